import type { Shape } from '../../src/validation/index.js';
import { literal, propertyKey, quote } from './literal.js';

/** From how many properties on an object's own names are walked, not those that the shape has. */
const many = 12;

/** Emits the functions that check shapes. A shape that occurs twice has one function. */
export class CheckEmitter {
  #names = new Map<string, string>();
  #taken = new Set(['Object']);
  #patterns = new Map<string, string>();
  #functions: string[] = [];

  /** The names of the function that checks a shape, and of that which returns the shape. */
  named(shape: Shape, ...at: string[]): { check: string; text: string } {
    const key = JSON.stringify(shape);
    let name = this.#names.get(key);
    if (!name) {
      name = this.#free(at.slice(-2).map(word).join('') || 'Value');
      this.#names.set(key, name);
      const body = isList(shape) ? this.#list(shape, at) : isObject(shape) ? this.#object(shape, at) : undefined;
      const check = body
        ? `function is${name}(v: unknown): boolean {\n${body}  return true;\n}`
        : `function is${name}(v: unknown): boolean {\n  return ${this.#fits(shape, at)};\n}`;
      const text = `function shapeOf${name}(): Shape {\n  return ${this.#shape(shape, at)};\n}`;
      this.#functions.push(`${check}\n${text}`);
    }
    return { check: `is${name}`, text: `shapeOf${name}` };
  }

  /** The functions, with what they share. */
  render(): string {
    const patterns = [...this.#patterns].map(([pattern, name]) => `const ${name} = ${new RegExp(pattern, 'u')};`);
    const shared = `const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);`;
    const functions = this.#functions.join('\n\n');
    return [...(functions.includes('isObject(') ? [shared] : []), ...patterns, '', functions, ''].join('\n');
  }

  #list(shape: Shape, at: string[]): string {
    const { items, minItems, maxItems } = shape;
    const fits = items ? this.#fits(items, [...at, 'item'], 'x') : 'true';
    const rest = this.#everyType(shape, at, 'v');
    return [
      `  if (!Array.isArray(v)) return ${shape.type === undefined};\n`,
      minItems === undefined ? '' : `  if (v.length < ${minItems}) return false;\n`,
      maxItems === undefined ? '' : `  if (v.length > ${maxItems}) return false;\n`,
      fits === 'true' ? '' : `  for (const x of v as unknown[]) if (${not(fits)}) return false;\n`,
      rest.length === 0 ? '' : `  if (${not(rest.join(' && '))}) return false;\n`,
    ].join('');
  }

  #object(shape: Shape, at: string[]): string {
    const { properties = {}, patternProperties, required = [], propertyNames, minProperties, maxProperties } = shape;
    const absent = required.map((name) => `v${access(name)} === undefined`);
    const rest = this.#everyType(shape, at, 'v');
    const walked =
      (shape.additionalProperties ?? true) !== true ||
      propertyNames ||
      patternProperties ||
      Object.keys(properties).length >= many;
    return [
      `  if (!isObject(v)) return ${shape.type === undefined};\n`,
      absent.length > 0 ? `  if (${absent.join(' || ')}) return false;\n` : '',
      minProperties === undefined ? '' : `  if (Object.keys(v).length < ${minProperties}) return false;\n`,
      maxProperties === undefined ? '' : `  if (Object.keys(v).length > ${maxProperties}) return false;\n`,
      walked ? this.#walk(shape, at) : this.#each(properties, at),
      rest.length === 0 ? '' : `  if (${not(rest.join(' && '))}) return false;\n`,
    ].join('');
  }

  /** Checks the properties that a shape has. */
  #each(properties: Readonly<Record<string, Shape>>, at: string[]): string {
    const checked = Object.entries(properties)
      .map(([name, part]) => [name, this.#fits(part, [...at, name], 'x')] as const)
      .filter(([, fits]) => fits !== 'true');
    const lines = checked.map(
      ([name, fits], index) =>
        `  ${index === 0 ? 'let x: unknown' : 'x'} = v${access(name)};\n  if (x !== undefined && ${not(fits)}) return false;\n`,
    );
    return lines.join('');
  }

  /** Checks the properties that a value has. */
  #walk(shape: Shape, at: string[]): string {
    const { properties = {}, patternProperties = {}, additionalProperties: others = true, propertyNames } = shape;
    const names = propertyNames && this.#fits(propertyNames, [...at, 'name'], 'key');
    const patterns = Object.entries(patternProperties).map(([pattern, part], index) => ({
      named: `${this.#pattern(pattern)}.test(key)`,
      fits: this.#fits(part, [...at, `pattern${index + 1}`], 'x'),
    }));
    const alike = new Map<string, string[]>();
    for (const [name, part] of Object.entries(properties)) {
      const fits = this.#fits(part, [...at, name], 'x');
      alike.set(fits, [...(alike.get(fits) ?? []), name]);
    }
    const cases = [...alike]
      .filter(([fits]) => fits !== 'true' || others !== true)
      .map(([fits, each]) => {
        const labels = each.map((name) => `      case ${quote(name)}:\n`).join('');
        const check = fits === 'true' ? '' : `        if (x !== undefined && ${not(fits)}) return false;\n`;
        return `${labels}${check}        break;\n`;
      });
    const other = typeof others === 'object' ? this.#fits(others, [...at, 'value'], 'x') : String(others);
    const refused = [...patterns.map(({ named }) => not(named)), ...(other === 'false' ? [] : [not(other)])].join(
      ' && ',
    );
    const otherwise = other === 'true' ? '' : refused === '' ? 'return false;' : `if (${refused}) return false;`;
    const decide =
      cases.length === 0
        ? otherwise && `    ${otherwise}\n`
        : `    switch (key) {\n${cases.join('')}${otherwise && `      default:\n        ${otherwise}\n`}    }\n`;
    const body = [
      names ? `    if (${not(names)}) return false;\n` : '',
      ...patterns.map(({ named, fits }) => `    if (${named} && ${not(fits)}) return false;\n`),
      decide,
    ].join('');
    return `  for (const key in v) {\n${/\bx\b/.test(body) ? '    const x = v[key];\n' : ''}${body}  }\n`;
  }

  /** An expression that is true where a variable fits a shape. */
  #fits(shape: Shape, at: string[], v = 'v'): string {
    const complex = isList(shape) || isObject(shape);
    if (complex) return `${this.named(shape, ...at).check}(${v})`;
    const types = shape.type === undefined ? undefined : [shape.type].flat();
    const fixed = this.#everyType(shape, at, v);
    // Values that are listed are of the types that are listed with them.
    const listed = shape.enum ?? ('const' in shape ? [shape.const] : undefined);
    const limits = { string: this.#textLimits(shape, v), number: numberLimits(shape, v) };
    if (listed && types && limits.string.length + limits.number.length === 0) return fixed.join(' && ');
    const typed = types?.map((type) => {
      const known = type === 'integer' || type === 'number' ? limits.number : type === 'string' ? limits.string : [];
      return [typeTests[type](v), ...known].join(' && ');
    });
    const anyType = Object.entries(limits).flatMap(([type, list]) =>
      list.length > 0 ? [`(typeof ${v} !== '${type}' || ${list.join(' && ')})`] : [],
    );
    const first = typed
      ? [typed.length > 1 ? `(${typed.map(alternative).join(' || ')})` : (typed[0] as string)]
      : anyType;
    return [...first, ...fixed].join(' && ') || 'true';
  }

  /** What a shape asks of values of every type. */
  #everyType(shape: Shape, at: string[], v: string): string[] {
    const out: string[] = [];
    if ('const' in shape) out.push(`${v} === ${primitive(shape.const)}`);
    if (shape.enum) out.push(either(shape.enum.map((value) => `${v} === ${primitive(value)}`)));
    const branches = (list: readonly Shape[]) =>
      list.map((branch, index) => this.#fits(branch, [...at, String(index + 1)], v));
    if (shape.anyOf) out.push(either(branches(shape.anyOf).map(alternative)));
    if (shape.oneOf)
      out.push(
        `${branches(shape.oneOf)
          .map((test) => `Number(${test})`)
          .join(' + ')} === 1`,
      );
    return out;
  }

  #textLimits({ minLength, maxLength, pattern }: Shape, v: string): string[] {
    return [
      ...(minLength === undefined ? [] : [`${v}.length >= ${minLength}`]),
      ...(maxLength === undefined ? [] : [`${v}.length <= ${maxLength}`]),
      ...(pattern === undefined ? [] : [`${this.#pattern(pattern)}.test(${v})`]),
    ];
  }

  #pattern(pattern: string): string {
    const name = this.#patterns.get(pattern) ?? `pattern${this.#patterns.size + 1}`;
    this.#patterns.set(pattern, name);
    return name;
  }

  /** A shape as source text, its parts by the functions that return them. */
  #shape(shape: Shape, at: string[]): string {
    const part = (inner: Shape, name: string) =>
      isList(inner) || isObject(inner) ? `${this.named(inner, ...at, name).text}()` : this.#shape(inner, [...at, name]);
    const entries = Object.entries(shape).map(([keyword, value]) => {
      if (keyword === 'properties' || keyword === 'patternProperties') {
        const rows = Object.entries(value as Record<string, Shape>).map(
          ([name, inner]) => `${name === '__proto__' ? "['__proto__']" : propertyKey(name)}: ${part(inner, name)}`,
        );
        return `${keyword}: ${rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`}`;
      }
      if (keyword === 'anyOf' || keyword === 'oneOf')
        return `${keyword}: [${(value as Shape[]).map((inner, index) => part(inner, String(index + 1))).join(', ')}]`;
      if (keyword === 'items') return `items: ${part(value as Shape, 'item')}`;
      if (keyword === 'propertyNames') return `propertyNames: ${part(value as Shape, 'name')}`;
      if (keyword === 'additionalProperties' && typeof value === 'object')
        return `additionalProperties: ${part(value as Shape, 'value')}`;
      return `${keyword}: ${literal(value, '', -Infinity)}`;
    });
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.#taken.has(name); n++) name = `${wanted}_${n}`;
    this.#taken.add(name);
    return name;
  }
}

const typeTests = {
  string: (v: string) => `typeof ${v} === 'string'`,
  boolean: (v: string) => `typeof ${v} === 'boolean'`,
  null: (v: string) => `${v} === null`,
  number: (v: string) => `typeof ${v} === 'number' && Number.isFinite(${v})`,
  integer: (v: string) => `typeof ${v} === 'number' && Number.isInteger(${v})`,
  array: (v: string) => `Array.isArray(${v})`,
  object: (v: string) => `isObject(${v})`,
};

function numberLimits(shape: Shape, v: string): string[] {
  const operators = { minimum: '>=', maximum: '<=', exclusiveMinimum: '>', exclusiveMaximum: '<' } as const;
  return Object.entries(operators).flatMap(([keyword, operator]) => {
    const value = shape[keyword as keyof typeof operators];
    return value === undefined ? [] : [`${v} ${operator} ${value}`];
  });
}

const ofObjects = [
  'properties',
  'patternProperties',
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
];
const ofLists = ['items', 'minItems', 'maxItems'];

const isObject = (shape: Shape) => concerns(shape, 'object', ofObjects);
const isList = (shape: Shape) => concerns(shape, 'array', ofLists);

/** Whether a shape asks more of a type than to be it. */
function concerns(shape: Shape, type: 'object' | 'array', keywords: readonly string[]): boolean {
  const found = keywords.filter((keyword) => keyword in shape);
  if (found.length > 0 && shape.type !== undefined && shape.type !== type)
    throw new Error(`"${found[0]}" stands where the type is not "${type}" alone; make it a union.`);
  return found.length > 0;
}

function primitive(value: unknown): string {
  if (typeof value === 'object' && value !== null) throw new Error('A listed value must be no object.');
  return typeof value === 'string' ? quote(value) : String(value);
}

const either = (tests: readonly string[]) => (tests.length === 1 ? (tests[0] as string) : `(${tests.join(' || ')})`);
const alternative = (test: string) => (test.includes(' && ') ? group(test) : test);
const group = (test: string) => (/^[\w.]+\(\w+\)$/.test(test) || isGrouped(test) ? test : `(${test})`);
/** What is true where a test is not. */
const not = (test: string) =>
  /^(?:typeof )?\w+ === (?:'[^']*'|\w+)$/.test(test) ? test.replace(' === ', ' !== ') : `!${group(test)}`;

/** Whether the bracket that opens a test closes it. */
function isGrouped(test: string): boolean {
  const brackets = test.replaceAll(/'(?:[^'\\]|\\.)*'/g, '');
  let depth = 0;
  for (const [at, char] of [...brackets].entries()) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0) return at === brackets.length - 1 && at > 0;
  }
  return false;
}

const access = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`);
const word = (name: string) =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]|$)/g, (_, letter: string) => letter.toUpperCase());
