/** Why an expression has no value. */
export class ArithmeticError extends Error {
  override readonly name = 'ArithmeticError';
}

const longest = 1000;
const deepest = 100;

type Token = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'operator'; readonly text: string };

const binary: Readonly<Record<string, { power: number; right?: boolean; of: (a: number, b: number) => number }>> = {
  '+': { power: 1, of: (a, b) => a + b },
  '-': { power: 1, of: (a, b) => a - b },
  '*': { power: 2, of: (a, b) => a * b },
  '/': { power: 2, of: (a, b) => divided(a, b, a / b) },
  '%': { power: 2, of: (a, b) => divided(a, b, a % b) },
  // Binds closer than a sign before it: -2 ^ 2 is -4.
  '^': { power: 4, right: true, of: (a, b) => a ** b },
};
const signPower = 3;

/**
 * The value of an arithmetic expression: numbers, `+ - * / %`, `^` or `**`, signs and parentheses; nothing is run.
 * @throws {ArithmeticError} When it is none, divides by zero, or has no finite value.
 */
export function evaluate(expression: string): number {
  if (expression.length > longest) throw new ArithmeticError(`an expression has at most ${longest} characters`);
  const tokens = tokensOf(expression);
  const parser = new Parser(tokens);
  const value = parser.whole();
  if (!Number.isFinite(value)) throw new ArithmeticError('the result is too large');
  return value;
}

/** A number as people write it: without the last digits that only come from how numbers are kept. */
export const written = (value: number): string => String(Number(value.toPrecision(14)));

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\*\*|[-+*/%^()]))/y;
  const text = expression.trimEnd();
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const found = pattern.exec(text);
    if (!found) throw new ArithmeticError(`${JSON.stringify(text.slice(at).trim()[0])} is not part of arithmetic`);
    const [, number, operator] = found;
    if (number) tokens.push({ kind: 'number', value: Number(number) });
    else tokens.push({ kind: 'operator', text: operator === '**' ? '^' : (operator as string) });
  }
  return tokens;
}

/** Reads an expression by how closely its operators bind. */
class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): number {
    if (this.tokens.length === 0) throw new ArithmeticError('there is nothing to calculate');
    const value = this.expression(0);
    const rest = this.tokens[this.at];
    if (rest) throw new ArithmeticError(`${shown(rest)} is not expected here`);
    return value;
  }

  private expression(above: number): number {
    if (++this.depth > deepest) throw new ArithmeticError('the expression is nested too deeply');
    let left = this.operand();
    for (;;) {
      const token = this.tokens[this.at];
      const operator = token?.kind === 'operator' ? binary[token.text] : undefined;
      if (!operator || operator.power <= above) break;
      this.at++;
      left = operator.of(left, this.expression(operator.right ? operator.power - 1 : operator.power));
    }
    this.depth--;
    return left;
  }

  private operand(): number {
    const token = this.tokens[this.at++];
    if (!token) throw new ArithmeticError('the expression ends too early');
    if (token.kind === 'number') return token.value;
    if (token.text === '-') return -this.expression(signPower);
    if (token.text === '+') return this.expression(signPower);
    if (token.text !== '(') throw new ArithmeticError(`${shown(token)} is not expected here`);
    const value = this.expression(0);
    const closing = this.tokens[this.at++];
    if (closing?.kind !== 'operator' || closing.text !== ')') throw new ArithmeticError('a parenthesis is not closed');
    return value;
  }
}

const shown = (token: Token) => JSON.stringify(token.kind === 'number' ? String(token.value) : token.text);

function divided(_a: number, b: number, result: number): number {
  if (b === 0) throw new ArithmeticError('division by zero has no result');
  return result;
}
