import { randomUUID } from 'node:crypto';
import { envelopeOf } from '../../calls/envelopes/index.js';
import type { CallEvent } from '../../calls/index.js';
import { masked } from '../documents/url.js';
import type { Step } from '../interpreter/step.js';

const event = 'calling.call.play';

/** Tells a server how a playback fares, in order; the script does not wait for it, nor mind when it fails. */
export function reportPlay({ call, parts }: Step, controlId: string, url: string): void {
  const channel = `swml:${randomUUID()}`;
  const log = (answer: { status?: number; error?: string }) =>
    call.log.append({ type: 'webhook', url: masked(url), event, ...answer });
  const send = async (entry: CallEvent) => {
    const json = { ...envelopeOf(call, entry), event_channel: channel };
    try {
      log({ status: (await parts.http.send({ method: 'POST', url, json })).status });
    } catch (error) {
      log({ error: masked((error as Error).message) });
    }
  };
  let sent = Promise.resolve();
  const stop = call.log.subscribe((entry) => {
    if (entry.type === 'state' && entry.state === 'ended') stop();
    if (entry.type !== 'play' || entry.control_id !== controlId) return;
    sent = sent.then(() => send(entry));
    if (entry.state === 'finished' || entry.state === 'error') stop();
  });
}
