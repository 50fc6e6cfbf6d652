import type { Namespace, Operation } from '../operation.js';
import { header, uncheckedHeader } from './header.js';
import { type Schema, TypeEmitter } from './types.js';
import { emitValidators } from './validators.js';

/** The generated files of the REST catalogue, by path below `src/rest`. */
export function emitRest(namespaces: readonly Namespace[]): Map<string, string> {
  const files = new Map<string, string>();
  checkIds(namespaces);

  const types = new TypeEmitter();
  const catalogue = types.file('./operations.generated.js');
  const rows: string[] = [];
  for (const namespace of namespaces) {
    const file = types.file(`../types/${namespace.name}.generated.js`);
    for (const op of namespace.operations) {
      const parts = describeOperation(op, (schema, fallback) => {
        const own = file.reference(schema['x-name'] ? schema : { ...schema, 'x-name': fallback });
        catalogue.import(types.homeOf(own).replace('../types/', './types/'), own);
        return own;
      });
      rows.push(`  /** ${op.summary} */\n  '${op.id}': ${parts};`);
    }
    const text = file.render(header);
    files.set(`types/${namespace.name}.generated.ts`, text.replaceAll("from '../types/", "from './"));
  }
  catalogue.add(
    `/** What each operation takes and answers, by its id. */\nexport interface Operations {\n${rows.join('\n')}\n}`,
  );
  files.set(
    'types/index.generated.ts',
    `${header}\n${namespaces.map(({ name }) => `export type * from './${name}.generated.js';`).join('\n')}\n`,
  );
  files.set('operations.generated.ts', catalogue.render(header));
  files.set('routes.generated.ts', `${header}\n${routeTable(namespaces)}`);

  const validators: string[] = [];
  for (const namespace of namespaces) {
    const schemas: Record<string, object> = {};
    const entries: string[] = [];
    for (const op of namespace.operations) {
      const name = op.id.replace(/[^A-Za-z0-9]/g, '_');
      const parts: string[] = [];
      if (op.query) {
        schemas[`${name}_query`] = op.query;
        parts.push(`query: v.${name}_query`);
      }
      if (op.body) {
        schemas[`${name}_body`] = op.body.schema;
        parts.push(`body: v.${name}_body`);
      }
      if (op.success.schema) {
        schemas[`${name}_result`] = op.success.schema;
        parts.push(`result: v.${name}_result`);
      }
      entries.push(`  '${op.id}': { ${parts.join(', ')} },`);
    }
    if (Object.keys(schemas).length > 0)
      files.set(`validators/${namespace.name}.generated.ts`, `${uncheckedHeader}\n${emitValidators(schemas)}\n`);
    validators.push(
      `${Object.keys(schemas).length > 0 ? `import * as ${camel(namespace.name)} from './${namespace.name}.generated.js';` : ''}\0${entries
        .join('\n')
        .replaceAll('v.', `${camel(namespace.name)}.`)}`,
    );
  }
  const imports = validators.map((text) => text.split('\0')[0]).filter(Boolean);
  const entries = validators.map((text) => text.split('\0')[1]);
  files.set(
    'validators/table.generated.ts',
    `${header}\nimport type { CompiledValidator } from '../../validation/index.js';\nimport type { OperationId } from '../index.js';\n${imports.join('\n')}\n\n/** Compiled checks of each operation's query, body and result. */\nexport const validators = {\n${entries.join('\n')}\n} as unknown as Record<\n  OperationId,\n  { query?: CompiledValidator; body?: CompiledValidator; result?: CompiledValidator }\n>;\n`,
  );
  return files;
}

function describeOperation(op: Operation, name: (schema: Schema, fallback: string) => string): string {
  const base = pascal(op.id);
  const params = placeholders(op.path);
  const fields = [
    params.length > 0 ? `params: { ${params.map((param) => `${param}: string`).join('; ')} }` : 'params: undefined',
    op.query ? `query: ${name(op.query as Schema, `${base}Query`)} | undefined` : 'query: undefined',
    op.body ? `body: ${name(op.body.schema as Schema, `${base}Body`)}` : 'body: undefined',
    op.success.schema ? `result: ${name(op.success.schema as Schema, `${base}Result`)}` : 'result: undefined',
  ];
  if (op.paging) {
    const result = op.success.schema as Schema;
    const items = result.properties?.[op.paging.items]?.items;
    if (!items) throw new Error(`${op.id}: the result has no list called ${op.paging.items}.`);
    fields.push(`item: ${name(items, `${base}Item`)}`);
  }
  return `{ ${fields.join('; ')} }`;
}

function routeTable(namespaces: readonly Namespace[]): string {
  const rows = namespaces.flatMap(({ operations }) =>
    operations.map((op) => {
      const route: Record<string, unknown> = {
        method: op.method,
        path: op.path,
        ...(op.command ? { command: op.command } : {}),
        scopes: op.scopes,
        ...(op.body ? { encoding: op.body.encoding } : {}),
        success: op.success.status,
        errors: op.errors.style,
        ...(op.paging ? { paging: op.paging.style, items: op.paging.items } : {}),
        page: op.page,
      };
      return `  '${op.id}': ${JSON.stringify(route)},`;
    }),
  );
  return `import type { Route } from './route.js';\n\n/** Where each operation lives and what it demands, by its id. */\nexport const routes = {\n${rows.join('\n')}\n} as const satisfies Record<string, Route>;\n`;
}

function checkIds(namespaces: readonly Namespace[]): void {
  const seen = new Set<string>();
  for (const { operations } of namespaces)
    for (const { id, path, params } of operations) {
      if (seen.has(id)) throw new Error(`Two operations are called ${id}.`);
      seen.add(id);
      const given = Object.keys(params ?? {})
        .sort()
        .join();
      if (given !== placeholders(path).sort().join())
        throw new Error(`${id}: params describes ${given || 'nothing'}, its path has ${placeholders(path).join()}.`);
    }
}

const placeholders = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
const pascal = (id: string): string =>
  id.replace(/(^|[^A-Za-z0-9])([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
const camel = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
