import { describe, expect, test } from 'vitest';
import { say, story, texts, warnings } from './story.js';

const ana = '+15550100177';

describe('send_sms', () => {
  test('reaches the phone, is kept in the space, and tells how far it has come', async () => {
    const told = await story({ documents: {} });
    told.serve('/', [
      {
        send_sms: {
          to_number: '${call.from}',
          from_number: told.number,
          body: 'Your table is booked.',
          status_callback: 'http://own/sms',
        },
      },
      say('${send_sms_result}'),
    ]);
    const call = await told.dial(ana);
    await call.settled();
    expect(texts(call)).toEqual(['success']);
    const phone = told.space.phone(ana);
    expect(await phone.message()).toMatchObject({ from: told.number, to: ana, body: 'Your table is booked.' });
    expect(phone.messages).toHaveLength(1);
    expect(told.space.messages).toMatchObject([{ status: 'delivered', segments: 1, projectId: told.space.project }]);
    const statuses = told.posted('/sms');
    expect(statuses.map(({ status }) => status)).toEqual(['queued', 'initiated', 'sent', 'delivered']);
    expect(statuses[3]).toMatchObject({
      id: told.space.messages[0]?.id,
      number_of_segments: 1,
      error_code: null,
      timestamp: expect.stringMatching(/^\d{4}-/),
    });
    expect(call.transcript()).toContain(`(message to ${ana}: Your table is booked.)`);
  });

  test('media are sent, and nobody confirms them; a number without a phone is not reached', async () => {
    const told = await story({ documents: {} });
    const sms = { from_number: told.number, media: ['https://example.com/a.png'], tags: ['x'] };
    told.serve('/', [
      { send_sms: { ...sms, to_number: ana } },
      { send_sms: { to_number: '+15550100999', from_number: told.number, body: `${'ü'.repeat(71)}漢` } },
    ]);
    await (await told.dial(ana)).settled();
    expect(told.space.messages).toMatchObject([
      { status: 'sent', media: ['https://example.com/a.png'], tags: ['x'] },
      { status: 'undelivered', segments: 2, error: { code: 'unreachable' } },
    ]);
  });

  test('is refused from a number that is not the project’s', async () => {
    const told = await story({
      documents: [
        { send_sms: { to_number: ana, from_number: '+15550100111', body: 'x' } },
        say('${send_sms_result}'),
        { send_sms: { to_number: '${nobody}', from_number: '+15550100111', body: 'x' } },
      ],
    });
    const call = await told.dial(ana);
    await call.ended();
    expect(texts(call)).toEqual(['failed']);
    expect(warnings(call)).toEqual([
      expect.stringContaining('+15550100111 is not a number of the project'),
      expect.stringContaining('must be in E.164 form'),
    ]);
    expect(told.space.messages).toEqual([]);
  });
});
