import { onTestFinished } from 'vitest';
import { type OpenSocket, RelayClient, type RelayClientOptions, type SocketEvents } from '../../src/relay/index.js';

export interface Frame {
  id: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  error?: { code: number; message: string };
}

/** The server's end of one socket, in memory. */
export class FakeSocket {
  readonly frames: Frame[] = [];
  /** Answers a closing handshake; a dead peer does not. */
  alive = true;
  open = true;

  constructor(readonly events: SocketEvents) {}

  /** What the client asked for, by method. */
  requests(method: string): Frame[] {
    return this.frames.filter((frame) => frame.method === method);
  }

  push(frame: object): void {
    this.events.received(JSON.stringify({ jsonrpc: '2.0', ...frame }));
  }

  event(type: string, params: unknown, id: string = crypto.randomUUID()): void {
    this.push({ id, method: 'signalwire.event', params: { event_type: type, params } });
  }

  end(reason = 'it broke'): void {
    if (!this.open) return;
    this.open = false;
    this.events.closed(reason);
  }
}

type Answer = object | Error | undefined;

/** A RELAY server that does as it is told. */
export class FakeServer {
  readonly sockets: FakeSocket[] = [];
  /** Sockets that are refused before they open. */
  unreachable = 0;
  /** Answers a request: a result, an error to refuse it, or nothing at all. */
  answer: (method: string, params: Record<string, unknown>, socket: FakeSocket) => Answer = () => ({ code: '200' });
  protocol = 'signalwire_sig_1_p';

  get socket(): FakeSocket {
    return this.sockets.at(-1) as FakeSocket;
  }

  readonly openSocket: OpenSocket = (_, events) => {
    const socket = new FakeSocket(events);
    this.sockets.push(socket);
    queueMicrotask(() => {
      if (this.unreachable-- > 0) socket.end('ECONNREFUSED');
      else events.opened();
    });
    return {
      send: (text) => this.#receive(socket, JSON.parse(text) as Frame),
      close: () => {
        if (socket.alive) queueMicrotask(() => socket.end('closed'));
      },
      terminate: () => queueMicrotask(() => socket.end('terminated')),
    };
  };

  #receive(socket: FakeSocket, frame: Frame): void {
    socket.frames.push(frame);
    const { id, method, params = {} } = frame;
    if (method === undefined) return;
    const answer =
      method === 'signalwire.connect'
        ? this.#connect(params, socket)
        : method === 'signalwire.ping' && socket.alive
          ? {}
          : this.answer(method, params, socket);
    if (answer === undefined) return;
    queueMicrotask(() => {
      if (answer instanceof Error)
        socket.push({ id, error: { code: Number(answer.cause ?? -32603), message: answer.message } });
      else socket.push({ id, result: answer });
    });
  }

  #connect(params: Record<string, unknown>, socket: FakeSocket): Answer {
    const answer = this.answer('signalwire.connect', params, socket);
    if (answer === undefined || answer instanceof Error) return answer;
    return { protocol: this.protocol, identity: 'i', authorization: { signature: 'sig' }, ...answer, code: undefined };
  }
}

export const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export function clientOf(server: FakeServer, options: RelayClientOptions = {}): RelayClient {
  const client = new RelayClient({
    project: 'p',
    token: 't',
    host: 'localhost:1',
    openSocket: server.openSocket,
    logger: silent,
    ...options,
    timing: { reconnectMinMs: 2, reconnectMaxMs: 8, drainMs: 5, ...options.timing },
  });
  onTestFinished(() => client.disconnect());
  return client;
}

export const received = (callId = 'call-1') => ({
  call_id: callId,
  node_id: 'node-1',
  context: 'office',
  call_state: 'created',
  direction: 'inbound',
  device: { type: 'phone', params: { from_number: '+15550100001', to_number: '+15550100002' } },
  segment_id: 'segment-1',
  tag: 'tag-1',
  project_id: 'p',
});

export const stateOf = (callState: string, callId = 'call-1') => ({
  call_id: callId,
  node_id: 'node-1',
  call_state: callState,
  direction: 'inbound',
  device: { type: 'phone', params: {} },
  ...(callState === 'ended' ? { end_reason: 'hangup' } : {}),
});

/** Waits until something is so. */
export async function until(what: () => boolean): Promise<void> {
  while (!what()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Lets everything that is due happen. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
