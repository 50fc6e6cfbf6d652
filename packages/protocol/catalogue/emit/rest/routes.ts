import type { Namespace } from '../../operation.js';
import { header } from '../header.js';
import { literal } from '../literal.js';

/** The table of routes. */
export function emitRoutes(namespaces: readonly Namespace[]): string {
  const routes = namespaces.flatMap(({ operations }) =>
    operations.map((op) => [
      op.id,
      {
        method: op.method,
        path: op.path,
        command: op.command,
        auth: op.auth === 'basic' ? undefined : op.auth,
        scopes: op.scopes,
        everyScope: op.everyScope,
        encoding: op.body?.encoding,
        lists: op.body?.lists,
        success: op.success.status,
        errors: op.errors.style,
        paging: op.paging?.style,
        items: op.paging?.items,
        page: op.page,
      },
    ]),
  );
  const table = literal(Object.fromEntries(routes), '', Number.POSITIVE_INFINITY);
  return `${header}\nimport type { Route } from './route.js';\n\n/** Where each operation lives and what it demands, by its id. */\nexport const routes = ${table} as const satisfies Record<string, Route>;\n`;
}
