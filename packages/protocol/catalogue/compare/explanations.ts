import type { Found } from './operations.js';

/** A row that explains differences: those of one of its operations, in one of its properties, of one of its kinds. */
export interface Explanation {
  /** In each cell the patterns that it names; `*` in them stands for any text. */
  readonly operations: readonly string[];
  readonly properties: readonly string[];
  readonly kinds: readonly string[];
  readonly reason: string;
  readonly line: number;
}

const header = ['operation', 'property', 'difference', 'reason'];

/**
 * The explanations in a Markdown document: the rows of its tables that have the columns Operation, Property, Difference
 * and Reason. A cell may name several, separated by commas.
 * @throws {Error} When a row has another number of cells, or an empty one.
 */
export function readExplanations(markdown: string): Explanation[] {
  const found: Explanation[] = [];
  let inside = false;
  for (const [i, text] of markdown.split('\n').entries()) {
    if (!text.startsWith('|')) {
      inside = false;
      continue;
    }
    const cells = text
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (cells.map((cell) => cell.toLowerCase()).join() === header.join()) inside = true;
    else if (inside && !/^-+$/.test(cells[0] ?? '')) found.push(explanationOf(cells, i + 1));
  }
  return found;
}

function explanationOf(cells: readonly string[], line: number): Explanation {
  if (cells.length !== header.length || cells.some((cell) => cell === ''))
    throw new Error(`Line ${line} needs ${header.length} filled cells: ${header.join(', ')}.`);
  const [operations, properties, kinds] = cells.map((cell) => cell.replaceAll('`', '').split(/,\s+/));
  const reason = cells[3] as string;
  return { operations: operations ?? [], properties: properties ?? [], kinds: kinds ?? [], reason, line };
}

/** What is left: the differences that no row explains, and what rows name that explains no difference. */
export function explain(found: readonly Found[], explanations: readonly Explanation[]) {
  const rows = explanations.map((row) => ({
    row,
    operations: row.operations.map(patternOf),
    properties: row.properties.map(patternOf),
    kinds: row.kinds.map(patternOf),
  }));
  const unexplained = found.filter((difference) => {
    let explained = false;
    for (const { operations, properties, kinds } of rows) {
      const fits = [
        operations.filter(({ test }) => test.test(difference.operation)),
        properties.filter(({ test }) => test.test(difference.property)),
        kinds.filter(({ test }) => test.test(difference.kind)),
      ];
      if (fits.some((fit) => fit.length === 0)) continue;
      explained = true;
      for (const pattern of fits.flat()) pattern.used = true;
    }
    return !explained;
  });
  const idle = rows.flatMap(({ row, operations, properties, kinds }) =>
    [...operations, ...properties, ...kinds].filter(({ used }) => !used).map(({ text }) => ({ line: row.line, text })),
  );
  return { unexplained, idle };
}

function patternOf(text: string) {
  const parts = text.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return { text, test: new RegExp(`^${parts.join('.*')}$`), used: false };
}
