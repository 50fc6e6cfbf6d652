import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FunctionResult, resetLoggingConfiguration, setGlobalLogLevel } from '../../src/index.js';
import {
  Agent,
  AgentSession,
  type AgentSessionOptions,
  type FunctionTool,
  handoff,
  inference,
  type LiveWireAgentOptions,
  llm,
  plugins,
  type RunContext,
  StopResponse,
  ToolError,
  tool,
  voice,
} from '../../src/livewire/index.js';

afterEach(() => {
  vi.restoreAllMocks();
  resetLoggingConfiguration();
});

type Ai = {
  prompt: { text?: string; pom?: { title?: string; body: string }[] };
  params?: Record<string, unknown>;
  SWAIG?: { functions: { function: string; description: string; parameters: Record<string, unknown> }[] };
};

async function started(agent: LiveWireAgentOptions = {}, options: AgentSessionOptions = {}) {
  const session = new AgentSession(options);
  await session.start({ agent: new Agent({ instructions: 'You help.', ...agent }) });
  const swAgent = session.getSwAgent();
  if (!swAgent) throw new Error('The session has no agent.');
  swAgent.log.suppressed = true;
  const documentOf = (id: string) => JSON.parse(swAgent.renderSwml(id)).sections.main.at(-1).ai as Ai;
  /** Runs a tool in a call, as a request of the platform does. */
  const call = async (name: string, args: object = {}, id = 'c-1') => {
    const url = `${swAgent.getFullUrl(true)}/swaig?__token=${swAgent.createToolToken(name, id)}`;
    const { username, password, origin, pathname, search } = new URL(url);
    const answer = await swAgent.fetch(
      new Request(origin + pathname.replace('//', '/') + search, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
        body: JSON.stringify({ function: name, call_id: id, argument: { parsed: [args], raw: '{}' } }),
      }),
    );
    return (await answer.json()) as { response?: string; action?: Record<string, unknown>[]; post_process?: boolean };
  };
  return { session, swAgent, call, document: () => documentOf('c-1') };
}

const echo = tool({ description: 'Echoes.', parameters: { text: { type: 'string' } }, execute: ({ text }) => text });

describe('what a session makes of an agent', () => {
  test('instructions, tools and times', async () => {
    const { document, swAgent } = await started({ tools: { echo } });
    expect(swAgent.getName()).toBe('LiveWireAgent');
    expect(document()).toMatchObject({
      prompt: { text: 'You help.' },
      params: { end_of_speech_timeout: 500 },
      SWAIG: { functions: [{ function: 'echo', description: 'Echoes.', parameters: { type: 'object' } }] },
    });
    expect(echo.name).toBe('echo');
  });

  test.each<[AgentSessionOptions, LiveWireAgentOptions, Record<string, unknown>]>([
    [{ llm: 'openai/gpt-4o' }, {}, { model: 'gpt-4o' }],
    [{ llm: new inference.LLM('openai/gpt-4o-mini') }, {}, { model: 'gpt-4o-mini' }],
    [{}, { llm: new plugins.OpenAILLM({ model: 'gpt-4o' }) }, { model: 'gpt-4o' }],
    [{ llm: 'one' }, { llm: 'two' }, { model: 'one' }],
    [{ allowInterruptions: false }, {}, { enable_barge: false }],
    [{ allowInterruptions: false }, { allowInterruptions: true }, {}],
    [
      { minEndpointingDelay: 1.2, maxEndpointingDelay: 4 },
      {},
      { end_of_speech_timeout: 1200, turn_detection_timeout: 4000 },
    ],
    [{ minEndpointingDelay: 1 }, { minEndpointingDelay: 2 }, { end_of_speech_timeout: 2000 }],
    [{ minInterruptionDuration: 1.5 }, {}, { barge_min_words: 3 }],
  ])('%j and %j become parameters', async (options, agent, params) => {
    const { document } = await started(agent, options);
    expect(document().params).toEqual({ end_of_speech_timeout: 500, ...params });
  });

  test('what is to be said first are sections, from before the start and after', async () => {
    const session = new AgentSession();
    session.say('Welcome.');
    await session.start({ agent: new Agent({ instructions: 'You help.' }) });
    session.generateReply({ instructions: 'Ask what it is about.' });
    session.generateReply();
    expect(session.getSwAgent()?.getPromptPom()).toEqual([
      { body: 'You help.' },
      { title: 'Say', body: 'Welcome.' },
      { title: 'Initial Greeting', body: 'Ask what it is about.' },
    ]);
    expect(session.getSwAgent()?.getPrompt()).toMatch(/^You help\.\s+## Say\s+Welcome\./);
  });

  test('recording is asked for at the start', async () => {
    const session = new AgentSession();
    await session.start({ agent: new Agent(), record: true });
    expect(session.getSwAgent()?.renderSwml('c-1')).toContain('record_call');
  });

  test('another agent takes the place of the first, with its tools; those of the session stay', async () => {
    const more = tool({ name: 'more', description: 'More.', execute: () => 'more' });
    const { session, document } = await started({ tools: { echo } }, { tools: [more] });
    session.updateAgent(new Agent({ instructions: 'You bill.', tools: { pay: { ...echo } } }));
    expect(document().prompt).toEqual({ text: 'You bill.' });
    expect(document().SWAIG?.functions.map((each) => each.function)).toEqual(['more', 'pay']);
  });

  test('agents begin by themselves, as LiveKit has them', async () => {
    class Greeter extends voice.Agent {
      override async onEnter() {
        this.session.generateReply({ instructions: 'Greet.' });
      }
    }
    const session = new AgentSession();
    await session.start({ agent: new Greeter({ instructions: 'You greet.' }) });
    expect(session.getSwAgent()?.getPrompt()).toContain('Greet.');
  });

  test('what the platform does itself is noted once, at debug level', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
    setGlobalLogLevel('debug');
    for (const _ of [1, 2]) {
      const { session } = await started({}, { stt: new plugins.DeepgramSTT({ model: 'nova-3' }), maxToolSteps: 9 });
      session.interrupt();
    }
    const notes = lines.filter((line) => line.includes('[LiveWire]'));
    expect(notes).toHaveLength(new Set(notes).size);
    for (const what of ['plugins.DeepgramSTT', 'stt', 'maxToolSteps', 'interrupt()'])
      expect(notes.filter((line) => line.includes(`DEBUG [LiveWire] ${what}:`))).toHaveLength(1);
  });
});

describe('tools', () => {
  const tools = {
    text: tool({ description: 'Text.', execute: () => 'plain' }),
    object: tool({ description: 'Object.', execute: async () => ({ status: 'shipped', items: [1] }) }),
    result: tool({ description: 'Result.', execute: () => new FunctionResult('Bye').hangup() }),
    nothing: tool({ description: 'Nothing.', execute: () => {} }),
    fails: tool({
      description: 'Fails.',
      execute: () => {
        throw new ToolError('Amount must be positive.');
      },
    }),
    stops: tool({
      description: 'Stops.',
      execute: () => {
        throw new StopResponse();
      },
    }),
    breaks: tool({
      description: 'Breaks.',
      execute: () => {
        throw new Error('secret');
      },
    }),
    speaks: tool({
      description: 'Speaks.',
      execute: (_params, { ctx }) => {
        ctx.session.say('One moment.');
        ctx.session.generateReply({ instructions: 'Then ask for the date.' });
        return new FunctionResult('Found.').updateGlobalData({ found: true });
      },
    }),
  } satisfies Record<string, FunctionTool>;

  test.each<[keyof typeof tools, object]>([
    ['text', { response: 'plain' }],
    ['object', { response: '{"status":"shipped","items":[1]}' }],
    ['result', { response: 'Bye', action: [{ hangup: true }] }],
    ['nothing', { response: 'Done.' }],
    ['fails', { response: 'Error: Amount must be positive.' }],
    ['stops', { action: [{ wait_for_user: true }] }],
    [
      'speaks',
      {
        response: 'Found.\nThen ask for the date.',
        action: [{ set_global_data: { found: true } }, { say: 'One moment.' }],
      },
    ],
  ])('%s', async (name, answer) => {
    const { call } = await started({ tools });
    expect(await call(name)).toEqual(answer);
  });

  test('what breaks is an apology to the model, and says nothing of why', async () => {
    const { call } = await started({ tools });
    const { response } = await call('breaks');
    expect(response).toMatch(/^Sorry/);
    expect(response).not.toContain('secret');
  });

  test('arguments are checked by zod, and are what the schema makes of them', async () => {
    const book = llm.tool({
      description: 'Books.',
      parameters: z.object({ guests: z.number().int().positive(), at: z.string().default('noon') }),
      execute: ({ guests, at }) => `${guests + 1} at ${at.toUpperCase()}`,
    });
    const { call, document } = await started({ tools: { book } });
    expect(document().SWAIG?.functions[0]?.parameters).toMatchObject({ required: ['guests'] });
    expect(await call('book', { guests: 2 })).toEqual({ response: '3 at NOON' });
    expect((await call('book', { guests: -2 })).response).toContain('guests');
  });

  test('each call has a copy of the user data; what is no plain data is shared', async () => {
    class Connection {}
    const connection = new Connection();
    const add = tool({
      description: 'Adds.',
      parameters: { note: { type: 'string' } },
      execute: ({ note }, { ctx }: { ctx: RunContext<{ notes: string[]; connection: Connection }> }) => {
        ctx.userData.notes.push(note);
        return { notes: ctx.userData.notes, same: ctx.userData.connection === connection };
      },
    });
    const { call, session } = await started({ tools: { add } }, { userData: { notes: ['first'], connection } });
    await call('add', { note: 'a' }, 'c-1');
    expect((await call('add', { note: 'b' }, 'c-1')).response).toBe('{"notes":["first","a","b"],"same":true}');
    expect((await call('add', { note: 'c' }, 'c-2')).response).toBe('{"notes":["first","c"],"same":true}');
    expect(session.userData).toEqual({ notes: ['first'], connection });
  });

  test('an agent brings its user data along when the session has none', async () => {
    const { session } = await started({ userData: { department: 'support' } });
    expect(session.userData).toEqual({ department: 'support' });
    const { session: other } = await started({ userData: { department: 'support' } }, { userData: { own: 1 } });
    expect(other.userData).toEqual({ own: 1 });
  });

  test('a handoff sends the call to its own document, after what is said of it', async () => {
    const billing = new Agent({ instructions: 'You bill.', tools: { pay: echo } });
    const left: string[] = [];
    class Desk extends Agent {
      override onExit() {
        left.push('desk');
      }
    }
    const session = new AgentSession();
    await session.start({
      agent: new Desk({
        instructions: 'You help.',
        tools: {
          toBilling: tool({
            description: 'Hands over.',
            execute: () => handoff({ agent: billing, returns: 'One moment.' }),
          }),
        },
      }),
    });
    const agent = session.getSwAgent() as NonNullable<ReturnType<typeof session.getSwAgent>>;
    agent.log.suppressed = true;
    const result = await agent.getTool('toBilling')?.execute({}, { call_id: 'c-1' });
    expect(result).toEqual({
      response: 'One moment.',
      action: [
        {
          SWML: { version: '1.0.0', sections: { main: [{ transfer: { dest: agent.getFullUrl(true) } }] } },
          transfer: 'true',
        },
      ],
      post_process: true,
    });
    expect(left).toEqual(['desk']);
    const [user, password] = agent.getBasicAuthCredentials();
    const documentOf = async (id: string) => {
      const authorization = `Basic ${btoa(`${user}:${password}`)}`;
      const body = JSON.stringify({ call: { call_id: id } });
      const request = new Request('http://localhost/', { method: 'POST', headers: { authorization }, body });
      return (await (await agent.fetch(request)).text()) as string;
    };
    expect(await documentOf('c-1')).toContain('You bill.');
    expect(await documentOf('c-1')).not.toContain('toBilling');
    expect(await documentOf('c-2')).toContain('You help.');
  });
});

test('the forms in which tools are documented', async () => {
  const save = tool<{ key: string; value: string }>({
    description: 'Saves.',
    parameters: { key: { type: 'string' }, value: { type: 'string' } },
    execute: (params, { ctx }) => {
      const data = ctx.userData as Record<string, string>;
      data[params.key] = params.value;
      return `Saved ${params.key} = ${params.value}.`;
    },
  });
  const lookup = tool({
    description: 'Looks up.',
    parameters: { orderId: { type: 'string', description: 'The order' } },
    execute: (params) => {
      // @ts-expect-error The parameters say which there are.
      const none: unknown = params.order;
      return `Order ${params.orderId.toUpperCase()}${none ?? ''}`;
    },
  });
  const whole = tool({
    description: 'Takes a JSON Schema.',
    parameters: { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'] },
    execute: async ({ count }) => count + 1,
  });
  const { call } = await started({ tools: { save, lookup, whole } });
  expect(await call('save', { key: 'color', value: 'blue' })).toEqual({ response: 'Saved color = blue.' });
  expect(await call('lookup', { orderId: 'a1' })).toEqual({ response: 'Order A1' });
  expect(await call('whole', { count: 1 })).toEqual({ response: '2' });
});

describe('what is wrong is said at once', () => {
  test.each<[string, () => unknown, string]>([
    ['a misspelt option', () => new AgentSession({ userdata: {} } as object), 'Did you mean "userData"?'],
    ['a misspelt option of an agent', () => new Agent({ instruction: '' } as object), 'Did you mean "instructions"?'],
    [
      'a tool without a name in a list',
      () => new Agent({ tools: [{ ...echo, name: '' }] }),
      'Agent.tools[0] has no name',
    ],
    ['two tools of one name', () => new Agent({ tools: [echo, echo] }), 'two tools called "echo"'],
    ['what is no tool', () => new Agent({ tools: { x: {} as FunctionTool } }), 'Agent.tools.x is no tool'],
    ['a tool without a description', () => tool({ description: '', execute: () => '' }), 'needs a description'],
    ['minutes for seconds', () => new AgentSession({ minEndpointingDelay: 500 }), 'minEndpointingDelay is 500'],
    ['a handoff to nobody', () => handoff({} as never), 'handoff() takes { agent'],
    ['an agent before its session', () => new AgentSession().updateAgent(new Agent()), 'start() the session first'],
  ])('%s', (_what, run, message) => {
    expect(run).toThrow(message);
  });

  test('a session starts once, with an agent', async () => {
    const { session } = await started();
    await expect(session.start({ agent: new Agent() })).rejects.toThrow('started already');
    await expect(new AgentSession().start({} as never)).rejects.toThrow('start() takes { agent');
  });
});
