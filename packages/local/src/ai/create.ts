import type { AiVerb } from '@signalwire/protocol/swml';
import type { Call } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import type { Outbound } from '../http/index.js';
import type { Model, ModelFactory } from './models/model.js';
import { readConfig } from './session/config.js';
import { runSession } from './session/run.js';
import { Session } from './session/session.js';
import type { AiResult, AiScope, Dialect, RunAi } from './types.js';

/** What the AI side works with. */
export interface AiParts {
  clock: Clock;
  http: Outbound;
  /** Who talks: one model for every session, or what makes one for each. */
  model: Model | ModelFactory;
  spaceId: string;
  /** The signing key of a project; requests for function definitions of projects that have one are signed. */
  signingKey?: (projectId: string) => string | undefined;
  /**
   * Milliseconds of silence before the caller's attention is sought; 0 never seeks it. It goes before what documents
   * say: people who type are slower than people who speak. Default: as the document says.
   */
  attentionTimeoutMs?: number;
}

/** The AI side of a space: holds the conversations of `ai` verbs. */
export function createAi(parts: AiParts): RunAi {
  // What later `ai` verbs of the same call start from.
  const kept = new WeakMap<Call, Record<string, unknown>>();
  // What the next agent on a call is told of the conversation before.
  const handedOver = new WeakMap<Call, string>();
  return async (call: Call, ai: AiVerb, scope: AiScope, dialect: Dialect = 'ai'): Promise<AiResult> => {
    const sessionId = dialect === 'ai' ? Session.newId() : call.id;
    const problem = (message: string, tool?: string) =>
      void call.log.append({
        type: 'ai',
        event: { name: 'problem', message, ...(tool === undefined ? {} : { tool }) },
      });
    let config: ReturnType<typeof readConfig>;
    try {
      config = readConfig(ai, scope, problem);
    } catch (error) {
      problem((error as Error).message);
      call.log.append({ type: 'ai', event: { name: 'session_end', reason: 'error' } });
      call.end('error', 'platform');
      return { result: 'failed', outcome: { kind: 'ended' } };
    }
    const { model } = parts;
    const session = new Session({
      call,
      scope,
      dialect,
      config,
      sessionId,
      clock: parts.clock,
      http: parts.http,
      spaceId: parts.spaceId,
      attentionTimeoutMs: parts.attentionTimeoutMs,
      signingKey: parts.signingKey?.(call.projectId),
      model: typeof model === 'function' ? model({ sessionId, callId: call.id }) : model,
      globalData: { ...config.globalData, caller_id_number: call.from, ...kept.get(call) },
    });
    const before = handedOver.get(call);
    handedOver.delete(call);
    if (before) session.conversation.system(`What was said before the caller was transferred to you: ${before}`);
    call.ai = session.outside;
    let result: AiResult;
    try {
      result = await runSession(session);
    } finally {
      if (call.ai === session.outside) call.ai = undefined;
    }
    if (session.handover) handedOver.set(call, session.handover);
    if (config.params.flag('persist_global_data', true)) {
      kept.set(call, { ...session.globalData });
      call.vars['ai_agents_global_data'] = { ...session.globalData };
      call.log.append({ type: 'vars', set: { ai_agents_global_data: { ...session.globalData } } });
    }
    return result;
  };
}
