import type { SwaigParameters } from '@signalwire/protocol/swml';
import { nearest } from '@signalwire/protocol/validation';
import type { ToolParameters } from './handler.js';
import { isStandardSchema } from './standard-schema.js';

/**
 * Parameters as they go over the wire: a JSON Schema of an object.
 * @param required Names to add to those that the schema requires.
 * @throws {TypeError} When they are not parameters, or a library's schema cannot describe itself as JSON Schema.
 */
export function toWireParameters(
  functionName: string,
  parameters: ToolParameters | undefined,
  required: readonly string[] = [],
): SwaigParameters & Record<string, unknown> {
  const schema = objectSchema(functionName, parameters);
  const properties = (schema['properties'] ?? {}) as Record<string, unknown>;
  const named = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
  const all = [...new Set([...named, ...required])];
  for (const name of required) {
    if (!(name in properties))
      throw new TypeError(
        `${of(functionName)} require ${JSON.stringify(name)}, which is not among them (${Object.keys(properties).join(', ') || 'there are none'}).`,
      );
  }
  const { $schema: _, '~standard': __, ...rest } = schema;
  return { ...rest, type: 'object', properties, ...(all.length > 0 ? { required: all } : {}) };
}

function objectSchema(functionName: string, parameters: ToolParameters | undefined): Record<string, unknown> {
  if (parameters === undefined) return {};
  if (isStandardSchema(parameters)) return describeStandard(functionName, parameters);
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    throw new TypeError(
      `${of(functionName)} must be a JSON Schema of an object, the schemas of its properties, or a Standard Schema.`,
    );
  const given = parameters as Record<string, unknown>;
  // A property may itself be called "type", but its schema is an object then.
  const whole = typeof given['type'] === 'string';
  if (whole && given['type'] !== 'object')
    throw new TypeError(
      `${of(functionName)} must be a JSON Schema of type "object", not ${JSON.stringify(given['type'])}.`,
    );
  const properties = whole ? given['properties'] : given;
  if (properties !== undefined && (typeof properties !== 'object' || properties === null))
    throw new TypeError(`${of(functionName)}: "properties" must be an object.`);
  for (const [name, schema] of Object.entries(properties ?? {})) {
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema))
      throw new TypeError(
        `${of(functionName)}: the schema of ${JSON.stringify(name)} must be an object such as { type: 'string' }.`,
      );
    checkType(`${of(functionName)}: the schema of ${JSON.stringify(name)}`, (schema as { type?: unknown }).type);
  }
  return whole ? given : { properties: given };
}

function checkType(where: string, type: unknown): void {
  for (const name of Array.isArray(type) ? type : [type]) {
    if (name === undefined || typeNames.includes(String(name))) continue;
    const meant = nearest(String(name), typeNames);
    throw new TypeError(
      `${where} has the type ${JSON.stringify(name)}; it is one of ${typeNames.join(', ')}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ''}`,
    );
  }
}

const typeNames: readonly string[] = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

function describeStandard(functionName: string, schema: ToolParameters): Record<string, unknown> {
  if (!isStandardSchema(schema)) return {};
  const { jsonSchema, vendor } = schema['~standard'];
  const described = jsonSchema?.input({ target: 'draft-2020-12' });
  if (!described)
    throw new TypeError(
      `${of(functionName)}: schemas of ${vendor} do not describe themselves as JSON Schema.` +
        (vendor === 'valibot'
          ? ' Wrap it with toStandardJsonSchema() of @valibot/to-json-schema.'
          : ' Give a JSON Schema, or a schema that follows Standard JSON Schema.'),
    );
  if (described['type'] !== 'object') throw new TypeError(`${of(functionName)} must be a schema of an object.`);
  return described;
}

const of = (functionName: string) => `The parameters of ${JSON.stringify(functionName)}`;
