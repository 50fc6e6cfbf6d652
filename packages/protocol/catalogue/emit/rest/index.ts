import type { Namespace } from '../../operation.js';
import { placeholders } from './names.js';
import { emitOpenApi } from './openapi.js';
import { emitTypes } from './operations.js';
import { emitRoutes } from './routes.js';
import { emitRestValidators } from './validators.js';

/** The generated files of the REST catalogue, by path below `src/rest`. */
export function emitRest(namespaces: readonly Namespace[]): Map<string, string> {
  checkDescriptions(namespaces);
  return new Map([
    ...emitTypes(namespaces),
    ...emitRestValidators(namespaces),
    ['routes.generated.ts', emitRoutes(namespaces)],
    ['openapi/document.generated.ts', emitOpenApi(namespaces)],
  ]);
}

function checkDescriptions(namespaces: readonly Namespace[]): void {
  const seen = new Set<string>();
  for (const { id, path, params } of namespaces.flatMap(({ operations }) => operations)) {
    if (seen.has(id)) throw new Error(`Two operations are called ${id}.`);
    seen.add(id);
    const given = Object.keys(params ?? {}).sort();
    const wanted = placeholders(path).sort();
    if (given.join() !== wanted.join())
      throw new Error(`${id}: params describes ${given.join() || 'nothing'}, its path has ${wanted.join() || 'none'}.`);
  }
}
