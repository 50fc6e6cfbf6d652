import type { Call, RelayClient, RelayClientOptions } from '../../src/relay/index.js';
import { clientOf, FakeServer, type FakeSocket, received, silent } from './fake-server.js';

export interface OnePhone {
  server: FakeServer;
  client: RelayClient;
  /** The calls that came in. */
  calls: Call[];
  /** The first of them. */
  call: Call;
  errors: string[];
  socket: FakeSocket;
}

/** A connected client with one call. */
export async function withCall(
  answer: FakeServer['answer'] = () => ({ code: '200' }),
  options: RelayClientOptions = {},
): Promise<OnePhone> {
  const server = new FakeServer();
  const errors: string[] = [];
  const client = clientOf(server, { logger: { ...silent, error: (message) => void errors.push(message) }, ...options });
  const calls: Call[] = [];
  client.onCall((each) => void calls.push(each));
  await client.connect();
  server.answer = answer;
  server.socket.event('calling.call.receive', received());
  return { server, client, calls, call: calls[0] as Call, errors, socket: server.socket };
}

/** Parameters of an action's event. */
export const ofAction = (more: object, control_id = 'c1') => ({
  call_id: 'call-1',
  node_id: 'node-1',
  control_id,
  ...more,
});
