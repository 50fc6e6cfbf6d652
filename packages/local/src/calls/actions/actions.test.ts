import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { VirtualClock } from '../../clock/index.js';
import { createOutbound } from '../../http/index.js';
import {
  ActionConflictError,
  ActionNotFoundError,
  type Call,
  CallEndedError,
  createCallEngine,
  type Media,
} from '../index.js';
import { ActionInputError, answer, end, play, runningPlay, sleep } from './index.js';
import { wavDuration } from './wav.js';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** An answered call, on a clock that begins at 0. */
async function answeredCall(options: { pace?: number } = {}) {
  const clock = new VirtualClock({ startAt: 0 });
  const outbound = createOutbound({ clock });
  const engine = createCallEngine({
    clock,
    outbound,
    spaceId: 's',
    routing: { inbound: () => ({ projectId: 'p', kind: 'relay', context: 'c' }) },
    farEnds: { find: () => undefined },
    relay: { offer: () => true },
    handleSwml: async () => {},
    ...options,
  });
  cleanups.push(
    () => engine.stop(),
    () => outbound.close(),
    () => clock.close(),
  );
  const call = engine.receive({ from: '+15550199', to: '+15550100' });
  await clock.advance(0);
  answer(call, { by: 'client' });
  return { clock, call };
}

const tts = (text: string): Media => ({ type: 'tts', params: { text } });
const silence = (duration: number): Media => ({ type: 'silence', params: { duration } });

/** What the log says from the answer on, with times. */
const story = (call: Call) =>
  call.log.events.slice(3).map((event) => {
    if (event.type === 'play') return `${event.at} ${event.state}`;
    if (event.type === 'speech') return `${event.at} ${event.from}: ${event.text}${event.interrupted ? '…' : ''}`;
    if (event.type === 'state') return `${event.at} ${event.state}`;
    return `${event.at} ${event.type}`;
  });

describe('play', () => {
  test('plays one after the other, each for its time', async () => {
    const { clock, call } = await answeredCall();
    const action = play(call, {
      controlId: 'greeting',
      media: [tts('Fifteen letters'), silence(2.5), { type: 'ringtone', params: { name: 'us', duration: 4 } }],
    });
    expect(runningPlay(call, 'greeting')).toBe(action);
    expect(await clock.passUntil(action.done)).toBe('finished');
    expect(story(call)).toEqual(['0 playing', '1000 script: Fifteen letters', '7500 finished']);
    expect(() => runningPlay(call, 'greeting')).toThrow(ActionNotFoundError);
  });

  test('repeats; 0 is until it is stopped, also where nothing takes time', async () => {
    const { clock, call } = await answeredCall({ pace: 0 });
    const thrice = play(call, { media: [tts('Hi.')], loop: 3, by: 'agent' });
    expect(await clock.passUntil(thrice.done)).toBe('finished');
    expect(story(call)).toEqual(['0 playing', '0 agent: Hi.', '0 agent: Hi.', '0 agent: Hi.', '0 finished']);
    const endless = play(call, { media: [tts('Please hold.')], loop: 0 });
    await clock.advance(5_500);
    endless.stop();
    expect(await endless.done).toBe('stopped');
    expect(story(call).filter((line) => line.endsWith('Please hold.'))).toHaveLength(6);
    expect(story(call).at(-1)).toBe('5500 finished');
  });

  test('stops in the middle of a sentence', async () => {
    const { clock, call } = await answeredCall();
    const action = play(call, { media: [tts('One two three four five six seven'), silence(60)] });
    await clock.advance(1_000);
    action.stop();
    action.stop();
    expect(await action.done).toBe('stopped');
    expect(story(call)).toEqual(['0 playing', '1000 script: One two three…', '1000 finished']);
  });

  test('pauses and goes on, between and within what is played', async () => {
    const { clock, call } = await answeredCall();
    const action = play(call, { media: [silence(1), silence(1)] });
    await clock.advance(500);
    action.pause();
    action.pause();
    await clock.advance(10_000);
    action.resume();
    action.resume();
    await clock.advance(600);
    action.pause();
    await clock.advance(10_000);
    action.resume();
    expect(await clock.passUntil(action.done)).toBe('finished');
    expect(story(call)).toEqual([
      '0 playing',
      '500 paused',
      '10500 playing',
      '11100 paused',
      '21100 playing',
      '22000 finished',
    ]);
  });

  test('ends with the call, and says so before the call does', async () => {
    const { clock, call } = await answeredCall();
    const action = play(call, { controlId: 'x', media: [silence(60)] });
    await clock.advance(1_000);
    end(call, 'hangup', 'client');
    expect(await action.done).toBe('stopped');
    expect(story(call)).toEqual(['0 playing', '1000 finished', '1000 ending', '1000 ended']);
    expect(() => play(call, { media: [silence(1)] })).toThrow(CallEndedError);
  });

  test('takes a volume', async () => {
    const { call } = await answeredCall();
    const action = play(call, { media: [silence(60)], volume: -3 });
    expect(action.volume).toBe(-3);
    action.setVolume(12.5);
    expect(action.volume).toBe(12.5);
    expect(() => action.setVolume(41)).toThrow('volume: must be from -40 to 40 dB. Given: 41.');
  });

  test('a control id belongs to one at a time', async () => {
    const { call } = await answeredCall();
    play(call, { controlId: 'x', media: [silence(60)] });
    expect(() => play(call, { controlId: 'x', media: [silence(1)] })).toThrow(ActionConflictError);
    expect(() => runningPlay(call, 'y')).toThrow('running: play "x"');
  });

  test.each<[unknown, string]>([
    [[], 'media: needs at least one thing to play.'],
    [[{ type: 'tts', params: { text: ' ' } }], 'media[0].params.text: must be text to speak.'],
    [
      [{ type: 'silence', params: { duration: -1 } }],
      'media[0].params.duration: must be a number of seconds, 0 or more.',
    ],
    [[{ type: 'audio', params: { url: 'hold.mp3' } }], 'media[0].params.url: must be an absolute http or https URL.'],
    [[tts('a'), { type: 'ringtone', params: { name: 'us-odl' } }], 'Did you mean "us-old"?'],
    [[{ type: 'audoi', params: {} }], 'Did you mean "audio"?'],
  ])('refuses %j and says what is wrong', async (media, message) => {
    const { call } = await answeredCall();
    expect(() => play(call, { media: media as Media[] })).toThrow(ActionInputError);
    expect(() => play(call, { media: media as Media[] })).toThrow(message);
    expect(story(call)).toEqual([]);
  });

  test('refuses a loop that is none', async () => {
    const { call } = await answeredCall();
    expect(() => play(call, { media: [silence(1)], loop: 1.5 })).toThrow('loop: must be a whole number');
  });
});

describe('an audio file', () => {
  const serve = async (handler: RequestListener) => {
    const server = createServer(handler);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    cleanups.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const playFile = async (url: string) => {
    const { clock, call } = await answeredCall();
    const action = play(call, { media: [{ type: 'audio', params: { url } }], loop: 2 });
    const how = await clock.passUntil(action.done);
    const notes = call.log.events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
    return { how, ms: clock.now(), notes, call };
  };

  test('plays as long as its WAV header says; its credentials stay out of the log', async () => {
    const asked: (string | undefined)[] = [];
    const host = await serve((request, response) => {
      asked.push(request.headers.authorization);
      response.end(wav({ seconds: 7.5, rate: 8_000 }));
    });
    const { how, ms, notes, call } = await playFile(`http://me:secret@${host}/hold.wav`);
    expect({ how, ms, notes, asked }).toEqual({
      how: 'finished',
      ms: 15_000,
      notes: [],
      asked: [`Basic ${btoa('me:secret')}`],
    });
    expect(JSON.stringify(call.log.events)).not.toContain('secret');
  });

  test('is taken to play 3 s when its length is not known', async () => {
    const host = await serve((_request, response) => response.end('ID3…'));
    const { how, ms, notes } = await playFile(`http://${host}/hold.mp3`);
    expect({ how, ms }).toEqual({ how: 'finished', ms: 6_000 });
    expect(notes).toEqual([
      `The length of http://${host}/hold.mp3 is not known (it is not a WAV file that tells its length); it is taken to play 3 s.`,
    ]);
    const away = await playFile('http://127.0.0.1:1/hold.mp3');
    expect(away.how).toBe('finished');
    expect(away.notes[0]).toContain('nothing listens on 127.0.0.1:1');
  });

  test('that is not there fails the playback', async () => {
    const host = await serve((_request, response) => response.writeHead(404).end());
    const { how, call } = await playFile(`http://${host}/hold.wav`);
    expect(how).toBe('error');
    expect(call.log.events.at(-1)).toMatchObject({
      type: 'play',
      state: 'error',
      error: `There is no file at http://${host}/hold.wav: its server answered 404.`,
    });
  });

  test('that is still coming when the playback is stopped is let go', async () => {
    const host = await serve(() => {});
    const { call } = await answeredCall();
    const action = play(call, { media: [{ type: 'audio', params: { url: `http://${host}/` } }] });
    action.stop();
    expect(await action.done).toBe('stopped');
    expect(story(call)).toEqual(['0 playing', '0 finished']);
  });

  test('WAV headers of any length and with other chunks are read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom(8_000, 16_000, 44_100),
        fc.array(fc.integer({ min: 0, max: 33 }), { maxLength: 4 }),
        (samples, rate, chunks) => {
          const file = wav({ seconds: samples / rate, rate, chunks }).toString('latin1');
          expect(wavDuration(file)).toBe(Math.round((samples / rate) * 1000));
          expect(wavDuration(file.slice(0, 20))).toBeUndefined();
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const garbage = Buffer.from(bytes).toString('latin1');
        expect(wavDuration(garbage)).toBeUndefined();
        const length = wavDuration(`RIFF....WAVE${garbage}`);
        expect(length === undefined || length >= 0).toBe(true);
      }),
    );
  });
});

describe('the small ones', () => {
  test('answer takes the longest duration', async () => {
    const { clock, call } = await answeredCall();
    answer(call, { maxDuration: 5 });
    await clock.advance(6_000);
    expect({ reason: call.endReason, at: call.endedAt }).toEqual({ reason: 'max_duration', at: 5_000 });
    expect(() => answer(call, { maxDuration: 0 })).toThrow(ActionInputError);
    expect(() => answer(call)).toThrow(CallEndedError);
  });

  test('end takes the reasons that there are', async () => {
    const { call } = await answeredCall();
    expect(() => end(call, 'no_answer')).toThrow('Did you mean "noAnswer"?');
    end(call, 'busy', 'script');
    end(call, 'hangup');
    expect(call.endReason).toBe('busy');
  });

  test('sleep ends by time, by its signal, or with the call', async () => {
    const { clock, call } = await answeredCall();
    await clock.passUntil(sleep(call, 700));
    expect(clock.now()).toBe(700);
    await expect(sleep(call, 700, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    const sleeping = sleep(call, 700);
    call.end();
    await expect(sleeping).rejects.toThrow(CallEndedError);
    await expect(sleep(call, 1)).rejects.toThrow(CallEndedError);
  });
});

/** A WAV file of silence, 8 bits mono, with other chunks before the sound. */
function wav({ seconds, rate, chunks = [] }: { seconds: number; rate: number; chunks?: number[] }): Buffer {
  const chunk = (name: string, content: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(8, 14);
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    ...chunks.map((size) => chunk('LIST', Buffer.alloc(size, 1))),
    chunk('data', Buffer.alloc(Math.round(seconds * rate), 128)),
  ]);
  return chunk('RIFF', body);
}
