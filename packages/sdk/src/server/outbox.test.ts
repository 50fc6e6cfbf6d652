import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Answer } from './answer.js';
import { post } from './outbox.js';

const count = 40;
const broken = 7;
const gone = 20;

/** Answers all requests at once, when the last of them has come. */
const waiting = new Map<number, ServerResponse>();
const server = createServer((incoming, outgoing) => {
  waiting.set(Number(incoming.url?.slice(1)), outgoing);
  if (waiting.size < count) return;
  waiting.get(gone)?.destroy();
  for (const [number, response] of waiting)
    post(response, new Answer(200, { 'X-Number': number === broken ? 'no\nheader' : `${number}` }, `answer ${number}`));
});

let base: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('of answers that leave together each goes where it belongs, though one cannot be sent and one is not wanted any more', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const ask = async (number: number) => {
    const response = await fetch(`${base}/${number}`);
    return [response.status, response.headers.get('x-number'), await response.text()];
  };
  const answers = await Promise.allSettled(Array.from({ length: count }, (_, number) => ask(number)));
  for (const [number, answer] of answers.entries()) {
    if (number === gone) expect(answer.status).toBe('rejected');
    else if (number === broken) expect(answer).toMatchObject({ value: [500, null, ''] });
    else expect(answer).toMatchObject({ value: [200, `${number}`, `answer ${number}`] });
  }
});
