import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventValidators } from '@signalwire/protocol/relay/validate';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import { RelayClient, type RelayClientOptions } from '@signalwire/sdk/relay';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type Call, type CallEngine, createCallEngine } from '../../src/calls/index.js';
import { type Clock, RealClock } from '../../src/clock/index.js';
import { RelayServer, type RelayServerOptions } from '../../src/relay/index.js';

export type { Call };
export const project = 'project-1';
export const token = 'PT-secret';

export const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const tokens: Record<string, readonly string[]> = {
  [token]: ['calling', 'messaging'],
  'PT-messaging': ['messaging'],
  'PT-management': ['management'],
};

export interface TestSpace {
  port: number;
  clock: Clock;
  relay: RelayServer;
  engine: CallEngine;
  /** How often credentials were checked. */
  readonly logins: number;
  /** Deletes an API token. */
  revoke(secret: string): void;
  /** A call comes in to a number whose calls go to this context. */
  call(context?: string): Call;
  /** A client of the SDK; it is disconnected when the test ends. */
  client(options?: RelayClientOptions): RelayClient;
}

/** A call engine and a RELAY server on a port of their own; both stop when the test ends. */
export async function startSpace(
  options: { clock?: Clock; pace?: number; relay?: Partial<RelayServerOptions> } = {},
): Promise<TestSpace> {
  const { clock = new RealClock(), pace = 1 } = options;
  let logins = 0;
  const revoked = new Set<string>();
  let relay: RelayServer | undefined;
  const engine = createCallEngine({
    clock,
    pace,
    spaceId: 'space-1',
    routing: { inbound: (to) => ({ kind: 'relay', projectId: project, context: to }) },
    farEnds: { find: () => undefined },
    relay: { offer: (call, context) => relay?.offer(call, context) ?? false },
    handleSwml: async () => undefined,
  });
  relay = new RelayServer({
    engine,
    clock,
    authenticate: async (id, secret) => {
      logins++;
      const scopes = tokens[secret];
      if (id !== project || !scopes || revoked.has(secret)) return undefined;
      return { projectId: project, spaceId: 'space-1', scopes, tokenId: `id of ${secret}` };
    },
    ...options.relay,
    timing: { farewellMs: 20, ...options.relay?.timing },
  });
  const server = createServer((_, response) => response.end());
  relay.attach(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const running = relay;
  onTestFinished(async () => {
    await engine.stop();
    await running.close();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    port,
    clock,
    relay,
    engine,
    revoke: (secret) => {
      revoked.add(secret);
      running.revoke(`id of ${secret}`);
    },
    get logins() {
      return logins;
    },
    call: (context = 'front-desk') => engine.receive({ from: '+15550100001', to: context }),
    client: (more = {}) => {
      const client = new RelayClient({
        project,
        token,
        host: `127.0.0.1:${port}`,
        contexts: ['front-desk'],
        logger: silent,
        ...more,
        timing: { reconnectMinMs: 5, reconnectMaxMs: 20, ...more.timing },
      });
      onTestFinished(() => client.disconnect());
      return client;
    },
  };
}

export type Frame = Record<string, unknown> & { id?: string; method?: string };

/** A client that speaks frames, to see what is on the wire. */
export class RawClient {
  readonly frames: Frame[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;
  /** Names its session, once it is connected. */
  protocol = '';
  /** Events that are not as the protocol describes them. */
  readonly wrong: string[] = [];
  #wake: (() => void)[] = [];

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const frame = JSON.parse(String(data)) as Frame;
      this.frames.push(frame);
      const wrong = wrongEvent(frame);
      if (wrong) this.wrong.push(wrong);
      if (frame.method) this.send({ jsonrpc: '2.0', id: frame.id, result: {} });
      for (const wake of this.#wake.splice(0)) wake();
    });
    socket.on('error', () => undefined);
    this.closed = new Promise((resolve) =>
      socket.on('close', (code, reason) => {
        resolve({ code, reason: String(reason) });
        for (const wake of this.#wake.splice(0)) wake();
      }),
    );
  }

  static async open(port: number): Promise<RawClient> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/any/path`);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const client = new RawClient(socket);
    onTestFinished(() => socket.terminate());
    return client;
  }

  /** Opens a session. */
  static async connected(port: number, params: Record<string, unknown> = {}): Promise<RawClient> {
    const client = await RawClient.open(port);
    const connect = { ...connectParams(), contexts: ['front-desk'], ...params };
    const { result } = await client.request('signalwire.connect', connect);
    client.protocol = String(result?.['protocol']);
    return client;
  }

  send(frame: object | string): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Sends a request; the whole answer comes back. */
  async request(method: string, params: object): Promise<Frame & { result?: Record<string, unknown> }> {
    const id = crypto.randomUUID();
    this.send({ jsonrpc: '2.0', id, method, params });
    return this.frame((frame) => frame.id === id && !frame.method);
  }

  async frame(matches: (frame: Frame) => boolean): Promise<Frame & { result?: Record<string, unknown> }> {
    for (;;) {
      const found = this.frames.find(matches);
      if (found) return found;
      if (this.socket.readyState > WebSocket.OPEN) throw new Error('The socket was closed first.');
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  /** The first event of a type that matches; its inner parameters. */
  async event(type: string, matches: (params: Record<string, unknown>) => boolean = () => true) {
    const inner = (frame: Frame) => (frame['params'] as { params: Record<string, unknown> }).params;
    const frame = await this.frame((each) => eventType(each) === type && matches(inner(each)));
    return inner(frame);
  }

  /** What came about calls, in order, in short: `result`, `state answered`, `play playing`, … */
  get story(): string[] {
    return this.frames.flatMap((frame) => {
      const type = eventType(frame);
      if (type === undefined) return frame.method ? [] : ['result'];
      const { params } = frame['params'] as { params: Record<string, unknown> };
      if (type === 'signalwire.authorization.state') return ['authorization'];
      return [`${type.split('.').at(-1)} ${String(params['state'] ?? params['call_state'])}`];
    });
  }
}

export const connectParams = () => ({
  version: { major: 2, minor: 0, revision: 0 },
  agent: 'test/1.0',
  event_acks: true,
  authentication: { project, token },
});

/** What is wrong with an event, held against its description. */
function wrongEvent(frame: Frame): string | undefined {
  const type = eventType(frame);
  if (type === undefined) return undefined;
  const { params } = frame['params'] as { params: unknown };
  const [issue] = Object.hasOwn(eventValidators, type)
    ? issuesOf(eventValidators[type as keyof typeof eventValidators], params)
    : [{ path: type, code: 'unknown' as const, message: 'is not described.' }];
  return issue && describeIssue(issue);
}

export function eventType(frame: Frame): string | undefined {
  if (frame.method !== 'signalwire.event') return undefined;
  return (frame['params'] as { event_type: string }).event_type;
}

export const ids = (call: Call) => ({ node_id: call.nodeId, call_id: call.id });

/** Waits until something is so. */
export async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setTimeout(resolve, 2));
}
