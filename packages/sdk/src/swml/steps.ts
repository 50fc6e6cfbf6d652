import type { SwmlDocument, SwmlStep } from '@signalwire/protocol/swml';

/** A step: a verb and what it is given. */
export function stepOf(verb: string, config: unknown): SwmlStep {
  return { [verb]: config } as SwmlStep;
}

/** A document of one section. */
export function documentOf(main: SwmlStep[]): SwmlDocument & { version: '1.0.0' } {
  return { version: '1.0.0', sections: { main } };
}
