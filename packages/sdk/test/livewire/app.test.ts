import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import {
  Agent,
  AgentServer,
  AgentSession,
  type App,
  buildAgent,
  ChatContext,
  cli,
  defineAgent,
  type JobContext,
  runApp,
  ServerOptions,
  WorkerOptions,
} from '../../src/livewire/index.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const entry = async (ctx: JobContext) => {
  await ctx.connect();
  expect(await ctx.waitForParticipant()).toEqual({ identity: 'caller' });
  expect(ctx.room.name).toBe('livewire-room');
  const session = new AgentSession();
  await session.start({ agent: new Agent({ instructions: ctx.proc.userData['greeting'] ?? 'Hello.' }) });
};
const app = defineAgent({
  prewarm: (proc) => {
    proc.userData['greeting'] = 'Welcome to Acme.';
  },
  entry,
});
const server = new AgentServer();
server.rtcSession(entry);
server.setupFnc = app.prewarm;

test.each<[string, App]>([
  ['a definition', app],
  ['a server', server],
  ['worker options', new WorkerOptions({ agent: app, agentName: 'acme' })],
  ['server options', new ServerOptions({ agent: server })],
])('%s is a program: prewarm runs, then entry, and its session is the one that answers', async (_what, given) => {
  expect((await buildAgent(given)).getPrompt()).toBe('Welcome to Acme.');
});

test('a program may be a module', async () => {
  const path = fileURLToPath(new URL('./program.ts', import.meta.url));
  expect((await buildAgent({ agent: path })).getPrompt()).toBe('You are a module.');
  await expect(buildAgent({ agent: fileURLToPath(import.meta.resolve('zod')) })).rejects.toThrow('is no program');
});

test('programs that cannot be run say why', async () => {
  expect(() => runApp({} as App)).toThrow('what defineAgent() gives');
  expect(() => cli.runApp(undefined as never)).toThrow('what defineAgent() gives');
  expect(() => defineAgent({} as never)).toThrow('{ entry');
  await expect(buildAgent(new AgentServer())).rejects.toThrow('rtcSession()');
  await expect(buildAgent({ entry: async () => {} })).rejects.toThrow('started no session');
  const two = async (ctx: JobContext) => {
    for (const _ of [1, 2]) await new AgentSession().start({ agent: new Agent(), room: ctx.room });
  };
  await expect(buildAgent({ entry: two })).rejects.toThrow('two sessions');
});

test('a chat context is a list of messages', () => {
  const { messages } = new ChatContext().append('system', 'Be brief.').append({ text: 'Hi' }).append();
  expect(messages).toEqual([
    { role: 'system', text: 'Be brief.' },
    { role: 'user', text: 'Hi' },
    { role: 'user', text: '' },
  ]);
});
