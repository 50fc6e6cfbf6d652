import { createHmac } from 'node:crypto';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  agentServer,
  caller,
  codes,
  fetches,
  number,
  type Reply,
  said,
  say,
  scriptedSpace,
  warnings,
} from './support.js';

const greeting = { version: '1.0.0', sections: { main: [say('hello')] } };

async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a document from a URL', () => {
  test('is asked for with the call, and run', async () => {
    const agent = await agentServer({ body: greeting });
    const space = scriptedSpace({ kind: 'url', url: `${agent.url}/swml?tenant=7`, method: 'POST' });
    const call = await space.play({ headers: [{ name: 'X-Team', value: 'a' }] });
    expect(said(call)).toEqual(['hello']);
    const [request] = agent.received;
    expect(request).toMatchObject({ method: 'POST', path: '/swml?tenant=7' });
    expect(request?.headers['content-type']).toBe('application/json');
    expect(request?.headers['x-signalwire-signature']).toBeUndefined();
    expect(JSON.parse(request?.body ?? '')).toEqual({
      call: {
        call_id: call.id,
        node_id: call.nodeId,
        segment_id: call.segmentId,
        call_state: 'ringing',
        direction: 'inbound',
        type: 'phone',
        from: caller,
        to: number,
        from_number: caller,
        to_number: number,
        headers: [{ name: 'X-Team', value: 'a' }],
        project_id: 'project-1',
        space_id: 'space-1',
      },
      vars: {},
      envs: {},
      params: {},
    });
    expect(fetches(call)).toMatchObject([{ method: 'POST', url: `${agent.url}/swml?tenant=7`, status: 200 }]);
    expect(call.log.events.find(({ type }) => type === 'document')).toMatchObject({ document: greeting });
  });

  test('may be asked for with GET, which carries no body', async () => {
    const agent = await agentServer({ body: greeting });
    const call = await scriptedSpace({ kind: 'url', url: agent.url, method: 'GET' }).play();
    expect(said(call)).toEqual(['hello']);
    expect(agent.received).toMatchObject([{ method: 'GET', body: '' }]);
  });

  test.each(['text/plain', 'text/html', 'application/yaml', 'application/octet-stream'])(
    'may be YAML, sent as %s',
    async (type) => {
      const agent = await agentServer({ type, body: 'version: 1.0.0\nsections:\n  main:\n    - play: say:hello\n' });
      const call = await scriptedSpace({ kind: 'url', url: agent.url, method: 'POST' }).play();
      expect(said(call)).toEqual(['hello']);
    },
  );

  test('is asked for with the credentials of the URL, which are shown nowhere', async () => {
    const agent = await agentServer((request) =>
      request.headers.authorization === `Basic ${Buffer.from('user:s3cret').toString('base64')}`
        ? { body: { sections: { main: [{ execute: `http://user:s3cret@127.0.0.1:1/` }] } } }
        : { status: 401 },
    );
    const call = await scriptedSpace({
      kind: 'url',
      url: `http://user:s3cret@127.0.0.1:${agent.port}/`,
      method: 'POST',
    }).play();
    expect(fetches(call)[0]).toMatchObject({ status: 200, url: `http://***@127.0.0.1:${agent.port}/` });
    expect(fetches(call)).toHaveLength(2);
    expect(JSON.stringify(call.log.events)).not.toContain('s3cret');
  });

  test('is signed when the project has a signing key', async () => {
    const agent = await agentServer({ body: greeting });
    const url = `http://user:pass@127.0.0.1:${agent.port}/swml?a=1`;
    const space = scriptedSpace(
      { kind: 'url', url, method: 'POST' },
      { signingKey: (project) => (project === 'project-1' ? 'PSK' : undefined) },
    );
    await space.play();
    const [request] = agent.received;
    const signed = `http://127.0.0.1:${agent.port}/swml?a=1${request?.body}`;
    const digest = (hash: string) => createHmac(hash, 'PSK').update(signed).digest('hex');
    expect(request?.headers).toMatchObject({
      'x-signalwire-signature': digest('sha1'),
      'x-signalwire-sha256-signature': digest('sha256'),
    });
  });

  test('is asked for again where a 307 points, with POST', async () => {
    const agent = await agentServer(({ path }) =>
      path === '/old' ? { status: 307, headers: { location: '/new' } } : { body: greeting },
    );
    const call = await scriptedSpace({ kind: 'url', url: `${agent.url}/old`, method: 'POST' }).play();
    expect(said(call)).toEqual(['hello']);
    expect(agent.received.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /old', 'POST /new']);
    expect(agent.received[1]?.body).toBe(agent.received[0]?.body);
  });

  test('reaches execute and transfer with the vars and params of the script', async () => {
    const agent = await agentServer(({ path }) =>
      path === '/menu'
        ? { body: { sections: { main: [say('menu ${params.lang}'), { return: '${vars.a}' }] } } }
        : { body: { sections: { main: [say('sales ${params.x} ${vars.return_value}')] } } },
    );
    const call = await scriptedSpace({
      kind: 'document',
      document: {
        sections: {
          main: [
            { answer: {} },
            { set: { a: [1] } },
            { execute: { dest: `${agent.url}/menu`, params: { lang: 'en' } } },
            { transfer: { dest: `${agent.url}/sales`, params: { x: '${return_value[0]}' } } },
          ],
        },
      },
    }).play();
    expect(said(call)).toEqual(['menu en', 'sales 1 [1]']);
    const bodies = agent.received.map(({ body }) => JSON.parse(body));
    expect(bodies[0]).toMatchObject({
      call: { call_state: 'answered' },
      vars: { answer_result: 'success', a: [1] },
      params: { lang: 'en' },
    });
    expect(bodies[1]).toMatchObject({ vars: { return_value: [1] }, params: { x: 1 } });
  });
});

describe('a document that does not come', () => {
  const cases: [string, Reply, RegExp][] = [
    [
      'answers 500',
      { status: 500, body: 'Boom at http://a:b@x/' },
      /it answered 500: the server failed; its own log says why\. It said: "Boom at http:\/\/\*\*\*@x\/"/,
    ],
    ['wants credentials', { status: 401 }, /it answered 401: it asks for credentials\. Put them in the URL/],
    [
      'is at another path',
      { status: 404, type: 'text/html', body: '<h1>No</h1>' },
      /it answered 404: no agent is served at this path/,
    ],
    ['redirects nowhere', { status: 302 }, /it answered 302/],
    ['answers a web page', { type: 'text/html', body: '<!doctype html><title>Hi</title>' }, /looks like HTML/],
    ['answers nothing', { body: '' }, /is empty/],
    ['answers broken JSON', { body: '{"sections": {' }, /not readable as JSON/],
    [
      'answers what is not valid SWML',
      { body: { sections: { main: [{ plya: { url: 'say:a' } }, { sleep: 'soon' }] } } },
      /is not valid SWML:\n {2}- sections\.main\[0\]\.plya: is not a SWML verb\. Did you mean "play"\?\n {2}- sections\.main\[1\]\.sleep/,
    ],
    ['answers too much', { body: 'x'.repeat(1024 * 1024 + 1) }, /larger than the 1048576 bytes/],
  ];

  test.each(cases)('because the agent %s ends the call and says so', async (_, reply, message) => {
    const agent = await agentServer(reply);
    const space = scriptedSpace({ kind: 'url', url: `${agent.url}/swml`, method: 'POST' });
    const call = await space.play();
    expect(call.endReason).toBe('error');
    expect(warnings(call)).toHaveLength(1);
    expect(warnings(call)[0]?.message).toMatch(message);
    expect(warnings(call)[0]?.message).toContain(agent.url);
    expect(call.vars['script_error']).toBe(codes(call)[0]);
    expect(space.failures).toEqual([]);
  });

  test('because the agent is down ends the call and says so', async () => {
    const port = await unusedPort();
    const call = await scriptedSpace({ kind: 'url', url: `http://127.0.0.1:${port}/`, method: 'POST' }).play();
    expect(call.endReason).toBe('error');
    expect(warnings(call)[0]?.message).toMatch(
      new RegExp(`No document from http://127\\.0\\.0\\.1:${port}/: .*failed`),
    );
    expect(fetches(call)[0]?.error).toBeDefined();
  });

  test('because the agent is slow ends the call and says so', async () => {
    const agent = await agentServer({ silent: true });
    const space = scriptedSpace({ kind: 'url', url: agent.url, method: 'POST' }, { fetchTimeoutMs: 100 });
    const call = await space.play();
    expect(warnings(call)[0]?.message).toContain('within 100 ms');
    expect(call.endReason).toBe('error');
  });

  test('because its credentials are wrong says that', async () => {
    const agent = await agentServer({ status: 401 });
    const call = await scriptedSpace({
      kind: 'url',
      url: `http://u:p@127.0.0.1:${agent.port}/`,
      method: 'POST',
    }).play();
    expect(warnings(call)[0]?.message).toContain('does not accept the credentials in the URL');
  });

  test('is asked for at the fallback URL, with the same body', async () => {
    const agent = await agentServer(({ path }) => (path === '/first' ? { status: 503 } : { body: greeting }));
    const call = await scriptedSpace({
      kind: 'url',
      url: `${agent.url}/first`,
      method: 'POST',
      fallback: { url: `${agent.url}/second`, method: 'POST' },
    }).play();
    expect(said(call)).toEqual(['hello']);
    expect(fetches(call).map(({ status }) => status)).toEqual([503, 200]);
    expect(agent.received[1]?.body).toBe(agent.received[0]?.body);
    expect(call.endReason).toBe('hangup');
  });

  test('nor from the fallback ends the call', async () => {
    const agent = await agentServer({ status: 500 });
    const fallback = { url: `${agent.url}/second`, method: 'GET' as const };
    const call = await scriptedSpace({ kind: 'url', url: agent.url, method: 'POST', fallback }).play();
    expect(warnings(call)).toHaveLength(2);
    expect(call.endReason).toBe('error');
  });

  test('to execute or transfer stops the script with the step that asked', async () => {
    const agent = await agentServer({ status: 500 });
    for (const verb of ['execute', 'transfer']) {
      const document = { sections: { main: [{ [verb]: { dest: agent.url } }, say('never')] } };
      const call = await scriptedSpace({ kind: 'document', document }).play();
      expect(warnings(call)[0]?.message).toMatch(new RegExp(`^main\\[0\\]\\.${verb}: No document from POST`));
      expect(said(call)).toEqual([]);
      expect(call.endReason).toBe('error');
    }
  });
});
