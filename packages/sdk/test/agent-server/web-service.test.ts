import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebService, type WebServiceOptions } from '../../src/web-service/index.js';
import { authorization, basicAuth, folder } from './hosts.js';

let root: string;

beforeEach(() => {
  root = folder('web-');
  mkdirSync(join(root, 'sub dir'));
  mkdirSync(join(root, '__pycache__'));
  mkdirSync(join(root, '.git'));
  const files = [
    'hello.mp3',
    'page.html',
    'server.KEY',
    'x.pyc',
    '.env',
    '__pycache__/a.txt',
    '.git/config',
    'sub dir/<b>&.txt',
  ];
  for (const name of files) writeFileSync(join(root, name), name);
});

async function start(options: WebServiceOptions = {}): Promise<{ web: WebService; base: string }> {
  const web = new WebService({ port: 0, directories: { '/audio': root }, ...options });
  web.log.suppressed = true;
  await web.start('127.0.0.1');
  onTestFinished(() => web.stop(100));
  return { web, base: `http://127.0.0.1:${web.port}` };
}

const status = async (url: string, init?: RequestInit) => (await fetch(url, init)).status;

describe('files', () => {
  test('are served by route, but for keys, settings and what is hidden', async () => {
    const { web, base } = await start();
    expect(await (await fetch(`${base}/audio/hello.mp3`)).text()).toBe('hello.mp3');
    for (const name of [
      'server.KEY',
      'x.pyc',
      '.env',
      '__pycache__/a.txt',
      '.git/config',
      'none',
      '',
      '../etc/passwd',
      'sub%20dir',
    ])
      expect([name, await status(`${base}/audio/${name}`)]).toEqual([name, 404]);
    expect(await status(`${base}/other`)).toBe(404);
    expect(await status(`${base}/audio/hello.mp3`, { method: 'DELETE' })).toBe(405);
    expect(web.directories).toEqual({ '/audio': root });
    expect(await (await fetch(`${base}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${base}/ready`)).json()).toEqual({ status: 'ready' });
  });

  test('may be limited to some extensions and to a size', async () => {
    const { base } = await start({ allowedExtensions: ['.MP3', 'txt'], blockedExtensions: [], maxFileSize: 9 });
    expect(await status(`${base}/audio/hello.mp3`)).toBe(200);
    expect(await status(`${base}/audio/page.html`)).toBe(404);
    expect(await status(`${base}/audio/__pycache__/a.txt`)).toBe(413);
  });

  test('come and go with their folder', async () => {
    const { web, base } = await start({ directories: {} });
    expect(await status(`${base}/a/b/page.html`)).toBe(404);
    web.addDirectory('a/b/', root);
    expect(await status(`${base}/a/b/page.html`)).toBe(200);
    web.removeDirectory('/a/b');
    expect([await status(`${base}/a/b/page.html`), web.directories]).toEqual([404, {}]);
    expect(() => web.addDirectory('/x', join(root, 'none'))).toThrow('none does not exist');
  });

  test('are listed on demand, without what is not served', async () => {
    const { base } = await start({ enableDirectoryBrowsing: true });
    const page = await (await fetch(`${base}/audio`)).text();
    expect([...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      '/audio/sub%20dir/',
      '/audio/hello.mp3',
      '/audio/page.html',
    ]);
    const below = await (await fetch(`${base}/audio/sub%20dir`)).text();
    expect(below).toContain('&#60;b&#62;&#38;.txt');
    const [up, file] = [...below.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(up).toBe('/audio/');
    expect(await (await fetch(base + file)).text()).toBe('sub dir/<b>&.txt');
    expect(await status(`${base}/audio/.git`)).toBe(404);
  });
});

describe('who gets them', () => {
  test('everybody, unless credentials are asked for', async () => {
    const { base } = await start({ basicAuth });
    expect(await status(`${base}/audio/hello.mp3`)).toBe(401);
    expect(await status(`${base}/audio/hello.mp3`, { headers: { authorization } })).toBe(200);
    expect(await status(`${base}/health`)).toBe(200);
  });

  test('pages of other origins, unless they are shut out', async () => {
    const headers = { origin: 'https://app.test' };
    const open = await start();
    expect((await fetch(`${open.base}/audio/hello.mp3`, { headers })).headers.get('access-control-allow-origin')).toBe(
      '*',
    );
    expect(await status(`${open.base}/audio/hello.mp3`, { method: 'OPTIONS', headers })).toBe(204);
    const shut = await start({ enableCors: false });
    expect(
      (await fetch(`${shut.base}/audio/hello.mp3`, { headers })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  test('those whom a configuration file names', async () => {
    const file = join(root, 'service.json');
    writeFileSync(
      file,
      JSON.stringify({
        service: { port: 8123 },
        security: { allowed_hosts: 'files.test', auth: { basic: { user: 'u', password: 'p' } } },
      }),
    );
    const web = new WebService({ configFile: file, directories: { '/': root } });
    expect(web.port).toBe(8123);
    const get = async (host: string, headers: Record<string, string> = {}) =>
      (await web.fetch(new Request(`http://${host}/hello.mp3`, { headers }))).status;
    expect([await get('evil.test'), await get('files.test'), await get('files.test', { authorization })]).toEqual([
      403, 401, 200,
    ]);
  });
});

test('defaults are those of the documentation', () => {
  const {
    port,
    directories,
    enableDirectoryBrowsing,
    maxFileSize,
    enableCors,
    allowedExtensions,
    blockedExtensions,
    sslConfig,
  } = new WebService();
  expect({ port, directories, enableDirectoryBrowsing, maxFileSize, enableCors, allowedExtensions }).toEqual({
    port: 8002,
    directories: {},
    enableDirectoryBrowsing: false,
    maxFileSize: 104_857_600,
    enableCors: true,
    allowedExtensions: null,
  });
  expect(blockedExtensions).toContain('.pem');
  expect(sslConfig.enabled).toBe(false);
  expect(new WebService({ ssl: { enabled: true, domain: 'x.test' } }).sslConfig.domain).toBe('x.test');
});

test('it mounts into a Hono app, runs once at a time and not for the command line', async () => {
  const { web, base } = await start();
  await expect(web.serve()).rejects.toThrow('runs already');
  expect((await web.getApp().request('/audio/hello.mp3')).status).toBe(200);
  await web.stop();
  await expect(fetch(base)).rejects.toThrow();
  vi.stubEnv('SWAIG_CLI_MODE', 'true');
  await web.start('127.0.0.1', 0);
  vi.unstubAllEnvs();
  await expect(fetch(base)).rejects.toThrow();
});
