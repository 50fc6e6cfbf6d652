import type { Route } from '@signalwire/protocol/rest';
import type { SpaceHost } from '../environment/index.js';

type Needs = Pick<Route, 'scopes' | 'everyScope'>;

function scopeList({ scopes, everyScope }: Needs): string {
  if (scopes.length === 1) return `the scope "${scopes[0]}"`;
  return everyScope ? `the scopes ${scopes.join(' and ')}` : `one of the scopes ${scopes.join(', ')}`;
}

/** What to look at first after an answer that is not success. */
export function hintForStatus(
  status: number,
  route: Needs & Pick<Route, 'method' | 'auth'>,
  space: SpaceHost,
  answer: {
    html: boolean;
    location: string | undefined;
    hasKey: boolean;
    hadBearer: boolean;
    /** The project that the request was signed by. */
    project: string | undefined;
    /** What the caller passed. */
    input: { readonly query?: object | undefined; readonly body?: object | undefined };
  },
): string | null {
  if (status >= 300 && status < 400)
    return answer.location
      ? `The space redirects to ${answer.location}; redirects are not followed. Set the host to where the space is.`
      : 'Redirects are not followed. Is the host that of the space?';
  if (answer.html) return `${space.host} answered with a web page. Is it the host of the space (SIGNALWIRE_SPACE)?`;
  switch (status) {
    case 400:
    case 422:
      return hintForNumbers(answer.input.body) ?? hintForNumbers(answer.input.query);
    case 401:
      if (answer.hadBearer) return `${space.host} does not accept the bearer token. It may have expired.`;
      if (route.auth === 'bearer')
        return 'The operation answers to a subscriber: pass the access token of one as the option `bearerToken`.';
      if (answer.project !== undefined && !uuid.test(answer.project))
        return "The project id is not a UUID. Are the project id and the API token (PT…) in each other's place?";
      return (
        `${space.host} does not accept the credentials. The project id and the API token must belong together and to ` +
        `this space${route.scopes.length > 0 ? `, and the token needs ${scopeList(route)}` : ''}.`
      );
    case 403:
      return route.scopes.length > 0 ? `The API token needs ${scopeList(route)}.` : null;
    case 404:
      return 'The id may be wrong, deleted, or of another project.';
    case 409:
      return 'The resource changed or is in use; read it again before the next attempt.';
    default:
      return status >= 500 && !isRepeatable(route.method, answer.hasKey) ? unknownOutcome : null;
  }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** Parameters that hold a phone number, in the spelling of either family of the API. */
const holdsNumber = /^(to|from|number|phone_?number|caller_?id|(to|from|caller)_?number|forward_?to)$/i;
const e164 = /^\+[1-9]\d{1,14}$/;

/** What to look at when a phone number was passed that is not in the form that the platform takes. */
function hintForNumbers(values: unknown, path = '', depth = 0): string | null {
  if (typeof values !== 'object' || values === null || depth > 8) return null;
  for (const [name, value] of Object.entries(values)) {
    const where = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string' && holdsNumber.test(name) && looksDialled(value) && !e164.test(value))
      return `Phone numbers are written in E.164 form, such as +15550100123. Given as ${where}: ${JSON.stringify(value)}.`;
    const below = hintForNumbers(value, where, depth + 1);
    if (below !== null) return below;
  }
  return null;
}

/** Digits as people write them, and too many for a short code or an extension; no address of SIP, no name, no date. */
const looksDialled = (value: string): boolean =>
  value.length < 40 && /^(?!\d{4}-\d\d)[\d\s()+./-]+$/.test(value) && value.replace(/\D/g, '').length > 6;

/** What to look at first when no answer came. */
export function hintForFault(
  kind: 'connection' | 'timeout' | 'abort',
  code: string | null,
  space: SpaceHost,
  request: { method: string; hasKey: boolean; sent: boolean; timeout: number },
): string | null {
  const write = !isRepeatable(request.method, request.hasKey);
  if (kind === 'timeout')
    return `No complete answer within ${request.timeout} ms (option \`timeout\`).${write ? ` ${unknownOutcome}` : ''}`;
  if (kind === 'abort') return write && request.sent ? unknownOutcome : null;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The name ${space.host} cannot be resolved. Is it the host of the space (SIGNALWIRE_SPACE)?`;
    case 'ECONNREFUSED':
      return `Nothing listens at ${space.origin}. Is the space running, and the port right?`;
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return `${space.host} does not speak TLS. For a space on this machine write http:// in front of the host.`;
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return `The certificate of ${space.host} is not trusted. Name its authority in NODE_EXTRA_CA_CERTS.`;
    default:
      return write && request.sent ? unknownOutcome : null;
  }
}

/** Whether repeating the request cannot execute it twice. */
const isRepeatable = (method: string, hasKey: boolean): boolean => hasKey || (method !== 'POST' && method !== 'PATCH');

const unknownOutcome =
  'It is not known whether the request was executed, so it was not repeated. Look before you try again; with an `idempotencyKey` it is repeated.';
