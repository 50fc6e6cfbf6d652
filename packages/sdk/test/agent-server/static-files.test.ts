import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { agent, authorization, folder, newServer, raw, run, speaker } from './hosts.js';

let root: string;
let base: string;

beforeEach(async () => {
  const outer = folder('outer-');
  root = join(outer, 'web');
  mkdirSync(join(root, 'deep', '.git'), { recursive: true });
  mkdirSync(join(root, '.well-known'));
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  mkdirSync(join(outer, 'web-other'));
  writeFileSync(join(outer, 'web-other', 'secret.txt'), 'secret');
  const files = {
    'index.html': '<h1>Home</h1>',
    'style.css': 'a{}',
    'deep/index.html': 'deep',
    'deep/a b.txt': 'blank',
    'naïve.txt': 'ï',
    '.env': 'secret',
    'deep/.git/config': 'secret',
    '.well-known/token': 'found',
    'nothing.bin': '',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  writeFileSync(join(root, 'big.bin'), Buffer.alloc(300_000, 'x'));
  symlinkSync(join(outer, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(outer, join(root, 'up'));
  symlinkSync(join(root, 'style.css'), join(root, 'alias.css'));
  symlinkSync(join(root, 'loop'), join(root, 'loop'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  const server = newServer();
  server.register(agent('sales', '/sales'));
  server.serveStaticFiles(root, 'static/');
  base = await run(server);
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${base}/static${path}`, { method, headers });

describe('files', () => {
  test.each([
    ['/style.css', 'text/css; charset=utf-8', 'a{}'],
    ['', 'text/html; charset=utf-8', '<h1>Home</h1>'],
    ['/', 'text/html; charset=utf-8', '<h1>Home</h1>'],
    ['/deep', 'text/html; charset=utf-8', 'deep'],
    ['/deep/a%20b.txt?v=1', 'text/plain; charset=utf-8', 'blank'],
    ['/na%C3%AFve.txt', 'text/plain; charset=utf-8', 'ï'],
    ['/alias.css', 'text/css; charset=utf-8', 'a{}'],
    ['/.well-known/token', 'application/octet-stream', 'found'],
    ['/nothing.bin', 'application/octet-stream', ''],
  ])('%s is served', async (path, type, content) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      type,
      content,
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(content)));
  });

  test('larger than a bufferful come whole, or not when nobody waits for them', async () => {
    expect(await (await get('/big.bin')).text()).toBe('x'.repeat(300_000));
    const abandoned = await get('/big.bin');
    await abandoned.body?.cancel();
    expect((await get('/style.css')).status).toBe(200);
  });

  test('are described to HEAD, and refused to POST', async () => {
    const head = await get('/big.bin', {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '300000', '']);
    expect((await get('/style.css', {}, 'POST')).status).toBe(404);
  });
});

describe('what the sender has already', () => {
  test('is not sent again', async () => {
    utimesSync(join(root, 'style.css'), 1_700_000_000, 1_700_000_000);
    const { headers } = await get('/style.css');
    const etag = headers.get('etag') as string;
    expect(headers.get('last-modified')).toBe('Tue, 14 Nov 2023 22:13:20 GMT');
    const status = async (name: string, value: string) => (await get('/style.css', { [name]: value })).status;
    for (const value of [etag, `W/${etag}`, `"x", ${etag}`, '*'])
      expect(await status('if-none-match', value)).toBe(304);
    expect(await status('if-none-match', '"x"')).toBe(200);
    expect(await status('if-modified-since', 'Tue, 14 Nov 2023 22:13:20 GMT')).toBe(304);
    expect(await status('if-modified-since', 'Tue, 14 Nov 2023 22:13:19 GMT')).toBe(200);
    expect(await status('if-modified-since', 'yesterday')).toBe(200);
    writeFileSync(join(root, 'style.css'), 'b{}');
    expect(await status('if-none-match', etag)).toBe(200);
  });
});

describe('parts', () => {
  test.each([
    ['bytes=0-1', 206, 'bytes 0-1/3', 'a{'],
    ['bytes=1-', 206, 'bytes 1-2/3', '{}'],
    ['bytes=-1', 206, 'bytes 2-2/3', '}'],
    ['bytes=-9', 206, 'bytes 0-2/3', 'a{}'],
    ['bytes=1-9', 206, 'bytes 1-2/3', '{}'],
    ['bytes=3-', 416, 'bytes */3', ''],
    ['bytes=-0', 416, 'bytes */3', ''],
    ['bytes=2-1', 200, null, 'a{}'],
    ['bytes=0-0,2-2', 200, null, 'a{}'],
    ['bytes=-', 200, null, 'a{}'],
    ['lines=1-2', 200, null, 'a{}'],
  ])('%s', async (range, status, contentRange, content) => {
    const response = await get('/style.css', { range });
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
      status,
      contentRange,
      content,
    ]);
  });

  test('are of the file that the sender means', async () => {
    const etag = (await get('/style.css')).headers.get('etag') as string;
    expect((await get('/style.css', { range: 'bytes=0-0', 'if-range': etag })).status).toBe(206);
    expect((await get('/style.css', { range: 'bytes=0-0', 'if-range': '"old"' })).status).toBe(200);
    const part = await get('/big.bin', { range: 'bytes=100000-299999' });
    expect([part.status, (await part.text()).length]).toEqual([206, 200_000]);
  });
});

describe('nothing else is served', () => {
  test.each([
    '/../secret.txt',
    '/../../etc/passwd',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%c0%afsecret.txt',
    '/deep/../../secret.txt',
    '/deep/%2e%2e/%2e%2e/secret.txt',
    '/../web-other/secret.txt',
    '//etc/passwd',
    '/%2fetc/passwd',
    '/style.css%00.html',
    '/secret.txt%00',
    '/link.txt',
    '/up/secret.txt',
    '/loop',
    '/pipe',
    '/.env',
    '/deep/.git/config',
    '/%2eenv',
    '/empty',
    '/style.css/x',
    '/none.txt',
    `/${'a'.repeat(5000)}`,
    '/%zz',
    '/C:%5cwindows',
    '/style.css::$DATA',
  ])('%s', async (path) => {
    const { status, body } = await raw(base, `/static${path}`);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/secret|root:/);
  });

  test('whatever the path', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '%00',
      'up',
      'link.txt',
      'secret.txt',
      'web-other',
      '.env',
      'deep',
      'a',
      '%25',
      '%',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('/', '//', '\\'),
        async (parts, slash) => {
          const { status, body } = await raw(base, `/static/${parts.join(slash)}`);
          expect(status).toBeLessThan(500);
          expect(body).not.toContain('secret');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('beside agents', () => {
  test('the longer route goes first, and an agent at the root keeps its paths', async () => {
    writeFileSync(join(root, 'swaig'), 'file');
    writeFileSync(join(root, 'sales'), 'file');
    const server = newServer();
    server.serveStaticFiles(root);
    server.serveStaticFiles(join(root, 'deep'), '/assets');
    server.register(agent('sales', '/sales'));
    const own = await run(server);
    const text = async (path: string) => (await fetch(own + path, { headers: { authorization } })).text();
    expect(await text('/')).toBe('<h1>Home</h1>');
    expect(await text('/sales')).toContain('I am sales.');
    expect(await text('/assets/a%20b.txt')).toBe('blank');
    expect((await fetch(`${own}/assets/style.css`)).status).toBe(404);
    expect((await fetch(`${own}/health`)).headers.get('content-type')).toBe('application/json');
    server.register(agent('root', '/'));
    expect(await text('/')).toContain('I am root.');
    expect(await text('/style.css')).toBe('a{}');
    expect(await text('/swaig')).not.toBe('file');
    expect(await text('/none')).toContain('Not found');
    expect(await speaker(await fetch(`${own}/`, { headers: { authorization } }))).toBe('root');
  });

  test('a route has one owner, and the folder must exist', () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    server.serveStaticFiles(root, '/static');
    expect(() => server.serveStaticFiles(root, '/static/')).toThrow('The route /static has static files already');
    expect(() => server.serveStaticFiles(root, '/sales')).toThrow('The route /sales has an agent already');
    expect(() => server.register(agent('x'), '/static')).toThrow('The route /static has static files already');
    expect(() => server.serveStaticFiles(join(root, 'none'), '/x')).toThrow(/none does not exist/);
    expect(() => server.serveStaticFiles(join(root, 'style.css'), '/x')).toThrow(/style\.css does not exist/);
  });

  test('hosts that are not allowed get no files', async () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'agent.test');
    const server = newServer();
    vi.unstubAllEnvs();
    server.serveStaticFiles(root);
    expect((await server.fetch(new Request('http://evil.test/style.css'))).status).toBe(403);
    expect((await server.fetch(new Request('http://agent.test/style.css'))).status).toBe(200);
  });
});
