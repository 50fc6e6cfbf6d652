/** What is not the address of a phone. */
export class PhoneAddressError extends TypeError {
  override readonly name = 'PhoneAddressError';
}

/**
 * Checks the address of a phone: a number in E.164 form (`+15550100`) or a `sip:` URI.
 * @throws {PhoneAddressError} with the form that was likely meant.
 */
export function checkAddress(address: string): string {
  if (/^\+[1-9]\d{1,14}$/.test(address) || /^sips?:[^\s@]+@[^\s@]+$/i.test(address)) return address;
  const meant = likelyMeant(address);
  throw new PhoneAddressError(
    `${JSON.stringify(address)} is not a phone's address: give a number in E.164 form, such as +15550100, ` +
      `or a SIP URI, such as sip:alice@example.com.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
}

function likelyMeant(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(address)) return `sip:${address}`;
  const international = /^\s*(\+|00)/.test(address);
  const digits = address.replace(/[\s().-]/g, '').replace(/^(\+|00)/, '');
  if (!/^[1-9]\d{6,14}$/.test(digits)) return undefined;
  return !international && digits.length === 10 ? `+1${digits}` : `+${digits}`;
}
