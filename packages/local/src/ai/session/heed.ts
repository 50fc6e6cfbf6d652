import { afterHold, holdFor } from './hold.js';
import { restart } from './moves.js';
import type { Wish } from './outside.js';
import { respond } from './respond.js';
import type { Session } from './session.js';

/** Does what somebody outside of the conversation wants of it. */
export async function heed(session: Session, wish: Wish): Promise<void> {
  switch (wish.kind) {
    case 'stop':
      return session.end({ reason: 'stop', result: 'success', outcome: { kind: 'next' } });
    case 'hold': {
      if (wish.prompt) {
        session.conversation.system(session.expand(wish.prompt));
        await respond(session, 'continue', { functions: false });
        if (session.ending) return;
      }
      session.resumeWith = afterHold(await holdFor(session, wish.seconds));
      return;
    }
    case 'message':
      return takeMessage(session, wish.message);
  }
}

async function takeMessage(session: Session, message: (Wish & { kind: 'message' })['message']): Promise<void> {
  const { role, text, globalData, reset } = message;
  if (globalData) session.setGlobalData({ ...session.globalData, ...globalData });
  if (reset)
    await restart(session, {
      system_prompt: reset.systemPrompt,
      user_prompt: reset.userPrompt,
      full_reset: reset.fullReset,
    });
  if (text) {
    if (role === 'user') {
      session.conversation.user(text);
      session.log({ name: 'user', text, kind: 'injected' });
    } else if (role === 'assistant') session.conversation.assistant(text);
    else session.conversation.system(text);
  }
  if ((text && role !== 'assistant') || reset) await respond(session, role === 'user' ? 'user' : 'continue');
}
