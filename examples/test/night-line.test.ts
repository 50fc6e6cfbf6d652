import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { LocalSpace } from '@signalwire/local';
import { RestClient } from '@signalwire/sdk/rest';
import { expect, test } from 'vitest';

test('the RELAY application answers from a process of its own', async () => {
  await using space = await LocalSpace.start({ pace: 0 });
  const client = new RestClient({ project: space.project, token: space.token, host: space.url });
  const [found] = (await client.phoneNumbers.search({ areacode: '312', max_results: 1 })).data ?? [];
  const number = await client.phoneNumbers.create({ number: found?.number ?? '' });
  await client.phoneNumbers.setRelayTopic(number.id, { topic: 'night-line' });

  const app = spawn(process.execPath, [fileURLToPath(new URL('../dist/night-line/main.js', import.meta.url))], {
    env: {
      ...process.env,
      SIGNALWIRE_SPACE: space.url,
      SIGNALWIRE_PROJECT_ID: space.project,
      SIGNALWIRE_API_TOKEN: space.token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    // It rings until the application is there.
    const call = await space.phone('+13125550177').dial(number.number);
    await call.hear('We open at nine');
    await call.hear('Good night');
    expect(await call.ended()).toBe('hangup');
    expect(call.log.events.filter(({ type }) => type === 'relay')).toMatchObject([
      { event: 'offered' },
      { event: 'taken' },
    ]);
  } finally {
    app.kill('SIGTERM');
    await once(app, 'exit');
  }
  expect(app.signalCode ?? app.exitCode).toBe(0);
});
