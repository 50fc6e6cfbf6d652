import type { AgentOptions } from '../agents/index.js';
import { type ParameterEntry, problemOf } from '../parameters/index.js';

/** What every prefab can be set up with. */
export interface PrefabConfig {
  /** Names the agent. */
  name?: string | undefined;
  /** Path of the endpoint. */
  route?: string | undefined;
  /** Everything else that an agent can be set up with; its name and route go before those above. */
  agentOptions?: Partial<AgentOptions> | undefined;
}

/** The options of a prefab, described: each of them, and nothing else. */
export type OptionsOf<Config> = Record<keyof Omit<Required<Config>, keyof PrefabConfig>, ParameterEntry>;

/**
 * Checks the options of a prefab.
 * @returns What its agent is set up with.
 * @throws {TypeError} That names the option, what was given and what is allowed.
 */
export function agentOptionsOf<Config extends PrefabConfig>(
  prefab: string,
  config: Config,
  described: OptionsOf<Config>,
  defaults: { name: string; route: string },
): AgentOptions {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new TypeError(`${prefab} takes its options in an object, not ${JSON.stringify(config)}.`);
  const members = { ...described, ...ofAll };
  const problem = problemOf(config, members, { closed: true, complete: true, kind: 'option' });
  if (problem) throw new TypeError(`${prefab}: ${problem}`);
  const { name = defaults.name, route = defaults.route, agentOptions } = config;
  return { name, route, ...agentOptions };
}

const ofAll = {
  name: { type: 'string', min: 1 },
  route: { type: 'string', min: 1 },
  agentOptions: { type: 'object' },
} as const;

/** A text that must be there. */
export const text = { type: 'string', required: true, min: 1 } as const;

/** Texts, in a list. */
export const texts = { type: 'array', items: { type: 'string', min: 1 } } as const;

/** @throws {TypeError} When two items have the same name, in any case. */
export function refuseDoubles(prefab: string, list: string, names: readonly string[]): void {
  const seen = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    const before = seen.get(name.toLowerCase());
    if (before !== undefined)
      throw new TypeError(`${prefab}: ${list}[${i}] is called ${JSON.stringify(name)}, as ${list}[${before}] is.`);
    seen.set(name.toLowerCase(), i);
  }
}
