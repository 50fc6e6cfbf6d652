import type { Data } from './definition.js';

/** A request as any server can tell it. */
export interface PrimitiveRequest {
  readonly method: string;
  readonly url: string;
  /** Several values of a header may be a list, as Node has them. */
  readonly headers: Record<string, string | readonly string[] | undefined>;
  readonly body?: Data | null | undefined;
}

/** Headers that say how a body came, which is read already. */
const ofTransport: readonly string[] = [
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'connection',
  'expect',
];

/** Answers such a request with the status, the headers and the body of its answer. */
export async function answerPrimitives(
  fetch: (request: Request) => Promise<Response>,
  { method, url, headers, body }: PrimitiveRequest,
): Promise<[number, Record<string, string>, string]> {
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || ofTransport.includes(name.toLowerCase()) ? [] : [[name, [value].flat().join(', ')]],
  );
  const bodiless = ['GET', 'HEAD'].includes(method.toUpperCase());
  const text = bodiless || body === undefined || body === null ? null : JSON.stringify(body);
  const response = await fetch(new Request(url, { method, headers: named, body: text }));
  return [response.status, Object.fromEntries(response.headers), await response.text()];
}
