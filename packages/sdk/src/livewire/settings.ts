import type { LiveWireAgentOptions } from './agent.js';
import { noteOnce } from './notes.js';
import type { AgentSessionOptions } from './session-options.js';

const byPlatform = {
  stt: 'the platform recognises speech.',
  tts: 'the platform speaks; AgentBase.addLanguage() of getSwAgent() chooses voices.',
  vad: 'the platform notices who speaks.',
  turnDetection: 'the platform notices the ends of turns.',
  mcpServers: 'not used here; AgentBase.addMcpServer() of getSwAgent() adds MCP servers.',
} as const;

/** Notes the options that the platform takes care of. */
export function notePipeline(options: LiveWireAgentOptions | AgentSessionOptions): void {
  for (const [name, becomes] of Object.entries(byPlatform))
    if (options[name as keyof typeof byPlatform] !== undefined) noteOnce(name, becomes);
  const { maxToolSteps, preemptiveGeneration } = options as AgentSessionOptions;
  if (maxToolSteps !== undefined && maxToolSteps !== 3) noteOnce('maxToolSteps', 'the platform limits tool calls.');
  if (preemptiveGeneration) noteOnce('preemptiveGeneration', 'the platform decides when the model starts.');
}

/** Words that a caller says in a second. */
const wordsPerSecond = 2;

/** The parameters of the conversation; what the agent says goes before what the session says. */
export function paramsOf(session: AgentSessionOptions, agent: LiveWireAgentOptions): Record<string, unknown> {
  const model = modelOf(session.llm) ?? modelOf(agent.llm);
  const interruptions = agent.allowInterruptions ?? session.allowInterruptions ?? true;
  const least = agent.minEndpointingDelay ?? session.minEndpointingDelay ?? 0.5;
  const most = agent.maxEndpointingDelay ?? session.maxEndpointingDelay;
  const { minInterruptionDuration: words } = session;
  return {
    ...(model === undefined ? {} : { model }),
    ...(interruptions ? {} : { enable_barge: false }),
    ...(least > 0 ? { end_of_speech_timeout: milliseconds('minEndpointingDelay', least) } : {}),
    ...(most === undefined ? {} : { turn_detection_timeout: milliseconds('maxEndpointingDelay', most) }),
    ...(words === undefined
      ? {}
      : { barge_min_words: Math.max(1, Math.round(seconds('minInterruptionDuration', words) * wordsPerSecond)) }),
  };
}

const milliseconds = (name: string, value: number) => Math.round(seconds(name, value) * 1000);

function seconds(name: string, value: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= 10))
    throw new RangeError(`${name} is ${value}; it takes seconds, 0 to 10.`);
  return value;
}

/** The name of a model, without its provider: of text, or of an object that has it as `model`. */
export function modelOf(llm: unknown): string | undefined {
  if (llm === undefined || llm === null) return undefined;
  const name = typeof llm === 'string' ? llm : (llm as { model?: unknown }).model;
  if (typeof name !== 'string' || name === '') {
    noteOnce('llm', 'it names no model; the platform chooses one.');
    return undefined;
  }
  return name.slice(name.indexOf('/') + 1);
}
