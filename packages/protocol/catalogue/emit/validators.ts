import type { Shape } from '../../src/validation/index.js';
import { CheckEmitter } from './checks.js';
import { prepared } from './prepared.js';

/**
 * A module of compiled checks: plain functions, one for each object and list of the shapes, so that the engine
 * compiles those that a value reaches and no others.
 * @param schemas Schemas by the name of the check to export.
 * @param validation Where `src/validation` is, seen from the module.
 * @param about What the schemas are of, where the name of the check does not say it.
 */
export function emitValidators(schemas: Record<string, object>, validation: string, about?: string): string {
  const emitter = new CheckEmitter();
  const exported = Object.entries(schemas).map(([name, schema]) => {
    const shape: Shape = prepared(schema);
    const { check, text } = emitter.named(shape, about ?? name);
    return `export const ${name}: CompiledValidator = { fits: ${check}, shape: ${text} };`;
  });
  return [`import type { CompiledValidator, Shape } from '${validation}';`, '', emitter.render(), ...exported, ''].join(
    '\n',
  );
}
