import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { evaluate } from '../../src/skills/builtin/arithmetic.js';
import {
  CustomSkillsSkill,
  DataSphereServerlessSkill,
  DateTimeSkill,
  InfoGathererSkill,
  JokeSkill,
  MathSkill,
  PlayBackgroundFileSkill,
  SwmlTransferSkill,
} from '../../src/skills/index.js';
import { make } from '../agents/desk.js';
import { logged, serveSkill } from './served.js';

afterEach(() => vi.unstubAllEnvs());

test('the time and the date, in any time zone', async () => {
  const { call } = await serveSkill(new DateTimeSkill());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 3, 20, 7, 12) });
  try {
    expect((await call('get_current_time', { timezone: 'America/New_York' })).response).toBe(
      'The time in America/New_York is 03:07:12 PM EST.',
    );
    expect((await call('get_current_date')).response).toBe('The date in UTC is Tuesday, March 3, 2026.');
    expect((await call('get_current_time', { timezone: 'Mars' })).response).toContain('no time zone "Mars"');
  } finally {
    vi.useRealTimers();
  }
});

describe('arithmetic', () => {
  test('through the agent', async () => {
    const { call } = await serveSkill(new MathSkill());
    for (const [expression, result] of [
      ['2 + 3 * 4', '14'],
      ['(2 + 3) * 4', '20'],
      ['-2 ^ 2', '-4'],
      ['2 ** 3 ** 2', '512'],
      ['7 % 4 / 3', '1'],
      ['0.1 + 0.2', '0.3'],
      ['1e3 - .5', '999.5'],
    ])
      expect((await call('calculate', { expression })).response).toBe(`The result of ${expression} is ${result}.`);
    for (const [expression, why] of [
      ['1 / 0', 'division by zero'],
      ['2 +', 'ends too early'],
      ['(1', 'not closed'],
      ['process.exit()', '"p" is not part'],
      ['9 ^ 9 ^ 9', 'too large'],
      ['('.repeat(200), 'nested too deeply'],
      ['1'.repeat(2000), 'at most 1000'],
    ])
      expect((await call('calculate', { expression })).response).toContain(why);
  });

  test('is that of JavaScript, and never anything else', () => {
    const operand = fc
      .double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true })
      .map((n) => Math.round(n * 100) / 100);
    const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        operand.map(String),
        fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
        tie('tree').map((a) => `-(${a})`),
      ),
    })).tree;
    fc.assert(fc.property(tree, (text) => evaluate(text) === new Function(`return ${text}`)()));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.+-*/%^() eExyz') }), (text) => {
        try {
          return Number.isFinite(evaluate(text));
        } catch (error) {
          return (error as Error).name === 'ArithmeticError';
        }
      }),
    );
  });
});

test('jokes of both kinds', async () => {
  const { call, agent } = await serveSkill(new JokeSkill());
  for (const type of ['jokes', 'dadjokes']) expect((await call('get_joke', { type })).response).toMatch(/\S \.\.\. \S/);
  expect((await call('get_joke', { type: 'rude' })).response).toContain('dadjokes');
  expect(agent.definition.globalData).toEqual({ joke_skill_enabled: true });
});

describe('background files', () => {
  const files = [
    { key: 'intro', description: 'the introduction', url: 'https://cdn.example.com/intro.mp3', wait: true },
    { key: 'intro_long', description: 'the long one', url: 'https://cdn.example.com/long.mp3' },
  ];

  test('are started and stopped by exact keys', async () => {
    const { call, agent } = await serveSkill(
      new PlayBackgroundFileSkill({ files, default_file_url: 'https://x.test/a.mp3' }),
    );
    expect((await call('play_background_file', { action: 'start_intro_long' })).action).toEqual([
      { playback_bg: 'https://cdn.example.com/long.mp3' },
    ]);
    expect(await call('play_background_file', { action: 'start_intro' })).toMatchObject({
      post_process: true,
      action: [{ playback_bg: { file: 'https://cdn.example.com/intro.mp3', wait: true } }],
    });
    expect((await call('play_background_file', { action: 'stop' })).action).toEqual([{ stop_playback_bg: true }]);
    expect((await call('play_background_file', { action: 'start_other' })).response).toContain('start_intro');
    expect(JSON.parse(agent.renderSwml()).sections.main[1].ai.SWAIG.functions[0]).toMatchObject({
      wait_for_fillers: true,
      skip_fillers: true,
    });
  });

  test('fail early when they cannot be played', async () => {
    const log = logged();
    const [first] = files;
    for (const config of [
      {},
      { files: [first, first] as never },
      { files: [{ ...first, key: 'a b' }] as never },
      { files: [{ ...first, url: 'no url' }] as never },
      { files, allowed_domains: ['other.test'] },
    ])
      await expect(make().addSkill(new PlayBackgroundFileSkill(config))).rejects.toThrow('could not be set up');
    expect(log.text()).toMatch(/nothing to play.*two files.*no key.*no URL.*none of the hosts/s);
    expect(() => new PlayBackgroundFileSkill({ files: [{ key: 'a' }] as never })).toThrow(
      'files[0].description is missing',
    );
  });
});

describe('transfers', () => {
  test('go where the first pattern leads, with what was to be known', async () => {
    const { call, agent } = await serveSkill(
      new SwmlTransferSkill({
        transfers: {
          '/sales|buy/i': {
            url: 'https://sales.test/swml',
            message: 'One moment.',
            return_message: 'Back.',
            final: false,
          },
          support: { address: 'sip:help@example.com', from_addr: '+15550100', post_process: false },
        },
        patterns: [{ name: 'Billing', destination: '+15550101', description: 'the billing desk' }],
        required_fields: { reason: 'Why the caller calls' },
        default_message: 'Ask where to.',
      }),
    );
    const to = (transfer_type: string) => call('transfer_call', { transfer_type, reason: 'a bill' });
    const data = { set_global_data: { call_data: { reason: 'a bill' } } };
    expect(await to('I want to BUY')).toMatchObject({
      response: 'One moment.',
      post_process: true,
      action: [data, { transfer: 'false' }],
    });
    expect(JSON.stringify((await to('I want to BUY')).action)).toContain('https://sales.test/swml');
    const support = await to('technical support');
    expect(support.post_process).toBeUndefined();
    expect(JSON.stringify(support.action)).toContain('"connect":{"to":"sip:help@example.com","from":"+15550100"}');
    expect(JSON.stringify((await to('billing')).action)).toContain('"to":"+15550101"');
    expect(await to('+15559999')).toEqual({ response: 'Ask where to.', action: [data] });
    expect((await call('list_transfer_destinations')).response).toBe('Calls can go to: Billing (the billing desk).');
    expect(agent.definition.hints).toEqual([
      'sales',
      'buy',
      'support',
      'billing',
      'transfer',
      'connect',
      'speak to',
      'talk to',
    ]);
  });

  test('go anywhere only when that is said', async () => {
    const { call } = await serveSkill(new SwmlTransferSkill({ allow_arbitrary: true }));
    expect(JSON.stringify((await call('transfer_call', { transfer_type: '+1 555 0100' })).action)).toContain(
      '+1 555 0100',
    );
    expect((await call('transfer_call', { transfer_type: 'somewhere' })).action).toBeUndefined();
    const log = logged();
    for (const config of [{}, { transfers: { a: {} } }, { transfers: { '/(/': { url: 'https://x.test' } } }])
      await expect(make().addSkill(new SwmlTransferSkill(config))).rejects.toThrow('could not be set up');
    expect(log.text()).toMatch(/neither transfers.*either url or address.*no pattern/s);
  });
});

test('questions are asked one by one, confirmed where that is asked for, and kept in global data', async () => {
  const questions = [
    { key_name: 'name', question_text: 'Your name?' },
    { key_name: 'email', question_text: 'Your email?', confirm: true, prompt_add: 'Spell it.' },
  ];
  const { call, agent } = await serveSkill(
    new InfoGathererSkill({ prefix: 'contact', questions, completion_message: 'Thanks.' }),
  );
  let data: Record<string, unknown> = agent.definition.globalData;
  expect(data).toEqual({ 'skill:contact': { questions, question_index: 0, answers: [] } });
  const submit = async (args: unknown) => {
    const result = await call('contact_submit_answer', args, data);
    for (const { set_global_data: set } of result.action ?? []) if (set) data = { ...data, ...(set as object) };
    return result;
  };
  expect((await call('contact_start_questions', {}, data)).response).toContain('[Question 1 of 2]: "Your name?"');
  expect((await submit({ answer: 'Ann' })).response).toMatch(/\[Question 2 of 2\]: "Your email\?".*Spell it/);
  const unconfirmed = await submit({ answer: 'ann@example.com' });
  expect([unconfirmed.response.includes('Read this back'), unconfirmed.action]).toEqual([true, undefined]);
  const last = await submit({ answer: 'ann@example.com', confirmed_by_user: true });
  expect(last.response).toBe('Thanks.');
  expect(last.action).toContainEqual({
    toggle_functions: [
      { function: 'contact_start_questions', active: false },
      { function: 'contact_submit_answer', active: false },
    ],
  });
  expect(data['skill:contact']).toMatchObject({
    question_index: 2,
    answers: [
      { key_name: 'name', answer: 'Ann' },
      { key_name: 'email', answer: 'ann@example.com' },
    ],
  });
  expect((await submit({ answer: 'x' })).response).toContain('answered already');
});

test('code of the configuration runs only with consent', async () => {
  const log = logged();
  const tools = [
    {
      name: 'greet',
      description: 'Greets.',
      parameters: [{ name: 'name', type: 'string', description: 'Who', required: true }],
      handler_code: 'return `Hello, ${args.name}.`',
    },
    { name: 'broken', description: 'Broken.', handler_code: 'return (' },
    { name: 'silent', description: 'Silent.', handler_code: 'await null;' },
  ];
  const closed = await serveSkill(new CustomSkillsSkill({ tools }));
  expect((await closed.call('greet', { name: 'Ann' })).response).toContain('not available');
  vi.stubEnv('SWML_ALLOW_CUSTOM_HANDLER_CODE', 'true');
  const { call, agent } = await serveSkill(new CustomSkillsSkill({ tools }));
  expect((await call('greet', { name: 'Ann' })).response).toBe('Hello, Ann.');
  expect((await call('greet', {})).response).toContain('name');
  expect((await call('broken')).response).toContain('not available');
  expect((await call('silent')).response).toBe('Done.');
  expect(agent.getPromptPom()).toMatchObject([
    { title: 'Custom Tools', bullets: ['greet: Greets.', 'broken: Broken. (not available)', 'silent: Silent.'] },
  ]);
  expect(log.text()).toMatch(/greet does not run.*broken cannot be read/s);
});

test('DataSphere without the agent is a DataMap', async () => {
  const agent = await make().addSkill(
    new DataSphereServerlessSkill({ space_name: 'acme', project_id: 'p', token: 't', document_id: 'd', count: 2 }),
  );
  const [declared] = JSON.parse(agent.renderSwml()).sections.main[1].ai.SWAIG.functions;
  expect(declared.data_map.webhooks[0]).toMatchObject({
    url: 'https://acme.signalwire.com/api/datasphere/documents/search',
    params: { document_id: 'd', query_string: '${args.query}', count: 2, distance: 3 },
    foreach: { input_key: 'chunks', max: 2 },
  });
  expect(declared.web_hook_url).toBeUndefined();
});
