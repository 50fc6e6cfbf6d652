import { randomBytes } from 'node:crypto';
import type { SwaigResponse } from '@signalwire/protocol/swaig';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import { andThen, type Eventual, envFlag, envText } from '../config/index.js';
import { openHeaders, SessionManager, withCredentials } from '../security/index.js';
import { admitPage, HttpError, type RoutingCallback } from '../server/index.js';
import {
  boundCallId,
  callFunction,
  callIdOf,
  type FunctionCall,
  type FunctionHost,
  type Route,
  type ServiceRequest,
  summaryOf,
  tokenOf,
} from '../service/index.js';
import { loadValidators, SchemaUtils, SwmlError, validatorsNow } from '../swml/index.js';
import { fail, type Observation, type OperationKind, observe } from '../telemetry/index.js';
import type { ToolContext } from '../tools/index.js';
import type { AgentDefinition, Data } from './definition.js';
import type { Modifications } from './document.js';
import type { Loan } from './filled.js';
import { HookedAgent } from './hooked-agent.js';
import type { HookAnswer, Report } from './hooks.js';
import { answerMcp } from './mcp.js';
import { type AgentOptions, checkOptions } from './options.js';
import { type RenderRequest, render, renderBytes } from './render.js';
import { agentRoutes } from './routes.js';
import { ServedAgent } from './served-agent.js';
import { type AgentState, completeDefinition, type Draft, within } from './state.js';

/** An AI agent that answers calls: what it is told, what it can do, and the server that the platform reaches it by. [agent-base] */
export class AgentBase extends ServedAgent {
  /** Sections that every agent of a subclass starts with. */
  static PROMPT_SECTIONS: { title: string; body?: string; bullets?: string[]; numbered?: boolean }[] = [];

  private givenId: string | undefined;
  /** What the contexts of functions are copies of. */
  private contexts: this | undefined;
  private readonly sessions: SessionManager;
  /** What tells about verbs and checks documents. */
  readonly schemaUtils: SchemaUtils;
  private readonly check: boolean | ((document: SwmlDocument) => void);
  private readonly optionalRoutes: {
    mcp: boolean;
    debug: boolean;
    postPromptOverride: boolean;
    checkForInput: boolean;
  };

  /** @throws {TypeError | RangeError} On an option that does not exist or cannot be used. */
  constructor(options: AgentOptions) {
    super(options);
    checkOptions(options);
    this.givenId = options.agentId;
    this.log.suppressed = options.suppressLogs ?? false;
    this.sessions = new SessionManager(
      options.tokenExpirySecs ?? 3600,
      options.swaigSecret ?? envText('SIGNALWIRE_SWAIG_SECRET', this.settings),
    );
    const { schemaPath, schemaValidation = !envFlag('SWML_SKIP_SCHEMA_VALIDATION') } = options;
    this.schemaUtils = new SchemaUtils({ schemaPath, skipValidation: !schemaValidation });
    this.check = schemaPath && schemaValidation ? (document) => this.checkBySchema(document) : schemaValidation;
    const { enablePostPromptOverride = false, checkForInputOverride = false } = options;
    this.optionalRoutes = {
      mcp: false,
      debug: false,
      postPromptOverride: enablePostPromptOverride,
      checkForInput: checkForInputOverride,
    };
    const { autoAnswer = true, recordCall = false, recordFormat = 'mp4', recordStereo = true, usePom = true } = options;
    const recording = recordCall ? { format: recordFormat, stereo: recordStereo } : null;
    this.edit((definition) => ({ ...definition, usePom, autoAnswer, recording }));
    if (options.defaultWebhookUrl !== undefined) this.setWebHookUrl(options.defaultWebhookUrl);
    if (options.nativeFunctions) this.setNativeFunctions(options.nativeFunctions);
    for (const { title, ...section } of (this.constructor as typeof AgentBase).PROMPT_SECTIONS)
      this.promptAddSection(title, section);
  }

  /** Tells agents apart; random unless it was given. */
  get agentId(): string {
    // Made when first asked for: some runtimes have no randomness while modules load.
    this.givenId ??= randomBytes(8).toString('hex');
    return this.givenId;
  }

  /** The token that a function's call must carry in a call. */
  createToolToken(toolName: string, callId: string): string {
    return this.sessions.createToolToken(toolName, callId);
  }

  /** Whether a token is good for a function in a call. Unknown functions never, functions that are not secure always. */
  validateToolToken(functionName: string, token: string, callId: string): boolean {
    if (!this.hasTool(functionName)) return false;
    const { secure } = this.agentState.definition.tools[functionName] as { secure: boolean };
    return !secure || this.sessions.validateToolToken(functionName, token, callId);
  }

  /**
   * Serves the agent's functions as an MCP server, at `/mcp` below its endpoint and behind its credentials. A URL with the
   * token of a function and its call (`/mcp?__token=…&call_id=…`) lists and runs that function alone, and those that are
   * not secure. [agent-base/enable-mcp-server]
   */
  enableMcpServer(): this {
    return this.withRoute('mcp');
  }

  isMcpServerEnabled(): boolean {
    return this.optionalRoutes.mcp;
  }

  /** Answers a message of the Model Context Protocol (JSON-RPC 2.0). [agent-base/handle-mcp-request] */
  handleMcpRequest(body: Data): Promise<Data> {
    return this.answerMcpMessage(body, '', () => true);
  }

  /** @param may Which functions are listed, and run for the call. */
  private answerMcpMessage(body: Data, callId: string, may: (name: string) => boolean): Promise<Data> {
    const functions = this.getTools().filter(({ name }) => may(name));
    const { agentState: state } = this;
    return answerMcp(
      {
        name: this.name,
        functions,
        call: async (name, args) => {
          let failed = false;
          const argument = { parsed: [args], raw: JSON.stringify(args) };
          const call = {
            body: { function: name, argument, ...(callId ? { call_id: callId } : {}) },
            token: '',
            sender: { signal: new AbortController().signal },
          };
          // Who may send messages has shown credentials; there is no call that a token could be for.
          const host = { ...this.functionHost({ owner: this, base: state, state }), accepts: () => true };
          const response = await callFunction({ ...host, failed: () => (failed = true) }, call);
          return { response, failed };
        },
      },
      body,
    );
  }

  /** Serves the document at `/debug` below the endpoint too. */
  enableDebugRoutes(): this {
    return this.withRoute('debug');
  }

  /** See `registerRoutingCallback` of every service. [agent-base/register-routing-callback] */
  override registerRoutingCallback(callback: RoutingCallback, path = '/sip'): this {
    super.registerRoutingCallback(callback, path);
    return this;
  }

  /**
   * The document as JSON text.
   * @param callId The call that functions' tokens are for. Default: a random one.
   * @param modifications Changes of the `ai` verb; `global_data` is merged.
   * @throws {SwmlError} When the document is not valid.
   */
  renderSwml(callId?: string, modifications?: Modifications): string {
    if (this.skillsToCome) throw new Error('Skills are being added: await addSkill() before the document is rendered.');
    this.ensureTools();
    const { agentState: state } = this;
    return render(this.definitionOf(state), this.renderRequest(this.getFullUrl(true), callId, modifications));
  }

  protected override routes(): Map<string, Route> {
    const { mcp, debug, postPromptOverride, checkForInput } = this.optionalRoutes;
    return agentRoutes({
      document: (request) => this.observed('document', request, () => this.answerDocument(request)),
      call: (request, call) => this.answerCall(request, call),
      report: (request) => this.observed('post_prompt', request, (seen) => this.answerReport(request, seen)),
      debugEvent: (request) => this.observed('debug_event', request, async () => this.onDebugEvent(request.body)),
      mcp: mcp ? (request) => this.answerMcp(request) : undefined,
      setPostPrompt: postPromptOverride ? (text) => void this.setPostPrompt(text) : undefined,
      checkForInput,
      debug,
    });
  }

  /** What is rendered of a state. */
  protected definitionOf(state: AgentState, once = false): AgentDefinition {
    return completeDefinition(state, once);
  }

  private renderRequest(endpoint: string, callId?: string, modifications?: Modifications): RenderRequest {
    const session = this.sessions.createSession(callId);
    return {
      endpoint,
      authorize: (url) => withCredentials(url, this.credentials),
      token: (name) => this.sessions.createToolToken(name, session),
      modifications,
      check: this.check,
    };
  }

  private observed<T>(
    kind: OperationKind,
    { request, body }: ServiceRequest,
    run: (seen: Observation) => Eventual<T>,
  ): Eventual<T> {
    return observe({ kind, service: this.name, callId: callIdOf(body) }, request.headers, run);
  }

  private async answerMcp(asked: ServiceRequest): Promise<Data> {
    const { request, body } = asked;
    admitPage(this.guards, request, this.endpointOf(request, ''));
    const token = tokenOf(request.url);
    if (!token) return this.inDraft(asked, () => this.handleMcpRequest(body));
    // A URL that carries a function's token is for whoever may do no more in the call than that.
    const callId = asked.url.searchParams.get('call_id') ?? '';
    const may = (name: string) => this.validateToolToken(name, token, callId);
    return this.inDraft(asked, () => this.answerMcpMessage(body, callId, may));
  }

  private answerDocument(request: ServiceRequest): Eventual<Loan> {
    if (this.check === true && !validatorsNow()) return loadValidators().then(() => this.answerDocument(request));
    return andThen(this.configure(request), (draft) =>
      andThen(this.askHooks(request, draft), (modifications) => this.renderFor(request, draft, modifications)),
    );
  }

  /** What a subclass changes in the `ai` verb, and in the draft. */
  private askHooks(request: ServiceRequest, draft: Draft): Eventual<HookAnswer> {
    const hooked =
      this.onRequest !== HookedAgent.prototype.onRequest || this.onSwmlRequest !== HookedAgent.prototype.onSwmlRequest;
    if (!hooked) return undefined;
    const { body, basePath, url, query } = request;
    const context = { query, headers: openHeaders(request.request.headers) };
    return within(draft, () => this.onRequest(body, url.pathname.slice(basePath.length) || null, context));
  }

  private renderFor(request: ServiceRequest, draft: Draft, modifications: HookAnswer): Loan {
    const { body, basePath, vouchedFor } = request;
    // Whoever asks without the platform's signature, where there should be one, gets tokens for no call.
    const callId = vouchedFor ? callIdOf(body) || callIdOf(body, request.url.searchParams) : undefined;
    if (!callId && draft.state.functions.size > 0)
      this.log.debug('A document was asked for without a call: the tokens in it are not good for any call.');
    const endpoint = this.endpointOf(request.request, basePath);
    const { base, state } = draft;
    const once = state.definition !== base.definition || state.contexts !== base.contexts;
    return renderBytes(this.definitionOf(state, once), {
      ...this.renderRequest(endpoint, callId, modifications ?? undefined),
      base: once ? completeDefinition(base) : undefined,
    });
  }

  private answerCall(request: ServiceRequest, call: FunctionCall): Eventual<SwaigResponse> {
    return andThen(this.configure(request), (draft) => callFunction(this.functionHost(draft), call));
  }

  /** @throws {HttpError} 403 when the report does not carry the token that its URL was given. */
  private async answerReport(request: ServiceRequest, seen: Observation): Promise<Data> {
    const { body } = request;
    const callId = boundCallId(body);
    // A token that has expired during a long call is no reason to lose what the call came to.
    if (!this.sessions.isOurs(callId, 'post_prompt', tokenOf(request.request.url))) {
      this.log.warn('A report came without a valid token.', { call_id: callId });
      throw new HttpError(403, 'Forbidden');
    }
    if (body['action'] !== 'fetch_conversation') this.callsUnderWay.end(callId);
    try {
      const answer = await this.inDraft(request, () =>
        this.onSummary(summaryOf(body) as Data | null, body as unknown as Report),
      );
      if (answer && body['action'] === 'fetch_conversation') return answer;
    } catch (error) {
      fail(seen, error);
      this.log.error('onSummary() failed.', { error, call_id: callId });
    }
    return { success: true };
  }

  private functionHost(draft: Draft): FunctionHost {
    return {
      name: this.name,
      calls: this.callsUnderWay,
      functions: draft.state.functions,
      declared: () => Object.keys(draft.state.definition.tools),
      onError: draft.state.onError,
      log: this.log,
      accepts: (name, token, callId) =>
        this.validateToolToken === AgentBase.prototype.validateToolToken
          ? this.sessions.validateToolToken(name, token, callId)
          : within(draft, () => this.validateToolToken(name, token, callId)),
      before: (name, args, rawData) =>
        this.onFunctionCall === HookedAgent.prototype.onFunctionCall
          ? undefined
          : within(draft, () => this.onFunctionCall(name, args, rawData)),
      context: (context) => this.contextFor(draft, context),
    };
  }

  /** Runs a hook whose edits count for the request alone. */
  private async inDraft<T>(request: ServiceRequest, run: () => T): Promise<Awaited<T>> {
    return await within(await this.configure(request), run);
  }

  /** What one request sees of the agent: its copy, configured by the callbacks. */
  private configure(request: ServiceRequest): Eventual<Draft> {
    if (this.skillsToCome) return this.skillsToCome.then(() => this.configureNow(request));
    return this.configureNow(request);
  }

  private configureNow(request: ServiceRequest): Eventual<Draft> {
    this.ensureTools();
    const { agentState: state } = this;
    const draft: Draft = { owner: this, base: state, state };
    return this.perCall.length === 0 ? draft : this.configureDraft(request, draft);
  }

  private configureDraft(asked: ServiceRequest, draft: Draft): Eventual<Draft> {
    const { request, body } = asked;
    const copy = this.copyFor(draft);
    const headers = openHeaders(request.headers);
    let done: unknown;
    // A callback takes an agent of this very class, which the list of them cannot say.
    for (const configure of this.perCall)
      done = andThen(done, () => within(draft, () => configure(asked.query, body, headers, copy as never)));
    return andThen(done, () => andThen(copy.skillsToCome, () => draft));
  }

  /** What a function gets beside its arguments: its agent, and what every function gets. */
  private contextFor(draft: Draft, context: ToolContext): ToolContext {
    const { functionName, callId } = context;
    // The signal is made when it is asked for, which few do; the getter stands where all copies share it.
    this.contexts ??= Object.create(this, { signal }) as this;
    const copy = Object.create(this.contexts) as this & { [given]: ToolContext; functionName: string; callId: string };
    copy.draft = draft;
    copy[given] = context;
    copy.functionName = functionName;
    copy.callId = callId;
    return copy as unknown as ToolContext;
  }

  private copyFor(draft: Draft): this {
    const copy = Object.create(this) as this;
    copy.draft = draft;
    return copy;
  }

  private checkBySchema(document: SwmlDocument): void {
    const { errors } = this.schemaUtils.validate({ ...document });
    if (errors.length > 0) throw SwmlError.of(`The document of the agent ${JSON.stringify(this.name)}`, '', errors);
  }

  private withRoute(name: 'mcp' | 'debug'): this {
    this.optionalRoutes[name] = true;
    this.forgetRoutes();
    return this;
  }
}

/** What a function's call goes with, on the copy of the agent that its handler gets. */
const given = Symbol('context');

const signal: PropertyDescriptor & ThisType<{ [given]: ToolContext }> = {
  get() {
    return this[given].signal;
  },
  enumerable: true,
};
