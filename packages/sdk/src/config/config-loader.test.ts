import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfigLoader } from './index.js';

const started = process.cwd();
let folder: string;
let home: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
  home = mkdtempSync(join(tmpdir(), 'home-'));
  vi.stubEnv('HOME', home);
  process.chdir(folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(started);
  for (const each of [folder, home]) rmSync(each, { recursive: true });
});

function write(name: string, content: unknown = {}): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('a file', () => {
  test('is read by paths', () => {
    const file = write('config.json', { server: { port: 3000, tls: null }, list: [1, { a: 2 }] });
    const config = new ConfigLoader(file);
    expect(config.get('server.port')).toBe(3000);
    expect(config.get('list.1.a')).toBe(2);
    expect(config.get('server.tls', 'x')).toBeNull();
    expect(config.get('server.host', '0.0.0.0')).toBe('0.0.0.0');
    expect(config.get('server.port.deep')).toBeUndefined();
    expect([config.has('server.port'), config.has('server.name'), config.has('length')]).toEqual([true, false, false]);
    expect(config.getFilePath()).toBe(file);
    expect(config.getConfigFile()).toBe(file);
    expect(config.getAll()).toEqual(config.getConfig());
    expect(config.hasConfig()).toBe(true);
  });

  test('that cannot be loaded is an error that names it', () => {
    expect(() => new ConfigLoader(join(folder, 'none.json'))).toThrow(/none\.json does not exist/);
    expect(() => new ConfigLoader(write('a.yaml', 'a: 1'))).toThrow('is YAML by its name');
    expect(() => new ConfigLoader(write('b.json', '[1]'))).toThrow('must hold a JSON object');
    expect(() => new ConfigLoader(folder)).toThrow('cannot be read');
    vi.stubEnv('SECRET', 'hunter2');
    const broken = write('c.json', '{"password": "${SECRET}" oops');
    expect(() => new ConfigLoader(broken)).toThrow(/c\.json is not JSON/);
    expect(() => new ConfigLoader(broken)).not.toThrow(/hunter2/);
  });

  test('is the first that exists, of several', () => {
    const second = write('second.json', { a: 2 });
    const config = new ConfigLoader([join(folder, 'first.json'), second]);
    expect([config.get('a'), config.configPaths]).toEqual([2, [join(folder, 'first.json'), second]]);
    const none = new ConfigLoader([join(folder, 'first.json')]);
    expect([none.hasConfig(), none.getFilePath(), none.getAll()]).toEqual([false, null, {}]);
  });
});

describe('variables', () => {
  test('are replaced before the text is read, as strings and as bare values', () => {
    vi.stubEnv('HOST', 'a.test');
    vi.stubEnv('LIMIT', '5');
    vi.stubEnv('EMPTY', '');
    const config = new ConfigLoader(
      write(
        'c.json',
        '{"url": "https://${HOST}/${NONE|v1}", "limit": ${LIMIT}, "port": ${PORT_X|80}, "name": ${HOST}, "e": "${EMPTY|d}${NONE}"}',
      ),
    );
    expect(config.getAll()).toEqual({ url: 'https://a.test/v1', limit: 5, port: 80, name: 'a.test', e: 'd' });
  });

  test('never add to the structure, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !text.includes('\0')),
        (value) => {
          vi.stubEnv('ANY_VALUE', value);
          const config = new ConfigLoader(write('c.json', '{"a": "<\\"${ANY_VALUE}>", "b": ${ANY_VALUE}}'));
          expect(Object.keys(config.getAll())).toEqual(['a', 'b']);
          expect(config.get('a')).toBe(`<"${process.env['ANY_VALUE']}>`);
          expect(typeof config.get('b')).not.toBe('object');
        },
      ),
    );
  });

  test('of a section are read as what they look like', () => {
    vi.stubEnv('PORT', '8080');
    const config = new ConfigLoader().loadFromObject({
      server: { port: '${PORT|3000}', ratio: '0.5', debug: '${DEBUG|False}', name: 'x', list: ['${PORT}'], n: null },
      other: 7,
    });
    expect(config.getSection('server')).toEqual({
      port: 8080,
      ratio: 0.5,
      debug: false,
      name: 'x',
      list: [8080],
      n: null,
    });
    expect([config.getSection('other'), config.getSection('none'), config.getSection('__proto__')]).toEqual([
      {},
      {},
      {},
    ]);
    expect(config.substituteVars('12345678901234567890')).toBe('12345678901234567890');
    expect(config.interpolateEnvVars('${PORT}${NONE}!')).toBe('8080!');
  });

  test('are looked for down to a depth', () => {
    const loader = new ConfigLoader();
    expect(() => loader.substituteVars({ a: { b: { c: 1 } } }, 3)).toThrow(
      'Maximum variable substitution depth exceeded',
    );
    expect(loader.substituteVars({ a: { b: { c: '1' } } }, 4)).toEqual({ a: { b: { c: 1 } } });
  });

  test('of the environment fill in what is missing', () => {
    for (const [name, value] of Object.entries({
      ZZ_SERVER_PORT: '3000',
      ZZ_SERVER_HOST: 'from-env',
      ZZ___PROTO___POLLUTED: 'yes',
      ZZ_CONSTRUCTOR_PROTOTYPE_POLLUTED: 'yes',
    }))
      vi.stubEnv(name, value);
    const loader = new ConfigLoader().loadFromObject({ server: { host: '${NONE|0.0.0.0}' } });
    expect(loader.mergeWithEnv('ZZ_')).toEqual({ server: { host: '0.0.0.0', port: '3000' } });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});

describe('setting', () => {
  test('makes what is missing, and keeps the object that was loaded as it is', () => {
    const own = { a: { b: 1 } };
    const config = new ConfigLoader().loadFromObject(own).set('a.c.d', 2).set('e', [3]);
    expect(config.getAll()).toEqual({ a: { b: 1, c: { d: 2 } }, e: [3] });
    expect(own).toEqual({ a: { b: 1 } });
    expect(new ConfigLoader().set('a', 1).hasConfig()).toBe(true);
  });

  test.each(['__proto__.polluted', 'a.constructor.prototype.polluted', 'a..b', ''])('%j is refused', (path) => {
    const config = new ConfigLoader().loadFromObject({ a: {} });
    expect(() => config.set(path, 'yes')).toThrow('cannot be set');
    expect(config.get(path, 'default')).toBe('default');
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('no loaded keys reach what objects share', () => {
    const config = new ConfigLoader(write('c.json', '{"__proto__": {"polluted": 1}, "constructor": {"x": 1}}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(config.getAll())).toBe(Object.prototype);
    expect(Object.getPrototypeOf(config.mergeWithEnv('ZZ_'))).toBe(Object.prototype);
    expect([config.get('constructor.x'), config.has('__proto__')]).toEqual([undefined, false]);
  });
});

describe('searching', () => {
  test('goes from the service to the additional folders, then the usual places', () => {
    expect(ConfigLoader.search('app.json')).toBeNull();
    const places = [
      [join(home, '.swml', 'app.json')],
      [join(folder, '.swml', 'app.json')],
      [join(home, '.signalwire', 'app.json')],
      [join(folder, 'config', 'app.json')],
      [join(folder, 'app.json')],
      [join(folder, 'extra', 'app.json')],
      [join(folder, '.swml', 'svc_app.json')],
      [join(folder, 'svc_app.json')],
    ] as const;
    for (const [file] of places) {
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, '{}');
      expect(ConfigLoader.search('app.json', [join(folder, 'extra')], 'svc')?.getFilePath()).toBe(file);
    }
  });

  test('finds the file of a service without loading it', () => {
    expect(ConfigLoader.findConfigFile('svc')).toBeNull();
    const files = [
      '.swml/config.json',
      'agent_config.json',
      'config.json',
      'more.json',
      '.swml/svc_config.json',
      'svc_config.json',
    ];
    for (const name of files) {
      const file = write(name, 'not read');
      expect(ConfigLoader.findConfigFile('svc', [join(folder, 'more.json')])).toBe(file);
    }
  });
});
