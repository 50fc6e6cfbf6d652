import { verbRules } from '@signalwire/protocol/swml/validate';
import type { Flow } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';

/** A verb: what it does with what stands behind its name in a step. */
export interface VerbHandler {
  readonly name: string;
  /** The parameters to log, and to run with. */
  prepare(step: Step, body: unknown): Promise<{ shown: unknown; given: unknown }>;
  run(step: Step, given: unknown): Promise<Flow> | Flow;
}

/**
 * A verb with named parameters. Their placeholders are replaced before it runs, except in those that are expressions
 * or lists of steps themselves.
 * @param raw Parameters that are handed over as written.
 */
export function verb(
  name: string,
  run: (step: Step, parameters: Record<string, unknown>) => Promise<Flow> | Flow,
  raw: readonly string[] = [],
): VerbHandler {
  const steps = new Set((verbRules[name]?.nested ?? []).map((pattern) => pattern.split(/[.[]/, 1)[0] as string));
  return {
    name,
    async prepare(step, body) {
      const entries = Object.entries(named(name, body));
      const isRaw = (key: string) => raw.includes(key) || steps.has(key);
      const plain = Object.fromEntries(entries.filter(([key]) => !isRaw(key)));
      await step.ready(plain);
      const expanded = step.expand(plain) as Record<string, unknown>;
      const given = Object.fromEntries(entries.map(([key, value]) => [key, isRaw(key) ? value : expanded[key]]));
      return { given, shown: Object.fromEntries(Object.entries(given).filter(([key]) => !steps.has(key))) };
    },
    run: (step, given) => run(step, given as Record<string, unknown>),
  };
}

/** A verb that takes what stands behind its name as it is written. */
export function verbAsWritten<Body>(
  name: string,
  run: (step: Step, body: Body) => Promise<Flow> | Flow,
  shown: (body: Body) => unknown = (body) => body,
): VerbHandler {
  return {
    name,
    prepare: async (_, body) => ({ given: body, shown: shown(body as Body) }),
    run: (step, given) => run(step, given as Body),
  };
}

/** The parameters by name, whichever way they are written: an object, a scalar for the first one, or a list. */
function named(name: string, body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  if (body === null || body === undefined) return {};
  const positional = verbRules[name]?.positional ?? [];
  if (!Array.isArray(body)) return positional[0] === undefined ? {} : { [positional[0]]: body };
  if (name === 'play') return { urls: body };
  return Object.fromEntries(positional.slice(0, body.length).map((parameter, i) => [parameter, body[i]]));
}
