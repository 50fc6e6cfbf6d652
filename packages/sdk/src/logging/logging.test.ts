import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  getExecutionMode,
  getLogger,
  Logger,
  mask,
  maskText,
  resetLoggingConfiguration,
  setGlobalLogColor,
  setGlobalLogFormat,
  setGlobalLogLevel,
  setGlobalLogStream,
  suppressAllLogs,
} from './index.js';

let written: string[];

beforeEach(() => {
  written = [];
  vi.stubEnv('SIGNALWIRE_LOG_LEVEL', 'info');
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void written.push(`${stream}:${line}`));
  resetLoggingConfiguration();
  setGlobalLogColor(false);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  resetLoggingConfiguration();
});

test('a message has its time, level, name and data', () => {
  new Logger('Desk', { call: 'c-1' }).bind({ step: 2 }).info('Booked.', { seats: 3, note: 'two words' });
  expect(written[0]).toMatch(
    /^log:\d{4}-\d\d-\d\dT[\d:.]+Z INFO {2}\[Desk\] Booked\. call=c-1 step=2 seats=3 note=two words$/,
  );
});

test('JSON is one object a line', () => {
  setGlobalLogFormat('json');
  getLogger('Desk').warn('Late.', { minutes: 5 });
  expect(JSON.parse((written[0] as string).slice('log:'.length))).toMatchObject({
    level: 'warn',
    logger: 'Desk',
    msg: 'Late.',
    minutes: 5,
  });
});

test('less severe messages are not written, and the level can be changed', () => {
  const log = getLogger('Desk');
  log.debug('Hidden.');
  setGlobalLogLevel('debug');
  log.debug('Seen.');
  setGlobalLogLevel('error');
  log.warn('Hidden too.');
  expect(written).toHaveLength(1);
  expect(written[0]).toContain('Seen.');
  expect(() => setGlobalLogLevel('loud' as 'info')).toThrow('"loud"');
});

test('logs can be silenced, sent to stderr, and reset', () => {
  const log = getLogger('Desk');
  suppressAllLogs();
  log.error('Hidden.');
  suppressAllLogs(false);
  setGlobalLogStream('stderr');
  log.error('Seen.');
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^error:/);
  expect(getLogger('Desk')).toBe(log);
  resetLoggingConfiguration();
  expect(getLogger('Desk')).not.toBe(log);
});

test('one logger can be silenced alone, with those bound to it', () => {
  const quiet = new Logger('Quiet');
  quiet.suppressed = true;
  quiet.bind({ a: 1 }).error('Hidden.');
  expect(written).toEqual([]);
});

test.each([
  [{ GATEWAY_INTERFACE: 'CGI/1.1' }, ['cgi', 'off']],
  [{ LAMBDA_TASK_ROOT: '/var/task' }, ['lambda', 'stderr']],
  [{ K_SERVICE: 'desk' }, ['google_cloud_function', 'default']],
  [{ FUNCTIONS_WORKER_RUNTIME: 'node' }, ['azure_function', 'default']],
  [{}, ['server', 'default']],
])('%j is recognised', (variables, mode) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  expect(getExecutionMode()).toEqual(mode);
});

test.each([
  [{ SIGNALWIRE_LOG_MODE: 'off' }, /^$/],
  [{ SIGNALWIRE_LOG_MODE: 'stderr' }, /^error:.* INFO {2}\[Desk\] Booked\.$/],
  [{ SIGNALWIRE_LOG_MODE: 'auto', LAMBDA_TASK_ROOT: '/var/task' }, /^error:/],
  [{ SIGNALWIRE_LOG_MODE: 'auto', GATEWAY_INTERFACE: 'CGI/1.1' }, /^$/],
  [{ SIGNALWIRE_LOG_COLOR: 'true' }, /^log:.*\[36mINFO .\[0m/],
  [{ SIGNALWIRE_LOG_COLOR: 'false' }, /^log:.* INFO {2}\[Desk\]/],
  [{ SIGNALWIRE_LOG_LEVEL: 'ERROR' }, /^$/],
  [{ SIGNALWIRE_LOG_LEVEL: 'loud' }, /^log:/],
  [{ SIGNALWIRE_LOG_FORMAT: 'json' }, /^log:\{"time"/],
])('%j says where and how', (variables, line) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  resetLoggingConfiguration();
  new Logger('Desk').info('Booked.');
  expect(written.join('\n')).toMatch(line);
});

describe('secrets', () => {
  test('are masked by the name of their field, at any depth', () => {
    const masked = mask({
      user: 'ana',
      password: 'p',
      nested: [{ api_key: 'k', authToken: 't', Authorization: 'Basic x' }],
    });
    expect(masked).toEqual({
      user: 'ana',
      password: '***',
      nested: [{ api_key: '***', authToken: '***', Authorization: '***' }],
    });
  });

  test('are masked in URLs, in text and in errors with their causes', () => {
    expect(maskText('POST https://ana:secret@host.test/swaig?__token=abc&x=1')).toBe(
      'POST https://***@host.test/swaig?__token=***&x=1',
    );
    expect(maskText('redis://:secret@db.test/0 and https://a.test/?access_token=secret&api_key=secret#x')).toBe(
      'redis://***@db.test/0 and https://a.test/?access_token=***&api_key=***',
    );
    expect(maskText('sent Authorization: Bearer c2VjcmV0.c2VjcmV0, then basic YW5hOnNlY3JldA==')).toBe(
      'sent Authorization: Bearer ***, then basic ***',
    );
    expect(maskText('Basic authentication or bearer tokens')).toBe('Basic authentication or bearer tokens');
    const error = new Error('no answer from http://ana:secret@host.test', {
      cause: new Error('wss://ana:secret@host.test'),
    });
    expect(JSON.stringify(mask({ error }))).not.toContain('secret');
  });

  test('never reach the output', () => {
    getLogger('Desk').error('Failed at https://a:hunter2@host.test', {
      error: new Error('https://a:hunter2@host.test'),
      token: 'hunter2',
    });
    expect(written.join()).not.toContain('hunter2');
  });

  test('a circle does not end in a loop', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(JSON.stringify(mask(circle))).toContain('[…]');
  });
});
