import type { Hono } from 'hono';
import { envFlag, readConfigFile } from '../config/index.js';
import { type Entry, RouteTable, StaticFiles, type StaticOptions } from '../hosting/index.js';
import { Logger } from '../logging/index.js';
import { AuthHandler } from '../security/index.js';
import {
  admit,
  corsHeaders,
  type Guards,
  guardsFromEnvironment,
  HttpError,
  honoApp,
  isShuttingDown,
  json,
  pathnameOf,
  preflight,
  type RunningServer,
  responseHeaders,
  routeOf,
  SslConfig,
  type SslOptions,
  serve,
} from '../server/index.js';
import { listingPage } from './listing.js';

/** What a web service serves, and to whom. [web-service] */
export interface WebServiceOptions {
  /** Port to listen on; 0 takes a free one. Default: 8002. */
  port?: number | undefined;
  /** Folders by the route that their files are at. Default: none. */
  directories?: Record<string, string> | undefined;
  /** User name and password of every request. Default: none are asked for. */
  basicAuth?: [string, string] | undefined;
  /** File with settings that neither code nor the environment makes: `port` and `host` of `service`, and `security`. */
  configFile?: string | undefined;
  /** List the files of folders that have no `index.html`. Default: `false`. */
  enableDirectoryBrowsing?: boolean | undefined;
  /** Extensions of files to serve, such as `.mp3`. Default: all that are not blocked. */
  allowedExtensions?: string[] | undefined;
  /** Extensions and names never to serve. Default: those of keys, settings and sources. */
  blockedExtensions?: string[] | undefined;
  /** Most bytes of a file. Default: 104857600 (100 MB). */
  maxFileSize?: number | undefined;
  /** Let pages of other origins (`SWML_CORS_ORIGINS`) read files. Default: `true`. */
  enableCors?: boolean | undefined;
  /** How HTTPS is served. Default: by the environment. */
  ssl?: SslOptions | undefined;
}

const blocked = ['.env', '.git', '.gitignore', '.key', '.pem', '.crt', '.pyc', '__pycache__', '.DS_Store', '.swp'];

/** Serves files of folders over HTTP or HTTPS, beside agents or alone. [web-service] */
export class WebService {
  /** The port to listen on; once the server runs, the one that it listens on. */
  port: number;
  /** Folders by route. */
  readonly directories: Record<string, string> = {};
  readonly enableDirectoryBrowsing: boolean;
  readonly maxFileSize: number;
  readonly enableCors: boolean;
  readonly allowedExtensions: string[] | null;
  readonly blockedExtensions: string[];
  /** How HTTPS is served. */
  readonly sslConfig: SslConfig;
  readonly log = new Logger('WebService');
  private readonly host: string;
  private readonly files = new RouteTable<StaticFiles>();
  private readonly guards: Guards;
  private readonly auth: AuthHandler | undefined;
  private server: RunningServer | undefined;

  /** @throws {Error} When a folder does not exist or the configuration file cannot be used. */
  constructor(options: WebServiceOptions = {}) {
    const config = options.configFile ? readConfigFile(options.configFile) : undefined;
    const { settings } = config ?? {};
    this.port = options.port ?? config?.port ?? 8002;
    this.host = config?.host ?? '0.0.0.0';
    this.enableDirectoryBrowsing = options.enableDirectoryBrowsing ?? false;
    this.maxFileSize = options.maxFileSize ?? 104_857_600;
    this.enableCors = options.enableCors ?? true;
    this.allowedExtensions = options.allowedExtensions ?? null;
    this.blockedExtensions = options.blockedExtensions ?? blocked;
    this.sslConfig = new SslConfig(options.ssl, settings);
    const guards = guardsFromEnvironment(undefined, settings);
    this.guards = {
      ...guards,
      corsOrigins: this.enableCors ? guards.corsOrigins : [],
      hsts: this.sslConfig.getHstsHeader() ?? undefined,
    };
    const { SWML_BASIC_AUTH_USER: user, SWML_BASIC_AUTH_PASSWORD: password } = settings ?? {};
    const basicAuth = options.basicAuth ?? (user && password ? [user, password] : undefined);
    this.auth = basicAuth && new AuthHandler({ basicAuth: [...basicAuth] as [string, string] });
    for (const [route, directory] of Object.entries(options.directories ?? {})) this.addDirectory(route, directory);
  }

  /**
   * Serves the files of a folder at a route; another folder there is replaced. Hidden files and what lies outside the
   * folder are never served. [web-service/add-directory]
   * @throws {Error} When there is no such folder.
   */
  addDirectory(route: string, directory: string): void {
    const path = routeOf(route);
    const listing = (below: readonly string[], entries: readonly Entry[]) => listingPage(path, below, entries);
    const options: StaticOptions = {
      allows: (name) => this.allows(name),
      hides: (name) => this.blockedExtensions.some((each) => each.toLowerCase() === name.toLowerCase()),
      maxSize: this.maxFileSize,
      listing: this.enableDirectoryBrowsing ? listing : undefined,
    };
    this.files.set(path, new StaticFiles(directory, options));
    this.directories[path || '/'] = directory;
  }

  /** No longer serves the folder at a route. [web-service/remove-directory] */
  removeDirectory(route: string): void {
    const path = routeOf(route);
    this.files.delete(path);
    delete this.directories[path || '/'];
  }

  /** Answers a request. Every server is an adapter of this. */
  fetch = async (request: Request): Promise<Response> => (await this.answer(request, '')) ?? notFound();

  /** The service as a Hono app. */
  getApp(): Hono {
    return honoApp((request, mount) => this.answer(request, mount));
  }

  /**
   * Starts the server; HTTPS when `ssl` or `SWML_SSL_ENABLED` says so. [web-service/start]
   * @returns When it accepts connections.
   * @throws {Error} When it runs already, the port is in use, or the certificate cannot be used.
   */
  async start(host: string = this.host, port: number = this.port): Promise<void> {
    if (envFlag('SWAIG_CLI_MODE')) return;
    if (this.server) throw new Error(`The web service runs already, at ${this.server.url}.`);
    this.server = await serve(this.fetch, { host, port, ssl: this.sslConfig });
    this.port = this.server.port;
    this.log.info(`Serving files at ${this.server.url}`, { routes: Object.keys(this.directories) });
  }

  /** Another name of {@link start}. */
  serve(host?: string, port?: number): Promise<void> {
    return this.start(host, port);
  }

  /** Stops the server, once what is under way is sent. @param timeout Milliseconds to wait for that. [web-service/stop] */
  async stop(timeout = 5000): Promise<void> {
    await this.server?.close(timeout);
    this.server = undefined;
  }

  private async answer(request: Request, mount: string): Promise<Response | undefined> {
    const path = pathnameOf(request.url);
    if (path !== mount && !path.startsWith(`${mount}/`)) return undefined;
    try {
      return await this.send(request, path.slice(mount.length));
    } catch (error) {
      if (error instanceof HttpError) return error.toResponse();
      this.log.error('A request could not be answered.', { error, method: request.method, path });
      return json({ error: 'Internal server error' }, 500);
    }
  }

  private async send(request: Request, path: string): Promise<Response | undefined> {
    if (path === '/health') return json({ status: 'ok' });
    if (path === '/ready')
      return isShuttingDown() || this.server?.closing ? json({ status: 'not_ready' }, 503) : json({ status: 'ready' });
    admit(this.guards, request);
    await this.guards.rateLimit?.admit(request);
    const found = this.files.find(path);
    if (!found) return undefined;
    if (request.method === 'OPTIONS') return preflight(this.guards, request);
    if (this.auth && !(await this.auth.validate(Object.fromEntries(request.headers))))
      throw new HttpError(401, 'Unauthorized', { 'WWW-Authenticate': 'Basic realm="SignalWire", charset="UTF-8"' });
    if (!['GET', 'HEAD'].includes(request.method))
      throw new HttpError(405, `${request.method} is not possible here`, { Allow: 'GET, HEAD, OPTIONS' });
    const response = await found.value.answer(request, path.slice(found.path.length));
    const headers = { ...corsHeaders(this.guards, request), ...responseHeaders(this.guards, request) };
    for (const [name, value] of Object.entries(headers)) response?.headers.set(name, value);
    return response;
  }

  private allows(name: string): boolean {
    const ends = (extension: string) => name.toLowerCase().endsWith(extension.toLowerCase());
    const { allowedExtensions: allowed } = this;
    if (this.blockedExtensions.some((each) => each.startsWith('.') && ends(each))) return false;
    return allowed === null || allowed.some((each) => ends(each.startsWith('.') ? each : `.${each}`));
  }
}

const notFound = () => json({ error: 'Not found' }, 404);
