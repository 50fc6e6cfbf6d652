import { anyObject, bool, integer, named, number, oneOf, open, openEnum, text, url } from '../../schema.js';
import { type Event, event, type Method } from '../method.js';
import { callRef, code, controlId, ids, message, ofAction, onAction, onCall, onTheCall, statusUrl } from '../shapes.js';
import { conferenceStatus, queueStatus } from '../states.js';

const verb = oneOf(['GET', 'POST'], 'Default: `POST`.');

const stream = named(
  'ConferenceStream',
  open(
    { url: text('A `wss:` address.') },
    {
      name: text('Names the stream.'),
      codec: text(),
      status_url: text(),
      status_url_method: verb,
      realtime: bool('The other side answers with audio.'),
      authorization_bearer_token: text('Sent in the `Authorization` header.'),
      custom_parameters: anyObject('Sent with the start of the stream.'),
    },
  ),
  'Where the audio of the conference is streamed to.',
);

const queue = { control_id: controlId, queue_name: text('The queue.', { minLength: 1 }) };

export const roomMethods: Method[] = [
  onTheCall({
    name: 'calling.join_conference',
    summary: 'Joins an audio conference; it is created when it does not exist.',
    params: named(
      'JoinConferenceParams',
      open(
        { ...onCall, name: text('Name of the conference.', { minLength: 1 }) },
        {
          muted: bool('Join muted. Default: `false`.'),
          beep: oneOf(['true', 'false', 'onEnter', 'onExit'], 'When to beep. Default: `true`.'),
          start_on_enter: bool('Start the conference by joining. Default: `true`.'),
          end_on_exit: bool('End the conference by leaving. Default: `false`.'),
          wait_url: url('A document for those who wait. Default: hold music.'),
          max_participants: integer('Default: 250.', { minimum: 1, maximum: 100000 }),
          record: oneOf(['do-not-record', 'record-from-start'], 'Default: `do-not-record`.'),
          region: openEnum(['global', 'us', 'eu', 'ch'], 'Where it is hosted.'),
          trim: oneOf(['trim-silence', 'do-not-trim'], 'Default: `trim-silence`.'),
          coach: text('Id of a call in the conference that alone hears this one.'),
          acl: text('Who may join.'),
          status_callback: url('Gets the `calling.conference` status callbacks.'),
          status_callback_event: text('Which of them, separated by spaces.'),
          status_callback_event_type: openEnum(['relay', 'cxml', 'laml'], 'Their form.'),
          status_callback_method: verb,
          recording_status_callback: url('Gets the status callbacks of the recording.'),
          recording_status_callback_event: text('Which of them. Default: `completed`.'),
          recording_status_callback_event_type: openEnum(['relay', 'cxml', 'laml'], 'Their form.'),
          recording_status_callback_method: verb,
          stream,
        },
      ),
    ),
    result: named(
      'JoinConferenceResult',
      open({ code, message }, { call_id: text('The call.'), conference_id: text('The conference.') }),
    ),
    page: 'relay/call/join-conference',
  }),
  onTheCall({
    name: 'calling.leave_conference',
    summary: 'Leaves a conference.',
    params: named('LeaveConferenceParams', open({ ...onCall, conference_id: text('The conference.') })),
    page: 'relay/call/leave-conference',
  }),
  onTheCall({
    name: 'calling.join_room',
    summary: 'Joins a video room.',
    params: named(
      'JoinRoomParams',
      open(
        { ...onCall, name: text('Name of the room.', { minLength: 1 }) },
        { status_url: url('Gets the status callbacks of the room.') },
      ),
    ),
    page: 'relay/call/join-room',
  }),
  onTheCall({
    name: 'calling.leave_room',
    summary: 'Leaves a video room.',
    params: callRef,
    page: 'relay/call/leave-room',
  }),
  onAction({
    name: 'calling.queue.enter',
    summary: 'Waits in a queue; it is created when it does not exist.',
    params: named(
      'QueueEnterParams',
      open(
        { ...onCall, ...queue },
        { status_url: statusUrl('calling.call.queue'), wait_url: url('A document for those who wait.') },
      ),
    ),
    page: 'relay/call/queue-enter',
  }),
  onAction({
    name: 'calling.queue.leave',
    summary: 'Leaves a queue.',
    params: named(
      'QueueLeaveParams',
      open({ ...onCall, ...queue }, { queue_id: text('Its id.'), status_url: statusUrl('calling.call.queue') }),
    ),
    page: 'relay/call/queue-leave',
  }),
];

export const roomEvents: Event[] = [
  event({
    type: 'calling.conference',
    summary: 'Something happened in a conference. Events of a participant name the call.',
    params: named(
      'ConferenceParams',
      open(
        { conference_id: text('The conference.'), name: text('Its name.'), status: conferenceStatus },
        {
          ...onCall,
          ...ids,
          size: integer('How many are in it.'),
          region: text('Where it is hosted.'),
          muted: bool(),
          hold: bool(),
          start_on_join: bool(),
          end_on_leave: bool(),
          coaching: bool(),
          recording_url: text('Where the recording is.'),
          recording_file_size: integer('Bytes.'),
          recording_duration: number('Seconds.'),
          reason_ended: text('Why the conference ended.'),
          call_id_ending_conf: text('The call that ended it.'),
        },
      ),
    ),
  }),
  event({
    type: 'calling.call.queue',
    summary: 'A call entered a queue, was taken out of it, or left it.',
    params: named(
      'CallQueueParams',
      open(
        { ...ofAction, status: queueStatus, id: text('The queue.'), name: text('Its name.') },
        {
          position: integer('Its place, from 1.'),
          size: integer('How many wait.'),
          avg_time: number('Seconds that others waited on average.'),
          enqueue_ts: integer('Unix time in microseconds.'),
          dequeue_ts: integer('Unix time in microseconds.'),
          leave_ts: integer('Unix time in microseconds.'),
          ...ids,
        },
      ),
    ),
  }),
];
