import { type Call, RelayClient, type RelayClientOptions } from '@signalwire/sdk/relay';

export interface ReceptionOptions extends RelayClientOptions {
  /** Who is called for sales, at once. */
  sales: readonly string[];
  /** The number that calls go out from. */
  number: string;
  /** Gets the address of each recorded message. */
  onRecording?: (url: string) => void;
}

/** A reception over RELAY: a menu by key or voice, a connection to whoever is free, else a recorded message. */
export function reception({ sales, number, onRecording = () => {}, ...options }: ReceptionOptions): RelayClient {
  const client = new RelayClient({ contexts: ['reception'], hangupOnError: true, ...options });
  client.onCall(async (call) => {
    await call.answer();
    const choice = await choose(call);
    if (choice === 'sales' && (await connected(call, sales, number))) {
      // Both talk; the call ends when they are done.
      await call.waitForEnded();
      return;
    }
    const url = await takeMessage(call);
    if (url) onRecording(url);
    await call.hangup();
  });
  return client;
}

/** What the caller wants: asked twice at most. */
async function choose(call: Call): Promise<'sales' | 'message'> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const menu = await call.promptTTS('Press 1 or say sales. Press 2 to leave a message.', {
      digits: { max: 1 },
      speech: { hints: ['sales', 'message'] },
      initial_timeout: 5,
      start_input_timers: true,
    });
    const answer = await menu.wait();
    if (answer.eventType === 'calling.call.state') break;
    const { result } = answer;
    if (result?.type === 'digit') return result.params.digits === '1' ? 'sales' : 'message';
    if (result?.type === 'speech') return /sales/i.test(result.params.text) ? 'sales' : 'message';
  }
  return 'message';
}

/** Rings everybody at once. @returns whether one of them is on the line. */
async function connected(call: Call, numbers: readonly string[], from: string): Promise<boolean> {
  const over = call.waitFor('calling.call.connect', ({ connectState }) => /^(connected|failed)$/.test(connectState));
  await call.connect([numbers.map((to) => ({ type: 'phone', to, from, timeout: 15 }))]);
  return (await over).connectState === 'connected';
}

async function takeMessage(call: Call): Promise<string | undefined> {
  await (await call.playTTS('Please leave a message after the beep.')).wait();
  const recording = await call.record({ beep: true, end_silence_timeout: 3, max_length: 120, terminators: '#' });
  const result = await recording.wait();
  return result.eventType === 'calling.call.record' && result.state === 'finished' ? result.url : undefined;
}
