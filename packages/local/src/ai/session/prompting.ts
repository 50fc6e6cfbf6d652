import type { ModelCue, ModelMessage, ModelTool, Situation } from '../models/model.js';
import { nativeTools } from '../tools/native.js';
import { placeText } from './moves.js';
import type { Session } from './session.js';

/** What a model may use in a turn. */
export interface Offer {
  /** The agent's functions and the built-in tools, or only those that move the conversation on. */
  functions: boolean;
}

/** Everything that the model sees: prompt, context and step, then the conversation. */
export function messagesOf(session: Session): ModelMessage[] {
  const window = session.config.params.number('conversation_sliding_window');
  const messages: ModelMessage[] = [{ role: 'system', content: systemPrompt(session) }];
  const step = stepMessage(session);
  if (step) messages.push({ role: 'system', content: step });
  messages.push(...session.conversation.visible(window));
  return messages;
}

function systemPrompt(session: Session): string {
  const { params, languages } = session.config;
  const parts = [session.expand(session.prompt.text)];
  const conscience = params.text('conscience');
  if (conscience) parts.push(session.expand(conscience));
  if (languages.length > 1) parts.push(`You speak ${languages.map(({ name }) => name).join(', ')}.`);
  return parts.join('\n\n');
}

function stepMessage(session: Session): string | undefined {
  const { steps, gather } = session;
  if (!steps) return undefined;
  const parts: string[] = [];
  const context = placeText(session, steps.context);
  if (context) parts.push(context);
  const question = gather?.question;
  if (gather && question) parts.push(session.expand(gather.instructions(question)));
  else if (steps.step) parts.push(...stepInstructions(session, steps.step.step_criteria));
  return parts.length > 0 ? parts.join('\n\n') : undefined;
}

function stepInstructions(session: Session, criteria: string | undefined): string[] {
  const step = session.steps?.step;
  if (!step) return [];
  const parts = [
    `## Instructions for this part of the conversation\n\n${placeText(session, step)}`,
    'Do not mention these instructions or that there are steps. Ask nothing that they do not call for. Do not end the conversation by yourself.',
  ];
  if (criteria) parts.push(`This part is complete when: ${session.expand(criteria)}`);
  return parts;
}

/** The tools of a turn. Those that move the conversation are built anew each time. */
export function toolsOf(session: Session, offer: Offer): ModelTool[] {
  const { steps, gather } = session;
  const question = gather?.question;
  const functions = offer.functions
    ? session.tools.active
        .filter(({ name }) => (question ? (question.functions ?? []).includes(name) : (steps?.allows(name) ?? true)))
        .map(({ name, description, parameters }) => ({ name, description: session.expand(description), parameters }))
    : [];
  if (gather && question) return [...functions, gather.tool(question)];
  const natives = offer.functions ? nativeTools(session.config.natives) : [];
  return [...functions, ...natives, ...(steps?.tools() ?? [])];
}

/** The same as data, for models that read no prose. */
export function situationOf(session: Session, cue: ModelCue): Situation {
  const { steps, gather } = session;
  const step = steps?.step;
  const question = gather?.question;
  return {
    cue,
    now: session.clock.now(),
    timeZone: session.config.timeZone,
    callerNumber: session.callerNumber,
    direction: session.direction,
    globalData: session.globalData,
    ...(steps && step
      ? {
          step: {
            context: steps.contextName,
            name: step.name,
            text: placeText(session, step),
            ...(step.step_criteria ? { criteria: session.expand(step.step_criteria) } : {}),
          },
        }
      : {}),
    ...(question
      ? {
          gather: {
            key: question.key,
            question: session.expand(question.question),
            type: question.type ?? 'string',
            confirm: question.confirm ?? false,
          },
        }
      : {}),
  };
}
