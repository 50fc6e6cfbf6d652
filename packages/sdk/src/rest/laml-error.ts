import type { SignalWireErrorBody } from './errors.js';

/** Names of the elements that an error has in XML, in lower case, with the names that JSON has for them. */
const properties: Readonly<Record<string, 'code' | 'message' | 'more_info' | 'status'>> = {
  code: 'code',
  message: 'message',
  moreinfo: 'more_info',
  more_info: 'more_info',
  status: 'status',
};

const element = /<(code|message|more_?info|status)(?:\s[^<>]*)?>(?:<!\[CDATA\[([^\]]*)\]\]>|([^<]*))<\/\1\s*>/gi;
/** An error is short; what is longer is something else. */
const longest = 20_000;

/**
 * The error that LaML's XML stands for, as the JSON of the same API writes it; `undefined` when the text is none.
 *
 * @example
 * readLamlError('<Response><RestException><Code>20404</Code><Message>Not found</Message></RestException></Response>');
 * // { code: 20404, message: 'Not found' }
 */
export function readLamlError(text: string): SignalWireErrorBody | undefined {
  if (text.length > longest || !/^\s*<(?!!doctype|html)/i.test(text)) return undefined;
  const body: SignalWireErrorBody = {};
  for (const [, name = '', literal, escaped = ''] of text.matchAll(element)) {
    const property = properties[name.toLowerCase()];
    if (property === undefined || body[property] !== undefined) continue;
    const value = (literal ?? unescaped(escaped)).trim();
    if (property === 'code') body.code = /^\d{1,9}$/.test(value) ? Number(value) : value;
    else if (property !== 'status') body[property] = value;
    else if (/^\d{3}$/.test(value)) body.status = Number(value);
  }
  return body.code === undefined && body.message === undefined ? undefined : body;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
