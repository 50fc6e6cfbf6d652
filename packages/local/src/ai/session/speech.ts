import type { AiLanguage } from '@signalwire/protocol/swml';
import type { Session } from './session.js';

/** Speaks with the agent's voice. @returns whether it was heard to the end, and what was heard. */
export function speak(
  session: Session,
  text: string,
  options: { interruptible?: boolean } = {},
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

/** Whether the caller may cut in, as `enable_barge` says. */
export function mayBarge(session: Session): boolean {
  const barge = session.config.params.raw('enable_barge');
  if (barge === undefined || barge === null) return true;
  if (typeof barge === 'boolean') return barge;
  return !/^(|false|no|off|none|0)$/i.test(String(barge).trim());
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
