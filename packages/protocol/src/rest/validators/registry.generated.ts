// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isRegistryBrandsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_name':
      case 'filter_state':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryBrandsListQuery(): Shape {
  return { type: 'object', properties: { filter_name: { type: 'string' }, filter_state: { type: 'string' } }, additionalProperties: false };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'state':
      case 'name':
      case 'company_name':
      case 'contact_email':
      case 'contact_phone':
      case 'ein_issuing_country':
      case 'legal_entity_type':
      case 'ein':
      case 'company_address':
      case 'company_vertical':
      case 'company_website':
      case 'csp_brand_reference':
      case 'status_callback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'csp_self_registered':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, state: { type: 'string' }, name: { type: 'string' }, company_name: { type: 'string' }, contact_email: { type: 'string' }, contact_phone: { type: 'string' }, ein_issuing_country: { type: 'string' }, legal_entity_type: { type: 'string' }, ein: { type: 'string' }, company_address: { type: 'string' }, company_vertical: { type: 'string' }, company_website: { type: 'string' }, csp_brand_reference: { type: 'string' }, csp_self_registered: { type: 'boolean' }, status_callback_url: { type: 'string' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isRegistryBrandsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfRegistryBrandsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isRegistryBrandsListResultLinks(v: unknown): boolean {
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
function shapeOfRegistryBrandsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isRegistryBrandsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isRegistryBrandsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isRegistryBrandsListResultLinks(x)) return false;
  return true;
}
function shapeOfRegistryBrandsListResult(): Shape {
  return { type: 'object', properties: { data: shapeOfRegistryBrandsListResultData(), links: shapeOfRegistryBrandsListResultLinks() } };
}

function isRegistryBrandsCreateBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.company_name === undefined || v.contact_email === undefined || v.contact_phone === undefined || v.ein_issuing_country === undefined || v.legal_entity_type === undefined || v.ein === undefined || v.company_address === undefined || v.company_website === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'company_name':
      case 'contact_email':
      case 'contact_phone':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 3 && x.length <= 64)) return false;
        break;
      case 'ein_issuing_country':
      case 'ein':
      case 'company_address':
      case 'company_website':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'legal_entity_type':
        if (x !== undefined && !(x === 'PRIVATE_PROFIT' || x === 'PUBLIC_PROFIT' || x === 'NON_PROFIT' || x === 'GOVERNMENT')) return false;
        break;
      case 'company_vertical':
        if (x !== undefined && !(x === 'AGRICULTURE' || x === 'COMMUNICATION' || x === 'CONSTRUCTION' || x === 'EDUCATION' || x === 'ENERGY' || x === 'ENTERTAINMENT' || x === 'FINANCIAL' || x === 'GAMBLING' || x === 'GOVERNMENT' || x === 'HEALTHCARE' || x === 'HOSPITALITY' || x === 'HUMAN_RESOURCES' || x === 'INSURANCE' || x === 'LEGAL' || x === 'MANUFACTURING' || x === 'NGO' || x === 'POLITICAL' || x === 'POSTAL' || x === 'PROFESSIONAL' || x === 'REAL_ESTATE' || x === 'RETAIL' || x === 'TECHNOLOGY' || x === 'TRANSPORTATION')) return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryBrandsCreateBody1(): Shape {
  return { type: 'object', required: ['name', 'company_name', 'contact_email', 'contact_phone', 'ein_issuing_country', 'legal_entity_type', 'ein', 'company_address', 'company_website'], properties: { name: { type: 'string', minLength: 3, maxLength: 64 }, company_name: { type: 'string', minLength: 3, maxLength: 64 }, contact_email: { type: 'string', minLength: 3, maxLength: 64 }, contact_phone: { type: 'string', minLength: 3, maxLength: 64 }, ein_issuing_country: { type: 'string' }, legal_entity_type: { type: 'string', enum: ['PRIVATE_PROFIT', 'PUBLIC_PROFIT', 'NON_PROFIT', 'GOVERNMENT'] }, ein: { type: 'string' }, company_address: { type: 'string' }, company_website: { type: 'string' }, company_vertical: { type: 'string', enum: ['AGRICULTURE', 'COMMUNICATION', 'CONSTRUCTION', 'EDUCATION', 'ENERGY', 'ENTERTAINMENT', 'FINANCIAL', 'GAMBLING', 'GOVERNMENT', 'HEALTHCARE', 'HOSPITALITY', 'HUMAN_RESOURCES', 'INSURANCE', 'LEGAL', 'MANUFACTURING', 'NGO', 'POLITICAL', 'POSTAL', 'PROFESSIONAL', 'REAL_ESTATE', 'RETAIL', 'TECHNOLOGY', 'TRANSPORTATION'] }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isRegistryBrandsCreateBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.csp_self_registered === undefined || v.name === undefined || v.csp_brand_reference === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'csp_self_registered':
        if (x !== undefined && x !== true) return false;
        break;
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 3 && x.length <= 64)) return false;
        break;
      case 'csp_brand_reference':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryBrandsCreateBody2(): Shape {
  return { type: 'object', required: ['csp_self_registered', 'name', 'csp_brand_reference'], properties: { csp_self_registered: { type: 'boolean', const: true }, name: { type: 'string', minLength: 3, maxLength: 64 }, csp_brand_reference: { type: 'string' }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isRegistryBrandsCreateBody(v: unknown): boolean {
  return (isRegistryBrandsCreateBody1(v) || isRegistryBrandsCreateBody2(v));
}
function shapeOfRegistryBrandsCreateBody(): Shape {
  return { anyOf: [shapeOfRegistryBrandsCreateBody1(), shapeOfRegistryBrandsCreateBody2()] };
}

function isItemSubUseCases(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubUseCases(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
      case 'state':
      case 'sms_use_case':
      case 'campaign_verify_token':
      case 'description':
      case 'sample1':
      case 'sample2':
      case 'sample3':
      case 'sample4':
      case 'sample5':
      case 'dynamic_templates':
      case 'message_flow':
      case 'opt_in_message':
      case 'opt_out_message':
      case 'help_message':
      case 'opt_in_keywords':
      case 'opt_out_keywords':
      case 'help_keywords':
      case 'number_pooling_per_campaign':
      case 'csp_campaign_reference':
      case 'status_callback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'sub_use_cases':
        if (x !== undefined && !isItemSubUseCases(x)) return false;
        break;
      case 'number_pooling_required':
      case 'direct_lending':
      case 'embedded_link':
      case 'embedded_phone':
      case 'age_gated_content':
      case 'lead_generation':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, state: { type: 'string' }, sms_use_case: { type: 'string' }, sub_use_cases: shapeOfItemSubUseCases(), campaign_verify_token: { type: 'string' }, description: { type: 'string' }, sample1: { type: 'string' }, sample2: { type: 'string' }, sample3: { type: 'string' }, sample4: { type: 'string' }, sample5: { type: 'string' }, dynamic_templates: { type: 'string' }, message_flow: { type: 'string' }, opt_in_message: { type: 'string' }, opt_out_message: { type: 'string' }, help_message: { type: 'string' }, opt_in_keywords: { type: 'string' }, opt_out_keywords: { type: 'string' }, help_keywords: { type: 'string' }, number_pooling_required: { type: 'boolean' }, number_pooling_per_campaign: { type: 'string' }, direct_lending: { type: 'boolean' }, embedded_link: { type: 'boolean' }, embedded_phone: { type: 'boolean' }, age_gated_content: { type: 'boolean' }, lead_generation: { type: 'boolean' }, csp_campaign_reference: { type: 'string' }, status_callback_url: { type: 'string' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isRegistryBrandsListCampaignsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfRegistryBrandsListCampaignsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isRegistryBrandsListCampaignsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isRegistryBrandsListCampaignsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isRegistryBrandsListResultLinks(x)) return false;
  return true;
}
function shapeOfRegistryBrandsListCampaignsResult(): Shape {
  return { type: 'object', properties: { data: shapeOfRegistryBrandsListCampaignsResultData(), links: shapeOfRegistryBrandsListResultLinks() } };
}

function isRegistryBrandsCreateCampaignBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.brand_id === undefined || v.sms_use_case === undefined || v.description === undefined || v.sample1 === undefined || v.sample2 === undefined || v.message_flow === undefined || v.opt_out_message === undefined || v.help_message === undefined || v.number_pooling_required === undefined || v.direct_lending === undefined || v.embedded_link === undefined || v.embedded_phone === undefined || v.age_gated_content === undefined || v.lead_generation === undefined || v.terms_and_conditions === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 3 && x.length <= 64)) return false;
        break;
      case 'brand_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'sms_use_case':
      case 'campaign_verify_token':
      case 'dynamic_messages':
      case 'opt_in_keywords':
      case 'opt_out_keywords':
      case 'help_keywords':
      case 'number_pooling_per_campaign':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'description':
      case 'message_flow':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 40)) return false;
        break;
      case 'sample1':
      case 'sample2':
      case 'opt_out_message':
      case 'help_message':
      case 'sample3':
      case 'sample4':
      case 'sample5':
      case 'opt_in_message':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 20)) return false;
        break;
      case 'number_pooling_required':
      case 'direct_lending':
      case 'embedded_link':
      case 'embedded_phone':
      case 'age_gated_content':
      case 'lead_generation':
      case 'terms_and_conditions':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'sub_use_cases':
        if (x !== undefined && !isItemSubUseCases(x)) return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryBrandsCreateCampaignBody1(): Shape {
  return { type: 'object', required: ['name', 'brand_id', 'sms_use_case', 'description', 'sample1', 'sample2', 'message_flow', 'opt_out_message', 'help_message', 'number_pooling_required', 'direct_lending', 'embedded_link', 'embedded_phone', 'age_gated_content', 'lead_generation', 'terms_and_conditions'], properties: { name: { type: 'string', minLength: 3, maxLength: 64 }, brand_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, sms_use_case: { type: 'string' }, description: { type: 'string', minLength: 40 }, sample1: { type: 'string', minLength: 20 }, sample2: { type: 'string', minLength: 20 }, message_flow: { type: 'string', minLength: 40 }, opt_out_message: { type: 'string', minLength: 20 }, help_message: { type: 'string', minLength: 20 }, number_pooling_required: { type: 'boolean' }, direct_lending: { type: 'boolean' }, embedded_link: { type: 'boolean' }, embedded_phone: { type: 'boolean' }, age_gated_content: { type: 'boolean' }, lead_generation: { type: 'boolean' }, terms_and_conditions: { type: 'boolean' }, sub_use_cases: shapeOfItemSubUseCases(), campaign_verify_token: { type: 'string' }, sample3: { type: 'string', minLength: 20 }, sample4: { type: 'string', minLength: 20 }, sample5: { type: 'string', minLength: 20 }, dynamic_messages: { type: 'string' }, opt_in_message: { type: 'string', minLength: 20 }, opt_in_keywords: { type: 'string' }, opt_out_keywords: { type: 'string' }, help_keywords: { type: 'string' }, number_pooling_per_campaign: { type: 'string' }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isRegistryBrandsCreateCampaignBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.brand_id === undefined || v.csp_campaign_reference === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 3 && x.length <= 64)) return false;
        break;
      case 'brand_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'csp_campaign_reference':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryBrandsCreateCampaignBody2(): Shape {
  return { type: 'object', required: ['name', 'brand_id', 'csp_campaign_reference'], properties: { name: { type: 'string', minLength: 3, maxLength: 64 }, brand_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, csp_campaign_reference: { type: 'string' }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isRegistryBrandsCreateCampaignBody(v: unknown): boolean {
  return (isRegistryBrandsCreateCampaignBody1(v) || isRegistryBrandsCreateCampaignBody2(v));
}
function shapeOfRegistryBrandsCreateCampaignBody(): Shape {
  return { anyOf: [shapeOfRegistryBrandsCreateCampaignBody1(), shapeOfRegistryBrandsCreateCampaignBody2()] };
}

function isRegistryCampaignsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryCampaignsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false };
}

function isRegistryCampaignsListNumbersQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_state':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryCampaignsListNumbersQuery(): Shape {
  return { type: 'object', properties: { filter_state: { type: 'string' } }, additionalProperties: false };
}

function isItemPhoneNumber(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_callback_url;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemPhoneNumber(): Shape {
  return { type: 'object', properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, number: { type: 'string' }, status_callback_url: { type: 'string' } } };
}

function isDataItem_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.state;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.campaign_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.phone_number;
  if (x !== undefined && !isItemPhoneNumber(x)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem_3(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, state: { type: 'string' }, campaign_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, phone_number: shapeOfItemPhoneNumber(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isRegistryCampaignsListNumbersResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_3(x)) return false;
  return true;
}
function shapeOfRegistryCampaignsListNumbersResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_3() };
}

function isRegistryCampaignsListNumbersResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isRegistryCampaignsListNumbersResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isRegistryBrandsListResultLinks(x)) return false;
  return true;
}
function shapeOfRegistryCampaignsListNumbersResult(): Shape {
  return { type: 'object', properties: { data: shapeOfRegistryCampaignsListNumbersResultData(), links: shapeOfRegistryBrandsListResultLinks() } };
}

function isDataItem_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.state;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.processed_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.status_callback_url;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem_4(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, state: { type: 'string' }, processed_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, status_callback_url: { type: 'string' } } };
}

function isRegistryCampaignsListOrdersResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_4(x)) return false;
  return true;
}
function shapeOfRegistryCampaignsListOrdersResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_4() };
}

function isRegistryCampaignsListOrdersResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isRegistryCampaignsListOrdersResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isRegistryBrandsListResultLinks(x)) return false;
  return true;
}
function shapeOfRegistryCampaignsListOrdersResult(): Shape {
  return { type: 'object', properties: { data: shapeOfRegistryCampaignsListOrdersResultData(), links: shapeOfRegistryBrandsListResultLinks() } };
}

function isRegistryCampaignsCreateOrderBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'phone_numbers':
        if (x !== undefined && !isItemSubUseCases(x)) return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRegistryCampaignsCreateOrderBody(): Shape {
  return { type: 'object', properties: { phone_numbers: shapeOfItemSubUseCases(), status_callback_url: { type: 'string' } }, additionalProperties: false };
}

export const registry_brands_list_query: CompiledValidator = { fits: isRegistryBrandsListQuery, shape: shapeOfRegistryBrandsListQuery };
export const registry_brands_list_result: CompiledValidator = { fits: isRegistryBrandsListResult, shape: shapeOfRegistryBrandsListResult };
export const registry_brands_create_body: CompiledValidator = { fits: isRegistryBrandsCreateBody, shape: shapeOfRegistryBrandsCreateBody };
export const registry_brands_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const registry_brands_listCampaigns_query: CompiledValidator = { fits: isRegistryBrandsListQuery, shape: shapeOfRegistryBrandsListQuery };
export const registry_brands_listCampaigns_result: CompiledValidator = { fits: isRegistryBrandsListCampaignsResult, shape: shapeOfRegistryBrandsListCampaignsResult };
export const registry_brands_createCampaign_body: CompiledValidator = { fits: isRegistryBrandsCreateCampaignBody, shape: shapeOfRegistryBrandsCreateCampaignBody };
export const registry_brands_createCampaign_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
export const registry_campaigns_update_body: CompiledValidator = { fits: isRegistryCampaignsUpdateBody, shape: shapeOfRegistryCampaignsUpdateBody };
export const registry_campaigns_listNumbers_query: CompiledValidator = { fits: isRegistryCampaignsListNumbersQuery, shape: shapeOfRegistryCampaignsListNumbersQuery };
export const registry_campaigns_listNumbers_result: CompiledValidator = { fits: isRegistryCampaignsListNumbersResult, shape: shapeOfRegistryCampaignsListNumbersResult };
export const registry_campaigns_listOrders_query: CompiledValidator = { fits: isRegistryCampaignsListNumbersQuery, shape: shapeOfRegistryCampaignsListNumbersQuery };
export const registry_campaigns_listOrders_result: CompiledValidator = { fits: isRegistryCampaignsListOrdersResult, shape: shapeOfRegistryCampaignsListOrdersResult };
export const registry_campaigns_createOrder_body: CompiledValidator = { fits: isRegistryCampaignsCreateOrderBody, shape: shapeOfRegistryCampaignsCreateOrderBody };
export const registry_campaigns_createOrder_result: CompiledValidator = { fits: isDataItem_4, shape: shapeOfDataItem_4 };
