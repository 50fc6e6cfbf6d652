import { OutboundError } from './errors.js';

const TLS_CODES =
  /^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|ERR_OSSL)/;

/** What went wrong on the way, as an error for the reader. @param target the request's line: method and masked URL */
export function explain(cause: unknown, target: { line: string; url: URL; shown: string }): OutboundError {
  const { name, code, message } = deepest(cause);
  const { line, url, shown } = target;
  const fail = (kind: OutboundError['code'], why: string) =>
    new OutboundError(kind, shown, `${line} failed: ${why}`, { cause });
  const place = `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
  const mine = isLoopback(url.hostname);
  switch (code) {
    case 'ECONNREFUSED':
      return fail(
        'unreachable',
        `nothing listens on ${place}: is the ${mine ? 'agent running, on this port' : 'server running'}?`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return fail('unreachable', `the host ${url.hostname} is not known: is the name right, and the network up?`);
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return fail('unreachable', `there is no way to ${url.hostname} from this machine: is the network up?`);
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return fail('timeout', `${place} did not take the connection in time: is a firewall in between?`);
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return fail(
        'unreachable',
        `${place} closed the connection without an answer: did the server crash` +
          `${url.protocol === 'http:' ? ', or does it expect https' : ''}?`,
      );
    case 'UND_ERR_INVALID_ARG':
      return fail('invalid_request', `${message}.`);
    default:
  }
  if (code && TLS_CODES.test(code)) {
    const plain = /wrong version number|packet length too long|http request/i.test(message);
    return fail(
      'tls',
      plain
        ? `${place} does not speak TLS: should the URL begin with http://?`
        : `the certificate of ${place} is not trusted (${message}): NODE_EXTRA_CA_CERTS can name a file with the authority that signed it.`,
    );
  }
  if (name === 'HTTPParserError')
    return fail(
      'unreachable',
      `what listens on ${place} does not speak HTTP${url.protocol === 'http:' ? '; does it expect https' : ''}?`,
    );
  return fail('unreachable', `${message || 'the connection failed'}${code ? ` (${code})` : ''}.`);
}

/** The error at the bottom: wrappers and bundles of attempts say little. */
function deepest(error: unknown): { name: string; code: string | undefined; message: string } {
  let at = error;
  for (let depth = 0; depth < 5; depth++) {
    if (at instanceof AggregateError && at.errors.length > 0) at = at.errors[0];
    else if (at instanceof Error && at.cause instanceof Error) at = at.cause;
    else break;
  }
  if (!(at instanceof Error)) return { name: '', code: undefined, message: String(at) };
  return { name: at.name, code: (at as NodeJS.ErrnoException).code, message: at.message };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.endsWith('.localhost') || /^127\./.test(host);
}
