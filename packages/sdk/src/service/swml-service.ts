import type { SwmlVerbs, VerbMethods } from '@signalwire/protocol/swml';
import { andThen, envFlag } from '../config/index.js';
import { openHeaders } from '../security/index.js';
import { jsonReply, SslConfig } from '../server/index.js';
import {
  type BuilderDocument,
  installVerbs,
  loadValidators,
  SchemaUtils,
  type SWMLVerbHandler,
  SwmlBuilder,
  VerbHandlerRegistry,
} from '../swml/index.js';
import { observe } from '../telemetry/index.js';
import type { Route, ServiceRequest } from './answer-request.js';
import { callIdOf, isFunctionCall, tokenOf } from './call-request.js';
import { type Data, merge } from './data.js';
import { type SecurityConfig, securityOf } from './security-config.js';
import { ServiceBuilder } from './service-builder.js';
import {
  checkServiceOptions,
  type OnRequestCallback,
  type ServeOptions,
  type SWMLServiceOptions,
  type TlsOptions,
} from './swml-service-options.js';
import { ToolService } from './tool-service.js';

/** The methods that installVerbs() gives the class below. */
export interface SWMLService extends VerbMethods {}

/**
 * Serves SWML documents without an AI agent of its own, such as menus, voicemail or call recording, and SWAIG functions
 * for documents that are written here or elsewhere. There is a method for every verb, as {@link SwmlBuilder} has them.
 *
 * Functions ask for a token unless they are defined with `secure: false`. Where a document of the service declares one
 * of its functions in the `SWAIG` of a verb, the function's URL gets its token by itself; documents from elsewhere need
 * `secure: false`, or a token of {@link createToolToken}. [swml-service]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: installVerbs() keeps what the interface promises
export class SWMLService extends ToolService {
  /** What tells about verbs and checks documents. */
  readonly schemaUtils: SchemaUtils;
  /** Checks of one's own, in place of verbs' schemas. */
  readonly verbRegistry = new VerbHandlerRegistry();
  private readonly builder: SwmlBuilder;
  private requestCallback: OnRequestCallback | undefined;

  /** @throws {TypeError | RangeError} On an option that does not exist or cannot be used. */
  constructor(opts: SWMLServiceOptions) {
    super(opts);
    checkServiceOptions(opts);
    const { schemaPath } = opts;
    const enableValidation = opts.schemaValidation ?? !envFlag('SWML_SKIP_SCHEMA_VALIDATION');
    this.schemaUtils = new SchemaUtils({ schemaPath, skipValidation: !enableValidation });
    this.builder = new ServiceBuilder({ schemaPath, enableValidation }, this.verbRegistry);
  }

  /** The settings that keep the service safe. */
  get security(): SecurityConfig {
    return securityOf(this.ssl, this.guards, this.bodyLimit);
  }

  /** Whether the service is served over HTTPS. */
  get sslEnabled(): boolean {
    return this.ssl.enabled;
  }

  /** File of the certificate. */
  get sslCertPath(): string | undefined {
    return this.ssl.certPath ?? undefined;
  }

  /** File of the certificate's private key. */
  get sslKeyPath(): string | undefined {
    return this.ssl.keyPath ?? undefined;
  }

  /** Domain under which the service is reached. */
  get domain(): string | undefined {
    return this.ssl.domain ?? undefined;
  }

  /**
   * Appends a verb to `main`. [swml-service/add-verb]
   * @throws {SwmlError} When there is no such verb, or it does not take this.
   */
  addVerb<Name extends keyof SwmlVerbs>(name: Name, config: SwmlVerbs[Name]): this;
  addVerb(name: string, config: unknown): this;
  addVerb(name: string, config: unknown): this {
    this.builder.addVerb(name, config);
    return this;
  }

  /**
   * Appends a verb to a section, which is made when it does not exist. [swml-service/add-verb-to-section]
   * @throws {SwmlError} When there is no such verb, or it does not take this.
   */
  addVerbToSection<Name extends keyof SwmlVerbs>(sectionName: string, verbName: Name, config: SwmlVerbs[Name]): this;
  addVerbToSection(sectionName: string, verbName: string, config: unknown): this;
  addVerbToSection(sectionName: string, verbName: string, config: unknown): this {
    this.builder.addVerbToSection(sectionName, verbName, config);
    return this;
  }

  /** Makes an empty section, unless there is one of that name. */
  addSection(sectionName: string): this {
    this.builder.addSection(sectionName);
    return this;
  }

  /** Starts the document anew, with an empty `main`. */
  resetDocument(): this {
    this.builder.reset();
    return this;
  }

  /** What builds the document. */
  getBuilder(): SwmlBuilder {
    return this.builder;
  }

  /** The document itself: what is changed in it is changed in the service. */
  getDocument(): BuilderDocument {
    return this.builder.getDocument();
  }

  /** The document as JSON text. */
  renderDocument(): string {
    return this.builder.render();
  }

  /**
   * The document: itself, as {@link getDocument} gives it, unless it is asked for a call or with changes.
   * @param callId The call that functions' tokens are for.
   * @param modifications Merged into a copy of the document; lists take the place of those that were there.
   */
  renderSwml(callId?: string, modifications?: Data): BuilderDocument {
    if (callId === undefined && modifications === undefined) return this.getDocument();
    const document = JSON.parse(this.withTokens(this.builder.render(), this.getFullUrl(true), callId ?? '')) as Data;
    return (modifications ? merge(document, modifications) : document) as BuilderDocument;
  }

  /** Builds the document for every request anew. [swml-service/set-on-request-callback] */
  setOnRequestCallback(cb: OnRequestCallback): this {
    if (typeof cb !== 'function') throw new TypeError('setOnRequestCallback() takes a function.');
    this.requestCallback = cb;
    return this;
  }

  /**
   * Overridden to build the document of a request. `null` leaves it to the callback, or to the document of the service.
   * @param callbackPath The path of the routing callback that the request came to. [swml-service/on-request]
   */
  protected onRequest(
    _queryParams: Record<string, string>,
    _bodyParams: Data,
    _headers: Record<string, string>,
    _callbackPath?: string,
  ): SwmlBuilder | null | Promise<SwmlBuilder | null> {
    return null;
  }

  /** Checks a verb in a way of one's own, in place of its schema. [swml-service/register-verb-handler] */
  registerVerbHandler(handler: SWMLVerbHandler): void {
    this.verbRegistry.registerHandler(handler);
  }

  /**
   * Starts the server; does nothing when `SWAIG_CLI_MODE` is `true`. [swml-service/run]
   * @returns When it accepts connections.
   * @throws {Error} When it runs already, the port is in use, the address is not this machine's or a certificate cannot be used.
   */
  run(opts?: ServeOptions): Promise<void>;
  run(host?: string, port?: number, opts?: TlsOptions): Promise<void>;
  async run(hostOrOpts: string | ServeOptions = {}, port?: number, opts?: TlsOptions): Promise<void> {
    const given =
      typeof hostOrOpts === 'string' ? { ...opts, host: hostOrOpts, port } : { port, ...opts, ...hostOrOpts };
    const { ssl } = this;
    const { sslCert, sslKey, sslEnabled, domain } = given;
    const over = { certPath: sslCert ?? ssl.certPath, keyPath: sslKey ?? ssl.keyPath, domain: domain ?? ssl.domain };
    const { hsts, hstsMaxAge } = ssl;
    await this.listen({
      host: given.host,
      port: given.port,
      ssl: new SslConfig({ ...over, enabled: sslEnabled ?? ssl.enabled, hsts, hstsMaxAge }),
    });
  }

  /** Another name of {@link run}. */
  serve(opts?: ServeOptions): Promise<void>;
  serve(host?: string, port?: number, opts?: TlsOptions): Promise<void>;
  serve(...args: [(string | ServeOptions)?, number?, TlsOptions?]): Promise<void> {
    return this.run(...(args as [string?, number?, TlsOptions?]));
  }

  protected override routes(): Map<string, Route> {
    const call: Route['answer'] = ({ body, request }) =>
      andThen(this.callFunction({ body, token: tokenOf(request.url), sender: request }), (answer) =>
        jsonReply(JSON.stringify(answer)),
      );
    const document: Route['answer'] = async (request) => {
      const operation = { kind: 'document', service: this.name, callId: callIdOf(request.body) } as const;
      return jsonReply(await observe(operation, request.request.headers, () => this.answerDocument(request)));
    };
    return new Map<string, Route>([
      [
        '',
        {
          methods: ['GET', 'POST'],
          signed: (body) => !isFunctionCall(body),
          answer: (request) => (isFunctionCall(request.body) ? call(request) : document(request)),
        },
      ],
      ['/swaig', { methods: ['POST'], answer: call }],
    ]);
  }

  private async answerDocument(asked: ServiceRequest): Promise<string> {
    const { request, url, body, basePath, vouchedFor, query } = asked;
    const headers = openHeaders(request.headers);
    const path = url.pathname.replace(/\/+$/, '').slice(basePath.length) || undefined;
    const own = await this.onRequest(query, body, headers, path);
    const builder = own ?? (await this.requestCallback?.(query, body, headers)) ?? this.builder;
    if (!(builder instanceof SwmlBuilder)) throw new TypeError('What builds a document must give a SwmlBuilder.');
    if (builder.unchecked) {
      await loadValidators();
      builder.checkPending();
    }
    const callId = vouchedFor ? callIdOf(body, url.searchParams) : '';
    return this.withTokens(builder.render(), this.endpointOf(request, basePath), callId);
  }
}

installVerbs(SWMLService);
