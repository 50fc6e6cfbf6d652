import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SWMLService, type SWMLVerbHandler, SwmlBuilder, SwmlError } from '@signalwire/sdk/swml';
import { Hono } from 'hono';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask, authorization, make, password, quiet, user } from './menu.js';

const running: SWMLService[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((service) => service.stop()));
});

async function serve<Service extends SWMLService>(service: Service): Promise<Service> {
  running.push(service);
  await service.serve();
  return service;
}

const main = (...steps: unknown[]) => ({ version: '1.0.0', sections: { main: steps } });

describe('a service over HTTP', () => {
  test('answers with its document, whoever asks with the right credentials', async () => {
    const service = await serve(make().answer().play({ url: 'say:Hello' }).hangup());
    const document = main({ answer: {} }, { play: { url: 'say:Hello' } }, { hangup: {} });
    expect(await ask(service, '/menu')).toMatchObject({ status: 200, body: document });
    expect(await ask(service, '/menu/', { call: { call_id: 'c' } })).toMatchObject({ status: 200, body: document });
    expect((await ask(service, '/menu', undefined, {})).status).toBe(401);
    const wrong = `Basic ${Buffer.from(`${user}:wrong`).toString('base64')}`;
    expect((await ask(service, '/menu', {}, { authorization: wrong })).status).toBe(401);
    expect((await ask(service, '/other')).status).toBe(404);
    expect(await ask(service, '/health', undefined, {})).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('what is added later is served from then on', async () => {
    const service = await serve(make().answer());
    await ask(service, '/menu');
    service.addVerb('play', { url: 'say:More' }).addVerbToSection('bye', 'hangup', {}).addSection('empty');
    expect((await ask(service, '/menu')).body).toEqual({
      version: '1.0.0',
      sections: { main: [{ answer: {} }, { play: { url: 'say:More' } }], bye: [{ hangup: {} }], empty: [] },
    });
    service.getDocument().sections.main.pop();
    expect((await ask(service, '/menu')).body).toMatchObject(main({ answer: {} }));
    service.resetDocument().getBuilder().hangup();
    expect((await ask(service, '/menu')).body).toEqual(main({ hangup: {} }));
  });

  test('stops, and may be stopped again', async () => {
    const service = make();
    await service.stop();
    await service.run({ port: 0, host: '127.0.0.1' });
    expect((await ask(service, '/menu')).status).toBe(200);
    await service.stop();
    await expect(ask(service, '/menu')).rejects.toThrow();
    await service.stop();
  });

  test('is served at a host and a port that are given one by one', async () => {
    const service = make({ host: 'nowhere.invalid', port: 1 });
    running.push(service);
    await service.run('127.0.0.1', 0);
    expect((await ask(service, '/menu')).status).toBe(200);
    await expect(service.serve('127.0.0.1', 0)).rejects.toThrow(/served already/);
  });

  test('says what is missing for HTTPS', async () => {
    await expect(make().run('127.0.0.1', 0, { sslEnabled: true })).rejects.toThrow(/SWML_SSL_CERT_PATH/);
    const files = { sslEnabled: true, sslCert: '/no/cert.pem', sslKey: '/no/key.pem' };
    await expect(make().run({ host: '127.0.0.1', port: 0, ...files })).rejects.toThrow(/\/no\/cert\.pem/);
  });

  test('is not served while the test tool loads it', async () => {
    vi.stubEnv('SWAIG_CLI_MODE', 'true');
    const service = make({ host: 'nowhere.invalid', port: 1 });
    await service.run();
    expect(service.port).toBe(1);
  });

  test('is an app to mount', async () => {
    const app = new Hono().route('/ivr', make().answer().asRouter());
    const response = await app.request('http://localhost/ivr', { headers: { authorization } });
    expect(await response.json()).toEqual(main({ answer: {} }));
    const own = await make().getApp().request('http://localhost/menu', { headers: { authorization } });
    expect(own.status).toBe(200);
  });
});

describe('a document of its own for every request', () => {
  test('built by a callback, which sees no credentials', async () => {
    const service = make()
      .answer()
      .setOnRequestCallback(async (query, body, headers) => {
        const call = body['call'] as { from: string } | undefined;
        const names = Object.keys(headers);
        return new SwmlBuilder().play(
          `say:${query['lang']} ${call?.from} ${names.includes('x-team')} ${names.includes('authorization')}`,
        );
      });
    await serve(service);
    const headers = { authorization, 'X-Team': 'a' };
    expect((await ask(service, '/menu?lang=es', { call: { from: '+1' } }, headers)).body).toEqual(
      main({ play: 'say:es +1 true false' }),
    );
    expect((await ask(service, '/menu?lang=en')).body).toEqual(main({ play: 'say:en undefined false false' }));
  });

  test('built by a subclass, which may leave it to the callback or to the service', async () => {
    class Vip extends SWMLService {
      protected override onRequest(query: Record<string, string>, _body: object, _headers: object, path?: string) {
        return query['vip'] ? new SwmlBuilder().play(`say:Welcome at ${path}`) : null;
      }
    }
    const service = quiet(new Vip({ name: 'vip', host: '127.0.0.1', port: 0, basicAuth: [user, password] }));
    service.hangup().registerRoutingCallback(() => null, '/sip/');
    await serve(service);
    expect((await ask(service, '/?vip=1')).body).toEqual(main({ play: 'say:Welcome at undefined' }));
    expect((await ask(service, '/sip?vip=1', {})).body).toEqual(main({ play: 'say:Welcome at /sip' }));
    expect((await ask(service, '/')).body).toEqual(main({ hangup: {} }));
    service.setOnRequestCallback(() => new SwmlBuilder().answer());
    expect((await ask(service, '/')).body).toEqual(main({ answer: {} }));
  });

  test('is refused when the callback gives something else, or something that is not valid', async () => {
    const service = await serve(make().setOnRequestCallback((() => ({ sections: {} })) as never));
    expect((await ask(service, '/menu')).status).toBe(500);
    service.setOnRequestCallback(() => new SwmlBuilder().addVerb('plai', {}));
    expect(await ask(service, '/menu')).toMatchObject({
      status: 500,
      body: { error: 'The document is not valid', reason: expect.stringContaining('Did you mean "play"?') },
    });
  });
});

describe('routing callbacks', () => {
  test('send a call elsewhere, with its body, or leave it to the service', async () => {
    const service = make().answer();
    service.registerRoutingCallback((body) => {
      const username = SWMLService.extractSipUsername(body);
      return username === 'sales' ? '/agents/sales' : null;
    });
    await serve(service);
    const sales = await ask(service, '/menu/sip', { call: { to: 'sip:sales@example.com' } });
    expect([sales.status, sales.headers.get('location')]).toEqual([307, '/agents/sales']);
    expect(await ask(service, '/menu/sip', { call: { to: 'sip:other@example.com' } })).toMatchObject({
      status: 200,
      body: main({ answer: {} }),
    });
    expect((await ask(service, '/menu/sip', {}, {})).status).toBe(401);
  });

  test.each([
    ['sip:sales@example.sip.signalwire.com', 'sales'],
    ['sips:sales@example.com', 'sales'],
    ['tel:+15551234567', '+15551234567'],
    ['+15551234567', '+15551234567'],
    ['', null],
    [undefined, null],
  ])('the user name of %j is %j', (to, username) => {
    expect(SWMLService.extractSipUsername({ call: { to } })).toBe(username);
  });
});

describe('rendering', () => {
  test('gives the document itself, a copy for a call, or a copy with changes', () => {
    const service = make().answer();
    expect(service.renderSwml()).toBe(service.getDocument());
    expect(service.renderSwml('c-1')).toEqual(service.getDocument());
    expect(service.renderSwml('c-1')).not.toBe(service.getDocument());
    expect(service.renderSwml(undefined, { sections: { bye: [{ hangup: {} }] } })).toEqual({
      version: '1.0.0',
      sections: { main: [{ answer: {} }], bye: [{ hangup: {} }] },
    });
    expect(service.renderDocument()).toBe(JSON.stringify(main({ answer: {} })));
  });
});

describe('verbs of one’s own', () => {
  const handler: SWMLVerbHandler = {
    getVerbName: () => 'my_verb',
    validateConfig: (config) => ('target' in config ? [true, []] : [false, ['target is required.']]),
    buildConfig: (opts) => ({ target: opts['target'] }),
  };

  test('are checked by their handler', () => {
    const service = make();
    expect(() => service.addVerb('my_verb', { target: 'x' })).toThrow(SwmlError);
    service.registerVerbHandler(handler);
    service.addVerb('my_verb', { target: 'x' });
    service.getBuilder().addVerbToSection('more', 'my_verb', handler.buildConfig({ target: 'y' }));
    expect(() => service.addVerb('my_verb', {})).toThrow(
      'The verb "my_verb" is not valid SWML:\n  my_verb: target is required.',
    );
    expect(service.getDocument().sections).toEqual({
      main: [{ my_verb: { target: 'x' } }],
      more: [{ my_verb: { target: 'y' } }],
    });
    expect(service.verbRegistry.getHandlerNames()).toEqual(['my_verb']);
    expect([service.verbRegistry.hasHandler('my_verb'), service.verbRegistry.getHandler('x')]).toEqual([
      true,
      undefined,
    ]);
  });

  test('a handler without one of its methods is refused', () => {
    expect(() => make().registerVerbHandler({ ...handler, buildConfig: undefined } as never)).toThrow(
      /buildConfig is missing/,
    );
  });
});

describe('how it is set up', () => {
  test('by its options', () => {
    const service = new SWMLService({ name: 'menu' });
    expect([service.name, service.route, service.host, service.port]).toEqual(['menu', '/', '0.0.0.0', 3000]);
    vi.stubEnv('PORT', '8123');
    expect(new SWMLService({ name: 'menu' }).port).toBe(8123);
    expect(service.schemaUtils.hasVerb('play')).toBe(true);
    expect(() => new SWMLService({ name: '' })).toThrow('A service needs a name.');
    expect(() => new SWMLService({ name: 'x', rout: '/' } as never)).toThrow(
      'SWMLService has no option "rout". Did you mean "route"?',
    );
    expect(() => new SWMLService({ name: 'x', route: 'menu' })).toThrow(/begins with a slash/);
  });

  test('without checks', () => {
    expect(() => new SWMLService({ name: 'x', schemaValidation: false }).addVerb('my_verb', 1)).not.toThrow();
    vi.stubEnv('SWML_SKIP_SCHEMA_VALIDATION', 'true');
    const service = new SWMLService({ name: 'x' });
    expect(() => service.addVerb('my_verb', 1)).not.toThrow();
    expect(service.schemaUtils.validate('{').valid).toBe(true);
  });

  test('with credentials: given, of the environment, or made up', async () => {
    expect(make().getBasicAuthCredentials()).toEqual([user, password]);
    expect(make().getBasicAuthCredentials(true)).toEqual([user, password, 'provided']);
    expect(await make().validateBasicAuth(user, password)).toBe(true);
    expect(await make().validateBasicAuth(user, 'x')).toBe(false);
    const [name, secret, source] = new SWMLService({ name: 'menu' }).getBasicAuthCredentials(true);
    expect([name, source]).toEqual(['menu', 'generated']);
    expect(secret.length).toBeGreaterThan(20);
    vi.stubEnv('SWML_BASIC_AUTH_USER', 'me');
    vi.stubEnv('SWML_BASIC_AUTH_PASSWORD', 'pw');
    expect(new SWMLService({ name: 'menu' }).getBasicAuthCredentials(true)).toEqual(['me', 'pw', 'environment']);
  });

  test('with what keeps it safe, out of the environment or a file', () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'example.com');
    const folder = mkdtempSync(join(tmpdir(), 'swml-service-'));
    const configFile = join(folder, 'config.json');
    const security = { ssl_enabled: true, ssl_cert_path: 'c.pem', ssl_key_path: 'k.pem', domain: 'example.com' };
    writeFileSync(configFile, JSON.stringify({ service: { port: 8200 }, security }));
    try {
      const service = new SWMLService({ name: 'menu', configFile });
      expect(service.port).toBe(8200);
      expect(service.security).toMatchObject({
        sslEnabled: true,
        sslCertPath: 'c.pem',
        sslKeyPath: 'k.pem',
        domain: 'example.com',
        allowedHosts: ['example.com'],
        corsOrigins: ['*'],
        maxRequestSize: 1_048_576,
      });
      const { sslEnabled, sslCertPath, sslKeyPath, domain } = service;
      expect([sslEnabled, sslCertPath, sslKeyPath, domain]).toEqual([true, 'c.pem', 'k.pem', 'example.com']);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(make().security).toMatchObject({ sslEnabled: false, sslCertPath: undefined });
  });

  test('with a URL of one’s own', () => {
    const service = make().manualSetProxyUrl('https://example.com/base/');
    expect(service.getFullUrl()).toBe('https://example.com/base/menu');
    expect(() => service.manualSetProxyUrl('example.com')).toThrow(TypeError);
  });
});
