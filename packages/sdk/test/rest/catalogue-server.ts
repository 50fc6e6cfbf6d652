import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OperationId } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { type CompiledValidator, describeIssue, issuesOf } from '@signalwire/protocol/validation';
import { decodeForm } from './catalogue/decode.js';
import { example } from './catalogue/examples.js';
import { type Described, describedOperations, resolve } from './catalogue/schemas.js';

/** A request that was as the catalogue wants it. */
export interface Understood {
  readonly operation: OperationId;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What a client of the server signs with. */
export interface Credentials {
  readonly project: string;
  readonly token: string;
  /** The access token of a subscriber. */
  readonly bearerToken: string;
}

/** What a request is refused with. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * A server on a real socket that knows nothing but the catalogue: it finds the operation that a request is for, checks
 * its credentials, path, query, encoding and body, and answers with an example of the result. Lists have two pages.
 */
export class CatalogueServer {
  /** What was understood, oldest first. */
  readonly received: Understood[] = [];
  /** The bodies that were answered, oldest first. */
  readonly answered: unknown[] = [];
  readonly #server: Server;
  readonly #operations = describedOperations().map((operation) => ({ operation, pattern: patternOf(operation) }));
  /** The header that signs a request, by how an operation is signed. */
  readonly #authorization: Readonly<Record<'basic' | 'bearer' | 'none', string | undefined>>;
  /** Paths of second pages: what their links say is the server's own affair. */
  readonly #secondPages = new Map<string, Described>();

  private constructor({ project, token, bearerToken }: Credentials) {
    this.#authorization = {
      basic: `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`,
      bearer: `Bearer ${bearerToken}`,
      none: undefined,
    };
    this.#server = createServer((request, response) => {
      this.#respond(request, response).catch((error: Error) => response.destroy(error));
    });
  }

  static async start(credentials: Credentials): Promise<CatalogueServer> {
    const server = new CatalogueServer(credentials);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const [status, body] = await this.#answer(request);
      if (body !== undefined) this.answered.push(body);
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(error.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: error.message }));
    }
  }

  async #answer(request: IncomingMessage): Promise<[status: number, body?: unknown]> {
    const url = request.url ?? '';
    const sent = await text(request);
    const second = this.#secondPages.get(url);
    if (second) {
      this.#checkSignature(request, second);
      return [second.route.success, pageOf(second, undefined)];
    }
    const [path = '', query = ''] = url.split('?', 2);
    const { operation, params } = this.#find(request.method ?? '', path, sent);
    this.#checkSignature(request, operation);
    const understood = {
      operation: operation.id,
      params,
      query: check('query', decodeForm(query, operation.query), validators[operation.id].query) as object,
      body: bodyOf(operation, request, sent),
    };
    this.received.push({ ...understood, query: { ...understood.query } });
    const { success, paging } = operation.route;
    if (success === 204) return [204];
    if (paging === undefined) return [success, operation.result && example(operation.result, 'full')];
    return [success, pageOf(operation, paging === 'none' ? undefined : this.#linkToSecondPage(operation, url))];
  }

  #checkSignature({ headers }: IncomingMessage, { id, route }: Described): void {
    const { auth = 'basic' } = route;
    if (headers.authorization !== this.#authorization[auth])
      throw new Refusal(401, `${id} is signed otherwise (${auth}).`);
  }

  #find(method: string, path: string, sent: string): { operation: Described; params: Record<string, string> } {
    const found = this.#operations.flatMap(({ operation, pattern }) => {
      if (operation.route.method !== method) return [];
      const match = pattern.exec(path);
      return match ? [{ operation, params: decoded(match.groups ?? {}) }] : [];
    });
    if (found.length === 0) throw new Refusal(404, `The catalogue has no ${method} ${path}.`);
    // A fixed word in a path goes before a placeholder, and an id before a name.
    const rank = ({ operation }: { operation: Described }) => Object.keys(operation.params).length;
    const fitting = found
      .filter(({ operation, params }) => fits(operation, params))
      .sort((a, b) => rank(a) - rank(b) || Number(hasId(b.operation)) - Number(hasId(a.operation)));
    if (fitting.length === 0) throw new Refusal(422, `A placeholder of ${method} ${path} has the wrong form.`);
    if (fitting[0]?.operation.route.command === undefined) return fitting[0] as (typeof fitting)[0];
    const command = (JSON.parse(sent) as { command?: string }).command;
    const wanted = fitting.find(({ operation }) => operation.route.command === command);
    if (!wanted) throw new Refusal(422, `The catalogue has no command ${command}.`);
    return wanted;
  }

  #linkToSecondPage(operation: Described, url: string): string {
    const link = `${url}${url.includes('?') ? '&' : '?'}page=2&cursor=${this.#secondPages.size}`;
    this.#secondPages.set(link, operation);
    return link;
  }
}

function bodyOf(operation: Described, request: IncomingMessage, sent: string): unknown {
  const { encoding, lists } = operation.route;
  const type = request.headers['content-type'];
  if (encoding === undefined) {
    if (sent !== '' || type !== undefined) throw new Refusal(400, `${operation.id} takes no body.`);
    return undefined;
  }
  const wanted = encoding === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
  if (type !== wanted) throw new Refusal(415, `${operation.id} takes ${wanted}, not ${type}.`);
  const body = encoding === 'json' ? JSON.parse(sent) : decodeForm(sent, operation.body, lists);
  return check('body', body, validators[operation.id].body);
}

function check(part: string, value: unknown, validator: CompiledValidator | undefined): unknown {
  if (!validator) {
    if (Object.keys(value as object).length > 0) throw new Refusal(422, `There is no ${part} to give.`);
    return value;
  }
  const issues = issuesOf(validator, value);
  if (issues.length > 0) throw new Refusal(422, `${part}: ${issues.map(describeIssue).join(' ')}`);
  return value;
}

/** One page of a list, with a link to the next if there is one. */
function pageOf({ route, result }: Described, next: string | undefined): unknown {
  const page = example(result ?? {}, 'full') as Record<string, unknown>;
  if (route.paging === 'links') {
    const { next: _, ...links } = page['links'] as Record<string, unknown>;
    return { ...page, links: next === undefined ? links : { ...links, next } };
  }
  return route.paging === 'laml' ? { ...page, next_page_uri: next ?? null } : page;
}

function patternOf({ route }: Described): RegExp {
  const escaped = route.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

const decoded = (groups: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));

const hasId = ({ params }: Described): boolean => Object.values(params).some(({ format }) => format === 'uuid');

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const fits = ({ params }: Described, given: Record<string, string>): boolean =>
  Object.entries(params).every(([name, schema]) => {
    const { format, pattern, enum: allowed } = resolve(schema);
    const value = given[name] as string;
    if (format === 'uuid' && !uuid.test(value)) return false;
    if (allowed && !allowed.includes(value)) return false;
    return pattern === undefined || new RegExp(pattern, 'u').test(value);
  });
