// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^(?:GET|POST|PUT|DELETE|get|post|put|delete)$|^[$%]\{.*\}$/u;
const pattern2 = /^[$%]\{.*\}$/u;

function isRequest(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined || v.method === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'method':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'headers':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'body':
        break;
      case 'connect_timeout':
      case 'timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x)) || (typeof x === 'string' && pattern2.test(x)))) return false;
        break;
      case 'save_variables':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern2.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRequest(): Shape {
  return { type: 'object', required: ['url', 'method'], properties: { url: { type: 'string', minLength: 1 }, method: { type: 'string', pattern: '^(?:GET|POST|PUT|DELETE|get|post|put|delete)$|^[$%]\\{.*\\}$' }, headers: { type: 'object' }, body: {}, connect_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$' }, timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$' }, save_variables: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isRequest, shape: shapeOfRequest };
