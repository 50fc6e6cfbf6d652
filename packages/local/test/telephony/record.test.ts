import { describe, expect, test } from 'vitest';
import { say, story, texts, variable, warnings } from './story.js';

/** A WAV file: its milliseconds, whether all of it is silence, and the comment in it. */
async function listen(url: string) {
  const response = await fetch(url);
  const bytes = Buffer.from(await response.arrayBuffer());
  const start = bytes.indexOf('data') + 8;
  const length = bytes.readUInt32LE(start - 4);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    size: bytes.length,
    riff: bytes.readUInt32LE(4) + 8,
    ms: (length / bytes.readUInt32LE(28)) * 1000,
    channels: bytes.readUInt16LE(22),
    silent: bytes.subarray(start, start + length).every((sample) => sample === 0x80),
    comment: bytes.toString('utf8', bytes.indexOf('ICMT') + 8),
  };
}

describe('record_call', () => {
  test('records in the background until it is stopped, as a file of the same length', async () => {
    const told = await story({
      documents: [
        { record_call: { stereo: true, format: 'mp4', status_url: 'http://own/status' } },
        say('This call is recorded.'),
        { prompt: { play: 'say:Name?', speech_language: 'en-US' } },
        { stop_record_call: {} },
        say('${record_call_result} ${stop_record_call_result}'),
        { play: '${record_call_url}' },
      ],
    });
    const call = await told.dial();
    await call.turn();
    await call.wait(2000);
    call.say('Ana');
    await call.settled();
    const url = variable(told, call, 'record_call_url') as string;
    expect(url.startsWith(`${told.space.url}/recordings/`)).toBe(true);
    const states = told.posted('/status') as { event_type: string; params: Record<string, never> }[];
    expect(states.map(({ event_type, params }) => [event_type, params['state']])).toEqual([
      ['calling.call.record', 'recording'],
      ['calling.call.record', 'finished'],
    ]);
    const finished = states[1]?.params as unknown as { duration: number; size: number; url: string };
    expect(finished).toMatchObject({
      url,
      control_id: variable(told, call, 'record_control_id'),
      record: { url, duration: finished.duration, audio: { format: 'mp4', direction: 'both', stereo: true } },
    });
    const file = await listen(url);
    expect(file).toMatchObject({ status: 200, type: 'audio/wav', channels: 2, silent: true, size: finished.size });
    expect(file.riff).toBe(file.size);
    expect(file.ms).toBeCloseTo(finished.duration * 1000, -1);
    expect(file.ms).toBeGreaterThan(3000);
    expect(file.comment).toContain('no sound');
    expect(file.comment).toContain('far end: Ana');
    expect(texts(call)).toContain('success success');
    // Played back, it takes as long as it was.
    const played = call.log.events.filter((event) => event.type === 'play').slice(-2);
    expect((played[1]?.at ?? 0) - (played[0]?.at ?? 0)).toBeCloseTo(file.ms, -1);
    expect(call.transcript()).toContain('no mp4');
  });

  test('ends with the call, before the call itself has ended', async () => {
    const told = await story({ documents: [{ record_call: { control_id: 'rec' } }, { sleep: 60_000 }] });
    const call = await told.dial();
    await call.answered().catch(() => undefined);
    await call.wait(5000);
    call.hangup();
    await call.settled();
    const seen = call.log.events.flatMap((event) =>
      event.type === 'record' || event.type === 'state' ? [event.state] : [],
    );
    expect(seen.slice(-3)).toEqual(['finished', 'ending', 'ended']);
  });

  test('refuses to stop what does not run', async () => {
    const told = await story({
      documents: [{ stop_record_call: 'none' }, say('${stop_record_call_result}')],
    });
    const call = await told.dial();
    await call.ended();
    expect(texts(call)).toEqual(['failed']);
    expect(warnings(call)[0]).toContain('nothing is running');
  });
});

describe('record', () => {
  test('takes a voicemail, until silence or its key ends it, and keeps it from the next prompt', async () => {
    const told = await story({
      documents: [
        { record: { end_silence_timeout: 3, beep: true } },
        say('${record_result}'),
        { record: {} },
        { prompt: { play: 'say:Now press.', initial_timeout: 1 } },
        say('${prompt_result} ${prompt_value}'),
      ],
    });
    const call = await told.dial();
    await call.turn();
    call.say('Please call me back.');
    await call.hear('success');
    const first = variable(told, call, 'record_url') as string;
    await call.turn();
    call.say('One more thing.');
    call.press('#5');
    await call.hear('match_digits 5');
    await call.ended();
    expect((await listen(first)).comment).toContain('Please call me back.');
    const second = variable(told, call, 'record_url') as string;
    expect(second).not.toBe(first);
    expect((await listen(second)).comment).toContain('One more thing.');
  });

  test('fails when nobody says anything', async () => {
    const told = await story({ documents: [{ record: { status_url: 'http://own/status' } }, say('${record_result}')] });
    const call = await told.dial();
    await call.settled();
    expect(texts(call)).toEqual(['failed']);
    expect(told.posted('/status').at(-1)).toMatchObject({ params: { state: 'no_input', duration: 4 } });
  });

  test('a recording that is not there is not found', async () => {
    const { space } = await story({ documents: [say('x')] });
    expect((await fetch(`${space.url}/recordings/${crypto.randomUUID()}.wav`)).status).toBe(404);
  });
});
