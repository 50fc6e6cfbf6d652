import { randomBytes } from 'node:crypto';
import type { PostPromptReport, SwaigRequest } from '@signalwire/protocol/swaig';
import { envFlag, envText } from '../config/index.js';
import { filterSensitiveHeaders, SessionManager, withCredentials } from '../security/index.js';
import { setupGracefulShutdown } from '../server/index.js';
import { callFunction, callIdOf, type Route, type ServiceRequest, summaryOf } from '../service/index.js';
import { fail, type Observation, type OperationKind, observe } from '../telemetry/index.js';
import {
  type SwaigErrorHandler,
  SwaigFunction,
  type SwaigFunctionSettings,
  type SwaigHandler,
  type ToolArguments,
  type ToolParameters,
} from '../tools/index.js';
import { AgentEditor } from './agent-editor.js';
import type { Data } from './definition.js';
import type { Modifications } from './document.js';
import { declareFunction, declareRaw } from './edit-swaig.js';
import { type AgentOptions, checkOptions } from './options.js';
import { render } from './render.js';
import { agentRoutes } from './routes.js';
import { type AgentState, completeDefinition, type Draft, within } from './state.js';

/** What a hook may give back: changes of the `ai` verb, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook need not return anything
export type HookAnswer = Modifications | void;

/** Configures an agent for one request, on a copy that only this request sees. */
export type DynamicConfigCallback = (
  queryParams: Record<string, string>,
  bodyParams: Data,
  headers: Record<string, string>,
  agent: AgentBase,
) => void | Promise<void>;

/** A function, with the types of its handler's arguments read from its parameters. */
export type ToolOptions<
  Parameters extends ToolParameters | undefined,
  Required extends string,
> = SwaigFunctionSettings & {
  /** Its arguments: a JSON Schema, the schemas of its properties, or a schema of zod, valibot and the like. */
  parameters?: Parameters;
  /** Arguments that must be given, beside those that `parameters` requires. */
  required?: readonly Required[] | undefined;
  handler: SwaigHandler<ToolArguments<Parameters, Required>>;
};

/** An AI agent that answers calls: what it is told, what it can do, and the server that the platform reaches it by. [agent-base] */
export class AgentBase extends AgentEditor {
  /** Sections that every agent of a subclass starts with. */
  static PROMPT_SECTIONS: { title: string; body?: string; bullets?: string[]; numbered?: boolean }[] = [];

  readonly agentId: string;
  private readonly sessions: SessionManager;
  private readonly checked: boolean;
  private dynamicConfig: DynamicConfigCallback | undefined;

  /** @throws {TypeError | RangeError} On an option that does not exist or cannot be used. */
  constructor(options: AgentOptions) {
    super(options);
    checkOptions(options);
    this.agentId = options.agentId ?? randomBytes(8).toString('hex');
    this.log.suppressed = options.suppressLogs ?? false;
    this.sessions = new SessionManager(
      options.tokenExpirySecs ?? 3600,
      options.swaigSecret ?? envText('SIGNALWIRE_SWAIG_SECRET'),
    );
    this.checked = options.schemaValidation ?? !envFlag('SWML_SKIP_SCHEMA_VALIDATION');
    const { autoAnswer = true, recordCall = false, recordFormat = 'mp4', recordStereo = true, usePom = true } = options;
    const recording = recordCall ? { format: recordFormat, stereo: recordStereo } : null;
    this.edit((definition) => ({ ...definition, usePom, autoAnswer, recording }));
    if (options.defaultWebhookUrl !== undefined) this.setWebHookUrl(options.defaultWebhookUrl);
    if (options.nativeFunctions) this.setNativeFunctions(options.nativeFunctions);
    for (const { title, ...section } of (this.constructor as typeof AgentBase).PROMPT_SECTIONS)
      this.promptAddSection(title, section);
    this.defineTools();
  }

  /** Overridden to define the functions of a subclass; runs at the end of the constructor. */
  protected defineTools(): void {}

  /** Overridden to look at, or change, what a document's request gets; edits count for that request alone. */
  onSwmlRequest(_rawData: Data, _callbackPath?: string, _context?: unknown): HookAnswer | Promise<HookAnswer> {
    return undefined;
  }

  /** Like {@link onSwmlRequest}, which it calls unless overridden. */
  onRequest(requestData?: Data | null, callbackPath?: string | null): HookAnswer | Promise<HookAnswer> {
    return this.onSwmlRequest(requestData ?? {}, callbackPath ?? undefined);
  }

  /** Overridden to see every call of a function before it runs; what it returns takes the place of the function's answer. */
  onFunctionCall(_name: string, _args: Data, _rawData: SwaigRequest): unknown {
    return undefined;
  }

  /** Overridden to get the summary that the post-prompt asks for: its JSON object, its text, or `null`. */
  onSummary(_summary: Data | null, _rawData: PostPromptReport & Data): void | Promise<void> {}

  /** Overridden to get debug events; see `enableDebugEvents`. */
  onDebugEvent(_event: Data): void | Promise<void> {}

  /** Runs when a function fails, after the function's own `onError`; a result that it returns is what the model is told. */
  onError(handler: SwaigErrorHandler | undefined): this {
    this.state = { ...this.state, onError: handler };
    return this;
  }

  /**
   * Defines a function that the model can call. Its arguments are checked before the handler runs. One of the same
   * name is replaced. [agent-base/define-tool]
   * @throws {TypeError} When the name, the parameters or another option cannot be used.
   */
  defineTool<const Parameters extends ToolParameters | undefined = undefined, const Required extends string = never>(
    opts: ToolOptions<Parameters, Required>,
  ): this {
    // The types of the arguments were for the handler's author; from here on they are checked values.
    return this.register(new SwaigFunction(opts as ConstructorParameters<typeof SwaigFunction>[0]));
  }

  /** Adds a function that is made already, or a definition such as one that the platform runs by itself. */
  registerSwaigFunction(fn: SwaigFunction | Data): this {
    return fn instanceof SwaigFunction ? this.register(fn) : this.edit((definition) => declareRaw(definition, fn));
  }

  getTool(name: string): SwaigFunction | undefined {
    return this.state.functions.get(name);
  }

  /** What each function is, for lists and tools. */
  getRegisteredTools(): { name: string; description: string; parameters: Data }[] {
    return Object.entries(this.state.definition.tools).map(([name, { declaration }]) => ({
      name,
      description: declaration.description ?? declaration.purpose ?? '',
      parameters: { ...(declaration.parameters ?? { type: 'object', properties: {} }) },
    }));
  }

  /** Configures the agent for every request anew, on a copy that only that request sees. [agent-base/set-dynamic-config-callback] */
  setDynamicConfigCallback(cb: DynamicConfigCallback): this {
    this.dynamicConfig = cb;
    return this;
  }

  /** The token that a function's call must carry in a call. */
  createToolToken(toolName: string, callId: string): string {
    return this.sessions.createToolToken(toolName, callId);
  }

  /** Whether a token is good for a function in a call. Unknown functions never, functions that are not secure always. */
  validateToolToken(functionName: string, token: string, callId: string): boolean {
    const tool = Object.hasOwn(this.state.definition.tools, functionName)
      ? this.state.definition.tools[functionName]
      : undefined;
    if (!tool) return false;
    return !tool.secure || this.sessions.validateToolToken(functionName, token, callId);
  }

  /**
   * The document as JSON text.
   * @param callId The call that functions' tokens are for. Default: a random one.
   * @param modifications Changes of the `ai` verb; `global_data` is merged.
   * @throws {SwmlError} When the document is not valid.
   */
  renderSwml(callId?: string, modifications?: Modifications): string {
    return this.renderState(this.state, this.getFullUrl(true), callId, modifications);
  }

  /**
   * Starts the server.
   * @returns When it accepts connections.
   * @throws {SwmlError | Error} When the document is not valid, the port is in use or the address is not this machine's.
   */
  async serve(opts: { host?: string; port?: number } = {}): Promise<void> {
    // What is wrong with the document is said now, rather than to the first caller.
    if (!this.dynamicConfig) this.renderSwml();
    await this.listen(opts);
  }

  /** Another name of {@link serve}. */
  run(opts?: { host?: string; port?: number }): Promise<void> {
    return this.serve(opts);
  }

  /** On SIGTERM and SIGINT answers what is under way, then ends the process. [agent-base/setup-graceful-shutdown] */
  static setupGracefulShutdown(opts: { timeout?: number } = {}): void {
    setupGracefulShutdown(opts);
  }

  private register(fn: SwaigFunction): this {
    const { functions, definition } = this.state;
    if (functions.has(fn.name) && functions.get(fn.name)?.description !== fn.description)
      this.log.warn(`The function ${fn.name} is defined again; the later definition counts.`);
    const next = declareFunction(definition, fn);
    this.state = { ...this.state, definition: next, functions: new Map(functions).set(fn.name, fn) };
    return this;
  }

  protected override routes(): Map<string, Route> {
    return agentRoutes({
      document: (request) => this.observed('document', request, () => this.answerDocument(request)),
      call: async (request, call) => {
        const draft = await this.configure(request);
        return callFunction(
          {
            name: this.name,
            calls: this.calls,
            functions: draft.state.functions,
            declared: () => Object.keys(draft.state.definition.tools),
            onError: draft.state.onError,
            log: this.log,
            accepts: (name, token, callId) => within(draft, () => this.validateToolToken(name, token, callId)),
            before: (name, args, rawData) => this.onFunctionCall(name, args, rawData),
          },
          call,
        );
      },
      report: (request) =>
        this.observed('post_prompt', request, (seen) => this.answerReport(request.body, request.url, seen)),
      debugEvent: (request) => this.observed('debug_event', request, async () => this.onDebugEvent(request.body)),
    });
  }

  private observed<T>(
    kind: OperationKind,
    { request, body }: ServiceRequest,
    run: (seen: Observation) => Promise<T>,
  ): Promise<T> {
    return observe({ kind, service: this.name, callId: callIdOf(body) }, request.headers, run);
  }

  private async answerDocument(request: ServiceRequest): Promise<string> {
    const draft = await this.configure(request);
    const { body, url, basePath, vouchedFor } = request;
    const modifications = await within(draft, () => this.onRequest(body, url.pathname.slice(basePath.length) || null));
    // Whoever asks without the platform's signature, where there should be one, gets tokens for no call.
    const callId = vouchedFor ? callIdOf(body, url.searchParams) : undefined;
    if (!callId && draft.state.functions.size > 0)
      this.log.debug('A document was asked for without a call: the tokens in it are not good for any call.');
    return this.renderState(
      draft.state,
      this.endpointOf(request.request, basePath),
      callId,
      modifications ?? undefined,
    );
  }

  private async answerReport(body: Data, url: URL, seen: Observation): Promise<void> {
    const callId = callIdOf(body);
    // A token that has expired during a long call is no reason to lose what the call came to.
    if (!this.sessions.validateToken(callId, 'post_prompt', url.searchParams.get('__token') ?? ''))
      this.log.warn('A report came without a valid token.', { call_id: callId });
    this.calls.end(callId);
    try {
      await this.onSummary(summaryOf(body) as Data | null, body as PostPromptReport & Data);
    } catch (error) {
      fail(seen, error);
      this.log.error('onSummary() failed.', { error, call_id: callId });
    }
  }

  /** What one request sees of the agent: its copy, configured by the callback. */
  private async configure({ request, url, body }: ServiceRequest): Promise<Draft> {
    const draft: Draft = { owner: this, state: this.state };
    if (this.dynamicConfig) {
      const copy = Object.create(this) as this;
      copy.draft = draft;
      const headers = filterSensitiveHeaders(Object.fromEntries(request.headers));
      const configure = this.dynamicConfig;
      await within(draft, () => configure(Object.fromEntries(url.searchParams), body, headers, copy));
    }
    return draft;
  }

  private renderState(state: AgentState, endpoint: string, callId?: string, modifications?: Modifications): string {
    const session = this.sessions.createSession(callId);
    return render(completeDefinition(state), {
      endpoint,
      authorize: (url) => withCredentials(url, this.credentials),
      token: (name) => this.sessions.createToolToken(name, session),
      modifications,
      check: this.checked,
    });
  }
}
