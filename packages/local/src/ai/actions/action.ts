import type { SwaigAction } from '@signalwire/protocol/swaig';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';

/** Who asked for an action. */
export interface ActionSource {
  tool: Tool;
  toolCallId: string;
}

/** What an action does, once it is known that it may; or why it is refused. */
export type Plan = { do: () => Promise<void> | void } | { refused: string };

/** Reads an action's value and plans it. */
export type ActionHandler = (session: Session, value: unknown, source: ActionSource, item: SwaigAction) => Plan;

export const refuse = (refused: string): Plan => ({ refused });
export const plan = (effect: () => Promise<void> | void): Plan => ({ do: effect });
export const nothing: Plan = { do: () => {} };

/** A value as text for a message. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
