import { ScriptError } from '../errors.js';
import { maxDocumentDepth, maxExpressionsMs, maxExpressionsPerStep, maxValue } from '../limits.js';
import { readPath } from './path.js';
import { split } from './placeholders.js';
import { ExpressionError } from './sandbox.js';
import type { Scope } from './scope.js';
import { sizeOf } from './size.js';

/** Gets to know what does not stop a script but should be known. */
export interface Remarks {
  /** A placeholder's expression failed; it became empty. */
  failed(expression: string, why: string): void;
  /** Something is probably not what its author meant. */
  doubtful(message: string): void;
}

/**
 * Replaces the `${…}` and `%{…}` in a value, at any depth. A text that is one placeholder becomes the value itself, of
 * its own type; inside other text a value is written out. What has no value is empty.
 * @throws {ScriptError} When the result, or the work, exceeds what a step may have.
 */
export function expand(value: unknown, scope: Scope, remarks: Remarks): unknown {
  return new Expansion(scope, remarks).value(value, 0);
}

/** Whether replacing the placeholders in a value takes JavaScript. */
export function needsJavaScript(value: unknown): boolean {
  if (typeof value === 'string')
    return split(value).some((part) => 'body' in part && part.body !== '' && readPath(part.body) === undefined);
  return typeof value === 'object' && value !== null && Object.values(value).some(needsJavaScript);
}

/** A value as part of a text. */
export function rendered(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

class Expansion {
  #characters = 0;
  #expressions = 0;
  readonly #deadline = performance.now() + maxExpressionsMs;

  constructor(
    readonly scope: Scope,
    readonly remarks: Remarks,
  ) {}

  value(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > maxDocumentDepth)
      throw new ScriptError(
        'relay_script_nested_too_deep',
        `A value is nested deeper than ${maxDocumentDepth} levels.`,
      );
    if (Array.isArray(value)) return value.map((item) => this.value(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item, depth + 1)]));
  }

  text(text: string): unknown {
    const parts = split(text);
    const [only] = parts;
    if (parts.length === 1 && only && 'body' in only) {
      const value = this.placeholder(only.body);
      this.#count(sizeOf(value, maxValue));
      return value === undefined ? '' : value;
    }
    let whole = '';
    for (const part of parts) {
      const piece = 'literal' in part ? part.literal : rendered(this.placeholder(part.body));
      this.#count(piece.length);
      whole += piece;
    }
    return whole;
  }

  placeholder(body: string): unknown {
    if (body === '') return undefined;
    const path = readPath(body);
    if (path) {
      const value = this.scope.lookup(path);
      if (value === undefined && /\w-\w/.test(body))
        this.remarks.doubtful(
          `\${${body}} is read as the name of a variable, which has no value. Put spaces around the minus to subtract.`,
        );
      return value;
    }
    if (++this.#expressions > maxExpressionsPerStep || performance.now() > this.#deadline)
      throw new ScriptError(
        'relay_script_js_eval_error',
        `A step may evaluate ${maxExpressionsPerStep} expressions within ${maxExpressionsMs} ms.`,
      );
    try {
      return this.scope.evaluate(body).value;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.remarks.failed(body, error.message);
      return undefined;
    }
  }

  #count(characters: number): void {
    this.#characters += characters;
    if (this.#characters > maxValue)
      throw new ScriptError(
        'relay_script_method_parameter_invalid_value',
        `The parameters of a step came to more than ${maxValue} characters when their variables were replaced.`,
      );
  }
}
