import { describe, expect, test } from 'vitest';
import { run } from '../rest/client.js';
import { stage } from './stage.js';

/** A number whose messages go to a context. */
async function texting(space: Parameters<typeof run>[0], handler: Record<string, string>) {
  const { data } = await run(space, 'phoneNumbers.search', {});
  const { id, number } = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
  await run(space, 'phoneNumbers.update', { params: { id }, body: handler });
  return number;
}

describe('a message that a phone sends', () => {
  test.each([
    { message_handler: 'relay_context', message_relay_context: 'front-desk' },
    { message_handler: 'relay_topic', message_relay_topic: 'front-desk' },
  ])('goes to a client that listens: %j', async (handler) => {
    const { space, event, raw } = await stage();
    const number = await texting(space, handler);
    const sent = await space.phone('+15550100001').text(number, 'Are you open?', ['https://example.com/a.png']);
    expect(await event('messaging.receive')).toMatchObject({
      message_id: sent.id,
      context: 'front-desk',
      direction: 'inbound',
      from_number: '+15550100001',
      to_number: number,
      message_state: 'received',
      body: 'Are you open?',
      media: ['https://example.com/a.png'],
      segments: 1,
    });
    expect(raw.wrong).toEqual([]);
  });

  test('goes to one client at a time, in turn', async () => {
    const { space, raw, connect, wait } = await stage();
    const other = await connect();
    const number = await texting(space, { message_handler: 'relay_context', message_relay_context: 'front-desk' });
    for (const body of ['one', 'two']) await space.phone('+15550100001').text(number, body);
    await wait(raw.event('messaging.receive'));
    await wait(other.event('messaging.receive'));
    const bodies = [raw, other].flatMap(({ frames }) =>
      frames.flatMap(({ params }) => {
        const { event_type, params: inner } = (params ?? {}) as { event_type?: string; params?: { body: string } };
        return event_type === 'messaging.receive' ? [inner?.body] : [];
      }),
    );
    expect(bodies.sort()).toEqual(['one', 'two']);
  });

  test('is refused with the reason when nobody can have it', async () => {
    const { space, number } = await stage();
    const phone = space.phone('+15550100001');
    await expect(phone.text('+15550109999', 'Hi')).rejects.toThrow('is not a number of this space');
    await expect(phone.text(number, 'Hi')).rejects.toThrow('no message handler');
    const laml = await texting(space, {
      message_handler: 'laml_webhooks',
      message_request_url: 'https://example.com/laml',
    });
    await expect(phone.text(laml, 'Hi')).rejects.toThrow('does not simulate');
    const nobody = await texting(space, { message_handler: 'relay_context', message_relay_context: 'nobody' });
    await expect(phone.text(nobody, 'Hi')).rejects.toThrow('listens to "nobody"');
    await expect(phone.text(nobody, '')).rejects.toThrow('needs a text or media');
  });
});
