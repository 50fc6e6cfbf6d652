import type { Ability } from './choose.js';
import type { Interview } from './interview.js';
import type { Slot } from './slots.js';

/** A tool that the caller wants, on its way to be called. */
export interface Pending {
  tool: string;
  values: Record<string, unknown>;
  /** What was asked last. */
  asked?: Slot | undefined;
  /** The caller was asked whether all is right, or what is not. */
  confirming?: 'read_back' | 'correction' | undefined;
}

/** What a rehearsal keeps in mind during a session. */
export class Memory {
  readonly #facts = new Map<string, { slot: Slot; value: unknown }>();
  /** Calls that went well, by tool and arguments. */
  readonly #done = new Map<string, string>();
  pending: Pending | undefined;
  /** What waits until a question in between is answered. */
  parked: Pending | undefined;
  /** A question that a tool has the assistant ask. */
  interview: Interview | undefined;
  /** What a step wants to know and was asked last. */
  asked: Slot | undefined;
  /** What the caller wants once it is known that it can be had. */
  intent: string | undefined;
  /** A tool that was offered to the caller. */
  offer: string | undefined;
  /** The answer to a question of `gather_info` that waits to be confirmed. */
  unconfirmed: unknown;
  /** What could be done for the caller when they last had the word. */
  abilities: Ability[] = [];
  lastSaid = '';
  /** What the caller said last and nothing has been done about yet. */
  open = '';
  farewell = false;
  /** How often in a row the caller was not understood. */
  misses = 0;
  /** How often in a row the caller was silent. */
  silences = 0;
  lastCall: { tool: string; values: Record<string, unknown> } | undefined;

  learn(slots: readonly Slot[], values: Record<string, unknown>): void {
    for (const slot of slots) {
      const value = values[slot.name];
      if (value !== undefined && slot.kind !== 'query' && slot.kind !== 'boolean')
        this.#facts.set(slot.name, { slot, value });
    }
  }

  forget(name: string): void {
    const slot = this.#facts.get(name)?.slot;
    this.#facts.delete(name);
    for (const [other, fact] of this.#facts)
      if (slot && isPersonal(slot) && fact.slot.kind === slot.kind) this.#facts.delete(other);
  }

  /** What is known for a slot: under its name, or under another name when it is of a kind that people have one of. */
  recall(slot: Slot): unknown {
    const own = this.#facts.get(slot.name);
    if (own && own.slot.kind === slot.kind) return own.value;
    if (!isPersonal(slot)) return undefined;
    return [...this.#facts.values()].find((fact) => fact.slot.kind === slot.kind)?.value;
  }

  get facts(): readonly { slot: Slot; value: unknown }[] {
    return [...this.#facts.values()];
  }

  isDone(tool: string, values: Record<string, unknown>): string | undefined {
    return this.#done.get(keyOf(tool, values));
  }

  markDone(tool: string, values: Record<string, unknown>, result: string): void {
    this.#done.set(keyOf(tool, values), result);
  }

  wasUsed(tool: string): boolean {
    return [...this.#done.keys()].some((key) => key.startsWith(`${tool}\0`));
  }
}

const isPersonal = ({ kind }: Slot) => ['name', 'phone', 'email', 'date', 'time', 'datetime'].includes(kind);
const keyOf = (tool: string, values: Record<string, unknown>) =>
  `${tool}\0${JSON.stringify(Object.entries(values).sort())}`;
