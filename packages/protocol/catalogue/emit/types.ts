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
  'x-name'?: string;
  'x-open'?: boolean;
  'x-type'?: string;
}

/**
 * Turns JSON Schemas into TypeScript declarations, one file at a time. A named schema is declared in the first
 * file that uses it and imported by the others.
 */
export class TypeEmitter {
  /** Named shapes already declared, with the file that declares them. */
  private readonly home = new Map<string, string>();
  private readonly shapes = new Map<string, string>();

  /** The file that declares a named shape. */
  homeOf(name: string): string {
    const home = this.home.get(name);
    if (home === undefined) throw new Error(`No file declares ${name}.`);
    return home;
  }

  /** Starts a file. `path` is what the other files import it by. */
  file(path: string): TypeFile {
    return new TypeFile(path, this.home, this.shapes);
  }
}

export class TypeFile {
  private readonly declarations: string[] = [];
  private readonly imports = new Map<string, Set<string>>();

  constructor(
    private readonly path: string,
    private readonly home: Map<string, string>,
    private readonly shapes: Map<string, string>,
  ) {}

  /** The type expression for a schema; declares the named shapes on the way. */
  reference(schema: Schema, indent = ''): string {
    const name = schema['x-name'];
    return name === undefined ? this.expression(schema, indent) : this.declare(name, schema);
  }

  /** Declares a schema under a name, unless a file already does. */
  declare(name: string, schema: Schema): string {
    const shape = JSON.stringify({ ...schema, description: undefined });
    const home = this.home.get(name);
    if (home !== undefined) {
      if (this.shapes.get(name) !== shape) throw new Error(`Two different shapes are named ${name}.`);
      if (home !== this.path) this.import(home, name);
      return name;
    }
    this.home.set(name, this.path);
    this.shapes.set(name, shape);
    const slot = this.declarations.push('') - 1;
    const doc = docComment(schema, '');
    this.declarations[slot] =
      isPlainObject(schema) && !schema['x-type']
        ? `${doc}export interface ${name} ${this.body(schema, '')}`
        : `${doc}export type ${name} = ${this.expression(schema, '')};`;
    return name;
  }

  import(path: string, name: string): void {
    const names = this.imports.get(path) ?? new Set();
    this.imports.set(path, names.add(name));
  }

  /** Adds text after the declarations made so far. */
  add(text: string): void {
    this.declarations.push(text);
  }

  render(header: string): string {
    const imports = [...this.imports]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([path, names]) => `import type { ${[...names].sort().join(', ')} } from '${path}';`);
    return `${header}\n${imports.length > 0 ? `${imports.join('\n')}\n\n` : ''}${this.declarations.join('\n\n')}\n`;
  }

  private expression(schema: Schema, indent: string): string {
    if (schema['x-type']) return schema['x-type'];
    const variants = schema.anyOf ?? schema.oneOf;
    if (variants) {
      const members = variants.map((variant) => this.reference(variant, indent));
      return [...new Set(members)].join(' | ');
    }
    if (schema.allOf) return schema.allOf.map((part) => this.reference(part, indent)).join(' & ');
    if (schema.const !== undefined) return literal(schema.const);
    if (schema.enum) {
      const values = schema.enum.map(literal).join(' | ');
      return schema['x-open'] ? `${values} | (string & {})` : values;
    }
    switch (schema.type) {
      case 'string':
        return 'string';
      case 'integer':
      case 'number':
        return 'number';
      case 'boolean':
        return 'boolean';
      case 'null':
        return 'null';
      case 'array': {
        const items = this.reference(schema.items ?? {}, indent);
        return /[ |&{]/.test(items) && !items.startsWith('{') ? `Array<${items}>` : `${items}[]`;
      }
      case 'object':
        return this.body(schema, indent);
      default:
        return 'unknown';
    }
  }

  private body(schema: Schema, indent: string): string {
    const inner = `${indent}  `;
    const required = new Set(schema.required ?? []);
    const lines = Object.entries(schema.properties ?? {}).map(([key, property]) => {
      const optional = !required.has(key);
      const type = this.reference(property, inner);
      return `${docComment(property, inner)}${inner}${quoteKey(key)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};`;
    });
    const rest = schema.additionalProperties;
    if (rest && typeof rest === 'object') lines.push(`${inner}[key: string]: ${this.reference(rest, inner)};`);
    if (lines.length === 0) return rest === false ? 'Record<string, never>' : 'Record<string, unknown>';
    return `{\n${lines.join('\n')}\n${indent}}`;
  }
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
  if (schema.minimum !== undefined || schema.maximum !== undefined)
    notes.push(`Range: ${schema.minimum ?? '…'} to ${schema.maximum ?? '…'}.`);
  if (schema.default !== undefined) notes.push(`Default: \`${JSON.stringify(schema.default)}\`.`);
  const text = [schema.description, ...notes].filter(Boolean).join(' ');
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
}

function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);
}

function quoteKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key);
}
