import type { Hono } from 'hono';
import type { AgentBase } from '../agents/index.js';
import { envInteger, holdBack } from '../config/index.js';
import { RouteTable, StaticFiles } from '../hosting/index.js';
import { Logger, type LogLevel, setGlobalLogLevel } from '../logging/index.js';
import {
  admit,
  type Guards,
  guardsFromEnvironment,
  HttpError,
  honoApp,
  type IncomingRequest,
  isShuttingDown,
  json,
  pathnameOf,
  pathOf,
  type Reply,
  type RoutingCallback,
  type RunningServer,
  responseHeaders,
  routeOf,
  SslConfig,
  serve,
} from '../server/index.js';
import type { StateStore } from '../state/index.js';
import { SipRoutes } from './sip-routes.js';

/** Where a server listens. [agent-server] */
export interface AgentServerOptions {
  /** Address to listen on. Default: `0.0.0.0`. */
  host?: string | undefined;
  /** Port to listen on; 0 takes a free one. Default: `PORT`, else 3000. */
  port?: number | undefined;
  /** Least severe level of log messages of the whole process: `debug`, `info`, `warn` or `error`. Default: unchanged. */
  logLevel?: string | undefined;
  /**
   * Where replicas keep what they share, for the server and all its agents that have no store of their own: counts of
   * the rate limit, sessions. Default: `SIGNALWIRE_STATE_URL`, else this process.
   */
  stateStore?: StateStore | undefined;
}

/** Paths that mean something at the root of the server and below every agent. */
const probes: readonly string[] = ['/health', '/ready'];

/** Serves many agents, each at a route of its own, beside static files. [agent-server] */
export class AgentServer {
  readonly host: string;
  /** The port to listen on; once the server runs, the one that it listens on. */
  port: number;
  readonly logLevel: string;
  readonly log = new Logger('AgentServer');
  private readonly agents = new RouteTable<AgentBase>();
  private readonly statics = new RouteTable<StaticFiles>();
  private readonly callbacks = new Map<string, RoutingCallback>();
  /** The callbacks for apps that have the server at a path: what they name lies below it. */
  private readonly mounted = new Map<string, ReadonlyMap<string, RoutingCallback>>();
  private readonly guards: Guards;
  /** What replicas share; `undefined` is the process's. */
  readonly stateStore: StateStore | undefined;
  private sip: SipRoutes | undefined;
  private server: RunningServer | undefined;

  /** @throws {TypeError | RangeError} On an option that cannot be used. */
  constructor({ host = '0.0.0.0', port, logLevel, stateStore }: AgentServerOptions = {}) {
    if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65535))
      throw new RangeError(`The port is ${port}; it takes a whole number, 0 to 65535.`);
    if (logLevel !== undefined) setGlobalLogLevel(logLevel as LogLevel);
    this.host = host;
    this.stateStore = stateStore;
    this.guards = guardsFromEnvironment(() => stateStore);
    this.port = port ?? envInteger('PORT', { min: 0, max: 65535 }) ?? 3000;
    this.logLevel = logLevel ?? 'info';
  }

  /**
   * Serves an agent at a route. [agent-server/register]
   * @param route Takes the place of the agent's own. Default: the agent's own.
   * @throws {Error} When another agent or static files are at the route, or it hides one of another agent's webhooks.
   */
  register(agent: AgentBase, route: string = agent?.route): void {
    if (typeof agent?.fetchAt !== 'function') throw new TypeError('register() takes an agent.');
    const path = routeOf(route);
    if (this.agents.get(path)) throw new Error(`The route ${path || '/'} has an agent already.`);
    if (this.statics.get(path) && path !== '') throw new Error(`The route ${path} has static files already.`);
    this.refuseWebhooks(agent, path);
    this.agents.set(path, agent);
    agent.shareState(this.stateStore);
    this.sip?.add(agent, path || '/');
    if (this.server) agent.servedBy(this.server, path);
  }

  /** Takes an agent off its route. @returns Whether there was one. */
  unregister(route: string): boolean {
    const path = routeOf(route);
    const agent = this.agents.get(path);
    agent?.servedBy(undefined);
    agent?.shareState(undefined);
    this.sip?.remove(path || '/');
    return this.agents.delete(path);
  }

  /** The agents by route, in the order in which they were registered. A copy. */
  getAgents(): Map<string, AgentBase> {
    return new Map([...this.agents.entries()].map(([path, agent]) => [path || '/', agent]));
  }

  getAgent(route: string): AgentBase | undefined {
    return this.agents.get(routeOf(route));
  }

  /**
   * Sends calls to SIP addresses to the agent of their user name: by a redirect (307) of what is posted to a path below
   * any agent. Agents that are registered later take part. [agent-server/sip-routing]
   * @param route Path below each agent.
   * @param autoMap Take user names from the agents' names and routes; those that agents registered themselves count anyway.
   * @throws {TypeError} When something else is answered at the path.
   */
  setupSipRouting(route = '/sip', autoMap = true): void {
    if (this.sip) {
      this.log.warn('SIP routing is set up already; the second setupSipRouting() changes nothing.');
      return;
    }
    const sip = new SipRoutes(this.log, autoMap);
    this.registerGlobalRoutingCallback((body) => {
      const found = sip.find(body);
      return found !== undefined && this.getAgent(found) ? found : undefined;
    }, route);
    for (const [path, agent] of this.agents.entries()) sip.add(agent, path || '/');
    this.sip = sip;
  }

  /** Sends calls to a SIP user name, in any case, to a route; needs {@link setupSipRouting}. [agent-server/sip-routing] */
  registerSipUsername(username: string, route: string): void {
    if (!this.sip) {
      this.log.warn(`SIP routing is not set up: registerSipUsername(${JSON.stringify(username)}) does nothing.`);
      return;
    }
    if (!this.getAgent(route))
      this.log.warn(`The SIP user name ${username} stands for ${route}, which has no agent so far.`);
    this.sip.give(username, routeOf(route) || '/');
  }

  /**
   * Asks a callback where to send what is posted to a path below any agent, before the agents' own callbacks; also of
   * agents that are registered later. [agent-server/routing-callback]
   * @throws {TypeError} When something else is answered at the path.
   */
  registerGlobalRoutingCallback(callbackFn: RoutingCallback, path: string): void {
    if (typeof callbackFn !== 'function') throw new TypeError('A routing callback must be a function.');
    const name = pathOf(path);
    const taken = [...this.agents.entries()].some(([, agent]) => agent.hasWebhook(name));
    if (taken || probes.includes(name))
      throw new TypeError(`A routing callback cannot be at ${name}, where something else is answered.`);
    this.callbacks.set(name, callbackFn);
    this.mounted.clear();
  }

  /**
   * Serves the files of a folder; `index.html` for folders in it. Hidden files and what lies outside are never served.
   * An agent whose route is longer than this one goes before. [agent-server/static-files]
   * @param route Path in front of the files'.
   * @throws {Error} When there is no such folder, or the route is taken.
   */
  serveStaticFiles(directory: string, route = '/'): void {
    const path = routeOf(route);
    if (this.statics.get(path)) throw new Error(`The route ${path || '/'} has static files already.`);
    if (path !== '' && this.agents.get(path)) throw new Error(`The route ${path} has an agent already.`);
    this.statics.set(path, new StaticFiles(directory));
  }

  /** Answers a request. Every server is an adapter of this. */
  fetch = async (request: Request): Promise<Response> => (await this.answer(request, '')) ?? notFound();

  /** The server as a Hono app. What it does not answer is left to routes that the app gets besides. [agent-server/get-app] */
  getApp(): Hono {
    return honoApp((request, mount) => this.answer(request, mount));
  }

  /**
   * Starts the server; HTTPS with `SWML_SSL_ENABLED`. [agent-server/run]
   * @returns When it accepts connections.
   * @throws {Error} When it runs already, the port is in use, the address is not this machine's, or the certificate
   *   cannot be used.
   */
  async run(host: string = this.host, port: number = this.port): Promise<void> {
    if (holdBack(this)) return;
    if (this.server) throw new Error(`The server runs already, at ${this.server.url}.`);
    const shortcut = { answer: this.shortcut, bodyLimit: envInteger('SWML_MAX_REQUEST_SIZE') ?? 1_048_576 };
    const server = await serve(this.fetch, { host, port, ssl: new SslConfig(), shortcut });
    this.server = server;
    this.port = server.port;
    for (const [path, agent] of this.agents.entries()) agent.servedBy(server, path);
    this.log.info(`Serving ${this.agents.size} agents at ${server.url}`);
  }

  /** Another name of {@link run}. */
  serve(host?: string, port?: number): Promise<void> {
    return this.run(host, port);
  }

  /** Stops the server, once what is under way is answered. @param timeout Milliseconds to wait for that. */
  async stop(timeout = 5000): Promise<void> {
    await this.server?.close(timeout);
    this.server = undefined;
    for (const [, agent] of this.agents.entries()) agent.servedBy(undefined);
  }

  /** As it is unless a subclass has its own. */
  private readonly ownFetch = this.fetch;

  /** Leaves what is posted to the agent that it is for; everything else to {@link fetch}. */
  private readonly shortcut = (request: IncomingRequest): Promise<Reply> | undefined => {
    const path = pathnameOf(request.url);
    if (this.fetch !== this.ownFetch || probes.includes(path)) return undefined;
    const agent = this.agents.find(path);
    return agent?.value.shortcutAt(agent.path, request, this.callbacks);
  };

  /** @returns `undefined` when neither an agent nor a file is there. */
  private async answer(request: Request, mount: string): Promise<Response | undefined> {
    const path = pathBelow(request.url, mount);
    if (path === undefined) return undefined;
    try {
      return (await this.ask(request, path, mount)) ?? this.answerItself(request, path);
    } catch (error) {
      if (error instanceof HttpError) return error.toResponse();
      this.log.error('A request could not be answered.', { error, method: request.method, path });
      return json({ error: 'Internal server error' }, 500);
    }
  }

  private async ask(request: Request, path: string, mount: string): Promise<Response | undefined> {
    if (probes.includes(path)) return undefined;
    const agent = this.agents.find(path);
    const files = this.statics.size > 0 && ['GET', 'HEAD'].includes(request.method) && this.statics.find(path);
    // An agent at the root answers at its own paths; anywhere else files come before its "not found".
    const shadowed = agent && files && agent.path === '' && files.path === '' && path !== '' && !has(agent.value, path);
    if (files && (!agent || shadowed || files.path.length > agent.path.length)) {
      const response = await this.sendFile(request, files.value, path.slice(files.path.length));
      if (response || !shadowed) return response;
    }
    return agent?.value.fetchAt(mount + agent.path, request, this.callbacksAt(mount));
  }

  private async sendFile(request: Request, files: StaticFiles, path: string): Promise<Response | undefined> {
    admit(this.guards, request);
    await this.guards.rateLimit?.admit(request);
    return this.complete(request, await files.answer(request, path));
  }

  private answerItself(request: Request, path: string): Response | undefined {
    if (path === '/health') return json({ status: 'ok', agents: this.agents.size });
    if (path === '/ready')
      return this.ready ? json({ status: 'ready', agents: this.agents.size }) : json({ status: 'not_ready' }, 503);
    if (path !== '' || !['GET', 'HEAD'].includes(request.method)) return undefined;
    admit(this.guards, request);
    const agents = [...this.getAgents()].map(([route, agent]) => ({ name: agent.getName(), route }));
    return this.complete(request, json({ service: 'SignalWire AI Agents', agents }));
  }

  private complete<R extends Response | undefined>(request: Request, response: R): R {
    for (const [name, value] of Object.entries(responseHeaders(this.guards, request)))
      response?.headers.set(name, value);
    return response;
  }

  private get ready(): boolean {
    return !isShuttingDown() && !this.server?.closing;
  }

  private callbacksAt(mount: string): ReadonlyMap<string, RoutingCallback> {
    if (mount === '') return this.callbacks;
    const known = this.mounted.get(mount);
    if (known) return known;
    const below =
      (callback: RoutingCallback): RoutingCallback =>
      async (body, headers) => {
        const route = await callback(body, headers);
        return typeof route === 'string' && route.startsWith('/') ? mount + route : route;
      };
    const all = new Map([...this.callbacks].map(([path, callback]) => [path, below(callback)]));
    this.mounted.set(mount, all);
    return all;
  }

  /** @throws {Error} When an agent at the path would hide a webhook of another, or another one of its own. */
  private refuseWebhooks(agent: AgentBase, path: string): void {
    if (probes.includes(path)) throw new Error(`The route ${path} is the server's own.`);
    for (const [other, known] of this.agents.entries()) {
      const [above, below, owner] = other.length < path.length ? [other, path, known] : [path, other, agent];
      if (below.startsWith(`${above}/`) && has(owner, below.slice(above.length)))
        throw new Error(`The route ${below} is a webhook of the agent at ${above || '/'}.`);
    }
  }
}

const has = (agent: AgentBase, name: string) => agent.hasWebhook(name) || agent.hasRoutingCallback(name);

/** The path of a request's URL below a mount point, without a slash at its end; `undefined` when it lies elsewhere. */
function pathBelow(url: string, mount: string): string | undefined {
  const path = pathnameOf(url);
  if (path !== mount && !path.startsWith(`${mount}/`)) return undefined;
  return path.slice(mount.length);
}

const notFound = () => json({ error: 'Not found' }, 404);
