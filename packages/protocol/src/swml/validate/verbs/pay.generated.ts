// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;
const pattern2 = /^(?:dtmf|voice)$|^[$%]\{.*\}$/u;
const pattern3 = /^(?:credit-card|ach-debit)$|^[$%]\{.*\}$/u;
const pattern4 = /^(?:one-time|reusable)$|^[$%]\{.*\}$/u;

function isParametersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.value === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'value':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParametersItem(): Shape {
  return { type: 'object', required: ['name', 'value'], properties: { name: { type: 'string' }, value: { type: 'string' } }, additionalProperties: false };
}

function isPayParameters(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isParametersItem(x)) return false;
  return true;
}
function shapeOfPayParameters(): Shape {
  return { type: 'array', items: shapeOfParametersItem() };
}

function isActionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.phrase === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
      case 'phrase':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfActionsItem(): Shape {
  return { type: 'object', required: ['type', 'phrase'], properties: { type: { type: 'string' }, phrase: { type: 'string' } }, additionalProperties: false };
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
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'for':
      case 'attempts':
      case 'attempt':
      case 'card_type':
      case 'error_type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'actions':
        if (x !== undefined && !isItemActions(x)) return false;
        break;
      case 'require_matching_inputs':
        if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPromptsItem(): Shape {
  return { type: 'object', required: ['for', 'actions'], properties: { for: { type: 'string' }, actions: shapeOfItemActions(), attempts: { type: 'string' }, attempt: { type: 'string' }, card_type: { type: 'string' }, error_type: { type: 'string' }, require_matching_inputs: { anyOf: [{ type: 'boolean' }, { type: 'string' }] } }, additionalProperties: false };
}

function isPayPrompts(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPromptsItem(x)) return false;
  return true;
}
function shapeOfPayPrompts(): Shape {
  return { type: 'array', items: shapeOfPromptsItem() };
}

function isPay(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.payment_connector_url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'payment_connector_url':
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'charge_amount':
      case 'currency':
      case 'description':
      case 'bank_account_type':
      case 'valid_card_types':
      case 'language':
      case 'voice':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'input':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'payment_method':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'token_type':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'security_code':
      case 'postal_code':
        if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
        break;
      case 'min_postal_code_length':
      case 'max_attempts':
      case 'timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || typeof x === 'string')) return false;
        break;
      case 'parameters':
        if (x !== undefined && !isPayParameters(x)) return false;
        break;
      case 'prompts':
        if (x !== undefined && !isPayPrompts(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPay(): Shape {
  return { type: 'object', required: ['payment_connector_url'], properties: { payment_connector_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, charge_amount: { type: 'string' }, currency: { type: 'string' }, description: { type: 'string' }, input: { type: 'string', pattern: '^(?:dtmf|voice)$|^[$%]\\{.*\\}$' }, payment_method: { type: 'string', pattern: '^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$' }, bank_account_type: { type: 'string' }, token_type: { type: 'string', pattern: '^(?:one-time|reusable)$|^[$%]\\{.*\\}$' }, security_code: { anyOf: [{ type: 'boolean' }, { type: 'string' }] }, postal_code: { anyOf: [{ type: 'boolean' }, { type: 'string' }] }, min_postal_code_length: { anyOf: [{ type: 'integer' }, { type: 'string' }] }, valid_card_types: { type: 'string' }, max_attempts: { anyOf: [{ type: 'integer' }, { type: 'string' }] }, timeout: { anyOf: [{ type: 'integer' }, { type: 'string' }] }, language: { type: 'string' }, voice: { type: 'string' }, parameters: shapeOfPayParameters(), prompts: shapeOfPayPrompts(), status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isPay, shape: shapeOfPay };
