import type { AiLanguage } from '@signalwire/protocol/swml';
import type { CallInput } from '../../calls/index.js';
import type { Session } from './session.js';

/** Speaks with the agent's voice. @returns whether it was heard to the end, and what was heard. */
export function speak(
  session: Session,
  text: string,
  options: { interruptible?: false } = {},
): Promise<{ completed: boolean; spoken: string }> {
  const language = session.config.languages[0];
  const voice = session.voice ?? voiceOf(language);
  const code = [language?.code ?? language?.listen_language].flat()[0];
  return session.call.speak(text, {
    from: 'agent',
    ...(voice ? { voice } : {}),
    ...(code ? { language: code } : {}),
    interruptible: options.interruptible ?? mayBarge(session),
    signal: session.signal,
  });
}

function voiceOf(language: AiLanguage | undefined): string | undefined {
  if (!language?.voice) return undefined;
  const { voice, engine, model } = language;
  const named = engine && !voice.includes('.') ? `${engine}.${voice}` : voice;
  return model && !named.includes(':') ? `${named}:${model}` : named;
}

/** Whether the caller may cut in, and with what: as `enable_barge` and its like say. */
export function mayBarge(session: Session): boolean | ((input: CallInput) => boolean) {
  const { params } = session.config;
  const barge = params.raw('enable_barge');
  if (barge === false || (typeof barge === 'string' && /^(false|no|off|none|0)?$/i.test(barge.trim()))) return false;
  const least = params.number('barge_min_words', 1);
  const pattern = params.text('barge_match_string');
  if (pattern === undefined && least <= 1) return true;
  return (input) => {
    if (input.type === 'digits') return pattern === undefined;
    const enough = input.text.trim().split(/\s+/).length >= least;
    return enough && (pattern === undefined || matches(pattern, input.text));
  };
}

/** A text as it stands, or a regular expression. */
function matches(pattern: string, text: string): boolean {
  if (text.toLowerCase().includes(pattern.toLowerCase())) return true;
  try {
    return new RegExp(pattern, 'i').test(text);
  } catch {
    // No regular expression: then it was the text that was meant.
    return false;
  }
}

/** A phrase of a filler map for the language being spoken, or nothing. Phrases take turns. */
export function pickFiller(session: Session, fillers: unknown, turn: number): string | undefined {
  const list = Array.isArray(fillers) ? fillers : fromMap(session, fillers);
  const phrases = list.filter((phrase): phrase is string => typeof phrase === 'string' && phrase !== '');
  return phrases[turn % Math.max(phrases.length, 1)];
}

function fromMap(session: Session, fillers: unknown): unknown[] {
  if (fillers === null || typeof fillers !== 'object') return [];
  const map = fillers as Record<string, unknown>;
  const code = [session.config.languages[0]?.code ?? 'en-US'].flat()[0] as string;
  for (const key of [code, 'auto', 'default']) {
    const phrases = map[key];
    if (Array.isArray(phrases)) return phrases;
  }
  return [];
}

/** Speaks a phrase that the model knows nothing of. */
export async function speakFiller(session: Session, text: string, kind: 'function' | 'thinking'): Promise<void> {
  if (session.signal.aborted) return;
  session.conversation.note('filler', { text, filler_type: kind }, session.place());
  session.conversation.manual(text, { remember: false });
  await speak(session, text);
  session.lastActivityAt = session.clock.now();
}
