import { nearest } from '@signalwire/protocol/validation';

type Schema = Record<string, unknown>;

/**
 * Checks a tool's arguments against its `parameters`: the part of JSON Schema that tools use.
 * @returns What is wrong, one sentence each; empty when they fit.
 */
export function checkArguments(parameters: Schema, given: unknown): string[] {
  const problems: string[] = [];
  check(parameters, given, '', problems);
  return problems;
}

function check(schema: unknown, value: unknown, path: string, problems: string[]): void {
  if (schema === false) problems.push(`${named(path)} is not allowed.`);
  if (schema === null || typeof schema !== 'object') return;
  const rules = schema as Schema;
  if (value === null && rules['nullable'] === true) return;
  const before = problems.length;
  checkType(rules, value, path, problems);
  if (problems.length > before) return;
  checkChoice(rules, value, path, problems);
  if (typeof value === 'string') checkText(rules, value, path, problems);
  if (typeof value === 'number') checkNumber(rules, value, path, problems);
  if (Array.isArray(value)) checkList(rules, value, path, problems);
  else if (value !== null && typeof value === 'object') checkObject(rules, value as Schema, path, problems);
  checkCombined(rules, value, path, problems);
}

function checkType(rules: Schema, value: unknown, path: string, problems: string[]): void {
  const types = [rules['type']].flat().filter((type) => typeof type === 'string') as string[];
  if (types.length === 0 || types.some((type) => isOfType(type, value))) return;
  problems.push(`${named(path)} must be ${types.map(article).join(' or ')}, not ${show(value)}.`);
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value);
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
    default:
      return true;
  }
}

function checkChoice(rules: Schema, value: unknown, path: string, problems: string[]): void {
  const allowed = rules['enum'];
  if (Array.isArray(allowed) && !allowed.some((item) => same(item, value))) {
    const meant = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined;
    const hint = meant ? ` Did you mean "${meant}"?` : '';
    problems.push(`${named(path)} must be one of ${allowed.map(show).join(', ')}, not ${show(value)}.${hint}`);
  }
  if ('const' in rules && !same(rules['const'], value))
    problems.push(`${named(path)} must be ${show(rules['const'])}, not ${show(value)}.`);
}

function checkText(rules: Schema, value: string, path: string, problems: string[]): void {
  const length = [...value].length;
  const least = rules['minLength'];
  const most = rules['maxLength'];
  if (typeof least === 'number' && length < least) problems.push(`${named(path)} needs at least ${least} characters.`);
  if (typeof most === 'number' && length > most) problems.push(`${named(path)} takes at most ${most} characters.`);
  const pattern = rules['pattern'];
  if (typeof pattern === 'string' && !matches(pattern, value))
    problems.push(`${named(path)} must match ${pattern}, not ${show(value)}.`);
}

/** A pattern that is no regular expression cannot be held against the model. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

function checkNumber(rules: Schema, value: number, path: string, problems: string[]): void {
  const limits: [string, (limit: number) => boolean, string][] = [
    ['minimum', (limit) => value >= limit, 'at least'],
    ['maximum', (limit) => value <= limit, 'at most'],
    ['exclusiveMinimum', (limit) => value > limit, 'more than'],
    ['exclusiveMaximum', (limit) => value < limit, 'less than'],
    ['multipleOf', (limit) => Math.abs(value / limit - Math.round(value / limit)) < 1e-9, 'a multiple of'],
  ];
  for (const [keyword, fits, words] of limits) {
    const limit = rules[keyword];
    if (typeof limit === 'number' && !fits(limit))
      problems.push(`${named(path)} must be ${words} ${limit}, not ${value}.`);
  }
}

function checkList(rules: Schema, value: unknown[], path: string, problems: string[]): void {
  const least = rules['minItems'];
  const most = rules['maxItems'];
  if (typeof least === 'number' && value.length < least) problems.push(`${named(path)} needs at least ${least} items.`);
  if (typeof most === 'number' && value.length > most) problems.push(`${named(path)} takes at most ${most} items.`);
  if (rules['uniqueItems'] === true && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
    problems.push(`${named(path)} has an item twice.`);
  value.forEach((item, index) => {
    check(rules['items'], item, `${path}[${index}]`, problems);
  });
}

function checkObject(rules: Schema, value: Schema, path: string, problems: string[]): void {
  const properties = (rules['properties'] ?? {}) as Schema;
  for (const name of (rules['required'] ?? []) as string[])
    if (value[name] === undefined) problems.push(`${named(join(path, name))} is required.`);
  for (const [name, item] of Object.entries(value)) {
    if (Object.hasOwn(properties, name)) {
      check(properties[name], item, join(path, name), problems);
    } else if (rules['additionalProperties'] === false) {
      const meant = nearest(name, Object.keys(properties));
      problems.push(`${named(join(path, name))} is not a parameter.${meant ? ` Did you mean "${meant}"?` : ''}`);
    } else {
      check(rules['additionalProperties'], item, join(path, name), problems);
    }
  }
}

function checkCombined(rules: Schema, value: unknown, path: string, problems: string[]): void {
  const fits = (schema: unknown) => {
    const found: string[] = [];
    check(schema, value, path, found);
    return found.length === 0;
  };
  for (const schema of list(rules['allOf'])) check(schema, value, path, problems);
  const any = list(rules['anyOf']);
  if (any.length > 0 && !any.some(fits)) problems.push(`${named(path)} fits none of its allowed forms.`);
  const one = list(rules['oneOf']);
  if (one.length > 0 && one.filter(fits).length !== 1)
    problems.push(`${named(path)} must fit exactly one of its allowed forms.`);
  if (rules['not'] !== undefined && fits(rules['not'])) problems.push(`${named(path)} has a form that is not allowed.`);
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const join = (path: string, name: string) => (path ? `${path}.${name}` : name);
const named = (path: string) => (path ? `"${path}"` : 'The arguments');
const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
const show = (value: unknown) => JSON.stringify(value) ?? 'nothing';

function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
