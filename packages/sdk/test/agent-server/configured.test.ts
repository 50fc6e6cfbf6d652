import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { setGlobalLogStream } from '../../src/logging/index.js';
import { folder } from './hosts.js';

let file: string;

beforeEach(() => {
  file = join(folder('config-'), 'desk.json');
});

afterEach(() => void vi.unstubAllEnvs());

const agent = (options: object = {}) =>
  new AgentBase({ name: 'desk', configFile: file, suppressLogs: true, ...options }).setPostPrompt('x');

test('a configuration file says what neither code nor the environment does', async () => {
  vi.stubEnv('DESK_PASSWORD', 'pass"word');
  writeFileSync(
    file,
    '{"service": {"route": "/desk", "host": "127.0.0.1", "port": ${DESK_PORT|4321}}, "security": {"auth": {"basic": {"user": "bob", "password": "${DESK_PASSWORD}"}}, "allowed_hosts": ["localhost"], "max_request_size": 10, "proxy_url_base": "https://edge.test"}}',
  );
  const own = agent();
  expect([own.route, own.host, own.port]).toEqual(['/desk', '127.0.0.1', 4321]);
  expect(own.getBasicAuthCredentials(true)).toEqual(['bob', 'pass"word', 'provided']);
  expect(own.getFullUrl()).toBe('https://edge.test/desk');
  const headers = { authorization: `Basic ${btoa('bob:pass"word')}` };
  const ask = async (host: string, body: string) =>
    (await own.fetch(new Request(`http://${host}/desk`, { method: 'POST', headers, body }))).status;
  expect([await ask('localhost', '{}'), await ask('evil.test', '{}'), await ask('localhost', '{"a":"long"}')]).toEqual([
    200, 403, 413,
  ]);

  const code = agent({ route: '/other', host: '0.0.0.0', port: 1, basicAuth: ['u', 'p'] });
  expect([code.route, code.host, code.port, code.getBasicAuthCredentials()]).toEqual([
    '/other',
    '0.0.0.0',
    1,
    ['u', 'p'],
  ]);

  vi.stubEnv('PORT', '5555');
  vi.stubEnv('SWML_BASIC_AUTH_PASSWORD', 'from-env');
  vi.stubEnv('SWML_PROXY_URL_BASE', 'https://env.test');
  const env = agent();
  expect([env.port, env.getBasicAuthCredentials(true), env.getFullUrl()]).toEqual([
    5555,
    ['bob', 'from-env', 'environment'],
    'https://env.test/desk',
  ]);
});

test('a configuration file that cannot be used is an error', () => {
  expect(() => agent()).toThrow('does not exist');
  writeFileSync(file, '{"service": {"port": 70000}}');
  expect(() => agent()).toThrow('The port is 70000');
  writeFileSync(file, '{"service": {"route": "desk"}}');
  expect(() => agent()).toThrow('it begins with a slash');
});

test('SWML_PROXY_DEBUG tells how the URL of a request was found', async () => {
  vi.stubEnv('SWML_PROXY_DEBUG', 'true');
  setGlobalLogStream('stderr');
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => {
    said.mockRestore();
    setGlobalLogStream('stdout');
  });
  const own = new AgentBase({ name: 'desk', basicAuth: ['u', 'p'], suppressLogs: true });
  const headers = { authorization: `Basic ${btoa('u:p')}`, 'x-forwarded-host': 'edge.test' };
  await own.fetch(new Request('http://evil.test/', { headers }));
  expect(said.mock.calls.flat().join('\n')).toMatch(
    /\[Proxy\] URLs lead to http:\/\/localhost:3000 source=server.*forwarded_host=edge\.test/,
  );
});

test('SWML_REQUEST_TIMEOUT ends what does not arrive', async () => {
  vi.stubEnv('SWML_REQUEST_TIMEOUT', '1');
  const own = new AgentBase({ name: 'desk', host: '127.0.0.1', port: 0, basicAuth: ['u', 'p'], suppressLogs: true });
  await own.serve();
  onTestFinished(() => own.stop(0));
  vi.stubEnv('SWML_REQUEST_TIMEOUT', 'soon');
  const other = new AgentBase({ name: 'other', host: '127.0.0.1', port: 0, basicAuth: ['u', 'p'], suppressLogs: true });
  await expect(other.serve()).rejects.toThrow('SWML_REQUEST_TIMEOUT is "soon"');
  const socket = connect(own.port, '127.0.0.1').setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n');
  await new Promise((resolve) => socket.on('close', resolve));
  expect(text).toMatch(/^HTTP\/1\.1 (408|401)/);
});
