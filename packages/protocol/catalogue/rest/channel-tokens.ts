import Type, { type TSchema } from 'typebox';
import { type Namespace, operation } from '../operation.js';
import { anyObject, bool, closed, integer, named, open, text, union } from '../schema.js';

const read = bool('Hears what is sent to the channel.');
const write = bool('Sends to the channel.');

/** At least one of them; what is left out is `false`. */
const permissions = named(
  'ChannelPermissions',
  union([closed({ read }, { write }), closed({ write }, { read })]),
  'What a token may do in a channel: `read`, `write`, or both.',
);

const channels = (names: Record<string, unknown>, description: string) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    minProperties: 1,
    maxProperties: 500,
    propertyNames: { minLength: 1, maxLength: 250, ...names },
    additionalProperties: permissions,
    description,
  });

const createToken = (name: string, allowed: TSchema) =>
  named(
    name,
    closed(
      {
        ttl: integer('Minutes that the token is good for, at most 30 days.', { minimum: 1, maximum: 43_200 }),
        channels: allowed,
      },
      {
        member_id: text('Who holds it. Default: a new UUID.', { maxLength: 250 }),
        state: anyObject('What others see of who holds it: at most 2,000 characters as JSON.', {
          default: {},
        }),
      },
    ),
  );

const token = named('ChannelToken', open({ token: text('The token, a JWT.') }), 'A token for channels.');

const statuses = [400, 401, 422] as const;

/** Tokens for the members of chats. */
export const chat: Namespace = {
  name: 'chat',
  operations: [
    operation({
      id: 'chat.createToken',
      summary: 'Makes a token for a member of chat channels.',
      method: 'POST',
      path: '/api/chat/tokens',
      scopes: ['chat'],
      body: {
        encoding: 'json',
        schema: createToken(
          'CreateChatToken',
          channels(
            { pattern: '^(?!sw_)' },
            'What it may do, by channel: 1 to 500, with names of 1 to 250 characters that do not start with `sw_`.',
          ),
        ),
      },
      success: { status: 200, schema: token },
      errors: { style: 'rest', statuses },
      page: 'rest/chat/create-token',
    }),
  ],
};

/** Tokens for who publishes and subscribes. */
export const pubsub: Namespace = {
  name: 'pubsub',
  operations: [
    operation({
      id: 'pubsub.createToken',
      summary: 'Makes a token for a client of PubSub channels.',
      method: 'POST',
      path: '/api/pubsub/tokens',
      scopes: ['pubsub'],
      body: {
        encoding: 'json',
        schema: createToken(
          'CreatePubSubToken',
          channels({}, 'What it may do, by channel: 1 to 500, with names of 1 to 250 characters.'),
        ),
      },
      success: { status: 200, schema: token },
      errors: { style: 'rest', statuses: [...statuses, 500] },
      page: 'rest/pubsub/create-token',
    }),
  ],
};
