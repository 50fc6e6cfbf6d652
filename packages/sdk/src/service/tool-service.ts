import { AsyncLocalStorage } from 'node:async_hooks';
import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import { type Eventual, envText } from '../config/index.js';
import { SessionManager } from '../security/index.js';
import { SwaigFunction, type ToolAnswer, type ToolOptions, type ToolParameters, toResponse } from '../tools/index.js';
import { callFunction, type FunctionCall, refuseArguments } from './call-function.js';
import { boundCallId } from './call-request.js';
import type { Data } from './data.js';
import { HttpService, type HttpServiceOptions } from './http-service.js';
import { ToolRegistry } from './tool-registry.js';
import { TokenizedDocument } from './tool-tokens.js';

/** How functions' tokens are made. */
export interface ToolServiceOptions extends HttpServiceOptions {
  /** Seconds that functions' tokens are good for. Default: 3600. */
  tokenExpirySecs?: number | undefined;
  /** What functions' tokens are signed with. Replicas must share it. Default: `SIGNALWIRE_SWAIG_SECRET`, else random. */
  swaigSecret?: string | undefined;
}

/** Follows a call through overrides of `onFunctionCall`: whether it came to the function's handler. */
const passages = new AsyncLocalStorage<{ ran: boolean }>();

/** A service that has SWAIG functions. */
export abstract class ToolService extends HttpService {
  private readonly sessions: SessionManager;
  private readonly tools = new ToolRegistry();
  /** The document that was served last, with gaps for tokens. */
  private tokenized: TokenizedDocument | undefined;

  /** @throws {TypeError | RangeError} On an option that cannot be used. */
  constructor(opts: ToolServiceOptions) {
    super(opts, 'SWMLService', 'service');
    const secret = opts.swaigSecret ?? envText('SIGNALWIRE_SWAIG_SECRET', this.settings);
    this.sessions = new SessionManager(opts.tokenExpirySecs ?? 3600, secret);
  }

  /**
   * Defines a function. Its arguments are checked before the handler runs. One of the same name is replaced. [swml-service/define-tool]
   * @throws {TypeError} When the name, the parameters or another option cannot be used.
   */
  defineTool<const Parameters extends ToolParameters | undefined = undefined, const Required extends string = never>(
    opts: ToolOptions<Parameters, Required>,
  ): this {
    // The types of the arguments were for the handler's author; from here on they are checked values.
    return this.registerSwaigFunction(new SwaigFunction(opts as ConstructorParameters<typeof SwaigFunction>[0]));
  }

  /** Adds a function that is made already, or a definition such as one that the platform runs by itself. */
  registerSwaigFunction(fn: SwaigFunction | Data): this {
    this.tools.add(fn);
    this.tokenized = undefined;
    return this;
  }

  /** Takes a function away. @returns Whether there was one of that name. */
  removeFunction(name: string): boolean {
    this.tokenized = undefined;
    return this.tools.remove(name);
  }

  /** The function of a name that runs here. */
  getTool(name: string): SwaigFunction | undefined {
    return this.tools.functions.get(name);
  }

  /** The function of a name, or its definition when it runs elsewhere. */
  getFunction(name: string): SwaigFunction | Data | undefined {
    return this.tools.get(name);
  }

  /** Every function, or its definition when it runs elsewhere, by name. */
  getAllFunctions(): Record<string, SwaigFunction | Data> {
    return this.tools.entries();
  }

  /** What each function is, for lists and tools. */
  getRegisteredTools(): { name: string; description: string; parameters: Data }[] {
    return this.tools.summaries();
  }

  listToolNames(): string[] {
    return this.tools.names();
  }

  hasTool(name: string): boolean {
    return this.tools.has(name);
  }

  /** Another name of {@link hasTool}. */
  hasFunction(name: string): boolean {
    return this.tools.has(name);
  }

  /**
   * Runs a function's handler, when the arguments fit. Overridden to see, or to answer, every call of a function; an
   * override that neither answers nor calls this leaves the function to run. [swml-service/on-function-call]
   * @returns What the handler gives; `null` when no function of that name runs here.
   */
  onFunctionCall(name: string, args: Data, rawData: Data): ToolAnswer | Promise<ToolAnswer> {
    const fn = this.tools.functions.get(name);
    if (!fn) return null;
    const passage = passages.getStore();
    if (passage) passage.ran = true;
    return runChecked(fn, args, rawData);
  }

  /** The token that a function's call must carry in a call, as `__token` in its URL. */
  createToolToken(toolName: string, callId: string): string {
    return this.sessions.createToolToken(toolName, callId);
  }

  protected callFunction(call: FunctionCall): Eventual<SwaigResponse> {
    return callFunction(
      {
        name: this.name,
        functions: this.tools.functions,
        declared: () => this.tools.names(),
        log: this.log,
        calls: this.callsUnderWay,
        accepts: (name, token, callId) => this.sessions.validateToolToken(name, token, callId),
        before: (name, args, rawData) => this.beforeFunction(name, args, rawData as unknown as Data),
      },
      call,
    );
  }

  /** A document with the tokens of the functions that it declares. */
  protected withTokens(text: string, endpoint: string, callId: string): string {
    if (this.tools.functions.size === 0) return text;
    if (this.tokenized?.text !== text)
      this.tokenized = new TokenizedDocument(text, (name) => this.tools.functions.get(name)?.secure ?? false);
    const session = this.sessions.createSession(callId);
    return this.tokenized.fill({
      own: `${endpoint}/swaig`,
      token: (name) => this.sessions.createToolToken(name, session),
    });
  }

  /** What an override of {@link onFunctionCall} answers; nothing when there is none, or it leaves the function to run. */
  private beforeFunction(name: string, args: Data, rawData: Data): unknown {
    return this.onFunctionCall === ToolService.prototype.onFunctionCall
      ? undefined
      : this.askOverride(name, args, rawData);
  }

  private async askOverride(name: string, args: Data, rawData: Data): Promise<unknown> {
    const passage = { ran: false };
    const answer = await passages.run(passage, () => this.onFunctionCall(name, args, rawData));
    // A handler that ran and gave nothing must not run again.
    return passage.ran && (answer === undefined || answer === null) ? toResponse(answer) : answer;
  }
}

async function runChecked(fn: SwaigFunction, args: Data, rawData: Data): Promise<ToolAnswer> {
  const checked = await fn.checkArgs(args);
  if ('problems' in checked) return refuseArguments(fn.name, checked.problems);
  const context = { signal: new AbortController().signal, functionName: fn.name, callId: boundCallId(rawData) };
  return fn.handler(checked.args, rawData as unknown as SwaigRequest, context);
}
