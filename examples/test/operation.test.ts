import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { script } from '@signalwire/local';
import type { AgentBase } from '@signalwire/sdk/agents';
import { MemoryStateStore, RedisStateStore, type StateStore } from '@signalwire/sdk/state';
import { expect, onTestFinished, test } from 'vitest';
import { boxOffice } from '../src/bedrock/agent.js';
import { RangerAgent, type Report } from '../src/call-reports/agent.js';
import { quiz } from '../src/replicas/agent.js';
import { bankLine } from '../src/tool-failures/agent.js';
import { callTo, here, served, startSpace, troubles } from './support.js';

/** An HTTP server until the test is over. @returns its address. */
async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends each request to the next of some agents. @returns its address, and which agent answered what. */
async function balancer(replicas: readonly AgentBase[]) {
  const answered: string[] = [];
  const url = await listening((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void pass());
    const pass = async () => {
      const replica = answered.length % replicas.length;
      const { pathname, search } = new URL(request.url ?? '/', url);
      answered.push(`${replica} ${pathname}`);
      const reply = await fetch(`http://127.0.0.1:${replicas[replica]?.port}${pathname}${search}`, {
        method: request.method ?? 'GET',
        headers: {
          authorization: request.headers.authorization ?? '',
          'content-type': request.headers['content-type'] ?? '',
        },
        body: Buffer.concat(chunks),
      });
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(await reply.text());
    };
  });
  return { url, answered };
}

/** A call whose requests go to two replicas in turn. */
async function playOnTwo(stores: readonly [StateStore, StateStore]): Promise<void> {
  const shared = {
    ...here,
    swaigSecret: 'the secret of all replicas',
    basicAuth: ['quiz', 'host'] as [string, string],
  };
  const replicas = stores.map((state) => quiz({ ...shared, state }));
  for (const replica of replicas) await served(replica);
  const { url, answered } = await balancer(replicas);
  for (const replica of replicas) replica.manualSetProxyUrl(url);
  const model = script()
    .says('Norway?')
    .user('Oslo')
    .calls('check_answer', { answer: 'Oslo' })
    .result('Right: 1 of 1 so far.')
    .says('Right. Peru?')
    .user('Quito')
    .calls('check_answer', { answer: 'Quito' })
    .result('Wrong: 1 of 2 so far.')
    .says('Wrong. Ghana?')
    .user('Accra')
    .calls('check_answer', { answer: 'Accra' })
    .result('Right: 2 of 3 so far.')
    .says('Two of three!');
  const { numberFor, dial } = await startSpace({ model });
  const call = await dial(await numberFor(url.replace('//', '//quiz:host@')));
  for (const [said, answer] of [
    ['Oslo', 'Peru?'],
    ['Quito', 'Ghana?'],
    ['Accra', 'Two of three!'],
  ] as const) {
    await call.turn();
    call.say(said);
    await call.hear(answer);
  }
  // The first replica wrote the document; its tokens are good at the second, which knows the score.
  expect(answered.map((line) => line.replace(/\/$/, ''))).toEqual(['0 ', '1 /swaig', '0 /swaig', '1 /swaig']);
  expect(troubles(call)).toEqual([]);
  model.done();
}

test('replicas: the requests of one call reach two agents, which share a secret and a store', async () => {
  const store = new MemoryStateStore();
  await playOnTwo([store, store]);
});

test.skipIf(spawnSync('redis-server', ['--version']).error !== undefined)(
  'replicas: the same with a Redis server between them (needs redis-server)',
  async () => {
    const port = await freePort();
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const redis = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => stopped(redis, 'SIGKILL'));
    for await (const line of createInterface({ input: redis.stdout }))
      if (line.includes('Ready to accept connections')) break;
    redis.stdout.resume();
    const stores = [0, 1].map(() => new RedisStateStore(`redis://127.0.0.1:${port}`));
    onTestFinished(async () => {
      for (const store of stores) await store.close();
    });
    await playOnTwo(stores as [RedisStateStore, RedisStateStore]);
  },
);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

test('graceful-shutdown: the order that is under way reaches the kitchen, and then the process ends', async () => {
  const program = fileURLToPath(new URL('../dist/graceful-shutdown/main.js', import.meta.url));
  const env = { ...process.env, PORT: '0', SWML_BASIC_AUTH_USER: 'k', SWML_BASIC_AUTH_PASSWORD: 'k' };
  const kitchen = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => stopped(kitchen, 'SIGKILL'));
  const exited = once(kitchen, 'exit');
  const lines = createInterface({ input: kitchen.stdout })[Symbol.asyncIterator]();
  const next = async (start: string) => {
    for (let line = await lines.next(); !line.done; line = await lines.next())
      if (line.value.startsWith(start)) return line.value.slice(start.length);
    throw new Error(`The program ended without saying "${start}".`);
  };
  const model = script()
    .says('Kitchen.')
    .user('soup')
    .calls('place_order', { dish: 'Soup' })
    .result('Soup is ready in twenty minutes.')
    .says('Twenty minutes.');
  const { numberFor, dial } = await startSpace({ model });
  const call = await dial(await numberFor((await next('serving: ')).replace(/\/\/(.*@)?[^:]+:/, '//$1127.0.0.1:')));
  await call.turn();
  call.say('A soup, please');
  const answer = call.hear('Twenty minutes.');
  expect(await next('order: ')).toBe('Soup');
  kitchen.kill('SIGTERM');
  await answer;
  expect(await exited).toEqual([0, null]);
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('tool-failures: what fails or takes too long is told to the model in words, and to whoever is on duty', async () => {
  const core = await listening((request, response) => {
    if (request.url === '/block') response.writeHead(500).end();
    // The balance never comes.
  });
  const alerts: string[] = [];
  const model = script()
    .says('The bank.')
    .user('balance')
    .calls('balance', {})
    .result('The balance takes too long.')
    .says('That takes too long.')
    .user('card')
    .calls('block_card', {})
    .result('Offer the caller to be called back')
    .says('Shall we call you back?');
  const agent = bankLine({ ...here, core, alert: (error, where) => alerts.push(`${where.functionName}: ${error}`) });
  const { call } = await callTo(agent, { model });
  await call.turn();
  call.say('What is my balance?');
  await call.hear('That takes too long.');
  await call.turn();
  call.say('Please block my card');
  await call.hear('Shall we call you back?');
  expect(alerts).toEqual([expect.stringMatching(/^balance: .*250/), 'block_card: Error: The core answered 500.']);
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('call-reports: a summary, the dialogue, and events while the call goes on', async () => {
  const reports: Report[] = [];
  const events: string[] = [];
  const logs: number[] = [];
  const summary = { animal: 'bear', place: 'Elk Lake', urgent: true };
  const model = script()
    .says('Ranger station.')
    .user('a bear')
    .calls('trail_state', { trail: 'Elk Lake' })
    .says('I close the trail.')
    .summary(summary);
  const agent = new RangerAgent({
    ...here,
    keep: (report) => reports.push(report),
    watch: (event) => events.push(event),
    ended: (entries) => logs.push(entries),
  });
  const { call } = await callTo(agent, { model });
  await call.turn();
  call.say('There is a bear at Elk Lake');
  await call.hear('I close the trail.');
  await call.turn();
  call.hangup();
  await call.settled();
  expect(reports).toEqual([
    {
      callId: call.id,
      summary,
      dialogue: ['assistant: Ranger station.', 'user: There is a bear at Elk Lake', 'assistant: I close the trail.'],
    },
  ]);
  expect(logs).toEqual([expect.any(Number)]);
  expect(events).toEqual(expect.arrayContaining(['session_start', 'session_end', 'hangup_hook']));
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('bedrock: the box office speaks with a voice of Bedrock’s and has its tools', async () => {
  const model = script()
    .says('Lantern Theatre.')
    .user('tonight')
    .calls('free_seats', {})
    .result('Fourteen')
    .says('Fourteen seats.')
    .summary('Hamlet, two');
  const agent = boxOffice(here);
  const { call } = await callTo(agent, { model });
  await call.turn();
  call.say('Is there anything left tonight?');
  await call.hear('Fourteen seats.');
  await call.turn();
  call.hangup();
  await call.settled();
  expect(call.log.events.find((event) => event.type === 'speech')).toMatchObject({ voice: 'amazon.tiffany' });
  expect(call.log.events.some((event) => event.type === 'step' && event.verb === 'amazon_bedrock')).toBe(true);
  expect(troubles(call)).toEqual([]);
  model.done();
});
