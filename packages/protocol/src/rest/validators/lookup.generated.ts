// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isLookupPhoneNumberQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'include':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfLookupPhoneNumberQuery(): Shape {
  return { type: 'object', properties: { include: { type: 'string' } }, additionalProperties: false };
}

function isLookupPhoneNumberResultTimezones(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfLookupPhoneNumberResultTimezones(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isLookupPhoneNumberResultCarrier(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.lrn;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.spid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ocn;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.lata;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.city;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.state;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.jurisdiction;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.lec;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.linetype;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfLookupPhoneNumberResultCarrier(): Shape {
  return { type: 'object', properties: { lrn: { type: 'string' }, spid: { type: 'string' }, ocn: { type: 'string' }, lata: { type: 'string' }, city: { type: 'string' }, state: { type: 'string' }, jurisdiction: { type: 'string' }, lec: { type: 'string' }, linetype: { type: 'string' } } };
}

function isLookupPhoneNumberResultCnam(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.caller_id;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfLookupPhoneNumberResultCnam(): Shape {
  return { type: 'object', properties: { caller_id: { type: 'string' } } };
}

function isLookupPhoneNumberResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'country_code_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'national_number':
      case 'national_number_formatted':
      case 'international_number_formatted':
      case 'e164':
      case 'location':
      case 'country_code':
      case 'number_type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'possible_number':
      case 'valid_number':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'timezones':
        if (x !== undefined && !isLookupPhoneNumberResultTimezones(x)) return false;
        break;
      case 'carrier':
        if (x !== undefined && !isLookupPhoneNumberResultCarrier(x)) return false;
        break;
      case 'cnam':
        if (x !== undefined && !isLookupPhoneNumberResultCnam(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfLookupPhoneNumberResult(): Shape {
  return { type: 'object', properties: { country_code_number: { type: 'integer' }, national_number: { type: 'string' }, possible_number: { type: 'boolean' }, valid_number: { type: 'boolean' }, national_number_formatted: { type: 'string' }, international_number_formatted: { type: 'string' }, e164: { type: 'string' }, location: { type: 'string' }, country_code: { type: 'string' }, timezones: shapeOfLookupPhoneNumberResultTimezones(), number_type: { type: 'string' }, carrier: shapeOfLookupPhoneNumberResultCarrier(), cnam: shapeOfLookupPhoneNumberResultCnam() } };
}

export const lookup_phoneNumber_query: CompiledValidator = { fits: isLookupPhoneNumberQuery, shape: shapeOfLookupPhoneNumberQuery };
export const lookup_phoneNumber_result: CompiledValidator = { fits: isLookupPhoneNumberResult, shape: shapeOfLookupPhoneNumberResult };
