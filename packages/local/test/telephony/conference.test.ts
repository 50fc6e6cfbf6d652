import { describe, expect, test } from 'vitest';
import { say, story, texts, variable, warnings } from './story.js';

const ana = '+15550100177';
const bob = '+15550100188';
const cy = '+15550100199';

describe('join_conference', () => {
  test('those who are in it hear each other; it ends when whoever ends it leaves', async () => {
    const told = await story({
      documents: {
        '/': [{ join_conference: 'team' }, say('It was ${join_conference_result}.')],
        '/host': [
          {
            join_conference: {
              name: 'team',
              end_on_exit: true,
              record: 'record-from-start',
              status_callback: 'http://own/status',
              status_callback_event: 'join leave end',
            },
          },
        ],
      },
    });
    const hosts = await told.buy('/host');
    const guest = await told.dial(ana);
    await guest.turn();
    const host = await told.space.phone(bob).dial(hosts);
    await host.turn();
    host.say('Welcome.');
    await guest.hear('Welcome.');
    guest.say('Thank you.');
    guest.press('5');
    await host.hear('Thank you.');
    await host.wait(10);
    expect(host.tones).toBe('5');
    expect(host.heard.map(({ text }) => text)).not.toContain('Welcome.');
    host.hangup();
    await guest.hear('It was completed.');
    await host.settled();
    const posted = told
      .posted('/status')
      .map(({ event_type, params }) => [event_type, (params as { status: string }).status]);
    expect(posted).toEqual([
      ['calling.conference', 'participant-join'],
      ['calling.conference', 'participant-leave'],
      ['calling.conference', 'conference-end'],
    ]);
    expect(told.posted('/status')[0]).toMatchObject({ params: { name: 'team', size: 2, end_on_leave: true } });
    expect(host.transcript()).toContain('does not record conferences');
    const seen = host.log.events.map((event) =>
      event.type === 'conference' ? event.conference.status : event.type === 'state' ? event.state : '',
    );
    expect(seen.indexOf('conference-end')).toBeLessThan(seen.indexOf('ended'));
  });

  test('whoever is muted, coaches, or came before it started is not heard by all', async () => {
    const told = await story({ documents: { '/': [{ join_conference: { name: 'team', start_on_enter: false } }] } });
    const listener = await told.dial(ana);
    await listener.turn();
    told.serve('/muted', [{ join_conference: { name: 'team', start_on_enter: false, muted: true } }]);
    told.serve('/lead', [{ join_conference: { name: 'team' } }]);
    const muted = await told.space.phone(bob).dial(await told.buy('/muted'));
    await muted.turn();
    listener.say('Too early.');
    const lead = await told.space.phone(cy).dial(await told.buy('/lead'));
    await lead.turn();
    told.serve('/coach', [{ join_conference: { name: 'team', coach: lead.id } }]);
    const coach = await told.space.phone('+15550100200').dial(await told.buy('/coach'));
    await coach.turn();
    muted.say('Nobody hears me.');
    coach.say('Ask for the name.');
    await lead.hear('Ask for the name.');
    lead.say('Your name?');
    await listener.hear('Your name?');
    await coach.hear('Your name?');
    expect(texts(listener)).toEqual(['Your name?']);
    expect(texts(muted)).toEqual(['Your name?']);
    expect(texts(lead)).toEqual(['Ask for the name.']);
  });

  test('fails when it is full, or when nobody is there to coach, and the script goes on', async () => {
    const told = await story({
      documents: {
        '/': [{ join_conference: 'team' }],
        '/late': [
          { join_conference: { name: 'team', max_participants: 2 } },
          say('${join_conference_result}'),
          { join_conference: { name: 'other', coach: 'nobody' } },
          { join_conference: { name: '${missing}', result: [{ else: [say('never')] }] } },
        ],
      },
    });
    await (await told.dial(ana)).turn();
    await (await told.dial(bob)).turn();
    const late = await told.space.phone(cy).dial(await told.buy('/late'));
    await late.ended();
    expect(texts(late)).toEqual(['failed']);
    expect(variable(told, late, 'return_value')).toBe('failed');
    expect(warnings(late)).toEqual([
      expect.stringContaining('is full'),
      expect.stringContaining('is on the call nobody'),
      expect.stringContaining('name is empty'),
    ]);
  });
});
