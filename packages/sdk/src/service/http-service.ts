import { envInteger } from '../config/index.js';
import { Logger } from '../logging/index.js';
import { type BasicCredentials, resolveBasicCredentials, sameSecret, withCredentials } from '../security/index.js';
import { type Address, baseUrl, guardsFromEnvironment, honoApp, type RunningServer, serve } from '../server/index.js';
import { answerRequest, type Endpoints, type Route } from './answer-request.js';
import { checkUrl } from './check-url.js';

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
  private readonly guards = guardsFromEnvironment();
  private readonly bodyLimit = envInteger('SWML_MAX_REQUEST_SIZE') ?? 1_048_576;
  private proxyUrl: string | undefined;
  private server: RunningServer | undefined;
  private known: Endpoints | undefined;

  /**
   * @param kind Its class, in logs.
   * @param label What its name is called in logs.
   * @throws {TypeError | RangeError} On an option that cannot be used.
   */
  constructor(options: HttpServiceOptions, kind: string, label: string) {
    checkOptions(options, label);
    this.name = options.name;
    this.route = options.route ?? '/';
    this.host = options.host ?? '0.0.0.0';
    this.port = options.port ?? envInteger('PORT', { min: 0, max: 65535 }) ?? 3000;
    this.log = new Logger(kind, { [label]: this.name });
    this.credentials = resolveBasicCredentials(options.basicAuth, this.name);
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
    return this.endpoint(baseUrl(this.address), this.basePath, includeAuth);
  }

  /** Answers a request. Every server is an adapter of this. */
  fetch = (request: Request): Promise<Response> => answerRequest(this.endpoints, request, this.basePath);

  /** The service as a Hono app, at its route. */
  getApp(): import('hono').Hono {
    return honoApp((request, mount) => answerRequest(this.endpoints, request, mount + this.basePath));
  }

  /** The service as a Hono app to mount: the mount point takes the place of the route. */
  asRouter(): import('hono').Hono {
    return honoApp((request, mount) => answerRequest(this.endpoints, request, mount));
  }

  /** Stops the server, once what is under way is answered. @param timeout Milliseconds to wait for that. */
  async stop(timeout = 5000): Promise<void> {
    const { server } = this;
    this.server = undefined;
    await server?.close(timeout);
  }

  /** Starts the server. @throws {Error} When it runs already, the port is in use or the address is not this machine's. */
  protected async listen({ host = this.host, port = this.port }: { host?: string; port?: number }): Promise<void> {
    if (this.server) throw new Error(`${JSON.stringify(this.name)} is served already, at ${this.server.url}.`);
    this.server = await serve(this.fetch, { host, port });
    this.port = this.server.port;
    const { username, password, source } = this.credentials;
    this.log.info(`Serving at ${this.getFullUrl()}`, { user: username, auth: source });
    // A password that nobody chose has to be seen once; a terminal is no log.
    if (source === 'generated' && process.stderr.isTTY && !this.log.suppressed)
      process.stderr.write(`Password for ${username}: ${password}\n`);
  }

  /** The endpoint as a request's sender reaches it, with credentials. */
  protected endpointOf(request: Request, path: string): string {
    return this.endpoint(baseUrl(this.address, request), path, true);
  }

  /** Makes known what is answered anew, after {@link routes} has changed. */
  protected forgetRoutes(): void {
    this.known = undefined;
  }

  private endpoint(base: string, path: string, withAuth: boolean): string {
    return `${withAuth ? withCredentials(base, this.credentials) : base}${path}`;
  }

  protected get basePath(): string {
    return this.route.replace(/\/+$/, '');
  }

  private get endpoints(): Endpoints {
    this.known ??= {
      log: this.log,
      guards: this.guards,
      bodyLimit: this.bodyLimit,
      authenticate: (username, password) => this.validateBasicAuth(username, password),
      routes: this.routes(),
    };
    return this.known;
  }

  private get address(): Address {
    return {
      proxyUrl: this.proxyUrl,
      host: this.host,
      port: this.port,
      own: this.server?.hosts ?? [],
      allowedHosts: this.guards.allowedHosts,
    };
  }
}

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
