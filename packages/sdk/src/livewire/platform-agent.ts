import { AgentBase } from '../agents/index.js';
import { envText } from '../config/index.js';
import { type StateStore, sharedStateStore } from '../state/index.js';
import type { ToolAnswer, ToolContext } from '../tools/index.js';
import type { Opening } from './calls.js';
import type { FunctionTool } from './tool.js';

/** Runs a tool of an agent in a call. */
export type RunTool = (tool: FunctionTool, args: Record<string, unknown>, context: ToolContext) => Promise<ToolAnswer>;

/** What an agent of the platform is made of. */
export interface Cast {
  readonly instructions: string;
  readonly openings: readonly Opening[];
  /** By name. */
  readonly tools: Readonly<Record<string, FunctionTool>>;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The agent of the platform that answers the calls of a session. */
export class PlatformAgent extends AgentBase {
  /** Where the platform was told last to reach the agent. */
  private reachedAt: string | undefined;
  private castTools: readonly string[] = [];

  constructor(
    record: boolean,
    private readonly runTool: RunTool,
    /** Told that there may be another store. */
    private readonly onStore?: () => void,
  ) {
    super({ name: 'LiveWireAgent', route: '/', recordCall: record });
  }

  /** What replicas share: the store of the server that has the agent, else that of `SIGNALWIRE_STATE_URL`. */
  get sharedStore(): StateStore | undefined {
    return this.stateStore ?? (envText('SIGNALWIRE_STATE_URL') ? sharedStateStore() : undefined);
  }

  override shareState(store: StateStore | undefined): void {
    super.shareState(store);
    this.onStore?.();
  }

  /** Where the platform gets the agent's document, with credentials. */
  get documentUrl(): string {
    return this.reachedAt ?? this.getFullUrl(true);
  }

  protected override endpointOf(...request: Parameters<AgentBase['endpointOf']>): string {
    const endpoint = super.endpointOf(...request);
    this.reachedAt = endpoint;
    return endpoint;
  }

  /** Takes over prompt, tools and parameters, in place of those of the cast before. What else was set stays. */
  perform({ instructions, openings, tools, params }: Cast): void {
    for (const name of this.castTools) if (!Object.hasOwn(tools, name)) this.removeFunction(name);
    this.castTools = Object.keys(tools);
    const sections = openings.map(({ title, body }) => ({ title, body }));
    if (sections.length > 0) this.setPromptPom(instructions === '' ? sections : [{ body: instructions }, ...sections]);
    else if (instructions !== '') this.setPromptText(instructions);
    this.setParams(params);
    for (const [name, tool] of Object.entries(tools))
      this.defineTool({
        name,
        description: tool.description,
        parameters: tool.parameters ?? {},
        handler: (args, _request, context) => this.runTool(tool, args, context),
      });
  }
}
