// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern3 = /^[0-9#*wW]{1,32}$/u;
const pattern4 = /^[0-9]+\.?[0-9]{0,4}$/u;
const pattern5 = /^Parameter[1-9][0-9]?\.(Name|Value)$/u;

function isCompatCallsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'EndTime':
      case 'EndTime<':
      case 'EndTime>':
      case 'From':
      case 'StartTime':
      case 'StartTime<':
      case 'StartTime>':
      case 'To':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ParentCallSid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'Status':
        if (x !== undefined && !(x === 'queued' || x === 'ringing' || x === 'in-progress' || x === 'canceled' || x === 'completed' || x === 'busy' || x === 'failed' || x === 'no-answer')) return false;
        break;
      case 'Page':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'PageSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatCallsListQuery(): Shape {
  return { type: 'object', properties: { EndTime: { type: 'string' }, 'EndTime<': { type: 'string' }, 'EndTime>': { type: 'string' }, From: { type: 'string' }, ParentCallSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, StartTime: { type: 'string' }, 'StartTime<': { type: 'string' }, 'StartTime>': { type: 'string' }, Status: { type: 'string', enum: ['queued', 'ringing', 'in-progress', 'canceled', 'completed', 'busy', 'failed', 'no-answer'] }, To: { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemSubresourceUris(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.notifications === undefined || v.recordings === undefined) return false;
  let x: unknown = v.notifications;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.recordings;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubresourceUris(): Shape {
  return { type: 'object', required: ['notifications', 'recordings'], properties: { notifications: { anyOf: [{ type: 'string' }, { type: 'null' }] }, recordings: { type: 'string' } } };
}

function isCallsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.parent_call_sid === undefined || v.to === undefined || v.formatted_to === undefined || v.to_formatted === undefined || v.from === undefined || v.formatted_from === undefined || v.from_formatted === undefined || v.phone_number_sid === undefined || v.status === undefined || v.start_time === undefined || v.end_time === undefined || v.duration === undefined || v.price === undefined || v.price_unit === undefined || v.direction === undefined || v.answered_by === undefined || v.forwarded_from === undefined || v.caller_name === undefined || v.uri === undefined || v.subresource_uris === undefined || v.annotation === undefined || v.group_sid === undefined || v.audio_in_mos === undefined || v.sip_result_code === undefined || v.audio_rtt_avg === undefined || v.audio_rtt_min === undefined || v.audio_rtt_max === undefined || v.audio_out_jitter_min === undefined || v.audio_out_jitter_max === undefined || v.audio_out_jitter_avg === undefined || v.audio_out_lost === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sid':
      case 'account_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'api_version':
      case 'date_created':
      case 'date_updated':
      case 'to':
      case 'formatted_to':
      case 'to_formatted':
      case 'from':
      case 'formatted_from':
      case 'from_formatted':
      case 'status':
      case 'price_unit':
      case 'direction':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'parent_call_sid':
      case 'phone_number_sid':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'start_time':
      case 'end_time':
      case 'answered_by':
      case 'forwarded_from':
      case 'caller_name':
      case 'annotation':
      case 'group_sid':
      case 'sip_result_code':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'price':
      case 'audio_in_mos':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x)) || x === null)) return false;
        break;
      case 'subresource_uris':
        if (x !== undefined && !isItemSubresourceUris(x)) return false;
        break;
      case 'audio_rtt_avg':
      case 'audio_rtt_min':
      case 'audio_rtt_max':
      case 'audio_out_jitter_min':
      case 'audio_out_jitter_max':
      case 'audio_out_jitter_avg':
      case 'audio_out_lost':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfCallsItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'parent_call_sid', 'to', 'formatted_to', 'to_formatted', 'from', 'formatted_from', 'from_formatted', 'phone_number_sid', 'status', 'start_time', 'end_time', 'duration', 'price', 'price_unit', 'direction', 'answered_by', 'forwarded_from', 'caller_name', 'uri', 'subresource_uris', 'annotation', 'group_sid', 'audio_in_mos', 'sip_result_code', 'audio_rtt_avg', 'audio_rtt_min', 'audio_rtt_max', 'audio_out_jitter_min', 'audio_out_jitter_max', 'audio_out_jitter_avg', 'audio_out_lost'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, parent_call_sid: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, to: { type: 'string' }, formatted_to: { type: 'string' }, to_formatted: { type: 'string' }, from: { type: 'string' }, formatted_from: { type: 'string' }, from_formatted: { type: 'string' }, phone_number_sid: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, status: { type: 'string' }, start_time: { anyOf: [{ type: 'string' }, { type: 'null' }] }, end_time: { anyOf: [{ type: 'string' }, { type: 'null' }] }, duration: { type: 'integer' }, price: { anyOf: [{ type: 'number' }, { type: 'null' }] }, price_unit: { type: 'string' }, direction: { type: 'string' }, answered_by: { anyOf: [{ type: 'string' }, { type: 'null' }] }, forwarded_from: { anyOf: [{ type: 'string' }, { type: 'null' }] }, caller_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, uri: { type: 'string' }, subresource_uris: shapeOfItemSubresourceUris(), annotation: { anyOf: [{ type: 'string' }, { type: 'null' }] }, group_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, audio_in_mos: { anyOf: [{ type: 'number' }, { type: 'null' }] }, sip_result_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, audio_rtt_avg: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, audio_rtt_min: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, audio_rtt_max: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, audio_out_jitter_min: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, audio_out_jitter_max: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, audio_out_jitter_avg: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, audio_out_lost: { anyOf: [{ type: 'integer' }, { type: 'null' }] } } };
}

function isCompatCallsListResultCalls(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isCallsItem(x)) return false;
  return true;
}
function shapeOfCompatCallsListResultCalls(): Shape {
  return { type: 'array', items: shapeOfCallsItem() };
}

function isCompatCallsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.calls === undefined) return false;
  let x: unknown = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first_page_uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.next_page_uri;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.previous_page_uri;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.page;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.page_size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.calls;
  if (x !== undefined && !isCompatCallsListResultCalls(x)) return false;
  return true;
}
function shapeOfCompatCallsListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'calls'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, calls: shapeOfCompatCallsListResultCalls() } };
}

function isCompatCallsCreateBodyStatusCallbackEvent(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'initiated' || x === 'ringing' || x === 'answered' || x === 'completed' || x === 'ringing_forwarded' || x === 'ringing_queued')) return false;
  return true;
}
function shapeOfCompatCallsCreateBodyStatusCallbackEvent(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['initiated', 'ringing', 'answered', 'completed', 'ringing_forwarded', 'ringing_queued'] } };
}

function isCompatCallsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.To === undefined || v.From === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'To':
      case 'From':
      case 'CallerId':
      case 'RecordingStatusCallbackEvent':
      case 'SipAuthUsername':
      case 'SipAuthPassword':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Url':
      case 'FallbackUrl':
      case 'StatusCallback':
      case 'AsyncAmdStatusCallback':
      case 'RecordingStatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'ApplicationSid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'Method':
      case 'FallbackMethod':
      case 'StatusCallbackMethod':
      case 'AsyncAmdStatusCallbackMethod':
      case 'RecordingStatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'StatusCallbackEvent':
        if (x !== undefined && !isCompatCallsCreateBodyStatusCallbackEvent(x)) return false;
        break;
      case 'SendDigits':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 32 && pattern3.test(x))) return false;
        break;
      case 'Timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 600)) return false;
        break;
      case 'MachineDetection':
        if (x !== undefined && !(x === 'Enable' || x === 'DetectMessageEnd' || x === 'none')) return false;
        break;
      case 'MachineDetectionTimeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 120)) return false;
        break;
      case 'MachineDetectionSpeechThreshold':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1000 && x <= 6000)) return false;
        break;
      case 'MachineDetectionSpeechEndThreshold':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 500 && x <= 5000)) return false;
        break;
      case 'MachineDetectionSilenceTimeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 2000 && x <= 10000)) return false;
        break;
      case 'MachineWordsThreshold':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 100)) return false;
        break;
      case 'AsyncAmd':
      case 'AsyncAmdPartialResults':
      case 'Record':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'RecordingChannels':
        if (x !== undefined && !(x === 'mono' || x === 'dual')) return false;
        break;
      case 'RecordingTrack':
        if (x !== undefined && !(x === 'inbound' || x === 'outbound' || x === 'both')) return false;
        break;
      case 'Trim':
        if (x !== undefined && !(x === 'trim-silence' || x === 'do-not-trim')) return false;
        break;
      case 'MaxPricePerMinute':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatCallsCreateBody(): Shape {
  return { type: 'object', required: ['To', 'From'], properties: { To: { type: 'string' }, From: { type: 'string' }, Url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, ApplicationSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, Method: { type: 'string', enum: ['GET', 'POST'] }, FallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, FallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, StatusCallbackEvent: shapeOfCompatCallsCreateBodyStatusCallbackEvent(), CallerId: { type: 'string' }, SendDigits: { type: 'string', pattern: '^[0-9#*wW]{1,32}$', maxLength: 32 }, Timeout: { type: 'integer', minimum: 1, maximum: 600 }, MachineDetection: { type: 'string', enum: ['Enable', 'DetectMessageEnd', 'none'] }, MachineDetectionTimeout: { type: 'integer', minimum: 1, maximum: 120 }, MachineDetectionSpeechThreshold: { type: 'integer', minimum: 1000, maximum: 6000 }, MachineDetectionSpeechEndThreshold: { type: 'integer', minimum: 500, maximum: 5000 }, MachineDetectionSilenceTimeout: { type: 'integer', minimum: 2000, maximum: 10000 }, MachineWordsThreshold: { type: 'integer', minimum: 1, maximum: 100 }, AsyncAmd: { type: 'boolean' }, AsyncAmdStatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, AsyncAmdStatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, AsyncAmdPartialResults: { type: 'boolean' }, Record: { type: 'boolean' }, RecordingChannels: { type: 'string', enum: ['mono', 'dual'] }, RecordingTrack: { type: 'string', enum: ['inbound', 'outbound', 'both'] }, RecordingStatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, RecordingStatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, RecordingStatusCallbackEvent: { type: 'string' }, Trim: { type: 'string', enum: ['trim-silence', 'do-not-trim'] }, SipAuthUsername: { type: 'string' }, SipAuthPassword: { type: 'string' }, MaxPricePerMinute: { type: 'string', pattern: '^[0-9]+\\.?[0-9]{0,4}$' } }, additionalProperties: false };
}

function isCompatCallsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Url':
      case 'FallbackUrl':
      case 'StatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'Method':
      case 'FallbackMethod':
      case 'StatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'Status':
        if (x !== undefined && !(x === 'canceled' || x === 'completed')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatCallsUpdateBody(): Shape {
  return { type: 'object', properties: { Url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, Method: { type: 'string', enum: ['GET', 'POST'] }, Status: { type: 'string', enum: ['canceled', 'completed'] }, FallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, FallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isCompatCallsStartRecordingBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'RecordingChannels':
        if (x !== undefined && !(x === 'mono' || x === 'dual')) return false;
        break;
      case 'RecordingTrack':
        if (x !== undefined && !(x === 'inbound' || x === 'outbound' || x === 'both')) return false;
        break;
      case 'RecordingStatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'RecordingStatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'RecordingStatusCallbackEvent':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Trim':
        if (x !== undefined && !(x === 'trim-silence' || x === 'do-not-trim')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatCallsStartRecordingBody(): Shape {
  return { type: 'object', properties: { RecordingChannels: { type: 'string', enum: ['mono', 'dual'] }, RecordingTrack: { type: 'string', enum: ['inbound', 'outbound', 'both'] }, RecordingStatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, RecordingStatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, RecordingStatusCallbackEvent: { type: 'string' }, Trim: { type: 'string', enum: ['trim-silence', 'do-not-trim'] } }, additionalProperties: false };
}

function isCompatCallsUpdateRecordingBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Status === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Status':
        if (x !== undefined && !(x === 'paused' || x === 'in-progress' || x === 'stopped')) return false;
        break;
      case 'PauseBehavior':
        if (x !== undefined && !(x === 'skip' || x === 'silence')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatCallsUpdateRecordingBody(): Shape {
  return { type: 'object', required: ['Status'], properties: { Status: { type: 'string', enum: ['paused', 'in-progress', 'stopped'] }, PauseBehavior: { type: 'string', enum: ['skip', 'silence'] } }, additionalProperties: false };
}

function isCompatCallsStartStreamBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    if (pattern5.test(key) && typeof x !== 'string') return false;
    switch (key) {
      case 'Url':
      case 'StatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'Name':
      case 'AuthorizationBearerToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Track':
        if (x !== undefined && !(x === 'inbound_track' || x === 'outbound_track' || x === 'both_tracks')) return false;
        break;
      case 'StatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        if (!pattern5.test(key)) return false;
    }
  }
  return true;
}
function shapeOfCompatCallsStartStreamBody(): Shape {
  return { type: 'object', required: ['Url'], properties: { Url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, Name: { type: 'string' }, Track: { type: 'string', enum: ['inbound_track', 'outbound_track', 'both_tracks'] }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, AuthorizationBearerToken: { type: 'string' } }, additionalProperties: false, patternProperties: { '^Parameter[1-9][0-9]?\\.(Name|Value)$': { type: 'string' } } };
}

function isCompatCallsStartStreamResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.call_sid === undefined || v.name === undefined || v.status === undefined || v.date_updated === undefined || v.uri === undefined) return false;
  let x: unknown = v.sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.account_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.call_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_updated;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCompatCallsStartStreamResult(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'call_sid', 'name', 'status', 'date_updated', 'uri'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, status: { type: 'string' }, date_updated: { type: 'string' }, uri: { type: 'string' } } };
}

function isCompatCallsStopStreamBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Status === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Status':
        if (x !== undefined && x !== 'stopped') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatCallsStopStreamBody(): Shape {
  return { type: 'object', required: ['Status'], properties: { Status: { type: 'string', enum: ['stopped'] } }, additionalProperties: false };
}

export const compat_calls_list_query: CompiledValidator = { fits: isCompatCallsListQuery, shape: shapeOfCompatCallsListQuery };
export const compat_calls_list_result: CompiledValidator = { fits: isCompatCallsListResult, shape: shapeOfCompatCallsListResult };
export const compat_calls_create_body: CompiledValidator = { fits: isCompatCallsCreateBody, shape: shapeOfCompatCallsCreateBody };
export const compat_calls_create_result: CompiledValidator = { fits: isCallsItem, shape: shapeOfCallsItem };
export const compat_calls_update_body: CompiledValidator = { fits: isCompatCallsUpdateBody, shape: shapeOfCompatCallsUpdateBody };
export const compat_calls_startRecording_body: CompiledValidator = { fits: isCompatCallsStartRecordingBody, shape: shapeOfCompatCallsStartRecordingBody };
export const compat_calls_updateRecording_body: CompiledValidator = { fits: isCompatCallsUpdateRecordingBody, shape: shapeOfCompatCallsUpdateRecordingBody };
export const compat_calls_startStream_body: CompiledValidator = { fits: isCompatCallsStartStreamBody, shape: shapeOfCompatCallsStartStreamBody };
export const compat_calls_startStream_result: CompiledValidator = { fits: isCompatCallsStartStreamResult, shape: shapeOfCompatCallsStartStreamResult };
export const compat_calls_stopStream_body: CompiledValidator = { fits: isCompatCallsStopStreamBody, shape: shapeOfCompatCallsStopStreamBody };
