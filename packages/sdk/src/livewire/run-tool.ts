import type { StateStore } from '../state/index.js';
import { FunctionResult, type ToolAnswer, type ToolContext } from '../tools/index.js';
import type { Agent } from './agent.js';
import { type Calls, inTurn, type Turn } from './calls.js';
import { RunContext } from './run-context.js';
import type { AgentSession } from './session.js';
import type { SharedCalls } from './shared-calls.js';
import { AgentHandoff, StopResponse, ToolError } from './signals.js';
import type { FunctionTool } from './tool.js';

/** Where tools run. */
export interface Stage<UserData> {
  readonly session: AgentSession<UserData>;
  readonly calls: Calls<UserData>;
  /** The agent of calls that no other agent was handed. */
  readonly agent: Agent<UserData>;
  /** Where the platform gets the document of whichever agent has the call. */
  readonly documentUrl: string;
  /** Told that a call has an agent of its own now. */
  readonly handedOver: () => void;
  readonly shared: SharedCalls<UserData>;
  /** What replicas share, when they do. */
  readonly store: StateStore | undefined;
}

/** Runs a tool, and makes of what it returns, throws and tells the session what the platform is to do. */
export async function runTool<UserData>(
  stage: Stage<UserData>,
  tool: FunctionTool,
  args: Record<string, unknown>,
  { callId, signal }: ToolContext,
): Promise<ToolAnswer> {
  const { session, calls, store, shared } = stage;
  if (store) await shared.refresh(store, callId);
  const turn: Turn<UserData> = {
    session,
    call: calls.of(callId),
    says: [],
    replies: [],
    next: undefined,
    openings: [],
  };
  return inTurn(turn, async () => {
    const result = await resultOf(tool, args, { ctx: new RunContext(session), abortSignal: signal }, turn);
    const { next } = turn;
    if (next) await handOver(stage, turn, next);
    if (store) await shared.share(store, turn.call, callId);
    return complete(result, turn, next ? stage.documentUrl : undefined);
  });
}

async function resultOf<UserData>(
  { execute }: FunctionTool,
  args: Record<string, unknown>,
  context: Parameters<FunctionTool['execute']>[1],
  turn: Turn<UserData>,
): Promise<FunctionResult> {
  try {
    const value = await execute(args, context);
    if (value instanceof FunctionResult) return value;
    if (!(value instanceof AgentHandoff)) return new FunctionResult(textOf(value));
    turn.next = value.agent;
    return new FunctionResult(value.returns);
  } catch (error) {
    if (error instanceof ToolError) return new FunctionResult(`Error: ${error.message}`);
    if (error instanceof StopResponse) return new FunctionResult().waitForUser();
    throw error;
  }
}

/** What the model is told of a value. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return 'Done.';
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

async function handOver<UserData>(stage: Stage<UserData>, turn: Turn<UserData>, next: Agent<UserData>): Promise<void> {
  const { session, handedOver } = stage;
  const { call } = turn;
  // What the agent says at its exit, it says itself.
  turn.next = undefined;
  await (call.agent ?? stage.agent).onExit();
  turn.next = next;
  call.agent = next;
  call.openings = turn.openings;
  next.session = session;
  handedOver();
  await next.onEnter();
}

/** The result, with what the session was told. The result itself is not changed: it may be given again. */
function complete<UserData>(
  result: FunctionResult,
  { says, replies }: Turn<UserData>,
  documentUrl: string | undefined,
): ToolAnswer {
  if (says.length === 0 && replies.length === 0 && documentUrl === undefined) return result;
  const more = new FunctionResult();
  for (const text of says) more.say(text);
  if (documentUrl !== undefined) more.swmlTransfer(documentUrl);
  const {
    response = '',
    action = [],
    post_process = false,
  } = result.response || result.action.length > 0 ? result.toDict() : {};
  const told =
    typeof response === 'string'
      ? [response, ...replies].filter(Boolean).join('\n')
      : { ...response, tool_prompt: [response.tool_prompt, ...replies].filter(Boolean).join('\n') };
  return {
    ...(told === '' ? {} : { response: told }),
    action: [...[action].flat(), ...more.action],
    // What a tool says of a handover is said before it.
    ...(post_process || (documentUrl !== undefined && told !== '') ? { post_process: true } : {}),
  };
}
