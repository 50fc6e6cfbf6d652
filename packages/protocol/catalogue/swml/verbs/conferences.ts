import { anyObject, closed, text, union } from '../../schema.js';
import { result, resultSteps } from '../outcome.js';
import { bag, flag, int, url, verb, word } from '../verb.js';

const room = text('Name of the room: letters, digits, `_` and `-`.', { minLength: 1 });

export const joinRoom = verb({
  name: 'join_room',
  summary: 'Joins a video room; it is created when it does not exist.',
  positional: ['name'],
  body: union([closed({ name: room }), room]),
  page: 'join-room',
});

const name = text('Name of the conference.', { minLength: 1 });
const stream = closed(
  { url: text('`wss://` server of the stream.', { minLength: 1 }) },
  {
    name: text(),
    codec: text(),
    realtime: flag(),
    status_url: url(),
    status_url_method: word(['GET', 'POST']),
    authorization_bearer_token: text(),
    custom_parameters: bag('Sent with the stream’s start.'),
  },
);

export const joinConference = verb({
  name: 'join_conference',
  summary: 'Joins an audio conference; it is created when it does not exist.',
  positional: ['name'],
  nested: resultSteps,
  body: union([
    closed(
      { name },
      {
        muted: flag('Join muted. Default: `false`.'),
        beep: word(['true', 'false', 'onEnter', 'onExit'], 'When to beep. Default: `true`.'),
        start_on_enter: flag('Start the conference by joining. Default: `true`.'),
        end_on_exit: flag('End the conference by leaving. Default: `false`.'),
        wait_url: url('A document for those who wait. Default: hold music.'),
        max_participants: int('2 to 100000. Default: 100000.', { minimum: 2, maximum: 100000 }),
        record: word(['do-not-record', 'record-from-start'], 'Default: `do-not-record`.'),
        region: word(['global', 'us', 'eu', 'ch'], 'Where it is hosted.'),
        trim: word(['trim-silence', 'do-not-trim'], 'Default: `trim-silence`.'),
        coach: text('Id of a call in the conference that only hears this one.'),
        status_callback: url('Gets the `calling.conference` status callbacks.'),
        status_callback_method: word(['GET', 'POST'], 'Default: `POST`.'),
        status_callback_event: text('Which of them, separated by spaces.'),
        status_callback_event_type: text('`relay`, `cxml` or `laml`.'),
        recording_status_callback: url('Gets the status callbacks of the recording.'),
        recording_status_callback_method: word(['GET', 'POST'], 'Default: `POST`.'),
        recording_status_callback_event: text('Which of them. Default: `completed`.'),
        recording_status_callback_event_type: text('Default: `relay`.'),
        result: result('join_conference_result'),
        stream,
        meta: anyObject('Metadata of the participant.'),
      },
    ),
    name,
  ]),
  page: 'join-conference',
});
