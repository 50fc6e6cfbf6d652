import type { PipelineOptions, TurnOptions } from './agent.js';
import { noteUnknown } from './notes.js';
import type { Tools } from './tool.js';

// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export interface AgentSessionOptions<UserData = any> extends PipelineOptions, TurnOptions {
  /** The model: its name, with or without `provider/` in front, or an object that has it as `model`. Default: the platform's. */
  llm?: unknown;
  /** Tools that every agent of the session has beside its own. */
  tools?: Tools | undefined;
  /** What tools share in a call. Default: the agent's, else an empty object. */
  userData?: UserData | undefined;
  /** Seconds that the caller must speak to interrupt. Default: what the platform does. */
  minInterruptionDuration?: number | undefined;
  /** Accepted; the platform limits tool calls. */
  maxToolSteps?: number | undefined;
  /** Accepted; the platform decides when the model starts. */
  preemptiveGeneration?: boolean | undefined;
}

const names: readonly string[] = [
  'stt',
  'tts',
  'llm',
  'vad',
  'turnDetection',
  'tools',
  'mcpServers',
  'userData',
  'allowInterruptions',
  'minInterruptionDuration',
  'minEndpointingDelay',
  'maxEndpointingDelay',
  'maxToolSteps',
  'preemptiveGeneration',
];

/** @throws {TypeError} On a misspelt option. */
export function checkSessionOptions(options: AgentSessionOptions): void {
  noteUnknown(options, names, 'AgentSession');
}
