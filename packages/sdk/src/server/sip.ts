/** The user name of the SIP address that a call is to: `sip:`, `sips:` or `tel:` in front and the domain are left off. `null` when there is none. */
export function extractSipUsername(requestBody: Record<string, unknown>): string | null {
  const call = requestBody['call'];
  const to = typeof call === 'object' && call !== null ? (call as Record<string, unknown>)['to'] : undefined;
  if (typeof to !== 'string') return null;
  const user = to
    .trim()
    .replace(/^(sips?|tel):/i, '')
    .replace(/[@;?].*$/s, '');
  return user === '' ? null : user;
}

/** A name as the user name of a SIP address: lower case, letters, digits and underscores alone. */
export function sipUsernameOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9_]/g, '');
}

/** The user names that stand for an agent: its name, its route, and its name without vowels when that is still telling. */
export function sipUsernamesOf(name: string, route: string): string[] {
  const [ofName, ofRoute] = [sipUsernameOf(name), sipUsernameOf(route)];
  const short = ofName.replace(/[aeiou]/g, '');
  const names = [ofName, ofRoute, ofName.length > 3 && short.length > 2 ? short : ''];
  return [...new Set(names.filter((each) => each !== ''))];
}
