/**
 * A parameter of a skill: what it is for, and what it takes. From one description come the type of a skill's
 * configuration, its check, and the lists of what skills take. [skill-base/get-parameter-schema]
 */
export interface ParameterSchemaEntry {
  /** One type, or several of which a value has one. */
  readonly type: ParameterType | readonly ParameterType[];
  readonly description: string;
  /** What holds when it is not given. */
  readonly default?: unknown;
  /** It must be given, in the configuration or in its environment variable. */
  readonly required?: boolean;
  /** A secret: not for lists and screens. */
  readonly hidden?: boolean;
  /** The environment variable that gives it where the configuration does not. */
  readonly env_var?: string;
  /** The only values that it takes. */
  readonly enum?: readonly unknown[];
  /** Bounds of a number, of a text's length, or of how many items there are. */
  readonly min?: number;
  readonly max?: number;
  /** What the items of an array are. */
  readonly items?: ParameterEntry;
  /** The members of an object. */
  readonly properties?: SkillParameters;
  /** The members of an object whose names are free. */
  readonly additionalProperties?: ParameterEntry;
}

export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'function';

/** An entry that says no more than what it takes. */
export type ParameterEntry = Omit<ParameterSchemaEntry, 'description'> & { readonly description?: string };

/** What a skill takes, by name. */
export type SkillParameters = Readonly<Record<string, ParameterEntry>>;

/** What the members of an object are that is described so. */
export type MembersOf<Parameters extends SkillParameters> = Members<Parameters>;

// Parameters with an environment variable need not be in the configuration.
type Demanded<Parameters> = {
  [Name in keyof Parameters]: Parameters[Name] extends { readonly required: true }
    ? Parameters[Name] extends { readonly env_var: string }
      ? never
      : Name
    : never;
}[keyof Parameters];

type Members<Parameters> = { -readonly [Name in Demanded<Parameters>]: ValueOf<Parameters[Name]> } & {
  -readonly [Name in Exclude<keyof Parameters, Demanded<Parameters>>]?: ValueOf<Parameters[Name]> | undefined;
};

type ValueOf<Entry> = Entry extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Entry extends { readonly type: readonly (infer Type)[] }
    ? Type extends unknown
      ? ValueOf<Omit<Entry, 'type'> & { readonly type: Type }>
      : never
    : Entry extends { readonly type: 'array' }
      ? Entry extends { readonly items: infer Items }
        ? ValueOf<Items>[]
        : unknown[]
      : Entry extends { readonly type: 'object' }
        ? ObjectOf<Entry>
        : Entry extends { readonly type: infer Type extends keyof Primitives }
          ? Primitives[Type]
          : unknown;

type ObjectOf<Entry> = Entry extends { readonly properties: infer Properties extends SkillParameters }
  ? Readable<Members<Properties>>
  : Entry extends { readonly additionalProperties: infer Value }
    ? Record<string, ValueOf<Value>>
    : Record<string, unknown>;

interface Primitives {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  function: (...given: never[]) => unknown;
}

/** A type as editors show it: with its members. */
export type Readable<Type> = { [Name in keyof Type]: Type[Name] } & {};
