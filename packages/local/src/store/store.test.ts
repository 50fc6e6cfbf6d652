import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Store } from './index.js';

let folder: string;
let time = 1_000;
const open = () => Store.open({ folder, now: () => time });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-store-'));
  time = 1_000;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const call = {
  id: 'c',
  logId: 'l',
  from: '+15550100',
  to: '+15550199',
  type: 'phone',
  direction: 'inbound',
  url: undefined,
  status: 'answered',
  endReason: undefined,
  createdAt: 900,
  answeredAt: 950,
  endedAt: undefined,
} as const;

test('calls that were up when the space broke down are ended when it comes back', async () => {
  const before = await open();
  const { project } = await before.identity();
  await before.calls.write([{ ...call, projectId: project.id }], []);
  await before.close();
  time = 5_000;
  const after = await open();
  expect(await after.calls.find(project.id, 'l')).toMatchObject({
    status: 'ended',
    endReason: 'error',
    endedAt: 5_000,
  });
  await after.close();
});

test('many events are written at once, all or none', async () => {
  const store = await open();
  const { project } = await store.identity();
  const events = Array.from({ length: 1234 }, (_, i) => ({
    callId: 'c',
    seq: i + 1,
    at: i,
    type: 'note',
    details: { i },
  }));
  await expect(store.calls.write([{ ...call, projectId: project.id }], [...events, ...events])).rejects.toThrow();
  expect(await store.calls.find(project.id, 'c')).toBeUndefined();
  await store.calls.write([{ ...call, projectId: project.id }], events);
  expect(await store.calls.events('c')).toEqual(events);
  await store.close();
});

test('a folder of a newer release is left alone', async () => {
  await (await open()).close();
  const database = new Libsql(join(folder, 'space.db'));
  database.exec("insert into schema_versions values (99, 'from the future', 0)");
  database.close();
  await expect(open()).rejects.toMatchObject({
    code: 'newer',
    message: expect.stringContaining('Update @signalwire/local'),
  });
});

test('the owner’s token comes back with every scope, whatever became of it', async () => {
  const store = await open();
  const { token, project } = await store.identity();
  await store.tokens.update(token.id, { permissions: ['fax'] });
  expect(await store.identity()).toMatchObject({ token: { id: token.id, secret: token.secret } });
  expect((await store.tokens.find(token.id))?.permissions.length).toBeGreaterThan(5);
  await store.tokens.delete(token.id);
  const next = await store.identity();
  expect(next).toMatchObject({ project: { id: project.id } });
  expect(next.token.id).not.toBe(token.id);
  await store.close();
});
