import type { Agent } from './agent.js';

const made = new Set<WeakRef<Agent>>();
const gone = new FinalizationRegistry<WeakRef<Agent>>((ref) => made.delete(ref));

/** Takes note of an agent, so that a call can find it that was handed to its like in another process. */
export function noteAgent(agent: Agent): void {
  const ref = new WeakRef(agent);
  made.add(ref);
  gone.register(agent, ref);
}

/** What an agent is known by in every process that runs the same program. */
export function signOf(agent: Agent): string {
  return JSON.stringify([agent.constructor.name, agent.instructions, Object.keys(agent.tools).sort()]);
}

/**
 * An agent of this process with a sign, one of the session before others, and of those that was made last; `undefined`
 * when none was made here.
 */
export function agentWith(sign: string, session: object): Agent | undefined {
  const like = [...made]
    .reverse()
    .map((ref) => ref.deref())
    .filter((agent) => agent !== undefined && signOf(agent) === sign);
  return like.find((agent) => agent?.session === session) ?? like.find((agent) => !agent?.session) ?? like[0];
}
