import { describe, expect, test } from 'vitest';
import { say, story, texts, variable, warnings } from './story.js';

const ana = '+15550100177';
const bob = '+15550100188';
const cy = 'sip:cy@example.com';

describe('connect', () => {
  test('joins two phones: each hears what the other says and presses, and the script goes on afterwards', async () => {
    const told = await story({
      documents: [
        { connect: { to: bob, status_url: 'http://own/status', call_state_url: 'http://own/leg' } },
        say('They are gone: ${connect_result}.'),
      ],
    });
    const phone = told.space.phone(bob).answers();
    const call = await told.dial(ana);
    const leg = await phone.incoming();
    expect([leg.from, leg.to]).toEqual([ana, bob]);
    await call.turn();
    call.say('Hello Bob.');
    await leg.hear('Hello Bob.');
    leg.say('Hi Ana, press one.');
    await call.hear('press one');
    call.press('1');
    await leg.wait(100);
    expect(leg.tones).toBe('1');
    leg.hangup();
    await call.hear('They are gone: connected.');
    await call.settled();
    expect(leg.heard).toMatchObject([{ from: 'peer', text: 'Hello Bob.' }]);
    expect(told.posted('/status').map(({ params }) => (params as Record<string, unknown>)['connect_state'])).toEqual([
      'connecting',
      'connected',
      'disconnected',
    ]);
    expect(told.posted('/status')[1]).toMatchObject({
      event_type: 'calling.call.connect',
      params: { call_id: call.id, peer: { call_id: leg.id, device: { type: 'phone', params: { to_number: bob } } } },
    });
    expect(told.posted('/leg')).toMatchObject([
      { event_type: 'calling.call.state', params: { call_id: leg.id, call_state: 'ended', end_reason: 'hangup' } },
    ]);
  });

  test('the other side is hung up on when the caller hangs up', async () => {
    const told = await story({ documents: [{ connect: { to: bob } }, say('never')] });
    const phone = told.space.phone(bob).answers();
    const call = await told.dial();
    const leg = await phone.incoming();
    await call.turn();
    call.hangup();
    await leg.ended();
    await call.settled();
    expect(call.heard).toEqual([]);
    const seen = call.log.events.map(
      (event) => (event.type === 'connect' ? 'connect ' : '') + ('state' in event ? event.state : ''),
    );
    expect(seen.indexOf('connect disconnected')).toBeLessThan(seen.indexOf('ended'));
  });

  test('tries one after another, tells why it failed, and runs what is to follow', async () => {
    const told = await story({
      documents: [
        {
          connect: {
            serial: [{ to: bob }, { to: cy, timeout: 10 }],
            ringback: ['ring:us'],
            answer_on_bridge: true,
            result: {
              case: { connected: [say('never')] },
              default: [say('${connect_result}: ${connect_failed_reason}')],
            },
          },
        },
      ],
    });
    told.space.phone(bob).declines('busy');
    const call = await told.dial();
    await call.hear('failed: no_answer');
    await call.ended();
    const states = call.log.events.flatMap((event) => (event.type === 'state' ? [event.state] : []));
    expect(states.indexOf('answered')).toBeGreaterThan(1);
    expect(variable(told, call, 'return_value')).toBe('failed');
  });

  test('the first of several to answer wins, the others stop ringing', async () => {
    const told = await story({
      documents: [{ connect: { serial_parallel: [[{ to: bob }, { to: cy }]], max_duration: 30 } }, say('bye')],
    });
    const quick = told.space.phone(cy).answers();
    const slow = told.space.phone(bob);
    const call = await told.dial();
    const won = await quick.incoming();
    const lost = await slow.incoming();
    expect(await lost.ended()).toBe('cancel');
    await call.hear('bye', { timeoutMs: 60_000 });
    expect(await won.ended()).toBe('hangup');
    const parted = call.log.events.find((event) => event.type === 'connect' && event.state === 'disconnected');
    const joined = call.log.events.find((event) => event.type === 'connect' && event.state === 'connected');
    expect((parted?.at ?? 0) - (joined?.at ?? 0)).toBe(30_000);
  });

  test('a whisper asks the side that answered, and whoever refuses is passed over', async () => {
    const told = await story({
      documents: {
        '/': [
          {
            connect: {
              serial: [
                {
                  to: bob,
                  confirm: [
                    { prompt: { play: 'say:Take it?' } },
                    { cond: [{ when: "prompt_value != '1'", then: [{ hangup: {} }] }] },
                  ],
                },
                { to: cy, confirm: 'http://own/whisper' },
              ],
            },
          },
          say('${connect_result}'),
        ],
        '/whisper': [say('A call for you.')],
      },
    });
    const [first, second] = [told.space.phone(bob).answers(), told.space.phone(cy).answers()];
    const call = await told.dial();
    const refusing = await first.incoming();
    await refusing.turn();
    refusing.press('2');
    await refusing.ended();
    const taking = await second.incoming();
    await taking.hear('A call for you.');
    await call.turn();
    taking.say('Hello?');
    await call.hear('Hello?');
    taking.hangup();
    await call.hear('connected');
    expect(texts(call)).not.toContain('Take it?');
    expect(told.posted('/whisper')).toMatchObject([
      { call: { call_id: taking.id, parent: { call_id: call.id } }, vars: {} },
    ]);
  });

  test('reaches a number of the space itself, whose document talks to the caller', async () => {
    const told = await story({
      documents: { '/desk': [{ prompt: { play: 'say:Desk. Press a key.' } }, say('You pressed ${prompt_value}.')] },
    });
    told.serve('/', [{ connect: { to: await told.buy('/desk') } }, say('Back with you.')]);
    const call = await told.dial();
    await call.hear('Desk. Press a key.');
    await call.turn();
    call.press('8');
    await call.hear('You pressed 8.');
    await call.hear('Back with you.');
    await call.ended();
    expect(call.heard.map(({ from }) => from)).toEqual(['peer', 'peer', 'script']);
  });

  test('what the space does not simulate is refused', async () => {
    const told = await story({ documents: [{ connect: { to: 'queue:support', transfer_after_bridge: 'main' } }] });
    const call = await told.dial();
    expect(await call.ended()).toBe('error');
    expect(warnings(call)[0]).toContain('does not simulate connections to queue:');
  });
});
