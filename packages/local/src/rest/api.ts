import type { OperationId } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { authenticate, demandAccount, demandScope } from './auth.js';
import { formFields, parseBody, readBody } from './body.js';
import { ApiError, badRequest, invalidAll, methodNotAllowed, notFound, notSimulated } from './errors.js';
import { commandOperation } from './handlers/calling-commands.js';
import { handlers } from './handlers/index.js';
import type { Handler, Platform } from './operation.js';
import { type Endpoint, Router } from './router.js';
import { check } from './validate.js';

/** A request, whatever carried it. */
export interface ApiRequest {
  method: string;
  /** The whole address, as the client sees it. */
  url: URL;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: AsyncIterable<Uint8Array>;
}

/** What happened to a request. */
export interface Served {
  status: number;
  /** JSON; nothing for 204. */
  body: unknown;
  /** What was asked for, when the address says so. */
  operation?: OperationId;
  project?: string;
}

/** Lets a served request be described while it is served, so that failures are described as well. */
export type Note = (about: { operation?: OperationId; project?: string; family?: 'rest' | 'space' | 'compat' }) => void;

/** Serves the operations of the REST API. */
export class Api {
  private readonly router = new Router((id) => handlers[id] !== undefined);

  constructor(private readonly platform: Platform) {}

  /** @throws {ApiError} when the request cannot be served. */
  async serve(request: ApiRequest, note: Note): Promise<{ status: number; body: unknown }> {
    const { pathname } = request.url;
    if (pathname.startsWith('/api/laml/')) note({ family: 'compat' });
    const { endpoint, params } = this.find(request.method, pathname);
    note({
      family: endpoint.route.errors,
      ...(endpoint.operations.length === 1 ? { operation: endpoint.operations[0] as OperationId } : {}),
    });

    const caller = await authenticate(this.platform.store, header(request, 'authorization'));
    note({ project: caller.project.id });
    demandScope(caller, endpoint.route.scopes);
    const account = params['AccountSid'];
    const project = account === undefined ? caller.project : demandAccount(this.platform.store, caller, account);

    const { encoding } = endpoint.route;
    const parsed = encoding
      ? parseBody(
          await readBody(request.body, header(request, 'content-length')),
          {
            'content-type': header(request, 'content-type'),
            'content-encoding': header(request, 'content-encoding'),
          },
          // The compatibility API takes forms everywhere, and clients send it JSON as well.
          { json: true, form: encoding === 'form' || endpoint.route.errors === 'compat' },
        )
      : { value: undefined, fields: false };

    const id = endpoint.route.command === undefined ? endpoint.operations[0] : commandOperation(endpoint, parsed.value);
    note({ operation: id as OperationId });
    const operation = id as OperationId;
    const checks = validators[operation];
    const query = check(checks.query, checks.query ? formFields(request.url.searchParams) : undefined, {
      fields: true,
    });
    const body = check(checks.body, parsed.value, parsed);
    const issues = [...query.issues, ...body.issues];
    if (issues.length > 0) throw invalidAll(issues);

    // Which types an operation's handler takes is its own; here it is whichever operation was asked for.
    const handle = handlers[operation] as Handler<OperationId>;
    const result = await handle(
      { params, query: query.value, body: body.value, project, caller, url: request.url } as never,
      this.platform,
    );
    return { status: endpoint.route.success, body: result };
  }

  private find(
    method: string,
    path: string,
  ): { endpoint: Endpoint & { simulated: true }; params: Record<string, string> } {
    const match = this.match(method, path);
    if (match.found === 'nothing') {
      const meant = this.router.nearest(method, path);
      throw notFound(`There is no ${method} ${shown(path)}.${meant ? ` Did you mean ${meant}?` : ''}`);
    }
    if (match.found === 'path')
      throw methodNotAllowed(`${shown(path)} takes ${match.allowed.join(', ')}, not ${method}.`, match.allowed);
    const { endpoint, params } = match;
    if (!endpoint.simulated)
      throw notSimulated(
        `${method} ${endpoint.path} is part of the platform's API, but this local space does not simulate it yet.`,
      );
    return { endpoint, params };
  }

  /** The methods that a path takes; none when there is no such path. */
  allowed(path: string): string[] {
    const match = this.match('', path);
    return match.found === 'path' ? match.allowed : [];
  }

  private match(method: string, path: string) {
    try {
      return this.router.match(method, path);
    } catch (error) {
      if (error instanceof URIError) throw badRequest(`The path ${shown(path)} is not valid percent-encoding.`);
      throw error;
    }
  }
}

const shown = (path: string) => (path.length > 120 ? `${path.slice(0, 117)}...` : path);

function header({ headers }: ApiRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

export { ApiError };
