import { createHmac } from 'node:crypto';
import { RestClient } from '@signalwire/sdk/rest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalSpace, VirtualClock } from '../../src/index.js';
import { send } from './client.js';

let space: LocalSpace;
let client: RestClient;
let clock: VirtualClock;
const now = Date.parse('2026-01-31T22:00:00Z');

beforeEach(async () => {
  clock = new VirtualClock({ startAt: now });
  space = await LocalSpace.start({ clock });
  client = new RestClient({ project: space.project, token: space.token, host: space.url, maxRetries: 0 });
});
afterEach(async () => {
  await client.close();
  await space.stop();
  clock.close();
});

/** What a token says, once its signature is found to be that of the space's project. */
function opened(token: string): Record<string, unknown> {
  const [head = '', claims = '', signature] = token.split('.');
  const parse = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  expect(parse(head)).toEqual({ alg: 'HS512', typ: 'JWT' });
  expect(createHmac('sha512', space.signingKey).update(`${head}.${claims}`).digest('base64url')).toBe(signature);
  return parse(claims);
}

test('a token says who holds it, what it may do where, and how long', async () => {
  const { token } = await client.chat.createToken({
    ttl: 60,
    channels: { support: { read: true, write: true }, news: { read: true } },
    member_id: 'ada',
    state: { name: 'Ada' },
  });
  expect(opened(token)).toEqual({
    iss: space.url,
    aud: 'chat',
    jti: expect.any(String),
    iat: now / 1000,
    exp: now / 1000 + 3600,
    sub: 'ada',
    project_id: space.project,
    channels: { support: { read: true, write: true }, news: { read: true, write: false } },
    state: { name: 'Ada' },
  });
});

test('a member without a name gets one', async () => {
  const tokens = await Promise.all(
    [1, 2].map(() => client.pubsub.createToken({ ttl: 1, channels: { prices: { write: true } } })),
  );
  const claims = tokens.map(({ token }) => opened(token));
  expect(claims[0]).toMatchObject({ aud: 'pubsub', sub: expect.stringMatching(/^[0-9a-f-]{36}$/), state: {} });
  expect(new Set(claims.map(({ sub }) => sub)).size).toBe(2);
});

test('what is not accepted is told', async () => {
  const channels = { a: { read: true } };
  await expect(client.chat.createToken({ ttl: 0, channels })).rejects.toMatchObject({ statusCode: 422 });
  await expect(client.chat.createToken({ ttl: 1, channels: {} })).rejects.toMatchObject({ statusCode: 422 });
  const state = { text: 'x'.repeat(2_000) };
  await expect(client.pubsub.createToken({ ttl: 1, channels, state })).rejects.toMatchObject({
    statusCode: 422,
    message: expect.stringContaining('state: takes at most 2000 characters as JSON'),
  });
});

test('each needs its own scope', async () => {
  const chatOnly = await client.project.tokens.create({ name: 'chat', permissions: ['chat'] });
  const as = { project: space.project, token: chatOnly.token as string };
  const body = { ttl: 1, channels: { a: { read: true } } };
  expect((await send(space, 'POST', '/api/chat/tokens', { body, as })).status).toBe(200);
  expect((await send(space, 'POST', '/api/pubsub/tokens', { body, as })).status).toBe(403);
});
