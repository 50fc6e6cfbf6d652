import type { Authentication, Namespace, Operation } from '../../operation.js';
import { scopes } from '../../operation.js';
import { errorBody } from '../../rest/index.js';
import { header } from '../header.js';
import { literal } from '../literal.js';
import type { Schema } from '../types.js';

type Json = Record<string, unknown>;

const statusText: Record<number, string> = {
  200: 'Done.',
  201: 'Created.',
  204: 'Done; there is no body.',
  400: 'The request cannot be read.',
  401: 'The credentials are missing or wrong.',
  403: 'The token lacks the scope.',
  404: 'There is no such resource.',
  409: 'The state of the resource does not allow it.',
  422: 'Something in the request is not accepted.',
  500: 'The space failed.',
  502: 'What the operation needs cannot be reached.',
  503: 'What the operation acts on cannot be reached now.',
};

/** What an operation demands in place of the document's default. */
const security: Record<Authentication, Json[] | undefined> = {
  basic: undefined,
  bearer: [{ subscriber: [] }],
  none: [],
};

/** The OpenAPI 3.1 document of the catalogue, as a module. */
export function emitOpenApi(namespaces: readonly Namespace[]): string {
  const document = literal(openApi(namespaces));
  return `${header}\nimport type { OpenApiDocument } from './document.js';\n\n/** The REST API as an OpenAPI 3.1 document. */\nexport const openApi: OpenApiDocument = ${document};\n`;
}

function openApi(namespaces: readonly Namespace[]): Json {
  const components: Json = {};
  const toSchema = (schema: object) => component(schema as Schema, components);
  const paths: Record<string, Json> = {};
  for (const { operations } of namespaces) {
    const shared = new Map<string, Operation[]>();
    for (const op of operations) {
      const key = `${op.method} ${op.path}`;
      shared.set(key, [...(shared.get(key) ?? []), op]);
    }
    for (const group of shared.values()) {
      const { path, method } = group[0] as Operation;
      const tag = (group[0] as Operation).id.split('.').slice(0, -1).join('.');
      const described = group.length === 1 ? single(group[0] as Operation, toSchema) : commands(group, toSchema);
      paths[path] = { ...paths[path], [method.toLowerCase()]: { tags: [tag], ...described } };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'SignalWire REST API',
      version: '1.0.0',
      description: `Operations name the scopes of which a token needs one in \`x-scopes\`, all of them where \`x-every-scope\` is set. Scopes: ${scopes.join(', ')}.`,
    },
    security: [{ project: [] }],
    paths,
    components: {
      securitySchemes: {
        project: { type: 'http', scheme: 'basic', description: 'Project id as user name, API token as password.' },
        subscriber: { type: 'http', scheme: 'bearer', description: "A subscriber's access token." },
      },
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => a.localeCompare(b))),
    },
  };
}

function single(op: Operation, toSchema: (schema: object) => unknown): Json {
  return {
    operationId: op.id,
    summary: op.summary,
    security: security[op.auth ?? 'basic'],
    'x-scopes': op.scopes,
    'x-every-scope': op.everyScope,
    parameters: parameters(op, toSchema),
    requestBody: op.body && {
      required: true,
      content: { [mediaType(op.body.encoding)]: { schema: toSchema(op.body.schema) } },
    },
    responses: responses(op, toSchema),
  };
}

/** Operations on one path, told apart by the body's `command`. */
function commands(group: Operation[], toSchema: (schema: object) => unknown): Json {
  const [first] = group as [Operation];
  const bodies = group.map((op) => toSchema(op.body?.schema ?? {}) as { $ref: string });
  const mapping = Object.fromEntries(group.map((op, i) => [op.command as string, bodies[i]?.$ref]));
  return {
    operationId: first.id.split('.').slice(0, -1).concat('command').join('.'),
    summary: 'Runs a command; the body says which.',
    description: group.map((op) => `- \`${op.command}\`: ${op.summary}`).join('\n'),
    'x-scopes': first.scopes,
    'x-operations': Object.fromEntries(group.map((op) => [op.command as string, op.id])),
    parameters: parameters(first, toSchema),
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { oneOf: bodies, discriminator: { propertyName: 'command', mapping } } },
      },
    },
    responses: responses(first, toSchema),
  };
}

function parameters(op: Operation, toSchema: (schema: object) => unknown): Json[] | undefined {
  const inPath = Object.entries(op.params ?? {}).map(([name, schema]) =>
    parameter('path', name, schema, true, toSchema),
  );
  const query = op.query as Schema | undefined;
  const inQuery = Object.entries(query?.properties ?? {}).map(([name, schema]) =>
    parameter('query', name, schema, query?.required?.includes(name) ?? false, toSchema),
  );
  const all = [...inPath, ...inQuery];
  return all.length > 0 ? all : undefined;
}

function parameter(
  place: 'path' | 'query',
  name: string,
  schema: object,
  required: boolean,
  toSchema: (schema: object) => unknown,
): Json {
  const { description, ...rest } = schema as Schema;
  return { name, in: place, required, description, schema: toSchema(rest) };
}

function responses(op: Operation, toSchema: (schema: object) => unknown): Json {
  const { status, schema } = op.success;
  // Any operation may be refused for want of a scope, also where the reference does not say so.
  const failures = [...new Set([...op.errors.statuses, 403])].sort((a, b) => a - b);
  return {
    [status]: {
      description: statusText[status],
      ...(schema ? { content: { 'application/json': { schema: toSchema(schema) } } } : {}),
    },
    ...Object.fromEntries(
      failures.map((failure) => [
        failure,
        {
          description: statusText[failure],
          content: {
            'application/json': {
              schema: toSchema(op.errors.bodies?.[failure] ?? errorBody(op.errors.style, failure)),
            },
          },
        },
      ]),
    ),
  };
}

/** A schema with its named shapes moved to the components and what is ours alone left out. */
function component(schema: Schema, components: Json): unknown {
  const { 'x-name': name, ...rest } = schema;
  if (name === undefined) return plain(rest, components);
  // A default belongs to the place where the shape is used, not to the shape.
  const { default: byDefault, ...shape } = rest;
  if (!(name in components)) {
    components[name] = {};
    components[name] = plain(shape, components);
  }
  return { $ref: `#/components/schemas/${name}`, ...(byDefault === undefined ? {} : { default: byDefault }) };
}

function plain(schema: object, components: Json): unknown {
  const open = (schema as Schema)['x-open'] === true;
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key.startsWith('x-')) continue;
    if (open && key === 'enum') {
      out['examples'] = value;
    } else if (key === 'properties' || key === 'patternProperties') {
      out[key] = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, property]) => [
          name,
          component(property, components),
        ]),
      );
    } else if (key === 'anyOf' || key === 'oneOf' || key === 'allOf') {
      out[key] = (value as Schema[]).map((part) => component(part, components));
    } else if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      out[key] = component(value as Schema, components);
    } else {
      out[key] = value;
    }
  }
  return out;
}

const mediaType = (encoding: 'json' | 'form'): string =>
  encoding === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
