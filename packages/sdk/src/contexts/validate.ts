import { nearest } from '@signalwire/protocol/validation';
import type { Context } from './context.js';

/** Names that the platform gives its own functions while steps are followed. */
export const reservedFunctions: readonly string[] = ['next_step', 'change_context', 'gather_submit'];

/**
 * Checks contexts against each other.
 * @param functionNames Names of the agent's functions.
 * @param available Names that steps may list: those, and functions of the platform and of other servers; `undefined`
 *   when they cannot all be known.
 * @throws {Error} Naming the first mistake, what is allowed and the name most likely meant.
 */
export function validateContexts(
  contexts: ReadonlyMap<string, Context>,
  functionNames: Iterable<string>,
  available?: readonly string[],
): void {
  const names = [...contexts.keys()];
  if (names.length === 0) throw new Error('There is no context; add one with addContext("default").');
  if (!contexts.has('default')) {
    throw new Error(
      names.length === 1
        ? `A single context must be called "default", not ${JSON.stringify(names[0])}.`
        : `No context is called "default", which every conversation starts in. There are: ${names.join(', ')}.`,
    );
  }
  for (const context of contexts.values()) validateContext(context, names, available);
  for (const name of functionNames) {
    if (reservedFunctions.includes(name))
      throw new Error(
        `A function must not be called ${JSON.stringify(name)}: the platform has one of that name for moving between steps.`,
      );
  }
}

function validateContext(context: Context, contextNames: string[], available: readonly string[] | undefined): void {
  const where = `The context ${JSON.stringify(context.name)}`;
  const order = context.getStepOrder();
  if (order.length === 0) throw new Error(`${where} has no step; add one with addStep().`);
  const initial = context.getInitialStep();
  if (initial !== undefined) demand(initial, order, `${where} begins with the step`);
  for (const name of context.getValidContexts() ?? []) demand(name, contextNames, `${where} allows the context`);
  for (const name of context.getValidSteps() ?? []) demand(name, [...order, 'next'], `${where} allows the step`);

  for (const [i, step] of [...context.getSteps().values()].entries()) {
    const stepWhere = `The step ${JSON.stringify(step.name)} of the context ${JSON.stringify(context.name)}`;
    const { steps, contexts, functions } = step.references();
    for (const name of steps) demand(name, [...order, 'next'], `${stepWhere} allows the step`);
    for (const name of contexts) demand(name, contextNames, `${stepWhere} allows the context`);
    for (const name of available ? functions : []) demand(name, available ?? [], `${stepWhere} lists the function`);
    const gather = step.getGatherInfo();
    if (!gather) continue;
    if (gather.getQuestions().length === 0)
      throw new Error(`${stepWhere} gathers information but asks no question; add one with addGatherQuestion().`);
    const action = gather.getCompletionAction();
    if (action === 'next_step' && i === order.length - 1)
      throw new Error(`${stepWhere} goes on to the next step when all is answered, but it is the last one.`);
    if (action !== undefined && action !== 'next_step')
      demand(action, order, `${stepWhere} goes, when all is answered, to the step`);
  }
}

function demand(name: string, allowed: readonly string[], sentence: string): void {
  if (allowed.includes(name)) return;
  const meant = nearest(name, allowed);
  const hint = meant ? ` Did you mean ${JSON.stringify(meant)}?` : ` There are: ${allowed.join(', ') || 'none'}.`;
  throw new Error(`${sentence} ${JSON.stringify(name)}, which does not exist.${hint}`);
}
