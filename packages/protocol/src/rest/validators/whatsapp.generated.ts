// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[a-z0-9_]*$/u;

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.whatsapp_business_id === undefined || v.business_name === undefined || v.business_portfolio_id === undefined || v.waba_id === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.whatsapp_business_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.business_name;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.business_portfolio_id;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.waba_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.created_at;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.updated_at;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['whatsapp_business_id', 'business_name', 'business_portfolio_id', 'waba_id', 'created_at', 'updated_at'], properties: { whatsapp_business_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, business_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, business_portfolio_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, waba_id: { type: 'string' }, created_at: { type: 'string' }, updated_at: { type: 'string' } } };
}

function isWhatsappBusinessesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfWhatsappBusinessesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isWhatsappBusinessesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isWhatsappBusinessesListResultData(x)) return false;
  return true;
}
function shapeOfWhatsappBusinessesListResult(): Shape {
  return { type: 'object', required: ['data'], properties: { data: shapeOfWhatsappBusinessesListResultData() } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.business_phone_number_id === undefined || v.phone_number === undefined || v.calling_handler_resource_id === undefined || v.messaging_handler_resource_id === undefined || v.business_name === undefined || v.waba_id === undefined || v.whatsapp_business_id === undefined || v.voice_enabled === undefined || v.voice_capable === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'whatsapp_business_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'business_phone_number_id':
      case 'phone_number':
      case 'waba_id':
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'calling_handler_resource_id':
      case 'messaging_handler_resource_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'business_name':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'voice_enabled':
      case 'voice_capable':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'business_phone_number_id', 'phone_number', 'calling_handler_resource_id', 'messaging_handler_resource_id', 'business_name', 'waba_id', 'whatsapp_business_id', 'voice_enabled', 'voice_capable', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, business_phone_number_id: { type: 'string' }, phone_number: { type: 'string' }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, messaging_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, business_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, waba_id: { type: 'string' }, whatsapp_business_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, voice_enabled: { type: 'boolean' }, voice_capable: { type: 'boolean' }, created_at: { type: 'string' }, updated_at: { type: 'string' } } };
}

function isWhatsappNumbersListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfWhatsappNumbersListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isWhatsappNumbersListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isWhatsappNumbersListResultData(x)) return false;
  return true;
}
function shapeOfWhatsappNumbersListResult(): Shape {
  return { type: 'object', required: ['data'], properties: { data: shapeOfWhatsappNumbersListResultData() } };
}

function isWhatsappTemplatesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'whatsapp_business_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'status':
        if (x !== undefined && !(x === 'approved' || x === 'archived' || x === 'deleted' || x === 'disabled' || x === 'flagged' || x === 'in_appeal' || x === 'limit_exceeded' || x === 'locked' || x === 'paused' || x === 'pending' || x === 'reinstated' || x === 'pending_deletion' || x === 'rejected')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfWhatsappTemplatesListQuery(): Shape {
  return { type: 'object', properties: { whatsapp_business_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, status: { type: 'string', enum: ['approved', 'archived', 'deleted', 'disabled', 'flagged', 'in_appeal', 'limit_exceeded', 'locked', 'paused', 'pending', 'reinstated', 'pending_deletion', 'rejected'] } }, additionalProperties: false };
}

function isComponentsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
    }
  }
  return true;
}
function shapeOfComponentsItem(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string' } }, additionalProperties: {} };
}

function isItemComponents(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isComponentsItem(x)) return false;
  return true;
}
function shapeOfItemComponents(): Shape {
  return { type: 'array', items: shapeOfComponentsItem() };
}

function isDataItem_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.category === undefined || v.components === undefined || v.language === undefined || v.parameter_format === undefined || v.template_id === undefined || v.template_status === undefined || v.whatsapp_business_id === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'whatsapp_business_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
      case 'category':
      case 'language':
      case 'parameter_format':
      case 'template_id':
      case 'template_status':
      case 'created_at':
      case 'updated_at':
      case 'discarded_at':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'components':
        if (x !== undefined && !isItemComponents(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem_3(): Shape {
  return { type: 'object', required: ['id', 'name', 'category', 'components', 'language', 'parameter_format', 'template_id', 'template_status', 'whatsapp_business_id', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, category: { type: 'string' }, components: shapeOfItemComponents(), language: { type: 'string' }, parameter_format: { type: 'string' }, template_id: { type: 'string' }, template_status: { type: 'string' }, whatsapp_business_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string' }, updated_at: { type: 'string' }, discarded_at: { type: 'string' } } };
}

function isWhatsappTemplatesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_3(x)) return false;
  return true;
}
function shapeOfWhatsappTemplatesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_3() };
}

function isWhatsappTemplatesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isWhatsappTemplatesListResultData(x)) return false;
  return true;
}
function shapeOfWhatsappTemplatesListResult(): Shape {
  return { type: 'object', required: ['data'], properties: { data: shapeOfWhatsappTemplatesListResultData() } };
}

function isWhatsappTemplatesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.whatsapp_business_id === undefined || v.name === undefined || v.language === undefined || v.category === undefined || v.parameter_format === undefined || v.components === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'whatsapp_business_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 512 && pattern2.test(x))) return false;
        break;
      case 'language':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'category':
        if (x !== undefined && !(x === 'utility' || x === 'marketing' || x === 'authentication')) return false;
        break;
      case 'parameter_format':
        if (x !== undefined && !(x === 'named' || x === 'positional')) return false;
        break;
      case 'components':
        if (x !== undefined && !isItemComponents(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfWhatsappTemplatesCreateBody(): Shape {
  return { type: 'object', required: ['whatsapp_business_id', 'name', 'language', 'category', 'parameter_format', 'components'], properties: { whatsapp_business_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string', maxLength: 512, pattern: '^[a-z0-9_]*$' }, language: { type: 'string' }, category: { type: 'string', enum: ['utility', 'marketing', 'authentication'] }, parameter_format: { type: 'string', enum: ['named', 'positional'] }, components: shapeOfItemComponents() }, additionalProperties: false };
}

function isWhatsappTemplatesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'category':
        if (x !== undefined && !(x === 'utility' || x === 'marketing' || x === 'authentication')) return false;
        break;
      case 'components':
        if (x !== undefined && !isItemComponents(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfWhatsappTemplatesUpdateBody(): Shape {
  return { type: 'object', properties: { category: { type: 'string', enum: ['utility', 'marketing', 'authentication'] }, components: shapeOfItemComponents() }, additionalProperties: false };
}

function isWhatsappTemplatesDeleteResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.success === undefined || v.errors === undefined) return false;
  let x: unknown = v.success;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfWhatsappTemplatesDeleteResult(): Shape {
  return { type: 'object', required: ['success', 'errors'], properties: { success: { type: 'boolean' }, errors: {} } };
}

export const whatsapp_businesses_list_result: CompiledValidator = { fits: isWhatsappBusinessesListResult, shape: shapeOfWhatsappBusinessesListResult };
export const whatsapp_numbers_list_result: CompiledValidator = { fits: isWhatsappNumbersListResult, shape: shapeOfWhatsappNumbersListResult };
export const whatsapp_numbers_get_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
export const whatsapp_templates_list_query: CompiledValidator = { fits: isWhatsappTemplatesListQuery, shape: shapeOfWhatsappTemplatesListQuery };
export const whatsapp_templates_list_result: CompiledValidator = { fits: isWhatsappTemplatesListResult, shape: shapeOfWhatsappTemplatesListResult };
export const whatsapp_templates_create_body: CompiledValidator = { fits: isWhatsappTemplatesCreateBody, shape: shapeOfWhatsappTemplatesCreateBody };
export const whatsapp_templates_create_result: CompiledValidator = { fits: isDataItem_3, shape: shapeOfDataItem_3 };
export const whatsapp_templates_update_body: CompiledValidator = { fits: isWhatsappTemplatesUpdateBody, shape: shapeOfWhatsappTemplatesUpdateBody };
export const whatsapp_templates_delete_result: CompiledValidator = { fits: isWhatsappTemplatesDeleteResult, shape: shapeOfWhatsappTemplatesDeleteResult };
