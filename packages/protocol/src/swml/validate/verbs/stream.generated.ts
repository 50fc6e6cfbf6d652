// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^(?:inbound_track|outbound_track|both_tracks)$|^[$%]\{.*\}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;
const pattern3 = /^(?:GET|POST)$|^[$%]\{.*\}$/u;
const pattern4 = /^[$%]\{.*\}$/u;

function isStream1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'control_id':
      case 'name':
      case 'codec':
      case 'authorization_bearer_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'track':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'status_url_method':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'custom_parameters':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'realtime':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern4.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfStream1(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', minLength: 1 }, control_id: { type: 'string' }, name: { type: 'string' }, track: { type: 'string', pattern: '^(?:inbound_track|outbound_track|both_tracks)$|^[$%]\\{.*\\}$' }, codec: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, status_url_method: { type: 'string', pattern: '^(?:GET|POST)$|^[$%]\\{.*\\}$' }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' }, realtime: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' } }, additionalProperties: false };
}

function isStream(v: unknown): boolean {
  return (isStream1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfStream(): Shape {
  return { anyOf: [shapeOfStream1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isStream, shape: shapeOfStream };
