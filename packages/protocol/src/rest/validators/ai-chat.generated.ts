// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function is1Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.config_url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'user_message':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'config_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'conversation_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'user_meta_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'reinit':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Params(): Shape {
  return { type: 'object', required: ['id', 'config_url'], properties: { id: { type: 'string' }, config_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, user_message: { type: 'string' }, conversation_timeout: { type: 'integer' }, user_meta_data: { type: 'object' }, reinit: { type: 'boolean' } }, additionalProperties: false };
}

function isAiChatRequestBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.method === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'jsonrpc':
        if (x !== undefined && x !== '2.0') return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'method':
        if (x !== undefined && x !== 'create_conversation') return false;
        break;
      case 'params':
        if (x !== undefined && !is1Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiChatRequestBody1(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'method', 'params'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, method: { type: 'string', const: 'create_conversation' }, params: shapeOf1Params() }, additionalProperties: false };
}

function is2Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.message === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'message':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'role':
        if (x !== undefined && !(x === 'user' || x === 'system')) return false;
        break;
      case 'config_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'conversation_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'user_meta_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'reinit':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf2Params(): Shape {
  return { type: 'object', required: ['id', 'message'], properties: { id: { type: 'string' }, message: { type: 'string' }, role: { type: 'string', enum: ['user', 'system'] }, config_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, conversation_timeout: { type: 'integer' }, user_meta_data: { type: 'object' }, reinit: { type: 'boolean' } }, additionalProperties: false };
}

function isAiChatRequestBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.method === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'jsonrpc':
        if (x !== undefined && x !== '2.0') return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'method':
        if (x !== undefined && x !== 'chat') return false;
        break;
      case 'params':
        if (x !== undefined && !is2Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiChatRequestBody2(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'method', 'params'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, method: { type: 'string', const: 'chat' }, params: shapeOf2Params() }, additionalProperties: false };
}

function is3Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf3Params(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string' } }, additionalProperties: false };
}

function isAiChatRequestBody3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.method === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'jsonrpc':
        if (x !== undefined && x !== '2.0') return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'method':
        if (x !== undefined && x !== 'end_conversation') return false;
        break;
      case 'params':
        if (x !== undefined && !is3Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiChatRequestBody3(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'method', 'params'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, method: { type: 'string', const: 'end_conversation' }, params: shapeOf3Params() }, additionalProperties: false };
}

function isAiChatRequestBody4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.method === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'jsonrpc':
        if (x !== undefined && x !== '2.0') return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'method':
        if (x !== undefined && x !== 'delete') return false;
        break;
      case 'params':
        if (x !== undefined && !is3Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiChatRequestBody4(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'method', 'params'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, method: { type: 'string', const: 'delete' }, params: shapeOf3Params() }, additionalProperties: false };
}

function isAiChatRequestBody5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.method === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'jsonrpc':
        if (x !== undefined && x !== '2.0') return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'method':
        if (x !== undefined && x !== 'chat_log') return false;
        break;
      case 'params':
        if (x !== undefined && !is3Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiChatRequestBody5(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'method', 'params'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, method: { type: 'string', const: 'chat_log' }, params: shapeOf3Params() }, additionalProperties: false };
}

function is6Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'summary_prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'temperature':
      case 'top_p':
      case 'frequency_penalty':
      case 'presence_penalty':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'max_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf6Params(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string' }, summary_prompt: { type: 'string' }, temperature: { type: 'number' }, top_p: { type: 'number' }, frequency_penalty: { type: 'number' }, presence_penalty: { type: 'number' }, max_tokens: { type: 'integer' } }, additionalProperties: false };
}

function isAiChatRequestBody6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.method === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'jsonrpc':
        if (x !== undefined && x !== '2.0') return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'method':
        if (x !== undefined && x !== 'summarize') return false;
        break;
      case 'params':
        if (x !== undefined && !is6Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiChatRequestBody6(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'method', 'params'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, method: { type: 'string', const: 'summarize' }, params: shapeOf6Params() }, additionalProperties: false };
}

function isAiChatRequestBody(v: unknown): boolean {
  return (isAiChatRequestBody1(v) || isAiChatRequestBody2(v) || isAiChatRequestBody3(v) || isAiChatRequestBody4(v) || isAiChatRequestBody5(v) || isAiChatRequestBody6(v));
}
function shapeOfAiChatRequestBody(): Shape {
  return { anyOf: [shapeOfAiChatRequestBody1(), shapeOfAiChatRequestBody2(), shapeOfAiChatRequestBody3(), shapeOfAiChatRequestBody4(), shapeOfAiChatRequestBody5(), shapeOfAiChatRequestBody6()] };
}

function is1Result(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.status === undefined || v.id === undefined) return false;
  let x: unknown = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.initial_message;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  return true;
}
function shapeOf1Result(): Shape {
  return { type: 'object', required: ['status', 'id'], properties: { status: { type: 'string' }, id: { type: 'string' }, initial_message: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isAiChatRequestResult1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.result === undefined) return false;
  let x: unknown = v.jsonrpc;
  if (x !== undefined && x !== '2.0') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.result;
  if (x !== undefined && !is1Result(x)) return false;
  return true;
}
function shapeOfAiChatRequestResult1(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'result'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, result: shapeOf1Result() } };
}

function is2Result(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.response === undefined) return false;
  let x: unknown = v.response;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.user_event;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOf2Result(): Shape {
  return { type: 'object', required: ['response'], properties: { response: { type: 'string' }, user_event: { type: 'object' } } };
}

function isAiChatRequestResult2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.result === undefined) return false;
  let x: unknown = v.jsonrpc;
  if (x !== undefined && x !== '2.0') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.result;
  if (x !== undefined && !is2Result(x)) return false;
  return true;
}
function shapeOfAiChatRequestResult2(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'result'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, result: shapeOf2Result() } };
}

function is3Result(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.status === undefined || v.id === undefined) return false;
  let x: unknown = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf3Result(): Shape {
  return { type: 'object', required: ['status', 'id'], properties: { status: { type: 'string' }, id: { type: 'string' } } };
}

function isAiChatRequestResult3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.result === undefined) return false;
  let x: unknown = v.jsonrpc;
  if (x !== undefined && x !== '2.0') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.result;
  if (x !== undefined && !is3Result(x)) return false;
  return true;
}
function shapeOfAiChatRequestResult3(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'result'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, result: shapeOf3Result() } };
}

function isItemToolCalls(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isObject(x)) return false;
  return true;
}
function shapeOfItemToolCalls(): Shape {
  return { type: 'array', items: { type: 'object' } };
}

function isChatLogItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.role === undefined || v.content === undefined) return false;
  let x: unknown = v.role;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.content;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timestamp;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.tool_calls;
  if (x !== undefined && !isItemToolCalls(x)) return false;
  return true;
}
function shapeOfChatLogItem(): Shape {
  return { type: 'object', required: ['role', 'content'], properties: { role: { type: 'string' }, content: { type: 'string' }, timestamp: { type: 'integer' }, tool_calls: shapeOfItemToolCalls() } };
}

function isResultChatLog(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isChatLogItem(x)) return false;
  return true;
}
function shapeOfResultChatLog(): Shape {
  return { type: 'array', items: shapeOfChatLogItem() };
}

function is5Result(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.chat_log === undefined) return false;
  let x: unknown = v.chat_log;
  if (x !== undefined && !isResultChatLog(x)) return false;
  x = v.call_timeline;
  if (x !== undefined && !isItemToolCalls(x)) return false;
  return true;
}
function shapeOf5Result(): Shape {
  return { type: 'object', required: ['chat_log'], properties: { chat_log: shapeOfResultChatLog(), call_timeline: shapeOfItemToolCalls() } };
}

function isAiChatRequestResult5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.result === undefined) return false;
  let x: unknown = v.jsonrpc;
  if (x !== undefined && x !== '2.0') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.result;
  if (x !== undefined && !is5Result(x)) return false;
  return true;
}
function shapeOfAiChatRequestResult5(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'result'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, result: shapeOf5Result() } };
}

function is6Result(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.summary;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.error;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf6Result(): Shape {
  return { type: 'object', properties: { summary: { type: 'string' }, error: { type: 'string' } } };
}

function isAiChatRequestResult6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.result === undefined) return false;
  let x: unknown = v.jsonrpc;
  if (x !== undefined && x !== '2.0') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.result;
  if (x !== undefined && !is6Result(x)) return false;
  return true;
}
function shapeOfAiChatRequestResult6(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'result'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, result: shapeOf6Result() } };
}

function is7Error(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf7Error(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'integer' }, message: { type: 'string' } } };
}

function isAiChatRequestResult7(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jsonrpc === undefined || v.id === undefined || v.error === undefined) return false;
  let x: unknown = v.jsonrpc;
  if (x !== undefined && x !== '2.0') return false;
  x = v.id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.error;
  if (x !== undefined && !is7Error(x)) return false;
  return true;
}
function shapeOfAiChatRequestResult7(): Shape {
  return { type: 'object', required: ['jsonrpc', 'id', 'error'], properties: { jsonrpc: { type: 'string', const: '2.0' }, id: { type: 'string' }, error: shapeOf7Error() } };
}

function isAiChatRequestResult(v: unknown): boolean {
  return (isAiChatRequestResult1(v) || isAiChatRequestResult2(v) || isAiChatRequestResult3(v) || isAiChatRequestResult3(v) || isAiChatRequestResult5(v) || isAiChatRequestResult6(v) || isAiChatRequestResult7(v));
}
function shapeOfAiChatRequestResult(): Shape {
  return { anyOf: [shapeOfAiChatRequestResult1(), shapeOfAiChatRequestResult2(), shapeOfAiChatRequestResult3(), shapeOfAiChatRequestResult3(), shapeOfAiChatRequestResult5(), shapeOfAiChatRequestResult6(), shapeOfAiChatRequestResult7()] };
}

export const ai_chat_request_body: CompiledValidator = { fits: isAiChatRequestBody, shape: shapeOfAiChatRequestBody };
export const ai_chat_request_result: CompiledValidator = { fits: isAiChatRequestResult, shape: shapeOfAiChatRequestResult };
