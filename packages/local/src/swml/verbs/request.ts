import type { OutboundResponse } from '../../http/index.js';
import { isHttpUrl, masked, withoutCredentials } from '../documents/url.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { bagOf, booleanOf, numberOf, textOf, wordOf } from './parameters.js';
import { verb } from './verb.js';

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const;
/** Seconds. */
const defaultTimeout = 5;
const longestTimeout = 30;
const maxBody = 64 * 1024;
const maxHeaders = 64;

export const request = verb('request', async (step, parameters) => {
  const { http } = step.parts;
  const url = textOf(parameters['url'])?.trim() ?? '';
  const failed = (why: string) => {
    step.set({ request_url: withoutCredentials(url), request_result: 'failed', return_value: 'failed' }, [
      'request_response_code',
      'request_response_headers',
      'request_response_body',
    ]);
    step.warn('relay_script_method_execute_failed', masked(why));
    return next;
  };
  if (!isHttpUrl(url) || !URL.canParse(url))
    return failed(`url must be an http or https URL. Given: ${JSON.stringify(url)}.`);

  const method = wordOf('method', textOf(parameters['method'])?.toUpperCase(), methods) ?? 'GET';
  const { body, contentType } = encoded(parameters['body']);
  const headers = allowedHeaders(step, bagOf('headers', parameters['headers']));
  if (contentType !== undefined && headers['content-type'] === undefined) headers['content-type'] = contentType;

  let response: OutboundResponse;
  try {
    response = await http.send({
      method,
      url,
      headers,
      ...(body === undefined ? {} : { body }),
      connectTimeoutMs: milliseconds('connect_timeout', parameters['connect_timeout']),
      timeoutMs: milliseconds('timeout', parameters['timeout']),
      maxBytes: maxBody,
      truncate: true,
      signal: step.signal,
    });
  } catch (error) {
    step.signal.throwIfAborted();
    return failed((error as Error).message);
  }

  const { status, text } = response;
  const result = status >= 200 && status < 300 ? 'success' : 'failed';
  const saved = booleanOf('save_variables', parameters['save_variables']) ? json(text) : undefined;
  step.set({
    request_url: withoutCredentials(url),
    request_result: result,
    return_value: result,
    request_response_code: status,
    request_response_headers: Object.fromEntries(
      Object.entries(response.headers)
        .slice(0, maxHeaders)
        .map(([name, value]) => [name.toLowerCase(), value.trim()]),
    ),
    request_response_body: text,
    ...(saved === undefined ? {} : { request_response: saved }),
  });
  return next;
});

/** Seconds as milliseconds: cut to whole seconds, 5 without a value, 30 at most; 0 is as long as it may be. */
function milliseconds(name: string, value: unknown): number {
  const seconds = Math.trunc(numberOf(name, value, { min: 0 }) ?? defaultTimeout);
  return Math.min(seconds === 0 ? longestTimeout : seconds, longestTimeout) * 1000;
}

/** The body as text, and the content type that its first character suggests. */
function encoded(body: unknown): { body?: string; contentType?: string } {
  if (body === undefined || body === '') return {};
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  if (typeof body !== 'string' || /^\s*[{[]/.test(text)) return { body: text, contentType: 'application/json' };
  const isForm = /^[^\s=&]+=[^\s]*$/.test(text);
  return { body: text, contentType: isForm ? 'application/x-www-form-urlencoded' : 'text/plain' };
}

function allowedHeaders(step: Step, headers: Record<string, unknown>): Record<string, string> {
  const allowed: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (/^(accept|authorization|content-type|range|x-[!#$%&'*+.^_`|~\w-]+)$/i.test(name))
      allowed[name.toLowerCase()] = textOf(value) ?? '';
    else
      step.note(
        `the header ${JSON.stringify(name)} is not sent; the platform sends Accept, Authorization, Content-Type, Range and X-* only.`,
      );
  }
  return allowed;
}

/** The value of a JSON text, or `undefined` when it is something else. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: there is nothing to save but the text, which has its own variable.
    return undefined;
  }
}
