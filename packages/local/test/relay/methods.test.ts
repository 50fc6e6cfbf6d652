import { describe, expect, test } from 'vitest';
import { idsOf, stage } from './stage.js';

const tts = (text: string) => ({ type: 'tts', params: { text } });
const silence = (duration: number) => ({ type: 'silence', params: { duration } });

describe('dial', () => {
  const device = (to: string, more: object = {}) => ({
    type: 'phone',
    params: { to_number: to, from_number: '+15550100009', ...more },
  });

  test('answer first, then the states of the call, then that it was answered', async () => {
    const { space, send, event, course, raw } = await stage();
    space.phone('+15550100002').answers();
    const from = raw.frames.length;
    const params = { tag: 't1', devices: [[device('+15550100002')]] };
    expect(await send('calling.dial', params)).toEqual({ code: '200', message: 'Dialing' });
    const dialed = await event('calling.call.dial', ({ dial_state }) => dial_state === 'answered');
    expect(dialed).toMatchObject({ tag: 't1', call: { tag: 't1', dial_winner: true, direction: 'outbound' } });
    expect(dialed).not.toHaveProperty('call_id');
    expect(course(from)).toEqual([
      'result',
      'state created',
      'dial dialing',
      'state ringing',
      'state answered',
      'dial answered',
    ]);
    const ids = idsOf(dialed['call'] as Record<string, unknown>);
    expect(await send('calling.play', { ...ids, control_id: 'c', play: [tts('Hello')] })).toMatchObject({
      code: '200',
    });
    await event('calling.call.play', ({ state }) => state === 'finished');
    await send('calling.end', { ...ids });
    await event('calling.call.state', ({ call_state }) => call_state === 'ended');
    expect(raw.wrong).toEqual([]);
  });

  test('one group after another; who loses ends after who wins', async () => {
    const { space, send, event, course, raw } = await stage();
    space.phone('+15550100002').declines('busy');
    space.phone('+15550100003').onIncoming(async (call) => {
      await space.clock.sleep(2000);
      call.answer();
    });
    space.phone('+15550100004');
    const from = raw.frames.length;
    const devices = [[device('+15550100002')], [device('+15550100003'), device('+15550100004')]];
    await send('calling.dial', { tag: 't2', devices });
    await event('calling.call.state', ({ end_reason }) => end_reason === 'cancel');
    const story = course(from);
    expect(story.slice(-3)).toEqual(['dial answered', 'state ending', 'state ended']);
    expect(story.filter((each) => each === 'state created')).toHaveLength(3);
    expect(story.indexOf('state ended')).toBeLessThan(story.lastIndexOf('state created'));
    expect(raw.wrong).toEqual([]);
  });

  test('a dial that nobody answers fails with the reason; a tag in use is refused', async () => {
    const { send, event, space } = await stage();
    space.phone('+15550100002');
    const params = { tag: 't3', devices: [[device('+15550100002', { timeout: 5 })]] };
    await send('calling.dial', params);
    expect(await send('calling.dial', params)).toMatchObject({ code: '409' });
    const failed = await event('calling.call.dial', ({ dial_state }) => dial_state === 'failed');
    expect(failed).toMatchObject({ tag: 't3', reason: 'noAnswer', source: 'server' });
    expect(await send('calling.dial', params)).toMatchObject({ code: '200' });
  });

  test('begin places one call and says which', async () => {
    const { send, event, space } = await stage();
    space.phone('+15550100002').answers();
    const begun = await send('calling.begin', { device: device('+15550100002') });
    expect(begun).toMatchObject({ code: '200', message: 'Call started', call_id: expect.any(String) });
    await event(
      'calling.call.state',
      (each) => each['call_id'] === begun['call_id'] && each['call_state'] === 'answered',
    );
  });

  test('what is not called is refused', async () => {
    const { send } = await stage();
    const agora = { type: 'agora', params: { from: 'a', appid: 'b', channel: 'c' } };
    expect(await send('calling.dial', { devices: [[agora]] })).toMatchObject({
      code: '501',
      message: expect.stringContaining('agora'),
    });
    expect(await send('calling.dial', { devices: [[{ type: 'phone', params: {} }]] })).toMatchObject({ code: '400' });
  });
});

describe('record', () => {
  test('begins, pauses, goes on and ends, with the file in both places', async () => {
    const { answered, send, event, raw } = await stage();
    const { ids, phone } = await answered();
    const control = { ...ids, control_id: 'r1' };
    const begun = await send('calling.record', { ...control, record: { audio: { beep: true, initial_timeout: 0 } } });
    expect(begun).toMatchObject({ code: '200', url: expect.stringMatching(/^http/) });
    phone.say('Hello');
    expect(await send('calling.record.pause', { ...control, behavior: 'silence' })).toMatchObject({ code: '200' });
    expect(await event('calling.call.record', ({ state }) => state === 'paused')).toMatchObject({
      pause_behavior: 'silence',
    });
    await phone.wait(400);
    expect(await send('calling.record.resume', control)).toMatchObject({ code: '200' });
    expect(await send('calling.record.stop', control)).toMatchObject({ code: '200' });
    const over = await event('calling.call.record', ({ state }) => state === 'finished');
    expect(over).toMatchObject({
      url: begun['url'],
      record: { url: begun['url'], audio: { beep: true, format: 'mp3' } },
    });
    expect(over['duration']).toBeGreaterThanOrEqual(0.4);
    expect(await send('calling.record.stop', control)).toMatchObject({ code: '404' });
    expect(raw.wrong).toEqual([]);
  });

  test('says so when nobody says anything', async () => {
    const { answered, send, event } = await stage();
    const { ids } = await answered();
    await send('calling.record', { ...ids, control_id: 'r1', record: { audio: { initial_timeout: 2 } } });
    expect(await event('calling.call.record', ({ state }) => state === 'no_input')).toMatchObject({ control_id: 'r1' });
  });
});

describe('collect', () => {
  test('keys up to a terminator', async () => {
    const { answered, send, event, raw } = await stage();
    const { ids, phone } = await answered();
    await send('calling.collect', { ...ids, control_id: 'c1', digits: { max: 4, terminators: '#' } });
    phone.press('42#');
    expect(await event('calling.call.collect')).toMatchObject({
      control_id: 'c1',
      result: { type: 'digit', params: { digits: '42', terminator: '#' } },
    });
    expect(raw.wrong).toEqual([]);
  });

  test('the time to the first input counts once the timers run', async () => {
    const { answered, send, event, raw, space } = await stage();
    const { ids, phone } = await answered();
    const control = { ...ids, control_id: 'c1' };
    await send('calling.collect', { ...control, digits: { max: 1 }, initial_timeout: 3 });
    await phone.wait(60_000);
    expect(raw.frames.some((frame) => JSON.stringify(frame).includes('no_input'))).toBe(false);
    expect(await send('calling.collect.start_input_timers', control)).toMatchObject({ code: '200' });
    const before = space.clock.now();
    await event('calling.call.collect', ({ result }) => (result as { type: string }).type === 'no_input');
    expect(space.clock.now() - before).toBeGreaterThanOrEqual(3000);
  });

  test('partial results, the beginning of input, and going on', async () => {
    const { answered, send, event, course, raw } = await stage();
    const { ids, phone } = await answered();
    await send('calling.collect', {
      ...ids,
      control_id: 'c1',
      speech: {},
      partial_results: true,
      send_start_of_input: true,
    });
    const from = raw.frames.length;
    phone.say('Sales, please');
    expect(await event('calling.call.collect', ({ final }) => final === true)).toMatchObject({
      result: { type: 'speech', params: { text: 'Sales, please' } },
    });
    expect(course(from)).toEqual(['collect start_of_input', 'collect speech', 'collect speech']);

    const control = { ...ids, control_id: 'c2' };
    await send('calling.collect', { ...control, digits: { max: 1 }, continuous: true });
    phone.press('12');
    await event('calling.call.collect', (each) => JSON.stringify(each).includes('"digits":"2"'));
    expect(await send('calling.collect.stop', control)).toMatchObject({ code: '200' });
    expect(await event('calling.call.collect', ({ state }) => state === 'finished')).toMatchObject({
      result: { type: 'finished' },
    });
    expect(raw.wrong).toEqual([]);
  });

  test('too few keys are no match; nothing to collect is refused', async () => {
    const { answered, send, event } = await stage();
    const { ids, phone } = await answered();
    await send('calling.collect', { ...ids, control_id: 'c1', digits: { min: 3, max: 4, terminators: '#' } });
    phone.press('1#');
    expect(await event('calling.call.collect')).toMatchObject({ result: { type: 'no_match' } });
    expect(await send('calling.collect', { ...ids, control_id: 'c2' })).toMatchObject({ code: '400' });
  });
});

describe('play_and_collect', () => {
  test('playing, its end, then what was pressed', async () => {
    const { answered, send, event, course, raw } = await stage();
    const { ids, phone } = await answered();
    const from = raw.frames.length;
    const control = { ...ids, control_id: 'p1' };
    await send('calling.play_and_collect', { ...control, play: [silence(1)], collect: { digits: { max: 1 } } });
    await event('calling.call.play', ({ state }) => state === 'finished');
    phone.press('5');
    expect(await event('calling.call.collect')).toMatchObject({ control_id: 'p1', result: { type: 'digit' } });
    expect(course(from)).toEqual(['result', 'play playing', 'play finished', 'collect digit']);
    expect(raw.wrong).toEqual([]);
  });

  test('keys cut it short', async () => {
    const { answered, send, event, course, raw, space } = await stage();
    const { ids, phone } = await answered();
    const control = { ...ids, control_id: 'p1' };
    await send('calling.play_and_collect', { ...control, play: [silence(600)], collect: { digits: { max: 1 } } });
    await event('calling.call.play');
    expect(await send('calling.play_and_collect.volume', { ...control, volume: 3 })).toMatchObject({ code: '200' });
    const before = space.clock.now();
    const from = raw.frames.length;
    phone.press('5');
    await event('calling.call.collect');
    expect(space.clock.now() - before).toBeLessThan(1000);
    expect(course(from)).toEqual(['play finished', 'collect digit']);
  });

  test('silence after it is no input; stopped it is finished', async () => {
    const { answered, send, event, course, raw } = await stage();
    const { ids } = await answered();
    const prompt = {
      ...ids,
      control_id: 'p1',
      play: [silence(1)],
      collect: { digits: { max: 1 }, initial_timeout: 2 },
    };
    await send('calling.play_and_collect', prompt);
    expect(await event('calling.call.collect')).toMatchObject({ result: { type: 'no_input' } });
    const from = raw.frames.length;
    await send('calling.play_and_collect', { ...prompt, control_id: 'p2' });
    await event('calling.call.play', ({ control_id }) => control_id === 'p2');
    await send('calling.play_and_collect.stop', { ...ids, control_id: 'p2' });
    await event('calling.call.collect', ({ control_id }) => control_id === 'p2');
    expect(course(from)).toEqual(['result', 'play playing', 'result', 'play finished', 'collect finished']);
  });
});

describe('detect', () => {
  test.each([
    ['human', { type: 'machine', params: {} }, ['detect HUMAN', 'detect finished']],
    [
      'machine',
      { type: 'machine', params: { detect_message_end: true } },
      ['detect MACHINE', 'detect READY', 'detect finished'],
    ],
    ['fax', { type: 'fax', params: { tone: 'CED' } }, ['detect CED', 'detect finished']],
  ] as const)('%s', async (kind, detect, story) => {
    const { answered, send, event, course, raw, space } = await stage();
    const { ids } = await answered(space.phone('+15550100001').is(kind));
    const from = raw.frames.length;
    expect(await send('calling.detect', { ...ids, control_id: 'd1', detect })).toMatchObject({ code: '200' });
    await event('calling.call.detect', (each) => JSON.stringify(each).includes('finished'));
    expect(course(from)).toEqual(['result', ...story]);
    expect(raw.wrong).toEqual([]);
  });

  test('keys, and being stopped', async () => {
    const { answered, send, event, course, raw } = await stage();
    const { ids, phone } = await answered();
    await send('calling.detect', { ...ids, control_id: 'd1', detect: { type: 'digit', params: { digits: '7' } } });
    const from = raw.frames.length;
    phone.press('17');
    await event('calling.call.detect', (each) => JSON.stringify(each).includes('finished'));
    expect(course(from)).toEqual(['detect 7', 'detect finished']);
    await send('calling.detect', { ...ids, control_id: 'd2', detect: { type: 'fax' }, timeout: 9 });
    expect(await send('calling.detect.stop', { ...ids, control_id: 'd2' })).toMatchObject({ code: '200' });
    expect(await event('calling.call.detect', ({ control_id }) => control_id === 'd2')).toMatchObject({
      detect: { type: 'fax', params: { event: 'finished' } },
    });
  });
});

describe('keys', () => {
  test('are sent, and heard by the far end', async () => {
    const { answered, send, event } = await stage();
    const { ids, phone } = await answered();
    expect(await send('calling.send_digits', { ...ids, control_id: 's1', digits: '12w3' })).toMatchObject({
      code: '200',
      message: 'Sending Digits',
    });
    expect(await event('calling.call.send_digits')).toMatchObject({ control_id: 's1', state: 'finished' });
    expect(phone.tones).toBe('123');
    expect(await send('calling.send_digits', { ...ids, control_id: 's2', digits: 'x' })).toMatchObject({ code: '400' });
  });

  test('run methods that are bound to them, as often as was said, until they are cleared', async () => {
    const { answered, send, event, raw, space } = await stage();
    const { ids, phone } = await answered();
    const bound = { bind_method: 'calling.play', params: { play: [tts('Menu')] }, realm: 'menu' };
    expect(await send('calling.bind_digit', { ...ids, digits: '*1', max_triggers: 2, ...bound })).toMatchObject({
      code: '200',
      message: 'Digit binding created',
    });
    const plays = () => raw.frames.filter((frame) => JSON.stringify(frame).includes('"playing"')).length;
    for (const [pressed, count] of [
      ['*', 0],
      ['1', 1],
      ['*1*1', 2],
    ] as const) {
      phone.press(pressed);
      await space.clock.passUntil(space.clock.sleep(5000));
      expect(plays()).toBe(count);
    }
    await send('calling.bind_digit', { ...ids, digits: '9', ...bound });
    expect(await send('calling.clear_digit_bindings', { ...ids, realm: 'menu' })).toMatchObject({ code: '200' });
    phone.press('9');
    await space.clock.passUntil(space.clock.sleep(5000));
    expect(plays()).toBe(2);

    await send('calling.bind_digit', { ...ids, digits: '0', bind_method: 'play.stop', params: { control_id: 'none' } });
    phone.press('0');
    expect(await event('calling.error')).toMatchObject({ code: '404', call_id: ids.call_id });
    expect(await send('calling.bind_digit', { ...ids, digits: '1', bind_method: 'calling.paly' })).toMatchObject({
      code: '400',
      message: expect.stringContaining('Did you mean "calling.play"?'),
    });
    expect(raw.wrong).toEqual([]);
  });
});
