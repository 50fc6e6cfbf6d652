/** What a value must be like: the part of JSON Schema that the checks know. */
export interface Shape {
  type?: TypeName | readonly TypeName[];
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Shape[];
  oneOf?: readonly Shape[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, Shape>>;
  patternProperties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  additionalProperties?: boolean | Shape;
  propertyNames?: Shape;
  minProperties?: number;
  maxProperties?: number;
}

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/** A check made from a shape when this package was built. */
export interface CompiledValidator {
  /** Whether a value fits. */
  fits(value: unknown): boolean;
  /** The shape itself, made anew: needed only to say what is wrong with a value that does not fit. */
  shape(): Shape;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is of a JSON type; NaN and the infinities are no numbers, since JSON has none. */
export function isOfType(type: TypeName, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
