import type { SwmlSteps } from '@signalwire/protocol/swml';

/** What a verb makes of the script. */
export type Flow =
  | { kind: 'next' }
  /** Run these steps, then go on after this one. */
  | { kind: 'block'; name: string; steps: SwmlSteps }
  /** Continue after a label. */
  | { kind: 'jump'; label: string }
  /** Run a section or document and come back, to what comes `after` first. */
  | { kind: 'execute'; dest: string; params: Record<string, unknown>; after: { name: string; steps: SwmlSteps }[] }
  | { kind: 'return'; value: unknown }
  /** Leave everything for a section or document. */
  | { kind: 'transfer'; dest: string | object; params: Record<string, unknown> }
  /** The call is over. */
  | { kind: 'ended' };

export const next: Flow = { kind: 'next' };
export const ended: Flow = { kind: 'ended' };
