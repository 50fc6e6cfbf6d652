import Type, { type TSchema } from 'typebox';
import type { Operation } from '../operation.js';
import { integer, list, named, nullable, oneOf, open, openEnum, text, uuid } from '../schema.js';

/** Where the accounts of the compatibility API are. */
export const accountsPath = '/api/laml/2010-04-01/Accounts';
/** Where everything else is: below the account. */
export const accountPath = `${accountsPath}/{AccountSid}`;

/** A path's placeholder for the account, which the client fills in. */
export const accountSid = { AccountSid: uuid('The project.') };

/** The statuses that an operation refuses with: 400, 401 and these. */
export const refuses = (...statuses: number[]): Operation['errors'] => ({
  style: 'compat',
  statuses: [400, 401, ...statuses],
});

/** A body as the compatibility API takes it: a form, its lists written by repeating the name. */
export const form = (schema: TSchema): NonNullable<Operation['body']> => ({
  encoding: 'form',
  lists: 'repeated',
  schema,
});

/** Query parameters of every list that is paged. */
export const pageQuery = {
  Page: integer('Page to return, counted from 0.', { minimum: 0, default: 0 }),
  PageSize: integer('Items on a page.', { minimum: 1, maximum: 1000, default: 50 }),
  PageToken: text('Where the page starts, as the link to it says.'),
};

/**
 * A page of a list, its items under a key of their own.
 * @param what The items, in the plural.
 */
export const page = (name: string, key: string, item: TSchema, what: string, more: Record<string, TSchema> = {}) =>
  named(
    name,
    open({
      uri: text('This page.'),
      first_page_uri: text('The first page.'),
      next_page_uri: nullable(text(), 'The next page; `null` on the last.'),
      previous_page_uri: nullable(text(), 'The page before; `null` on the first.'),
      page: integer('Which page it is, counted from 0.'),
      page_size: integer('Items on a page.'),
      [key]: list(item, `The ${what} of this page.`),
      ...more,
    }),
    `A page of ${what}.`,
  );

/** Three query parameters that narrow a list by a date. */
export const dateFilter = (name: string, what: string, format: string) => ({
  [name]: text(`Only what ${what} on this date (${format}).`),
  [`${name}<`]: text(`Only what ${what} before this date (${format}).`),
  [`${name}>`]: text(`Only what ${what} after this date (${format}).`),
});

/** How a URL is requested; `null` for no default. */
export const method = (description: string, fallback: 'GET' | 'POST' | null = 'POST') =>
  oneOf(['GET', 'POST'], description, {
    'x-name': 'WebhookMethod',
    ...(fallback === null ? {} : { default: fallback }),
  });

/** What nearly every resource says of itself. */
export const common = (sid: string, dates = 'RFC 2822') => ({
  sid: uuid(sid),
  account_sid: uuid('The project that it belongs to.'),
  api_version: text('Version of the API.'),
  date_created: text(`When it was created (${dates}).`),
  date_updated: text(`When it was last changed (${dates}).`),
});
export const uri = text('Where the resource is, relative to the space.');

export const nothing = (description = 'Always `null`.') => Type.Null({ description });
export const maybeText = (description: string) => nullable(text(), description);
export const maybeInteger = (description: string) => nullable(Type.Integer(), description);

/** Which callbacks the state of a call or a fax makes. */
export const callEvents = list(
  named(
    'CompatCallEvent',
    oneOf(['initiated', 'ringing', 'answered', 'completed', 'ringing_forwarded', 'ringing_queued']),
    'A change of a call that can be reported.',
  ),
  'What `StatusCallback` is told of.',
  { default: ['completed'] },
);

/** Changes of a recording that a running one can be told to make. */
export const updateRecording = named(
  'UpdateCompatRecording',
  Type.Object(
    {
      Status: oneOf(['paused', 'in-progress', 'stopped'], 'Pauses the recording, goes on with it, or ends it.'),
      PauseBehavior: Type.Optional(
        oneOf(['skip', 'silence'], 'What a pause leaves in the recording: nothing, or silence.', {
          default: 'silence',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  'What to do with a recording that is under way.',
);

/** What a recording of a call or a conference tells. */
export const recordingOf = (sources: readonly string[], callSid: TSchema) => ({
  ...common('The recording.'),
  call_sid: callSid,
  conference_sid: nullable(uuid(), 'The conference; `null` for the recording of a call.'),
  channel: openEnum(['1', '2'], 'The same as `channels`.'),
  channels: openEnum(['1', '2'], 'One channel for all, or one for each side.'),
  start_time: maybeText('When it began (RFC 2822).'),
  end_time: maybeText('When it ended (RFC 2822).'),
  duration: integer('Length in seconds.', { minimum: 0 }),
  price: maybeText('What it cost, in `price_unit`.'),
  price_unit: text('Currency of the price.'),
  source: openEnum(sources, 'What made the recording.'),
  status: named(
    'CompatRecordingStatus',
    openEnum(['queued', 'in-progress', 'paused', 'resumed', 'completed', 'absent', 'stopped']),
    'How far a recording came.',
  ),
  error_code: maybeText('Why it failed.'),
  uri,
  subresource_uris: named(
    'CompatRecordingUris',
    open({ transcriptions: text('Its transcriptions.') }),
    'What belongs to a recording.',
  ),
  encryption_details: maybeText('Always `null`.'),
  trim: text('Whether silence at both ends is cut off.'),
});

/** What a stream of a call or a conference is started with, besides what only one of them takes. */
export const streamSettings = {
  Name: text('A name for it, unique in the call or conference, by which it can be stopped.'),
  Track: oneOf(['inbound_track', 'outbound_track', 'both_tracks'], 'Which audio is sent.', { default: 'both_tracks' }),
  StatusCallback: text('Where the state of the stream is reported.', { format: 'uri' }),
  StatusCallbackMethod: method('How `StatusCallback` is requested.'),
  AuthorizationBearerToken: text('Bearer token for the WebSocket server.'),
};
export const streamUrl = text('The WebSocket server that gets the audio; `wss` only.', { format: 'uri' });

/** Values of one's own for the WebSocket server: `Parameter1.Name` with `Parameter1.Value`, up to 99. */
export const streamParameters = {
  '^Parameter[1-9][0-9]?\\.(Name|Value)$': {
    ...text('Name or value of one of up to 99 parameters that the WebSocket server is told.'),
    'x-key': "`Parameter${number}.${'Name' | 'Value'}`",
  },
};

/** The only thing that a stream can be told. */
export const stopStream = named(
  'StopCompatStream',
  Type.Object({ Status: oneOf(['stopped'], 'Ends the stream.') }, { additionalProperties: false }),
  'What to do with a stream: end it.',
);

/** How far a stream came. */
export const streamStatus = named(
  'CompatStreamStatus',
  openEnum(['queued', 'in-progress', 'stopped']),
  'How far a stream came.',
);
