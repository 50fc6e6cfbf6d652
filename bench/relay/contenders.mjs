// The two sides of each bench: a client of `ws` that speaks only the frames that are needed, and the SDK's.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { RelayClient } from '@signalwire/sdk/relay';
import WebSocket from 'ws';

/** Starts the load server. */
export async function startServer() {
  const child = fork(fileURLToPath(new URL('./server.mjs', import.meta.url)));
  const [port] = await once(child, 'message');
  return { port, stop: () => child.kill() };
}

/** Knows the calls by nothing but their ids, acknowledges events, and waits for the answers to what it asks. */
export class BareClient {
  pending = new Map();
  seen = 0;
  onEvent = () => undefined;

  /** @param batched Whether what is sent in one turn leaves in one write, as with the SDK's client. */
  static async connect(port, { batched = false } = {}) {
    const client = new BareClient();
    client.socket = new WebSocket(`ws://127.0.0.1:${port}`);
    if (batched) client.socket.on('upgrade', (response) => client.batch(response.socket));
    client.socket.on('message', (data) => client.take(JSON.parse(data.toString())));
    await once(client.socket, 'open');
    await client.request('signalwire.connect', {});
    return client;
  }

  batch(wire) {
    const { socket } = this;
    const send = socket.send.bind(socket);
    let corked = false;
    socket.send = (text) => {
      if (!corked) {
        corked = true;
        wire.cork();
        process.nextTick(() => {
          corked = false;
          wire.uncork();
        });
      }
      send(text);
    };
  }

  take(frame) {
    if (frame.method === 'signalwire.event') {
      this.seen++;
      this.socket.send(JSON.stringify({ jsonrpc: '2.0', id: frame.id, result: {} }));
      this.onEvent(frame.params.event_type, frame.params.params);
    } else if (frame.result) {
      this.pending.get(frame.id)?.(frame.result);
      this.pending.delete(frame.id);
    }
  }

  request(method, params) {
    const id = crypto.randomUUID();
    this.socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return new Promise((resolve) => this.pending.set(id, resolve));
  }

  close() {
    this.socket.close();
  }
}

const log = () => undefined;

/** The SDK's client, connected; for loads that take long. */
export async function connectClient(port, options = {}) {
  const client = new RelayClient({
    project: 'p',
    token: 't',
    host: `127.0.0.1:${port}`,
    contexts: ['bench'],
    logger: { debug: log, info: log, warn: log, error: console.error },
    timing: { requestMs: 600_000 },
    ...options,
  });
  await client.connect();
  return client;
}

/** Lets contenders take turns and gives the median of each. */
export async function compare(rounds, contenders) {
  const rates = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (const run of Object.values(contenders)) await run();
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) rates[name].push(await run());
  return Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)]));
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
