/** The name of a JSON type. */
export type JsonTypeName = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** A JSON Schema of one value, as far as its type is read from it. Other keywords are kept and checked. */
export interface JsonSchema {
  readonly type?: JsonTypeName | readonly JsonTypeName[] | undefined;
  readonly description?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly items?: JsonSchema | undefined;
  readonly properties?: { readonly [name: string]: JsonSchema } | undefined;
  readonly required?: readonly string[] | undefined;
  readonly nullable?: boolean | undefined;
  readonly [keyword: string]: unknown;
}

/** A JSON Schema of an object: the form that parameters have on the wire. Schemas of TypeBox are such. */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties?: object | undefined;
  readonly required?: unknown;
}

/** The schemas of an object's properties, without the object around them. */
export type PropertySchemas = { readonly [name: string]: JsonSchema };

/** The TypeScript type of the values that a schema describes; `unknown` where it does not say. */
export type FromSchema<S> = S extends { readonly nullable: true } ? FromPlain<S> | null : FromPlain<S>;

type FromPlain<S> = S extends { readonly const: infer Value }
  ? Value
  : S extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : S extends { readonly anyOf: readonly (infer Variant)[] }
      ? FromSchema<Variant>
      : S extends { readonly oneOf: readonly (infer Variant)[] }
        ? FromSchema<Variant>
        : S extends { readonly type: infer Type }
          ? FromType<S, Type>
          : unknown;

type FromType<S, Type> = Type extends readonly (infer Each)[]
  ? FromType<S, Each>
  : Type extends 'string'
    ? string
    : Type extends 'number' | 'integer'
      ? number
      : Type extends 'boolean'
        ? boolean
        : Type extends 'null'
          ? null
          : Type extends 'array'
            ? S extends { readonly items: infer Items }
              ? FromSchema<Items>[]
              : unknown[]
            : Type extends 'object'
              ? S extends { readonly properties: infer Properties }
                ? FromProperties<Properties, RequiredNames<S>>
                : Record<string, unknown>
              : unknown;

type RequiredNames<S> = S extends { readonly required: readonly (infer Name)[] } ? Name : never;

/** The object type of properties, those not named in `Required` being optional. */
export type FromProperties<Properties, Required> = string extends keyof Properties
  ? Record<string, unknown>
  : Flat<
      { -readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromSchema<Properties[Name]> } & {
        -readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FromSchema<Properties[Name]>;
      }
    >;

type Flat<T> = { [Key in keyof T]: T[Key] };
