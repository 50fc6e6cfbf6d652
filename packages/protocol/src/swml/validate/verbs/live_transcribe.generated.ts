// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isStartDirection(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'remote-caller' || x === 'local-caller')) return false;
  return true;
}
function shapeOfStartDirection(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['remote-caller', 'local-caller'] } };
}

function is1Start(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.lang === undefined || v.direction === undefined) return false;
  let x: unknown = v.lang;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.direction;
  if (x !== undefined && !isStartDirection(x)) return false;
  x = v.webhook;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.live_events;
  if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.ai_summary;
  if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.ai_summary_prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.speech_engine;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.speech_timeout;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1500) || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.vad_silence_ms;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.vad_thresh;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 1800) || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.debug_level;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 2) || (typeof x === 'string' && pattern1.test(x)))) return false;
  return true;
}
function shapeOf1Start(): Shape {
  return { type: 'object', required: ['lang', 'direction'], properties: { lang: { type: 'string' }, direction: shapeOfStartDirection(), webhook: { type: 'string' }, live_events: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, ai_summary: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, ai_summary_prompt: { type: 'string' }, speech_engine: { type: 'string' }, speech_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1500 }, vad_silence_ms: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, vad_thresh: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 1800 }, debug_level: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 2 } } };
}

function isAction1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.start === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'start':
        if (x !== undefined && !is1Start(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction1(): Shape {
  return { type: 'object', required: ['start'], properties: { start: shapeOf1Start() }, additionalProperties: false };
}

function is3Stop(v: unknown): boolean {
  if (!isObject(v)) return false;
  return true;
}
function shapeOf3Stop(): Shape {
  return { type: 'object', properties: {} };
}

function isAction3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.stop === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'stop':
        if (x !== undefined && !is3Stop(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction3(): Shape {
  return { type: 'object', required: ['stop'], properties: { stop: shapeOf3Stop() }, additionalProperties: false };
}

function is5Summarize(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.webhook;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf5Summarize(): Shape {
  return { type: 'object', properties: { webhook: { type: 'string' }, prompt: { type: 'string' } } };
}

function isAction5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.summarize === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'summarize':
        if (x !== undefined && !is5Summarize(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction5(): Shape {
  return { type: 'object', required: ['summarize'], properties: { summarize: shapeOf5Summarize() }, additionalProperties: false };
}

function isLiveTranscribe(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.action === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'action':
        if (x !== undefined && !(isAction1(x) || x === 'stop' || isAction3(x) || x === 'summarize' || isAction5(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfLiveTranscribe(): Shape {
  return { type: 'object', required: ['action'], properties: { action: { anyOf: [shapeOfAction1(), { type: 'string', const: 'stop' }, shapeOfAction3(), { type: 'string', const: 'summarize' }, shapeOfAction5()] } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isLiveTranscribe, shape: shapeOfLiveTranscribe };
