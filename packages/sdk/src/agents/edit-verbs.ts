import { checkVerb, plain, stepOf } from '../swml/index.js';
import type { AgentDefinition, Data } from './definition.js';

/** When in the call a verb runs. */
export type Phase = keyof AgentDefinition['verbs'];

/** Verbs that may run before the call is answered. */
const beforeAnswer: readonly string[] = [
  'transfer',
  'execute',
  'return',
  'label',
  'goto',
  'request',
  'switch',
  'cond',
  'if',
  'eval',
  'set',
  'unset',
  'hangup',
  'send_sms',
  'sleep',
  'stop_record_call',
  'stop_denoise',
  'stop_tap',
];

/** Verbs that answer the call by themselves unless told not to. */
const answering: readonly string[] = ['play', 'connect'];

/**
 * Appends a verb.
 * @throws {SwmlError} When there is no such verb, or it does not take this.
 * @throws {TypeError} When it cannot run before the call is answered.
 */
export function addVerb(
  definition: AgentDefinition,
  phase: Phase,
  name: string,
  config: Data | number,
): AgentDefinition {
  checkVerb(name, config);
  if (phase === 'preAnswer') checkPreAnswer(name, config);
  const steps = [...definition.verbs[phase], stepOf(name, plain(config, name))];
  return { ...definition, verbs: { ...definition.verbs, [phase]: steps } };
}

export function clearVerbs(definition: AgentDefinition, phase: Phase): AgentDefinition {
  return { ...definition, verbs: { ...definition.verbs, [phase]: [] } };
}

/** @throws {SwmlError} When `answer` does not take this. */
export function setAnswer(definition: AgentDefinition, config: Data): AgentDefinition {
  checkVerb('answer', config);
  return { ...definition, answer: plain(config, 'answer') };
}

function checkPreAnswer(name: string, config: Data | number): void {
  if (answering.includes(name)) {
    if (typeof config === 'object' && config['auto_answer'] === false) return;
    throw new TypeError(
      `Before the call is answered, ${JSON.stringify(name)} needs auto_answer: false; without it the call would be answered.`,
    );
  }
  if (!beforeAnswer.includes(name))
    throw new TypeError(
      `The verb ${JSON.stringify(name)} cannot run before the call is answered. Those that can: ${beforeAnswer.join(', ')}, and ${answering.join(' and ')} with auto_answer: false.`,
    );
}
