import { aiHold, aiMessage, aiStop, aiUnhold, running, startAi, userEvent } from '../../calls/actions/index.js';
import { badParams, ok } from '../replies.js';
import { type CallHandlers, type CallingContext, given, scriptsOf } from './context.js';

/** The longest that a caller is kept on hold, in seconds. */
const holdsAtMost = 300;

export const aiHandlers: CallHandlers = {
  'calling.ai': ({ node_id: _node, call_id, control_id, ...ai }, context) => {
    converse(context, { ai: { prompt: {}, ...ai } }, control_id);
    return ok('AI started', { call_id, control_id });
  },

  'calling.ai.stop': ({ call_id, control_id }, { call }) => {
    // A call has one agent at a time, so that the id matters little; one that a script started has none.
    if (call.actions.has(control_id)) running(call, control_id, 'ai').stop();
    else aiStop(call);
    return ok('AI stopped', { call_id, control_id });
  },

  'calling.amazon_bedrock': ({ node_id: _node, call_id, ...bedrock }, context) => {
    converse(context, { amazon_bedrock: { prompt: {}, ...bedrock } });
    return ok('AI started', { call_id });
  },

  'calling.ai_message': ({ call_id, message_text, role, reset, global_data }, { call }) => {
    aiMessage(call, {
      role: role ?? 'system',
      ...given({ text: message_text, globalData: global_data }),
      ...(reset
        ? {
            reset: given({
              fullReset: reset.full_reset,
              userPrompt: reset.user_prompt,
              systemPrompt: reset.system_prompt,
            }),
          }
        : {}),
    });
    return ok('Message sent', { call_id });
  },

  'calling.ai_hold': ({ call_id, timeout, prompt }, { call }) => {
    const seconds = timeout === undefined ? undefined : Number(timeout);
    if (seconds !== undefined && !(seconds > 0 && seconds <= holdsAtMost))
      return badParams(
        `calling.ai_hold: timeout must be a number of seconds up to ${holdsAtMost}. Given: ${JSON.stringify(timeout)}.`,
      );
    aiHold(call, given({ seconds, prompt }));
    return ok('AI on hold', { call_id });
  },

  'calling.ai_unhold': ({ call_id, prompt }, { call }) => {
    aiUnhold(call, given({ prompt }));
    return ok('AI resumed', { call_id });
  },

  'calling.user_event': ({ call_id, event }, { call }) => {
    userEvent(call, event);
    return ok('Event sent', { call_id });
  },
};

/** Lets the agent of a SWML step talk; where it transfers the call to, the call goes. */
function converse(context: CallingContext, step: object, controlId?: string): void {
  const { call, desk } = context;
  const scripts = scriptsOf(context);
  const document = { version: '1.0.0', sections: { main: [step] } };
  startAi(call, {
    ...given({ controlId }),
    converse: async (signal) => {
      const outcome = await scripts.run(call, document, signal);
      if (outcome.kind !== 'transfer' || call.state === 'ended') return;
      desk.release(call);
      scripts.transfer(call, outcome.dest);
    },
    failed: (error) => {
      const message = `The agent failed: ${error instanceof Error ? error.message : String(error)}`;
      call.log.append({ type: 'failure', code: '500', message });
    },
  });
  desk.take(call);
}
