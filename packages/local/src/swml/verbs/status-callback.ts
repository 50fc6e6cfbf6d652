import { randomUUID } from 'node:crypto';
import { callbackMessageOf } from '../../calls/envelopes/index.js';
import type { Call, CallEvent } from '../../calls/index.js';
import { masked } from '../documents/url.js';
import type { Step } from '../interpreter/step.js';

/** What a server is told of. */
export interface Report {
  url: string;
  /** Default: the call of the script. */
  call?: Call;
  /** Whether it is told of an entry of the log. */
  tells: (event: CallEvent) => boolean;
  /** Whether nothing that it is told of comes after this one; the end of the call is the last in any case. */
  isLast: (event: CallEvent) => boolean;
}

/** Tells a server of what happens, in order; the script does not wait for it, nor mind when it fails. */
export function report(step: Step, { url, call = step.call, tells, isLast }: Report): void {
  const channel = `swml:${randomUUID()}`;
  const send = async (entry: CallEvent) => {
    const message = callbackMessageOf(call, entry);
    if (!message) return;
    const log = (answer: { status?: number; error?: string }) =>
      call.log.append({ type: 'webhook', url: masked(url), event: message.event_type, ...answer });
    try {
      const json = message.event_channel === undefined ? message : { ...message, event_channel: channel };
      log({ status: (await step.parts.http.send({ method: 'POST', url, json })).status });
    } catch (error) {
      log({ error: masked((error as Error).message) });
    }
  };
  let sent = Promise.resolve();
  const stop = call.log.subscribe((entry) => {
    if (tells(entry)) sent = sent.then(() => send(entry));
    if (isLast(entry) || (entry.type === 'state' && entry.state === 'ended')) stop();
  });
}

/** Tells a server how what runs under a control id fares, until it is over. */
export function reportAction(step: Step, controlId: string, url: string | undefined): void {
  if (!url) return;
  const tells = (event: CallEvent) => 'control_id' in event && event.control_id === controlId;
  report(step, { url, tells, isLast: (event) => tells(event) && isOver(event) });
}

function isOver(event: CallEvent): boolean {
  if (event.type === 'collect') return true;
  if (event.type === 'detect') return event.detect.params.event === 'finished';
  return 'state' in event && ['finished', 'error', 'no_input'].includes(event.state);
}
