// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern2 = /^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$/u;
const pattern3 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern4 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function is1Media(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length > 8) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOf1Media(): Shape {
  return { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, maxItems: 8 };
}

function is1CustomVariables(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (Object.keys(v).length > 20) return false;
  for (const key in v) {
    const x = v[key];
    if (!(typeof key !== 'string' || pattern2.test(key))) return false;
    if (!(typeof x === 'string' && x.length >= 1 && x.length <= 1024)) return false;
  }
  return true;
}
function shapeOf1CustomVariables(): Shape {
  return { type: 'object', maxProperties: 20, propertyNames: { pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$' }, additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 } };
}

function isMessagesCreateBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
      case 'body':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'media':
        if (x !== undefined && !is1Media(x)) return false;
        break;
      case 'send_as_mms':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody1(): Shape {
  return { type: 'object', required: ['to', 'from'], properties: { to: { type: 'string' }, from: { type: 'string' }, body: { type: 'string' }, media: shapeOf1Media(), send_as_mms: { type: 'boolean' }, status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isMessagesCreateBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
      case 'body':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_text') return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody2(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_text' }, body: { type: 'string' }, status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function is3Body(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'link':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'id':
      case 'caption':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf3Body(): Shape {
  return { type: 'object', properties: { link: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, id: { type: 'string' }, caption: { type: 'string' } }, additionalProperties: false };
}

function isMessagesCreateBody3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_image') return false;
        break;
      case 'body':
        if (x !== undefined && !is3Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody3(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_image' }, body: shapeOf3Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function is4Body(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'link':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf4Body(): Shape {
  return { type: 'object', properties: { link: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, id: { type: 'string' } }, additionalProperties: false };
}

function isMessagesCreateBody4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_audio') return false;
        break;
      case 'body':
        if (x !== undefined && !is4Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody4(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_audio' }, body: shapeOf4Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isMessagesCreateBody5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_video') return false;
        break;
      case 'body':
        if (x !== undefined && !is3Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody5(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_video' }, body: shapeOf3Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function is6Body(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'link':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'id':
      case 'caption':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'filename':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 240)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf6Body(): Shape {
  return { type: 'object', properties: { link: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, id: { type: 'string' }, caption: { type: 'string' }, filename: { type: 'string', maxLength: 240 } }, additionalProperties: false };
}

function isMessagesCreateBody6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_document') return false;
        break;
      case 'body':
        if (x !== undefined && !is6Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody6(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_document' }, body: shapeOf6Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isMessagesCreateBody7(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_sticker') return false;
        break;
      case 'body':
        if (x !== undefined && !is4Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody7(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_sticker' }, body: shapeOf4Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function is8Body(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.latitude === undefined || v.longitude === undefined || v.name === undefined || v.address === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'latitude':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -90 && x <= 90)) return false;
        break;
      case 'longitude':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -180 && x <= 180)) return false;
        break;
      case 'name':
      case 'address':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf8Body(): Shape {
  return { type: 'object', required: ['latitude', 'longitude', 'name', 'address'], properties: { latitude: { type: 'number', minimum: -90, maximum: 90 }, longitude: { type: 'number', minimum: -180, maximum: 180 }, name: { type: 'string' }, address: { type: 'string' } }, additionalProperties: false };
}

function isMessagesCreateBody8(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_location') return false;
        break;
      case 'body':
        if (x !== undefined && !is8Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody8(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_location' }, body: shapeOf8Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isItemName(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.formatted_name === undefined) return false;
  let x: unknown = v.formatted_name;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemName(): Shape {
  return { type: 'object', required: ['formatted_name'], properties: { formatted_name: { type: 'string' } } };
}

function isBodyItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  let x: unknown = v.name;
  if (x !== undefined && !isItemName(x)) return false;
  return true;
}
function shapeOfBodyItem(): Shape {
  return { type: 'object', required: ['name'], properties: { name: shapeOfItemName() } };
}

function is9Body(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isBodyItem(x)) return false;
  return true;
}
function shapeOf9Body(): Shape {
  return { type: 'array', items: shapeOfBodyItem() };
}

function isMessagesCreateBody9(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_contacts') return false;
        break;
      case 'body':
        if (x !== undefined && !is9Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody9(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_contacts' }, body: shapeOf9Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function is10Body(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.message_id === undefined || v.emoji === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'message_id':
      case 'emoji':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf10Body(): Shape {
  return { type: 'object', required: ['message_id', 'emoji'], properties: { message_id: { type: 'string' }, emoji: { type: 'string' } }, additionalProperties: false };
}

function isMessagesCreateBody10(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_media_reaction') return false;
        break;
      case 'body':
        if (x !== undefined && !is10Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody10(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_media_reaction' }, body: shapeOf10Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function is11Body(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.action === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'action':
      case 'header':
      case 'body':
      case 'footer':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf11Body(): Shape {
  return { type: 'object', required: ['type', 'action'], properties: { type: { type: 'string' }, action: { type: 'object' }, header: { type: 'object' }, body: { type: 'object' }, footer: { type: 'object' } }, additionalProperties: false };
}

function isMessagesCreateBody11(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_interactive_cta') return false;
        break;
      case 'body':
        if (x !== undefined && !is11Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody11(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_interactive_cta' }, body: shapeOf11Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isMessagesCreateBody12(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_interactive_list') return false;
        break;
      case 'body':
        if (x !== undefined && !is11Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody12(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_interactive_list' }, body: shapeOf11Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isMessagesCreateBody13(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_interactive_reply_button') return false;
        break;
      case 'body':
        if (x !== undefined && !is11Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody13(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_interactive_reply_button' }, body: shapeOf11Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isMessagesCreateBody14(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.message_type === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_type':
        if (x !== undefined && x !== 'whatsapp_interactive_location_request_message') return false;
        break;
      case 'body':
        if (x !== undefined && !is11Body(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody14(): Shape {
  return { type: 'object', required: ['to', 'from', 'message_type', 'body'], properties: { to: { type: 'string' }, from: { type: 'string' }, message_type: { type: 'string', const: 'whatsapp_interactive_location_request_message' }, body: shapeOf11Body(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isHeaderTemplateParameters1(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfHeaderTemplateParameters1(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isHeaderTemplateParameters2(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    if (typeof x !== 'string') return false;
  }
  return true;
}
function shapeOfHeaderTemplateParameters2(): Shape {
  return { type: 'object', additionalProperties: { type: 'string' } };
}

function isMessagesCreateBody15(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined || v.from === undefined || v.template_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
      case 'template_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      case 'header_template_parameters':
        if (x !== undefined && !(isHeaderTemplateParameters1(x) || isHeaderTemplateParameters2(x) || typeof x === 'string')) return false;
        break;
      case 'body_template_parameters':
        if (x !== undefined && !(isHeaderTemplateParameters1(x) || isHeaderTemplateParameters2(x))) return false;
        break;
      case 'button_template_parameters':
        if (x !== undefined && !isHeaderTemplateParameters1(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesCreateBody15(): Shape {
  return { type: 'object', required: ['to', 'from', 'template_id'], properties: { to: { type: 'string' }, from: { type: 'string' }, template_id: { type: 'string' }, status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, custom_variables: shapeOf1CustomVariables(), header_template_parameters: { anyOf: [shapeOfHeaderTemplateParameters1(), shapeOfHeaderTemplateParameters2(), { type: 'string' }] }, body_template_parameters: { anyOf: [shapeOfHeaderTemplateParameters1(), shapeOfHeaderTemplateParameters2()] }, button_template_parameters: shapeOfHeaderTemplateParameters1() }, additionalProperties: false };
}

function isMessagesCreateBody(v: unknown): boolean {
  return (isMessagesCreateBody1(v) || isMessagesCreateBody2(v) || isMessagesCreateBody3(v) || isMessagesCreateBody4(v) || isMessagesCreateBody5(v) || isMessagesCreateBody6(v) || isMessagesCreateBody7(v) || isMessagesCreateBody8(v) || isMessagesCreateBody9(v) || isMessagesCreateBody10(v) || isMessagesCreateBody11(v) || isMessagesCreateBody12(v) || isMessagesCreateBody13(v) || isMessagesCreateBody14(v) || isMessagesCreateBody15(v));
}
function shapeOfMessagesCreateBody(): Shape {
  return { anyOf: [shapeOfMessagesCreateBody1(), shapeOfMessagesCreateBody2(), shapeOfMessagesCreateBody3(), shapeOfMessagesCreateBody4(), shapeOfMessagesCreateBody5(), shapeOfMessagesCreateBody6(), shapeOfMessagesCreateBody7(), shapeOfMessagesCreateBody8(), shapeOfMessagesCreateBody9(), shapeOfMessagesCreateBody10(), shapeOfMessagesCreateBody11(), shapeOfMessagesCreateBody12(), shapeOfMessagesCreateBody13(), shapeOfMessagesCreateBody14(), shapeOfMessagesCreateBody15()] };
}

function isMessagesCreateResultMedia(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfMessagesCreateResultMedia(): Shape {
  return { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } };
}

function isMessagesCreateResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.body === undefined || v.status === undefined || v.direction === undefined || v.kind === undefined || v.media === undefined || v.number_of_segments === undefined || v.error_code === undefined || v.error_message === undefined || v.created_at === undefined || v.project_id === undefined || v.status_callback_url === undefined || v.message_uri === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'from':
      case 'to':
      case 'body':
      case 'status':
      case 'direction':
      case 'kind':
      case 'message_uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'media':
        if (x !== undefined && !isMessagesCreateResultMedia(x)) return false;
        break;
      case 'number_of_segments':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'error_code':
      case 'error_message':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfMessagesCreateResult(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'body', 'status', 'direction', 'kind', 'media', 'number_of_segments', 'error_code', 'error_message', 'created_at', 'project_id', 'status_callback_url', 'message_uri'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, body: { type: 'string' }, status: { type: 'string' }, direction: { type: 'string' }, kind: { type: 'string' }, media: shapeOfMessagesCreateResultMedia(), number_of_segments: { type: 'integer' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, error_message: { anyOf: [{ type: 'string' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, status_callback_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, message_uri: { type: 'string' } } };
}

function isMessagesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'body':
        if (x !== undefined && x !== '') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMessagesUpdateBody(): Shape {
  return { type: 'object', required: ['body'], properties: { body: { type: 'string', enum: [''] } }, additionalProperties: false };
}

export const messages_create_body: CompiledValidator = { fits: isMessagesCreateBody, shape: shapeOfMessagesCreateBody };
export const messages_create_result: CompiledValidator = { fits: isMessagesCreateResult, shape: shapeOfMessagesCreateResult };
export const messages_update_body: CompiledValidator = { fits: isMessagesUpdateBody, shape: shapeOfMessagesUpdateBody };
