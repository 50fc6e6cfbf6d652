import type { DataMapHost, DataMapRequest } from './host.js';
import { type Data, list, type Stage } from './stage.js';

/** Milliseconds for the whole answer, and how often it may redirect. */
const limits = { timeoutMs: 120_000, maxRedirects: 15, repeatOnRedirect: true } as const;

/** The webhook that is requested: the only one, or the first of a list that can be. */
export function chooseWebhook(webhooks: unknown, args: Data): { webhook: Data; alone: boolean } | undefined {
  if (!Array.isArray(webhooks)) {
    const [webhook] = list(webhooks);
    return webhook?.['url'] === undefined ? undefined : { webhook, alone: true };
  }
  const webhook = list(webhooks).find((candidate) => {
    const required = [candidate['require_args'] ?? []].flat() as string[];
    const present = required.length === 0 || required.some((name) => args[name] !== undefined);
    const answers = candidate['output'] !== undefined || candidate['expressions'] !== undefined;
    return present && answers && candidate['url'] !== undefined;
  });
  return webhook && { webhook, alone: false };
}

/** Tells of what a webhook has that the platform does not do. */
export function doubtsAbout(webhook: Data): string[] {
  const doubts: string[] = [];
  const method = String(webhook['method'] ?? 'GET').toUpperCase();
  if (webhook['params'] === undefined && !['GET', 'POST'].includes(method))
    doubts.push(`The webhook's method ${method} goes out as GET: a DataMap sends GET and POST alone.`);
  if (webhook['body'] !== undefined)
    doubts.push('The webhook\'s "body" is not sent: the platform sends "params" as the body.');
  for (const [name, value] of Object.entries((webhook['headers'] ?? {}) as Data))
    if (typeof value === 'string' && /[$%@]\{/.test(value))
      doubts.push(`The webhook's header "${name}" is sent as it is written: placeholders in headers are not replaced.`);
  return doubts;
}

/** Requests a webhook. @returns the reply as an object, or what went wrong. */
export async function request(host: DataMapHost, webhook: Data, stage: Stage): Promise<Data | string> {
  const outgoing = requestOf(webhook, stage);
  const { method } = outgoing;
  const url = withoutCredentials(outgoing.url);
  try {
    const { status, text } = await host.send(outgoing);
    const reply = objectIn(text);
    const error = reply ? undefined : `${method} ${url} answered ${status} without JSON.`;
    host.exchanged({ method, url, status, ...(error === undefined ? {} : { error }) });
    if (!reply) return error as string;
    return status < 200 || status > 299 ? { ...reply, http_code: status } : reply;
  } catch (error) {
    const { message } = error as Error;
    host.exchanged({ method, url, error: message });
    return message;
  }
}

function requestOf(webhook: Data, stage: Stage): DataMapRequest {
  const declared = webhook['params'];
  const params = declared === undefined ? undefined : (stage.value(declared) as Data);
  const args = stage.root['args'] as Data;
  const body = isOn(webhook['input_args_as_params']) ? { ...params, ...args } : params;
  const posts = declared !== undefined || /^post$/i.test(String(webhook['method'] ?? ''));
  const form = webhook['form_param'];
  const asForm = posts && typeof form === 'string' && form !== '';
  const headers: Record<string, string> = {
    'user-agent': 'SignalWire-CallFabric/1.0',
    'content-type': asForm ? 'application/x-www-form-urlencoded' : 'application/json',
  };
  for (const [name, value] of Object.entries((webhook['headers'] ?? {}) as Data))
    if (typeof value === 'string') headers[name.toLowerCase()] = value;
  const url = stage.text(String(webhook['url']));
  if (!posts) return { method: 'GET', url, headers, ...limits };
  const json = JSON.stringify(body ?? {});
  return {
    method: 'POST',
    url,
    headers,
    body: asForm ? `${encodeURIComponent(form)}=${encodeURIComponent(json)}` : json,
    ...limits,
  };
}

/** The object of a reply; a list counts as one that has it as `array`. To a DataMap anything else is a failure. */
function objectIn(text: string): Data | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return { array: value };
    return value !== null && typeof value === 'object' ? (value as Data) : undefined;
  } catch {
    // No JSON: the caller says so.
    return undefined;
  }
}

/** The error that a reply holds, whatever its value. */
export function errorIn(webhook: Data, reply: Data): string | undefined {
  const keys = [webhook['error_keys'] ?? []].flat() as string[];
  const found = keys.find((key) => Object.hasOwn(reply, key));
  return found === undefined
    ? undefined
    : `The reply of ${withoutCredentials(String(webhook['url']))} has the error key "${found}": ${JSON.stringify(reply[found])}.`;
}

/** Booleans as documents write them: `true`, `"true"`, `1`, `"yes"`. */
const isOn = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^(true|yes|on|1)$/i.test(value.trim())
    : value === true || (typeof value === 'number' && value !== 0);

const withoutCredentials = (url: string): string => url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, '$1//***@');
