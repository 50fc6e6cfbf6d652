import { isObject, isOfType, type Shape, type TypeName } from './shape.js';

/** One keyword of a shape that a value breaks. */
export interface Fault {
  keyword: string;
  /** Where in the value, as a JSON pointer. */
  instancePath: string;
  /** Where in the shape, as a JSON pointer behind a `#`. */
  schemaPath: string;
  params: Record<string, unknown>;
}

/**
 * Everything in which a value breaks a shape. A union of which no branch fits has the faults of all of
 * its branches.
 * Slow beside a compiled check, and only worth it for a value that does not fit.
 */
export function faultsOf(shape: Shape, value: unknown): Fault[] {
  const faults: Fault[] = [];
  collect(shape, value, '', '#', faults);
  return faults;
}

function collect(shape: Shape, value: unknown, instancePath: string, schemaPath: string, faults: Fault[]): void {
  const fault = (keyword: string, params: Record<string, unknown> = {}) =>
    faults.push({ keyword, instancePath, schemaPath: `${schemaPath}/${keyword}`, params });
  const within = (part: Shape, inner: unknown, at: string, key?: string | number) =>
    collect(
      part,
      inner,
      key === undefined ? instancePath : `${instancePath}/${escaped(key)}`,
      `${schemaPath}/${at}`,
      faults,
    );

  const { type } = shape;
  if (type !== undefined && !([type].flat() as TypeName[]).some((each) => isOfType(each, value)))
    fault('type', { type });
  if (typeof value === 'number') numberFaults(shape, value, fault);
  if (typeof value === 'string') textFaults(shape, value, fault);
  if ('const' in shape && value !== shape.const) fault('const', { allowedValue: shape.const });
  if (shape.enum && !shape.enum.includes(value)) fault('enum', { allowedValues: shape.enum });
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const branches = shape[keyword];
    if (!branches) continue;
    const found = branches.map((branch, index) => {
      const own: Fault[] = [];
      collect(branch, value, instancePath, `${schemaPath}/${keyword}/${index}`, own);
      return own;
    });
    const passing = found.flatMap((own, index) => (own.length === 0 ? [index] : []));
    if (passing.length === 1 || (keyword === 'anyOf' && passing.length > 0)) continue;
    if (passing.length === 0) faults.push(...found.flat());
    fault(keyword, passing.length > 0 ? { passingSchemas: passing } : {});
  }
  if (Array.isArray(value)) {
    if (value.length > (shape.maxItems ?? Infinity)) fault('maxItems', { limit: shape.maxItems });
    if (value.length < (shape.minItems ?? 0)) fault('minItems', { limit: shape.minItems });
    const { items } = shape;
    if (items) for (const [index, item] of value.entries()) within(items, item, 'items', index);
  } else if (isObject(value)) {
    objectFaults(shape, value, fault, within);
  }
}

type Report = (keyword: string, params?: Record<string, unknown>) => void;

function numberFaults(shape: Shape, value: number, fault: Report): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  if (maximum !== undefined && !(value <= maximum)) fault('maximum', { comparison: '<=', limit: maximum });
  if (minimum !== undefined && !(value >= minimum)) fault('minimum', { comparison: '>=', limit: minimum });
  if (exclusiveMaximum !== undefined && !(value < exclusiveMaximum))
    fault('exclusiveMaximum', { comparison: '<', limit: exclusiveMaximum });
  if (exclusiveMinimum !== undefined && !(value > exclusiveMinimum))
    fault('exclusiveMinimum', { comparison: '>', limit: exclusiveMinimum });
}

function textFaults({ minLength, maxLength, pattern }: Shape, value: string, fault: Report): void {
  if (value.length > (maxLength ?? Infinity)) fault('maxLength', { limit: maxLength });
  if (value.length < (minLength ?? 0)) fault('minLength', { limit: minLength });
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) fault('pattern', { pattern });
}

function objectFaults(
  shape: Shape,
  value: Record<string, unknown>,
  fault: Report,
  within: (part: Shape, inner: unknown, at: string, key: string) => void,
): void {
  const { properties = {}, patternProperties = {}, required = [] } = shape;
  const { additionalProperties, propertyNames, minProperties = 0, maxProperties = Infinity } = shape;
  const patterns = Object.entries(patternProperties).map(([text, part]) => ({
    text,
    part,
    test: new RegExp(text, 'u'),
  }));
  const size = Object.keys(value).length;
  if (size < minProperties) fault('minProperties', { limit: minProperties });
  if (size > maxProperties) fault('maxProperties', { limit: maxProperties });
  for (const name of required) if (value[name] === undefined) fault('required', { missingProperty: name });
  // Whoever reads it is told which name is refused; which rule it broke says no more.
  if (propertyNames)
    for (const name in value)
      if (faultsOf(propertyNames, name).length > 0) fault('propertyNames', { propertyName: name });
  if (additionalProperties !== undefined && additionalProperties !== true)
    for (const name in value) {
      if (Object.hasOwn(properties, name) || patterns.some(({ test }) => test.test(name))) continue;
      if (additionalProperties === false)
        fault('additionalProperties', { additionalProperty: name, known: Object.keys(properties) });
      else within(additionalProperties, value[name], 'additionalProperties', name);
    }
  for (const [name, part] of Object.entries(properties))
    if (value[name] !== undefined) within(part, value[name], `properties/${escaped(name)}`, name);
  for (const { text, part, test } of patterns)
    for (const name in value)
      if (test.test(name)) within(part, value[name], `patternProperties/${escaped(text)}`, name);
}

const escaped = (key: string | number) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
