import type { Namespace, Operation } from '../../operation.js';
import { header } from '../header.js';
import { emitValidators } from '../validators.js';
import { camel } from './names.js';

const parts = {
  query: (op: Operation) => op.query,
  body: (op: Operation) => op.body?.schema,
  result: (op: Operation) => op.success.schema,
};

/** Compiled checks: one module a namespace, and the table that finds an operation's. */
export function emitRestValidators(namespaces: readonly Namespace[]): Map<string, string> {
  const files = new Map<string, string>();
  const imports: string[] = [];
  const rows: string[] = [];
  /** The check of each schema seen so far: operations that share a shape share its check. */
  const known = new Map<string, string>();
  for (const { name, operations } of namespaces) {
    const schemas: Record<string, object> = {};
    for (const op of operations) {
      const found = Object.entries(parts).flatMap(([part, schemaOf]) => {
        const schema = schemaOf(op);
        if (!schema) return [];
        const shape = JSON.stringify(schema);
        if (!known.has(shape)) {
          const check = `${op.id.replace(/\W/g, '_')}_${part}`;
          schemas[check] = schema;
          known.set(shape, `${camel(name)}.${check}`);
        }
        return [`${part}: ${known.get(shape)}`];
      });
      rows.push(row(op.id, found));
    }
    if (Object.keys(schemas).length === 0) continue;
    imports.push(`import * as ${camel(name)} from './${name}.generated.js';`);
    files.set(`validators/${name}.generated.ts`, `${header}\n${emitValidators(schemas, '../../validation/index.js')}`);
  }
  files.set('validators/table.generated.ts', table(imports, rows));
  return files;
}

function row(id: string, found: string[]): string {
  if (found.length === 0) return `  '${id}': {},`;
  const flat = `  '${id}': { ${found.join(', ')} },`;
  return flat.length <= 120 ? flat : `  '${id}': {\n${found.map((entry) => `    ${entry},`).join('\n')}\n  },`;
}

function table(imports: string[], rows: string[]): string {
  return `${header}
import type { CompiledValidator } from '../../validation/index.js';
import type { OperationId } from '../index.js';
${imports.join('\n')}

/** Compiled checks of each operation's query, body and result. */
export const validators: Record<
  OperationId,
  { query?: CompiledValidator; body?: CompiledValidator; result?: CompiledValidator }
> = {
${rows.join('\n')}
};
`;
}
