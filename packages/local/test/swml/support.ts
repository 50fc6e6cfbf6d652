import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { RunAi } from '../../src/ai/index.js';
import { type Call, type CallEvent, createCallEngine, type InboundRequest } from '../../src/calls/index.js';
import { VirtualClock } from '../../src/clock/index.js';
import { createOutbound } from '../../src/http/index.js';
import { createScripts, type ScriptParts, type ScriptSource, type Scripts } from '../../src/swml/index.js';

export const caller = '+15550100001';
export const number = '+15550100002';

/** A call engine whose one number is answered by a script. */
export function scriptedSpace(source: ScriptSource | (() => ScriptSource), options: Partial<ScriptParts> = {}) {
  const clock = new VirtualClock({ startAt: 0, patienceMs: 2000 });
  const http = createOutbound({ clock });
  const noAi: RunAi = async () => {
    throw new Error('There is no AI in this test.');
  };
  const scripts = createScripts({ clock, http, ai: noAi, ...options });
  const failures: unknown[] = [];
  const engine = createCallEngine({
    clock,
    spaceId: 'space-1',
    routing: { inbound: () => ({ projectId: 'project-1', kind: 'swml', url: 'http://127.0.0.1:1/', method: 'POST' }) },
    farEnds: { find: () => undefined },
    relay: { offer: () => false },
    handleSwml: (call, _, signal) => scripts.handle(call, typeof source === 'function' ? source() : source, signal),
    report: (error) => failures.push(error),
    outbound: http,
  });
  onTestFinished(async () => {
    await engine.stop();
    await http.close();
    clock.close();
  });
  const dial = (request: Partial<InboundRequest> = {}) => engine.receive({ from: caller, to: number, ...request });
  /** Dials and waits until the call has ended. */
  const play = async (request: Partial<InboundRequest> = {}) => {
    const call = dial(request);
    await clock.passUntil(call.log.first(hasEnded));
    return call;
  };
  return { clock, http, scripts, engine, dial, play, failures };
}

export type ScriptedSpace = ReturnType<typeof scriptedSpace>;
export type { Scripts };

/** Runs a document, given as its sections or the steps of `main`, on a call until it has ended. */
export function run(document: object, options: Partial<ScriptParts> = {}): Promise<Call> {
  const sections = Array.isArray(document) ? { main: document } : document;
  return scriptedSpace({ kind: 'document', document: { version: '1.0.0', sections } }, options).play();
}

export const hasEnded = (event: CallEvent) => event.type === 'state' && event.state === 'ended';
export const isStep = (verb: string) => (event: CallEvent) => event.type === 'step' && event.verb === verb;
const of = <Type extends CallEvent['type']>(call: Call, type: Type) =>
  call.log.events.filter((event): event is CallEvent & { type: Type } => event.type === type);

/** What the call was told, in order. */
export const said = (call: Call) => of(call, 'speech').map(({ text }) => text);
export const warnings = (call: Call) => of(call, 'warning');
export const codes = (call: Call) => warnings(call).map(({ code }) => code);
export const notes = (call: Call) => of(call, 'note').map(({ message }) => message);
export const steps = (call: Call) => of(call, 'step').map(({ section, index, verb }) => `${section}[${index}].${verb}`);
export const fetches = (call: Call) => of(call, 'fetch');
export const webhooks = (call: Call) => of(call, 'webhook');
export const say = (text: string) => ({ play: { url: `say:${text}` } });

export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | object;
  /** Never answers. */
  silent?: boolean;
}

/** A real server that answers as told and keeps what it received. */
export async function agentServer(reply: Reply | ((request: Received) => Reply)) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const seen = { method, path: url, headers, body: Buffer.concat(chunks).toString() };
      received.push(seen);
      const {
        status = 200,
        type,
        headers: more,
        body = '',
        silent,
      } = typeof reply === 'function' ? reply(seen) : reply;
      if (silent) return;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      response.writeHead(status, { 'content-type': type ?? 'application/json', ...more });
      response.end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, received };
}
