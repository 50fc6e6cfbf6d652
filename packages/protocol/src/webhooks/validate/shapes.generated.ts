// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern3 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

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

function isCallHeaders(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isHeadersItem(x)) return false;
  return true;
}
function shapeOfCallHeaders(): Shape {
  return { type: 'array', items: shapeOfHeadersItem() };
}

function isCallParent(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.call_id === undefined || v.node_id === undefined) return false;
  let x: unknown = v.call_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.node_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCallParent(): Shape {
  return { type: 'object', required: ['call_id', 'node_id'], properties: { call_id: { type: 'string' }, node_id: { type: 'string' } } };
}

function isSwmlCallCall(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.call_id === undefined || v.node_id === undefined || v.segment_id === undefined || v.call_state === undefined || v.direction === undefined || v.type === undefined || v.from === undefined || v.to === undefined || v.project_id === undefined || v.space_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'call_id':
      case 'node_id':
      case 'segment_id':
      case 'call_state':
      case 'type':
      case 'from':
      case 'to':
      case 'tag':
      case 'from_number':
      case 'to_number':
      case 'dial_winner':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !(x === 'inbound' || x === 'outbound')) return false;
        break;
      case 'project_id':
      case 'space_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'headers':
        if (x !== undefined && !isCallHeaders(x)) return false;
        break;
      case 'parent':
      case 'peer':
        if (x !== undefined && !isCallParent(x)) return false;
        break;
      case 'sip_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfSwmlCallCall(): Shape {
  return { type: 'object', required: ['call_id', 'node_id', 'segment_id', 'call_state', 'direction', 'type', 'from', 'to', 'project_id', 'space_id'], properties: { call_id: { type: 'string' }, node_id: { type: 'string' }, segment_id: { type: 'string' }, call_state: { type: 'string' }, direction: { type: 'string', enum: ['inbound', 'outbound'] }, type: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, space_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, tag: { type: 'string' }, from_number: { type: 'string' }, to_number: { type: 'string' }, dial_winner: { type: 'string' }, headers: shapeOfCallHeaders(), parent: shapeOfCallParent(), peer: shapeOfCallParent(), sip_data: { type: 'object' } } };
}

function isSwmlCall(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.call === undefined) return false;
  let x: unknown = v.call;
  if (x !== undefined && !isSwmlCallCall(x)) return false;
  x = v.vars;
  if (x !== undefined && !isObject(x)) return false;
  x = v.envs;
  if (x !== undefined && !isObject(x)) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfSwmlCall(): Shape {
  return { type: 'object', required: ['call'], properties: { call: shapeOfSwmlCallCall(), vars: { type: 'object' }, envs: { type: 'object' }, params: { type: 'object' } } };
}

function isMediaItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.content_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOfMediaItem(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, content_type: { type: 'string' }, size: { type: 'integer' } } };
}

function isMessageMedia(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMediaItem(x)) return false;
  return true;
}
function shapeOfMessageMedia(): Shape {
  return { type: 'array', items: shapeOfMediaItem() };
}

function isSwmlMessageMessage(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.message_id === undefined || v.project_id === undefined || v.space_id === undefined || v.from === undefined || v.to === undefined || v.body === undefined) return false;
  let x: unknown = v.message_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.space_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.body;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.direction;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.media;
  if (x !== undefined && !isMessageMedia(x)) return false;
  x = v.segments;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.timestamp;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  return true;
}
function shapeOfSwmlMessageMessage(): Shape {
  return { type: 'object', required: ['message_id', 'project_id', 'space_id', 'from', 'to', 'body'], properties: { message_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, space_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, body: { anyOf: [{ type: 'string' }, { type: 'null' }] }, direction: { type: 'string' }, type: { type: 'string' }, media: shapeOfMessageMedia(), segments: { type: 'integer' }, timestamp: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isSwmlMessage(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.message === undefined) return false;
  let x: unknown = v.message;
  if (x !== undefined && !isSwmlMessageMessage(x)) return false;
  x = v.vars;
  if (x !== undefined && !isObject(x)) return false;
  x = v.params;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfSwmlMessage(): Shape {
  return { type: 'object', required: ['message'], properties: { message: shapeOfSwmlMessageMessage(), vars: { type: 'object' }, params: { type: 'object' } } };
}

function isRegistryStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.project_id === undefined || v.event_category === undefined || v.event_type === undefined || v.state === undefined || v.brand_id === undefined) return false;
  let x: unknown = v.project_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.event_category;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.event_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.state;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.brand_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.event_at;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.campaign_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.number_assignment_order_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.number_assignment_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.phone_number_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.phone_number;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfRegistryStatus(): Shape {
  return { type: 'object', required: ['project_id', 'event_category', 'event_type', 'state', 'brand_id'], properties: { project_id: { type: 'string' }, event_category: { type: 'string' }, event_type: { type: 'string' }, state: { type: 'string' }, brand_id: { type: 'string' }, event_at: { type: 'string' }, campaign_id: { type: 'string' }, number_assignment_order_id: { type: 'string' }, number_assignment_id: { type: 'string' }, phone_number_id: { type: 'string' }, phone_number: { type: 'string' } } };
}

function isMessagingStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.status === undefined || v.to === undefined || v.from === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.number_of_segments;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.timestamp;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  x = v.error_code;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.error_message;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.custom_variables;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfMessagingStatus(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'status', 'to', 'from'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, status: { type: 'string' }, to: { type: 'string' }, from: { type: 'string' }, body: { type: 'string' }, number_of_segments: { type: 'integer' }, timestamp: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, error_message: { anyOf: [{ type: 'string' }, { type: 'null' }] }, custom_variables: { type: 'object' } } };
}

function isTranscriptStatusParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.call_id === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.call_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.segment_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.text;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfTranscriptStatusParams(): Shape {
  return { type: 'object', required: ['id', 'call_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, segment_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, text: { type: 'string' } } };
}

function isTranscriptStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event_type === undefined || v.params === undefined) return false;
  let x: unknown = v.event_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.params;
  if (x !== undefined && !isTranscriptStatusParams(x)) return false;
  x = v.timestamp;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.space_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfTranscriptStatus(): Shape {
  return { type: 'object', required: ['event_type', 'params'], properties: { event_type: { type: 'string' }, params: shapeOfTranscriptStatusParams(), timestamp: { type: 'number' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, space_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isStreamStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.StreamSid === undefined || v.StreamEvent === undefined) return false;
  let x: unknown = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.StreamSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.StreamEvent;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.CallSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ConferenceSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.StreamName;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.StreamTrack;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.StreamError;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.Timestamp;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfStreamStatus(): Shape {
  return { type: 'object', required: ['AccountSid', 'StreamSid', 'StreamEvent'], properties: { AccountSid: { type: 'string' }, StreamSid: { type: 'string' }, StreamEvent: { type: 'string' }, CallSid: { type: 'string' }, ConferenceSid: { type: 'string' }, StreamName: { type: 'string' }, StreamTrack: { type: 'string' }, StreamError: { type: 'string' }, Timestamp: { type: 'string' } } };
}

function isTranscriptionStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.TranscriptionSid === undefined || v.TranscriptionStatus === undefined || v.RecordingSid === undefined) return false;
  let x: unknown = v.TranscriptionSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.TranscriptionStatus;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.RecordingSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.CallSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.TranscriptionText;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.TranscriptionUrl;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.RecordingUrl;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfTranscriptionStatus(): Shape {
  return { type: 'object', required: ['TranscriptionSid', 'TranscriptionStatus', 'RecordingSid'], properties: { TranscriptionSid: { type: 'string' }, TranscriptionStatus: { type: 'string' }, RecordingSid: { type: 'string' }, AccountSid: { type: 'string' }, CallSid: { type: 'string' }, TranscriptionText: { type: 'string' }, TranscriptionUrl: { type: 'string' }, RecordingUrl: { type: 'string' } } };
}

function isRecordingStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.RecordingSid === undefined || v.RecordingStatus === undefined) return false;
  let x: unknown = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.RecordingSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.RecordingStatus;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.CallSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ConferenceSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.RecordingUrl;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.RecordingDuration;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.RecordingChannels;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.RecordingSource;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfRecordingStatus(): Shape {
  return { type: 'object', required: ['AccountSid', 'RecordingSid', 'RecordingStatus'], properties: { AccountSid: { type: 'string' }, RecordingSid: { type: 'string' }, RecordingStatus: { type: 'string' }, CallSid: { type: 'string' }, ConferenceSid: { type: 'string' }, RecordingUrl: { type: 'string' }, RecordingDuration: { type: 'integer' }, RecordingChannels: { type: 'integer' }, RecordingSource: { type: 'string' } } };
}

function isConferenceStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.ConferenceSid === undefined || v.StatusCallbackEvent === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AccountSid':
      case 'ConferenceSid':
      case 'StatusCallbackEvent':
      case 'FriendlyName':
      case 'CallSid':
      case 'EventName':
      case 'Timestamp':
      case 'RecordingUrl':
      case 'RecordingFileSize':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'Muted':
      case 'Hold':
      case 'StartConferenceOnEnter':
      case 'EndConferenceOnExit':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfConferenceStatus(): Shape {
  return { type: 'object', required: ['AccountSid', 'ConferenceSid', 'StatusCallbackEvent'], properties: { AccountSid: { type: 'string' }, ConferenceSid: { type: 'string' }, StatusCallbackEvent: { type: 'string' }, FriendlyName: { type: 'string' }, CallSid: { type: 'string' }, EventName: { type: 'string' }, Timestamp: { type: 'string' }, Duration: { type: 'integer' }, Muted: { type: 'boolean' }, Hold: { type: 'boolean' }, StartConferenceOnEnter: { type: 'boolean' }, EndConferenceOnExit: { type: 'boolean' }, RecordingUrl: { type: 'string' }, RecordingFileSize: { type: 'string' } } };
}

function isFaxStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.FaxSid === undefined || v.FaxStatus === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AccountSid':
      case 'FaxSid':
      case 'FaxStatus':
      case 'From':
      case 'To':
      case 'ApiVersion':
      case 'RemoteStationId':
      case 'MediaSid':
      case 'MediaUrl':
      case 'OriginalMediaUrl':
      case 'ErrorCode':
      case 'ErrorMessage':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'NumPages':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfFaxStatus(): Shape {
  return { type: 'object', required: ['AccountSid', 'FaxSid', 'FaxStatus'], properties: { AccountSid: { type: 'string' }, FaxSid: { type: 'string' }, FaxStatus: { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, ApiVersion: { type: 'string' }, RemoteStationId: { type: 'string' }, NumPages: { type: 'integer' }, MediaSid: { type: 'string' }, MediaUrl: { type: 'string' }, OriginalMediaUrl: { type: 'string' }, ErrorCode: { type: 'string' }, ErrorMessage: { type: 'string' } } };
}

function isFaxReceived(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.FaxSid === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AccountSid':
      case 'FaxSid':
      case 'From':
      case 'To':
      case 'ApiVersion':
      case 'RemoteStationId':
      case 'MediaSid':
      case 'MediaUrl':
      case 'OriginalMediaUrl':
      case 'ErrorCode':
      case 'ErrorMessage':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'NumPages':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfFaxReceived(): Shape {
  return { type: 'object', required: ['AccountSid', 'FaxSid'], properties: { AccountSid: { type: 'string' }, FaxSid: { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, ApiVersion: { type: 'string' }, RemoteStationId: { type: 'string' }, NumPages: { type: 'integer' }, MediaSid: { type: 'string' }, MediaUrl: { type: 'string' }, OriginalMediaUrl: { type: 'string' }, ErrorCode: { type: 'string' }, ErrorMessage: { type: 'string' } } };
}

function isMessageStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.MessageSid === undefined || v.From === undefined || v.To === undefined || v.MessageStatus === undefined) return false;
  let x: unknown = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.MessageSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.From;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.To;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.MessageStatus;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.Body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.NumMedia;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.NumSegments;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.ErrorCode;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ErrorMessage;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMessageStatus(): Shape {
  return { type: 'object', required: ['AccountSid', 'MessageSid', 'From', 'To', 'MessageStatus'], properties: { AccountSid: { type: 'string' }, MessageSid: { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, MessageStatus: { type: 'string' }, Body: { type: 'string' }, NumMedia: { type: 'integer' }, NumSegments: { type: 'integer' }, ErrorCode: { type: 'string' }, ErrorMessage: { type: 'string' } } };
}

function isMessageReceived(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.MessageSid === undefined || v.From === undefined || v.To === undefined) return false;
  let x: unknown = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.MessageSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.From;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.To;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.Body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.NumMedia;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.NumSegments;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.SmsStatus;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ApiVersion;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMessageReceived(): Shape {
  return { type: 'object', required: ['AccountSid', 'MessageSid', 'From', 'To'], properties: { AccountSid: { type: 'string' }, MessageSid: { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, Body: { type: 'string' }, NumMedia: { type: 'integer' }, NumSegments: { type: 'integer' }, SmsStatus: { type: 'string' }, ApiVersion: { type: 'string' } } };
}

function isQueueResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.CallSid === undefined || v.QueueResult === undefined) return false;
  let x: unknown = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.CallSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.QueueResult;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.QueueSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.QueueTime;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.From;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.To;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.Timestamp;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfQueueResult(): Shape {
  return { type: 'object', required: ['AccountSid', 'CallSid', 'QueueResult'], properties: { AccountSid: { type: 'string' }, CallSid: { type: 'string' }, QueueResult: { type: 'string' }, QueueSid: { type: 'string' }, QueueTime: { type: 'integer' }, From: { type: 'string' }, To: { type: 'string' }, Timestamp: { type: 'string' } } };
}

function isQueueWait(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.CallSid === undefined || v.QueueSid === undefined || v.QueuePosition === undefined) return false;
  let x: unknown = v.AccountSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.CallSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.QueueSid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.QueuePosition;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.QueueTime;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.AvgQueueTime;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.CurrentQueueSize;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.From;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.To;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfQueueWait(): Shape {
  return { type: 'object', required: ['AccountSid', 'CallSid', 'QueueSid', 'QueuePosition'], properties: { AccountSid: { type: 'string' }, CallSid: { type: 'string' }, QueueSid: { type: 'string' }, QueuePosition: { type: 'integer' }, QueueTime: { type: 'integer' }, AvgQueueTime: { type: 'integer' }, CurrentQueueSize: { type: 'integer' }, From: { type: 'string' }, To: { type: 'string' } } };
}

function isCallStatus(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.AccountSid === undefined || v.CallSid === undefined || v.CallStatus === undefined || v.From === undefined || v.To === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AccountSid':
      case 'CallSid':
      case 'CallStatus':
      case 'From':
      case 'To':
      case 'ApiVersion':
      case 'Direction':
      case 'Timestamp':
      case 'CallbackSource':
      case 'CallerName':
      case 'ForwardedFrom':
      case 'ParentCallSid':
      case 'RecordingSid':
      case 'RecordingUrl':
      case 'SipResultCode':
      case 'SipInviteResultPhrase':
      case 'AudioInMos':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'SequenceNumber':
      case 'CallDuration':
      case 'RecordingDuration':
      case 'AudioInAveragePtime':
      case 'AudioInJitterMaxVariance':
      case 'AudioInJitterMinVariance':
      case 'AudioInLargestJbSize':
      case 'AudioInMediaPacketCount':
      case 'AudioInDtmfPacketCount':
      case 'AudioInSkipPacketCount':
      case 'AudioInFlushPacketCount':
      case 'AudioOutMediaPacketCount':
      case 'AudioOutDtmfPacketCount':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfCallStatus(): Shape {
  return { type: 'object', required: ['AccountSid', 'CallSid', 'CallStatus', 'From', 'To'], properties: { AccountSid: { type: 'string' }, CallSid: { type: 'string' }, CallStatus: { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, ApiVersion: { type: 'string' }, Direction: { type: 'string' }, Timestamp: { type: 'string' }, SequenceNumber: { type: 'integer' }, CallbackSource: { type: 'string' }, CallDuration: { type: 'integer' }, CallerName: { type: 'string' }, ForwardedFrom: { type: 'string' }, ParentCallSid: { type: 'string' }, RecordingSid: { type: 'string' }, RecordingUrl: { type: 'string' }, RecordingDuration: { type: 'integer' }, SipResultCode: { type: 'string' }, SipInviteResultPhrase: { type: 'string' }, AudioInMos: { type: 'string' }, AudioInAveragePtime: { type: 'integer' }, AudioInJitterMaxVariance: { type: 'integer' }, AudioInJitterMinVariance: { type: 'integer' }, AudioInLargestJbSize: { type: 'integer' }, AudioInMediaPacketCount: { type: 'integer' }, AudioInDtmfPacketCount: { type: 'integer' }, AudioInSkipPacketCount: { type: 'integer' }, AudioInFlushPacketCount: { type: 'integer' }, AudioOutMediaPacketCount: { type: 'integer' }, AudioOutDtmfPacketCount: { type: 'integer' } } };
}

export const swml_call: CompiledValidator = { fits: isSwmlCall, shape: shapeOfSwmlCall };
export const swml_message: CompiledValidator = { fits: isSwmlMessage, shape: shapeOfSwmlMessage };
export const registry_status: CompiledValidator = { fits: isRegistryStatus, shape: shapeOfRegistryStatus };
export const messaging_status: CompiledValidator = { fits: isMessagingStatus, shape: shapeOfMessagingStatus };
export const transcript_status: CompiledValidator = { fits: isTranscriptStatus, shape: shapeOfTranscriptStatus };
export const stream_status: CompiledValidator = { fits: isStreamStatus, shape: shapeOfStreamStatus };
export const transcription_status: CompiledValidator = { fits: isTranscriptionStatus, shape: shapeOfTranscriptionStatus };
export const recording_status: CompiledValidator = { fits: isRecordingStatus, shape: shapeOfRecordingStatus };
export const conference_status: CompiledValidator = { fits: isConferenceStatus, shape: shapeOfConferenceStatus };
export const fax_status: CompiledValidator = { fits: isFaxStatus, shape: shapeOfFaxStatus };
export const fax_received: CompiledValidator = { fits: isFaxReceived, shape: shapeOfFaxReceived };
export const message_status: CompiledValidator = { fits: isMessageStatus, shape: shapeOfMessageStatus };
export const message_received: CompiledValidator = { fits: isMessageReceived, shape: shapeOfMessageReceived };
export const queue_result: CompiledValidator = { fits: isQueueResult, shape: shapeOfQueueResult };
export const queue_wait: CompiledValidator = { fits: isQueueWait, shape: shapeOfQueueWait };
export const call_status: CompiledValidator = { fits: isCallStatus, shape: shapeOfCallStatus };
