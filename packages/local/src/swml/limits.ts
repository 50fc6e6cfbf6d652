/** Most bytes of a document. */
export const maxDocumentBytes = 1024 * 1024;
/** Levels of nesting in a document's JSON. */
export const maxDocumentDepth = 200;
/** Frames (`execute` within `execute`) on one call. */
export const maxFrames = 64;
/** `transfer` steps on one call. */
export const maxTransfers = 32;
/** Jumps of one `goto` step. */
export const maxJumps = 100;
/** Steps of one script; loops within loops end here. The platform publishes no such number. */
export const maxSteps = 100_000;
/** Steps after which other work of the process gets its turn. */
export const stepsPerTurn = 200;

/** Characters of an expression. */
export const maxExpression = 1024;
/** Milliseconds that an expression may take. */
export const maxExpressionMs = 150;
/** Bytes of memory that an expression may take. */
export const maxExpressionMemory = 16 * 1024 * 1024;
/** Expressions in the parameters of one step, and the milliseconds that they may take together. */
export const maxExpressionsPerStep = 200;
export const maxExpressionsMs = 2000;
/** Characters of one value after its variables were replaced. */
export const maxValue = 1024 * 1024;
/** Characters of all variables of a call together. */
export const maxVars = 4 * 1024 * 1024;
