import { describe, expect, test } from 'vitest';
import { run } from '../rest/client.js';
import { say, story, texts, variable, warnings } from './story.js';

const bob = '+15550100188';

describe('send_digits', () => {
  test('sends tones to the far end, with pauses', async () => {
    const told = await story({ documents: [{ send_digits: '12w#W*' }, say('${send_digits_result}')] });
    const call = await told.dial();
    await call.ended();
    expect(call.tones).toBe('12#*');
    const tones = call.log.events.filter((event) => event.type === 'tones');
    expect((tones[1]?.at ?? 0) - (tones[0]?.at ?? 0)).toBe(750);
    expect((tones[2]?.at ?? 0) - (tones[1]?.at ?? 0)).toBe(1250);
    expect(texts(call)).toEqual(['success']);
  });

  test('fails where a variable holds none', async () => {
    const told = await story({ documents: [{ send_digits: '${missing}' }, say('${send_digits_result}')] });
    const call = await told.dial();
    await call.ended();
    expect(texts(call)).toEqual(['failed']);
  });
});

describe('detect_machine', () => {
  const document = [
    { detect_machine: { detect_message_end: true, status_url: 'http://own/status' } },
    say('${detect_result} ${detect_machine_beep} ${detect_ms}'),
  ];

  async function detected(kind: 'human' | 'machine' | 'fax', options: object = {}) {
    const told = await story({ documents: document });
    const phone = told.space.phone(bob).is(kind, options).answers();
    await run(told.space, 'calling.dial', {
      body: { command: 'dial', params: { from: told.number, to: bob, url: `${told.url}/` } },
    });
    const call = await phone.incoming();
    await call.settled();
    const events = told.posted('/status').map(({ params }) => (params as { detect: { params: object } }).detect);
    return { text: texts(call)[0], events };
  }

  test('tells a person, a machine and a fax apart, as the phone says it is', async () => {
    expect(await detected('human')).toMatchObject({
      text: 'human false 1000',
      events: [
        { type: 'machine', params: { event: 'HUMAN' } },
        { type: 'machine', params: { event: 'finished' } },
      ],
    });
    expect(await detected('fax')).toMatchObject({ text: 'fax false 1000' });
    expect(await detected('machine', { greetingSeconds: 6 })).toMatchObject({
      text: 'machine true 7000',
      events: [
        { type: 'machine', params: { event: 'MACHINE' } },
        { type: 'machine', params: { event: 'READY', beep: true } },
        { type: 'machine', params: { event: 'finished' } },
      ],
    });
  });

  test('goes on meanwhile when it need not wait, and gives up when the time is over', async () => {
    const told = await story({
      documents: [
        { detect_machine: { wait: false, status_url: 'http://own/status' } },
        say('${detect_result}'),
        { sleep: 2000 },
        say('${detect_result}'),
        { detect_machine: { detectors: 'fax', timeout: 3 } },
        say('${detect_result} ${detect_ms}'),
        { detect_machine: { wait: false } },
        say('${detect_result}'),
      ],
    });
    const call = await told.dial();
    await call.ended();
    expect(texts(call)).toEqual(['detecting', 'human', 'unknown 3000', 'error']);
    expect(warnings(call)[0]).toContain('needs a status_url');
  });
});

describe('what the application sees', () => {
  test('events of the user, and whether noise is reduced', async () => {
    const told = await story({
      documents: [
        { user_event: { event: { page: 'menu', n: 1 } } },
        { denoise: {} },
        say('${denoise_result}'),
        { stop_denoise: {} },
        say('${denoise_result}'),
      ],
    });
    const call = await told.dial();
    await call.ended();
    expect(texts(call)).toEqual(['on', 'off']);
    expect(call.log.events).toContainEqual(
      expect.objectContaining({ type: 'user_event', event: { page: 'menu', n: 1 } }),
    );
    expect(variable(told, call, 'denoise_result')).toBe('off');
  });
});

describe('execute_rpc', () => {
  test('places a call of its own, which a document handles, and goes on', async () => {
    const told = await story({ documents: {} });
    const dial = (dest_swml: unknown) => ({
      execute_rpc: {
        method: 'dial',
        params: {
          devices: { type: 'phone', params: { to_number: bob, from_number: told.number } },
          dest_swml,
        },
      },
    });
    told.serve('/', [dial('http://own/outbound'), say('On the way.')]);
    told.serve('/outbound', [say('A message for you.')]);
    const phone = told.space.phone(bob).answers();
    const call = await told.dial();
    const other = await phone.incoming();
    await other.hear('A message for you.');
    expect(await other.ended()).toBe('hangup');
    await call.ended();
    expect(texts(call)).toEqual(['On the way.']);
  });

  test('says what it cannot do', async () => {
    const told = await story({
      documents: [
        { execute_rpc: { method: 'ai_message', call_id: 'x', params: { message_text: 'hi' } } },
        { execute_rpc: { method: 'ai_unhold' } },
        { execute_rpc: { method: 'dial', params: {} } },
        { execute_rpc: { method: 'ai_unhodl' } },
        say('never'),
      ],
    });
    const call = await told.dial();
    expect(await call.ended()).toBe('error');
    expect(warnings(call)).toEqual([
      expect.stringContaining('has no call "x"'),
      expect.stringContaining('No agent talks'),
      expect.stringContaining('devices needs a device'),
      expect.stringContaining('Did you mean "ai_unhold"?'),
    ]);
  });
});
