import type { ConferenceStream } from '@signalwire/protocol/relay';
import type { CommandResult } from '../actions/index.js';
import { checkObject, checkText, checkWord, given } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import { CallSideChannels } from './side-channels.js';

const beeps = ['true', 'false', 'onEnter', 'onExit'] as const;

/** How `call.joinConference()` joins. */
export interface CallConferenceOptions {
  /** Join muted. Default: `false`. */
  muted?: boolean | undefined;
  /** When to beep: `true` (the default), `false`, `onEnter` or `onExit`. */
  beep?: (typeof beeps)[number] | (string & {}) | undefined;
  /** Start the conference by joining. Default: `true`. */
  startOnEnter?: boolean | undefined;
  /** End the conference by leaving. Default: `false`. */
  endOnExit?: boolean | undefined;
  /** Default: 250. */
  maxParticipants?: number | undefined;
  /** `do-not-record` (the default) or `record-from-start`. */
  record?: 'do-not-record' | 'record-from-start' | (string & {}) | undefined;
  /** What those who wait hear. Default: hold music. */
  waitUrl?: string | undefined;
  /** Where it is hosted. */
  region?: string | undefined;
  /** `trim-silence` (the default) or `do-not-trim`. */
  trim?: 'trim-silence' | 'do-not-trim' | (string & {}) | undefined;
  /** Id of a call in the conference that alone hears this one. */
  coach?: string | undefined;
  /** Gets status callbacks. */
  statusCallback?: string | undefined;
  /** Which of them, separated by spaces. */
  statusCallbackEvent?: string | undefined;
  /** Their form: `relay`, `cxml` or `laml`. */
  statusCallbackEventType?: string | undefined;
  /** `GET` or `POST`. */
  statusCallbackMethod?: string | undefined;
  /** Gets the status callbacks of the recording. */
  recordingStatusCallback?: string | undefined;
  /** Which of them. Default: `completed`. */
  recordingStatusCallbackEvent?: string | undefined;
  /** Their form. */
  recordingStatusCallbackEventType?: string | undefined;
  /** `GET` or `POST`. */
  recordingStatusCallbackMethod?: string | undefined;
  /** Streams the audio of the conference to a WebSocket server. */
  stream?: ConferenceStream | undefined;
}

/** What both sides of a queue take. */
export interface QueueOptions {
  /** Names the action. Default: a UUID. */
  controlId?: string | undefined;
  /** Gets the `calling.call.queue` events too. */
  statusUrl?: string | undefined;
}

/** Conferences, rooms and queues. */
export class CallRooms extends CallSideChannels {
  /**
   * Joins an audio conference; it is created when it does not exist. [relay/call/join-conference]
   * @throws {TypeError} without a name; {RelayError} when the server refuses.
   */
  async joinConference(
    name: string,
    options: CallConferenceOptions = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkText('name', name);
    if (options.beep !== undefined) checkWord('beep', options.beep, beeps);
    if (options.stream !== undefined) {
      checkObject('stream', options.stream);
      checkText('stream.url', options.stream.url);
    }
    const params = given({
      name,
      muted: options.muted,
      beep: options.beep,
      start_on_enter: options.startOnEnter,
      end_on_exit: options.endOnExit,
      max_participants: options.maxParticipants,
      record: options.record,
      wait_url: options.waitUrl,
      region: options.region,
      trim: options.trim,
      coach: options.coach,
      status_callback: options.statusCallback,
      status_callback_event: options.statusCallbackEvent,
      status_callback_event_type: options.statusCallbackEventType,
      status_callback_method: options.statusCallbackMethod,
      recording_status_callback: options.recordingStatusCallback,
      recording_status_callback_event: options.recordingStatusCallbackEvent,
      recording_status_callback_event_type: options.recordingStatusCallbackEventType,
      recording_status_callback_method: options.recordingStatusCallbackMethod,
      stream: options.stream,
    });
    return this.command('calling.join_conference', params, request);
  }

  /**
   * Leaves a conference. [relay/call/leave-conference]
   * @param conferenceId From the answer to `joinConference()` or a `calling.conference` event.
   * @throws {TypeError} without an id; {RelayError} when the server refuses.
   */
  async leaveConference(conferenceId: string, request?: RelayRequestOptions): Promise<CommandResult> {
    checkText('conferenceId', conferenceId);
    return this.command('calling.leave_conference', { conference_id: conferenceId }, request);
  }

  /**
   * Joins a video room. [relay/call/join-room]
   * @param options `statusUrl`: gets the status callbacks of the room.
   * @throws {TypeError} without a name; {RelayError} when the server refuses.
   */
  async joinRoom(
    name: string,
    { statusUrl }: { statusUrl?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkText('name', name);
    return this.command('calling.join_room', given({ name, status_url: statusUrl }), request);
  }

  /** Leaves the video room. [relay/call/leave-room] @throws {RelayError} */
  leaveRoom(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.leave_room', {}, request);
  }

  /**
   * Waits in a queue; it is created when it does not exist. `calling.call.queue` events tell how that goes.
   * [relay/call/queue-enter]
   * @throws {TypeError} without a name; {RelayError} when the server refuses.
   */
  async queueEnter(
    queueName: string,
    { controlId = crypto.randomUUID(), statusUrl }: QueueOptions = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkText('queueName', queueName);
    const params = given({ control_id: controlId, queue_name: queueName, status_url: statusUrl });
    return this.command('calling.queue.enter', params, request);
  }

  /**
   * Leaves a queue. [relay/call/queue-leave]
   * @param options `queueId`: which of several queues of that name.
   * @throws {TypeError} without a name; {RelayError} when the server refuses.
   */
  async queueLeave(
    queueName: string,
    options: QueueOptions & { queueId?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkText('queueName', queueName);
    const { controlId = crypto.randomUUID(), queueId, statusUrl } = options;
    const params = given({
      control_id: controlId,
      queue_name: queueName,
      queue_id: queueId,
      status_url: statusUrl,
    });
    return this.command('calling.queue.leave', params, request);
  }
}
