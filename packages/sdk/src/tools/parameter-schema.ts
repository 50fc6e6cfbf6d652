import { nearest } from '@signalwire/protocol/nearest';
import type { JsonSchema, JsonTypeName } from './json-schema.js';

/** The formats of a recording. */
export const RECORD_FORMATS = ['wav', 'mp3', 'mp4'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];
/** Whom a recording of a call hears. */
export const RECORD_DIRECTIONS = ['speak', 'listen', 'both'] as const;
export type RecordDirection = (typeof RECORD_DIRECTIONS)[number];
/** Whom a tap hears. */
export const TAP_DIRECTIONS = ['speak', 'hear', 'both'] as const;
export type TapDirection = (typeof TAP_DIRECTIONS)[number];
/** How a tap is encoded. */
export const TAP_CODECS = ['PCMU', 'PCMA'] as const;
export type TapCodec = (typeof TAP_CODECS)[number];

/** The parameters of a tool, as a JSON Schema of an object. */
export type ParameterSchemaObject<Properties = Record<string, JsonSchema>, Required extends string = string> = [
  Required,
] extends [never]
  ? { type: 'object'; properties: Properties; required?: string[] }
  : string extends Required
    ? { type: 'object'; properties: Properties; required?: string[] }
    : { type: 'object'; properties: Properties; required: Required[] };

/** What a schema is after one more property. */
type With<Properties, Required extends string, Name extends string, Schema> = ParameterSchema<
  Properties & { [Key in Name]: Schema },
  Required
>;

type Keywords = Record<string, unknown>;
type NoKeywords = Record<never, never>;

/**
 * Builds the parameters of a tool, property by property. What a tool's handler gets is typed by them.
 * Made by {@link paramSchema}. [parameter-schema]
 */
export class ParameterSchema<Properties = NoKeywords, Required extends string = never> {
  private readonly properties: Record<string, JsonSchema> = {};
  private readonly names: string[] = [];

  /** Adds a property. `extra` are further keywords of JSON Schema, such as `pattern`. */
  property<const Name extends string, const Type extends JsonTypeName, const Extra extends Keywords = NoKeywords>(
    name: Name,
    type: Type,
    description?: string,
    extra?: Extra,
  ): With<Properties, Required, Name, { type: Type } & Extra> {
    if (typeof name !== 'string' || name === '') throw new TypeError('A property of the parameters needs a name.');
    const described = description === undefined ? {} : { description };
    const value = { type, ...described, ...extra };
    Object.defineProperty(this.properties, name, { value, writable: true, enumerable: true, configurable: true });
    // The same builder, which now has one more property.
    return this as unknown as With<Properties, Required, Name, { type: Type } & Extra>;
  }

  /** Adds a text. */
  string<const Name extends string, const Extra extends Keywords = NoKeywords>(
    name: Name,
    description?: string,
    extra?: Extra,
  ) {
    return this.property(name, 'string', description, extra);
  }

  /** Adds a whole number. */
  integer<const Name extends string, const Extra extends Keywords = NoKeywords>(
    name: Name,
    description?: string,
    extra?: Extra,
  ) {
    return this.property(name, 'integer', description, extra);
  }

  /** Adds a number. */
  number<const Name extends string, const Extra extends Keywords = NoKeywords>(
    name: Name,
    description?: string,
    extra?: Extra,
  ) {
    return this.property(name, 'number', description, extra);
  }

  /** Adds a boolean. */
  boolean<const Name extends string, const Extra extends Keywords = NoKeywords>(
    name: Name,
    description?: string,
    extra?: Extra,
  ) {
    return this.property(name, 'boolean', description, extra);
  }

  /** Adds a list. @param items What each element is. Default: anything. */
  array<const Name extends string, const Items extends JsonSchema = NoKeywords>(
    name: Name,
    items?: Items,
    description?: string,
  ): With<Properties, Required, Name, { type: 'array'; items: Items }> {
    this.property(name, 'array', description, items === undefined ? undefined : { items });
    return this as unknown as With<Properties, Required, Name, { type: 'array'; items: Items }>;
  }

  /** Adds a property that is one of a few values. @param type Their type. Default: `string`. */
  enum<const Name extends string, const Values extends readonly unknown[]>(
    name: Name,
    values: Values,
    description?: string,
    type: JsonTypeName = 'string',
  ): With<Properties, Required, Name, { type: JsonTypeName; enum: Values }> {
    if (!Array.isArray(values) || values.length === 0)
      throw new TypeError(`The values of ${JSON.stringify(name)} must be a list of one or more.`);
    this.property(name, type, description, { enum: [...values] });
    return this as unknown as With<Properties, Required, Name, { type: JsonTypeName; enum: Values }>;
  }

  /** Adds the format of a recording. */
  recordFormat<const Name extends string>(name: Name, description?: string) {
    return this.enum(name, RECORD_FORMATS, description);
  }

  /** Adds whom a recording of a call hears. */
  recordDirection<const Name extends string>(name: Name, description?: string) {
    return this.enum(name, RECORD_DIRECTIONS, description);
  }

  /** Adds whom a tap hears. */
  tapDirection<const Name extends string>(name: Name, description?: string) {
    return this.enum(name, TAP_DIRECTIONS, description);
  }

  /** Adds how a tap is encoded. */
  codec<const Name extends string>(name: Name, description?: string) {
    return this.enum(name, TAP_CODECS, description);
  }

  /** Marks properties that must be given. @throws {TypeError} On one that was not added. */
  required<const Names extends (keyof Properties & string)[]>(
    ...names: Names
  ): ParameterSchema<Properties, Required | Names[number]> {
    for (const name of names) {
      if (!Object.hasOwn(this.properties, name)) {
        const meant = nearest(name, Object.keys(this.properties));
        throw new TypeError(
          `${JSON.stringify(name)} cannot be required: there is no such property.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ''}`,
        );
      }
      if (!this.names.includes(name)) this.names.push(name);
    }
    return this as unknown as ParameterSchema<Properties, Required | Names[number]>;
  }

  /** The parameters, as a JSON Schema. */
  build(): ParameterSchemaObject<Properties, Required> {
    const { properties, names } = this;
    return {
      type: 'object',
      properties: structuredClone(properties),
      ...(names.length > 0 ? { required: [...names] } : {}),
    } as unknown as ParameterSchemaObject<Properties, Required>;
  }
}

/** Starts the parameters of a tool. [parameter-schema] */
export function paramSchema(): ParameterSchema {
  return new ParameterSchema();
}
