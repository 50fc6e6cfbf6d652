import type { AiVerb } from '@signalwire/protocol/swml';
import { next } from '../interpreter/flow.js';
import { answerFirst } from './auto-answer.js';
import { verbAsWritten } from './verb.js';

export const ai = verbAsWritten<AiVerb>(
  'ai',
  async (step, body) => {
    await step.ready(body);
    answerFirst(step);
    const { result, outcome } = await step.parts.ai(step.call, body, {
      params: step.params,
      signal: step.signal,
      expand: (value) => step.expand(value),
      runDocument: (document, options) => step.runInline(document, options?.params ?? {}),
    });
    if (step.signal.aborted) return next;
    step.set({ ai_result: result, return_value: result });
    return outcome.kind === 'transfer' ? { ...outcome, params: outcome.params ?? {} } : outcome;
  },
  ({ SWAIG }) => (SWAIG?.functions ? { functions: SWAIG.functions.map((each) => each.function) } : {}),
);
