import { DialError, type RelayClient } from '@signalwire/sdk/relay';

/** What became of a reminder. */
export type ReminderOutcome = 'heard' | 'left on a machine' | 'sent as text';

/**
 * Reminds somebody by phone: speaks to a person, leaves a message on a machine, and sends a text when nobody answers.
 * @param client connected
 */
export async function remind(client: RelayClient, to: string, from: string, text: string): Promise<ReminderOutcome> {
  try {
    await using call = await client.dial([[{ type: 'phone', to, from, timeout: 20 }]], { dialTimeout: 30 });
    const detector = await call.detectAnsweringMachine({ timeout: 10 });
    const first = await detector.wait();
    const isMachine = first.eventType === 'calling.call.detect' && first.event === 'MACHINE';
    if (isMachine) await call.waitFor('calling.call.detect', ({ event }) => event === 'READY', 30_000);
    await (await call.playTTS(text)).wait();
    return isMachine ? 'left on a machine' : 'heard';
  } catch (error) {
    if (!(error instanceof DialError)) throw error;
    // It may be answered after all: nobody would be there to speak.
    await error.dial?.hangup();
    const message = await client.sendMessage({ toNumber: to, fromNumber: from, body: text });
    await message.wait(60);
    return 'sent as text';
  }
}
