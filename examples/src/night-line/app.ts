import { RelayClient } from '@signalwire/sdk/relay';

export interface NightLineOptions {
  project?: string;
  token?: string;
  host?: string;
  /** Called with each line of progress. */
  onProgress?: (line: string) => void;
}

/** A RELAY application that answers the calls of a context, plays an announcement and hangs up. */
export function nightLine({ onProgress = () => {}, ...connection }: NightLineOptions = {}): RelayClient {
  const client = new RelayClient({ ...connection, contexts: ['night-line'] });
  client.onCall(async (call) => {
    onProgress(`call ${call.direction} from ${call.device.params['from_number']}`);
    await call.answer();
    onProgress('answered');
    const announcement = await call.play([
      { type: 'tts', text: 'Spoke and Chain is closed now. We open at nine in the morning.' },
      { type: 'silence', duration: 0.5 },
      { type: 'tts', text: 'Good night!' },
    ]);
    await announcement.wait();
    onProgress('announcement played');
    await call.hangup();
    await call.waitForEnded();
    onProgress('call over');
  });
  return client;
}
