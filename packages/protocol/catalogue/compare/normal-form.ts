/** A JSON Schema as either side writes it. */
export type Schema = Record<string, unknown>;

/** A schema in the form in which schemas are compared: what it takes, sorted by kind. */
export interface Normal {
  /** Takes anything. */
  readonly any: boolean;
  /** Kinds of single values, such as `string` and `null`, with what narrows them. */
  readonly plain: ReadonlyMap<string, Plain>;
  readonly items: Normal | undefined;
  readonly objects: readonly ObjectShape[];
  readonly default: unknown;
  /** Typed by hand in the catalogue; what it holds is described elsewhere. */
  readonly byHand: string | undefined;
}

/** What narrows single values and lists. */
export interface Plain {
  readonly values?: readonly string[];
  /** Whether the values are no more than those that are known. */
  readonly open?: boolean;
  readonly limits: Readonly<Record<string, unknown>>;
}

export interface ObjectShape {
  readonly properties: ReadonlyMap<string, Normal>;
  readonly required: ReadonlySet<string>;
  /** What other properties must be; `undefined` when nothing is said. */
  readonly others: Normal | undefined;
  /** Whether there may be no others. */
  readonly closed: boolean;
  readonly limits: Readonly<Record<string, unknown>>;
}

const limitKeywords = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
];
/** Formats that say how a number is stored, not what it may be. */
const storage = new Set(['int32', 'int64', 'float', 'double']);

/** Brings the schemas of one document into normal form. */
export class Normalizer {
  /** @param root The document that `$ref` refers to. */
  constructor(private readonly root: Schema) {}

  of(schema: Schema, within: readonly string[] = []): Normal {
    const found = new Builder();
    this.collect(schema, found, within);
    return found.done(schema['default']);
  }

  private collect(given: Schema, found: Builder, within: readonly string[]): void {
    const ref = given['$ref'];
    if (typeof ref === 'string') {
      // A shape inside itself says nothing new.
      if (within.includes(ref)) {
        found.addAny();
        return;
      }
      const { $ref: _, default: __, ...beside } = given;
      this.collect({ ...this.resolve(ref), ...beside }, found, [...within, ref]);
      return;
    }
    const schema = this.merged(given);
    if (typeof schema['x-type'] === 'string') found.byHand = schema['x-type'];
    const variants = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
    if (variants) {
      for (const variant of variants) this.collect(variant, found, within);
      return;
    }
    const kinds = kindsOf(schema);
    if (kinds.length === 0) found.addAny();
    for (const kind of kinds) {
      if (kind === 'object') found.objects.push(this.objectOf(schema, within));
      else found.addPlain(kind, schema);
      if (kind === 'array') found.addItems(this.of((schema['items'] ?? {}) as Schema, within));
    }
  }

  private objectOf(schema: Schema, within: readonly string[]): ObjectShape {
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
    const others = schema['additionalProperties'] ?? schema['unevaluatedProperties'];
    const closed = others === false || (typeof others === 'object' && others !== null && 'not' in others);
    const described = !closed && typeof others === 'object' && others !== null && Object.keys(others).length > 0;
    const named = Object.values((schema['patternProperties'] ?? {}) as Record<string, Schema>);
    return {
      properties: new Map(properties.map(([name, property]) => [name, this.of(property, within)])),
      required: new Set((schema['required'] ?? []) as string[]),
      others: described ? this.of(others as Schema, within) : named[0] && this.of(named[0], within),
      closed,
      limits: limitsOf(schema, /Properties$/),
    };
  }

  /** `allOf` with its parts written into one. */
  private merged(schema: Schema): Schema {
    const parts = schema['allOf'] as Schema[] | undefined;
    if (!parts) return schema;
    const { allOf: _, ...rest } = schema;
    let into = withoutRef(rest);
    for (const part of parts) {
      const ref = part['$ref'];
      const next = withoutRef(this.merged(typeof ref === 'string' ? { ...this.resolve(ref), ...part } : part));
      const properties = { ...(next['properties'] as Schema), ...(into['properties'] as Schema) };
      const required = [...((next['required'] ?? []) as string[]), ...((into['required'] ?? []) as string[])];
      into = { ...next, ...into, ...(Object.keys(properties).length > 0 ? { properties, required } : {}) };
    }
    return into;
  }

  resolve(ref: string): Schema {
    let at: unknown = this.root;
    for (const part of ref.replace(/^#\//, '').split('/')) at = (at as Schema | undefined)?.[part];
    if (typeof at !== 'object' || at === null) throw new Error(`Nothing is at ${ref}.`);
    return at as Schema;
  }
}

const withoutRef = ({ $ref: _, ...rest }: Schema): Schema => rest;

class Builder {
  byHand: string | undefined;
  readonly objects: ObjectShape[] = [];
  private any = false;
  private readonly plain = new Map<string, Plain>();
  private items: Normal | undefined;

  addAny(): void {
    this.any = true;
  }

  addPlain(kind: string, schema: Schema): void {
    const given = (schema['enum'] ?? ('const' in schema ? [schema['const']] : undefined)) as unknown[] | undefined;
    const values = given?.filter((value) => kindOf(value) === kind || kind === 'number').map((value) => String(value));
    const before = this.plain.get(kind);
    const all = new Set([...(before?.values ?? []), ...(values ?? [])]);
    // A variant that takes any value leaves those of the others as the known ones among many.
    const open = schema['x-open'] === true || before?.open === true || !values || (before && !before.values);
    this.plain.set(kind, {
      ...(all.size > 0 ? { values: [...all].sort(), open: open === true } : {}),
      limits: { ...before?.limits, ...limitsOf(schema, kind === 'array' ? /Items$/ : /^(?!.*(Items|Properties)$)/) },
    });
  }

  addItems(items: Normal): void {
    this.items ??= items;
  }

  done(byDefault: unknown): Normal {
    const { any, plain, items, objects, byHand } = this;
    return { any, plain, items, objects, default: byDefault, byHand };
  }
}

function kindsOf(schema: Schema): string[] {
  const { type } = schema;
  if (Array.isArray(type)) return type.map(kindName);
  if (typeof type === 'string') return schema['nullable'] ? [kindName(type), 'null'] : [kindName(type)];
  if ('const' in schema) return [kindOf(schema['const'])];
  if (Array.isArray(schema['enum'])) return [...new Set(schema['enum'].map(kindOf))];
  if (schema['properties']) return ['object'];
  return [];
}

const kindName = (type: unknown): string => String(type);
const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;

function limitsOf(schema: Schema, which: RegExp): Record<string, unknown> {
  const found = limitKeywords.filter((key) => schema[key] !== undefined && which.test(key));
  return Object.fromEntries(
    found
      .map((key) => [key, key === 'pattern' ? spelled(String(schema[key])) : schema[key]] as const)
      .filter(([key, value]) => key !== 'format' || !storage.has(String(value))),
  );
}

/** A pattern with its short forms written out. */
const spelled = (pattern: string): string =>
  pattern.replaceAll('\\-', '-').replace(/\[\\d/g, '[0-9').replaceAll('\\d', '[0-9]').replaceAll('\\w', '[A-Za-z0-9_]');
