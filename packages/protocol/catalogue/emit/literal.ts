const width = 120;

/** A text as a quoted literal. */
export function quote(value: string): string {
  const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped}'`;
}

/** A property's name as it stands in an object literal or an interface. */
export function propertyKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

/**
 * JSON data as source text: on one line where it fits, else one entry a line.
 * @param column How much of the first line is taken already.
 */
export function literal(value: unknown, indent = '', column = indent.length): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const [open, close, entries] = Array.isArray(value)
    ? (['[', ']', value.map((item) => ['', item] as const)] as const)
    : ([
        '{',
        '}',
        Object.entries(value)
          .filter(([, item]) => item !== undefined)
          .map(([key, item]) => [`${propertyKey(key)}: `, item] as const),
      ] as const);
  if (entries.length === 0) return open + close;

  const pad = open === '{' ? ' ' : '';
  const flat = entries.map(([key, item]) => key + literal(item, '', -Infinity)).join(', ');
  if (!flat.includes('\n') && column + flat.length + 2 + 2 * pad.length <= width)
    return open + pad + flat + pad + close;

  const inner = `${indent}  `;
  const lines = entries.map(([key, item]) => `${inner}${key}${literal(item, inner, inner.length + key.length)},`);
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/** Alternatives as a union type: on one line where they fit, else one a line. */
export function unionType(members: readonly string[], indent: string, column: number): string {
  const flat = members.join(' | ');
  if (members.length < 2 || (!flat.includes('\n') && column + flat.length + 1 <= width)) return flat;
  return members.map((member) => `\n${indent}  | ${member.replaceAll('\n', '\n    ')}`).join('');
}

/** `record_call` as `RecordCall`. */
export const pascal = (name: string): string =>
  name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
/** `record_call` as `recordCall`. */
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
