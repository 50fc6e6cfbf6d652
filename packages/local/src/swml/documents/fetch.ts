import type { SwmlDocument } from '@signalwire/protocol/swml';
import type { Call } from '../../calls/index.js';
import { type OutboundResponse, signatureHeaders } from '../../http/index.js';
import { ScriptError } from '../errors.js';
import type { ScriptParts } from '../interpreter/parts.js';
import { soundDocument } from './check.js';
import { callPayload } from './payload.js';
import { hasCredentials, masked } from './url.js';

/** Where a document comes from. */
export interface DocumentUrl {
  url: string;
  method: 'GET' | 'POST';
  /** Asked when the first does not answer with 2xx. */
  fallback?: { url: string; method: 'GET' | 'POST' };
  params?: Record<string, unknown>;
}

/**
 * Gets a call's document from its server and checks it.
 * @throws {ScriptError} When neither the URL nor its fallback gives one, or it is not valid; the signal's reason.
 */
export async function fetchDocument(
  call: Call,
  from: DocumentUrl,
  parts: ScriptParts,
  signal: AbortSignal,
): Promise<SwmlDocument> {
  const { url, method, fallback, params = {} } = from;
  let text: string;
  let answered = url;
  try {
    text = await ask(call, { url, method }, params, parts, signal);
  } catch (error) {
    if (!fallback || !(error instanceof ScriptError)) throw error;
    call.log.append({ type: 'warning', code: error.code, message: `${error.message} Asking the fallback URL.` });
    answered = fallback.url;
    text = await ask(call, fallback, params, parts, signal);
  }
  return soundDocument(text, `The answer of ${masked(answered)}`);
}

async function ask(
  call: Call,
  { url, method }: { url: string; method: 'GET' | 'POST' },
  params: Record<string, unknown>,
  parts: ScriptParts,
  signal: AbortSignal,
): Promise<string> {
  const { http, signingKey, fetchTimeoutMs = 15_000 } = parts;
  const body = method === 'POST' ? JSON.stringify(callPayload(call, params)) : undefined;
  const key = signingKey?.(call.projectId);
  const shown = masked(url);
  const log = (answer: { status?: number; ms: number; error?: string }) =>
    call.log.append({ type: 'fetch', purpose: 'document', method, url: shown, ...answer });
  const started = performance.now();
  let response: OutboundResponse;
  try {
    response = await http.send({
      method,
      url,
      headers: {
        accept: 'application/json, application/yaml',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : signatureHeaders(key, url, body ?? '')),
      },
      ...(body === undefined ? {} : { body }),
      timeoutMs: fetchTimeoutMs,
      signal,
    });
  } catch (cause) {
    signal.throwIfAborted();
    const why = masked((cause as Error).message);
    log({ ms: performance.now() - started, error: why });
    throw new ScriptError('relay_script_method_execute_failed', `No document from ${shown}: ${why}`, [], { cause });
  }
  const { status, text, ms } = response;
  const error = status >= 200 && status < 300 ? undefined : refusal(response, url);
  log({ status, ms, ...(error === undefined ? {} : { error }) });
  if (error === undefined) return text;
  throw new ScriptError('relay_script_method_execute_failed', `No document from ${method} ${shown}: ${error}`);
}

/** Why an answer is no document, and what to look at. */
function refusal({ status, text }: OutboundResponse, url: string): string {
  const said = excerpt(text);
  if (status === 401 || status === 403)
    return hasCredentials(url)
      ? `it answered ${status}: it does not accept the credentials in the URL.${said}`
      : `it answered ${status}: it asks for credentials. Put them in the URL: https://user:password@….${said}`;
  if (status === 404 || status === 405)
    return `it answered ${status}: no agent is served at this path${status === 405 ? ' for this method' : ''}. Check the URL's path.${said}`;
  if (status >= 500) return `it answered ${status}: the server failed; its own log says why.${said}`;
  if (status >= 300 && status < 400) return `it answered ${status}, a redirect that leads nowhere.${said}`;
  return `it answered ${status} instead of a document.${said}`;
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line === '') return '';
  return ` It said: ${JSON.stringify(masked(line.length > 160 ? `${line.slice(0, 157)}...` : line))}.`;
}
