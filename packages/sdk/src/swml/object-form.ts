import { isObject, type JsonObject } from './json-object.js';

/**
 * A verb's schema when the verb is given as an object: its forms put into one, whose `required` are those that every
 * form asks for. The schema itself when no form of it is an object.
 * @param resolve Follows a `$ref`.
 */
export function objectForm(schema: JsonObject, resolve: (ref: string) => JsonObject | undefined): JsonObject {
  const forms = objectForms(schema, resolve, 0);
  const [first] = forms;
  if (!first) return schema;
  if (forms.length === 1) return first;
  const properties = Object.assign({}, ...forms.map((form) => propertiesOf(form)));
  const required = requiredOf(first).filter((name) => forms.every((form) => requiredOf(form).includes(name)));
  return { ...first, properties, required };
}

/** The names that an object must have. */
export function requiredOf({ required }: JsonObject): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

const propertiesOf = ({ properties }: JsonObject): JsonObject => (isObject(properties) ? properties : {});

function objectForms(
  schema: JsonObject,
  resolve: (ref: string) => JsonObject | undefined,
  depth: number,
): JsonObject[] {
  if (depth > 16) return [];
  const { $ref, anyOf, oneOf, type } = schema;
  if (typeof $ref === 'string') {
    const target = resolve($ref);
    return target ? objectForms(target, resolve, depth + 1) : [];
  }
  const variants = Array.isArray(anyOf) ? anyOf : oneOf;
  if (Array.isArray(variants))
    return variants.filter(isObject).flatMap((each) => objectForms(each, resolve, depth + 1));
  return type === 'object' ? [schema] : [];
}
