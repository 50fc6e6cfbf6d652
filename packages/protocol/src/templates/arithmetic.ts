/**
 * The value of an arithmetic expression of literals: `+ - * / %`, parentheses and comparisons (1 for true, 0 for false).
 * @returns `undefined` when it is none.
 */
export function arithmetic(text: string): number | undefined {
  if (text.length > mostCharacters) return undefined;
  const tokens = text.match(/\d+(?:\.\d+)?|\.\d+|[<>=!]=|[-+*/%()<>]|\S/g) ?? [];
  const parser = new Parser(tokens);
  const value = parser.comparison();
  if (value === undefined || !parser.done || !Number.isFinite(value)) return undefined;
  // Nobody writes a zero with a sign.
  return value === 0 ? 0 : value;
}

const mostCharacters = 1024;
/** Parentheses within parentheses. */
const deepest = 64;

const comparisons: Record<string, (left: number, right: number) => boolean> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
};

/** Reads an expression from left to right, by precedence. Every part is `undefined` when it makes no sense. */
class Parser {
  #at = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  get done(): boolean {
    return this.#at === this.tokens.length;
  }

  comparison(): number | undefined {
    const left = this.#sum();
    const compare = comparisons[this.tokens[this.#at] ?? ''];
    if (!compare || left === undefined) return left;
    this.#at += 1;
    const right = this.#sum();
    return right === undefined ? undefined : Number(compare(left, right));
  }

  #sum(): number | undefined {
    return this.#chain(['+', '-'], () => this.#product());
  }

  #product(): number | undefined {
    return this.#chain(['*', '/', '%'], () => this.#factor());
  }

  #chain(operators: readonly string[], operand: () => number | undefined): number | undefined {
    let value = operand();
    while (value !== undefined && operators.includes(this.tokens[this.#at] ?? '')) {
      const operator = this.tokens[this.#at++];
      const right = operand();
      if (right === undefined) return undefined;
      if (operator === '+') value += right;
      else if (operator === '-') value -= right;
      else if (operator === '*') value *= right;
      else if (operator === '/') value /= right;
      else value %= right;
    }
    return value;
  }

  #factor(): number | undefined {
    const token = this.tokens[this.#at++];
    if (token === undefined || this.#depth > deepest) return undefined;
    if (token === '-' || token === '+') {
      this.#depth += 1;
      const value = this.#factor();
      this.#depth -= 1;
      return value === undefined ? undefined : token === '-' ? -value : value;
    }
    if (token === '(') {
      this.#depth += 1;
      const value = this.comparison();
      this.#depth -= 1;
      return this.tokens[this.#at++] === ')' ? value : undefined;
    }
    return /^[\d.]/.test(token) ? Number(token) : undefined;
  }
}
