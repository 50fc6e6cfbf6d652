import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { journal } from '../src/call-journal/journal.js';
import { startSpace } from './support.js';

test('a call is answered with a document and followed by what its callbacks tell', async () => {
  const { space, client, numberFor, dial } = await startSpace();
  const lines: string[] = [];
  const server = createServer((request, response) => {
    listener(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listener = journal({ signingKey: space.signingKey, baseUrl, note: (line) => lines.push(line) });

  const call = await dial(await numberFor(`${baseUrl}/swml`));
  await call.hear('Thank you for calling.');
  await call.ended();
  await expect.poll(() => lines).toEqual(['+13125550177 calls', 'greeting: playing', 'greeting: finished']);

  lines.length = 0;
  const phone = space.phone('+13125550199').answers();
  await client.calling.dial({
    from: '+13125550100',
    to: '+13125550199',
    swml: { version: '1.0.0', sections: { main: [{ play: { url: 'say:Hello.' } }] } },
    status_url: `${baseUrl}/status`,
  });
  await (await phone.incoming()).ended();
  await expect.poll(() => lines).toContain('call: ended');

  const stranger = await fetch(`${baseUrl}/swml`, { method: 'POST', body: '{"call":{"call_id":"c"}}' });
  expect([stranger.status, await stranger.text()]).toEqual([403, 'unsigned']);
});
