/** What a step sees of what came before it: everything, the dialogue alone, or nothing. */
export type HistoryMode = 'keep' | 'default' | 'hide';

const modes: readonly string[] = ['keep', 'default', 'hide'];

/** @throws {Error} When it is not one of the three modes. */
export function checkHistory(history: string): asserts history is HistoryMode {
  if (!modes.includes(history))
    throw new Error(`${JSON.stringify(history)} is not a history mode; it is one of ${modes.join(', ')}.`);
}
