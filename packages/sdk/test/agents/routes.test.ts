import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { authorization, make, read } from './desk.js';

const send = (agent: AgentBase, path: string, body?: object, headers: Record<string, string> = { authorization }) =>
  agent.fetch(
    new Request(`http://localhost/desk${path}`, {
      method: body ? 'POST' : 'GET',
      headers,
      body: body ? JSON.stringify(body) : null,
    }),
  );

describe('routes that an agent has when it is asked to', () => {
  test('the document, to look at', async () => {
    const agent = make().setPromptText('Hello.');
    expect((await send(agent, '/debug')).status).toBe(404);
    agent.enableDebugRoutes();
    for (const answer of [await send(agent, '/debug'), await send(agent, '/debug', {})])
      expect((await read(answer)).sections.main[1].ai.prompt.text).toBe('Hello.');
    expect((await send(agent, '/debug', undefined, {})).status).toBe(401);
  });

  test('the document, where functions and reports are posted', async () => {
    const agent = make().setPromptText('Hello.');
    for (const path of ['/swaig', '/post_prompt'])
      expect((await read(await send(agent, path))).sections.main[1].ai.prompt.text).toBe('Hello.');
  });

  test('another post-prompt', async () => {
    expect((await send(make(), '/post_prompt_override', { post_prompt: 'x' })).status).toBe(404);
    const agent = make({ enablePostPromptOverride: true }).setPostPrompt('Old.');
    expect(await (await send(agent, '/post_prompt_override', { post_prompt: 'New.' })).json()).toEqual({ ok: true });
    expect(agent.getPostPrompt()).toBe('New.');
    expect((await send(agent, '/post_prompt_override', { post_prompt: 1 })).status).toBe(400);
    expect((await send(agent, '/post_prompt_override', { post_prompt: 'x' }, {})).status).toBe(401);
    expect(agent.getPostPrompt()).toBe('New.');
  });

  test('a poll for input', async () => {
    expect((await send(make(), '/check_for_input')).status).toBe(404);
    const agent = make({ checkForInputOverride: true });
    const answer = await send(agent, '/check_for_input', { conversation_id: 'v-1' });
    expect(await answer.json()).toEqual({ ok: true, received: { conversation_id: 'v-1' } });
    expect(await (await send(agent, '/check_for_input')).json()).toEqual({ ok: true, received: {} });
  });

  test('calls to SIP addresses', async () => {
    const agent = make().setPromptText('Hello.').enableSipRouting().registerSipUsername('Front');
    const answer = await send(agent, '/sip', { call: { to: 'sip:front@example.test' } });
    expect((await read(answer)).sections.main[1].ai.prompt.text).toBe('Hello.');
    agent.registerRoutingCallback((body) => (AgentBase.extractSipUsername(body) === 'sales' ? '/sales' : null), '/to');
    const elsewhere = await send(agent, '/to', { call: { to: 'sip:sales@example.test' } });
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([307, '/sales']);
  });
});

test('a server of any kind can answer through an agent', async () => {
  const agent = make()
    .setPromptText('Hello.')
    .addPerCallConfig((query, body, _headers, copy) => {
      copy.updateGlobalData({ tier: query['tier'], caller: body['caller'] });
    });
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString();
    const [status, headers, text] = await agent.handleRequest(
      req.method ?? 'GET',
      `http://${req.headers.host}${req.url}`,
      req.headers as Record<string, string>,
      raw ? JSON.parse(raw) : null,
    );
    res.writeHead(status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/desk`;
  const headers = { authorization, 'content-type': 'application/json' };
  const posted = await read(await fetch(`${url}?tier=gold`, { method: 'POST', headers, body: '{"caller":"ana"}' }));
  expect(posted.sections.main[1].ai.global_data).toEqual({ tier: 'gold', caller: 'ana' });
  expect((await read(await fetch(url, { headers }))).sections.main[1].ai.prompt.text).toBe('Hello.');
  const refused = await fetch(url);
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Basic')]);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

describe('documents checked by a schema of one’s own', () => {
  const folder = mkdtemp(join(tmpdir(), 'swml-'));
  afterAll(async () => rm(await folder, { recursive: true }));

  test('are refused with what it says', async () => {
    const path = join(await folder, 'schema.json');
    const prompt = { type: 'object', properties: { text: { type: 'string', maxLength: 10 } } };
    const step = (name: string, properties = {}) => ({
      type: 'object',
      properties: { [name]: { type: 'object', properties } },
      required: [name],
    });
    const SWMLMethod = { anyOf: [step('answer'), step('ai', { prompt })] };
    const main = { type: 'array', items: { $ref: '#/$defs/SWMLMethod' } };
    const sections = { type: 'object', properties: { main } };
    await writeFile(path, JSON.stringify({ type: 'object', properties: { sections }, $defs: { SWMLMethod } }));
    const agent = make({ schemaPath: path });
    expect(() => agent.setPromptText('Hello.').renderSwml()).not.toThrow();
    expect(() => agent.setPromptText('Hello, how are you?').renderSwml()).toThrow('The document of the agent "desk"');
    const unchecked = make({ schemaPath: path, schemaValidation: false }).setPromptText('Hello, how are you?');
    expect(() => unchecked.renderSwml()).not.toThrow();
  });
});

test('a recording is made in a format that there is', () => {
  expect(() => make({ recordCall: true, recordFormat: 'mp5' })).toThrow('recordFormat is "mp5"; it is one of mp4');
  expect(make({ recordCall: true, recordFormat: 'wav', recordStereo: false }).renderSwml()).toContain(
    '{"record_call":{"format":"wav","stereo":false}}',
  );
});

describe('an agent on a serverless platform', () => {
  afterEach(() => void vi.unstubAllEnvs());
  const event = { httpMethod: 'GET', path: '/desk', headers: { authorization } };

  test('answers an event', async () => {
    const agent = make().setPromptText('Hello.');
    for (const answer of [await agent.run({ event, platform: 'lambda' }), await agent.runServerless(event)]) {
      expect(answer.statusCode).toBe(200);
      expect(JSON.parse(answer.body).sections.main[1].ai.prompt.text).toBe('Hello.');
    }
  });

  test('says how it is used where nothing can be served', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'desk');
    await expect(make().run()).rejects.toThrow('createLambdaHandler(agent)');
  });
});

test('a routing callback sees the headers, without credentials', async () => {
  const seen: Record<string, string>[] = [];
  const agent = make().registerRoutingCallback((_body, headers) => {
    seen.push(headers);
    return null;
  });
  await send(agent, '/sip', {}, { authorization, 'X-Tenant': 'acme' });
  expect(seen[0]).toMatchObject({ 'x-tenant': 'acme' });
  expect(seen[0]).not.toHaveProperty('authorization');
});
