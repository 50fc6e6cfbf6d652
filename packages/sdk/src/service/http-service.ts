import {
  type ConfigFile,
  envFlag,
  envInteger,
  envText,
  type Fallback,
  holdBack,
  readConfigFile,
} from '../config/index.js';
import { Logger } from '../logging/index.js';
import {
  type BasicCredentials,
  resolveBasicCredentials,
  sameSecret,
  secretCheck,
  withCredentials,
} from '../security/index.js';
import {
  type Address,
  baseUrl,
  extractSipUsername,
  type Guards,
  guardsFromEnvironment,
  honoApp,
  type IncomingRequest,
  isShuttingDown,
  pathOf,
  type Reply,
  type RoutingCallback,
  type RunningServer,
  SslConfig,
  serve,
  toResponse,
} from '../server/index.js';
import type { StateStore } from '../state/index.js';
import { answerRequest, type Endpoints, type Route, type RoutingCallbacks } from './answer-request.js';
import { CallsUnderWay } from './calls-under-way.js';
import { checkUrl } from './check-url.js';
import type { Signing } from './signed.js';

/** Where a service is reached, and by whom. */
export interface HttpServiceOptions {
  /** Shown in logs; the user name of requests when nothing else sets one. */
  name: string;
  /** Path of the endpoint. Default: `/`. */
  route?: string | undefined;
  /** Address to listen on. Default: `0.0.0.0`. */
  host?: string | undefined;
  /** Port to listen on; 0 takes a free one. Default: `PORT`, else 3000. */
  port?: number | undefined;
  /** User name and password of every request. Default: `SWML_BASIC_AUTH_USER` and `SWML_BASIC_AUTH_PASSWORD`, else a random password. */
  basicAuth?: [string, string] | undefined;
  /** File with settings that neither code nor the environment makes; see `readConfigFile`. Default: none. */
  configFile?: string | undefined;
  /**
   * The project's signing key. With it, a POST for a document (at the endpoint and at the paths of routing callbacks)
   * must carry the platform's signature, and is answered 403 otherwise. Default: `SIGNALWIRE_SIGNING_KEY`, else
   * signatures are not asked for.
   *
   * The platform signs requests for documents, but neither calls of functions nor reports: to demand signatures there
   * would keep the platform itself out. Those stay protected by basic authentication and by their tokens, which only
   * a document gives out; where one of them carries a signature all the same, it must be right. A document that is
   * asked for by an unsigned GET has tokens that are good for no call.
   */
  signingKey?: string | undefined;
  /**
   * Believe what `X-Forwarded-Proto` and `X-Forwarded-Host` say of the URL that was signed; only behind a proxy that
   * sets them itself. `SWML_PROXY_URL_BASE` goes before them. Default: `SWML_TRUST_PROXY_HEADERS`.
   */
  webhookTrustProxy?: boolean | undefined;
  /** Where replicas keep what they share, such as counts of the rate limit. Default: `SIGNALWIRE_STATE_URL`, else this process. */
  stateStore?: StateStore | undefined;
}

/** Something that the platform reaches over HTTP: an endpoint with webhooks below it, behind basic authentication. */
export abstract class HttpService {
  readonly name: string;
  readonly route: string;
  readonly host: string;
  /** The port to listen on; once the server runs, the one that it listens on. */
  port: number;
  readonly log: Logger;
  protected readonly credentials: BasicCredentials;
  /** How HTTPS is served. */
  protected readonly ssl: SslConfig;
  /** What the configuration file says, for what the environment does not. */
  protected readonly settings: Fallback | undefined;
  /** The functions that run in calls. */
  protected readonly callsUnderWay = new CallsUnderWay();
  protected readonly guards: Guards;
  private readonly signing: Signing | undefined;
  /** Most bytes of a body. */
  protected readonly bodyLimit: number;
  private readonly ownStore: StateStore | undefined;
  private serversStore: StateStore | undefined;
  private proxyUrl: string | undefined;
  private server: RunningServer | undefined;
  /** The other server that has the service, and where. */
  private place: { server: RunningServer; path: string } | undefined;
  private callbacks: RoutingCallbacks = noCallbacks;
  private known: Endpoints | undefined;
  /** The base of URLs that was asked for last, with credentials. */
  private authorized: { base: string; url: string } | undefined;
  private ours: ((authorization: string) => boolean) | undefined;

  /**
   * @param kind Its class, in logs.
   * @param label What its name is called in logs.
   * @throws {TypeError | RangeError} On an option that cannot be used.
   * @throws {Error} When the configuration file cannot be used.
   */
  constructor(options: HttpServiceOptions, kind: string, label: string) {
    const { settings, ...file }: Partial<ConfigFile> = options.configFile ? readConfigFile(options.configFile) : {};
    const { route = file.route ?? '/', host = file.host ?? '0.0.0.0' } = options;
    const port = options.port ?? envInteger('PORT', { min: 0, max: 65535 }) ?? file.port ?? 3000;
    checkOptions({ ...options, route, port }, label);
    this.name = options.name;
    this.route = route;
    this.host = host;
    this.port = port;
    this.settings = settings;
    this.ssl = new SslConfig({}, settings);
    this.ownStore = options.stateStore;
    this.guards = guardsFromEnvironment(() => this.stateStore, settings);
    this.signing = this.signingWith(options);
    this.bodyLimit = envInteger('SWML_MAX_REQUEST_SIZE', {}, settings) ?? 1_048_576;
    this.log = new Logger(kind, { [label]: this.name });
    this.credentials = resolveBasicCredentials(options.basicAuth, this.name, settings);
  }

  /** What is answered, by path below the endpoint. */
  protected abstract routes(): Map<string, Route>;

  getName(): string {
    return this.name;
  }

  /** The user name and password of every request, and with `includeSource` where they come from. */
  getBasicAuthCredentials(includeSource?: false): [string, string];
  getBasicAuthCredentials(includeSource: true): [string, string, BasicCredentials['source']];
  getBasicAuthCredentials(includeSource = false): string[] {
    const { username, password, source } = this.credentials;
    return includeSource ? [username, password, source] : [username, password];
  }

  /** Overridden to check credentials in another way. Compares in constant time. */
  validateBasicAuth(username: string, password: string): boolean | Promise<boolean> {
    const user = sameSecret(username, this.credentials.username);
    return sameSecret(password, this.credentials.password) && user;
  }

  /** Says where the platform reaches the server. @throws {TypeError} When it is no http(s) URL. */
  manualSetProxyUrl(url: string): this {
    checkUrl(url, 'manualSetProxyUrl()');
    this.proxyUrl = url.replace(/\/+$/, '');
    return this;
  }

  /** The endpoint, with `includeAuth` with `user:password@` in it. */
  getFullUrl(includeAuth = false): string {
    return this.endpoint(baseUrl(this.address), this.place?.path ?? this.basePath, includeAuth);
  }

  /**
   * Asks a callback where to send what is posted to a path below the endpoint: to the route that it names, by a
   * redirect (307); to nowhere else, and the document is the answer, when it names none. A callback at the same path is
   * replaced. [swml-service/register-routing-callback]
   * @param path A slash in front is added, one behind taken away.
   * @throws {TypeError} When something else is answered at the path.
   */
  registerRoutingCallback(callbackFn: RoutingCallback, path = '/sip'): void {
    if (typeof callbackFn !== 'function') throw new TypeError('A routing callback must be a function.');
    const name = pathOf(path);
    if (['/health', '/ready'].includes(name) || this.hasWebhook(name))
      throw new TypeError(`A routing callback cannot be at ${name}, where something else is answered.`);
    this.callbacks = new Map(this.callbacks).set(name, callbackFn);
    this.forgetRoutes();
  }

  /** The user name of the SIP address that a call is to, out of `call.to` of a request; `null` without one. */
  static extractSipUsername(requestBody: Record<string, unknown>): string | null {
    return extractSipUsername(requestBody);
  }

  /** Answers a request. Every server is an adapter of this. */
  fetch = async (request: Request): Promise<Response> =>
    toResponse(await answerRequest(this.endpoints, request, this.basePath));

  /** As it is unless a subclass has its own. */
  private readonly ownFetch = this.fetch;

  /** The service as a Hono app, at its route. */
  getApp(): import('hono').Hono {
    return honoApp(async (request, mount) =>
      toResponse(await answerRequest(this.endpoints, request, mount + this.basePath)),
    );
  }

  /** The service as a Hono app to mount: the mount point takes the place of the route. */
  asRouter(): import('hono').Hono {
    return honoApp(async (request, mount) => toResponse(await answerRequest(this.endpoints, request, mount)));
  }

  /**
   * Answers a request that came to another server, which has the service at a path of its own.
   * @param path Takes the place of the route.
   * @param callbacks The other server's routing callbacks, by path below that; asked before the service's own.
   */
  async fetchAt(path: string, request: Request, callbacks?: RoutingCallbacks): Promise<Response> {
    return toResponse(await answerRequest(this.endpoints, request, path, callbacks));
  }

  /**
   * {@link fetchAt} without what it takes to make a `Response`; nothing when a subclass answers in its own way.
   * @internal
   */
  shortcutAt(path: string, request: IncomingRequest, callbacks?: RoutingCallbacks): Promise<Reply> | undefined {
    if (this.fetch !== this.ownFetch || this.fetchAt !== HttpService.prototype.fetchAt) return undefined;
    return answerRequest(this.endpoints, request, path, callbacks);
  }

  /**
   * Says which server has the service, so that its URLs lead there; `undefined` when none does any more.
   * @param path Path at which that server has it.
   */
  servedBy(server: RunningServer | undefined, path = ''): void {
    this.place = server && { server, path };
  }

  /** What replicas share: the store that was given, else that of the server which has the service; if none, the process's. */
  get stateStore(): StateStore | undefined {
    return this.ownStore ?? this.serversStore;
  }

  /** Says what store the server which has the service gives to all. One of the service's own goes before it. */
  shareState(store: StateStore | undefined): void {
    this.serversStore = store;
  }

  /** Whether something other than the document is answered at a path below the endpoint. */
  hasWebhook(name: string): boolean {
    return name !== '' && (this.known?.routes ?? this.routes()).has(name);
  }

  /** Whether a routing callback is asked at a path below the endpoint. */
  hasRoutingCallback(name: string): boolean {
    return this.callbacks.has(name);
  }

  /** Stops the server, once what is under way is answered. @param timeout Milliseconds to wait for that. */
  async stop(timeout = 5000): Promise<void> {
    await this.server?.close(timeout);
    this.server = undefined;
  }

  /** Starts the server. @throws {Error} When it runs already, the port is in use or the address is not this machine's. */
  protected async listen({
    host = this.host,
    port = this.port,
    ssl = this.ssl,
  }: {
    host?: string | undefined;
    port?: number | undefined;
    ssl?: SslConfig;
  }): Promise<void> {
    if (holdBack(this)) return;
    if (this.server) throw new Error(`${JSON.stringify(this.name)} is served already, at ${this.server.url}.`);
    const { bodyLimit } = this;
    const shortcut = { bodyLimit, answer: (request: IncomingRequest) => this.shortcutAt(this.basePath, request) };
    this.server = await serve(this.fetch, { host, port, ssl, shortcut });
    this.port = this.server.port;
    const { username, password, source } = this.credentials;
    this.log.info(`Serving at ${this.getFullUrl()}`, { user: username, auth: source });
    // A password that nobody chose has to be seen once; a terminal is no log.
    if (source === 'generated' && process.stderr.isTTY && !this.log.suppressed)
      process.stderr.write(`Password for ${username}: ${password}\n`);
  }

  /** The endpoint as a request's sender reaches it, with credentials. */
  protected endpointOf(request: IncomingRequest, path: string): string {
    return this.endpoint(baseUrl(this.address, request), path, true);
  }

  /** Makes known what is answered anew, after {@link routes} has changed. */
  protected forgetRoutes(): void {
    this.known = undefined;
  }

  private endpoint(base: string, path: string, withAuth: boolean): string {
    if (!withAuth) return base + path;
    if (this.authorized?.base !== base) this.authorized = { base, url: withCredentials(base, this.credentials) };
    return this.authorized.url + path;
  }

  protected get basePath(): string {
    return this.route.replace(/\/+$/, '');
  }

  private signingWith({ signingKey, webhookTrustProxy }: HttpServiceOptions): Signing | undefined {
    if (signingKey !== undefined && (typeof signingKey !== 'string' || signingKey === ''))
      throw new TypeError('The signingKey must be text and not empty; without one, leave it out.');
    const key = signingKey ?? envText('SIGNALWIRE_SIGNING_KEY', this.settings);
    if (key === undefined) return undefined;
    return {
      key,
      trustProxy: webhookTrustProxy ?? envFlag('SWML_TRUST_PROXY_HEADERS', this.settings),
      base: () => this.proxyUrl ?? envText('SWML_PROXY_URL_BASE', this.settings),
    };
  }

  /** Whether a header is the credentials as nearly everybody writes them. Compares in constant time. */
  private isOurs(authorization: string): boolean {
    const { username, password } = this.credentials;
    this.ours ??= secretCheck(`Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`);
    return this.ours(authorization);
  }

  private get endpoints(): Endpoints {
    this.known ??= {
      name: this.name,
      log: this.log,
      guards: this.guards,
      bodyLimit: this.bodyLimit,
      authenticate: (username, password) => this.validateBasicAuth(username, password),
      recognises: (authorization) =>
        this.validateBasicAuth === HttpService.prototype.validateBasicAuth && this.isOurs(authorization),
      signing: this.signing,
      routes: this.routes(),
      callbacks: this.callbacks,
      base: (request) => baseUrl(this.address, request),
      ready: () => !isShuttingDown() && !(this.server ?? this.place?.server)?.closing,
    };
    return this.known;
  }

  private get address(): Address {
    const server = this.server ?? this.place?.server;
    return {
      proxyUrl: this.proxyUrl,
      host: server?.host ?? this.host,
      port: server?.port ?? this.port,
      secure: server?.secure ?? this.ssl.enabled,
      domain: this.ssl.domain ?? undefined,
      own: server?.hosts ?? [],
      settings: this.settings,
      allowedHosts: this.guards.allowedHosts,
    };
  }
}

/** Callbacks are added to a copy. */
const noCallbacks: RoutingCallbacks = new Map();

function checkOptions({ name, port, route }: HttpServiceOptions, label: string): void {
  if (typeof name !== 'string' || name.trim() === '')
    throw new TypeError(`${/^[aeiou]/.test(label) ? 'An' : 'A'} ${label} needs a name.`);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65535))
    throw new RangeError(`The port is ${port}; it takes a whole number, 0 to 65535.`);
  if (route !== undefined && !/^\/[^?#\s]*$/.test(route))
    throw new TypeError(
      `The route is ${JSON.stringify(route)}; it begins with a slash and is a path, such as "/support".`,
    );
}
