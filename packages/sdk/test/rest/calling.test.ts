import { type CallingCommand, type OperationId, routes } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { issuesOf } from '@signalwire/protocol/validation';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CallingDetector, RestClient, StartedAction } from '../../src/rest/index.js';
import { ScriptedSpace } from './scripted-space.js';

const id = '7b0d1c2e-0000-4000-8000-000000000001';
const status_url = 'https://example.com/status';
const control_id = 'a';
const sides: ('remote-caller' | 'local-caller')[] = ['remote-caller', 'local-caller'];
const document = { sections: { main: [{ play: { url: 'say:Hello' } }] } };

type Calling = RestClient['calling'];
type Sent = [call: (calling: Calling) => PromiseLike<unknown>, command: string, params: object];

/** Every command, called as the wire has it. */
const commands: Record<string, Sent> = {
  end: [(calling) => calling.end(id, { reason: 'busy' }), 'calling.end', { reason: 'busy' }],
  disconnect: [(calling) => calling.disconnect(id), 'calling.disconnect', {}],
  transfer: [(calling) => calling.transfer(id, { dest: document }), 'calling.transfer', { dest: document }],
  refer: [
    (calling) => calling.refer(id, { device: { type: 'sip', params: { to: 'sip:b@example.com' } }, status_url }),
    'calling.refer',
    { device: { type: 'sip', params: { to: 'sip:b@example.com' } }, status_url },
  ],
  userEvent: [(calling) => calling.userEvent(id, { event: { a: 1 } }), 'calling.user_event', { event: { a: 1 } }],
  play: [
    (calling) =>
      calling.play(id, {
        control_id,
        play: [
          { type: 'tts', params: { text: 'Hello', voice: 'en-US-Wavenet-C', gender: 'male' } },
          { type: 'ringtone', params: { name: 'us', duration: 3 } },
        ],
        volume: -3.5,
        direction: 'both',
        loop: 0,
        gender: 'female',
        status_url,
      }),
    'calling.play',
    {
      control_id,
      play: [
        { type: 'tts', params: { text: 'Hello', voice: 'en-US-Wavenet-C', gender: 'male' } },
        { type: 'ringtone', params: { name: 'us', duration: 3 } },
      ],
      volume: -3.5,
      direction: 'both',
      loop: 0,
      gender: 'female',
      status_url,
    },
  ],
  playPause: [(calling) => calling.playPause(id, { control_id }), 'calling.play.pause', { control_id }],
  playResume: [(calling) => calling.playResume(id, { control_id }), 'calling.play.resume', { control_id }],
  playStop: [(calling) => calling.playStop(id, { control_id }), 'calling.play.stop', { control_id }],
  playVolume: [
    (calling) => calling.playVolume(id, { control_id, volume: 5 }),
    'calling.play.volume',
    { control_id, volume: 5 },
  ],
  record: [
    (calling) => calling.record(id, { control_id, record: { audio: { format: 'wav', end_silence_timeout: 0 } } }),
    'calling.record',
    { control_id, record: { audio: { format: 'wav', end_silence_timeout: 0 } } },
  ],
  recordPause: [
    (calling) => calling.recordPause(id, { control_id, behavior: 'silence' }),
    'calling.record.pause',
    { control_id, behavior: 'silence' },
  ],
  recordResume: [(calling) => calling.recordResume(id, { control_id }), 'calling.record.resume', { control_id }],
  recordStop: [(calling) => calling.recordStop(id, { control_id }), 'calling.record.stop', { control_id }],
  collect: [
    (calling) => calling.collect(id, { control_id, digits: { max: 4 }, speech: { hints: ['yes'] }, continuous: true }),
    'calling.collect',
    { control_id, digits: { max: 4 }, speech: { hints: ['yes'] }, continuous: true },
  ],
  collectStop: [(calling) => calling.collectStop(id, { control_id }), 'calling.collect.stop', { control_id }],
  collectStartInputTimers: [
    (calling) => calling.collectStartInputTimers(id, { control_id }),
    'calling.collect.start_input_timers',
    { control_id },
  ],
  detect: [
    (calling) => calling.detect(id, { control_id, detect: { type: 'fax', params: { tone: 'CED' } }, timeout: 5 }),
    'calling.detect',
    { control_id, detect: { type: 'fax', params: { tone: 'CED' } }, timeout: 5 },
  ],
  detectStop: [(calling) => calling.detectStop(id, { control_id }), 'calling.detect.stop', { control_id }],
  tap: [
    (calling) =>
      calling.tap(id, {
        control_id,
        tap: { type: 'audio', params: { direction: 'listen' } },
        device: { type: 'rtp', params: { addr: '198.51.100.42', port: 5060, codec: 'PCMU', ptime: 20 } },
      }),
    'calling.tap',
    {
      control_id,
      tap: { type: 'audio', params: { direction: 'listen' } },
      device: { type: 'rtp', params: { addr: '198.51.100.42', port: 5060, codec: 'PCMU', ptime: 20 } },
    },
  ],
  tapStop: [(calling) => calling.tapStop(id, { control_id }), 'calling.tap.stop', { control_id }],
  stream: [
    (calling) => calling.stream(id, { control_id, url: 'wss://example.com', status_url_method: 'GET', status_url }),
    'calling.stream',
    { control_id, url: 'wss://example.com', status_url_method: 'GET', status_url },
  ],
  streamStop: [(calling) => calling.streamStop(id, { control_id }), 'calling.stream.stop', { control_id }],
  denoise: [(calling) => calling.denoise(id), 'calling.denoise', {}],
  denoiseStop: [(calling) => calling.denoiseStop(id), 'calling.denoise.stop', {}],
  transcribe: [(calling) => calling.transcribe(id, { control_id }), 'calling.transcribe', { control_id }],
  transcribeStop: [(calling) => calling.transcribeStop(id, { control_id }), 'calling.transcribe.stop', { control_id }],
  liveTranscribe: [
    (calling) => calling.liveTranscribe(id, { action: { start: { lang: 'en-US', direction: sides } } }),
    'calling.live_transcribe',
    { action: { start: { lang: 'en-US', direction: sides } } },
  ],
  liveTranslate: [
    (calling) => calling.liveTranslate(id, { action: { summarize: { prompt: 'In short' } }, status_url }),
    'calling.live_translate',
    { action: { summarize: { prompt: 'In short' } }, status_url },
  ],
  aiMessage: [
    (calling) => calling.aiMessage(id, { role: 'system', message_text: 'Paid.', global_data: { paid: true } }),
    'calling.ai_message',
    { role: 'system', message_text: 'Paid.', global_data: { paid: true } },
  ],
  aiHold: [
    (calling) => calling.aiHold(id, { timeout: '60', prompt: 'Wait' }),
    'calling.ai_hold',
    { timeout: '60', prompt: 'Wait' },
  ],
  aiUnhold: [(calling) => calling.aiUnhold(id), 'calling.ai_unhold', {}],
  aiStop: [(calling) => calling.aiStop(id, { control_id }), 'calling.ai.stop', { control_id }],
  aiSidecar: [
    (calling) =>
      calling.aiSidecar(id, { lang: 'en-US', prompt: { pom: [{ title: 'Help' }] }, params: { debug: true } }),
    'calling.ai_sidecar',
    { lang: 'en-US', prompt: { pom: [{ title: 'Help' }] }, params: { debug: true } },
  ],
  aiSidecarPoke: [(calling) => calling.aiSidecarPoke(id, { text: 'Now' }), 'calling.ai_sidecar.poke', { text: 'Now' }],
  aiSidecarAsk: [(calling) => calling.aiSidecarAsk(id, { text: 'Why?' }), 'calling.ai_sidecar.ask', { text: 'Why?' }],
  aiSidecarStop: [(calling) => calling.aiSidecarStop(id), 'calling.ai_sidecar.stop', {}],
  aiSidecarStatus: [(calling) => calling.aiSidecarStatus(id), 'calling.ai_sidecar.status', {}],
  sendFaxStop: [(calling) => calling.sendFaxStop(id, { control_id }), 'calling.send_fax.stop', { control_id }],
  receiveFaxStop: [(calling) => calling.receiveFaxStop(id, { control_id }), 'calling.receive_fax.stop', { control_id }],
};

const operationOf = (method: string) => `calling.${method}` as OperationId;

async function sent(call: Sent[0]): Promise<{ result: unknown; body: unknown }> {
  const space = await ScriptedSpace.start();
  space.answer(200, { id });
  const result = await call(space.client().calling);
  expect(space.last).toMatchObject({ method: 'POST', url: '/api/calling/calls' });
  return { result, body: JSON.parse(space.last.body) };
}

test.each(Object.entries(commands))('%s', async (method, [call, command, params]) => {
  const { result, body } = await sent(call);
  expect(result).toMatchObject({ id });
  expect(body).toEqual({ id, command, params });
  expect(issuesOf(validators[operationOf(method)].body as never, body)).toEqual([]);
});

test('every command has been tried', () => {
  const known = Object.keys(routes).filter((operation) => operation.startsWith('calling.'));
  const tried = [...Object.keys(commands), 'dial', 'update'].map(operationOf);
  expect([...tried].sort()).toEqual(known.sort());
});

describe('as the pages of the client have it', () => {
  const forms: Record<string, Sent> = {
    'items to play, flat': [
      (calling) =>
        calling.play(id, {
          control_id,
          play: [
            { type: 'tts', text: 'Hold.' },
            { type: 'silence', duration: 1 },
            { type: 'audio', url: 'https://example.com/hold.mp3' },
          ],
        }),
      'calling.play',
      {
        control_id,
        play: [
          { type: 'tts', params: { text: 'Hold.' } },
          { type: 'silence', params: { duration: 1 } },
          { type: 'audio', params: { url: 'https://example.com/hold.mp3' } },
        ],
      },
    ],
    'a volume after the control id': [
      (calling) => calling.playVolume(id, control_id, 5),
      'calling.play.volume',
      { control_id, volume: 5 },
    ],
    'a control id by itself': [
      (calling) => calling.recordPause(id, control_id),
      'calling.record.pause',
      { control_id },
    ],
    'what is recorded, without its wrapping': [
      (calling) => calling.record(id, { control_id, audio: { stereo: true } }),
      'calling.record',
      { control_id, record: { audio: { stereo: true } } },
    ],
    'a tap and its device, one after the other': [
      (calling) =>
        calling.tap(
          id,
          { type: 'audio', params: { direction: 'both' } },
          { type: 'ws', params: { uri: 'wss://example.com/tap' } },
          { control_id },
        ),
      'calling.tap',
      {
        control_id,
        tap: { type: 'audio', params: { direction: 'both' } },
        device: { type: 'ws', params: { uri: 'wss://example.com/tap' } },
      },
    ],
    'a document to transfer to': [(calling) => calling.transfer(id, document), 'calling.transfer', { dest: document }],
    'a number to transfer to': [
      (calling) => calling.transfer(id, '+15550123'),
      'calling.transfer',
      { dest: '+15550123' },
    ],
    'a live action by itself': [
      (calling) => calling.liveTranslate(id, { start: { from_lang: 'en-US', to_lang: 'es-ES', direction: sides } }),
      'calling.live_translate',
      { action: { start: { from_lang: 'en-US', to_lang: 'es-ES', direction: sides } } },
    ],
    'a live action in a word': [
      (calling) => calling.liveTranscribe(id, 'stop'),
      'calling.live_transcribe',
      { action: 'stop' },
    ],
    'seconds as a number': [(calling) => calling.aiHold(id, { timeout: 60 }), 'calling.ai_hold', { timeout: '60' }],
  };

  test.each(Object.entries(forms))('%s', async (_, [call, command, params]) => {
    expect((await sent(call)).body).toEqual({ id, command, params });
  });

  const starts: [method: string, call: (calling: Calling) => PromiseLike<StartedAction>][] = [
    ['play', (calling) => calling.play(id, { play: [{ type: 'silence', duration: 1 }] })],
    ['record', (calling) => calling.record(id)],
    ['collect', (calling) => calling.collect(id, { digits: { max: 1 } })],
    ['detect', (calling) => calling.detect(id, { detect: { type: 'machine' } })],
    ['stream', (calling) => calling.stream(id, { url: 'wss://example.com/audio' })],
    ['transcribe', (calling) => calling.transcribe(id)],
    [
      'tap',
      (calling) =>
        calling.tap(id, { type: 'audio', params: { direction: 'both' } }, { type: 'ws', params: { uri: 'ws://a.b/' } }),
    ],
  ];
  test.each(starts)('%s makes up a control id, and tells it', async (method, call) => {
    const { result, body } = await sent(call);
    const { control_id: told } = result as StartedAction;
    expect(told).toMatch(/^[0-9a-f]{8}-/);
    expect(body).toMatchObject({ params: { control_id: told } });
    expect(issuesOf(validators[operationOf(method)].body as never, body)).toEqual([]);
  });

  test('options go last, whatever the form', async () => {
    const space = await ScriptedSpace.start();
    const { calling } = space.client();
    const options = { headers: { 'x-mine': '1' } };
    const tap = { type: 'audio', params: { direction: 'both' } } as const;
    const device = { type: 'ws', params: { uri: 'wss://example.com/tap' } } as const;
    const calls = [
      () => calling.playVolume(id, 'a', 1, options),
      () => calling.playVolume(id, { control_id, volume: 1 }, options),
      () => calling.tap(id, tap, device, {}, options),
      () => calling.tap(id, { tap, device }, options),
      () => calling.transfer(id, '+15550123', options),
      () => calling.denoise(id, {}, options),
    ];
    for (const call of calls) {
      space.answer(200, { id });
      await call();
      expect(space.last.headers['x-mine']).toBe('1');
    }
  });
});

describe('the catalogue', () => {
  const problems = (method: string, params: object, about: object = { id }) =>
    issuesOf(validators[operationOf(method)].body as never, {
      ...about,
      command: commands[method]?.[1],
      params,
    });

  test('tells what it does not take, and where', () => {
    const play = [{ type: 'tts', params: { text: 'Hi' } }];
    expect(problems('play', { control_id, play: [{ type: 'tts', params: { txt: 'Hi' } }] })).not.toEqual([]);
    expect(problems('play', { control_id, play, volume: 41 })).toMatchObject([{ path: 'params.volume' }]);
    expect(problems('play', { play })).toMatchObject([{ path: 'params.control_id', code: 'missing' }]);
    expect(problems('play', { control_id, play, volum: 1 })).toMatchObject([{ nearest: 'volume' }]);
    expect(problems('stream', { control_id, url: 'ws://example.com' })).toMatchObject([{ path: 'params.url' }]);
    expect(problems('aiHold', { timeout: 60 })).toMatchObject([{ path: 'params.timeout', code: 'type' }]);
    expect(problems('denoise', { level: 1 })).toMatchObject([{ code: 'unknown' }]);
    expect(problems('playStop', { control_id }, { id: 'call' })).toMatchObject([{ path: 'id' }]);
    expect(problems('collect', { control_id, digits: { max: 0 } })).toMatchObject([{ path: 'params.digits.max' }]);
    expect(problems('aiSidecar', { lang: 'en', params: { idle_timeout_ms: 10 } })).toMatchObject([
      { path: 'params.params.idle_timeout_ms' },
    ]);
  });

  test('types tell commands apart, and detectors', () => {
    expectTypeOf<Extract<CallingCommand, { command: 'calling.play.volume' }>['params']>().toEqualTypeOf<{
      control_id: string;
      volume: number;
    }>();
    expectTypeOf<Extract<CallingCommand, { command: 'dial' }>>().toHaveProperty('params');
    expectTypeOf<Extract<CallingDetector, { type: 'digit' }>>().not.toHaveProperty('tone');
    const wrong = (calling: Calling) => [
      // @ts-expect-error A fax has a tone, no digits.
      calling.detect(id, { detect: { type: 'fax', params: { digits: '1' } } }),
      // @ts-expect-error There is no such direction.
      calling.play(id, { play: [], direction: 'up' }),
      // @ts-expect-error An item to speak needs its text.
      calling.play(id, { play: [{ type: 'tts' }] }),
      // @ts-expect-error Parameters that there are none of.
      calling.denoise(id, { level: 1 }),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
