import type { OutputUnit, Schema, Validator } from '@cfworker/json-schema';
import { nodeModule } from '../config/index.js';
import { compileFits, type Fits } from './fits.js';
import type { StandardIssue, StandardSchema } from './standard-schema.js';

/** What became of arguments: the values to call with, or what is wrong with them. */
export type CheckedArguments = { args: Record<string, unknown> } | { problems: string[] };

/** Checks arguments against a JSON Schema. Texts that stand for a number or a boolean are taken as such. */
class ArgumentsCheck {
  private validator: Validator | undefined;
  private compiled: { readonly fits: Fits | undefined } | undefined;

  constructor(private readonly schema: Record<string, unknown>) {}

  check(given: Record<string, unknown>): CheckedArguments | Promise<CheckedArguments> {
    const args = this.convert(given);
    if (this.fits?.(args)) return { args };
    return library ? this.judge(args) : loadLibrary().then(() => this.judge(args));
  }

  /** The arguments, with texts read as the numbers and booleans that the schema asks for. */
  convert(given: Record<string, unknown>): Record<string, unknown> {
    return convert(given, this.schema) as Record<string, unknown>;
  }

  /** @throws {Error} Where nothing can be loaded at once, and there is something to say; {@link check} works anywhere. */
  problems(args: Record<string, unknown>): string[] {
    if (this.fits?.(args)) return [];
    this.validator ??= new (libraryNow().Validator)(withNull(this.schema) as Schema, '2020-12', false);
    const { valid, errors } = this.validator.validate(args);
    return valid ? [] : [...new Set(errors.map(describe).filter((problem) => problem !== undefined))];
  }

  private judge(args: Record<string, unknown>): CheckedArguments {
    const problems = this.problems(args);
    return problems.length > 0 ? { problems } : { args };
  }

  /** Whether arguments fit, where that can be told without the library. */
  private get fits(): Fits | undefined {
    this.compiled ??= { fits: compileFits(withNull(this.schema)) };
    return this.compiled.fits;
  }
}

/** Checks by the schema that they are of, which nobody changes: those that many functions share have one. */
const checks = new WeakMap<object, ArgumentsCheck>();

/** What checks arguments against a JSON Schema that is frozen. */
export function checkOf(schema: Record<string, unknown>): ArgumentsCheck {
  const known = checks.get(schema);
  if (known) return known;
  const check = new ArgumentsCheck(schema);
  checks.set(schema, check);
  return check;
}

type Library = typeof import('@cfworker/json-schema');

/** Knows every keyword and what is wrong; loaded by the first arguments that do not fit, or need more to be told. */
let library: Library | undefined;

async function loadLibrary(): Promise<void> {
  library = await import('@cfworker/json-schema');
}

function libraryNow(): Library {
  library ??= nodeModule('module', 'Saying at once what is wrong with arguments').createRequire(import.meta.url)(
    '@cfworker/json-schema',
  ) as Library;
  return library;
}

/** Checks arguments with a library's own schema. */
export async function checkStandard(schema: StandardSchema, given: Record<string, unknown>): Promise<CheckedArguments> {
  const result = await schema['~standard'].validate(given);
  if (result.issues) return { problems: result.issues.map(describeStandard) };
  return { args: result.value as Record<string, unknown> };
}

/** Keywords that only say that something below them is wrong. */
const summaries = new Set([
  'properties',
  'items',
  'prefixItems',
  'allOf',
  '$ref',
  'if',
  'additionalProperties',
  'patternProperties',
]);

function describe({ instanceLocation, keyword, error }: OutputUnit): string | undefined {
  const where = instanceLocation
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
  const said = where ? `'${where}' ` : '';
  const quoted = /"((?:[^"\\]|\\.)*)"/.exec(error)?.[1];
  switch (keyword) {
    case 'required':
      return `${said}must have required property '${quoted}'`;
    case 'type':
      return `${said}must be ${/Expected (.+)\.$/.exec(error)?.[1]?.replaceAll('"', '')}`;
    case 'enum':
      return `${said}must be one of ${/any of \[(.*)\]\.$/.exec(error)?.[1]?.replaceAll('"', '').replaceAll(',', ', ')}`;
    case 'false':
      return `${said}is not a known argument`;
    default:
      return summaries.has(keyword) ? undefined : `${said}is not valid: ${error}`;
  }
}

function describeStandard({ message, path }: StandardIssue): string {
  const where = (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
  return where ? `'${where}': ${message}` : message;
}

/** Models often quote numbers and booleans; where the schema asks for one, the text is read as it. */
function convert(value: unknown, schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return value;
  const { type, properties, items } = schema as {
    type?: unknown;
    properties?: Record<string, unknown>;
    items?: unknown;
  };
  if (typeof value === 'string')
    return type === 'string' ? value : convertText(value, Array.isArray(type) ? type : [type]);
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => convert(item, items));
  if (typeof value !== 'object' || value === null || properties === undefined) return value;
  const converted: Record<string, unknown> = { ...value };
  for (const name of Object.keys(converted))
    if (Object.hasOwn(properties, name)) converted[name] = convert(converted[name], properties[name]);
  return converted;
}

function convertText(text: string, types: unknown[]): unknown {
  if (types.includes('string')) return text;
  if ((types.includes('number') || types.includes('integer')) && /^\s*-?\d+(\.\d+)?\s*$/.test(text))
    return Number(text);
  if (types.includes('boolean') && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** `nullable` is no keyword of JSON Schema, but the platform knows it. */
function withNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withNull);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(
    ([key, value]) => [key, key === 'enum' || key === 'const' ? value : withNull(value)] as const,
  );
  const copy = Object.fromEntries(entries) as { nullable?: unknown; type?: unknown; enum?: unknown[] };
  if (copy.nullable !== true) return copy;
  const { nullable: _, ...rest } = copy;
  return {
    ...rest,
    ...(typeof rest.type === 'string' ? { type: [rest.type, 'null'] } : {}),
    ...(rest.enum ? { enum: [...rest.enum, null] } : {}),
  };
}
