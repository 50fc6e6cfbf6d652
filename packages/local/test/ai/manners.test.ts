import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';

const notes = (phone: ReturnType<typeof dial>) =>
  phone.call.log.events.flatMap((event) => (event.type === 'note' ? [event.message] : []));

describe('an agent that is called by its name', () => {
  test('is silent once it was asked to pause, until its name is said', async () => {
    const model = script()
      .says('Hi.')
      .user('be quiet')
      .calls('pause_conversation', {})
      .user(/rosa/i)
      .says('Here I am.');
    const phone = dial({ model, ai: { params: { enable_pause: true, ai_name: 'Rosa', attention_timeout: 10_000 } } });
    await phone.hear();
    phone.say('be quiet');
    await phone.until((event) => event.type === 'ai' && event.event.name === 'tool_result');
    await phone.clock.passUntil(phone.clock.sleep(30_000));
    phone.say('Darling, what is for dinner?');
    phone.say('Hey, ROSA: are you there?');
    expect(await phone.hear()).toBe('Here I am.');
    expect(phone.aiEvents('timeout')).toEqual([]);
    expect(notes(phone).filter((note) => note.includes('waits for its name'))).toHaveLength(1);
  });

  test('may begin paused, or always speak only when spoken to', async () => {
    const paused = dial({
      model: script()
        .user(/computer/)
        .says('Yes?'),
      ai: { params: { start_paused: true } },
    });
    await paused.clock.passUntil(paused.clock.sleep(1000));
    paused.say('hello');
    paused.say('computer');
    expect(await paused.hear()).toBe('Yes?');

    const polite = dial({
      model: script().says('Hi.').user('Okay, Max, go').says('Gone.'),
      ai: { params: { speak_when_spoken_to: true, ai_name: 'max', wake_prefix: 'okay', enable_pause: true } },
    });
    await polite.hear();
    polite.say('max, go');
    polite.say('Okay, Max, go');
    expect(await polite.hear()).toBe('Gone.');
    expect(polite.aiEvents('user').map(({ text }) => text)).toEqual(['Okay, Max, go']);
  });
});

describe('an agent that is interrupted', () => {
  const interrupted = async (params: object, said: string) => {
    const long = 'I have a lot to tell you, and I will tell you all of it now, in one go.';
    const phone = dial({ model: script().says(long).user(said).says('Yes?'), ai: { params } });
    await phone.clock.passUntil(phone.clock.sleep(1000));
    phone.say(said);
    const first = await phone.hear();
    expect(await phone.hear()).toBe('Yes?');
    return first !== long;
  };

  test('stops for the words, or the text, that may cut in', async () => {
    expect(await interrupted({}, 'stop')).toBe(true);
    expect(await interrupted({ barge_min_words: 3 }, 'uh huh')).toBe(false);
    expect(await interrupted({ barge_min_words: 3 }, 'wait a moment')).toBe(true);
    expect(await interrupted({ barge_match_string: 'stop|halt' }, 'go on')).toBe(false);
    expect(await interrupted({ barge_match_string: 'stop|halt' }, 'please halt')).toBe(true);
  });
});

test('the caller hears a file while a function runs', async () => {
  const agent = await startAgent({ book: () => ({ response: 'ok' }) });
  const tool = { function: 'book', description: 'Books', web_hook_url: agent.url, wait_file: 'https://a/wait.wav' };
  const phone = dial({
    model: script().says('Hi.').user('go').calls('book', {}).says('Done.'),
    ai: { SWAIG: { functions: [tool] } },
  });
  await phone.hear();
  phone.say('go');
  await phone.hear();
  expect(
    phone.call.log.events.flatMap((event) => (event.type === 'background' ? [[event.state, event.file]] : [])),
  ).toEqual([
    ['playing', 'https://a/wait.wav'],
    ['finished', 'https://a/wait.wav'],
  ]);
});
