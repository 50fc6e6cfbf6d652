import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import type { OutboundRequest } from '../../http/index.js';
import { maskCredentials } from '../../http/index.js';
import { expandTemplate, expandValue, type Lookup, valueAt } from '../prompt/template.js';
import { truthy } from '../session/params.js';
import type { Session } from '../session/session.js';
import type { Tool } from './definitions.js';
import type { WebhookOutcome } from './webhook.js';

type Data = Record<string, unknown>;

const whole = { timeoutMs: 120_000, maxRedirects: 15 };

/**
 * Runs a DataMap: expressions on the call's data, then the first webhook that is to be requested, then the fallback.
 * Only one webhook is ever requested, as on the platform; when it fails, the fallback answers.
 */
export async function runDataMap(session: Session, tool: Tool, map: Data, sent: SwaigRequest): Promise<WebhookOutcome> {
  const startedAt = session.clock.now();
  const input: Data = {
    ...sent,
    args: sent.argument.parsed[0] ?? {},
    global_data: session.globalData,
    meta_data: { ...session.globalData, ...session.tools.metaData(tool) },
    input: {},
  };
  const callData = session.lookup(input);
  const finish = (response: SwaigResponse, error?: string): WebhookOutcome => ({
    response,
    sent,
    ms: session.clock.now() - startedAt,
    ...(error === undefined ? {} : { error }),
  });
  const early = firstMatch(map['expressions'], callData);
  if (early !== undefined) return finish(early);
  const chosen = chooseWebhook(map['webhooks'], input['args'] as Data);
  let error: string | undefined;
  if (chosen) {
    const reply = await request(session, chosen, input, callData);
    const bad = typeof reply === 'string' ? reply : errorKeyIn(chosen, reply);
    if (bad === undefined && typeof reply !== 'string') {
      const output = outputOf(session, chosen, reply, input);
      if (output !== undefined) return finish(output);
    } else error = bad;
  }
  if (map['output'] !== undefined) {
    if (error !== undefined) session.problem(`${error} The data_map's own output answers.`, tool.name);
    return finish(expandValue(map['output'], callData) as SwaigResponse);
  }
  return finish(
    { response: 'There was an error processing this request.' },
    error ?? 'No part of the data_map gave an output: no expression matched and no webhook could be requested.',
  );
}

const list = (value: unknown): Data[] => (value === undefined ? [] : ([value].flat() as Data[]));

function firstMatch(expressions: unknown, lookup: Lookup): SwaigResponse | undefined {
  for (const expression of list(expressions)) {
    const { string, pattern, output } = expression;
    if (typeof string !== 'string' || typeof pattern !== 'string') continue;
    if (patternOf(pattern).test(expandTemplate(string, lookup))) {
      if (output !== undefined) return expandValue(output, lookup) as SwaigResponse;
    } else if (expression['nomatch-output'] !== undefined)
      return expandValue(expression['nomatch-output'], lookup) as SwaigResponse;
  }
  return undefined;
}

/** `/text/flags`, or a text that is searched for without regard to case. */
function patternOf(pattern: string): RegExp {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
  if (!match) return new RegExp(pattern.replace(/^\(\?i\)/, ''), 'i');
  return new RegExp(match[1] as string, (match[2] as string).replaceAll(/[^is]/g, ''));
}

function chooseWebhook(webhooks: unknown, args: Data): Data | undefined {
  if (webhooks !== null && typeof webhooks === 'object' && !Array.isArray(webhooks)) return webhooks as Data;
  return list(webhooks).find((webhook) => {
    const required = [webhook['require_args'] ?? []].flat() as string[];
    const present = required.length === 0 || required.some((name) => args[name] !== undefined);
    return present && webhook['url'] !== undefined && (webhook['output'] ?? webhook['expressions']) !== undefined;
  });
}

/** @returns the reply as an object, or what went wrong. */
async function request(session: Session, webhook: Data, input: Data, lookup: Lookup): Promise<Data | string> {
  const url = expandTemplate(String(webhook['url']), lookup);
  const params = webhook['params'] === undefined ? undefined : (expandValue(webhook['params'], lookup) as Data);
  const withArguments = truthy(webhook['input_args_as_params']);
  const body = withArguments ? { ...params, ...(input['args'] as Data) } : params;
  const posts = webhook['params'] !== undefined || /^post$/i.test(String(webhook['method'] ?? ''));
  const form = webhook['form_param'];
  const headers: Record<string, string> = { 'user-agent': 'SignalWire-CallFabric/1.0' };
  for (const [name, value] of Object.entries((webhook['headers'] ?? {}) as Data))
    if (typeof value === 'string') headers[name] = value;
  const outgoing: OutboundRequest = { method: posts ? 'POST' : 'GET', url, headers, signal: session.signal, ...whole };
  if (posts && typeof form === 'string') {
    headers['content-type'] = 'application/x-www-form-urlencoded';
    outgoing.body = `${form}=${encodeURIComponent(JSON.stringify(body ?? {}))}`;
  } else if (posts) outgoing.json = body ?? {};
  try {
    const { status, text } = await session.http.send(outgoing);
    const reply = parse(text);
    if (reply === undefined) return `${outgoing.method} ${maskCredentials(url)} answered ${status} without JSON.`;
    const data = Array.isArray(reply) ? { array: reply } : (reply as Data);
    return status < 200 || status > 299 ? { ...data, http_code: status } : data;
  } catch (error) {
    return (error as Error).message;
  }
}

/** @returns `undefined` when the text is no JSON of an object or array: to a DataMap that is a failure. */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

function errorKeyIn(webhook: Data, reply: Data): string | undefined {
  const keys = [webhook['error_keys'] ?? []].flat() as string[];
  const found = keys.find((key) => Object.hasOwn(reply, key));
  return found === undefined
    ? undefined
    : `The reply of ${maskCredentials(String(webhook['url']))} has the error key "${found}": ${JSON.stringify(reply[found])}.`;
}

function outputOf(session: Session, webhook: Data, reply: Data, input: Data): SwaigResponse | undefined {
  // The platform knows the reply's fields at the root; guides also write `response.x` and `args.x`.
  const root: Data = { args: input['args'], response: reply, ...reply, input };
  applyForeach(session, webhook['foreach'], root);
  const lookup = session.lookup(root);
  return (
    firstMatch(webhook['expressions'], lookup) ??
    (webhook['output'] === undefined ? undefined : (expandValue(webhook['output'], lookup) as SwaigResponse))
  );
}

function applyForeach(session: Session, foreach: unknown, root: Data): void {
  if (foreach === null || typeof foreach !== 'object') return;
  const { input_key: from, output_key: to, append, max } = foreach as Data;
  if (typeof from !== 'string' || typeof to !== 'string' || typeof append !== 'string') return;
  const items = valueAt(root, from);
  if (!Array.isArray(items) || root[to] !== undefined) return;
  const count = typeof max === 'number' && max > 0 ? max : items.length;
  root[to] = items
    .slice(0, count)
    .map((item: unknown) => {
      const element = item !== null && typeof item === 'object' ? item : { value: item };
      return expandTemplate(append, (path) =>
        path === 'this'
          ? item
          : path.startsWith('this.')
            ? valueAt(element, path.slice(5))
            : session.lookup(root)(path),
      );
    })
    .join('');
}
