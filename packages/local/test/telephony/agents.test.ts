import { expect, test } from 'vitest';
import { script } from '../../src/index.js';
import { say, story, texts, variable, warnings } from './story.js';

test('amazon_bedrock talks like an agent, with its voice, and the script goes on', async () => {
  const told = await story({
    model: script().says('Hello from Bedrock.').user('bye').calls('leave', {}),
    documents: {},
  });
  const leave = {
    function: 'leave',
    description: 'Ends it',
    data_map: {
      output: { response: 'Bye.', action: [{ SWML: { sections: { main: [say('So long.')] } }, transfer: true }] },
    },
  };
  told.serve('/', [
    { amazon_bedrock: { prompt: { text: 'You are kind.', voice_id: 'amy' }, SWAIG: { functions: [leave] } } },
  ]);
  const call = await told.dial();
  await call.hear('Hello from Bedrock.');
  await call.turn();
  call.say('bye');
  await call.hear('So long.');
  await call.ended();
  expect(call.log.events.find((event) => event.type === 'speech')).toMatchObject({ voice: 'amazon.amy' });
  expect(warnings(call)).toEqual([]);
});

test('transcribe keeps what was said, and tells it when the call ends', async () => {
  const told = await story({
    documents: [
      { transcribe: { status_url: 'http://own/transcript' } },
      { transcribe: {} },
      { prompt: { play: 'say:Your name?', speech_language: 'en-US' } },
      say('${transcribe_result}'),
      { transcribe_stop: {} },
      { transcribe_stop: {} },
      say('${transcribe_stop_result}'),
    ],
  });
  const call = await told.dial();
  await call.turn();
  call.say('Ana');
  await call.settled();
  expect(told.posted('/transcript')).toEqual([
    expect.objectContaining({
      event_type: 'calling.transcript.completed',
      params: expect.objectContaining({ call_id: call.id, text: 'script: Your name?\ncaller: Ana\nscript: failed' }),
    }),
  ]);
  expect(told.posted('/transcript')[0]).not.toHaveProperty('event_channel');
  expect(texts(call).at(-1)).toBe('failed');
  expect(variable(told, call, 'transcribe_control_id')).toBe('transcribe');
  expect(warnings(call)).toEqual([
    expect.stringContaining('is transcribed already'),
    expect.stringContaining('is not transcribed'),
  ]);
});
