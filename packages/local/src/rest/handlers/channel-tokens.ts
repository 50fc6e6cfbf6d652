import { createHmac, randomUUID } from 'node:crypto';
import type { ChannelToken, CreateChatToken, CreatePubSubToken } from '@signalwire/protocol/rest';
import type { Project } from '../../store/index.js';
import { invalid } from '../errors.js';
import type { Handlers, Platform } from '../operation.js';

/** The most characters that the state of a member takes as JSON. */
const STATE_AT_MOST = 2_000;

export const channelTokenHandlers = {
  'chat.createToken': async ({ body, project, url }, { clock }) => sign('chat', body, project, url, clock),
  'pubsub.createToken': async ({ body, project, url }, { clock }) => sign('pubsub', body, project, url, clock),
} satisfies Handlers;

/** A JWT with what its holder may do, signed with the project's signing key, so that whoever has that can check it. */
function sign(
  audience: 'chat' | 'pubsub',
  { ttl, channels, member_id = randomUUID(), state = {} }: CreateChatToken | CreatePubSubToken,
  project: Project,
  { origin }: URL,
  clock: Platform['clock'],
): ChannelToken {
  const size = JSON.stringify(state).length;
  if (size > STATE_AT_MOST)
    throw invalid('state', `takes at most ${STATE_AT_MOST} characters as JSON. Given: ${size}.`);
  const issued = Math.floor(clock.now() / 1000);
  const claims = {
    iss: origin,
    aud: audience,
    jti: randomUUID(),
    iat: issued,
    exp: issued + ttl * 60,
    sub: member_id,
    project_id: project.id,
    channels: Object.fromEntries(
      Object.entries(channels).map(([name, { read = false, write = false }]) => [name, { read, write }]),
    ),
    state,
  };
  const content = [{ alg: 'HS512', typ: 'JWT' }, claims].map(encoded).join('.');
  return { token: `${content}.${createHmac('sha512', project.signingKey).update(content).digest('base64url')}` };
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
