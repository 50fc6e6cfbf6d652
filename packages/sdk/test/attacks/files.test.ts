import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebService } from '../../src/web-service/index.js';
import { folder, newServer } from '../agent-server/hosts.js';

/** A folder beside secrets, with links to hidden and blocked files in it. */
function site(): string {
  const base = folder('site-');
  const root = join(base, 'public');
  mkdirSync(join(root, '.git'), { recursive: true });
  mkdirSync(join(base, 'public-secret'));
  for (const [name, text] of Object.entries({
    'public/index.html': 'welcome',
    'public/.env': 'hunter2',
    'public/.git/config': 'hunter2',
    'public/key.pem': 'hunter2',
    'secret.txt': 'hunter2',
    'public-secret/a.txt': 'hunter2',
  }))
    writeFileSync(join(base, name), text);
  for (const [name, target] of Object.entries({
    'out.txt': join(base, 'secret.txt'),
    'beside.txt': join(base, 'public-secret/a.txt'),
    'folder.txt': base,
    'settings.txt': '.env',
    'repository.txt': '.git',
    'loop.txt': 'loop.txt',
    'open.txt': 'key.pem',
  }))
    symlinkSync(target, join(root, name));
  return root;
}

/** Asks with a path as it stands, which no client would send. */
function raw(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('latin1');
    socket.on('data', (text) => {
      said += text;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });
}

const ways = [
  ...['..', '%2e%2e', '%2E.', '.%2e', '%252e%252e', '%c0%ae%c0%ae', '%uff0e%uff0e', '..;', '..%00'].flatMap((up) => [
    `/${up}/secret.txt`,
    `/${up}/public-secret/a.txt`,
    `/x/${up}/${up}/secret.txt`,
    `/${up}%2fsecret.txt`,
    `/${up}%5csecret.txt`,
    `/${up}\\secret.txt`,
  ]),
  '//secret.txt',
  '/.env',
  '/%2eenv',
  '/.env%00.html',
  '/.env/',
  '/./.env',
  '/.git/config',
  '/x/../.git/config',
  '/key.pem%00.txt',
  '/key.pem%20',
  '/key.pem.',
  '/key.pem::$DATA',
  '/out.txt',
  '/beside.txt',
  '/folder.txt/secret.txt',
  '/settings.txt',
  '/repository.txt/config',
  '/loop.txt',
  '/%',
  '/%ff',
  `/${'a/'.repeat(3000)}`,
  `/${'a'.repeat(5000)}`,
  '/index.html%00',
];

test('of a server of agents nothing hidden or outside is served, however it is asked for', async () => {
  const server = newServer();
  server.serveStaticFiles(site(), '/files');
  await server.run('127.0.0.1', 0);
  onTestFinished(() => server.stop(100));
  expect(await raw(server.port, '/files/')).toContain('welcome');
  const asked = ways.filter((way) => !way.includes('key.pem'));
  for (const target of asked.flatMap((way) => [`/files${way}`, `http://localhost/files${way}`])) {
    const said = await raw(server.port, target);
    expect([target, said.slice(0, 12)]).toEqual([target, expect.stringMatching(/^HTTP\/1\.1 4\d\d/)]);
    expect([target, said.includes('hunter2')]).toEqual([target, false]);
  }
});

test('of a web service what is blocked is not either, by no other name', async () => {
  const service = new WebService({ port: 0, directories: { '/files': site() } });
  service.log.suppressed = true;
  await service.start('127.0.0.1', 0);
  onTestFinished(() => service.stop(100));
  for (const way of [...ways, '/key.pem', '/KEY.PEM', '/open.txt']) {
    const said = await raw(service.port, `/files${way}`);
    expect([way, said.slice(0, 12)]).toEqual([way, expect.stringMatching(/^HTTP\/1\.1 4\d\d/)]);
    expect([way, said.includes('hunter2')]).toEqual([way, false]);
  }
});
