import type { Relay } from '../relay/index.js';
import { header } from './header.js';
import { type Schema, TypeEmitter } from './types.js';
import { emitValidators } from './validators.js';

/** Shapes that SWML and RELAY share; the SWML catalogue describes them. */
const fromSwml = Object.fromEntries(
  ['AiPrompt', 'AiPostPrompt', 'AiLanguage', 'AiParams', 'Swaig', 'BedrockPrompt'].map((name) => [
    name,
    '../swml/types.generated.js',
  ]),
);

/** The generated files of the RELAY catalogue, by path below `src/relay`. */
export function emitRelay({ methods, events }: Relay): Map<string, string> {
  const files = new Map<string, string>();

  const file = new TypeEmitter(fromSwml).file('./types.generated.js');
  const methodRows = methods.map(({ name, summary, params, result }) => {
    const types = `{ params: ${file.reference(params as Schema)}; result: ${file.reference(result as Schema)} }`;
    return `  /** ${summary} */\n  '${name}': ${types};`;
  });
  const eventRows = events.map(
    ({ type, summary, params }) => `  /** ${summary} */\n  '${type}': ${file.reference(params as Schema)};`,
  );
  file.add(
    `/** What each method takes and answers, by its name. */\nexport interface RelayMethods {\n${methodRows.join('\n')}\n}`,
  );
  file.add(`/** What each event carries, by its type. */\nexport interface RelayEvents {\n${eventRows.join('\n')}\n}`);
  files.set('types.generated.ts', file.render(header));

  const table = methods.map(({ name, from, scope, call, page }) => {
    const row = { from, ...(scope ? { scope } : {}), ...(call ? { call } : {}), ...(page ? { page } : {}) };
    return `  '${name}': ${JSON.stringify(row)},`;
  });
  files.set(
    'methods.generated.ts',
    `${header}
import type { RelayMethod } from './method.js';

/** Who sends each method and what it demands, by its name. */
export const relayMethods = {
${table.join('\n')}
} as const satisfies Record<string, RelayMethod>;

/** The types of events. */
export const relayEventTypes = [
${events.map(({ type }) => `  '${type}',`).join('\n')}
] as const;
`,
  );

  const schemas: Record<string, object> = {};
  const shared = new Map<string, string>();
  /** What several methods take or answer is compiled once. */
  const compiled = (name: string, schema: object): string => {
    const shape = JSON.stringify(schema);
    const id = shared.get(shape) ?? name.replace(/\W/g, '_');
    shared.set(shape, id);
    schemas[id] = schema;
    return `v.${id}`;
  };
  const checks = methods.map(
    ({ name, params, result }) =>
      `  '${name}': { params: ${compiled(`${name}_params`, params)}, result: ${compiled(`${name}_result`, result)} },`,
  );
  const eventChecks = events.map(({ type, params }) => `  '${type}': ${compiled(`event_${type}`, params)},`);
  files.set('validate/shapes.generated.ts', `${header}\n${emitValidators(schemas, '../../validation/index.js')}`);
  files.set(
    'validate/table.generated.ts',
    `${header}
import type { CompiledValidator } from '../../validation/index.js';
import type { RelayEvents, RelayMethods } from '../types.generated.js';
import * as v from './shapes.generated.js';

/** Compiled checks of each method's parameters and result. */
export const methodValidators: Record<keyof RelayMethods, { params: CompiledValidator; result: CompiledValidator }> = {
${checks.join('\n')}
};

/** Compiled checks of what each event carries. */
export const eventValidators: Record<keyof RelayEvents, CompiledValidator> = {
${eventChecks.join('\n')}
};
`,
  );
  return files;
}
