import { ScriptError } from '../errors.js';
import { expand, type Remarks, rendered } from './expand.js';
import { readPath } from './path.js';
import { split } from './placeholders.js';
import { ExpressionError } from './sandbox.js';
import type { Scope } from './scope.js';

/**
 * Whether a `when` is true, as JavaScript has it.
 * @throws {ScriptError} `relay_script_js_eval_error`.
 */
export function isTrue(when: string, scope: Scope, remarks: Remarks): boolean {
  const expression = withoutPlaceholders(when, scope, remarks);
  return evaluated(expression, scope).truthy;
}

/**
 * The value that a `switch` compares: that of a path, or of an expression.
 * @throws {ScriptError} `relay_script_js_eval_error`.
 */
export function subject(variable: string, scope: Scope, remarks: Remarks): string {
  const text = withoutPlaceholders(variable, scope, remarks).trim();
  const path = readPath(text);
  if (path) return rendered(scope.lookup(path));
  return text === '' ? '' : rendered(evaluated(text, scope).value);
}

function withoutPlaceholders(text: string, scope: Scope, remarks: Remarks): string {
  if (!split(text).some((part) => 'body' in part)) return text;
  remarks.doubtful(
    `${JSON.stringify(text)} is an expression already: name variables without \${}. Their text was put in before it was evaluated.`,
  );
  return rendered(expand(text, scope, remarks));
}

function evaluated(expression: string, scope: Scope) {
  try {
    return scope.evaluate(expression);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new ScriptError(
      'relay_script_js_eval_error',
      `${JSON.stringify(expression)} cannot be evaluated: ${error.message}`,
    );
  }
}
