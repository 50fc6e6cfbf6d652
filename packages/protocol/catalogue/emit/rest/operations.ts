import type { Namespace, Operation } from '../../operation.js';
import { errorBodies, sharedShapes } from '../../rest/index.js';
import { header } from '../header.js';
import { type Schema, TypeEmitter, type TypeFile } from '../types.js';
import { pascal, placeholders } from './names.js';

/** Types of SWML and RELAY that schemas name. */
const fromElsewhere = Object.fromEntries([
  ...['AiVerb', 'MessagingSwmlDocument', 'PomSectionData', 'SwmlDocument'].map((name) => [name, '../swml/index.ts']),
  ...['AiReset', 'AudioDirection', 'CollectSpeech', 'HangupReason', 'Media'].map((name) => [name, '../relay/index.ts']),
]) as Record<string, string>;

/** The types of every operation: one file a namespace, one for error bodies, one that says which operation has which. */
export function emitTypes(namespaces: readonly Namespace[]): Map<string, string> {
  const files = new Map<string, string>();
  const types = new TypeEmitter(fromElsewhere);
  const operations = types.file('operations.generated.ts');

  const exported: string[] = [];
  const write = (name: string, fill: (file: TypeFile) => void) => {
    const path = `types/${name}.generated.ts`;
    const file = types.file(path);
    fill(file);
    if (file.empty) return;
    files.set(path, file.render(header));
    exported.push(`export type * from './${name}.generated.js';`);
  };

  const declare = (schemas: readonly object[]) => (file: TypeFile) => {
    for (const schema of schemas) file.reference(schema as Schema);
  };
  write('shared', declare(sharedShapes));
  write('errors', declare(errorBodies));

  const rows: string[] = [];
  for (const namespace of namespaces)
    write(namespace.name, (file) => {
      for (const op of namespace.operations) {
        rows.push(
          describe(op, (schema, fallback) =>
            operations.use(file.reference(schema['x-name'] ? schema : { ...schema, 'x-name': fallback })),
          ),
        );
        for (const body of Object.values(op.errors.bodies ?? {})) file.reference(body as Schema);
      }
    });

  operations.add(
    `/** What each operation takes and answers, by its id. */\nexport interface Operations {\n${rows.join('\n')}\n}`,
  );
  files.set('operations.generated.ts', operations.render(header));
  files.set('types/index.generated.ts', `${header}\n${exported.join('\n')}\n`);
  return files;
}

function describe(op: Operation, name: (schema: Schema, fallback: string) => string): string {
  const base = pascal(op.id);
  const params = placeholders(op.path).map((param) => `${param}: string`);
  const result = op.success.schema as Schema | undefined;
  const fields = [
    `params: ${params.length > 0 ? `{ ${params.join('; ')} }` : 'undefined'}`,
    `query: ${op.query ? `${name(op.query as Schema, `${base}Query`)} | undefined` : 'undefined'}`,
    `body: ${op.body ? name(op.body.schema as Schema, `${base}Body`) : 'undefined'}`,
    `result: ${result ? name(result, `${base}Result`) : 'undefined'}`,
  ];
  if (op.paging) {
    const item = result?.properties?.[op.paging.items]?.items;
    if (!item) throw new Error(`${op.id}: the result has no list called ${op.paging.items}.`);
    fields.push(`item: ${name(item, `${base}Item`)}`);
  }
  return `  /** ${op.summary} */\n  '${op.id}': {\n${fields.map((field) => `    ${field};`).join('\n')}\n  };`;
}
