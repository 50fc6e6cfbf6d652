/**
 * A value as the platform's JSON printer writes it into a text: texts as they are, whole numbers plain, other numbers with
 * six decimals, lists on one line, objects over several lines.
 */
export function printed(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : json(value, 0);
}

function json(value: unknown, depth: number): string {
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return `[${value.map((item) => json(item, depth + 1)).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const indent = '\t'.repeat(depth + 1);
  const lines = entries.map(([key, item]) => `${indent}${JSON.stringify(key)}:\t${json(item, depth + 1)}`);
  return `{\n${lines.join(',\n')}\n${'\t'.repeat(depth)}}`;
}

/** The largest and smallest numbers that are written without an exponent. */
const largest = 1e9;
const smallest = 1e-6;

function number(value: number): string {
  if (!Number.isFinite(value)) return 'null';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e60) return BigInt(value).toString();
  if (size >= smallest && size <= largest) return value.toFixed(6);
  // As C writes it: at least two digits of exponent.
  return value.toExponential(6).replace(/e([+-])(\d)$/, 'e$10$2');
}
