import { getLogger } from '../logging/index.js';
import { bundledSchema } from './bundled-schema.js';
import type { JsonObject } from './json-object.js';
import { readSchemaFile } from './schema-file.js';

/** Where it is written what verbs and documents take. */
export interface SchemaSource {
  /** The verbs that it describes. */
  readonly verbNames: readonly string[];
  /** What a verb takes when it is given as an object; `undefined` when it is not described. */
  propertiesOf(verb: string): JsonObject | undefined;
  descriptionOf(verb: string): string | undefined;
  /** What is wrong with what a verb is given, in sentences; nothing when it fits. */
  problemsOfVerb(verb: string, config: unknown): string[];
  /** What is wrong with a document, in sentences; nothing when it is valid. */
  problemsOf(document: unknown): string[];
}

/** The schema of a file, or ours where there is no file or it cannot be used; then a warning says why. */
export function openSchema(path: string | undefined): SchemaSource {
  if (path === undefined) return bundledSchema;
  try {
    return readSchemaFile(path);
  } catch (error) {
    getLogger('SchemaUtils').warn(`The schema ${path} cannot be used; the SDK's own takes its place.`, { error });
    return bundledSchema;
  }
}
