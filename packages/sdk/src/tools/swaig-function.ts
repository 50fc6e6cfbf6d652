import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import type { SwaigFunctionDefinition, SwaigParameters } from '@signalwire/protocol/swml';
import { andThen, type Eventual } from '../config/index.js';
import { getLogger } from '../logging/index.js';
import { plain, shared } from '../swml/index.js';
import { isLost, toResponse } from './answer.js';
import { type CheckedArguments, checkOf, checkStandard } from './arguments.js';
import { FunctionResult } from './function-result.js';
import type { SwaigErrorHandler, SwaigHandler, ToolAnswer, ToolContext, ToolParameters } from './handler.js';
import { toWireParameters } from './parameters.js';
import { isStandardSchema, type StandardSchema } from './standard-schema.js';

/** What the model is told when a handler fails and nothing else was set. */
export const apology =
  'Sorry, something went wrong while doing that. Apologise to the caller and offer to try again or to help in another way.';

/** Milliseconds that a handler may take, unless it says otherwise. */
export const defaultTimeout = 30_000;

/** Everything about a function but its handler's types. */
export interface SwaigFunctionSettings {
  /** Unique in the agent: letters, digits and underscores, no digit first, at most 128 characters. */
  name: string;
  /** What it does and when to call it; read by the model. */
  description: string;
  /** Ask for a token that is bound to the function and the call. Default: `true`. */
  secure?: boolean | undefined;
  /** Phrases spoken while it runs, by language code. */
  fillers?: Record<string, string[]> | undefined;
  /** URL of audio to play while it runs. */
  waitFile?: string | undefined;
  /** How often to play it. */
  waitFileLoops?: number | undefined;
  /** Called in place of the handler, by the platform. */
  webhookUrl?: string | undefined;
  /** More members of the function's definition, such as `meta_data`. */
  extraFields?: Record<string, unknown> | undefined;
  /** Milliseconds that the handler may take; 0 for no limit. Default: 30000. */
  timeout?: number | undefined;
  /** Runs when the handler fails; a result that it returns is what the model is told. */
  onError?: SwaigErrorHandler | undefined;
  /** What the model is told when the handler fails. Default: an apology. */
  errorMessage?: string | undefined;
}

/** Everything about a function. */
export interface SwaigFunctionOptions extends SwaigFunctionSettings {
  /** Its arguments. Default: none. */
  parameters?: ToolParameters | undefined;
  /** Arguments that must be given, beside those that `parameters` requires. */
  required?: readonly string[] | undefined;
  handler: SwaigHandler;
  isTypedHandler?: boolean | undefined;
}

const namePattern = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** Whether a text can be a function's name. */
export const isFunctionName = (name: string): boolean => namePattern.test(name);

/** A function as data: what an agent's definition has of it. */
export interface DeclaredFunction {
  /** As a document declares it, without where it is called. */
  readonly declaration: SwaigFunctionDefinition;
  /** Called with a token that is bound to the function and the call. */
  readonly secure: boolean;
  /** Called at the agent, rather than elsewhere or by the platform itself. */
  readonly local: boolean;
}

/** What a function is beside what runs: data, which equal functions of all agents have in common. */
interface FunctionData {
  readonly declared: DeclaredFunction;
  readonly name: string;
  readonly description: string;
  readonly parameters: SwaigParameters & Record<string, unknown>;
  readonly fillers: Record<string, string[]> | undefined;
  readonly waitFile: string | undefined;
  readonly waitFileLoops: number | undefined;
  readonly webhookUrl: string | undefined;
  readonly extraFields: Record<string, unknown>;
  readonly isTypedHandler: boolean;
  readonly timeout: number;
  readonly errorMessage: string | undefined;
}

/** A function that the model can call: its definition and what runs. [swaig-function] */
export class SwaigFunction {
  private readonly data: FunctionData;
  readonly handler: SwaigHandler;
  readonly onError: SwaigErrorHandler | undefined;
  private readonly schema: StandardSchema | undefined;

  /** @throws {TypeError} When the name, the parameters or another option cannot be used. */
  constructor(options: SwaigFunctionOptions) {
    const { handler, parameters } = options;
    checkOptions(options);
    this.data = dataOf(options);
    this.handler = handler;
    this.onError = options.onError;
    this.schema = isStandardSchema(parameters) ? parameters : undefined;
  }

  get name(): string {
    return this.data.name;
  }

  get description(): string {
    return this.data.description;
  }

  /** Its arguments, as a JSON Schema of an object; frozen. */
  get parameters(): SwaigParameters & Record<string, unknown> {
    return this.data.parameters;
  }

  get secure(): boolean {
    return this.data.declared.secure;
  }

  get fillers(): Record<string, string[]> | undefined {
    return this.data.fillers;
  }

  get waitFile(): string | undefined {
    return this.data.waitFile;
  }

  get waitFileLoops(): number | undefined {
    return this.data.waitFileLoops;
  }

  get webhookUrl(): string | undefined {
    return this.data.webhookUrl;
  }

  get required(): string[] {
    return this.data.parameters.required ?? [];
  }

  get extraFields(): Record<string, unknown> {
    return this.data.extraFields;
  }

  get isTypedHandler(): boolean {
    return this.data.isTypedHandler;
  }

  /** Milliseconds that the handler may take; 0 for no limit. */
  get timeout(): number {
    return this.data.timeout;
  }

  get errorMessage(): string | undefined {
    return this.data.errorMessage;
  }

  /** Whether it runs elsewhere, at {@link webhookUrl}. */
  get isExternal(): boolean {
    return this.webhookUrl !== undefined;
  }

  /** Its definition, as a document has it, without where it is called. */
  toDefinition(): SwaigFunctionDefinition {
    return declarationOf(this.data);
  }

  /**
   * What an agent's definition has of it: frozen, and the same for functions that are equal in all but what runs.
   * @internal
   */
  get declared(): DeclaredFunction {
    return this.data.declared;
  }

  /** Its definition, as a document has it, called at `baseUrl` + `/swaig` unless it runs elsewhere. */
  toSwaig(baseUrl: string, token?: string, callId?: string): Record<string, unknown> {
    const query = new URLSearchParams({
      ...(token ? { token } : {}),
      ...(callId ? { call_id: callId } : {}),
    }).toString();
    const own = `${baseUrl.replace(/\/+$/, '')}/swaig${query ? `?${query}` : ''}`;
    return { ...this.toDefinition(), web_hook_url: this.webhookUrl ?? own };
  }

  /** Whether the arguments fit the JSON Schema, and what is wrong with them. */
  validateArgs(args: Record<string, unknown>): [boolean, string[]] {
    const problems = checkOf(this.parameters).problems(args);
    return [problems.length === 0, problems];
  }

  /** The arguments to call the handler with, checked by the schema that the function was defined with. */
  checkArgs(args: Record<string, unknown>): Eventual<CheckedArguments> {
    const check = checkOf(this.parameters);
    return this.schema ? checkStandard(this.schema, check.convert(args)) : check.check(args);
  }

  /** Runs the handler and gives its answer as it goes over the wire. A failure becomes an apology. */
  async execute(
    args: Record<string, unknown>,
    rawData: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>> {
    try {
      const callId = typeof rawData['call_id'] === 'string' ? rawData['call_id'] : '';
      const context = { signal: new AbortController().signal, functionName: this.name, callId };
      return { ...(await this.run(args, rawData as SwaigRequest, context)) };
    } catch (error) {
      getLogger('SwaigFunction').error(`The function ${this.name} failed.`, { error });
      return { ...new FunctionResult(this.errorMessage ?? apology).toDict() };
    }
  }

  /**
   * Runs the handler and gives its answer as it goes over the wire: at once, when the handler does. What it throws is
   * thrown.
   */
  run(args: Record<string, unknown>, rawData: SwaigRequest, context: ToolContext): Eventual<SwaigResponse> {
    return andThen(this.handler(args, rawData, context), (answer) => this.onTheWire(answer));
  }

  private onTheWire(answer: ToolAnswer): SwaigResponse {
    if (isLost(answer))
      getLogger('SwaigFunction').warn(
        `The function ${this.name} returned an object that is no response; the model only learns that it completed.`,
        {
          keys: Object.keys(answer),
        },
      );
    return toResponse(answer);
  }
}

const none: Record<string, unknown> = Object.freeze({});

function dataOf(options: SwaigFunctionOptions): FunctionData {
  const { name, description, secure = true, webhookUrl, timeout = defaultTimeout } = options;
  const what = `The function ${name}`;
  const parameters = plain(toWireParameters(name, options.parameters, options.required), `${what}.parameters`);
  const fillers = plain(options.fillers, `${what}.fillers`);
  const extraFields = options.extraFields ? plain({ ...options.extraFields }, `${what}.extraFields`) : none;
  const { waitFile, waitFileLoops, isTypedHandler = false, errorMessage } = options;
  const declaration = declarationOf({ name, description, parameters, fillers, waitFile, waitFileLoops, extraFields });
  if (webhookUrl !== undefined) declaration.web_hook_url = webhookUrl;
  // Written out: an object that is spread and then frozen has a shape of its own, which takes more than what is in it.
  const data: FunctionData = {
    declared: { declaration, secure, local: webhookUrl === undefined },
    name,
    description,
    parameters,
    fillers,
    waitFile,
    waitFileLoops,
    webhookUrl,
    extraFields,
    isTypedHandler,
    timeout,
    errorMessage,
  };
  return shared(data, `${secure} ${timeout} ${JSON.stringify(declaration)}`);
}

type Declarable = Pick<
  FunctionData,
  'name' | 'description' | 'parameters' | 'fillers' | 'waitFile' | 'waitFileLoops' | 'extraFields'
>;

function declarationOf(data: Declarable): SwaigFunctionDefinition {
  const { name, description, parameters, fillers, waitFile, waitFileLoops, extraFields } = data;
  const declaration: SwaigFunctionDefinition = { function: name, description, parameters };
  if (fillers && Object.keys(fillers).length > 0) declaration.fillers = fillers;
  if (waitFile !== undefined) declaration.wait_file = waitFile;
  if (waitFileLoops !== undefined) declaration.wait_file_loops = waitFileLoops;
  return extraFields === none ? declaration : { ...declaration, ...extraFields };
}

function checkOptions({ name, description, handler, timeout = defaultTimeout }: SwaigFunctionOptions): void {
  if (!isFunctionName(name ?? ''))
    throw new TypeError(
      `${JSON.stringify(name)} cannot be a function's name; it takes letters, digits and underscores, no digit first, at most 128.`,
    );
  if (!description)
    throw new TypeError(
      `The function ${JSON.stringify(name)} needs a description: the model decides by it when to call.`,
    );
  if (typeof handler !== 'function') throw new TypeError(`The function ${JSON.stringify(name)} needs a handler.`);
  if (!Number.isFinite(timeout) || timeout < 0)
    throw new RangeError(
      `The timeout of ${JSON.stringify(name)} is ${timeout}; it takes milliseconds, 0 for no limit.`,
    );
}
