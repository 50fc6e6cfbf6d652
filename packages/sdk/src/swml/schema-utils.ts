import { envFlag } from '../config/index.js';
import { requiredOf } from './object-form.js';
import { ResultCache } from './result-cache.js';
import { openSchema, type SchemaSource } from './schema-source.js';

/** How {@link SchemaUtils} checks. */
export interface SchemaUtilsOptions {
  /** Find nothing wrong with anything. Default: `true` when `SWML_SKIP_SCHEMA_VALIDATION` is `true`. */
  skipValidation?: boolean | undefined;
  /** How many results are kept. Default: 100. */
  maxCacheSize?: number | undefined;
  /** A file with a JSON Schema of SWML. Default: what the SDK knows, and that too when the file cannot be used. */
  schemaPath?: string | undefined;
}

/** Whether something is valid. */
export interface ValidationResult {
  valid: boolean;
  /** What is wrong with it: where, what was given, what is allowed. */
  errors: string[];
}

/** Checks SWML and tells what verbs take. [schema-utils] */
export class SchemaUtils {
  private readonly skip: boolean;
  private readonly path: string | undefined;
  private readonly cache: ResultCache<readonly string[]>;
  private opened: SchemaSource | undefined;

  /** @throws {RangeError} When `maxCacheSize` is no whole number, 0 or more. */
  constructor(opts: SchemaUtilsOptions = {}) {
    this.skip = opts.skipValidation ?? envFlag('SWML_SKIP_SCHEMA_VALIDATION');
    this.cache = new ResultCache(opts.maxCacheSize ?? 100);
    this.path = opts.schemaPath;
  }

  /** The verbs that the schema describes. */
  getVerbNames(): string[] {
    return [...this.schema.verbNames];
  }

  hasVerb(verbName: string): boolean {
    return this.schema.verbNames.includes(verbName);
  }

  /** What a verb takes, as the JSON Schema of an object; empty when there is no such verb. */
  getVerbProperties(verbName: string): Record<string, unknown> {
    return structuredClone(this.schema.propertiesOf(verbName) ?? {});
  }

  /** The parameters that a verb must be given, whichever of its forms is used. */
  getVerbRequiredProperties(verbName: string): string[] {
    return requiredOf(this.schema.propertiesOf(verbName) ?? {});
  }

  /** What a verb does; empty when there is no such verb. */
  getVerbDescription(verbName: string): string {
    return this.schema.descriptionOf(verbName) ?? '';
  }

  /** Checks what a verb is given. */
  validateVerb(verbName: string, config: unknown): ValidationResult {
    if (this.skip) return { valid: true, errors: [] };
    return toResult(this.schema.problemsOfVerb(verbName, config));
  }

  /** Checks a document, as text or as an object. The result is kept for the next time. */
  validate(swml: string | Record<string, unknown>): ValidationResult {
    if (this.skip) return { valid: true, errors: [] };
    const text = typeof swml === 'string' ? swml : JSON.stringify(swml);
    return toResult(this.cache.of(text, () => this.problemsOf(swml)));
  }

  /** Forgets the results that are kept. */
  clearCache(): void {
    this.cache.clear();
  }

  /** How many results are kept. */
  getCacheSize(): number {
    return this.cache.size;
  }

  private problemsOf(swml: string | Record<string, unknown>): string[] {
    if (typeof swml !== 'string') return this.schema.problemsOf(swml);
    let document: unknown;
    try {
      document = JSON.parse(swml);
    } catch (error) {
      return [`is not JSON: ${(error as SyntaxError).message}`];
    }
    return this.schema.problemsOf(document);
  }

  private get schema(): SchemaSource {
    this.opened ??= openSchema(this.path);
    return this.opened;
  }
}

const toResult = (errors: readonly string[]): ValidationResult => ({ valid: errors.length === 0, errors: [...errors] });
