import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostPromptReport, SwaigRequest } from '@signalwire/protocol/swaig';
import type { AiVerb } from '@signalwire/protocol/swml';
import { afterEach } from 'vitest';
import { type AiParts, type AiResult, type AiScope, createAi, type Dialect } from '../../src/ai/index.js';
import { type AiEvent, type Call, type CallEvent, createCallEngine, type Outcome } from '../../src/calls/index.js';
import { VirtualClock } from '../../src/clock/index.js';
import { createOutbound } from '../../src/http/index.js';

/** What an agent's server answers: JSON, or anything else with a status and a text. */
export type Reply = object | { status: number; text: string; headers?: Record<string, string> };

/** A request that reached the agent. */
export interface Received {
  method: string;
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  headers: IncomingHttpHeaders;
  /** The body as it came. */
  text: string;
  /** The body, when it is JSON. */
  body: Body;
}

/** A function's request or a report: tests know which they wait for. */
export type Body = Pick<SwaigRequest, 'function' | 'argument' | 'meta_data' | 'meta_data_token'> &
  Pick<
    PostPromptReport,
    | 'call_log'
    | 'call_timeline'
    | 'call_end_date'
    | 'call_answer_date'
    | 'swaig_log'
    | 'post_prompt_data'
    | 'global_data'
  > &
  Record<string, unknown>;

type Handler = (request: Received) => Reply | Promise<Reply>;

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A real HTTP server that stands for an agent. */
export async function startAgent(handlers: Record<string, Handler> = {}) {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    void read(request).then(async (text) => {
      const url = new URL(request.url ?? '/', 'http://agent');
      const seen: Received = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        authorization: request.headers.authorization,
        headers: request.headers,
        text,
        body: JSON.parse(text.startsWith('{') ? text : '{}'),
      };
      received.push(seen);
      const handler = handlers[seen.body.function ?? ''] ?? handlers[url.pathname];
      const reply = handler ? await handler(seen) : {};
      const raw =
        'status' in reply && 'text' in reply
          ? (reply as { status: number; text: string; headers?: Record<string, string> })
          : undefined;
      const type = { 'content-type': raw ? 'text/plain' : 'application/json' };
      response.writeHead(raw?.status ?? 200, { ...type, ...raw?.headers });
      response.end(raw?.text ?? JSON.stringify(reply));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  cleanups.push(
    () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    authenticated: `http://agent:s3cret@127.0.0.1:${port}`,
    received,
    calls: (name: string) => received.filter(({ body }) => body.function === name).map(({ body }) => body),
    reports: () => received.filter(({ body }) => body.action === 'post_conversation').map(({ body }) => body),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

export interface Options {
  ai: Omit<AiVerb, 'prompt'> & { prompt?: AiVerb['prompt'] };
  model: AiParts['model'];
  startAt?: number;
  pace?: number;
  signingKey?: string;
  dialect?: Dialect;
  runDocument?: (document: object, call: Call) => Promise<Outcome> | Outcome;
}

/** 09:00 on Wednesday, November 25, 2026, in Chicago. */
export const wednesday = Date.UTC(2026, 10, 25, 15, 0, 0);

/** A call to an agent, with a person at the phone. */
export function dial({ ai, model, startAt = wednesday, pace = 1, signingKey, dialect, runDocument }: Options) {
  const clock = new VirtualClock({ startAt, patienceMs: 200 });
  const http = createOutbound({ clock });
  const run = createAi({ clock, http, model, spaceId: 'space-1', signingKey: () => signingKey });
  let finished: (result: AiResult) => void;
  const result = new Promise<AiResult>((resolve) => {
    finished = resolve;
  });
  const documents: object[] = [];
  const engine = createCallEngine({
    clock,
    pace,
    outbound: http,
    spaceId: 'space-1',
    routing: {
      inbound: () => ({ projectId: 'p1', kind: 'swml', url: 'http://unused', method: 'POST' }),
      numbers: () => [],
    },
    farEnds: { find: () => undefined },
    relay: { offer: () => false },
    report: () => {},
    handleSwml: async (call, _route, signal) => {
      call.answer('script');
      const scope: AiScope = {
        params: {},
        signal,
        expand: (value) => expand(value, call),
        runDocument: async (document) => {
          documents.push(document);
          return (await runDocument?.(document, call)) ?? { kind: 'next' };
        },
      };
      finished(await run(call, { prompt: { text: 'You are an assistant.' }, ...ai }, scope, dialect));
    },
  });
  const call = engine.receive({ from: '+15550199', to: '+15550100' });
  cleanups.push(async () => {
    await engine.stop();
    await http.close();
    clock.close();
  });
  let heardUntil = 0;
  const events = () => call.log.events;
  const aiEvents = <Name extends AiEvent['name']>(name: Name) =>
    events().flatMap((event) => (event.type === 'ai' && event.event.name === name ? [event.event] : [])) as Extract<
      AiEvent,
      { name: Name }
    >[];
  return {
    call,
    clock,
    engine,
    documents,
    aiEvents,
    problems: () => aiEvents('problem').map(({ message }) => message),
    /** The next thing that the agent says. */
    async hear(): Promise<string> {
      const isNext = (event: CallEvent) => event.type === 'speech' && event.seq > heardUntil;
      const event = await clock.passUntil(call.log.first(isNext));
      heardUntil = event.seq;
      return event.type === 'speech' ? event.text : '';
    },
    say: (text: string) => call.receive({ type: 'speech', text }),
    press: (digits: string) => call.receive({ type: 'digits', digits }),
    /** Waits for something to be logged. */
    until: (matches: (event: CallEvent) => boolean) => clock.passUntil(call.log.first(matches)),
    hangUp: () => call.end('hangup', 'caller'),
    /** Waits until the session is over. */
    ended: () => clock.passUntil(result),
  };
}

export const isAi = (name: AiEvent['name']) => (event: CallEvent) => event.type === 'ai' && event.event.name === name;

/** Stands for the script: `${vars.x}` and nothing else. */
function expand(value: unknown, call: Call): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\$\{(?:vars\.)?(\w+)\}/g, (_, name: string) => String(call.vars[name] ?? ''));
  if (Array.isArray(value)) return value.map((item) => expand(item, call));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, call)]));
  return value;
}
