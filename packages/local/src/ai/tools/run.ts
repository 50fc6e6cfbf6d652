import type { SwaigLogEntry, SwaigResponse } from '@signalwire/protocol/swaig';
import { nearest } from '@signalwire/protocol/validation';
import { maskCredentials } from '../../http/index.js';
import { actionsOf, runActions } from '../actions/index.js';
import { runDataMap } from '../data-map/run.js';
import { callMcpTool } from '../mcp/call-tool.js';
import type { ModelToolCall } from '../models/model.js';
import { findJson, type JsonInText } from '../session/json-in-text.js';
import type { Session } from '../session/session.js';
import { pickFiller, speakFiller } from '../session/speech.js';
import { checkArguments } from './arguments.js';
import type { Tool } from './definitions.js';
import { isNative, nativeTools, runNative } from './native.js';
import { callWebhook, toolRequest, type WebhookOutcome } from './webhook.js';

interface LoopFound {
  type: 'consecutive' | 'repeated';
  count: number;
}

/** Keeps a model from calling tools without end within one turn of the caller. */
export class LoopGuard {
  readonly #seen = new Map<string, number>();
  #inARow = 0;

  /** @returns what is wrong with one more call, if anything. */
  check(call: ModelToolCall): LoopFound | undefined {
    const key = `${call.name}\0${call.arguments}`;
    const times = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, times);
    this.#inARow += 1;
    if (times > 2) return { type: 'repeated', count: times };
    if (this.#inARow > 4) return { type: 'consecutive', count: this.#inARow };
    return undefined;
  }
}

/** What a default answer stands for: the function ran and had nothing to say. */
export const nothingToReport = 'The function has run.';

/**
 * Runs a function of the agent or a built-in tool that the model called, and records how it went.
 * @returns Whether the call counts as one: not when the platform itself has found something wrong with it, so that
 *   nothing ran and the model may correct itself before the caller has the word.
 */
export async function runTool(
  session: Session,
  call: ModelToolCall,
  guard: LoopGuard,
  offered: ReadonlySet<string>,
): Promise<boolean> {
  const startedAt = session.clock.now();
  const refuse = (error: string, told: string, problem: string) => {
    session.conversation.note('function_error', { function: call.name, error }, session.place());
    session.problem(problem, call.name);
    session.conversation.tool(call, told, { startedAt, executionMs: 0 });
    return false;
  };
  const loop = guard.check(call);
  if (loop) {
    holdBack(session, call, loop);
    return true;
  }
  const tool = session.tools.find(call.name);
  if (!tool && !(isNative(call.name) && session.config.natives.includes(call.name))) {
    const near = nearest(call.name, [...offered]);
    const meant = near ? ` Did you mean "${near}"?` : '';
    return refuse(
      'non-existent function',
      `There is no function "${call.name}".${meant}`,
      `The model called "${call.name}", which does not exist. It was offered ${offered.size > 0 ? [...offered].join(', ') : 'no tools'}.${meant}`,
    );
  }
  if (!offered.has(call.name))
    return refuse(
      'function not available',
      `The function "${call.name}" cannot be used now. Go on without it.`,
      `The model called "${call.name}" where it is not on offer: ${whyNot(session, tool)}.`,
    );
  const argument = { raw: call.arguments, ...parseArguments(call.arguments) };
  const given = argument.parsed[0];
  const parameters = tool?.parameters ?? nativeTools([call.name])[0]?.parameters ?? {};
  const wrong =
    given === undefined ? [`The arguments are no JSON: ${call.arguments}`] : checkArguments(parameters, given);
  if (wrong.length > 0)
    return refuse(
      'invalid parameters',
      `The arguments of "${call.name}" are wrong. ${wrong.join(' ')} Correct them and call it again.`,
      `The model called "${call.name}" with arguments that do not fit its parameters. ${wrong.join(' ')}`,
    );
  const values = given as Record<string, unknown>;
  if (tool) await runOwn(session, tool, call, argument, values);
  else await runBuiltIn(session, call, values);
  return true;
}

function holdBack(session: Session, call: ModelToolCall, loop: LoopFound): void {
  session.conversation.note('function_loop', { function: call.name, ...loop }, session.place());
  session.problem(
    loop.type === 'repeated'
      ? `The model called "${call.name}" with the same arguments ${loop.count} times in one turn; the call was held back.`
      : `The model made ${loop.count} tool calls in one turn; "${call.name}" was held back.`,
    call.name,
  );
  session.conversation.tool(call, 'This was held back: too many calls.', {
    startedAt: session.clock.now(),
    executionMs: 0,
  });
  session.conversation.system('Stop calling functions. Answer the caller with what you know.');
}

function whyNot(session: Session, tool: Tool | undefined): string {
  if (tool && tool.uses === 0) return 'it is switched off';
  const step = session.steps?.step;
  if (step && !session.steps?.allows(tool?.name ?? '')) return `the step "${step.name}" does not allow it`;
  if (session.gather?.question) return 'a question of gather_info is open';
  return 'functions do not run one after another without a turn of the caller, unless back_to_back_functions is on';
}

/** The arguments that a model wrote: JSON, or JSON with prose around it. */
export function parseArguments(text: string): JsonInText {
  if (text.trim() === '') return { parsed: [{}] };
  try {
    const value: unknown = JSON.parse(text);
    return { parsed: Array.isArray(value) ? value : [value] };
  } catch {
    // Not JSON alone: models wrap it in prose.
    return findJson(text);
  }
}

async function runBuiltIn(session: Session, call: ModelToolCall, given: Record<string, unknown>): Promise<void> {
  const startedAt = session.clock.now();
  session.log({ name: 'tool_call', tool: call.name, arguments: given, id: call.id });
  const filler = pickFiller(session, session.config.internalFillers[call.name], session.swaigLog.length);
  if (filler) await speakFiller(session, filler, 'function');
  const told = await runNative(session, call.name, given);
  const ms = session.clock.now() - startedAt;
  session.log({ name: 'tool_result', tool: call.name, id: call.id, response: { response: told }, ms });
  session.swaigLog.push({
    command_name: call.name,
    command_arg: call.arguments,
    epoch_time: Math.floor(startedAt / 1000),
    native: true,
  });
  session.conversation.tool(call, told, { startedAt, executionMs: ms });
}

async function runOwn(
  session: Session,
  tool: Tool,
  call: ModelToolCall,
  argument: { raw: string } & JsonInText,
  given: Record<string, unknown>,
): Promise<void> {
  const startedAt = session.clock.now();
  const { target } = tool;
  session.tools.use(tool);
  session.log({
    name: 'tool_call',
    tool: tool.name,
    arguments: given,
    id: call.id,
    ...(target.kind === 'webhook' ? { url: maskCredentials(target.url) } : {}),
  });
  const filler = fillerOf(session, tool);
  const speaking = filler ? speakFiller(session, filler, 'function') : undefined;
  if (speaking && (tool.waitForFillers || session.config.params.flag('function_wait_for_talking', false)))
    await speaking;
  const file = waitFileOf(session, tool);
  if (file) session.call.log.append({ type: 'background', state: 'playing', file });
  const outcome = await outcomeOf(session, tool, argument);
  if (file) session.call.log.append({ type: 'background', state: 'finished', file });
  await speaking;
  record(session, tool, call, outcome, startedAt);
  await answer(session, tool, call, outcome, startedAt);
}

function outcomeOf(session: Session, tool: Tool, argument: { raw: string } & JsonInText): Promise<WebhookOutcome> {
  const { target } = tool;
  switch (target.kind) {
    case 'webhook':
      return callWebhook(session, tool, target.url, argument);
    case 'data_map':
      return runDataMap(session, tool, target.map, toolRequest(session, tool, argument));
    case 'mcp':
      return callMcpTool(session, { ...tool, target }, toolRequest(session, tool, argument));
  }
}

/** What the caller hears while a function runs: its own file, or the music of holds. */
function waitFileOf(session: Session, tool: Tool): string | undefined {
  const { params } = session.config;
  return tool.waitFile ?? (params.flag('hold_on_process', false) ? params.text('hold_music') : undefined);
}

function fillerOf(session: Session, tool: Tool): string | undefined {
  const turn = session.swaigLog.length;
  const own = pickFiller(session, tool.fillers, turn);
  if (own || tool.skipFillers) return own;
  const language = session.config.languages[0];
  return pickFiller(session, language?.function_fillers ?? language?.fillers, turn);
}

function record(session: Session, tool: Tool, call: ModelToolCall, outcome: WebhookOutcome, startedAt: number): void {
  const { response, status, error, ms, mcp } = outcome;
  session.log({
    name: 'tool_result',
    tool: tool.name,
    id: call.id,
    response,
    ms,
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
  });
  if (error !== undefined && !session.signal.aborted) session.problem(error, tool.name);
  const entry: SwaigLogEntry = {
    command_name: tool.name,
    command_arg: call.arguments,
    epoch_time: Math.floor(startedAt / 1000),
    active_count: Number.isFinite(tool.uses) ? tool.uses : 'endless',
    ...(tool.target.kind === 'webhook' ? { url: maskCredentials(tool.target.url) } : {}),
    post_data: outcome.sent,
    [response.post_process === true ? 'delayed_post_response' : 'post_response']:
      error === undefined ? response : { error },
    ...mcp,
  };
  session.swaigLog.push(entry);
  session.debug?.send('swaig_call', entry);
  if (error !== undefined)
    session.conversation.note(
      'swaig_problem',
      { function: tool.name, error: status === undefined ? 'no response from webhook' : 'problem response' },
      session.place(),
    );
}

/** Tells the model what the tool answered, then does what it asked for, now or after the next reply. */
async function answer(
  session: Session,
  tool: Tool,
  call: ModelToolCall,
  { response, ms }: WebhookOutcome,
  startedAt: number,
): Promise<void> {
  const { result, prompt } = textsOf(response);
  session.conversation.tool(call, result, { startedAt, executionMs: ms });
  if (prompt) session.conversation.system(prompt);
  const actions = actionsOf(response, (message) => session.problem(message, tool.name));
  if (actions.length === 0) return;
  if (response.post_process === true && session.dialect === 'ai')
    session.delayed.push({ tool, toolCallId: call.id, actions });
  else await runActions(session, actions, { tool, toolCallId: call.id });
}

function textsOf({ response }: SwaigResponse): { result: string; prompt?: string } {
  if (typeof response === 'string') return { result: response || nothingToReport };
  if (response === null || typeof response !== 'object')
    return { result: response === undefined || response === null ? nothingToReport : JSON.stringify(response) };
  const result = response.tool_result || nothingToReport;
  return response.tool_prompt ? { result, prompt: response.tool_prompt } : { result };
}
