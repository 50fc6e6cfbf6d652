import type { SwmlVerbs } from './types.generated.js';

/** A `${variable}` in place of a number or a boolean. */
export type Placeholder = `${'$' | '%'}{${string}}`;

/** A step: one verb and what it takes. */
export type SwmlStep = { [Name in keyof SwmlVerbs]: { [Key in Name]: SwmlVerbs[Name] } }[keyof SwmlVerbs];

/** A list of steps, bare or with data about it. */
export type SwmlSteps = SwmlStep[] | { code: SwmlStep[]; meta?: unknown };

/** A SWML document. */
export interface SwmlDocument {
  /** Only `1.0.0` exists. */
  version?: '1.0.0';
  /** Sections by name; execution starts in `main`. */
  sections: { main: SwmlSteps; [section: string]: SwmlSteps };
}

/** Data whose members a compiler does not know, such as a parsed file. An object that is written out is not. */
export type Untyped<T> = string extends keyof T ? T : never;
