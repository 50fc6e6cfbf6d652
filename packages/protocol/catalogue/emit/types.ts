import { posix } from 'node:path';
import { literal, propertyKey, unionType } from './literal.js';

/** A JSON Schema as the emitter reads it: only the keywords that shape a type. */
export interface Schema {
  type?: string | string[];
  description?: string;
  default?: unknown;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  'x-name'?: string;
  'x-open'?: boolean;
  'x-type'?: string;
  'x-key'?: string;
}

/** What the files of one emitter know of each other. */
interface Shared {
  /** The file that declares a named shape. */
  readonly home: Map<string, string>;
  readonly shapes: Map<string, string>;
  /** Types written by hand: the file that has them, by name. */
  readonly handWritten: Readonly<Record<string, string>>;
}

/**
 * Turns JSON Schemas into TypeScript declarations, one file at a time. A named schema is declared in the first
 * file that uses it and imported by the others. Files are named by their path below one root.
 */
export class TypeEmitter {
  private readonly shared: Shared;

  /** @param handWritten Types that schemas may name in `x-type`, with the file that exports them. */
  constructor(handWritten: Readonly<Record<string, string>> = {}) {
    this.shared = { home: new Map(), shapes: new Map(), handWritten };
  }

  /** Starts a file. */
  file(path: string): TypeFile {
    return new TypeFile(path, this.shared);
  }
}

export class TypeFile {
  private readonly declarations: string[] = [];
  private readonly imports = new Map<string, Set<string>>();

  constructor(
    private readonly path: string,
    private readonly shared: Shared,
  ) {}

  /** Whether nothing was declared here. */
  get empty(): boolean {
    return this.declarations.length === 0;
  }

  /** The type expression for a schema; declares the named shapes on the way. */
  reference(schema: Schema, indent = '', column = indent.length): string {
    const name = schema['x-name'];
    return name === undefined ? this.expression(schema, indent, column) : this.declare(name, schema);
  }

  /** Declares a schema under a name, unless a file already does. */
  declare(name: string, schema: Schema): string {
    const { home, shapes } = this.shared;
    const shape = JSON.stringify({ ...schema, description: undefined, default: undefined, 'x-check': undefined });
    if (home.has(name)) {
      if (shapes.get(name) !== shape) throw new Error(`Two different shapes are named ${name}.`);
      return this.use(name);
    }
    home.set(name, this.path);
    shapes.set(name, shape);
    const slot = this.declarations.push('') - 1;
    const doc = docComment({ ...schema, default: undefined }, '');
    this.declarations[slot] =
      isPlainObject(schema) && !schema['x-type']
        ? `${doc}export interface ${name} ${this.body(schema, '')}`
        : `${doc}${assign(`export type ${name} =`, this.expression(schema, '', `export type ${name} = `.length))};`;
    return name;
  }

  /** Refers to a shape that some file declares. */
  use(name: string): string {
    const home = this.shared.home.get(name);
    if (home === undefined) throw new Error(`No file declares ${name}.`);
    if (home !== this.path) this.import(home, name);
    return name;
  }

  /** Adds text after the declarations made so far. */
  add(text: string): void {
    this.declarations.push(text);
  }

  render(header: string): string {
    const imports = [...this.imports]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([path, names]) => {
        const sorted = [...names].sort();
        const line = `import type { ${sorted.join(', ')} } from '${path}';`;
        return line.length <= 120 ? line : `import type {\n${sorted.map((n) => `  ${n},\n`).join('')}} from '${path}';`;
      });
    return `${[header, ...imports].join('\n')}\n\n${this.declarations.join('\n\n')}\n`;
  }

  private import(file: string, name: string): void {
    const path = posix.relative(posix.dirname(this.path), file).replace(/\.ts$/, '.js');
    const from = path.startsWith('.') ? path : `./${path}`;
    this.imports.set(from, (this.imports.get(from) ?? new Set()).add(name));
  }

  private expression(schema: Schema, indent: string, column: number): string {
    if (schema['x-type']) return this.handWritten(schema['x-type']);
    const variants = schema.anyOf ?? schema.oneOf;
    if (variants) {
      const members = variants.flatMap((variant) => this.members(variant, indent, column));
      return unionType([...new Set(members)], indent, column);
    }
    if (schema.allOf) return schema.allOf.map((part) => this.reference(part, indent)).join(' & ');
    if (schema.const !== undefined) return literal(schema.const);
    if (schema.enum) return unionType(enumMembers(schema), indent, column);
    switch (schema.type) {
      case 'string':
      case 'boolean':
      case 'null':
        return schema.type;
      case 'integer':
      case 'number':
        return 'number';
      case 'array': {
        if (isSimple(schema.items ?? {})) return `${this.reference(schema.items ?? {}, indent, column)}[]`;
        const items = this.reference(schema.items ?? {}, indent, column + 'Array<>'.length);
        return items.startsWith('\n') ? `Array<${items}\n${indent}>` : `Array<${items}>`;
      }
      case 'object':
        return this.body(schema, indent);
      default:
        return 'unknown';
    }
  }

  /** The alternatives that a variant of a union adds to it. */
  private members(variant: Schema, indent: string, column: number): string[] {
    if (variant['x-name'] === undefined && variant['x-type'] === undefined) {
      const nested = variant.anyOf ?? variant.oneOf;
      if (nested) return nested.flatMap((part) => this.members(part, indent, column));
      if (variant.enum) return enumMembers(variant);
    }
    return [this.reference(variant, indent, column)];
  }

  private handWritten(type: string): string {
    for (const [name, file] of Object.entries(this.shared.handWritten))
      if (new RegExp(`\\b${name}\\b`).test(type)) this.import(file, name);
    return type;
  }

  private body(schema: Schema, indent: string): string {
    const inner = `${indent}  `;
    const required = new Set(schema.required ?? []);
    const lines = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const optional = !required.has(key);
      const start = `${inner}${propertyKey(key)}${optional ? '?' : ''}: `;
      const type = this.reference(property, inner, start.length + (optional ? ' | undefined'.length : 0));
      const absent = optional ? (type.startsWith('\n') ? `\n${inner}  | undefined` : ' | undefined') : '';
      return `${docComment(property, inner)}${assign(start.trimEnd(), type)}${absent};`;
    });
    const rest = schema.additionalProperties;
    if (rest && typeof rest === 'object' && lines.length === 0)
      return `Record<string, ${this.reference(rest, indent)}>`;
    for (const part of Object.values(schema.patternProperties ?? {}))
      lines.push(
        `${docComment(part, inner)}${inner}[key: ${part['x-key'] ?? 'string'}]: ${this.reference(part, inner)} | undefined;`,
      );
    if (rest && typeof rest === 'object') lines.push(`${inner}[key: string]: ${this.reference(rest, inner)};`);
    if (lines.length === 0) return rest === false ? 'Record<string, never>' : 'Record<string, unknown>';
    return `{\n${lines.join('\n')}\n${indent}}`;
  }
}

/** What stands behind a `=` or `:`, on the same line unless it starts its own. */
const assign = (start: string, type: string): string => (type.startsWith('\n') ? start + type : `${start} ${type}`);

/** Whether `[]` can stand behind the type as it is. */
function isSimple(schema: Schema): boolean {
  if (schema['x-name'] !== undefined) return true;
  if (schema['x-type'] !== undefined) return /^\w+$/.test(schema['x-type']);
  return !(schema.anyOf ?? schema.oneOf ?? schema.allOf ?? schema.enum);
}

function enumMembers(schema: Schema): string[] {
  const values = (schema.enum ?? []).map((value) => literal(value));
  return schema['x-open'] ? [...values, '(string & {})'] : values;
}

function isPlainObject(schema: Schema): boolean {
  return (
    schema.type === 'object' &&
    !schema.anyOf &&
    !schema.oneOf &&
    !schema.allOf &&
    Object.keys(schema.properties ?? {}).length > 0
  );
}

function docComment(schema: Schema, indent: string): string {
  const notes: string[] = [];
  const { minimum, maximum } = schema;
  if (minimum !== undefined && maximum !== undefined) notes.push(`Range: ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) notes.push(`At least ${minimum}.`);
  else if (maximum !== undefined) notes.push(`At most ${maximum}.`);
  if (schema.default !== undefined) notes.push(`Default: \`${JSON.stringify(schema.default)}\`.`);
  const text = [schema.description, ...notes].filter(Boolean).join(' ').replaceAll('*/', '*\\/');
  return text ? `${indent}/** ${text} */\n` : '';
}
