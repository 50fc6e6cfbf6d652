/** What a step sees of what came before it: everything, the dialogue alone, or nothing. */
export type HistoryMode = (typeof HISTORY_MODES)[number];

/** Everything; the dialogue without the instructions of earlier steps; nothing. [context-builder/step] */
export const HISTORY_MODES = ['keep', 'default', 'hide'] as const;

const modes: readonly string[] = HISTORY_MODES;

/** @throws {Error} When it is not one of the three modes. */
export function checkHistory(history: string): asserts history is HistoryMode {
  if (!modes.includes(history))
    throw new Error(`${JSON.stringify(history)} is not a history mode; it is one of ${modes.join(', ')}.`);
}
