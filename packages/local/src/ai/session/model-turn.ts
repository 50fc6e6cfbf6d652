import type {
  ModelCue,
  ModelMessage,
  ModelPart,
  ModelRequest,
  ModelTool,
  ModelToolCall,
  Situation,
} from '../models/model.js';
import type { Session } from './session.js';

/** One answer of the model. */
export interface ModelAnswer {
  text: string;
  calls: ModelToolCall[];
  /** Milliseconds it took. */
  ms: number;
  /** Milliseconds until its first piece. */
  firstMs: number;
}

/** What the model is asked in a turn. */
export interface TurnQuestion {
  cue: ModelCue;
  purpose: ModelRequest['purpose'];
  messages: readonly ModelMessage[];
  tools: readonly ModelTool[];
  situation?: Situation;
  settings?: ModelRequest['settings'];
  /** For what is asked once the call is over. */
  signal?: AbortSignal;
}

/**
 * Asks the model once and waits for the whole answer.
 * @throws {ModelError} when it gives none; the signal's reason when the call ends first.
 */
export async function collect(session: Session, question: TurnQuestion): Promise<ModelAnswer> {
  const signal = question.signal ?? session.signal;
  signal.throwIfAborted();
  const startedAt = session.clock.now();
  let firstAt: number | undefined;
  const answer: ModelAnswer = { text: '', calls: [], ms: 0, firstMs: 0 };
  const take = (part: ModelPart) => {
    firstAt ??= session.clock.now();
    if (part.type === 'text') answer.text += part.text;
    else answer.calls.push(part.call);
  };
  const asking = async () => {
    const turn = session.model.turn({
      messages: question.messages,
      tools: question.tools,
      settings: question.settings ?? session.settings,
      purpose: question.purpose,
      situation: question.situation ?? bareSituation(session, question.cue),
      signal,
    });
    if (Symbol.asyncIterator in turn) for await (const part of turn) take(part);
    else for (const part of await turn) take(part);
  };
  await session.clock.busy(asking());
  const endedAt = session.clock.now();
  answer.text = answer.text.trim();
  answer.ms = endedAt - startedAt;
  answer.firstMs = (firstAt ?? endedAt) - startedAt;
  return answer;
}

function bareSituation(session: Session, cue: ModelCue): Situation {
  return {
    cue,
    now: session.clock.now(),
    timeZone: session.config.timeZone,
    callerNumber: session.callerNumber,
    direction: session.direction,
    globalData: session.globalData,
  };
}
