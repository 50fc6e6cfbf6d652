import { arithmetic, printed } from '../templates/index.js';
import { type Data, list, type Stage } from './stage.js';

/**
 * The output of the first expression that yields one, its placeholders replaced.
 * @param problem hears of patterns that cannot be read
 */
export function firstOutput(expressions: unknown, stage: Stage, problem: (message: string) => void): unknown {
  for (const expression of list(expressions)) {
    const matched = matches(expression, stage, problem);
    if (matched === undefined) continue;
    if (matched) return stage.value(expression['output']);
    const otherwise = expression['nomatch-output'];
    if (otherwise !== undefined) return stage.value(otherwise);
  }
  return undefined;
}

/** Whether an expression matches; `undefined` when it is none: it needs a text or an `expr`, and an output. */
function matches(
  { string, expr, pattern, output }: Data,
  stage: Stage,
  problem: (message: string) => void,
): boolean | undefined {
  if (output === undefined) return undefined;
  const text =
    typeof string === 'string'
      ? stage.text(string)
      : typeof expr === 'string'
        ? printed(arithmetic(stage.text(expr)))
        : undefined;
  if (text === undefined) return undefined;
  if (typeof pattern !== 'string') return typeof expr === 'string' ? text !== '' && text !== '0' : undefined;
  try {
    return patternOf(pattern).test(text);
  } catch (error) {
    problem(
      `The pattern ${JSON.stringify(pattern)} of an expression is no regular expression: ${(error as Error).message}.`,
    );
    return undefined;
  }
}

/**
 * `/text/flags` (of which `i` and `s` count), or a text that is searched for without regard to case.
 * @throws {SyntaxError} when it is no regular expression.
 */
export function patternOf(pattern: string): RegExp {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(pattern);
  const inline = /^\(\?([a-z]+)\)/;
  if (!match) return new RegExp(pattern.replace(inline, ''), 'i');
  const [, body = '', flags = ''] = match;
  const all = flags + (inline.exec(body)?.[1] ?? '');
  return new RegExp(body.replace(inline, ''), ['i', 's'].filter((flag) => all.includes(flag)).join(''));
}
