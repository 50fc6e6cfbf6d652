import { type DataMapHost, type DataMapRequest, runDataMap } from '@signalwire/protocol/data-map';
import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import { valueAt } from '@signalwire/protocol/templates';
import type { Output } from './output.js';

type Data = Record<string, unknown>;

/** Runs a DataMap as the platform would, its requests for real. @returns The answer, and what went wrong in it. */
export async function tryDataMap(
  map: Data,
  request: Data,
  globalData: Data,
  output: Output,
): Promise<{ response: SwaigResponse; error?: string }> {
  const sent = { ...request, argument: request['argument'] } as unknown as SwaigRequest;
  const metaData = (request['meta_data'] ?? {}) as Data;
  return runDataMap(map, sent, { globalData, metaData }, hostOf(request, globalData, output));
}

function hostOf(request: Data, globalData: Data, output: Output): DataMapHost {
  const { caller_id_name, caller_id_num, call_id, vars, call } = request;
  const facts = { caller_id_name, caller_id_num, caller_id_number: caller_id_num, call_id, vars, call };
  return {
    lookup: (root) => (path) => valueAt({ ...facts, ...globalData, global_data: globalData, ...root }, path),
    templates: () => ({ now: Date.now(), timeZone: 'UTC', formatNumber: nationalNumber }),
    send: (outgoing) => {
      output.detail('Request', { ...outgoing, url: outgoing.url.replace(/\/\/[^/?#]*@/, '//***@') });
      return send(outgoing);
    },
    exchanged: ({ method, url, status, error }) => output.note(`${method} ${url}: ${error ?? status}`),
    problem: (message) => output.note(`Note: ${message}`),
  };
}

async function send({ url, method, headers, body, timeoutMs, maxRedirects }: DataMapRequest) {
  const signal = AbortSignal.timeout(timeoutMs);
  let target = new URL(url);
  const first = target.origin;
  for (let hop = 0; ; hop++) {
    const { username, password } = target;
    const credentials = username
      ? {
          authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`,
        }
      : {};
    target.username = '';
    target.password = '';
    const own = target.origin === first ? headers : withoutSecrets(headers);
    const request = {
      method,
      headers: { ...own, ...credentials },
      body: body ?? null,
      signal,
      redirect: 'manual' as const,
    };
    const response = await fetch(target, request).catch((error: Error) => {
      throw new Error(
        `${method} ${target.origin}${target.pathname} failed: ${(error.cause as Error)?.message ?? error.message}`,
      );
    });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null || hop >= maxRedirects) return { status: response.status, text: await response.text() };
    await response.body?.cancel();
    target = new URL(location, target);
  }
}

const withoutSecrets = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !['authorization', 'cookie'].includes(name)));

/** A number of North America as people there write it; others as they are. */
function nationalNumber(text: string): string {
  const [, area, exchange, line] = /^\+?1?(\d{3})(\d{3})(\d{4})$/.exec(text.replace(/[\s().-]/g, '')) ?? [];
  return area ? `(${area}) ${exchange}-${line}` : text;
}
