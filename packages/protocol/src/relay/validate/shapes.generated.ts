// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern2 = /^wss:\/\//u;

function isSignalwireConnectParamsVersion(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.major === undefined || v.minor === undefined || v.revision === undefined) return false;
  let x: unknown = v.major;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.minor;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.revision;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOfSignalwireConnectParamsVersion(): Shape {
  return { type: 'object', required: ['major', 'minor', 'revision'], properties: { major: { type: 'integer' }, minor: { type: 'integer' }, revision: { type: 'integer' } } };
}

function isAuthentication1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.project === undefined || v.token === undefined) return false;
  let x: unknown = v.project;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfAuthentication1(): Shape {
  return { type: 'object', required: ['project', 'token'], properties: { project: { type: 'string' }, token: { type: 'string' } } };
}

function isAuthentication2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.jwt_token === undefined) return false;
  let x: unknown = v.jwt_token;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.project;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfAuthentication2(): Shape {
  return { type: 'object', required: ['jwt_token'], properties: { jwt_token: { type: 'string' }, project: { type: 'string' } } };
}

function isSignalwireConnectParamsContexts(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOfSignalwireConnectParamsContexts(): Shape {
  return { type: 'array', items: { type: 'string', minLength: 1 } };
}

function isSignalwireConnectParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.version === undefined || v.authentication === undefined) return false;
  let x: unknown = v.version;
  if (x !== undefined && !isSignalwireConnectParamsVersion(x)) return false;
  x = v.authentication;
  if (x !== undefined && !(isAuthentication1(x) || isAuthentication2(x))) return false;
  x = v.agent;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.event_acks;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.contexts;
  if (x !== undefined && !isSignalwireConnectParamsContexts(x)) return false;
  x = v.protocol;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.authorization_state;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSignalwireConnectParams(): Shape {
  return { type: 'object', required: ['version', 'authentication'], properties: { version: shapeOfSignalwireConnectParamsVersion(), authentication: { anyOf: [shapeOfAuthentication1(), shapeOfAuthentication2()] }, agent: { type: 'string' }, event_acks: { type: 'boolean' }, contexts: shapeOfSignalwireConnectParamsContexts(), protocol: { type: 'string' }, authorization_state: { type: 'string' } } };
}

function isAuthorizationScopes(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfAuthorizationScopes(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isSignalwireConnectResultAuthorization(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.signature === undefined) return false;
  let x: unknown = v.signature;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.project;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.project_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.space_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.scopes;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.expires_at;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOfSignalwireConnectResultAuthorization(): Shape {
  return { type: 'object', required: ['signature'], properties: { signature: { type: 'string' }, project: { type: 'string' }, project_id: { type: 'string' }, space_id: { type: 'string' }, scopes: shapeOfAuthorizationScopes(), expires_at: { type: 'integer' } } };
}

function isSignalwireConnectResultIceServers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isObject(x)) return false;
  return true;
}
function shapeOfSignalwireConnectResultIceServers(): Shape {
  return { type: 'array', items: { type: 'object' } };
}

function isSignalwireConnectResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.protocol === undefined || v.identity === undefined || v.authorization === undefined) return false;
  let x: unknown = v.protocol;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.identity;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.authorization;
  if (x !== undefined && !isSignalwireConnectResultAuthorization(x)) return false;
  x = v.ice_servers;
  if (x !== undefined && !isSignalwireConnectResultIceServers(x)) return false;
  x = v.session_restored;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfSignalwireConnectResult(): Shape {
  return { type: 'object', required: ['protocol', 'identity', 'authorization'], properties: { protocol: { type: 'string' }, identity: { type: 'string' }, authorization: shapeOfSignalwireConnectResultAuthorization(), ice_servers: shapeOfSignalwireConnectResultIceServers(), session_restored: { type: 'boolean' } } };
}

function isSignalwirePingParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.timestamp;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.payload;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSignalwirePingParams(): Shape {
  return { type: 'object', properties: { timestamp: { type: 'number' }, payload: { type: 'string' } } };
}

function isSignalwireReceiveParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.contexts === undefined) return false;
  let x: unknown = v.contexts;
  if (x !== undefined && !isSignalwireConnectParamsContexts(x)) return false;
  return true;
}
function shapeOfSignalwireReceiveParams(): Shape {
  return { type: 'object', required: ['contexts'], properties: { contexts: shapeOfSignalwireConnectParamsContexts() } };
}

function isSignalwireReceiveResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSignalwireReceiveResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' } } };
}

function isSignalwireSubscribeParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.contexts;
  if (x !== undefined && !isSignalwireConnectParamsContexts(x)) return false;
  return true;
}
function shapeOfSignalwireSubscribeParams(): Shape {
  return { type: 'object', properties: { contexts: shapeOfSignalwireConnectParamsContexts() } };
}

function isSignalwireReauthenticateParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.authentication === undefined) return false;
  let x: unknown = v.authentication;
  if (x !== undefined && !(isAuthentication1(x) || isAuthentication2(x))) return false;
  x = v.dpop_token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSignalwireReauthenticateParams(): Shape {
  return { type: 'object', required: ['authentication'], properties: { authentication: { anyOf: [shapeOfAuthentication1(), shapeOfAuthentication2()] }, dpop_token: { type: 'string' } } };
}

function isSignalwireReauthenticateResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.authorization === undefined) return false;
  let x: unknown = v.authorization;
  if (x !== undefined && !isSignalwireConnectResultAuthorization(x)) return false;
  x = v.ice_servers;
  if (x !== undefined && !isSignalwireConnectResultIceServers(x)) return false;
  return true;
}
function shapeOfSignalwireReauthenticateResult(): Shape {
  return { type: 'object', required: ['authorization'], properties: { authorization: shapeOfSignalwireConnectResultAuthorization(), ice_servers: shapeOfSignalwireConnectResultIceServers() } };
}

function isSignalwireExecuteParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.method === undefined || v.params === undefined) return false;
  let x: unknown = v.method;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  x = v.protocol;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSignalwireExecuteParams(): Shape {
  return { type: 'object', required: ['method', 'params'], properties: { method: { type: 'string', minLength: 1 }, params: { type: 'object' }, protocol: { type: 'string' } } };
}

function isSignalwireExecuteResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.requester_nodeid === undefined || v.responder_nodeid === undefined || v.result === undefined) return false;
  let x: unknown = v.requester_nodeid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.responder_nodeid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.result;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfSignalwireExecuteResult(): Shape {
  return { type: 'object', required: ['requester_nodeid', 'responder_nodeid', 'result'], properties: { requester_nodeid: { type: 'string' }, responder_nodeid: { type: 'string' }, result: { type: 'object' } } };
}

function isSignalwireDisconnectParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.restart;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfSignalwireDisconnectParams(): Shape {
  return { type: 'object', properties: { restart: { type: 'boolean' } } };
}

function isSignalwireDisconnectResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  return true;
}
function shapeOfSignalwireDisconnectResult(): Shape {
  return { type: 'object', properties: {} };
}

function isSignalwireEventParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event_type === undefined || v.params === undefined) return false;
  let x: unknown = v.event_type;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  x = v.timestamp;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.project_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.space_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.event_channel;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.context;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSignalwireEventParams(): Shape {
  return { type: 'object', required: ['event_type', 'params'], properties: { event_type: { type: 'string', minLength: 1 }, params: { type: 'object' }, timestamp: { type: 'number' }, project_id: { type: 'string' }, space_id: { type: 'string' }, event_channel: { type: 'string' }, context: { type: 'string' } } };
}

function isParamsCallStateEvents(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'created' || x === 'ringing' || x === 'answered' || x === 'ending' || x === 'ended')) return false;
  return true;
}
function shapeOfParamsCallStateEvents(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['created', 'ringing', 'answered', 'ending', 'ended'] } };
}

function isHeadersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.value === undefined) return false;
  let x: unknown = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.value;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfHeadersItem(): Shape {
  return { type: 'object', required: ['name', 'value'], properties: { name: { type: 'string' }, value: { type: 'string' } } };
}

function isParamsHeaders(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isHeadersItem(x)) return false;
  return true;
}
function shapeOfParamsHeaders(): Shape {
  return { type: 'array', items: shapeOfHeadersItem() };
}

function is1Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to_number === undefined || v.from_number === undefined) return false;
  let x: unknown = v.to_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.from_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.call_state_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_state_events;
  if (x !== undefined && !isParamsCallStateEvents(x)) return false;
  x = v.confirm;
  if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
  x = v.headers;
  if (x !== undefined && !isParamsHeaders(x)) return false;
  return true;
}
function shapeOf1Params(): Shape {
  return { type: 'object', required: ['to_number', 'from_number'], properties: { to_number: { type: 'string' }, from_number: { type: 'string' }, timeout: { type: 'integer', minimum: 0 }, max_duration: { type: 'integer', minimum: 0 }, call_state_url: { type: 'string' }, call_state_events: shapeOfParamsCallStateEvents(), confirm: { anyOf: [{ type: 'string' }, { type: 'object' }] }, headers: shapeOfParamsHeaders() } };
}

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'phone') return false;
  x = v.params;
  if (x !== undefined && !is1Params(x)) return false;
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'phone' }, params: shapeOf1Params() } };
}

function isParamsCodecs(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'PCMU' || x === 'PCMA' || x === 'OPUS' || x === 'G729' || x === 'G722' || x === 'VP8' || x === 'H264')) return false;
  return true;
}
function shapeOfParamsCodecs(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['PCMU', 'PCMA', 'OPUS', 'G729', 'G722', 'VP8', 'H264'] } };
}

function is2Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
      case 'from_name':
      case 'call_state_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'timeout':
      case 'max_duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'call_state_events':
        if (x !== undefined && !isParamsCallStateEvents(x)) return false;
        break;
      case 'confirm':
        if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
        break;
      case 'headers':
        if (x !== undefined && !isParamsHeaders(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isParamsCodecs(x)) return false;
        break;
      case 'webrtc_media':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'session_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOf2Params(): Shape {
  return { type: 'object', required: ['to', 'from'], properties: { to: { type: 'string' }, from: { type: 'string' }, from_name: { type: 'string' }, timeout: { type: 'integer', minimum: 0 }, max_duration: { type: 'integer', minimum: 0 }, call_state_url: { type: 'string' }, call_state_events: shapeOfParamsCallStateEvents(), confirm: { anyOf: [{ type: 'string' }, { type: 'object' }] }, headers: shapeOfParamsHeaders(), codecs: shapeOfParamsCodecs(), webrtc_media: { type: 'boolean' }, session_timeout: { type: 'integer' } } };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'sip') return false;
  x = v.params;
  if (x !== undefined && !is2Params(x)) return false;
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'sip' }, params: shapeOf2Params() } };
}

function isParamsCodecs_2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'PCMU' || x === 'PCMA' || x === 'OPUS' || x === 'VP8' || x === 'H264')) return false;
  return true;
}
function shapeOfParamsCodecs_2(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['PCMU', 'PCMA', 'OPUS', 'VP8', 'H264'] } };
}

function is3Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined) return false;
  let x: unknown = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.call_state_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_state_events;
  if (x !== undefined && !isParamsCallStateEvents(x)) return false;
  x = v.confirm;
  if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
  x = v.codecs;
  if (x !== undefined && !isParamsCodecs_2(x)) return false;
  return true;
}
function shapeOf3Params(): Shape {
  return { type: 'object', required: ['to', 'from'], properties: { to: { type: 'string' }, from: { type: 'string' }, timeout: { type: 'integer', minimum: 0 }, max_duration: { type: 'integer', minimum: 0 }, call_state_url: { type: 'string' }, call_state_events: shapeOfParamsCallStateEvents(), confirm: { anyOf: [{ type: 'string' }, { type: 'object' }] }, codecs: shapeOfParamsCodecs_2() } };
}

function isItem3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'webrtc') return false;
  x = v.params;
  if (x !== undefined && !is3Params(x)) return false;
  return true;
}
function shapeOfItem3(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'webrtc' }, params: shapeOf3Params() } };
}

function is4Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.from === undefined || v.appid === undefined || v.channel === undefined) return false;
  let x: unknown = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.appid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.channel;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.call_state_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_state_events;
  if (x !== undefined && !isParamsCallStateEvents(x)) return false;
  x = v.confirm;
  if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
  return true;
}
function shapeOf4Params(): Shape {
  return { type: 'object', required: ['from', 'appid', 'channel'], properties: { from: { type: 'string' }, appid: { type: 'string' }, channel: { type: 'string' }, to: { type: 'string' }, timeout: { type: 'integer', minimum: 0 }, max_duration: { type: 'integer', minimum: 0 }, call_state_url: { type: 'string' }, call_state_events: shapeOfParamsCallStateEvents(), confirm: { anyOf: [{ type: 'string' }, { type: 'object' }] } } };
}

function isItem4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'agora') return false;
  x = v.params;
  if (x !== undefined && !is4Params(x)) return false;
  return true;
}
function shapeOfItem4(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'agora' }, params: shapeOf4Params() } };
}

function isDevicesItem(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x) || isItem3(x) || isItem4(x))) return false;
  return true;
}
function shapeOfDevicesItem(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4()] }, minItems: 1 };
}

function isCallingDialParamsDevices(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isDevicesItem(x)) return false;
  return true;
}
function shapeOfCallingDialParamsDevices(): Shape {
  return { type: 'array', items: shapeOfDevicesItem(), minItems: 1 };
}

function isCallingDialParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.devices === undefined) return false;
  let x: unknown = v.devices;
  if (x !== undefined && !isCallingDialParamsDevices(x)) return false;
  x = v.tag;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.region;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.max_price_per_minute;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  return true;
}
function shapeOfCallingDialParams(): Shape {
  return { type: 'object', required: ['devices'], properties: { devices: shapeOfCallingDialParamsDevices(), tag: { type: 'string', minLength: 1 }, region: { type: 'string' }, node_id: { type: 'string' }, max_duration: { type: 'integer', minimum: 0 }, max_price_per_minute: { type: 'number', minimum: 0 } } };
}

function isCallingDialResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingDialResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, call_id: { type: 'string' } } };
}

function isCallingBeginParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.device === undefined) return false;
  let x: unknown = v.device;
  if (x !== undefined && !(isItem1(x) || isItem2(x) || isItem3(x))) return false;
  x = v.tag;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.region;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  return true;
}
function shapeOfCallingBeginParams(): Shape {
  return { type: 'object', required: ['device'], properties: { device: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3()] }, tag: { type: 'string', minLength: 1 }, region: { type: 'string' }, node_id: { type: 'string' }, max_duration: { type: 'integer', minimum: 0 } } };
}

function isCallingBeginResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingBeginResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, call_id: { type: 'string' }, node_id: { type: 'string' } } };
}

function isCallingReceiveParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.context;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.contexts;
  if (x !== undefined && !isSignalwireConnectParamsContexts(x)) return false;
  return true;
}
function shapeOfCallingReceiveParams(): Shape {
  return { type: 'object', properties: { context: { type: 'string' }, contexts: shapeOfSignalwireConnectParamsContexts() } };
}

function isCallingAnswerParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.codecs;
  if (x !== undefined && !(typeof x === 'string' || isAuthorizationScopes(x))) return false;
  return true;
}
function shapeOfCallingAnswerParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, max_duration: { type: 'integer', minimum: 0 }, codecs: { anyOf: [{ type: 'string' }, shapeOfAuthorizationScopes()] } } };
}

function isCallingEndParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.reason;
  if (x !== undefined && !(x === 'hangup' || x === 'cancel' || x === 'busy' || x === 'noAnswer' || x === 'decline' || x === 'error')) return false;
  return true;
}
function shapeOfCallingEndParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, reason: { type: 'string', enum: ['hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error'] } } };
}

function isCallingPassParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingPassParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' } } };
}

function isItem5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'call') return false;
  x = v.params;
  if (x !== undefined && !isCallingPassParams(x)) return false;
  return true;
}
function shapeOfItem5(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'call' }, params: shapeOfCallingPassParams() } };
}

function is6Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.queue_name === undefined) return false;
  let x: unknown = v.queue_name;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.queue_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf6Params(): Shape {
  return { type: 'object', required: ['queue_name'], properties: { queue_name: { type: 'string', minLength: 1 }, node_id: { type: 'string' }, queue_id: { type: 'string' } } };
}

function isItem6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'queue') return false;
  x = v.params;
  if (x !== undefined && !is6Params(x)) return false;
  return true;
}
function shapeOfItem6(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'queue' }, params: shapeOf6Params() } };
}

function is7Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.codec;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_url_method;
  if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
  x = v.realtime;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.authorization_bearer_token;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.custom_parameters;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOf7Params(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string' }, name: { type: 'string' }, codec: { type: 'string' }, status_url: { type: 'string' }, status_url_method: { type: 'string', enum: ['GET', 'POST'] }, realtime: { type: 'boolean' }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' } } };
}

function isItem7(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'stream') return false;
  x = v.params;
  if (x !== undefined && !is7Params(x)) return false;
  return true;
}
function shapeOfItem7(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'stream' }, params: shapeOf7Params() } };
}

function isDevicesItem_2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x) || isItem3(x) || isItem4(x) || isItem5(x) || isItem6(x) || isItem7(x))) return false;
  return true;
}
function shapeOfDevicesItem_2(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4(), shapeOfItem5(), shapeOfItem6(), shapeOfItem7()] }, minItems: 1 };
}

function isCallingConnectParamsDevices(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isDevicesItem_2(x)) return false;
  return true;
}
function shapeOfCallingConnectParamsDevices(): Shape {
  return { type: 'array', items: shapeOfDevicesItem_2(), minItems: 1 };
}

function is1Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOf1Params_2(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isItem1_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'audio') return false;
  x = v.params;
  if (x !== undefined && !is1Params_2(x)) return false;
  return true;
}
function shapeOfItem1_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'audio' }, params: shapeOf1Params_2() } };
}

function is2Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.text === undefined) return false;
  let x: unknown = v.text;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.language;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.gender;
  if (x !== undefined && !(x === 'female' || x === 'male')) return false;
  x = v.voice;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf2Params_2(): Shape {
  return { type: 'object', required: ['text'], properties: { text: { type: 'string' }, language: { type: 'string' }, gender: { type: 'string', enum: ['female', 'male'] }, voice: { type: 'string' } } };
}

function isItem2_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'tts') return false;
  x = v.params;
  if (x !== undefined && !is2Params_2(x)) return false;
  return true;
}
function shapeOfItem2_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'tts' }, params: shapeOf2Params_2() } };
}

function is3Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.duration === undefined) return false;
  let x: unknown = v.duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  return true;
}
function shapeOf3Params_2(): Shape {
  return { type: 'object', required: ['duration'], properties: { duration: { type: 'number', minimum: 0 } } };
}

function isItem3_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'silence') return false;
  x = v.params;
  if (x !== undefined && !is3Params_2(x)) return false;
  return true;
}
function shapeOfItem3_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'silence' }, params: shapeOf3Params_2() } };
}

function is4Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  let x: unknown = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  return true;
}
function shapeOf4Params_2(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string' }, duration: { type: 'number', minimum: 0 } } };
}

function isItem4_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'ringtone') return false;
  x = v.params;
  if (x !== undefined && !is4Params_2(x)) return false;
  return true;
}
function shapeOfItem4_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'ringtone' }, params: shapeOf4Params_2() } };
}

function isCallingConnectParamsRingback(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1_2(x) || isItem2_2(x) || isItem3_2(x) || isItem4_2(x))) return false;
  return true;
}
function shapeOfCallingConnectParamsRingback(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1_2(), shapeOfItem2_2(), shapeOfItem3_2(), shapeOfItem4_2()] } };
}

function isCallingConnectParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.devices === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.devices;
  if (x !== undefined && !isCallingConnectParamsDevices(x)) return false;
  x = v.ringback;
  if (x !== undefined && !isCallingConnectParamsRingback(x)) return false;
  x = v.tag;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.max_duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.max_price_per_minute;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingConnectParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'devices'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, devices: shapeOfCallingConnectParamsDevices(), ringback: shapeOfCallingConnectParamsRingback(), tag: { type: 'string', minLength: 1 }, max_duration: { type: 'integer', minimum: 0 }, max_price_per_minute: { type: 'number', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isDeviceParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined) return false;
  let x: unknown = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.username;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.password;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.headers;
  if (x !== undefined && !isParamsHeaders(x)) return false;
  return true;
}
function shapeOfDeviceParams(): Shape {
  return { type: 'object', required: ['to'], properties: { to: { type: 'string' }, username: { type: 'string' }, password: { type: 'string' }, from: { type: 'string' }, headers: shapeOfParamsHeaders() } };
}

function isCallingReferParamsDevice(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'sip') return false;
  x = v.params;
  if (x !== undefined && !isDeviceParams(x)) return false;
  return true;
}
function shapeOfCallingReferParamsDevice(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'sip' }, params: shapeOfDeviceParams() } };
}

function isCallingReferParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.device === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.device;
  if (x !== undefined && !isCallingReferParamsDevice(x)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingReferParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'device'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, device: shapeOfCallingReferParamsDevice(), status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingTransferParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.dest === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.dest;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOfCallingTransferParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'dest'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, dest: { type: 'string', minLength: 1 } } };
}

function isCallingPlayParamsPlay(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(isItem1_2(x) || isItem2_2(x) || isItem3_2(x) || isItem4_2(x))) return false;
  return true;
}
function shapeOfCallingPlayParamsPlay(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1_2(), shapeOfItem2_2(), shapeOfItem3_2(), shapeOfItem4_2()] }, minItems: 1 };
}

function isCallingPlayParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.play === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.play;
  if (x !== undefined && !isCallingPlayParamsPlay(x)) return false;
  x = v.volume;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40)) return false;
  x = v.direction;
  if (x !== undefined && !(x === 'listen' || x === 'speak' || x === 'both')) return false;
  x = v.loop;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingPlayParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'play'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, play: shapeOfCallingPlayParamsPlay(), volume: { type: 'number', minimum: -40, maximum: 40 }, direction: { type: 'string', enum: ['listen', 'speak', 'both'] }, loop: { type: 'integer', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingPlayResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingPlayResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string' } } };
}

function isCallingPlayPauseParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOfCallingPlayPauseParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 } } };
}

function isCallingPlayVolumeParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.volume === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.volume;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40)) return false;
  return true;
}
function shapeOfCallingPlayVolumeParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'volume'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, volume: { type: 'number', minimum: -40, maximum: 40 } } };
}

function isRecordAudio(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.beep;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.format;
  if (x !== undefined && !(x === 'mp3' || x === 'wav' || x === 'mp4')) return false;
  x = v.stereo;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.direction;
  if (x !== undefined && !(x === 'speak' || x === 'listen' || x === 'both')) return false;
  x = v.initial_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.end_silence_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.terminators;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.input_sensitivity;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 100)) return false;
  x = v.max_length;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  return true;
}
function shapeOfRecordAudio(): Shape {
  return { type: 'object', properties: { beep: { type: 'boolean' }, format: { type: 'string', enum: ['mp3', 'wav', 'mp4'] }, stereo: { type: 'boolean' }, direction: { type: 'string', enum: ['speak', 'listen', 'both'] }, initial_timeout: { type: 'number', minimum: 0 }, end_silence_timeout: { type: 'number', minimum: 0 }, terminators: { type: 'string' }, input_sensitivity: { type: 'number', minimum: 0, maximum: 100 }, max_length: { type: 'number', minimum: 0 } } };
}

function isCallingRecordParamsRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.audio;
  if (x !== undefined && !isRecordAudio(x)) return false;
  return true;
}
function shapeOfCallingRecordParamsRecord(): Shape {
  return { type: 'object', properties: { audio: shapeOfRecordAudio() } };
}

function isCallingRecordParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.record === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.record;
  if (x !== undefined && !isCallingRecordParamsRecord(x)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingRecordParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'record'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, record: shapeOfCallingRecordParamsRecord(), status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingRecordResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingRecordResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string' }, url: { type: 'string' } } };
}

function isCallingRecordPauseParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.behavior;
  if (x !== undefined && !(x === 'skip' || x === 'silence')) return false;
  return true;
}
function shapeOfCallingRecordPauseParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, behavior: { type: 'string', enum: ['skip', 'silence'] } } };
}

function isCallingCollectParamsDigits(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.max === undefined) return false;
  let x: unknown = v.max;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1)) return false;
  x = v.min;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.terminators;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.digit_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  return true;
}
function shapeOfCallingCollectParamsDigits(): Shape {
  return { type: 'object', required: ['max'], properties: { max: { type: 'integer', minimum: 1 }, min: { type: 'integer', minimum: 0 }, terminators: { type: 'string' }, digit_timeout: { type: 'number', minimum: 0 } } };
}

function isCallingCollectParamsSpeech(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.end_silence_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.speech_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.language;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.hints;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.model;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.engine;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingCollectParamsSpeech(): Shape {
  return { type: 'object', properties: { end_silence_timeout: { type: 'number', minimum: 0 }, speech_timeout: { type: 'number', minimum: 0 }, language: { type: 'string' }, hints: shapeOfAuthorizationScopes(), model: { type: 'string' }, engine: { type: 'string' } } };
}

function isCallingCollectParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.digits;
  if (x !== undefined && !isCallingCollectParamsDigits(x)) return false;
  x = v.speech;
  if (x !== undefined && !isCallingCollectParamsSpeech(x)) return false;
  x = v.initial_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.partial_results;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.continuous;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.send_start_of_input;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.start_input_timers;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingCollectParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, digits: shapeOfCallingCollectParamsDigits(), speech: shapeOfCallingCollectParamsSpeech(), initial_timeout: { type: 'number', minimum: 0 }, partial_results: { type: 'boolean' }, continuous: { type: 'boolean' }, send_start_of_input: { type: 'boolean' }, start_input_timers: { type: 'boolean' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingPlayAndCollectParamsCollect(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.digits;
  if (x !== undefined && !isCallingCollectParamsDigits(x)) return false;
  x = v.speech;
  if (x !== undefined && !isCallingCollectParamsSpeech(x)) return false;
  x = v.initial_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.partial_results;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.continuous;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.send_start_of_input;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.start_input_timers;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfCallingPlayAndCollectParamsCollect(): Shape {
  return { type: 'object', properties: { digits: shapeOfCallingCollectParamsDigits(), speech: shapeOfCallingCollectParamsSpeech(), initial_timeout: { type: 'number', minimum: 0 }, partial_results: { type: 'boolean' }, continuous: { type: 'boolean' }, send_start_of_input: { type: 'boolean' }, start_input_timers: { type: 'boolean' } } };
}

function isCallingPlayAndCollectParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.play === undefined || v.collect === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.play;
  if (x !== undefined && !isCallingPlayParamsPlay(x)) return false;
  x = v.collect;
  if (x !== undefined && !isCallingPlayAndCollectParamsCollect(x)) return false;
  x = v.volume;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingPlayAndCollectParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'play', 'collect'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, play: shapeOfCallingPlayParamsPlay(), collect: shapeOfCallingPlayAndCollectParamsCollect(), volume: { type: 'number', minimum: -40, maximum: 40 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function is1Params_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.initial_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.end_silence_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.machine_ready_timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.machine_voice_threshold;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.machine_words_threshold;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.detect_interruptions;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.detect_message_end;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOf1Params_3(): Shape {
  return { type: 'object', properties: { initial_timeout: { type: 'number', minimum: 0 }, end_silence_timeout: { type: 'number', minimum: 0 }, machine_ready_timeout: { type: 'number', minimum: 0 }, machine_voice_threshold: { type: 'number', minimum: 0 }, machine_words_threshold: { type: 'integer', minimum: 0 }, detect_interruptions: { type: 'boolean' }, detect_message_end: { type: 'boolean' } } };
}

function isDetect1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'machine') return false;
  x = v.params;
  if (x !== undefined && !is1Params_3(x)) return false;
  return true;
}
function shapeOfDetect1(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'machine' }, params: shapeOf1Params_3() } };
}

function is2Params_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.tone;
  if (x !== undefined && !(x === 'CED' || x === 'CNG')) return false;
  return true;
}
function shapeOf2Params_3(): Shape {
  return { type: 'object', properties: { tone: { type: 'string', enum: ['CED', 'CNG'] } } };
}

function isDetect2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'fax') return false;
  x = v.params;
  if (x !== undefined && !is2Params_3(x)) return false;
  return true;
}
function shapeOfDetect2(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'fax' }, params: shapeOf2Params_3() } };
}

function is3Params_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.digits;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf3Params_3(): Shape {
  return { type: 'object', properties: { digits: { type: 'string' } } };
}

function isDetect3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'digit') return false;
  x = v.params;
  if (x !== undefined && !is3Params_3(x)) return false;
  return true;
}
function shapeOfDetect3(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'digit' }, params: shapeOf3Params_3() } };
}

function isCallingDetectParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.detect === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.detect;
  if (x !== undefined && !(isDetect1(x) || isDetect2(x) || isDetect3(x))) return false;
  x = v.timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingDetectParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'detect'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, detect: { anyOf: [shapeOfDetect1(), shapeOfDetect2(), shapeOfDetect3()] }, timeout: { type: 'number', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingSendDigitsParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.digits === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.digits;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOfCallingSendDigitsParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'digits'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, digits: { type: 'string', minLength: 1 } } };
}

function isCallingBindDigitParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.digits === undefined || v.bind_method === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.digits;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.bind_method;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  x = v.realm;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.max_triggers;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  return true;
}
function shapeOfCallingBindDigitParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'digits', 'bind_method'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, digits: { type: 'string', minLength: 1 }, bind_method: { type: 'string', minLength: 1 }, params: { type: 'object' }, realm: { type: 'string' }, max_triggers: { type: 'integer', minimum: 0 } } };
}

function isCallingClearDigitBindingsParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.realm;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingClearDigitBindingsParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, realm: { type: 'string' } } };
}

function isTapParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.direction;
  if (x !== undefined && !(x === 'listen' || x === 'speak' || x === 'both')) return false;
  return true;
}
function shapeOfTapParams(): Shape {
  return { type: 'object', properties: { direction: { type: 'string', enum: ['listen', 'speak', 'both'] } } };
}

function isCallingTapParamsTap(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'audio') return false;
  x = v.params;
  if (x !== undefined && !isTapParams(x)) return false;
  return true;
}
function shapeOfCallingTapParamsTap(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'audio' }, params: shapeOfTapParams() } };
}

function is1Params_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.addr === undefined || v.port === undefined) return false;
  let x: unknown = v.addr;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.port;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 65535)) return false;
  x = v.codec;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ptime;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 10 && x <= 120)) return false;
  x = v.rate;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOf1Params_4(): Shape {
  return { type: 'object', required: ['addr', 'port'], properties: { addr: { type: 'string' }, port: { type: 'integer', minimum: 1, maximum: 65535 }, codec: { type: 'string' }, ptime: { type: 'integer', minimum: 10, maximum: 120 }, rate: { type: 'integer' } } };
}

function isDevice1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'rtp') return false;
  x = v.params;
  if (x !== undefined && !is1Params_4(x)) return false;
  return true;
}
function shapeOfDevice1(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'rtp' }, params: shapeOf1Params_4() } };
}

function is2Params_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined) return false;
  let x: unknown = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.codec;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.rate;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOf2Params_4(): Shape {
  return { type: 'object', required: ['uri'], properties: { uri: { type: 'string' }, codec: { type: 'string' }, rate: { type: 'integer' } } };
}

function isDevice2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'ws') return false;
  x = v.params;
  if (x !== undefined && !is2Params_4(x)) return false;
  return true;
}
function shapeOfDevice2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'ws' }, params: shapeOf2Params_4() } };
}

function isCallingTapParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.tap === undefined || v.device === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.tap;
  if (x !== undefined && !isCallingTapParamsTap(x)) return false;
  x = v.device;
  if (x !== undefined && !(isDevice1(x) || isDevice2(x))) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingTapParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'tap', 'device'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, tap: shapeOfCallingTapParamsTap(), device: { anyOf: [shapeOfDevice1(), shapeOfDevice2()] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingTapResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.source_device;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfCallingTapResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string' }, source_device: { type: 'object' } } };
}

function isCallingStreamParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.url === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.url;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.codec;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.track;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.status_url_method;
  if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
  x = v.authorization_bearer_token;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.custom_parameters;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfCallingStreamParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'url'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, url: { type: 'string', pattern: '^wss://' }, name: { type: 'string' }, codec: { type: 'string' }, track: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_url_method: { type: 'string', enum: ['GET', 'POST'] }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' } } };
}

function isCallingTranscribeParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingTranscribeParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingSendFaxParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.document === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.document;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.identity;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.header_info;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingSendFaxParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'document'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, document: { type: 'string' }, identity: { type: 'string' }, header_info: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingEchoParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timeout;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingEchoParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, timeout: { type: 'number', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingLiveTranscribeParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.action === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.action;
  if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
  return true;
}
function shapeOfCallingLiveTranscribeParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'action'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, action: { anyOf: [{ type: 'string' }, { type: 'object' }] } } };
}

function isCallingLiveTranslateParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.action === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.action;
  if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingLiveTranslateParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'action'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, action: { anyOf: [{ type: 'string' }, { type: 'object' }] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingJoinConferenceParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'region':
      case 'coach':
      case 'acl':
      case 'status_callback_event':
      case 'status_callback_event_type':
      case 'recording_status_callback_event':
      case 'recording_status_callback_event_type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'muted':
      case 'start_on_enter':
      case 'end_on_exit':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'beep':
        if (x !== undefined && !(x === 'true' || x === 'false' || x === 'onEnter' || x === 'onExit')) return false;
        break;
      case 'wait_url':
      case 'status_callback':
      case 'recording_status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'max_participants':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 100000)) return false;
        break;
      case 'record':
        if (x !== undefined && !(x === 'do-not-record' || x === 'record-from-start')) return false;
        break;
      case 'trim':
        if (x !== undefined && !(x === 'trim-silence' || x === 'do-not-trim')) return false;
        break;
      case 'status_callback_method':
      case 'recording_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'stream':
        if (x !== undefined && !is7Params(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfCallingJoinConferenceParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'name'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, name: { type: 'string', minLength: 1 }, muted: { type: 'boolean' }, beep: { type: 'string', enum: ['true', 'false', 'onEnter', 'onExit'] }, start_on_enter: { type: 'boolean' }, end_on_exit: { type: 'boolean' }, wait_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, max_participants: { type: 'integer', minimum: 1, maximum: 100000 }, record: { type: 'string', enum: ['do-not-record', 'record-from-start'] }, region: { type: 'string' }, trim: { type: 'string', enum: ['trim-silence', 'do-not-trim'] }, coach: { type: 'string' }, acl: { type: 'string' }, status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_callback_event: { type: 'string' }, status_callback_event_type: { type: 'string' }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, recording_status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, recording_status_callback_event: { type: 'string' }, recording_status_callback_event_type: { type: 'string' }, recording_status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, stream: shapeOf7Params() } };
}

function isCallingJoinConferenceResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.conference_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingJoinConferenceResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, call_id: { type: 'string' }, conference_id: { type: 'string' } } };
}

function isCallingLeaveConferenceParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.conference_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.conference_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingLeaveConferenceParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'conference_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, conference_id: { type: 'string' } } };
}

function isCallingJoinRoomParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.name === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingJoinRoomParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'name'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, name: { type: 'string', minLength: 1 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingQueueEnterParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.queue_name === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.queue_name;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.wait_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingQueueEnterParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'queue_name'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, queue_name: { type: 'string', minLength: 1 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, wait_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isCallingQueueLeaveParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.queue_name === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.queue_name;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.queue_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_url;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfCallingQueueLeaveParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'queue_name'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, queue_name: { type: 'string', minLength: 1 }, queue_id: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isActionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.phrase === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.phrase;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfActionsItem(): Shape {
  return { type: 'object', required: ['type', 'phrase'], properties: { type: { type: 'string' }, phrase: { type: 'string' } } };
}

function isItemActions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isActionsItem(x)) return false;
  return true;
}
function shapeOfItemActions(): Shape {
  return { type: 'array', items: shapeOfActionsItem(), minItems: 1 };
}

function isPromptsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.for === undefined || v.actions === undefined) return false;
  let x: unknown = v.for;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.actions;
  if (x !== undefined && !isItemActions(x)) return false;
  x = v.attempt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.card_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.error_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.require_matching_inputs;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  return true;
}
function shapeOfPromptsItem(): Shape {
  return { type: 'object', required: ['for', 'actions'], properties: { for: { type: 'string' }, actions: shapeOfItemActions(), attempt: { type: 'string' }, card_type: { type: 'string' }, error_type: { type: 'string' }, require_matching_inputs: { anyOf: [{ type: 'boolean' }, { type: 'string' }] } } };
}

function isCallingPayParamsPrompts(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPromptsItem(x)) return false;
  return true;
}
function shapeOfCallingPayParamsPrompts(): Shape {
  return { type: 'array', items: shapeOfPromptsItem() };
}

function isCallingPayParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.payment_connector_url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'charge_amount':
      case 'currency':
      case 'description':
      case 'input':
      case 'payment_method':
      case 'bank_account_type':
      case 'security_code':
      case 'postal_code':
      case 'min_postal_code_length':
      case 'valid_card_types':
      case 'max_attempts':
      case 'timeout':
      case 'language':
      case 'voice':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'control_id':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'payment_connector_url':
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'token_type':
        if (x !== undefined && !(x === 'reusable' || x === 'one-time')) return false;
        break;
      case 'parameters':
        if (x !== undefined && !isParamsHeaders(x)) return false;
        break;
      case 'prompts':
        if (x !== undefined && !isCallingPayParamsPrompts(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfCallingPayParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'payment_connector_url'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, payment_connector_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, charge_amount: { type: 'string' }, currency: { type: 'string' }, description: { type: 'string' }, input: { type: 'string' }, payment_method: { type: 'string' }, bank_account_type: { type: 'string' }, token_type: { type: 'string', enum: ['reusable', 'one-time'] }, security_code: { type: 'string' }, postal_code: { type: 'string' }, min_postal_code_length: { type: 'string' }, valid_card_types: { type: 'string' }, max_attempts: { type: 'string' }, timeout: { type: 'string' }, language: { type: 'string' }, voice: { type: 'string' }, parameters: shapeOfParamsHeaders(), prompts: shapeOfCallingPayParamsPrompts(), status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } } };
}

function isPronounceItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.replace === undefined || v.with === undefined) return false;
  let x: unknown = v.replace;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.with;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ignore_case;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfPronounceItem(): Shape {
  return { type: 'object', required: ['replace', 'with'], properties: { replace: { type: 'string' }, with: { type: 'string' }, ignore_case: { type: 'boolean' } } };
}

function isCallingAiParamsPronounce(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPronounceItem(x)) return false;
  return true;
}
function shapeOfCallingAiParamsPronounce(): Shape {
  return { type: 'array', items: shapeOfPronounceItem() };
}

function isCallingAiParamsHints(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' || isObject(x))) return false;
  return true;
}
function shapeOfCallingAiParamsHints(): Shape {
  return { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'object' }] } };
}

function isCallingAiParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'agent':
      case 'post_prompt_url':
      case 'post_prompt_auth_user':
      case 'post_prompt_auth_password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'control_id':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'prompt':
      case 'global_data':
      case 'post_prompt':
      case 'SWAIG':
      case 'params':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'pronounce':
        if (x !== undefined && !isCallingAiParamsPronounce(x)) return false;
        break;
      case 'hints':
        if (x !== undefined && !isCallingAiParamsHints(x)) return false;
        break;
      case 'languages':
        if (x !== undefined && !isSignalwireConnectResultIceServers(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfCallingAiParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, agent: { type: 'string' }, prompt: { type: 'object' }, global_data: { type: 'object' }, post_prompt: { type: 'object' }, post_prompt_url: { type: 'string' }, SWAIG: { type: 'object' }, params: { type: 'object' }, post_prompt_auth_user: { type: 'string' }, post_prompt_auth_password: { type: 'string' }, pronounce: shapeOfCallingAiParamsPronounce(), hints: shapeOfCallingAiParamsHints(), languages: shapeOfSignalwireConnectResultIceServers() } };
}

function isCallingAmazonBedrockParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.prompt;
  if (x !== undefined && !isObject(x)) return false;
  x = v.global_data;
  if (x !== undefined && !isObject(x)) return false;
  x = v.post_prompt;
  if (x !== undefined && !isObject(x)) return false;
  x = v.post_prompt_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.SWAIG;
  if (x !== undefined && !isObject(x)) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfCallingAmazonBedrockParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, prompt: { type: 'object' }, global_data: { type: 'object' }, post_prompt: { type: 'object' }, post_prompt_url: { type: 'string' }, SWAIG: { type: 'object' }, params: { type: 'object' } } };
}

function isCallingAiMessageParamsReset(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.full_reset;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.user_prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.system_prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingAiMessageParamsReset(): Shape {
  return { type: 'object', properties: { full_reset: { type: 'boolean' }, user_prompt: { type: 'string' }, system_prompt: { type: 'string' } } };
}

function isCallingAiMessageParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message_text;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.role;
  if (x !== undefined && !(x === 'system' || x === 'user' || x === 'assistant')) return false;
  x = v.reset;
  if (x !== undefined && !isCallingAiMessageParamsReset(x)) return false;
  x = v.global_data;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfCallingAiMessageParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, message_text: { type: 'string' }, role: { type: 'string', enum: ['system', 'user', 'assistant'] }, reset: shapeOfCallingAiMessageParamsReset(), global_data: { type: 'object' } } };
}

function isCallingAiHoldParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timeout;
  if (x !== undefined && !(typeof x === 'string' || (typeof x === 'number' && Number.isFinite(x)))) return false;
  x = v.prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingAiHoldParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, timeout: { anyOf: [{ type: 'string' }, { type: 'number' }] }, prompt: { type: 'string' } } };
}

function isCallingAiUnholdParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingAiUnholdParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, prompt: { type: 'string' } } };
}

function isCallingUserEventParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallingUserEventParams(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, event: {} } };
}

function isMessagingSendParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to_number === undefined || v.from_number === undefined) return false;
  let x: unknown = v.to_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.from_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.context;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.media;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.tags;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.region;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMessagingSendParams(): Shape {
  return { type: 'object', required: ['to_number', 'from_number'], properties: { to_number: { type: 'string' }, from_number: { type: 'string' }, context: { type: 'string' }, body: { type: 'string' }, media: shapeOfAuthorizationScopes(), tags: shapeOfAuthorizationScopes(), region: { type: 'string' } } };
}

function isMessagingSendResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMessagingSendResult(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, message_id: { type: 'string' } } };
}

function isEventSignalwireAuthorizationState(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.authorization_state === undefined) return false;
  let x: unknown = v.authorization_state;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventSignalwireAuthorizationState(): Shape {
  return { type: 'object', required: ['authorization_state'], properties: { authorization_state: { type: 'string' } } };
}

function isEventCallingCallReceiveDevice(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && !(x === 'phone' || x === 'sip' || x === 'webrtc')) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfEventCallingCallReceiveDevice(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', enum: ['phone', 'sip', 'webrtc'] }, params: { type: 'object' } } };
}

function isEventCallingCallReceive(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.context === undefined || v.call_state === undefined || v.direction === undefined || v.device === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.context;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.call_state;
  if (x !== undefined && !(x === 'created' || x === 'ringing' || x === 'answered' || x === 'ending' || x === 'ended')) return false;
  x = v.direction;
  if (x !== undefined && x !== 'inbound') return false;
  x = v.device;
  if (x !== undefined && !isEventCallingCallReceiveDevice(x)) return false;
  x = v.project_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallReceive(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'context', 'call_state', 'direction', 'device'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, context: { type: 'string', minLength: 1 }, call_state: { type: 'string', enum: ['created', 'ringing', 'answered', 'ending', 'ended'] }, direction: { type: 'string', const: 'inbound' }, device: shapeOfEventCallingCallReceiveDevice(), project_id: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallState(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.call_state === undefined || v.direction === undefined || v.device === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_state;
  if (x !== undefined && !(x === 'created' || x === 'ringing' || x === 'answered' || x === 'ending' || x === 'ended')) return false;
  x = v.direction;
  if (x !== undefined && !(x === 'inbound' || x === 'outbound')) return false;
  x = v.device;
  if (x !== undefined && !isEventCallingCallReceiveDevice(x)) return false;
  x = v.end_reason;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallState(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'call_state', 'direction', 'device'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, call_state: { type: 'string', enum: ['created', 'ringing', 'answered', 'ending', 'ended'] }, direction: { type: 'string', enum: ['inbound', 'outbound'] }, device: shapeOfEventCallingCallReceiveDevice(), end_reason: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallDial1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.tag === undefined || v.dial_state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.dial_state;
  if (x !== undefined && x !== 'dialing') return false;
  return true;
}
function shapeOfEventCallingCallDial1(): Shape {
  return { type: 'object', required: ['node_id', 'tag', 'dial_state'], properties: { node_id: { type: 'string' }, tag: { type: 'string' }, dial_state: { type: 'string', const: 'dialing' } } };
}

function is2Call(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.call_state === undefined || v.direction === undefined || v.device === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_state;
  if (x !== undefined && !(x === 'created' || x === 'ringing' || x === 'answered' || x === 'ending' || x === 'ended')) return false;
  x = v.direction;
  if (x !== undefined && !(x === 'inbound' || x === 'outbound')) return false;
  x = v.device;
  if (x !== undefined && !isEventCallingCallReceiveDevice(x)) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.dial_winner;
  if (x !== undefined && !(x === 'true' || typeof x === 'boolean')) return false;
  return true;
}
function shapeOf2Call(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'call_state', 'direction', 'device'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, call_state: { type: 'string', enum: ['created', 'ringing', 'answered', 'ending', 'ended'] }, direction: { type: 'string', enum: ['inbound', 'outbound'] }, device: shapeOfEventCallingCallReceiveDevice(), segment_id: { type: 'string' }, tag: { type: 'string' }, dial_winner: { anyOf: [{ type: 'string', const: 'true' }, { type: 'boolean' }] } } };
}

function isEventCallingCallDial2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.tag === undefined || v.dial_state === undefined || v.call === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.dial_state;
  if (x !== undefined && x !== 'answered') return false;
  x = v.call;
  if (x !== undefined && !is2Call(x)) return false;
  return true;
}
function shapeOfEventCallingCallDial2(): Shape {
  return { type: 'object', required: ['node_id', 'tag', 'dial_state', 'call'], properties: { node_id: { type: 'string' }, tag: { type: 'string' }, dial_state: { type: 'string', const: 'answered' }, call: shapeOf2Call() } };
}

function isEventCallingCallDial3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.tag === undefined || v.dial_state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.dial_state;
  if (x !== undefined && x !== 'failed') return false;
  x = v.reason;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.source;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallDial3(): Shape {
  return { type: 'object', required: ['node_id', 'tag', 'dial_state'], properties: { node_id: { type: 'string' }, tag: { type: 'string' }, dial_state: { type: 'string', const: 'failed' }, reason: { type: 'string' }, source: { type: 'string' } } };
}

function isEventCallingCallDial(v: unknown): boolean {
  return (isEventCallingCallDial1(v) || isEventCallingCallDial2(v) || isEventCallingCallDial3(v));
}
function shapeOfEventCallingCallDial(): Shape {
  return { anyOf: [shapeOfEventCallingCallDial1(), shapeOfEventCallingCallDial2(), shapeOfEventCallingCallDial3()] };
}

function isEventCallingCallConnectPeer(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.device;
  if (x !== undefined && !isEventCallingCallReceiveDevice(x)) return false;
  x = v.queue_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.queue_name;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallConnectPeer(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, tag: { type: 'string' }, device: shapeOfEventCallingCallReceiveDevice(), queue_id: { type: 'string' }, queue_name: { type: 'string' } } };
}

function isEventCallingCallConnect(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.connect_state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.connect_state;
  if (x !== undefined && !(x === 'connecting' || x === 'connected' || x === 'disconnected' || x === 'failed')) return false;
  x = v.failed_reason;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.peer;
  if (x !== undefined && !isEventCallingCallConnectPeer(x)) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallConnect(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'connect_state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, connect_state: { type: 'string', enum: ['connecting', 'connected', 'disconnected', 'failed'] }, failed_reason: { type: 'string' }, peer: shapeOfEventCallingCallConnectPeer(), segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallRefer(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.state;
  if (x !== undefined && !(x === 'inProgress' || x === 'cancel' || x === 'busy' || x === 'noAnswer' || x === 'error' || x === 'success')) return false;
  x = v.sip_refer_to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sip_refer_response_code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sip_notify_response_code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallRefer(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, state: { type: 'string', enum: ['inProgress', 'cancel', 'busy', 'noAnswer', 'error', 'success'] }, sip_refer_to: { type: 'string' }, sip_refer_response_code: { type: 'string' }, sip_notify_response_code: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingError(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.code === undefined || v.message === undefined) return false;
  let x: unknown = v.code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingError(): Shape {
  return { type: 'object', required: ['code', 'message'], properties: { code: { type: 'string' }, message: { type: 'string' }, node_id: { type: 'string' }, call_id: { type: 'string' } } };
}

function isEventCallingCallPlay(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.state;
  if (x !== undefined && !(x === 'playing' || x === 'paused' || x === 'finished' || x === 'error')) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallPlay(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['playing', 'paused', 'finished', 'error'] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallRecordRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.audio;
  if (x !== undefined && !isRecordAudio(x)) return false;
  x = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.duration;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOfEventCallingCallRecordRecord(): Shape {
  return { type: 'object', properties: { audio: shapeOfRecordAudio(), url: { type: 'string' }, duration: { type: 'number' }, size: { type: 'integer' } } };
}

function isEventCallingCallRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'url':
      case 'recording_id':
      case 'segment_id':
      case 'tag':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'control_id':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'state':
        if (x !== undefined && !(x === 'recording' || x === 'paused' || x === 'finished' || x === 'no_input')) return false;
        break;
      case 'duration':
      case 'start_time':
      case 'end_time':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'record':
        if (x !== undefined && !isEventCallingCallRecordRecord(x)) return false;
        break;
      case 'pause_behavior':
        if (x !== undefined && !(x === 'skip' || x === 'silence')) return false;
        break;
    }
  }
  return true;
}
function shapeOfEventCallingCallRecord(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['recording', 'paused', 'finished', 'no_input'] }, url: { type: 'string' }, duration: { type: 'number' }, size: { type: 'integer' }, record: shapeOfEventCallingCallRecordRecord(), recording_id: { type: 'string' }, start_time: { type: 'number' }, end_time: { type: 'number' }, pause_behavior: { type: 'string', enum: ['skip', 'silence'] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function is1Params_5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.digits === undefined) return false;
  let x: unknown = v.digits;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.terminator;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf1Params_5(): Shape {
  return { type: 'object', required: ['digits'], properties: { digits: { type: 'string' }, terminator: { type: 'string' } } };
}

function isResult1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'digit') return false;
  x = v.params;
  if (x !== undefined && !is1Params_5(x)) return false;
  return true;
}
function shapeOfResult1(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'digit' }, params: shapeOf1Params_5() } };
}

function is2Params_5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.text === undefined) return false;
  let x: unknown = v.text;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.confidence;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  return true;
}
function shapeOf2Params_5(): Shape {
  return { type: 'object', required: ['text'], properties: { text: { type: 'string' }, confidence: { type: 'number' } } };
}

function isResult2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'speech') return false;
  x = v.params;
  if (x !== undefined && !is2Params_5(x)) return false;
  return true;
}
function shapeOfResult2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'speech' }, params: shapeOf2Params_5() } };
}

function isResult3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && !(x === 'no_input' || x === 'no_match' || x === 'start_of_input' || x === 'error' || x === 'finished')) return false;
  return true;
}
function shapeOfResult3(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', enum: ['no_input', 'no_match', 'start_of_input', 'error', 'finished'] } } };
}

function isEventCallingCallCollect(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.result === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.result;
  if (x !== undefined && !(isResult1(x) || isResult2(x) || isResult3(x))) return false;
  x = v.final;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.state;
  if (x !== undefined && !(x === 'collecting' || x === 'finished' || x === 'error')) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallCollect(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'result'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, result: { anyOf: [shapeOfResult1(), shapeOfResult2(), shapeOfResult3()] }, final: { type: 'boolean' }, state: { type: 'string', enum: ['collecting', 'finished', 'error'] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function is1Params_6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event === undefined) return false;
  let x: unknown = v.event;
  if (x !== undefined && !(x === 'MACHINE' || x === 'HUMAN' || x === 'UNKNOWN' || x === 'READY' || x === 'NOT_READY' || x === 'finished' || x === 'error')) return false;
  x = v.beep;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOf1Params_6(): Shape {
  return { type: 'object', required: ['event'], properties: { event: { type: 'string', enum: ['MACHINE', 'HUMAN', 'UNKNOWN', 'READY', 'NOT_READY', 'finished', 'error'] }, beep: { type: 'boolean' } } };
}

function isDetect1_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'machine') return false;
  x = v.params;
  if (x !== undefined && !is1Params_6(x)) return false;
  return true;
}
function shapeOfDetect1_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'machine' }, params: shapeOf1Params_6() } };
}

function is2Params_6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event === undefined) return false;
  let x: unknown = v.event;
  if (x !== undefined && !(x === 'CED' || x === 'CNG' || x === 'finished' || x === 'error')) return false;
  x = v.beep;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOf2Params_6(): Shape {
  return { type: 'object', required: ['event'], properties: { event: { type: 'string', enum: ['CED', 'CNG', 'finished', 'error'] }, beep: { type: 'boolean' } } };
}

function isDetect2_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'fax') return false;
  x = v.params;
  if (x !== undefined && !is2Params_6(x)) return false;
  return true;
}
function shapeOfDetect2_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'fax' }, params: shapeOf2Params_6() } };
}

function is3Params_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event === undefined) return false;
  let x: unknown = v.event;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.beep;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOf3Params_4(): Shape {
  return { type: 'object', required: ['event'], properties: { event: { type: 'string' }, beep: { type: 'boolean' } } };
}

function isDetect3_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'digit') return false;
  x = v.params;
  if (x !== undefined && !is3Params_4(x)) return false;
  return true;
}
function shapeOfDetect3_2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'digit' }, params: shapeOf3Params_4() } };
}

function isEventCallingCallDetect(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.detect === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.detect;
  if (x !== undefined && !(isDetect1_2(x) || isDetect2_2(x) || isDetect3_2(x))) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallDetect(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'detect'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, detect: { anyOf: [shapeOfDetect1_2(), shapeOfDetect2_2(), shapeOfDetect3_2()] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallSendDigits(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.state;
  if (x !== undefined && x !== 'finished') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallSendDigits(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['finished'] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallTap(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.state;
  if (x !== undefined && !(x === 'tapping' || x === 'finished')) return false;
  x = v.tap;
  if (x !== undefined && !isCallingTapParamsTap(x)) return false;
  x = v.device;
  if (x !== undefined && !(isDevice1(x) || isDevice2(x))) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallTap(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['tapping', 'finished'] }, tap: shapeOfCallingTapParamsTap(), device: { anyOf: [shapeOfDevice1(), shapeOfDevice2()] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallStream(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.state;
  if (x !== undefined && !(x === 'streaming' || x === 'finished')) return false;
  x = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallStream(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['streaming', 'finished'] }, url: { type: 'string' }, name: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallTranscribe(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'url':
      case 'recording_id':
      case 'status_url':
      case 'segment_id':
      case 'tag':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'control_id':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'state':
        if (x !== undefined && !(x === 'transcribing' || x === 'finished')) return false;
        break;
      case 'duration':
      case 'start_time':
      case 'end_time':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfEventCallingCallTranscribe(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['transcribing', 'finished'] }, url: { type: 'string' }, recording_id: { type: 'string' }, duration: { type: 'number' }, size: { type: 'integer' }, start_time: { type: 'number' }, end_time: { type: 'number' }, status_url: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function is1Params_7(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.direction;
  if (x !== undefined && !(x === 'send' || x === 'receive')) return false;
  x = v.number;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOf1Params_7(): Shape {
  return { type: 'object', properties: { direction: { type: 'string', enum: ['send', 'receive'] }, number: { type: 'integer' } } };
}

function isFax1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'page') return false;
  x = v.params;
  if (x !== undefined && !is1Params_7(x)) return false;
  return true;
}
function shapeOfFax1(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'page' }, params: shapeOf1Params_7() } };
}

function is2Params_7(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.direction;
  if (x !== undefined && !(x === 'send' || x === 'receive')) return false;
  x = v.identity;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.remote_identity;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.document;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.pages;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.success;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.result;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || typeof x === 'string')) return false;
  x = v.result_text;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.format;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOf2Params_7(): Shape {
  return { type: 'object', properties: { direction: { type: 'string', enum: ['send', 'receive'] }, identity: { type: 'string' }, remote_identity: { type: 'string' }, document: { type: 'string' }, pages: { type: 'integer' }, success: { type: 'boolean' }, result: { anyOf: [{ type: 'integer' }, { type: 'string' }] }, result_text: { type: 'string' }, format: { type: 'string' } } };
}

function isFax2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'finished') return false;
  x = v.params;
  if (x !== undefined && !is2Params_7(x)) return false;
  return true;
}
function shapeOfFax2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'finished' }, params: shapeOf2Params_7() } };
}

function isFax3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'error') return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfFax3(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'error' }, params: { type: 'object' } } };
}

function isEventCallingCallFax(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.fax === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.fax;
  if (x !== undefined && !(isFax1(x) || isFax2(x) || isFax3(x))) return false;
  x = v.state;
  if (x !== undefined && !(x === 'finished' || x === 'error')) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallFax(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'fax'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, fax: { anyOf: [shapeOfFax1(), shapeOfFax2(), shapeOfFax3()] }, state: { type: 'string', enum: ['finished', 'error'] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallHold(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.state;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallHold(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, state: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallDenoise(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.denoised === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.denoised;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallDenoise(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'denoised'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, denoised: { type: 'boolean' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingConference(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.conference_id === undefined || v.name === undefined || v.status === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'conference_id':
      case 'name':
      case 'status':
      case 'node_id':
      case 'call_id':
      case 'segment_id':
      case 'tag':
      case 'region':
      case 'recording_url':
      case 'reason_ended':
      case 'call_id_ending_conf':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'size':
      case 'recording_file_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'muted':
      case 'hold':
      case 'start_on_join':
      case 'end_on_leave':
      case 'coaching':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'recording_duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfEventCallingConference(): Shape {
  return { type: 'object', required: ['conference_id', 'name', 'status'], properties: { conference_id: { type: 'string' }, name: { type: 'string' }, status: { type: 'string' }, node_id: { type: 'string' }, call_id: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' }, size: { type: 'integer' }, region: { type: 'string' }, muted: { type: 'boolean' }, hold: { type: 'boolean' }, start_on_join: { type: 'boolean' }, end_on_leave: { type: 'boolean' }, coaching: { type: 'boolean' }, recording_url: { type: 'string' }, recording_file_size: { type: 'integer' }, recording_duration: { type: 'number' }, reason_ended: { type: 'string' }, call_id_ending_conf: { type: 'string' } } };
}

function isEventCallingCallQueue(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.status === undefined || v.id === undefined || v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'id':
      case 'name':
      case 'segment_id':
      case 'tag':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'control_id':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'status':
        if (x !== undefined && !(x === 'enqueue' || x === 'dequeue' || x === 'leave')) return false;
        break;
      case 'position':
      case 'size':
      case 'enqueue_ts':
      case 'dequeue_ts':
      case 'leave_ts':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'avg_time':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfEventCallingCallQueue(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'status', 'id', 'name'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, status: { type: 'string', enum: ['enqueue', 'dequeue', 'leave'] }, id: { type: 'string' }, name: { type: 'string' }, position: { type: 'integer' }, size: { type: 'integer' }, avg_time: { type: 'number' }, enqueue_ts: { type: 'integer' }, dequeue_ts: { type: 'integer' }, leave_ts: { type: 'integer' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallPay(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'node_id':
      case 'call_id':
      case 'for':
      case 'error_type':
      case 'payment_method':
      case 'payment_card_type':
      case 'payment_card_number':
      case 'segment_id':
      case 'tag':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'control_id':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'state':
        if (x !== undefined && !(x === 'finished' || x === 'error')) return false;
        break;
      case 'attempt':
        if (x !== undefined && !(typeof x === 'string' || (typeof x === 'number' && Number.isInteger(x)))) return false;
        break;
    }
  }
  return true;
}
function shapeOfEventCallingCallPay(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, for: { type: 'string' }, state: { type: 'string', enum: ['finished', 'error'] }, error_type: { type: 'string' }, attempt: { anyOf: [{ type: 'string' }, { type: 'integer' }] }, payment_method: { type: 'string' }, payment_card_type: { type: 'string' }, payment_card_number: { type: 'string' }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingCallAi(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined || v.control_id === undefined || v.state === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.control_id;
  if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
  x = v.state;
  if (x !== undefined && !(x === 'finished' || x === 'error')) return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingCallAi(): Shape {
  return { type: 'object', required: ['node_id', 'call_id', 'control_id', 'state'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, control_id: { type: 'string', minLength: 1 }, state: { type: 'string', enum: ['finished', 'error'] }, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventCallingUserEvent(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.node_id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.tag;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventCallingUserEvent(): Shape {
  return { type: 'object', required: ['node_id', 'call_id'], properties: { node_id: { type: 'string' }, call_id: { type: 'string' }, event: {}, segment_id: { type: 'string' }, tag: { type: 'string' } } };
}

function isEventMessagingReceive(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.message_id === undefined || v.direction === undefined || v.from_number === undefined || v.to_number === undefined || v.message_state === undefined) return false;
  let x: unknown = v.message_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.direction;
  if (x !== undefined && !(x === 'inbound' || x === 'outbound')) return false;
  x = v.from_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message_state;
  if (x !== undefined && !(x === 'queued' || x === 'initiated' || x === 'sent' || x === 'delivered' || x === 'undelivered' || x === 'failed' || x === 'received')) return false;
  x = v.context;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segments;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.media;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.tags;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  return true;
}
function shapeOfEventMessagingReceive(): Shape {
  return { type: 'object', required: ['message_id', 'direction', 'from_number', 'to_number', 'message_state'], properties: { message_id: { type: 'string' }, direction: { type: 'string', enum: ['inbound', 'outbound'] }, from_number: { type: 'string' }, to_number: { type: 'string' }, message_state: { type: 'string', enum: ['queued', 'initiated', 'sent', 'delivered', 'undelivered', 'failed', 'received'] }, context: { type: 'string' }, segments: { type: 'integer' }, body: { type: 'string' }, media: shapeOfAuthorizationScopes(), tags: shapeOfAuthorizationScopes() } };
}

function isEventMessagingState(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.message_id === undefined || v.direction === undefined || v.from_number === undefined || v.to_number === undefined || v.message_state === undefined) return false;
  let x: unknown = v.message_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.direction;
  if (x !== undefined && !(x === 'inbound' || x === 'outbound')) return false;
  x = v.from_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to_number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.message_state;
  if (x !== undefined && !(x === 'queued' || x === 'initiated' || x === 'sent' || x === 'delivered' || x === 'undelivered' || x === 'failed' || x === 'received')) return false;
  x = v.context;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.segments;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.media;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.tags;
  if (x !== undefined && !isAuthorizationScopes(x)) return false;
  x = v.reason;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfEventMessagingState(): Shape {
  return { type: 'object', required: ['message_id', 'direction', 'from_number', 'to_number', 'message_state'], properties: { message_id: { type: 'string' }, direction: { type: 'string', enum: ['inbound', 'outbound'] }, from_number: { type: 'string' }, to_number: { type: 'string' }, message_state: { type: 'string', enum: ['queued', 'initiated', 'sent', 'delivered', 'undelivered', 'failed', 'received'] }, context: { type: 'string' }, segments: { type: 'integer' }, body: { type: 'string' }, media: shapeOfAuthorizationScopes(), tags: shapeOfAuthorizationScopes(), reason: { type: 'string' } } };
}

export const signalwire_connect_params: CompiledValidator = { fits: isSignalwireConnectParams, shape: shapeOfSignalwireConnectParams };
export const signalwire_connect_result: CompiledValidator = { fits: isSignalwireConnectResult, shape: shapeOfSignalwireConnectResult };
export const signalwire_ping_params: CompiledValidator = { fits: isSignalwirePingParams, shape: shapeOfSignalwirePingParams };
export const signalwire_receive_params: CompiledValidator = { fits: isSignalwireReceiveParams, shape: shapeOfSignalwireReceiveParams };
export const signalwire_receive_result: CompiledValidator = { fits: isSignalwireReceiveResult, shape: shapeOfSignalwireReceiveResult };
export const signalwire_subscribe_params: CompiledValidator = { fits: isSignalwireSubscribeParams, shape: shapeOfSignalwireSubscribeParams };
export const signalwire_reauthenticate_params: CompiledValidator = { fits: isSignalwireReauthenticateParams, shape: shapeOfSignalwireReauthenticateParams };
export const signalwire_reauthenticate_result: CompiledValidator = { fits: isSignalwireReauthenticateResult, shape: shapeOfSignalwireReauthenticateResult };
export const signalwire_execute_params: CompiledValidator = { fits: isSignalwireExecuteParams, shape: shapeOfSignalwireExecuteParams };
export const signalwire_execute_result: CompiledValidator = { fits: isSignalwireExecuteResult, shape: shapeOfSignalwireExecuteResult };
export const signalwire_disconnect_params: CompiledValidator = { fits: isSignalwireDisconnectParams, shape: shapeOfSignalwireDisconnectParams };
export const signalwire_disconnect_result: CompiledValidator = { fits: isSignalwireDisconnectResult, shape: shapeOfSignalwireDisconnectResult };
export const signalwire_event_params: CompiledValidator = { fits: isSignalwireEventParams, shape: shapeOfSignalwireEventParams };
export const calling_dial_params: CompiledValidator = { fits: isCallingDialParams, shape: shapeOfCallingDialParams };
export const calling_dial_result: CompiledValidator = { fits: isCallingDialResult, shape: shapeOfCallingDialResult };
export const calling_begin_params: CompiledValidator = { fits: isCallingBeginParams, shape: shapeOfCallingBeginParams };
export const calling_begin_result: CompiledValidator = { fits: isCallingBeginResult, shape: shapeOfCallingBeginResult };
export const calling_receive_params: CompiledValidator = { fits: isCallingReceiveParams, shape: shapeOfCallingReceiveParams };
export const calling_answer_params: CompiledValidator = { fits: isCallingAnswerParams, shape: shapeOfCallingAnswerParams };
export const calling_end_params: CompiledValidator = { fits: isCallingEndParams, shape: shapeOfCallingEndParams };
export const calling_pass_params: CompiledValidator = { fits: isCallingPassParams, shape: shapeOfCallingPassParams };
export const calling_connect_params: CompiledValidator = { fits: isCallingConnectParams, shape: shapeOfCallingConnectParams };
export const calling_refer_params: CompiledValidator = { fits: isCallingReferParams, shape: shapeOfCallingReferParams };
export const calling_transfer_params: CompiledValidator = { fits: isCallingTransferParams, shape: shapeOfCallingTransferParams };
export const calling_play_params: CompiledValidator = { fits: isCallingPlayParams, shape: shapeOfCallingPlayParams };
export const calling_play_result: CompiledValidator = { fits: isCallingPlayResult, shape: shapeOfCallingPlayResult };
export const calling_play_pause_params: CompiledValidator = { fits: isCallingPlayPauseParams, shape: shapeOfCallingPlayPauseParams };
export const calling_play_volume_params: CompiledValidator = { fits: isCallingPlayVolumeParams, shape: shapeOfCallingPlayVolumeParams };
export const calling_record_params: CompiledValidator = { fits: isCallingRecordParams, shape: shapeOfCallingRecordParams };
export const calling_record_result: CompiledValidator = { fits: isCallingRecordResult, shape: shapeOfCallingRecordResult };
export const calling_record_pause_params: CompiledValidator = { fits: isCallingRecordPauseParams, shape: shapeOfCallingRecordPauseParams };
export const calling_collect_params: CompiledValidator = { fits: isCallingCollectParams, shape: shapeOfCallingCollectParams };
export const calling_play_and_collect_params: CompiledValidator = { fits: isCallingPlayAndCollectParams, shape: shapeOfCallingPlayAndCollectParams };
export const calling_detect_params: CompiledValidator = { fits: isCallingDetectParams, shape: shapeOfCallingDetectParams };
export const calling_send_digits_params: CompiledValidator = { fits: isCallingSendDigitsParams, shape: shapeOfCallingSendDigitsParams };
export const calling_bind_digit_params: CompiledValidator = { fits: isCallingBindDigitParams, shape: shapeOfCallingBindDigitParams };
export const calling_clear_digit_bindings_params: CompiledValidator = { fits: isCallingClearDigitBindingsParams, shape: shapeOfCallingClearDigitBindingsParams };
export const calling_tap_params: CompiledValidator = { fits: isCallingTapParams, shape: shapeOfCallingTapParams };
export const calling_tap_result: CompiledValidator = { fits: isCallingTapResult, shape: shapeOfCallingTapResult };
export const calling_stream_params: CompiledValidator = { fits: isCallingStreamParams, shape: shapeOfCallingStreamParams };
export const calling_transcribe_params: CompiledValidator = { fits: isCallingTranscribeParams, shape: shapeOfCallingTranscribeParams };
export const calling_send_fax_params: CompiledValidator = { fits: isCallingSendFaxParams, shape: shapeOfCallingSendFaxParams };
export const calling_receive_fax_params: CompiledValidator = { fits: isCallingTranscribeParams, shape: shapeOfCallingTranscribeParams };
export const calling_echo_params: CompiledValidator = { fits: isCallingEchoParams, shape: shapeOfCallingEchoParams };
export const calling_live_transcribe_params: CompiledValidator = { fits: isCallingLiveTranscribeParams, shape: shapeOfCallingLiveTranscribeParams };
export const calling_live_translate_params: CompiledValidator = { fits: isCallingLiveTranslateParams, shape: shapeOfCallingLiveTranslateParams };
export const calling_join_conference_params: CompiledValidator = { fits: isCallingJoinConferenceParams, shape: shapeOfCallingJoinConferenceParams };
export const calling_join_conference_result: CompiledValidator = { fits: isCallingJoinConferenceResult, shape: shapeOfCallingJoinConferenceResult };
export const calling_leave_conference_params: CompiledValidator = { fits: isCallingLeaveConferenceParams, shape: shapeOfCallingLeaveConferenceParams };
export const calling_join_room_params: CompiledValidator = { fits: isCallingJoinRoomParams, shape: shapeOfCallingJoinRoomParams };
export const calling_queue_enter_params: CompiledValidator = { fits: isCallingQueueEnterParams, shape: shapeOfCallingQueueEnterParams };
export const calling_queue_leave_params: CompiledValidator = { fits: isCallingQueueLeaveParams, shape: shapeOfCallingQueueLeaveParams };
export const calling_pay_params: CompiledValidator = { fits: isCallingPayParams, shape: shapeOfCallingPayParams };
export const calling_ai_params: CompiledValidator = { fits: isCallingAiParams, shape: shapeOfCallingAiParams };
export const calling_amazon_bedrock_params: CompiledValidator = { fits: isCallingAmazonBedrockParams, shape: shapeOfCallingAmazonBedrockParams };
export const calling_ai_message_params: CompiledValidator = { fits: isCallingAiMessageParams, shape: shapeOfCallingAiMessageParams };
export const calling_ai_hold_params: CompiledValidator = { fits: isCallingAiHoldParams, shape: shapeOfCallingAiHoldParams };
export const calling_ai_unhold_params: CompiledValidator = { fits: isCallingAiUnholdParams, shape: shapeOfCallingAiUnholdParams };
export const calling_user_event_params: CompiledValidator = { fits: isCallingUserEventParams, shape: shapeOfCallingUserEventParams };
export const messaging_send_params: CompiledValidator = { fits: isMessagingSendParams, shape: shapeOfMessagingSendParams };
export const messaging_send_result: CompiledValidator = { fits: isMessagingSendResult, shape: shapeOfMessagingSendResult };
export const event_signalwire_authorization_state: CompiledValidator = { fits: isEventSignalwireAuthorizationState, shape: shapeOfEventSignalwireAuthorizationState };
export const event_calling_call_receive: CompiledValidator = { fits: isEventCallingCallReceive, shape: shapeOfEventCallingCallReceive };
export const event_calling_call_state: CompiledValidator = { fits: isEventCallingCallState, shape: shapeOfEventCallingCallState };
export const event_calling_call_dial: CompiledValidator = { fits: isEventCallingCallDial, shape: shapeOfEventCallingCallDial };
export const event_calling_call_connect: CompiledValidator = { fits: isEventCallingCallConnect, shape: shapeOfEventCallingCallConnect };
export const event_calling_call_refer: CompiledValidator = { fits: isEventCallingCallRefer, shape: shapeOfEventCallingCallRefer };
export const event_calling_error: CompiledValidator = { fits: isEventCallingError, shape: shapeOfEventCallingError };
export const event_calling_call_play: CompiledValidator = { fits: isEventCallingCallPlay, shape: shapeOfEventCallingCallPlay };
export const event_calling_call_record: CompiledValidator = { fits: isEventCallingCallRecord, shape: shapeOfEventCallingCallRecord };
export const event_calling_call_collect: CompiledValidator = { fits: isEventCallingCallCollect, shape: shapeOfEventCallingCallCollect };
export const event_calling_call_detect: CompiledValidator = { fits: isEventCallingCallDetect, shape: shapeOfEventCallingCallDetect };
export const event_calling_call_send_digits: CompiledValidator = { fits: isEventCallingCallSendDigits, shape: shapeOfEventCallingCallSendDigits };
export const event_calling_call_tap: CompiledValidator = { fits: isEventCallingCallTap, shape: shapeOfEventCallingCallTap };
export const event_calling_call_stream: CompiledValidator = { fits: isEventCallingCallStream, shape: shapeOfEventCallingCallStream };
export const event_calling_call_transcribe: CompiledValidator = { fits: isEventCallingCallTranscribe, shape: shapeOfEventCallingCallTranscribe };
export const event_calling_call_fax: CompiledValidator = { fits: isEventCallingCallFax, shape: shapeOfEventCallingCallFax };
export const event_calling_call_hold: CompiledValidator = { fits: isEventCallingCallHold, shape: shapeOfEventCallingCallHold };
export const event_calling_call_denoise: CompiledValidator = { fits: isEventCallingCallDenoise, shape: shapeOfEventCallingCallDenoise };
export const event_calling_call_echo: CompiledValidator = { fits: isEventCallingCallHold, shape: shapeOfEventCallingCallHold };
export const event_calling_conference: CompiledValidator = { fits: isEventCallingConference, shape: shapeOfEventCallingConference };
export const event_calling_call_queue: CompiledValidator = { fits: isEventCallingCallQueue, shape: shapeOfEventCallingCallQueue };
export const event_calling_call_pay: CompiledValidator = { fits: isEventCallingCallPay, shape: shapeOfEventCallingCallPay };
export const event_calling_call_ai: CompiledValidator = { fits: isEventCallingCallAi, shape: shapeOfEventCallingCallAi };
export const event_calling_user_event: CompiledValidator = { fits: isEventCallingUserEvent, shape: shapeOfEventCallingUserEvent };
export const event_messaging_receive: CompiledValidator = { fits: isEventMessagingReceive, shape: shapeOfEventMessagingReceive };
export const event_messaging_state: CompiledValidator = { fits: isEventMessagingState, shape: shapeOfEventMessagingState };
