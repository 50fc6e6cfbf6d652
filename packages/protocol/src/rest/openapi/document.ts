/** An OpenAPI 3.1 document, as far as this package's own goes. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly security: ReadonlyArray<Readonly<Record<string, readonly string[]>>>;
  /** Operations by path, then by method in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, object>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  /** What it demands when not the credentials of a project; nothing when empty. */
  readonly security?: ReadonlyArray<Readonly<Record<string, readonly string[]>>>;
  /** The token needs one of these scopes; any token will do when there is none. */
  readonly 'x-scopes': readonly string[];
  /** The token needs all of the scopes. */
  readonly 'x-every-scope'?: boolean;
  /** Where commands share the path: the operation of each command. */
  readonly 'x-operations'?: Readonly<Record<string, string>>;
  readonly parameters?: readonly object[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, object>> };
  /** Answers by status. */
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
}
