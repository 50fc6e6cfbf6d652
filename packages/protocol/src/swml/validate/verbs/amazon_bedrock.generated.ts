// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isItemBullets(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemBullets(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isPomItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.title;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.bullets;
  if (x !== undefined && !isItemBullets(x)) return false;
  x = v.subsections;
  if (x !== undefined && !Array.isArray(x)) return false;
  x = v.numbered;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  x = v.numberedBullets;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  return true;
}
function shapeOfPomItem(): Shape {
  return { type: 'object', properties: { title: { type: 'string' }, body: { type: 'string' }, bullets: shapeOfItemBullets(), subsections: { type: 'array' }, numbered: { anyOf: [{ type: 'boolean' }, { type: 'string' }] }, numberedBullets: { anyOf: [{ type: 'boolean' }, { type: 'string' }] } } };
}

function isPromptPom(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPomItem(x)) return false;
  return true;
}
function shapeOfPromptPom(): Shape {
  return { type: 'array', items: shapeOfPomItem() };
}

function isAmazonBedrockPrompt(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'text':
      case 'model':
      case 'reasoning_effort':
      case 'verbosity':
      case 'voice_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'pom':
        if (x !== undefined && !isPromptPom(x)) return false;
        break;
      case 'temperature':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 2) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'top_p':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'confidence':
      case 'barge_confidence':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 1)) return false;
        break;
      case 'presence_penalty':
      case 'frequency_penalty':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -2 && x <= 2)) return false;
        break;
      case 'max_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 4096)) return false;
        break;
      case 'max_completion_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
    }
  }
  return true;
}
function shapeOfAmazonBedrockPrompt(): Shape {
  return { type: 'object', properties: { text: { type: 'string' }, pom: shapeOfPromptPom(), temperature: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 2 }, top_p: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 1 }, confidence: { type: 'number', minimum: 0, maximum: 1 }, presence_penalty: { type: 'number', minimum: -2, maximum: 2 }, frequency_penalty: { type: 'number', minimum: -2, maximum: 2 }, max_tokens: { type: 'integer', minimum: 0, maximum: 4096 }, max_completion_tokens: { type: 'integer', minimum: 0 }, barge_confidence: { type: 'number', minimum: 0, maximum: 1 }, model: { type: 'string' }, reasoning_effort: { type: 'string' }, verbosity: { type: 'string' }, voice_id: { type: 'string' } } };
}

function isAmazonBedrockPostPrompt(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'text':
      case 'model':
      case 'reasoning_effort':
      case 'verbosity':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'pom':
        if (x !== undefined && !isPromptPom(x)) return false;
        break;
      case 'temperature':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 2)) return false;
        break;
      case 'top_p':
      case 'confidence':
      case 'barge_confidence':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 1)) return false;
        break;
      case 'presence_penalty':
      case 'frequency_penalty':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -2 && x <= 2)) return false;
        break;
      case 'max_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 4096)) return false;
        break;
      case 'max_completion_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
    }
  }
  return true;
}
function shapeOfAmazonBedrockPostPrompt(): Shape {
  return { type: 'object', properties: { text: { type: 'string' }, pom: shapeOfPromptPom(), temperature: { type: 'number', minimum: 0, maximum: 2 }, top_p: { type: 'number', minimum: 0, maximum: 1 }, confidence: { type: 'number', minimum: 0, maximum: 1 }, presence_penalty: { type: 'number', minimum: -2, maximum: 2 }, frequency_penalty: { type: 'number', minimum: -2, maximum: 2 }, max_tokens: { type: 'integer', minimum: 0, maximum: 4096 }, max_completion_tokens: { type: 'integer', minimum: 0 }, barge_confidence: { type: 'number', minimum: 0, maximum: 1 }, model: { type: 'string' }, reasoning_effort: { type: 'string' }, verbosity: { type: 'string' } } };
}

function isAmazonBedrockParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.attention_timeout;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.inactivity_timeout;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.hard_stop_time;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.hard_stop_prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.video_idle_file;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.video_listening_file;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.video_talking_file;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfAmazonBedrockParams(): Shape {
  return { type: 'object', properties: { attention_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, inactivity_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, hard_stop_time: { type: 'string' }, hard_stop_prompt: { type: 'string' }, video_idle_file: { type: 'string' }, video_listening_file: { type: 'string' }, video_talking_file: { type: 'string' } } };
}

function isSWAIGDefaults(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.web_hook_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.web_hook_auth_user;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.web_hook_auth_password;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.meta_data;
  if (x !== undefined && !isObject(x)) return false;
  x = v.meta_data_token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSWAIGDefaults(): Shape {
  return { type: 'object', properties: { web_hook_url: { type: 'string' }, web_hook_auth_user: { type: 'string' }, web_hook_auth_password: { type: 'string' }, meta_data: { type: 'object' }, meta_data_token: { type: 'string' } } };
}

function isItemParameters(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'object') return false;
  x = v.properties;
  if (x !== undefined && !isObject(x)) return false;
  x = v.required;
  if (x !== undefined && !isItemBullets(x)) return false;
  return true;
}
function shapeOfItemParameters(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', enum: ['object'] }, properties: { type: 'object' }, required: shapeOfItemBullets() } };
}

function isItemFillers(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    if (!isItemBullets(x)) return false;
  }
  return true;
}
function shapeOfItemFillers(): Shape {
  return { type: 'object', properties: {}, additionalProperties: shapeOfItemBullets() };
}

function isFunctionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.function === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'function':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'description':
      case 'purpose':
      case 'web_hook_url':
      case 'web_hook_auth_user':
      case 'web_hook_auth_password':
      case 'meta_data_token':
      case 'wait_file':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'parameters':
        if (x !== undefined && !isItemParameters(x)) return false;
        break;
      case 'argument':
      case 'data_map':
      case 'meta_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'active':
        if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string' || (typeof x === 'number' && Number.isInteger(x)))) return false;
        break;
      case 'fillers':
        if (x !== undefined && !isItemFillers(x)) return false;
        break;
      case 'skip_fillers':
      case 'wait_for_fillers':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'wait_file_loops':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || typeof x === 'string')) return false;
        break;
    }
  }
  return true;
}
function shapeOfFunctionsItem(): Shape {
  return { type: 'object', required: ['function'], properties: { function: { type: 'string', minLength: 1 }, description: { type: 'string' }, purpose: { type: 'string' }, parameters: shapeOfItemParameters(), argument: { type: 'object' }, active: { anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'integer' }] }, web_hook_url: { type: 'string' }, web_hook_auth_user: { type: 'string' }, web_hook_auth_password: { type: 'string' }, data_map: { type: 'object' }, meta_data: { type: 'object' }, meta_data_token: { type: 'string' }, fillers: shapeOfItemFillers(), skip_fillers: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, wait_for_fillers: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, wait_file: { type: 'string' }, wait_file_loops: { anyOf: [{ type: 'integer' }, { type: 'string' }] } } };
}

function isSWAIGFunctions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isFunctionsItem(x)) return false;
  return true;
}
function shapeOfSWAIGFunctions(): Shape {
  return { type: 'array', items: shapeOfFunctionsItem() };
}

function isIncludesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined || v.functions === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.functions;
  if (x !== undefined && !isItemBullets(x)) return false;
  x = v.auth_user;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.auth_password;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.meta_data;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfIncludesItem(): Shape {
  return { type: 'object', required: ['url', 'functions'], properties: { url: { type: 'string' }, functions: shapeOfItemBullets(), auth_user: { type: 'string' }, auth_password: { type: 'string' }, meta_data: { type: 'object' } } };
}

function isSWAIGIncludes(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isIncludesItem(x)) return false;
  return true;
}
function shapeOfSWAIGIncludes(): Shape {
  return { type: 'array', items: shapeOfIncludesItem() };
}

function isMcpServersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.headers;
  if (x !== undefined && !isObject(x)) return false;
  x = v.resources;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.resource_vars;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfMcpServersItem(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string' }, headers: { type: 'object' }, resources: { type: 'boolean' }, resource_vars: { type: 'object' } } };
}

function isSWAIGMcpServers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMcpServersItem(x)) return false;
  return true;
}
function shapeOfSWAIGMcpServers(): Shape {
  return { type: 'array', items: shapeOfMcpServersItem() };
}

function isAmazonBedrockSWAIG(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'defaults':
        if (x !== undefined && !isSWAIGDefaults(x)) return false;
        break;
      case 'functions':
      case 'hooks':
        if (x !== undefined && !isSWAIGFunctions(x)) return false;
        break;
      case 'includes':
        if (x !== undefined && !isSWAIGIncludes(x)) return false;
        break;
      case 'native_functions':
        if (x !== undefined && !isItemBullets(x)) return false;
        break;
      case 'internal_fillers':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'mcp_servers':
        if (x !== undefined && !isSWAIGMcpServers(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAmazonBedrockSWAIG(): Shape {
  return { type: 'object', properties: { defaults: shapeOfSWAIGDefaults(), functions: shapeOfSWAIGFunctions(), includes: shapeOfSWAIGIncludes(), native_functions: shapeOfItemBullets(), internal_fillers: { type: 'object' }, mcp_servers: shapeOfSWAIGMcpServers(), hooks: shapeOfSWAIGFunctions() }, additionalProperties: false };
}

function isAmazonBedrock(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.prompt === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'prompt':
        if (x !== undefined && !isAmazonBedrockPrompt(x)) return false;
        break;
      case 'post_prompt':
        if (x !== undefined && !isAmazonBedrockPostPrompt(x)) return false;
        break;
      case 'post_prompt_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'global_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'params':
        if (x !== undefined && !isAmazonBedrockParams(x)) return false;
        break;
      case 'SWAIG':
        if (x !== undefined && !isAmazonBedrockSWAIG(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAmazonBedrock(): Shape {
  return { type: 'object', required: ['prompt'], properties: { prompt: shapeOfAmazonBedrockPrompt(), post_prompt: shapeOfAmazonBedrockPostPrompt(), post_prompt_url: { type: 'string' }, global_data: { type: 'object' }, params: shapeOfAmazonBedrockParams(), SWAIG: shapeOfAmazonBedrockSWAIG() }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isAmazonBedrock, shape: shapeOfAmazonBedrock };
