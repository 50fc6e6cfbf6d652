import { SWMLService, type SWMLServiceOptions, SwmlBuilder } from '@signalwire/sdk';

export interface PoolOptions extends Partial<SWMLServiceOptions> {
  /** Degrees of the water, asked for anew on every call. */
  water: () => number | Promise<number>;
}

/** The announcement of a swimming pool. Every call gets a document of its own. */
export function poolLine({ water, ...options }: PoolOptions): SWMLService {
  const service = new SWMLService({ name: 'pool-line', route: '/', ...options });
  service.setOnRequestCallback(async (query, body) => {
    const degrees = await water();
    const { from } = (body['call'] ?? {}) as { from?: string };
    const builder = new SwmlBuilder().answer();
    builder.say(`The water has ${degrees} degrees.`, { voice: 'rime.spore', language: query['language'] ?? 'en-US' });
    if (degrees < 18) builder.say('Only the sauna is open today.');
    if (from) builder.set({ from }).play({ url: 'say:A message with the timetable is on its way to ${from}.' });
    return builder.hangup();
  });
  return service;
}
