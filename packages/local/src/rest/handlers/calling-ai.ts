import { aiHold, aiMessage, aiStop, aiUnhold } from '../../calls/actions/index.js';
import { invalid } from '../errors.js';
import type { Handlers } from '../operation.js';
import { onCall } from './on-call.js';

/** Commands to the agent that talks on a call. */
export const callingAiHandlers = {
  'calling.aiMessage': onCall(({ role = 'system', message_text, reset, global_data }, call) =>
    aiMessage(call, {
      role,
      ...(message_text === undefined ? {} : { text: message_text }),
      ...(global_data === undefined ? {} : { globalData: global_data }),
      ...(reset
        ? {
            reset: {
              ...(reset.full_reset === undefined ? {} : { fullReset: reset.full_reset }),
              ...(reset.user_prompt === undefined ? {} : { userPrompt: reset.user_prompt }),
              ...(reset.system_prompt === undefined ? {} : { systemPrompt: reset.system_prompt }),
            },
          }
        : {}),
    }),
  ),

  'calling.aiHold': onCall(({ timeout, prompt }, call) => {
    const seconds = timeout === undefined ? undefined : Number(timeout);
    if (seconds !== undefined && !(timeout?.trim() && seconds > 0 && Number.isFinite(seconds)))
      throw invalid(
        'params.timeout',
        `must be a number of seconds above 0, as text. Given: ${JSON.stringify(timeout)}.`,
      );
    aiHold(call, { ...(seconds === undefined ? {} : { seconds }), ...(prompt === undefined ? {} : { prompt }) });
  }),

  'calling.aiUnhold': onCall((_params, call) => aiUnhold(call)),

  'calling.aiStop': onCall((_params, call) => aiStop(call)),
} satisfies Handlers;
