import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalSpace } from '../src/index.js';
import { run, send } from './rest/client.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-space-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failure = async (options: Parameters<typeof LocalSpace.start>[0]) =>
  LocalSpace.start(options).then(
    async (space) => {
      await space.stop();
      return undefined;
    },
    (error: Error & { code: string }) => error,
  );

describe('a data folder', () => {
  const data = () => join(folder, 'data');

  test('a restart finds tokens, numbers, webhooks and logs again', async () => {
    const before = await LocalSpace.start({ data: data(), clock: 'virtual' });
    const token = await run(before, 'project.tokens.create', { body: { name: 'mine', permissions: ['numbers'] } });
    const { data: offers } = await run(before, 'phoneNumbers.search', {});
    const number = await run(before, 'phoneNumbers.create', { body: { number: offers?.[0]?.number as string } });
    const bound = await run(before, 'phoneNumbers.update', {
      params: { id: number.id },
      body: { call_handler: 'relay_script', call_relay_script_url: 'http://127.0.0.1:1/' },
    });
    const call = await before.phone('+15550100').dial(number.number);
    expect(await call.ended()).toBe('error');
    const logs = await run(before, 'logs.voice.list', {});
    const id = (logs.data[0] as { id: string }).id;
    const events = await run(before, 'logs.voice.listEvents', { params: { id } });
    expect(events.data.length).toBeGreaterThan(3);
    await before.stop();

    await using after = await LocalSpace.start({ data: data() });
    expect(after).toMatchObject({ spaceId: before.spaceId, project: before.project, token: before.token });
    const as = { project: after.project, token: token.token };
    expect((await run(after, 'phoneNumbers.list', { as })).data).toEqual([bound]);
    expect((await run(after, 'fabric.swmlWebhooks.list', {})).data).toMatchObject([
      { id: bound.calling_handler_resource_id },
    ]);
    expect((await run(after, 'logs.voice.list', {})).data).toEqual(logs.data);
    expect(await run(after, 'logs.voice.listEvents', { params: { id } })).toEqual(events);
  });

  test('holds secrets for its owner alone', async () => {
    await using space = await LocalSpace.start({ data: data(), tls: true });
    expect(space.caCertificatePath).toBe(join(data(), 'tls', 'ca.pem'));
    for (const [path, mode] of [
      ['.', 0o700],
      ['space.db', 0o600],
      ['tls', 0o700],
      ['tls/ca-key.pem', 0o600],
      ['tls/server-key.pem', 0o600],
    ] as const)
      expect((await stat(join(data(), path))).mode & 0o777, path).toBe(mode);
    expect(await readdir(data())).not.toContainEqual(expect.stringMatching(/^\.writable/));
  });

  test('belongs to one space at a time', async () => {
    const space = await LocalSpace.start({ data: data() });
    expect(await failure({ data: data() })).toMatchObject({
      name: 'StoreError',
      code: 'locked',
      message: expect.stringContaining(`${data()} is in use by another space`),
    });
    await space.stop();
    expect(await failure({ data: data() })).toBeUndefined();
  });

  test('that cannot be written says so', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await failure({ data: join(folder, 'file', 'data') })).toMatchObject({
      name: 'StoreError',
      code: 'unwritable',
      message: expect.stringMatching(/cannot be written .*Choose a folder that you own/),
    });
  });

  test.skipIf(process.platform !== 'linux')(
    'a data folder where no folder can be made is refused, not waited for',
    async () => {
      await expect(LocalSpace.start({ data: '/proc/no-such-folder/space' })).rejects.toMatchObject({
        code: 'unwritable',
      });
    },
  );

  test('that is damaged says so', async () => {
    await mkdir(data());
    await writeFile(join(data(), 'space.db'), 'this is not a database '.repeat(500));
    expect(await failure({ data: data() })).toMatchObject({
      name: 'StoreError',
      code: 'corrupt',
      message: expect.stringContaining('space.db is damaged'),
    });
  });

  test('a token and a project may be asked for by name', async () => {
    const project = '5f0c2a3e-1111-4222-8333-444455556666';
    for (let start = 0; start < 2; start++) {
      await using space = await LocalSpace.start({ data: data(), project, token: 'PTsecret' });
      expect(space).toMatchObject({ project, token: 'PTsecret' });
      await run(space, 'logs.voice.list', {});
    }
  });
});

describe('listening', () => {
  test('a port in use is told, with what to do', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await failure({ port })).toMatchObject({
      name: 'SpaceStartError',
      code: 'port_in_use',
      message: expect.stringMatching(new RegExp(`Port ${port} on 127.0.0.1 is in use.*port 0`)),
    });
    server.close();
  });

  test('other machines are let in only when asked', async () => {
    expect(await failure({ host: '0.0.0.0' })).toMatchObject({
      code: 'option',
      message: expect.stringContaining('allowRemote'),
    });
    expect(await failure({ host: '192.0.2.1', allowRemote: true })).toMatchObject({ code: 'address' });
    await using space = await LocalSpace.start({ host: '0.0.0.0', allowRemote: true });
    expect(space.url).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/);
  });

  test('options that make no sense are refused', async () => {
    expect(await failure({ port: 70_000 })).toMatchObject({
      code: 'option',
      message: expect.stringContaining('70000'),
    });
    expect(await failure({ project: 'mine' })).toMatchObject({
      code: 'option',
      message: expect.stringContaining('"mine"'),
    });
  });

  test('after it stopped, nothing answers, and stopping again does nothing', async () => {
    const space = await LocalSpace.start();
    await send(space, 'GET', '/health');
    await space.stop();
    await space.stop();
    await expect(send(space, 'GET', '/health')).rejects.toThrow();
  });
});

describe('TLS', () => {
  const get = (url: string, ca: string) =>
    new Promise<number>((resolve, reject) => {
      request(url, { ca }, (response) => resolve(response.resume().statusCode ?? 0))
        .on('error', reject)
        .end();
    });

  test('clients that trust the space’s authority are served, others are not', async () => {
    await using space = await LocalSpace.start({ tls: true });
    await using other = await LocalSpace.start({ tls: true });
    expect(space.url).toMatch(/^https:/);
    expect(await get(`${space.url}/health`, space.caCertificate as string)).toBe(200);
    expect(await get(`${space.url.replace('127.0.0.1', 'localhost')}/health`, space.caCertificate as string)).toBe(200);
    await expect(get(`${space.url}/health`, other.caCertificate as string)).rejects.toThrow(/certificate|signature/);
  });

  test('the authority stays across restarts', async () => {
    const start = () => LocalSpace.start({ tls: true, data: folder });
    const before = await start();
    await before.stop();
    await using after = await start();
    expect(after.caCertificate).toBe(before.caCertificate);
    expect(await get(`${after.url}/health`, before.caCertificate as string)).toBe(200);
  });
});
