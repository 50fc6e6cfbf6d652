import type { WebhookDescription } from '../webhooks/index.js';
import { header } from './header.js';
import { type Schema, TypeEmitter } from './types.js';
import { emitValidators } from './validators.js';

/** The generated files of the catalogue of webhooks, by path below `src/webhooks`. */
export function emitWebhooks(webhooks: readonly WebhookDescription[]): Map<string, string> {
  const file = new TypeEmitter().file('./types.generated.js');
  const rows = webhooks.map(
    ({ kind, summary, schema }) => `  /** ${summary} */\n  '${kind}': ${file.reference(schema as Schema)};`,
  );
  file.add(`/** What each webhook carries, by its kind. */\nexport interface WebhookPayloads {\n${rows.join('\n')}\n}`);

  const table = webhooks.map(({ kind, has, schema }) => {
    const words = Object.entries((schema as Schema).properties ?? {}).flatMap(([name, { type }]) =>
      type === 'integer' || type === 'number' || type === 'boolean' ? [[name, type]] : [],
    );
    return `  '${kind}': ${JSON.stringify({ has, words: Object.fromEntries(words) })},`;
  });
  const identifier = (kind: string) => kind.replace(/\W/g, '_');
  const schemas = Object.fromEntries(webhooks.map(({ kind, schema }) => [identifier(kind), schema]));
  return new Map([
    ['types.generated.ts', file.render(header)],
    ['validate/shapes.generated.ts', `${header}\n${emitValidators(schemas, '../../validation/index.js')}`],
    [
      'validate/table.generated.ts',
      `${header}
import type { WebhookShape } from '../shape.js';
import type { WebhookPayloads } from '../types.generated.js';
import * as v from './shapes.generated.js';

/** By what each kind of webhook is told, and which of its fields are no text; the first that fits is meant. */
export const webhookShapes: Record<keyof WebhookPayloads, WebhookShape> = {
${table.join('\n')}
};

/** Compiled checks of what each webhook carries. */
export const webhookValidators = {
${webhooks.map(({ kind }) => `  '${kind}': v.${identifier(kind)},`).join('\n')}
};
`,
    ],
  ]);
}
