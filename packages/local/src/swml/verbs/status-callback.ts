import { randomUUID } from 'node:crypto';
import { masked } from '../documents/url.js';
import type { Step } from '../interpreter/step.js';

const event = 'calling.call.play';

/** Tells a server how a playback fares, in order; the script does not wait for it, nor mind when it fails. */
export function reportPlay({ call, parts }: Step, controlId: string, url: string): void {
  const channel = `swml:${randomUUID()}`;
  const log = (answer: { status?: number; error?: string }) =>
    call.log.append({ type: 'webhook', url: masked(url), event, ...answer });
  const send = async (state: string, at: number) => {
    const params = {
      call_id: call.id,
      node_id: call.nodeId,
      segment_id: call.segmentId,
      ...(call.tag === undefined ? {} : { tag: call.tag }),
      control_id: controlId,
      state,
    };
    const { projectId: project_id, spaceId: space_id } = call;
    const json = { event_type: event, event_channel: channel, timestamp: at / 1000, project_id, space_id, params };
    try {
      log({ status: (await parts.http.send({ method: 'POST', url, json })).status });
    } catch (error) {
      log({ error: masked((error as Error).message) });
    }
  };
  let sent = Promise.resolve();
  const stop = call.log.subscribe((entry) => {
    if (entry.type === 'play' && entry.control_id === controlId) {
      const { state, at } = entry;
      sent = sent.then(() => send(state, at));
      if (state === 'finished' || state === 'error') stop();
    }
    if (entry.type === 'state' && entry.state === 'ended') stop();
  });
}
