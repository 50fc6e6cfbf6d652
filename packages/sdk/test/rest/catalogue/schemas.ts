import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { openApi } from '@signalwire/protocol/rest/openapi';

/** A JSON Schema of the OpenAPI document, as far as examples and decoding need it. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  examples?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minProperties?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
}

/** What the catalogue says that an operation takes and answers. */
export interface Described {
  readonly id: OperationId;
  readonly route: Route;
  readonly params: Readonly<Record<string, Schema>>;
  readonly query: Schema | undefined;
  readonly body: Schema | undefined;
  readonly result: Schema | undefined;
}

interface Parameter {
  in: 'path' | 'query';
  name: string;
  required: boolean;
  schema: Schema;
}
type Content = Record<string, { schema: Schema }>;

/** Every operation, as its entry in the OpenAPI document describes it. */
export function describedOperations(): Described[] {
  return (Object.keys(routes) as OperationId[]).map(describe);
}

function describe(id: OperationId): Described {
  const route: Route = routes[id];
  const entry = openApi.paths[route.path]?.[route.method.toLowerCase()];
  if (!entry) throw new Error(`The OpenAPI document has no ${route.method} ${route.path}.`);
  const parameters = (entry.parameters ?? []) as Parameter[];
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const content = Object.values((entry.requestBody?.content ?? {}) as Content)[0]?.schema;
  const answer = Object.values((entry.responses[String(route.success)]?.content ?? {}) as Content)[0]?.schema;
  return {
    id,
    route,
    params: Object.fromEntries(parameters.filter((each) => each.in === 'path').map((each) => [each.name, each.schema])),
    query:
      inQuery.length === 0
        ? undefined
        : {
            type: 'object',
            properties: Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema])),
            required: inQuery.filter(({ required }) => required).map(({ name }) => name),
          },
    body: content && route.command !== undefined ? bodyOfCommand(content, route.command) : content,
    result: answer,
  };
}

function bodyOfCommand({ oneOf = [] }: Schema, command: string): Schema | undefined {
  return oneOf.find((variant) => resolve(variant).properties?.['command']?.const === command);
}

/** The schema that a reference stands for. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.split('/').at(-1) as string;
  const found = openApi.components.schemas[name];
  if (!found) throw new Error(`The OpenAPI document has no schema ${name}.`);
  return resolve(found);
}
