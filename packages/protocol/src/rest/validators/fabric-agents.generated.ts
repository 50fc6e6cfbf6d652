// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isItemAiAgent(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.agent_id === undefined || v.name === undefined || v.prompt === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'agent_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'prompt':
      case 'global_data':
      case 'multilingual':
      case 'params':
      case 'post_prompt':
      case 'SWAIG':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'hints':
      case 'languages':
      case 'pronounce':
        if (x !== undefined && !Array.isArray(x)) return false;
        break;
      case 'post_prompt_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfItemAiAgent(): Shape {
  return { type: 'object', required: ['agent_id', 'name', 'prompt'], properties: { agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, prompt: { type: 'object' }, global_data: { type: 'object' }, hints: { type: 'array' }, languages: { type: 'array' }, multilingual: { type: 'object' }, params: { type: 'object' }, post_prompt: { type: 'object' }, post_prompt_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, pronounce: { type: 'array' }, SWAIG: { type: 'object' } } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.ai_agent === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'ai_agent') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.ai_agent;
  if (x !== undefined && !isItemAiAgent(x)) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'ai_agent'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'ai_agent' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, ai_agent: shapeOfItemAiAgent() } };
}

function isFabricAiAgentsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfFabricAiAgentsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isFabricAiAgentsListResultLinks(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.self === undefined || v.first === undefined) return false;
  let x: unknown = v.self;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.next;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.prev;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricAiAgentsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isFabricAiAgentsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricAiAgentsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricAiAgentsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricAiAgentsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricAiAgentsListResultData(), links: shapeOfFabricAiAgentsListResultLinks() } };
}

function isFabricAiAgentsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.prompt === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'agent_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'prompt':
      case 'global_data':
      case 'multilingual':
      case 'params':
      case 'post_prompt':
      case 'SWAIG':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'hints':
      case 'languages':
      case 'pronounce':
        if (x !== undefined && !Array.isArray(x)) return false;
        break;
      case 'post_prompt_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricAiAgentsCreateBody(): Shape {
  return { type: 'object', required: ['name', 'prompt'], properties: { name: { type: 'string' }, prompt: { type: 'object' }, agent_id: { type: 'string' }, global_data: { type: 'object' }, hints: { type: 'array' }, languages: { type: 'array' }, multilingual: { type: 'object' }, params: { type: 'object' }, post_prompt: { type: 'object' }, post_prompt_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, pronounce: { type: 'array' }, SWAIG: { type: 'object' } }, additionalProperties: false };
}

function isFabricAiAgentsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'agent_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'prompt':
      case 'global_data':
      case 'multilingual':
      case 'params':
      case 'post_prompt':
      case 'SWAIG':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'hints':
      case 'languages':
      case 'pronounce':
        if (x !== undefined && !Array.isArray(x)) return false;
        break;
      case 'post_prompt_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricAiAgentsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, prompt: { type: 'object' }, agent_id: { type: 'string' }, global_data: { type: 'object' }, hints: { type: 'array' }, languages: { type: 'array' }, multilingual: { type: 'object' }, params: { type: 'object' }, post_prompt: { type: 'object' }, post_prompt_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, pronounce: { type: 'array' }, SWAIG: { type: 'object' } }, additionalProperties: false };
}

function isItemChannels(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.audio;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.messaging;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.video;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemChannels(): Shape {
  return { type: 'object', properties: { audio: { type: 'string' }, messaging: { type: 'string' }, video: { type: 'string' } } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.display_name === undefined || v.cover_url === undefined || v.preview_url === undefined || v.locked === undefined || v.channels === undefined || v.created_at === undefined || v.type === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.cover_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.preview_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.locked;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.channels;
  if (x !== undefined && !isItemChannels(x)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.type;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'name', 'display_name', 'cover_url', 'preview_url', 'locked', 'channels', 'created_at', 'type'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, display_name: { type: 'string' }, cover_url: { type: 'string' }, preview_url: { type: 'string' }, locked: { type: 'boolean' }, channels: shapeOfItemChannels(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string' } } };
}

function isFabricAiAgentsListAddressesResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfFabricAiAgentsListAddressesResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isFabricAiAgentsListAddressesResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricAiAgentsListAddressesResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricAiAgentsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricAiAgentsListAddressesResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricAiAgentsListAddressesResultData(), links: shapeOfFabricAiAgentsListResultLinks() } };
}

function isItemDialogflowAgent(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.say_enabled;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.say;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.voice;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.dialogflow_reference_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.dialogflow_reference_name;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemDialogflowAgent(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, say_enabled: { type: 'boolean' }, say: { type: 'string' }, voice: { type: 'string' }, display_name: { type: 'string' }, dialogflow_reference_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, dialogflow_reference_name: { type: 'string' } } };
}

function isDataItem_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.dialogflow_agent === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'dialogflow_agent') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.dialogflow_agent;
  if (x !== undefined && !isItemDialogflowAgent(x)) return false;
  return true;
}
function shapeOfDataItem_3(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'dialogflow_agent'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'dialogflow_agent' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, dialogflow_agent: shapeOfItemDialogflowAgent() } };
}

function isFabricDialogflowAgentsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_3(x)) return false;
  return true;
}
function shapeOfFabricDialogflowAgentsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_3() };
}

function isFabricDialogflowAgentsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricDialogflowAgentsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricAiAgentsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricDialogflowAgentsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricDialogflowAgentsListResultData(), links: shapeOfFabricAiAgentsListResultLinks() } };
}

function isFabricDialogflowAgentsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'say':
      case 'voice':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'say_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricDialogflowAgentsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, say_enabled: { type: 'boolean' }, say: { type: 'string' }, voice: { type: 'string' } }, additionalProperties: false };
}

function isRelaymlSections(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.main === undefined) return false;
  return true;
}
function shapeOfRelaymlSections(): Shape {
  return { type: 'object', required: ['main'], properties: { main: {} } };
}

function isCallFlowRelayml(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sections === undefined) return false;
  let x: unknown = v.version;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sections;
  if (x !== undefined && !isRelaymlSections(x)) return false;
  return true;
}
function shapeOfCallFlowRelayml(): Shape {
  return { type: 'object', required: ['sections'], properties: { version: { type: 'string' }, sections: shapeOfRelaymlSections() } };
}

function isItemCallFlow(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.title === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.title;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.flow_data;
  if (x !== undefined && !isObject(x)) return false;
  x = v.relayml;
  if (x !== undefined && !isCallFlowRelayml(x)) return false;
  x = v.document_version;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOfItemCallFlow(): Shape {
  return { type: 'object', required: ['id', 'title'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, title: { type: 'string' }, flow_data: { type: 'object' }, relayml: shapeOfCallFlowRelayml(), document_version: { type: 'integer' } } };
}

function isDataItem_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.call_flow === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'call_flow') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.call_flow;
  if (x !== undefined && !isItemCallFlow(x)) return false;
  return true;
}
function shapeOfDataItem_4(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'call_flow'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'call_flow' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, call_flow: shapeOfItemCallFlow() } };
}

function isFabricCallFlowsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_4(x)) return false;
  return true;
}
function shapeOfFabricCallFlowsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_4() };
}

function isFabricCallFlowsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricCallFlowsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricAiAgentsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricCallFlowsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricCallFlowsListResultData(), links: shapeOfFabricAiAgentsListResultLinks() } };
}

function isFabricCallFlowsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.title === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'title':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'flow_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'relayml':
        if (x !== undefined && !isCallFlowRelayml(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCallFlowsCreateBody(): Shape {
  return { type: 'object', required: ['title'], properties: { title: { type: 'string' }, flow_data: { type: 'object' }, relayml: shapeOfCallFlowRelayml() }, additionalProperties: false };
}

function isFabricCallFlowsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.document_version === undefined || v.flow_data === undefined || v.relayml === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'document_version':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'flow_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'relayml':
        if (x !== undefined && !isCallFlowRelayml(x)) return false;
        break;
      case 'title':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCallFlowsUpdateBody(): Shape {
  return { type: 'object', required: ['document_version', 'flow_data', 'relayml'], properties: { document_version: { type: 'integer' }, flow_data: { type: 'object' }, relayml: shapeOfCallFlowRelayml(), title: { type: 'string' } }, additionalProperties: false };
}

function isDataItem_5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.version === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.version;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.flow_data;
  if (x !== undefined && !isObject(x)) return false;
  x = v.relayml;
  if (x !== undefined && !isCallFlowRelayml(x)) return false;
  return true;
}
function shapeOfDataItem_5(): Shape {
  return { type: 'object', required: ['id', 'version', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, version: { type: 'string' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, flow_data: { type: 'object' }, relayml: shapeOfCallFlowRelayml() } };
}

function isFabricCallFlowsListVersionsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_5(x)) return false;
  return true;
}
function shapeOfFabricCallFlowsListVersionsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_5() };
}

function isFabricCallFlowsListVersionsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricCallFlowsListVersionsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricAiAgentsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricCallFlowsListVersionsResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricCallFlowsListVersionsResultData(), links: shapeOfFabricAiAgentsListResultLinks() } };
}

function isFabricCallFlowsDeployVersionBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.document_version === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'document_version':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCallFlowsDeployVersionBody1(): Shape {
  return { type: 'object', required: ['document_version'], properties: { document_version: { type: 'integer' } }, additionalProperties: false };
}

function isFabricCallFlowsDeployVersionBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.call_flow_version_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'call_flow_version_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCallFlowsDeployVersionBody2(): Shape {
  return { type: 'object', required: ['call_flow_version_id'], properties: { call_flow_version_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isFabricCallFlowsDeployVersionBody(v: unknown): boolean {
  return (isFabricCallFlowsDeployVersionBody1(v) || isFabricCallFlowsDeployVersionBody2(v));
}
function shapeOfFabricCallFlowsDeployVersionBody(): Shape {
  return { anyOf: [shapeOfFabricCallFlowsDeployVersionBody1(), shapeOfFabricCallFlowsDeployVersionBody2()] };
}

function isFabricCallFlowsDeployVersionResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.created_at === undefined || v.updated_at === undefined || v.document_version === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.document_version;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.flow_data;
  if (x !== undefined && !isObject(x)) return false;
  x = v.relayml;
  if (x !== undefined && !isCallFlowRelayml(x)) return false;
  return true;
}
function shapeOfFabricCallFlowsDeployVersionResult(): Shape {
  return { type: 'object', required: ['id', 'created_at', 'updated_at', 'document_version'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, document_version: { type: 'integer' }, flow_data: { type: 'object' }, relayml: shapeOfCallFlowRelayml() } };
}

export const fabric_aiAgents_list_result: CompiledValidator = { fits: isFabricAiAgentsListResult, shape: shapeOfFabricAiAgentsListResult };
export const fabric_aiAgents_create_body: CompiledValidator = { fits: isFabricAiAgentsCreateBody, shape: shapeOfFabricAiAgentsCreateBody };
export const fabric_aiAgents_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const fabric_aiAgents_update_body: CompiledValidator = { fits: isFabricAiAgentsUpdateBody, shape: shapeOfFabricAiAgentsUpdateBody };
export const fabric_aiAgents_listAddresses_result: CompiledValidator = { fits: isFabricAiAgentsListAddressesResult, shape: shapeOfFabricAiAgentsListAddressesResult };
export const fabric_dialogflowAgents_list_result: CompiledValidator = { fits: isFabricDialogflowAgentsListResult, shape: shapeOfFabricDialogflowAgentsListResult };
export const fabric_dialogflowAgents_get_result: CompiledValidator = { fits: isDataItem_3, shape: shapeOfDataItem_3 };
export const fabric_dialogflowAgents_update_body: CompiledValidator = { fits: isFabricDialogflowAgentsUpdateBody, shape: shapeOfFabricDialogflowAgentsUpdateBody };
export const fabric_callFlows_list_result: CompiledValidator = { fits: isFabricCallFlowsListResult, shape: shapeOfFabricCallFlowsListResult };
export const fabric_callFlows_create_body: CompiledValidator = { fits: isFabricCallFlowsCreateBody, shape: shapeOfFabricCallFlowsCreateBody };
export const fabric_callFlows_create_result: CompiledValidator = { fits: isDataItem_4, shape: shapeOfDataItem_4 };
export const fabric_callFlows_update_body: CompiledValidator = { fits: isFabricCallFlowsUpdateBody, shape: shapeOfFabricCallFlowsUpdateBody };
export const fabric_callFlows_listVersions_result: CompiledValidator = { fits: isFabricCallFlowsListVersionsResult, shape: shapeOfFabricCallFlowsListVersionsResult };
export const fabric_callFlows_deployVersion_body: CompiledValidator = { fits: isFabricCallFlowsDeployVersionBody, shape: shapeOfFabricCallFlowsDeployVersionBody };
export const fabric_callFlows_deployVersion_result: CompiledValidator = { fits: isFabricCallFlowsDeployVersionResult, shape: shapeOfFabricCallFlowsDeployVersionResult };
