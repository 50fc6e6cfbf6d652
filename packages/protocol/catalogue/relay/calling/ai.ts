import Type from 'typebox';
import { anyObject, anything, bool, list, named, number, oneOf, open, text, union } from '../../schema.js';
import { type Event, event, type Method } from '../method.js';
import { actionRef, controlId, ids, ofAction, ofCall, onAction, onCall, onTheCall } from '../shapes.js';
import { finalState } from '../states.js';

/** A part of the SWML verb `ai`, described there. */
const part = (type: string, description: string) =>
  Type.Unsafe<object>({ type: 'object', 'x-type': type, description });

const conversation = {
  global_data: anyObject('First value of the session’s data.'),
  post_prompt: part('AiPostPrompt', 'What the model is asked when the conversation is over.'),
  post_prompt_url: text('Gets the report.'),
  SWAIG: part('Swaig', 'The functions of the agent.'),
  params: part('AiParams', 'Settings of the conversation.'),
};

/** How a conversation starts anew. */
export const reset = named(
  'AiReset',
  open(
    {},
    {
      full_reset: bool('Forget what was said.'),
      user_prompt: text('A new message of the user.'),
      system_prompt: text('A new prompt.'),
    },
  ),
  'Starts the conversation anew.',
);

export const aiMethods: Method[] = [
  onAction({
    name: 'calling.ai',
    summary: 'Connects the caller to an AI agent.',
    params: named(
      'AiStartParams',
      open(
        { ...onCall, control_id: controlId },
        {
          agent: text('A stored agent.'),
          prompt: part('AiPrompt', 'What the agent is told.'),
          ...conversation,
          post_prompt_auth_user: text('User name for the report’s basic authentication.'),
          post_prompt_auth_password: text('Password for the report’s basic authentication.'),
          pronounce: list(
            open({ replace: text('What is written.'), with: text('How it is said.') }, { ignore_case: bool() }),
            'How to say what is written.',
          ),
          hints: list(union([text(), anyObject()]), 'Words to listen for.'),
          languages: list(
            part('AiLanguage', 'A language and its voice.'),
            'Languages, the first one being the default.',
          ),
        },
      ),
    ),
    page: 'relay/call/ai',
  }),
  onAction({
    name: 'calling.ai.stop',
    summary: 'Ends the conversation of an agent.',
    params: actionRef,
    page: 'relay/actions/ai-action/stop',
  }),
  onTheCall({
    name: 'calling.amazon_bedrock',
    summary: 'Connects the caller to an agent of Amazon Bedrock.',
    params: named(
      'AmazonBedrockParams',
      open(onCall, {
        prompt: part('BedrockPrompt', 'What the agent is told.'),
        ...conversation,
      }),
    ),
    page: 'relay/call/amazon-bedrock',
  }),
  onTheCall({
    name: 'calling.ai_message',
    summary: 'Puts a message into the conversation of an agent.',
    params: named(
      'AiMessageParams',
      open(onCall, {
        message_text: text('The message.'),
        role: oneOf(['system', 'user', 'assistant'], 'Whose message it is. Default: `system`.'),
        reset,
        global_data: anyObject('Merged into the session’s data.'),
      }),
    ),
    page: 'relay/call/ai-message',
  }),
  onTheCall({
    name: 'calling.ai_hold',
    summary: 'Puts the caller of an agent on hold.',
    params: named(
      'AiHoldParams',
      open(onCall, {
        timeout: union([text(), number()], 'Seconds, at most 300; as a number or as text. Default: 300.'),
        prompt: text('What the agent is told before.'),
      }),
    ),
    page: 'relay/call/ai-hold',
  }),
  onTheCall({
    name: 'calling.ai_unhold',
    summary: 'Takes the caller of an agent off hold.',
    params: named('AiUnholdParams', open(onCall, { prompt: text('What the agent is told after.') })),
    page: 'relay/call/ai-unhold',
  }),
  onTheCall({
    name: 'calling.user_event',
    summary: 'Sends an event to the application that shows the call.',
    params: named('UserEventParams', open(onCall, { event: anything('The event.') })),
    page: 'relay/call/user-event',
  }),
];

export const aiEvents: Event[] = [
  event({
    type: 'calling.call.ai',
    summary: 'The conversation of an agent is over.',
    params: named('CallAiParams', open({ ...ofAction, state: finalState }, ids)),
  }),
  event({
    type: 'calling.user_event',
    summary: 'Somebody sent an event to the application that shows the call.',
    params: named('CallUserEventParams', open(ofCall, { event: anything('The event.'), ...ids })),
  }),
];
