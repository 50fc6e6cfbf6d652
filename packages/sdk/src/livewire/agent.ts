import { noteAgent } from './known-agents.js';
import { noteUnknown } from './notes.js';
import type { AgentSession } from './session.js';
import { type FunctionTool, namedTools, type Tools } from './tool.js';

/** What the platform does by itself; accepted and not used. */
export interface PipelineOptions {
  /** Speech recognition. */
  stt?: unknown;
  /** Voices. */
  tts?: unknown;
  /** Voice activity detection. */
  vad?: unknown;
  turnDetection?: unknown;
  mcpServers?: unknown;
}

/** How an agent or a session takes turns with the caller. */
export interface TurnOptions {
  /** Whether the caller can interrupt. Default: `true`. */
  allowInterruptions?: boolean | undefined;
  /** Seconds of silence that end the caller's turn. Default: 0.5. */
  minEndpointingDelay?: number | undefined;
  /** Seconds to wait at most for the end of the caller's turn. Default: what the platform does. */
  maxEndpointingDelay?: number | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export interface LiveWireAgentOptions<UserData = any> extends PipelineOptions, TurnOptions {
  /** What the agent is told. Default: nothing. */
  instructions?: string | undefined;
  /** By name, or a list of tools with names. Default: none. */
  tools?: Tools | undefined;
  /** Given to the session, when that has none of its own. */
  userData?: UserData | undefined;
  /** The model: its name, with or without `provider/` in front, or an object that has it as `model`. Default: the session's. */
  llm?: unknown;
}

const names: readonly string[] = [
  'instructions',
  'tools',
  'userData',
  'llm',
  'stt',
  'tts',
  'vad',
  'turnDetection',
  'mcpServers',
  'allowInterruptions',
  'minEndpointingDelay',
  'maxEndpointingDelay',
];

/**
 * An agent as LiveKit has it: instructions and tools, which an {@link AgentSession} makes an agent of the platform of.
 * Subclasses may override {@link onEnter} and {@link onExit}. [livewire/agent]
 */
// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export class Agent<UserData = any> {
  instructions: string;
  /** By name. */
  tools: Record<string, FunctionTool>;
  userData: UserData | undefined;
  /** The session that it was started by; `undefined` until then. */
  session!: AgentSession<UserData>;
  /** What it was made with. @internal */
  readonly options: LiveWireAgentOptions<UserData>;

  /** @throws {TypeError} On a misspelt option, or tools that cannot be used. */
  constructor(options: LiveWireAgentOptions<UserData> = {}) {
    noteUnknown(options, names, 'Agent');
    const { instructions = '', tools, userData } = options;
    if (typeof instructions !== 'string')
      throw new TypeError(`Agent.instructions is text, not ${typeof instructions}.`);
    this.options = options;
    this.instructions = instructions;
    this.tools = namedTools(tools);
    this.userData = userData;
    noteAgent(this);
  }

  /** Overridden to begin: it runs when the agent gets the conversation, at the start of the session or by a handoff. */
  onEnter(): void | Promise<void> {}

  /** Overridden to finish: it runs when the agent hands the conversation over. */
  onExit(): void | Promise<void> {}
}
