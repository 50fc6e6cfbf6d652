import type { LocalSpaceOptions, PhoneCall } from '@signalwire/local';
import type { AgentBase } from '@signalwire/sdk';
import { callTo } from './support.js';

/** What the caller says, and what is to be heard then. */
export type Turns = readonly (readonly [said: string, heard: string])[];

/** The summary that a call left, and the data that it ended with. */
interface Left {
  readonly summary: unknown;
  readonly data: Record<string, unknown>;
}

/** A call to a prefab, and the reports that it leaves. */
export async function callPrefab(agent: AgentBase, options: LocalSpaceOptions = {}) {
  const left: Left[] = [];
  const onSummary = agent.onSummary.bind(agent);
  agent.onSummary = (summary, report) => {
    left.push({ summary, data: report.global_data as Record<string, unknown> });
    return onSummary(summary, report);
  };
  const place = await callTo(agent, options);
  return { ...place, left };
}

/** Talks, turn by turn, and hears each answer. */
export async function talk(call: PhoneCall, turns: Turns): Promise<void> {
  for (const [said, heard] of turns) {
    await call.turn();
    call.say(said);
    await call.hear(heard);
  }
}

/** Hangs up once the caller has the word, and waits for what that leads to. */
export async function hangUp(call: PhoneCall): Promise<void> {
  await call.turn();
  call.hangup();
  await call.settled();
}

/** The functions that the model called, with what. */
export const called = (call: PhoneCall): [string, unknown][] =>
  call.log.events.flatMap((event) =>
    event.type === 'ai' && event.event.name === 'tool_call'
      ? [[event.event.tool, event.event.arguments] as [string, unknown]]
      : [],
  );
