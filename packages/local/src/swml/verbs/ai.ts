import type { AiVerb } from '@signalwire/protocol/swml';
import type { AiResult, Dialect } from '../../ai/index.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { answerFirst } from './auto-answer.js';
import { verbAsWritten } from './verb.js';

export const ai = verbAsWritten<AiVerb>(
  'ai',
  async (step, body) => {
    const { result, outcome, aborted } = await converse(step, body, 'ai');
    if (aborted) return next;
    step.set({ ai_result: result, return_value: result });
    return outcome.kind === 'transfer' ? { ...outcome, params: outcome.params ?? {} } : outcome;
  },
  ({ SWAIG }) => (SWAIG?.functions ? { functions: SWAIG.functions.map((each) => each.function) } : {}),
);

/** Holds a conversation on the call of a script, and says whether the script was stopped meanwhile. */
export async function converse(step: Step, body: AiVerb, dialect: Dialect): Promise<AiResult & { aborted: boolean }> {
  await step.ready(body);
  answerFirst(step);
  const scope = {
    params: step.params,
    signal: step.signal,
    expand: (value: unknown) => step.expand(value),
    runDocument: (document: object, options?: { params?: Record<string, unknown> }) =>
      step.runInline(document, options?.params ?? {}),
  };
  const result = await step.parts.ai(step.call, body, scope, dialect);
  return { ...result, aborted: step.signal.aborted };
}
