import type { Verb } from '../swml/verb.js';
import { header } from './header.js';
import { camel, pascal } from './literal.js';
import type { Schema } from './types.js';

/** An interface with a method for every verb, and the verbs' names by those of their methods. */
export function emitVerbMethods(verbs: readonly Verb[]): string {
  const types = verbs.map(({ name }) => `${pascal(name)}Verb`).sort();
  const methods = verbs.map(({ name, body, summary, page }) => {
    const schema = body as Schema;
    const method = camel(name);
    const absent = takesNothing(schema) ? '?' : '';
    const typed = `  /** ${summary} [${page}] */\n  ${method}(config${absent}: ${pascal(name)}Verb): this;`;
    return hasMembers(schema) ? `${typed}\n  ${method}<Config extends object>(config: Untyped<Config>): this;` : typed;
  });
  const names = verbs.map(({ name }) => `  ${camel(name)}: '${name}',`);
  return `${header}
import type { Untyped } from './document.js';
import type {
${types.map((type) => `  ${type},\n`).join('')}} from './types.generated.js';

/** A method for every verb, each appending its verb. */
export interface VerbMethods {
${methods.join('\n')}
}

/** The verb that each method appends. */
export const verbMethods = {
${names.join('\n')}
} as const satisfies Record<keyof VerbMethods, string>;
`;
}

/** Every verb's JSON Schema, as data to show and to look up. */
export function emitVerbSchemas(verbs: readonly Verb[]): string {
  const rows = verbs.map(
    ({ name, summary, body }) => `  ${name}: ${JSON.stringify({ description: summary, schema: withoutExtras(body) })},`,
  );
  return `${header}
import type { VerbSchema } from './verb-schema.js';

/** What each verb takes, by its name. */
export const verbSchemas: Readonly<Record<string, VerbSchema>> = {
${rows.join('\n')}
};
`;
}

/** Whether a verb may be given an empty object. */
function takesNothing(schema: Schema): boolean {
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return variants.some(takesNothing);
  if (schema.allOf) return schema.allOf.every(takesNothing);
  if (schema.type === undefined) return schema.enum === undefined && schema.const === undefined;
  return schema.type === 'object' && (schema.required ?? []).length === 0;
}

/** Whether a verb may be given an object whose members have names of their own. */
function hasMembers(schema: Schema): boolean {
  const variants = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (variants) return variants.some(hasMembers);
  return Object.keys(schema.properties ?? {}).length > 0;
}

function withoutExtras(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutExtras);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).filter(([key]) => !key.startsWith('x-'));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutExtras(value)]));
}
