import { expandTemplate as expand, type Lookup, type TemplateHost } from '@signalwire/protocol/templates';
import { formattedNumber } from './phone-number.js';

/** Replaces the placeholders in a text of the AI's side; phone numbers are written as people write them. */
export function expandTemplate(text: string, lookup: Lookup, host: Omit<TemplateHost, 'formatNumber'> = {}): string {
  return expand(text, lookup, { ...host, formatNumber: formattedNumber });
}
