import type { OperationId, Route } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { authenticate, demandAccount, demandScope } from './auth.js';
import { formFields, parseBody, readBody } from './body.js';
import { badRequest, type Family, invalidAll, methodNotAllowed, notFound, notSimulated } from './errors.js';
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

/** Hears, while a request is served, what it turns out to be: so that a failure is known for what it was as well. */
export type Note = (about: { operation?: OperationId; project?: string; family?: Family }) => void;

/** Serves the operations of the REST API. */
export class Api {
  private readonly router = new Router((id) => handlers[id] !== undefined);

  constructor(private readonly platform: Platform) {}

  /** @throws {ApiError} when the request cannot be served. */
  async serve(request: ApiRequest, note: Note): Promise<{ status: number; body: unknown }> {
    const { pathname } = request.url;
    if (pathname.startsWith('/api/laml/')) note({ family: 'compat' });
    const { endpoint, params } = this.find(request.method, pathname);
    const { route, operations } = endpoint;
    note({ family: route.errors, ...(route.command === undefined ? { operation: operations[0] } : {}) });

    const { store } = this.platform;
    const caller = await authenticate(store, header(request, 'authorization'));
    note({ project: caller.project.id });
    demandScope(caller, route);
    const account = params['AccountSid'];
    const project = account === undefined ? caller.project : demandAccount(store, caller, account);

    const sent = await bodyOf(request, route);
    const operation = route.command === undefined ? operations[0] : commandOperation(operations, sent.value);
    note({ operation });
    const checks = validators[operation];
    const asked = checks.query ? formFields(request.url.searchParams) : undefined;
    const query = check(checks.query, asked, { fields: true });
    const body = check(checks.body, sent.value, sent);
    const issues = [...query.issues, ...body.issues];
    if (issues.length > 0) throw invalidAll(issues);

    // Which types an operation's handler takes is its own; here it is whichever operation was asked for.
    const handle = handlers[operation] as Handler<OperationId>;
    const checked = { params, query: query.value, body: body.value, project, caller, url: request.url };
    return { status: route.success, body: await handle(checked as never, this.platform) };
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

/** What a request's body holds; nothing for operations that take none. */
async function bodyOf(request: ApiRequest, { encoding, errors }: Route): Promise<{ value: unknown; fields: boolean }> {
  if (encoding === undefined) return { value: undefined, fields: false };
  const bytes = await readBody(request.body, header(request, 'content-length'));
  const headers = {
    'content-type': header(request, 'content-type'),
    'content-encoding': header(request, 'content-encoding'),
  };
  // The compatibility API takes forms everywhere, and clients send it JSON as well.
  return parseBody(bytes, headers, { json: true, form: encoding === 'form' || errors === 'compat' });
}

const shown = (path: string) => (path.length > 120 ? `${path.slice(0, 117)}...` : path);

function header({ headers }: ApiRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
