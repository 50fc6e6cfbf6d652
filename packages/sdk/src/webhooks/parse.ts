import type { CallEventType, TypedEvent } from '@signalwire/protocol/relay';
import { issuesOf } from '@signalwire/protocol/validation';
import type { WebhookPayloads } from '@signalwire/protocol/webhooks';
import { type WebhookShape, webhookShapes, webhookValidators } from '@signalwire/protocol/webhooks/validate';
import { parseJson } from '../security/index.js';
import { WebhookError } from './webhook-error.js';

/** What a call, or what runs on it, reports: the events of RELAY, sent to a URL. `event_type` tells what `params` are. */
export type EventCallback = TypedEvent<CallEventType>;

/**
 * A request of the platform to a server of yours. `kind` tells what `data` is; fields that no description names are
 * on it too. `event` is told further by `data.event_type`; `other` is what no description fits.
 */
export type Webhook =
  | {
      [Kind in keyof WebhookPayloads]: { readonly kind: Kind; readonly data: WebhookPayloads[Kind] };
    }[keyof WebhookPayloads]
  | { readonly kind: 'event'; readonly data: EventCallback }
  | { readonly kind: 'other'; readonly data: Readonly<Record<string, unknown>> };

/** The kinds of webhooks. */
export type WebhookKind = Webhook['kind'];

/**
 * Reads the body of a webhook. It does not look at signatures; `readWebhook` does.
 * @param body The body as text: a JSON object, or a form; or the query of a webhook that comes by GET.
 * @returns What it is, and what it says. Numbers and booleans of forms are such.
 * @throws {WebhookError} When the body is neither (`malformed`), or lacks what its kind always has (`invalid`).
 * @example
 * const webhook = parseWebhook('CallSid=c&CallStatus=completed&AccountSid=a&From=%2B1&To=%2B2&CallDuration=12');
 * if (webhook.kind === 'call.status') console.log(webhook.data.CallStatus, webhook.data.CallDuration);
 */
export function parseWebhook(body: string): Webhook {
  if (typeof body !== 'string')
    throw new WebhookError('malformed', `A webhook is read from its body as text, not from ${typeof body}.`);
  const isJson = /^\s*[[{"]/.test(body);
  return webhookOf(isJson ? readObject(body) : readForm(body));
}

/**
 * Tells what kind of webhook an object is.
 * @param data What the body says, read as JSON or as a form.
 * @throws {WebhookError} When it lacks what its kind always has (`invalid`).
 */
export function webhookOf(data: Readonly<Record<string, unknown>>): Webhook {
  const { event_type: type, event_category: category } = data;
  if (typeof type === 'string' && category === undefined) return eventOf(data, type);
  const found = Object.entries(webhookShapes).find(([, { has }]) => has.every((name) => data[name] !== undefined));
  return found ? checked(found[0] as keyof WebhookPayloads, withWords(data, found[1])) : { kind: 'other', data };
}

const envelope = new Set(['event_type', 'event_channel', 'timestamp', 'project_id', 'space_id', 'context']);

/** By GET, what an event carries stands beside its envelope. */
function eventOf(data: Readonly<Record<string, unknown>>, type: string): Webhook {
  const entries = Object.entries(data);
  const flat = !Object.hasOwn(data, 'params');
  const event = flat
    ? {
        ...Object.fromEntries(entries.filter(([name]) => envelope.has(name))),
        params: Object.fromEntries(entries.filter(([name]) => !envelope.has(name))),
      }
    : data;
  const { params } = event as { params: unknown };
  if (typeof params !== 'object' || params === null || Array.isArray(params))
    throw new WebhookError('invalid', `The webhook ${JSON.stringify(type)} has no object in params.`);
  if (type.startsWith('calling.transcript.')) return checked('transcript.status', event);
  return type.startsWith('calling.')
    ? { kind: 'event', data: event as EventCallback }
    : { kind: 'other', data: event as Record<string, unknown> };
}

function checked(kind: keyof WebhookPayloads, data: unknown): Webhook {
  const issues = issuesOf(webhookValidators[kind], data);
  if (issues.length > 0) throw new WebhookError('invalid', `The webhook is no ${kind}.`, { issues });
  return { kind, data } as Webhook;
}

/** The data with numbers and booleans where a form has words. */
function withWords(data: Readonly<Record<string, unknown>>, { words }: WebhookShape): Record<string, unknown> {
  const out = { ...data };
  for (const [name, type] of Object.entries(words)) {
    const value = out[name];
    if (typeof value !== 'string') continue;
    // An empty field of a form says nothing.
    if (value === '') delete out[name];
    else if (type === 'boolean' && /^(true|false)$/i.test(value)) out[name] = value.toLowerCase() === 'true';
    else if (type !== 'boolean' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) out[name] = Number(value);
  }
  return out;
}

function readObject(body: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseJson(body);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WebhookError('malformed', `The body is no JSON: ${error.message}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WebhookError('malformed', 'The body is JSON, but no object.');
  return value as Record<string, unknown>;
}

/** Of names that stand twice, all values. */
function readForm(body: string): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const form = new URLSearchParams(body.trim());
  for (const name of new Set(form.keys())) {
    // As in JSON: no honest sender has it, and whoever merges the data by assignment is safe.
    if (name === '__proto__') continue;
    const values = form.getAll(name);
    out[name] = values.length === 1 ? values[0] : values;
  }
  if (Object.keys(out).length === 0) throw new WebhookError('malformed', 'The body is empty.');
  return out;
}
