import type { SwmlSteps } from '@signalwire/protocol/swml';
import { next } from '../interpreter/flow.js';
import { verbAsWritten } from './verb.js';

type Condition = { when: string; then: SwmlSteps; else?: SwmlSteps } | { when?: undefined; else: SwmlSteps };

export const cond = verbAsWritten<Condition[]>(
  'cond',
  async (step, conditions) => {
    let otherwise: SwmlSteps | undefined;
    for (const condition of conditions) {
      if (condition.when === undefined) return { kind: 'block', name: 'else', steps: condition.else };
      if (await step.isTrue(condition.when)) return { kind: 'block', name: 'then', steps: condition.then };
      // Its own `else` runs unless something later matches.
      otherwise ??= condition.else;
    }
    return otherwise === undefined ? next : { kind: 'block', name: 'else', steps: otherwise };
  },
  (conditions) => conditions.map(({ when }) => (when === undefined ? 'else' : { when })),
);
