import type { TSchema } from 'typebox';
import { closed, list, named, openEnum, text, union } from '../../schema.js';
import { playable, statusUrl } from '../media.js';
import { result, resultSteps } from '../outcome.js';
import { bag, flag, int, steps, url, verb, word } from '../verb.js';

const header = closed({ name: text('Name of the header.'), value: text('Its value.') });
const states = openEnum(['created', 'ringing', 'answered', 'ended']);

/** What may be set for all destinations or for one. */
const leg: Record<string, TSchema> = {
  from: text('Caller id. Default: the current caller’s.'),
  from_name: text('Caller name, for SIP.'),
  timeout: int('Seconds a destination may ring. Default: 60.', { minimum: 1 }),
  codecs: union([text(), list(text())], 'Codecs, best first, for SIP.'),
  headers: list(header, 'SIP headers.'),
  webrtc_media: flag('WebRTC media, for SIP. Default: `false`.'),
  session_timeout: int('SIP session timeout in seconds.', { minimum: 1 }),
  encryption: word(['mandatory', 'optional', 'forbidden'], 'Encryption of media. Default: `optional`.'),
  username: text('User name for SIP authentication.'),
  password: text('Password for SIP authentication.'),
  confirm: union([url(), steps()], 'A document or steps that run on the answering side before both are joined.'),
  confirm_timeout: int('Seconds that `confirm` may take. Default: `timeout`.', { minimum: 1 }),
  call_state_url: statusUrl('calling.call.state'),
  call_state_events: list(states, 'Which of them. Default: `ended`.'),
};

/** What a `stream:` destination takes beside. */
const streaming: Record<string, TSchema> = {
  name: text('Name of the stream.'),
  codec: text('Codec of the stream. Default: `PCMU`.'),
  realtime: flag('Default: `false`.'),
  status_url_method: word(['GET', 'POST'], 'Default: `POST`.'),
  authorization_bearer_token: text('Sent to the stream’s server.'),
  custom_parameters: bag('Sent with the stream’s start.'),
};

const shared: Record<string, TSchema> = {
  ...leg,
  ...streaming,
  max_duration: int('Seconds that the connection may last. Default: 14400.', { minimum: 1 }),
  answer_on_bridge: flag('Answer the caller only when the destination answers. Default: `false`.'),
  ringback: list(playable(), 'What the caller hears meanwhile.'),
  result: result('connect_result'),
  status_url: statusUrl('calling.call.connect'),
  transfer_after_bridge: text('A URL or a document as text that runs afterwards; required for `queue:`.'),
};

const to = text('A number, a SIP URI, a resource address, `queue:<name>` or `stream:<wss URL>`.', { minLength: 1 });
const destination = named('SwmlDestination', closed({ to }, { ...leg, ...streaming }), 'Where a call goes, and how.');
const destinations = (description?: string) => list(destination, description, { minItems: 1 });

const ways: Record<string, TSchema> = {
  to,
  serial: destinations('Tried one after another.'),
  parallel: destinations('Called at once; the first to answer wins.'),
  serial_parallel: list(destinations(), 'Groups, one after another; within a group at once.', { minItems: 1 }),
};

export const connect = verb({
  name: 'connect',
  summary: 'Calls one or more destinations and joins the caller with the one that answers.',
  nested: ['confirm.?', ...resultSteps],
  body: union(Object.entries(ways).map(([way, schema]) => closed({ [way]: schema }, shared))),
  check: {
    ...closed({}, { ...ways, ...shared }),
    oneOf: Object.keys(ways).map((way) => ({ required: [way] })),
  } as TSchema,
  page: 'connect',
});
