import { type NumberFormat, parsePhoneNumberFromString } from 'libphonenumber-js';

const formats: Record<string, NumberFormat> = {
  national: 'NATIONAL',
  international: 'INTERNATIONAL',
  rfc3966: 'RFC3966',
  e164: 'E.164',
};

/** A phone number as people write it, with `separator` between its parts where one is given. */
export function formattedNumber(text: string, format = 'national', separator?: string): string {
  const name = formats[format.toLowerCase()];
  const number = parsePhoneNumberFromString(text, 'US');
  if (!name || !number?.isPossible()) return 'INVALID NUMBER';
  const written = number.format(name);
  return separator === undefined ? written : (written.match(/\+?\d+/g) ?? []).join(separator);
}
