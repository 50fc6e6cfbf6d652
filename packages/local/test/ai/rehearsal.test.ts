import { expect, test } from 'vitest';
import { rehearsal } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';
import { workshop } from './workshop.js';

async function talk(withSteps: boolean, lines: string[]) {
  const agent = await startAgent(workshop.handlers());
  const phone = dial({ model: rehearsal(), ai: workshop.document(agent.authenticated, withSteps) });
  const heard = [`AGENT ${await phone.hear()}`];
  for (const line of lines) {
    phone.say(line);
    heard.push(`CALLER ${line}`, `AGENT ${await phone.hear()}`);
  }
  phone.hangUp();
  await phone.ended();
  console.log(heard.join('\n'));
  for (const e of phone.aiEvents('tool_call')) console.log('  tool', e.tool, JSON.stringify(e.arguments));
  for (const e of phone.aiEvents('step')) console.log('  step', e.step, e.trigger);
  for (const e of phone.aiEvents('post_prompt')) console.log('  post', e.raw);
  console.log(phone.problems());
  return { phone, heard, agent };
}

test('plain', async () => {
  await talk(false, [
    'Hi, what time do you open on Saturday?',
    'Great. I need a tune up for my bike, do you have anything on Friday?',
    'Yes please, half past ten works',
    'Ana Silva',
    'this number is fine',
    'yes',
    'And where is my order ten forty two?',
    "No, that's all, thanks",
  ]);
  expect(1).toBe(1);
});

test('steps', async () => {
  await talk(true, [
    'I would like to book a brake repair next Tuesday',
    'The two o clock one',
    'My name is Bob Stone',
    '312 555 0142',
    'no, make it 9 am',
    'yes',
    'no thank you, bye',
  ]);
});
