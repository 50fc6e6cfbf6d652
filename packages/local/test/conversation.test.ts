import { afterEach, expect, test, vi } from 'vitest';
import { LocalSpace, ModelError, script } from '../src/index.js';
import { run } from './rest/client.js';

const swml = { sections: { main: [{ answer: {} }, { ai: { prompt: { text: 'You are the front desk.' } } }] } };

const dial = (space: LocalSpace) =>
  run(space, 'calling.dial', {
    body: { command: 'dial', params: { from: '+15550100', to: '+15550199', swml: swml as never } },
  });

test('an agent talks with the model that the space was started with, and the voice log tells it', async () => {
  const model = script().says('Front desk, hello.').user(/open/).says('Until six.');
  await using space = await LocalSpace.start({ clock: 'virtual', model });
  const phone = space.phone('+15550199').answers();
  await dial(space);
  const call = await phone.incoming();
  await call.hear('Front desk, hello.');
  call.say('How long are you open?');
  await call.hear('Until six.');
  call.hangup();
  await call.ended();
  const { data } = await run(space, 'logs.voice.listEvents', { params: { id: call.id } });
  const names = data.map(({ name }) => name);
  for (const name of ['calling_ai_session_start', 'calling_ai_user', 'calling_ai_assistant'])
    expect(names).toContain(name);
});

test('without a model, the rehearsal holds the conversation and says what it is in the log', async () => {
  await using space = await LocalSpace.start({ clock: 'virtual' });
  const phone = space.phone('+15550199').answers();
  await dial(space);
  const call = await phone.incoming();
  await call.hear(/\w/);
  call.hangup();
  await call.ended();
  const { data } = await run(space, 'logs.voice.listEvents', { params: { id: call.id } });
  expect(data.find(({ name }) => name === 'calling_ai_session_start')?.details).toMatchObject({
    event: { model: expect.stringContaining('rehearsal') },
  });
});

test('a model of OpenAI’s without a key says what is missing before anybody calls', async () => {
  vi.stubEnv('OPENAI_API_KEY', undefined);
  vi.stubEnv('OPENAI_BASE_URL', undefined);
  const starting = LocalSpace.start({ model: 'openai' });
  await expect(starting).rejects.toBeInstanceOf(ModelError);
  await expect(starting).rejects.toThrow(/OPENAI_API_KEY is not set/);
});

afterEach(() => {
  vi.unstubAllEnvs();
});
