import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play, sleep } from '../calls/actions/index.js';
import { type Call, type CallEngine, type CallEngineParts, createCallEngine } from '../calls/index.js';
import { VirtualClock } from '../clock/index.js';
import { createPhones, PhoneAddressError, PhoneCallError } from './index.js';

const office = '+15550100';
const alice = '+15550199';

/** A space with one number, handled by `script`, and phones. */
function space(script: (call: Call, signal: AbortSignal) => Promise<void>, options: Partial<CallEngineParts> = {}) {
  const clock = new VirtualClock({ startAt: 0 });
  const phones = createPhones({
    clock,
    engine: () => engine,
    send: () => Promise.reject(new Error('No messages here.')),
  });
  const engine: CallEngine = createCallEngine({
    clock,
    spaceId: 's',
    routing: {
      inbound: (to) =>
        to === office ? { projectId: 'p', kind: 'swml', url: 'http://127.0.0.1:1/', method: 'POST' } : undefined,
      numbers: () => [office],
    },
    farEnds: phones,
    relay: { offer: () => false },
    handleSwml: (call, _route, signal) => script(call, signal),
    ...options,
  });
  return { clock, engine, phones, phone: phones.phone(alice) };
}

/** An agent that greets, repeats what it hears, and says goodbye after a long silence. */
async function parrot(call: Call, signal: AbortSignal): Promise<void> {
  call.answer('script');
  await call.speak('Hello, this is the parrot.', { from: 'agent', interruptible: true, signal });
  for (;;) {
    const input = await call.nextInput({ timeoutMs: 60_000, signal });
    if (!input) break;
    const said = input.type === 'speech' ? `You said: ${input.text}` : `You pressed ${input.digits}`;
    await call.speak(said, { from: 'agent', interruptible: true, signal });
  }
  await call.speak('Goodbye.', { from: 'agent' });
  call.end('hangup', 'agent');
}

describe('a phone that calls', () => {
  test('settles when what ran on the call has finished, and not before', async () => {
    const reported: string[] = [];
    const { phone, clock } = space(async (call, signal) => {
      call.answer('script');
      await parrot(call, signal).catch(() => undefined);
      await clock.sleep(5_000);
      reported.push('report');
    });
    const call = await phone.dial(office);
    await call.turn();
    call.hangup();
    expect(await call.ended()).toBe('hangup');
    expect(reported).toEqual([]);
    expect(await call.settled()).toBe('hangup');
    expect(reported).toEqual(['report']);
  });

  test('takes turns: it hears all that was said before the other side listens', async () => {
    const { phone } = space(parrot);
    const call = await phone.dial(office);
    expect((await call.turn()).map(({ text }) => text)).toEqual(['Hello, this is the parrot.']);
    call.say('good morning');
    expect((await call.turn()).map(({ text }) => text)).toEqual(['You said: good morning']);
    expect(await call.turn()).toEqual([]);
    call.hangup();
    expect(await call.turn()).toEqual([]);
  });

  test('holds a conversation', async () => {
    const { phone } = space(parrot);
    const call = await phone.dial(office);
    await call.hear('this is the PARROT');
    call.say('good morning');
    expect(await call.hear(/said: (.*)/)).toMatchObject({ from: 'agent', text: 'You said: good morning' });
    call.press('1#');
    await call.hear('pressed 1#');
    call.hangup();
    expect(await call.ended()).toBe('hangup');
    expect(call.heard.map(({ text }) => text)).toEqual([
      'Hello, this is the parrot.',
      'You said: good morning',
      'You pressed 1#',
    ]);
    expect(call.transcript().split('\n').slice(2)).toEqual([
      '00:00  (answered, by script)',
      '00:01  agent: Hello, this is the parrot.',
      '00:01  phone: good morning',
      '00:03  agent: You said: good morning',
      '00:03  phone pressed 1#',
      '00:04  agent: You pressed 1#',
      '00:04  (ending: hangup, by caller)',
      '00:04  (ended: hangup, by caller)',
    ]);
  });

  test('hears each utterance once, in order, and finds what was said before', async () => {
    const { phone } = space(parrot);
    const call = await phone.dial(office);
    await call.answered();
    call.say('one');
    await call.wait(10_000);
    call.say('two');
    await call.hear('one');
    await call.hear('two');
    await expect(call.hear('one', { timeoutMs: 5_000 })).rejects.toThrow(/went on for 5 s without hearing "one"/);
  });

  test('is told the whole conversation when it waits in vain', async () => {
    const { phone } = space(parrot);
    const call = await phone.dial(office);
    await call.hear('parrot');
    call.say('sing');
    const failed = call.hear('la la la', { timeoutMs: 120_000 });
    await expect(failed).rejects.toThrow(PhoneCallError);
    await expect(failed).rejects.toThrow(
      /ended \(hangup\) without hearing "la la la"\.\nThe conversation so far:\n[\s\S]*phone: sing\n[\s\S]*agent: Goodbye\./,
    );
  });

  test('to a number that is not there learns which ones are', async () => {
    const { phone } = space(parrot);
    const call = await phone.dial('+15550101');
    expect(await call.ended()).toBe('not_found');
    await expect(call.answered()).rejects.toThrow(/There are: \+15550100/);
    expect(() => call.say('hello?')).toThrow(/Nobody could hear "hello\?"\. The call .* has ended \(not_found\)/);
  });

  test('at a SIP address places SIP calls', async () => {
    const { phones, engine } = space(parrot);
    const call = await phones.phone('sip:bob@example.com').dial(office);
    expect(engine.find(call.id)).toMatchObject({ type: 'sip', from: 'sip:bob@example.com' });
  });

  test('interrupts', async () => {
    const { phone } = space(parrot);
    const call = await phone.dial(office);
    await call.answered();
    await call.wait(800);
    call.say('parrot?');
    const cut = await call.hear('Hello');
    expect(cut).toMatchObject({ text: 'Hello, this', interrupted: true });
    await call.hear('You said: parrot?');
  });

  test('speaks to nobody before the call is answered, and hears of it', async () => {
    const { phone } = space(async (call, signal) => {
      await sleep(call, 3_000, signal);
      call.answer('script');
      await sleep(call, 3_000, signal);
    });
    const call = await phone.dial(office);
    expect(() => call.say('hello?')).toThrow(/not answered \(it is ringing\)/);
    await call.answered();
    call.say('hello?');
    expect(() => call.press('x')).toThrow(/0-9, \*, # and A-D/);
  });

  test('a call of ten minutes full of silence passes at once', async () => {
    const { phone, clock } = space(async (call, signal) => {
      call.answer('script');
      const music = play(call, { media: [{ type: 'silence', params: { duration: 5 } }], loop: 0 });
      for (let minute = 1; minute <= 10; minute++) {
        for (let half = 0; half < 600; half++) await sleep(call, 100, signal);
        await call.speak(`Minute ${minute}.`, { from: 'agent', signal });
      }
      music.stop();
      call.end('hangup', 'agent');
    });
    const began = performance.now();
    const call = await phone.dial(office);
    await call.hear('Minute 10', { timeoutMs: 900_000 });
    expect(await call.ended()).toBe('hangup');
    expect(clock.now()).toBeGreaterThan(600_000);
    // A requirement, and far from what it takes.
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('a phone that is called', () => {
  const dial = (engine: CallEngine, onAnswer?: (call: Call) => Promise<void>) =>
    engine.dial({ projectId: 'p', from: office, to: alice, timeout: 25 }, onAnswer);

  test('answers and talks', async () => {
    const { engine, phone } = space(parrot);
    phone.answers();
    dial(engine, async (call) => {
      await call.speak('Is this Alice?', { from: 'script' });
      const input = await call.nextInput();
      await call.speak(input?.type === 'speech' && input.text === 'yes' ? 'Lovely.' : 'Sorry.', { from: 'script' });
      call.end('hangup', 'script');
    });
    const call = await phone.incoming();
    await call.hear('Alice?');
    call.say('yes');
    await call.hear('Lovely');
    expect(await call.ended()).toBe('hangup');
    expect(call.from).toBe(office);
  });

  test('declines, is busy, or lets it ring', async () => {
    const { engine, phone, clock } = space(parrot);
    const reason = async () => {
      const call = dial(engine);
      await clock.passUntil(call.log.first((event) => event.type === 'state' && event.state === 'ended'));
      return call.endReason;
    };
    expect(await reason()).toBe('noAnswer');
    phone.declines();
    expect(await reason()).toBe('decline');
    phone.declines('busy');
    expect(await reason()).toBe('busy');
  });

  test('decides after a while, by hand', async () => {
    const { engine, phone } = space(parrot);
    const placed = dial(engine);
    const call = await phone.incoming();
    await call.wait(10_000);
    expect(call.state).toBe('ringing');
    call.answer();
    expect(placed.state).toBe('answered');
    call.hangup();
    expect(placed.log.events.at(-1)).toMatchObject({ state: 'ended', reason: 'hangup', by: 'callee' });
    expect(() => call.answer()).toThrow(PhoneCallError);
  });

  test('whose handler fails ends the call and says so', async () => {
    const { engine, phone, clock } = space(parrot);
    phone.onIncoming(async () => {
      throw new Error('dropped it');
    });
    const placed = dial(engine);
    await clock.advance(1);
    expect(placed.endReason).toBe('error');
    expect(placed.log.events).toContainEqual(
      expect.objectContaining({ type: 'note', message: `The phone at ${alice} failed to handle the call: dropped it` }),
    );
  });

  test('that nobody calls says so', async () => {
    const { phone } = space(parrot);
    await expect(phone.incoming({ timeoutMs: 2_000 })).rejects.toThrow(
      `No call reached the phone at ${alice} within 2 s.`,
    );
  });

  test('hanging up while it rings declines; a call that it placed it cannot answer', async () => {
    const { engine, phone } = space(parrot);
    dial(engine);
    const call = await phone.incoming();
    call.hangup();
    expect(await call.ended()).toBe('decline');
    const out = await phone.dial(office);
    expect(() => out.answer()).toThrow('Only a call that rings this phone can be answered.');
  });
});

describe('addresses', () => {
  test('are E.164 numbers and SIP URIs, and one phone each', () => {
    const { phones, phone } = space(parrot);
    expect(phones.phone(alice)).toBe(phone);
    expect(phones.phone('sip:Bob@example.com')).toBe(phones.find('sip:bob@EXAMPLE.com'));
    expect(phones.addresses).toEqual([alice, 'sip:Bob@example.com']);
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9][0-9]{1,14}$/), (address) => {
        expect(phones.phone(address).number).toBe(address);
      }),
    );
  });

  test.each([
    ['5550100', '+5550100'],
    ['(202) 555-0100', '+12025550100'],
    ['+1 202 555 0100', '+12025550100'],
    ['0044 20 7946 0000', '+442079460000'],
    ['bob@example.com', 'sip:bob@example.com'],
    ['alice', undefined],
    ['', undefined],
  ])('%j is refused with what was likely meant', async (address, meant) => {
    const { phones, phone } = space(parrot);
    expect(() => phones.phone(address)).toThrow(PhoneAddressError);
    await expect(phone.dial(address)).rejects.toThrow(
      meant ? `Did you mean ${meant}?` : 'such as sip:alice@example.com.',
    );
  });
});
