import type { HttpServiceOptions } from '../service/index.js';
import { type SwaigErrorHandler, SwaigFunction, type ToolOptions, type ToolParameters } from '../tools/index.js';
import { type CallEndHandler, callEndFunction } from './call-end.js';
import type { Data } from './definition.js';
import * as swaig from './edit-swaig.js';
import type { AgentState } from './state.js';
import { SwaigEditor } from './swaig-editor.js';
import { type TypedToolOptions, typedFunction } from './typed-function.js';

/** The functions that the model can call and that run at the agent. */
export abstract class AgentEditor extends SwaigEditor {
  private toolsDefined = false;

  constructor(options: HttpServiceOptions) {
    super(options);
    // A subclass may call it at the end of its constructor, or leave that to the agent; it runs once.
    const define = this.defineTools;
    this.defineTools = () => {
      if (this.toolsDefined) return;
      this.toolsDefined = true;
      define.call(this);
    };
  }

  /**
   * Overridden to define the functions of a subclass. It runs once: when the subclass calls it, else when the functions
   * are first needed, so that the subclass's fields are there. [agent-base/define-tools]
   */
  protected defineTools(): void {}

  /**
   * Defines a function that the model can call. Its arguments are checked before the handler runs. One of the same
   * name is replaced. [agent-base/define-tool]
   * @throws {TypeError} When the name, the parameters or another option cannot be used.
   */
  defineTool<const Parameters extends ToolParameters | undefined = undefined, const Required extends string = never>(
    opts: ToolOptions<Parameters, Required, this>,
  ): this {
    // The types of the arguments were for the handler's author; from here on they are checked values.
    return this.register(new SwaigFunction(opts as unknown as ConstructorParameters<typeof SwaigFunction>[0]));
  }

  /**
   * Defines a function whose handler takes its arguments one by one: `(city, unit = 'celsius') => …`. Without
   * `parameters`, names and types are read from the handler's source; a last parameter called `rawData` is the request.
   * [agent-base/define-typed-tool]
   * @throws {TypeError} When the source does not tell the parameters, or another option cannot be used.
   */
  defineTypedTool(opts: TypedToolOptions): this {
    return this.register(typedFunction(opts));
  }

  /** Adds a function that is made already, or a definition such as one that the platform runs by itself. */
  registerSwaigFunction(fn: SwaigFunction | Data): this {
    return fn instanceof SwaigFunction ? this.register(fn) : this.registerRaw(fn);
  }

  /** The functions that were defined with a handler, in order. */
  getTools(): SwaigFunction[] {
    return [...this.ready.functions.values()];
  }

  /** The function of a name, if it was defined with a handler. */
  getTool(name: string): SwaigFunction | undefined {
    return this.ready.functions.get(name);
  }

  /** What each function is, for lists and tools. */
  getRegisteredTools(): { name: string; description: string; parameters: Data }[] {
    return Object.entries(this.ready.definition.tools).map(([name, { declaration }]) => ({
      name,
      description: declaration.description ?? declaration.purpose ?? '',
      parameters: structuredClone(
        declaration.parameters ?? declaration.argument ?? { type: 'object', properties: {} },
      ) as Data,
    }));
  }

  /** The names of all functions, in the order in which they were defined. */
  listToolNames(): string[] {
    return Object.keys(this.ready.definition.tools);
  }

  hasTool(name: string): boolean {
    return Object.hasOwn(this.ready.definition.tools, name);
  }

  /** Another name of {@link hasTool}. */
  hasFunction(name: string): boolean {
    return this.hasTool(name);
  }

  /** The function of a name: as it was defined, or the definition that was registered. */
  getFunction(name: string): SwaigFunction | Data | undefined {
    if (!this.hasTool(name)) return undefined;
    return this.getTool(name) ?? structuredClone({ ...this.agentState.definition.tools[name]?.declaration });
  }

  /** Every function, by name. */
  getAllFunctions(): Record<string, SwaigFunction | Data> {
    return Object.fromEntries(
      this.listToolNames().map((name) => [name, this.getFunction(name) as SwaigFunction | Data]),
    );
  }

  /** Takes a function away. @returns Whether there was one of that name. */
  removeFunction(name: string): boolean {
    if (!this.hasTool(name)) return false;
    const functions = new Map(this.agentState.functions);
    functions.delete(name);
    this.agentState = {
      ...this.agentState,
      definition: swaig.withoutFunction(this.agentState.definition, name),
      functions,
    };
    return true;
  }

  /** Runs when a function fails, after the function's own `onError`; a result that it returns is what the model is told. [agent-base/on-error] */
  onError(handler: SwaigErrorHandler | undefined): this {
    this.agentState = { ...this.agentState, onError: handler };
    return this;
  }

  /**
   * Runs when a call is over, with its log; several handlers run in order. Defines the function `hangup_hook` and has
   * the log sent with every function's call, unless `swaig_post_conversation` is set to `false`.
   * @returns The handler.
   */
  onCallEnd(handler: CallEndHandler): CallEndHandler {
    const handlers = [...this.agentState.onCallEnd, handler];
    this.agentState = { ...this.agentState, onCallEnd: handlers };
    if (this.agentState.definition.params['swaig_post_conversation'] === false)
      this.log.warn('swaig_post_conversation is off: handlers of the end of a call get no log of it.');
    else this.setParams({ swaig_post_conversation: true });
    return this.register(callEndFunction(handlers, this.log)) && handler;
  }

  protected override ensureTools(): void {
    if (this.toolsDefined) return;
    const { definition, functions } = this.agentState;
    this.defineTools();
    // What was defined from outside counts, although it came first.
    const { agentState: state } = this;
    const tools = { ...definition.tools, ...state.definition.tools, ...definition.tools };
    this.agentState = {
      ...state,
      definition: { ...state.definition, tools },
      functions: new Map([...functions, ...state.functions, ...functions]),
    };
  }

  private get ready(): AgentState {
    this.ensureTools();
    return this.agentState;
  }

  private register(fn: SwaigFunction): this {
    const { functions, definition } = this.agentState;
    if (functions.has(fn.name) && functions.get(fn.name)?.description !== fn.description)
      this.log.warn(`The function ${fn.name} is defined again; the later definition counts.`);
    const next = swaig.declareFunction(definition, fn);
    this.agentState = { ...this.agentState, definition: next, functions: new Map(functions).set(fn.name, fn) };
    return this;
  }

  private registerRaw(raw: Data): this {
    const definition = swaig.declareRaw(this.agentState.definition, raw);
    const functions = new Map(this.agentState.functions);
    functions.delete(String(raw['function']));
    this.agentState = { ...this.agentState, definition, functions };
    return this;
  }
}
