import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Agent, AgentSession, handoff, type RunContext, tool } from '../../src/livewire/index.js';
import { adopt, portable } from '../../src/livewire/portable-data.js';
import { MemoryStateStore, type StateStore } from '../../src/state/index.js';
import { logged } from '../skills/served.js';

afterEach(() => vi.unstubAllEnvs());

interface Data {
  notes: string[];
  seen: Map<string, Date>;
  connection: object;
}

class Billing extends Agent<Data> {
  constructor(place: string) {
    super({
      instructions: 'You bill.',
      tools: { pay: tool({ description: 'Pays.', execute: (_, { ctx }) => `${place}: ${ctx.userData.notes.join()}` }) },
    });
  }
}

/** A program's process: its own session and agents, on what replicas share. */
async function replica(place: string, store: StateStore | undefined, early = true) {
  const connection = { toString: () => place, ask() {} };
  const made = early ? new Billing(place) : undefined;
  const userData: Data = { notes: [], seen: new Map(), connection };
  const session = new AgentSession<Data>({ userData });
  type Context = { ctx: RunContext<Data> };
  await session.start({
    agent: new Agent<Data>({
      instructions: `You help.`,
      tools: {
        note: tool({
          description: 'Notes.',
          parameters: { text: { type: 'string' } },
          execute: ({ text }, { ctx: { userData: data } }: Context) => {
            data.notes.push(text);
            data.seen.set(text, new Date(0));
            return `${data.notes.join()} ${data.seen.size} ${data.connection}`;
          },
        }),
        toBilling: tool({ description: 'Hands over.', execute: () => handoff({ agent: made ?? new Billing(place) }) }),
      },
    }),
  });
  const agent = session.getSwAgent() as NonNullable<ReturnType<typeof session.getSwAgent>>;
  if (store) agent.shareState(store);
  const [user, password] = agent.getBasicAuthCredentials();
  const post = async (path: string, body: object) => {
    const headers = { authorization: `Basic ${btoa(`${user}:${password}`)}`, 'content-type': 'application/json' };
    const response = await agent.fetch(
      new Request(`http://x${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    return response.text();
  };
  return {
    document: (id: string) => post('/', { call: { call_id: id } }),
    call: async (name: string, args: object, id: string) => {
      const token = encodeURIComponent(agent.createToolToken(name, id));
      const body = { function: name, argument: { parsed: [args], raw: JSON.stringify(args) }, call_id: id };
      return JSON.parse(await post(`/swaig?__token=${token}`, body)) as { response?: string };
    },
  };
}

describe('two replicas with one store', () => {
  test('take turns in a call', async () => {
    const store = new MemoryStateStore();
    const [a, b] = [await replica('a', store), await replica('b', store)];
    expect((await a.call('note', { text: 'x' }, 'c-1')).response).toBe('x 1 a');
    expect((await b.call('note', { text: 'y' }, 'c-1')).response).toBe('x,y 2 b');
    expect((await a.call('note', { text: 'z' }, 'c-1')).response).toBe('x,y,z 3 a');
    expect((await b.call('note', { text: 'o' }, 'c-2')).response).toBe('o 1 b');
  });

  test('know which agent has the call, and run its tools', async () => {
    const store = new MemoryStateStore();
    const [a, b] = [await replica('a', store), await replica('b', store)];
    await a.call('note', { text: 'x' }, 'c-1');
    await a.call('toBilling', {}, 'c-1');
    const document = await b.document('c-1');
    expect(document).toContain('You bill.');
    expect(document).not.toContain('toBilling');
    expect((await b.call('pay', {}, 'c-1')).response).toBe('b: x');
    expect(await b.document('c-2')).toContain('You help.');
  });

  test('come by it from the environment', async () => {
    vi.stubEnv('SIGNALWIRE_STATE_URL', `memory:?maxEntries=${1000}`);
    const [a, b] = [await replica('a', undefined), await replica('b', undefined)];
    await a.call('toBilling', {}, 'c-1');
    expect(await b.document('c-1')).toContain('You bill.');
  });

  test('go on by themselves when the store fails', async () => {
    const log = logged();
    const store = new MemoryStateStore();
    store.get = store.update = () => Promise.reject(new Error('lost'));
    const a = await replica('a', store);
    expect((await a.call('note', { text: 'x' }, 'c-1')).response).toBe('x 1 a');
    expect((await a.call('note', { text: 'y' }, 'c-1')).response).toBe('x,y 2 a');
    expect(log.text()).toContain('The state store cannot be asked');
  });
});

test('an agent that a replica has not made is said to be missing, and stays the agent of the call', async () => {
  const log = logged();
  const store = new MemoryStateStore();
  const b = await replica('b', store);
  await store.set('livewire:c-1', {
    version: 1,
    agent: '["Elsewhere","You sell.",[]]',
    openings: [],
    data: { members: { notes: ['x'] }, stay: ['connection'] },
  });
  expect(await b.document('c-1')).toContain('You help.');
  expect(log.text()).toContain('not made in this process');
  expect((await b.call('note', { text: 'y' }, 'c-1')).response).toContain('something went wrong');
  await store.set('livewire:c-2', {
    version: 1,
    agent: '["Elsewhere","You sell.",[]]',
    openings: [],
    data: { members: { notes: ['x'], seen: { $map: [] } }, stay: ['connection'] },
  });
  await b.call('note', { text: 'y' }, 'c-2');
  expect(await store.get('livewire:c-2')).toMatchObject({ version: 2, agent: '["Elsewhere","You sell.",[]]' });
});

test('user data comes back as it was, or stays', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: true }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$date', '$map', '__proto__')), tie('value'), { maxKeys: 3 }),
      fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
      fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }).map((items) => new Map(items)),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      const sent = JSON.parse(JSON.stringify(portable({ given })));
      expect(adopt({ given: 'before', old: 1 } as object, sent)).toEqual({ given });
      const top = { ...Object.fromEntries([['__proto__', given]]), a: given };
      expect(adopt<object>({}, JSON.parse(JSON.stringify(portable(top))))).toEqual(top);
      expect(adopt<unknown>(['before'], JSON.parse(JSON.stringify(portable([given]))))).toEqual([given]);
    }),
  );
  class Connection {}
  const connection = new Connection();
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const data = { connection, cycle, run: () => 1, n: Number.NaN, list: [connection], a: 1 };
  const sent = portable(data);
  expect(sent).toEqual({ members: { a: 1 }, stay: ['connection', 'cycle', 'run', 'n', 'list'] });
  expect(adopt({ connection: 'own', b: 2 }, sent)).toEqual({ connection: 'own', a: 1 });
});
