import Type, { type TSchema } from 'typebox';
import { type Namespace, operation } from '../operation.js';
import {
  anyObject,
  bool,
  closed,
  constant,
  integer,
  list,
  named,
  nullable,
  number,
  oneOf,
  open,
  openEnum,
  text,
  union,
  url,
} from '../schema.js';
import { errorBody } from './errors.js';

// Conversations in text with an AI agent: JSON-RPC, every method at one path.

const conversation = text('The conversation, by an id of your own choice that is unique in the project.');
const idle = integer('Seconds without a message after which the conversation ends.', { default: 3600 });
const aboutUser = anyObject('What is known of the user; its webhooks carry it.');
const agentUrl = 'Where the SWML document of the agent is fetched; it must be reachable from the platform.';

/** A call of a method; what it takes has a name of its own, for those who make the calls. */
const call = (name: string, method: string, params: TSchema, what: string) =>
  named(
    `AiChat${name}Request`,
    closed({
      jsonrpc: constant('2.0', 'The version of JSON-RPC.'),
      id: text('Names the call; its answer has the same.'),
      method: constant(method, 'The method.'),
      params: named(`AiChat${name}`, params),
    }),
    what,
  );

const requests = [
  call(
    'CreateConversation',
    'create_conversation',
    closed(
      { id: conversation, config_url: url(agentUrl) },
      {
        user_message: text('What the user says first.'),
        conversation_timeout: idle,
        user_meta_data: aboutUser,
        reinit: bool('Start over where there is such a conversation; its messages are deleted.', { default: false }),
      },
    ),
    'Starts a conversation.',
  ),
  call(
    'SendMessage',
    'chat',
    closed(
      { id: conversation, message: text('The message.') },
      {
        role: oneOf(['user', 'system'], 'Who says it; `system` steers the agent unseen.', { default: 'user' }),
        config_url: url(`${agentUrl} Creates the conversation where there is none.`),
        conversation_timeout: idle,
        user_meta_data: aboutUser,
        reinit: bool('Start over, where this call creates the conversation.', { default: false }),
      },
    ),
    'Says something and takes the answer of the agent.',
  ),
  call('EndConversation', 'end_conversation', closed({ id: conversation }), 'Ends a conversation and sums it up.'),
  call('DeleteConversation', 'delete', closed({ id: conversation }), 'Deletes a conversation without a trace.'),
  call('GetLog', 'chat_log', closed({ id: conversation }), 'Reads a conversation back.'),
  call(
    'Summarize',
    'summarize',
    closed(
      { id: conversation },
      {
        summary_prompt: text("How to sum up; the agent's own prompt for it when absent."),
        temperature: number('How much chance there is in it.', { default: 0.3 }),
        top_p: number('How many of the likely tokens are considered.', { default: 0.3 }),
        frequency_penalty: number('How much tokens lose by having been used often.', { default: 1 }),
        presence_penalty: number('How much tokens lose by having been used at all.', { default: 1 }),
        max_tokens: integer('Tokens of the summary at most.', { default: 512 }),
      },
    ),
    'Sums a conversation up; once a minute.',
  ),
];

const version = constant('2.0', 'The version of JSON-RPC.');
const callId = text('Names the call that is answered.');
const answer = (name: string, result: TSchema, what: string) =>
  named(`AiChat${name}Answer`, open({ jsonrpc: version, id: callId, result: named(`AiChat${name}`, result) }), what);

const errorCode = named(
  'AiChatErrorCode',
  Type.Unsafe<number>({
    type: 'integer',
    examples: [-32001, -32002, -32003, -32004, -32005, -32006, -32007, -32600, -32601, -32602, -32603],
    description: 'Which error it is; `-32001` for an unknown conversation, `-32005` for too many summaries.',
  }),
);

const answers = [
  answer(
    'ConversationCreated',
    open(
      {
        status: openEnum(['created', 'reinitialized', 'exists'], 'Whether there was such a conversation before.'),
        id: text('The conversation.'),
      },
      { initial_message: nullable(text(), 'What the agent says first, if it speaks first.') },
    ),
    'A conversation was started.',
  ),
  answer(
    'Reply',
    open(
      { response: text('What the agent says.') },
      { user_event: anyObject('What a tool of the agent has for the application, under `event`.') },
    ),
    'The agent answered.',
  ),
  answer(
    'ConversationEnded',
    open({
      status: openEnum(['ended', 'not_found'], 'Whether there was such a conversation.'),
      id: text('The conversation.'),
    }),
    'A conversation was ended.',
  ),
  answer(
    'ConversationDeleted',
    open({
      status: openEnum(['deleted', 'not_found'], 'Whether there was such a conversation.'),
      id: text('The conversation.'),
    }),
    'A conversation was deleted.',
  ),
  answer(
    'Log',
    open(
      {
        chat_log: list(
          named(
            'AiChatLogEntry',
            open(
              {
                role: openEnum(['system', 'user', 'assistant', 'tool'], 'Who said it.'),
                content: text('What was said.'),
              },
              {
                timestamp: integer('When, in microseconds since 1970.'),
                tool_calls: list(anyObject(), 'Calls of tools that the agent made.'),
              },
            ),
            'An entry of the log of a conversation.',
          ),
          'Everything in its order, prompts and calls of tools as well.',
        ),
      },
      { call_timeline: list(anyObject(), 'What happened when.') },
    ),
    'The log of a conversation.',
  ),
  answer(
    'Summary',
    open({}, { summary: text('The summary.'), error: text('Why there is none.') }),
    'A conversation was summed up.',
  ),
  named(
    'AiChatErrorAnswer',
    open({
      jsonrpc: version,
      id: callId,
      error: named(
        'AiChatErrorObject',
        open({ code: errorCode, message: text('What is wrong, in words.') }),
        'What is wrong with a call.',
      ),
    }),
    'The call failed.',
  ),
];

export const aiChat: Namespace = {
  name: 'ai-chat',
  operations: [
    operation({
      id: 'ai.chat.request',
      summary: 'Calls a method of conversations with AI agents.',
      method: 'POST',
      path: '/api/ai/chat',
      scopes: ['chat'],
      body: { encoding: 'json', schema: named('AiChatRequest', union(requests), 'A call of a method.') },
      success: { status: 200, schema: named('AiChatAnswer', union(answers), 'What a call is answered with.') },
      errors: { style: 'rest', statuses: [400, 401, 502], bodies: { 400: errorBody('rest', 422) } },
      page: 'apis/rest/ai-chat/send-ai-chat-methods',
    }),
  ],
};
