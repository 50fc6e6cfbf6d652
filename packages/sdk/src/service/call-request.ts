import type { SwaigRequest } from '@signalwire/protocol/swaig';
import { parseJson } from '../security/index.js';
import { type Data, isData } from './data.js';

/** The call that a request is about: a document's request has it in `call`, a function's at the top. */
export function callIdOf(body: Data, query?: URLSearchParams): string {
  const call = body['call'];
  const nested = typeof call === 'object' && call !== null ? (call as Data)['call_id'] : undefined;
  for (const id of [nested, body['call_id'], query?.get('call_id')]) if (typeof id === 'string' && id !== '') return id;
  return '';
}

/**
 * The call that a function's call or a report is for: what its token must have been made for, and what handlers read as
 * `call_id`. Empty when the body names none, or two.
 */
export function boundCallId(body: Data): string {
  const { call_id: top, call } = body;
  const nested = isData(call) ? call['call_id'] : undefined;
  if (typeof top !== 'string' || top === '') return typeof nested === 'string' && top === undefined ? nested : '';
  return nested === undefined || nested === top ? top : '';
}

const plainQuery = '?__token=';

/** The token that a function's call carries in its URL; empty when there is none. */
export function tokenOf(url: string): string {
  const query = url.indexOf('?');
  if (query < 0) return '';
  // As it is in the URLs of documents, nothing has to be decoded.
  if (url.startsWith(plainQuery, query)) {
    const token = url.slice(query + plainQuery.length);
    if (!/[^\w-]/.test(token)) return token;
  }
  const { searchParams } = new URL(url);
  return searchParams.get('__token') ?? searchParams.get('token') ?? '';
}

/** Whether a body is the call of a function. */
export function isFunctionCall(body: Data): boolean {
  return body['content_type'] === 'text/swaig' || (typeof body['function'] === 'string' && 'argument' in body);
}

/** The arguments of a function's call: the first parsed object, else what the raw text holds. */
export function argumentsOf(body: Data): Data {
  const { argument, arguments: direct } = body as Partial<SwaigRequest> & { arguments?: unknown };
  const first = Array.isArray(argument?.parsed) ? argument.parsed[0] : undefined;
  if (isData(first)) return first;
  if (first === undefined && typeof argument?.raw === 'string') {
    const raw = fromJson(argument.raw);
    if (isData(raw)) return raw;
  }
  return isData(direct) ? direct : {};
}

/** The model's summary out of a report: `null` when there is none. */
export function summaryOf(body: Data): Data | string | null {
  const { summary, post_prompt_data: data } = body;
  if (summary !== undefined && summary !== null) return summary as Data | string;
  if (!isData(data)) return null;
  const { parsed, raw } = data;
  if (Array.isArray(parsed) && isData(parsed[0])) return parsed[0];
  if (typeof raw !== 'string' || raw === '') return null;
  const value = fromJson(raw);
  return isData(value) ? value : raw;
}

function fromJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    // What a model writes need not be JSON; then it is text.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
