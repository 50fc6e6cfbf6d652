import {
  anyObject,
  bool,
  constant,
  integer,
  list,
  named,
  number,
  oneOf,
  open,
  openEnum,
  text,
  union,
} from '../../schema.js';
import { tapDevice } from '../devices.js';
import { type Event, event, type Method } from '../method.js';
import {
  actionRef,
  callRef,
  code,
  controlId,
  ids,
  message,
  ofAction,
  ofCall,
  onAction,
  onCall,
  onTheCall,
  statusUrl,
} from '../shapes.js';
import { audioDirection, streamState, tapState, transcribeState } from '../states.js';

const tap = named(
  'Tap',
  open({ type: constant('audio') }, { params: open({}, { direction: audioDirection }) }),
  'What to tap.',
);

const ended = (name: string, page: string, summary: string) =>
  onAction({ name: `calling.${name}.stop`, summary, params: actionRef, page: `relay/actions/${page}/stop` });

export const sideChannelMethods: Method[] = [
  onAction({
    name: 'calling.tap',
    summary: 'Sends a copy of the audio to an RTP or WebSocket receiver.',
    params: named(
      'TapParams',
      open({ ...onCall, control_id: controlId, tap, device: tapDevice }, { status_url: statusUrl('calling.call.tap') }),
    ),
    result: named(
      'TapResult',
      open(
        { code, message },
        {
          call_id: text('The call.'),
          control_id: text('The action.'),
          source_device: anyObject('Where the audio comes from.'),
        },
      ),
    ),
    page: 'relay/call/tap',
  }),
  ended('tap', 'tap-action', 'Stops tapping.'),
  onAction({
    name: 'calling.stream',
    summary: 'Streams the audio to a WebSocket server.',
    params: named(
      'StreamParams',
      open(
        { ...onCall, control_id: controlId, url: text('A `wss:` address.', { pattern: '^wss://' }) },
        {
          name: text('Names the stream.'),
          codec: text('Default: the codec of the call.'),
          track: openEnum(['inbound_track', 'outbound_track', 'both_tracks'], 'Default: `inbound_track`.'),
          status_url: statusUrl('calling.call.stream'),
          status_url_method: oneOf(['GET', 'POST'], 'Default: `POST`.'),
          authorization_bearer_token: text('Sent in the `Authorization` header.'),
          custom_parameters: anyObject('Sent with the start of the stream.'),
        },
      ),
    ),
    page: 'relay/call/stream',
  }),
  ended('stream', 'stream-action', 'Stops streaming.'),
  onAction({
    name: 'calling.transcribe',
    summary: 'Transcribes what is said from here on.',
    params: named(
      'TranscribeParams',
      open({ ...onCall, control_id: controlId }, { status_url: statusUrl('calling.call.transcribe') }),
    ),
    page: 'relay/call/transcribe',
  }),
  ended('transcribe', 'transcribe-action', 'Stops transcribing.'),
  onAction({
    name: 'calling.send_fax',
    summary: 'Sends a document by fax.',
    params: named(
      'SendFaxParams',
      open(
        { ...onCall, control_id: controlId, document: text('URL of a PDF file.') },
        {
          identity: text('The number that the receiver sees.'),
          header_info: text('Printed at the top of each page. Default: `SignalWire`.'),
          status_url: statusUrl('calling.call.fax'),
        },
      ),
    ),
    page: 'relay/call/send-fax',
  }),
  ended('send_fax', 'fax-action', 'Stops sending a fax.'),
  onAction({
    name: 'calling.receive_fax',
    summary: 'Receives a document by fax.',
    params: named(
      'ReceiveFaxParams',
      open({ ...onCall, control_id: controlId }, { status_url: statusUrl('calling.call.fax') }),
    ),
    page: 'relay/call/receive-fax',
  }),
  ended('receive_fax', 'fax-action', 'Stops receiving a fax.'),
  onTheCall({
    name: 'calling.hold',
    summary: 'Puts the far end on hold.',
    params: callRef,
    page: 'relay/call/hold',
  }),
  onTheCall({
    name: 'calling.unhold',
    summary: 'Takes the far end off hold.',
    params: callRef,
    page: 'relay/call/unhold',
  }),
  onTheCall({
    name: 'calling.denoise',
    summary: 'Removes background noise.',
    params: callRef,
    page: 'relay/call/denoise',
  }),
  onTheCall({
    name: 'calling.denoise.stop',
    summary: 'No longer removes background noise.',
    params: callRef,
    page: 'relay/call/denoise-stop',
  }),
  onTheCall({
    name: 'calling.echo',
    summary: 'Plays back to the far end what it says.',
    params: named(
      'EchoParams',
      open(onCall, {
        timeout: number('Seconds; 0 is until the call ends.', { minimum: 0 }),
        status_url: statusUrl('calling.call.echo'),
      }),
    ),
    page: 'relay/call/echo',
  }),
];

const fax = named(
  'FaxProgress',
  union([
    open(
      {
        type: constant('page'),
        params: open({}, { direction: oneOf(['send', 'receive']), number: integer('Which page.') }),
      },
      {},
    ),
    open(
      {
        type: constant('finished'),
        params: open(
          {},
          {
            direction: oneOf(['send', 'receive']),
            identity: text('The number of this side.'),
            remote_identity: text('The number of the other side.'),
            document: text('Where the document is.'),
            pages: integer('How many.'),
            success: bool('Whether it went through.'),
            result: union([integer(), text()], 'The fax engine’s code.'),
            result_text: text('The code in words.'),
            format: text('`pdf`.'),
          },
        ),
      },
      {},
    ),
    open({ type: constant('error') }, { params: anyObject('What went wrong.') }),
  ]),
  'How far a fax is.',
);

export const sideChannelEvents: Event[] = [
  event({
    type: 'calling.call.tap',
    summary: 'Tapping began or is over.',
    params: named('CallTapParams', open({ ...ofAction, state: tapState }, { tap, device: tapDevice, ...ids })),
  }),
  event({
    type: 'calling.call.stream',
    summary: 'Streaming began or is over.',
    params: named(
      'CallStreamParams',
      open(
        { ...ofAction, state: streamState },
        { url: text('Where the audio goes.'), name: text('Names the stream.'), ...ids },
      ),
    ),
  }),
  event({
    type: 'calling.call.transcribe',
    summary: 'Transcribing began or is over.',
    params: named(
      'CallTranscribeParams',
      open(
        { ...ofAction, state: transcribeState },
        {
          url: text('Where the transcript is.'),
          recording_id: text('The recording that it is made from.'),
          duration: number('Seconds.'),
          size: integer('Bytes.'),
          start_time: number('Unix time in seconds.'),
          end_time: number('Unix time in seconds.'),
          status_url: text('Who is told too.'),
          ...ids,
        },
      ),
    ),
  }),
  event({
    type: 'calling.call.fax',
    summary: 'A page went through, or a fax is over.',
    params: named(
      'CallFaxParams',
      open({ ...ofAction, fax }, { state: oneOf(['finished', 'error'], 'The type again, at the end.'), ...ids }),
    ),
  }),
  event({
    type: 'calling.call.hold',
    summary: 'The far end was put on hold or taken off it.',
    params: named('CallHoldParams', open({ ...ofCall, state: openEnum(['hold', 'unhold'], 'Which.') }, ids)),
  }),
  event({
    type: 'calling.call.denoise',
    summary: 'Noise is removed from here on, or no longer.',
    params: named('CallDenoiseParams', open({ ...ofCall, denoised: bool('Whether it is.') }, ids)),
  }),
  event({
    type: 'calling.call.echo',
    summary: 'The echo began or is over.',
    params: named('CallEchoParams', open({ ...ofCall, state: openEnum(['echoing', 'finished'], 'Which.') }, ids)),
  }),
];

const speakers = list(oneOf(['remote-caller', 'local-caller']), 'Whose speech.');

const live = {
  webhook: text('Gets the results.'),
  live_events: bool('Send each utterance. Default: `false`.'),
  ai_summary: bool('Summarise at the end. Default: `false`.'),
  ai_summary_prompt: text('How to summarise.'),
  speech_engine: openEnum(['deepgram', 'google'], 'Default: `deepgram`.'),
  speech_timeout: integer('Milliseconds. Default: 60000.', { minimum: 1500 }),
  vad_silence_ms: integer('Milliseconds of silence that end an utterance.', { minimum: 0 }),
  vad_thresh: integer('Loudness that counts as speech. Default: 400.', { minimum: 0, maximum: 1800 }),
  debug_level: integer('Default: 0.', { minimum: 0, maximum: 2 }),
};

/** Documents differ in how an action is written: what is described is typed, and any object is let through. */
const leniently = (action: ReturnType<typeof union>) => ({ ...action, 'x-check': union([text(), anyObject()]) });

const stopping = [constant('stop'), open({ stop: anyObject() }, {})];
const summarizing = open(
  { summarize: open({}, { webhook: text('Gets the summary.'), prompt: text('How to summarise.') }) },
  {},
);

export const liveMethods: Method[] = [
  onTheCall({
    name: 'calling.live_transcribe',
    summary: 'Transcribes the call while it goes on; webhooks get the text.',
    params: named(
      'LiveTranscribeParams',
      open({
        ...onCall,
        action: named(
          'LiveTranscribeAction',
          leniently(
            union([
              open({ start: open({ lang: text('Language, such as `en-US`.'), direction: speakers }, live) }, {}),
              summarizing,
              ...stopping,
            ]),
          ),
          'What to do.',
        ),
      }),
    ),
    page: 'relay/call/live-transcribe',
  }),
  onTheCall({
    name: 'calling.live_translate',
    summary: 'Translates the call while it goes on.',
    params: named(
      'LiveTranslateParams',
      open(
        {
          ...onCall,
          action: named(
            'LiveTranslateAction',
            leniently(
              union([
                open(
                  {
                    start: open(
                      {
                        from_lang: text('The caller’s language.'),
                        to_lang: text('The other side’s language.'),
                        direction: speakers,
                      },
                      {
                        ...live,
                        from_voice: text('Voice of the translation for the caller.'),
                        to_voice: text('Voice of the translation for the other side.'),
                        filter_from: text('Style of what the caller says.'),
                        filter_to: text('Style of what the other side says.'),
                      },
                    ),
                  },
                  {},
                ),
                summarizing,
                open(
                  {
                    inject: open(
                      { message: text('What to say.') },
                      { direction: union([text(), speakers], 'To whom.') },
                    ),
                  },
                  {},
                ),
                ...stopping,
              ]),
            ),
            'What to do.',
          ),
        },
        { status_url: statusUrl('calling.call.live_translate') },
      ),
    ),
    page: 'relay/call/live-translate',
  }),
];
