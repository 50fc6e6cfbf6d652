import type {
  CompatCall,
  CompatCallPage,
  CompatCallStream,
  CompatQueue,
  CompatQueueMember,
  CompatQueueMemberPage,
  CompatQueuePage,
  CompatRecording,
  CreateCompatCall,
  CreateCompatQueue,
  DequeueCompatMember,
  ListCompatCalls,
  ListCompatQueueMembers,
  ListCompatQueues,
  StartCompatCallRecording,
  StartCompatCallStream,
  StopCompatStream,
  UpdateCompatCall,
  UpdateCompatQueue,
  UpdateCompatRecording,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Calls, their recordings and streams. Needs the scope `calling`. [rest/compat/calls] */
export class CompatCalls extends Resource {
  /**
   * Lists calls. [rest/compat/calls/list]
   * @param query `From`, `To`, `Status`, `ParentCallSid`; `StartTime` and `EndTime` (RFC 2822), also as `StartTime<`
   *   and `StartTime>` for before and after; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const call of client.compat.calls.list({ Status: 'completed' })) console.log(call.to, call.duration);
   */
  list(query?: ListCompatCalls, options?: RequestOptions): PagePromise<CompatCallPage, CompatCall> {
    return this.page('compat.calls.list', { query }, options);
  }

  /**
   * Makes a call that cXML handles. [rest/compat/calls/create]
   * @param body `To` and `From`; `Url`, where the cXML is, or `ApplicationSid`; `StatusCallback` with
   *   `StatusCallbackEvent`, default `['completed']`; `Timeout`, 1 to 600 seconds, default 60; `MachineDetection` and
   *   its limits in milliseconds; `Record`; `MaxPricePerMinute` in dollars.
   * @throws {RestError} 400 when the call is not made, for example because it would cost too much.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const call = await client.compat.calls.create({
   *   From: '+15550100',
   *   To: '+15550101',
   *   Url: 'https://example.com/voice.xml',
   * });
   */
  create(body: CreateCompatCall, options?: RequestOptions): ApiPromise<CompatCall> {
    return this.send('compat.calls.create', { body }, options);
  }

  /**
   * Gets a call. [rest/compat/calls/get]
   * @param callSid Id of the call.
   * @throws {RestNotFoundError} When the project has no such call.
   */
  get(callSid: string, options?: RequestOptions): ApiPromise<CompatCall> {
    return this.send('compat.calls.get', { params: { Sid: callSid } }, options);
  }

  /**
   * Lets other cXML go on with a call, or ends it. [rest/compat/calls/update]
   * @param callSid Id of the call.
   * @param body `Url`, where the cXML is; or `Status`, `canceled` before the call stands and `completed` after.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.compat.calls.update(callSid, { Status: 'completed' });
   */
  update(callSid: string, body: UpdateCompatCall, options?: RequestOptions): ApiPromise<CompatCall> {
    return this.send('compat.calls.update', { params: { Sid: callSid }, body }, options);
  }

  /**
   * Deletes the record of a call. [rest/compat/calls/delete]
   * @param callSid Id of the call.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When it cannot be deleted yet.
   */
  delete(callSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.calls.delete', { params: { Sid: callSid } }, options);
  }

  /**
   * Starts to record a call. [rest/compat/calls/start-recording]
   * @param callSid Id of the call.
   * @param body `RecordingChannels`, `mono` (default) or `dual`; `RecordingTrack`, `inbound`, `outbound` or `both`
   *   (default); `Trim`, default `do-not-trim`; `RecordingStatusCallback` with its events, separated by spaces.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestServerError} 503 when the call cannot be reached.
   * @example
   * const { sid } = await client.compat.calls.startRecording(callSid, { RecordingChannels: 'dual' });
   */
  startRecording(
    callSid: string,
    body: StartCompatCallRecording = {},
    options?: RequestOptions,
  ): ApiPromise<CompatRecording> {
    return this.send('compat.calls.startRecording', { params: { CallSid: callSid }, body }, options);
  }

  /**
   * Pauses the recording of a call, goes on with it, or ends it. [rest/compat/calls/update-recording]
   * @param callSid Id of the call.
   * @param recordingSid Id of the recording.
   * @param body `Status`, `paused`, `in-progress` or `stopped`; `PauseBehavior`, `silence` (default) or `skip`.
   * @throws {RestNotFoundError} When there is no such recording.
   * @throws {RestServerError} 503 when the call cannot be reached.
   */
  updateRecording(
    callSid: string,
    recordingSid: string,
    body: UpdateCompatRecording,
    options?: RequestOptions,
  ): ApiPromise<CompatRecording> {
    const params = { CallSid: callSid, Sid: recordingSid };
    return this.send('compat.calls.updateRecording', { params, body }, options);
  }

  /**
   * Starts to send the audio of a call to a WebSocket server. [rest/compat/calls/start-stream]
   * @param callSid Id of the call.
   * @param body `Url`, `wss` only; `Track`, default `both_tracks`; `Parameter1.Name` and `Parameter1.Value` to
   *   `Parameter99`, what the server is told.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestServerError} 503 when the call cannot be reached.
   * @example
   * await client.compat.calls.startStream(callSid, {
   *   Url: 'wss://example.com/audio',
   *   'Parameter1.Name': 'language',
   *   'Parameter1.Value': 'en',
   * });
   */
  startStream(callSid: string, body: StartCompatCallStream, options?: RequestOptions): ApiPromise<CompatCallStream> {
    return this.send('compat.calls.startStream', { params: { CallSid: callSid }, body }, options);
  }

  /**
   * Ends a stream of a call. [rest/compat/calls/stop-stream]
   * @param callSid Id of the call.
   * @param streamSid Id of the stream.
   * @param body `Status`, always `stopped`.
   * @throws {RestNotFoundError} When there is no such stream.
   * @throws {RestServerError} 503 when the call cannot be reached.
   */
  stopStream(
    callSid: string,
    streamSid: string,
    body: StopCompatStream = { Status: 'stopped' },
    options?: RequestOptions,
  ): ApiPromise<CompatCallStream> {
    return this.send('compat.calls.stopStream', { params: { CallSid: callSid, Sid: streamSid }, body }, options);
  }
}

/** Queues and the calls that wait in them. Needs the scope `calling`. [rest/compat/queues] */
export class CompatQueues extends Resource {
  /**
   * Lists queues. [rest/compat/queues/list]
   * @param query `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(query?: ListCompatQueues, options?: RequestOptions): PagePromise<CompatQueuePage, CompatQueue> {
    return this.page('compat.queues.list', { query }, options);
  }

  /**
   * Creates a queue. [rest/compat/queues/create]
   * @param body `FriendlyName` of letters, digits and underscores, unique in the project; `MaxSize`, calls that may wait.
   * @throws {RestValidationError} When the name or the size is not accepted.
   * @example
   * const queue = await client.compat.queues.create({ FriendlyName: 'support', MaxSize: 20 });
   */
  create(body: CreateCompatQueue, options?: RequestOptions): ApiPromise<CompatQueue> {
    return this.send('compat.queues.create', { body }, options);
  }

  /**
   * Gets a queue. [rest/compat/queues/get]
   * @param queueSid Id of the queue.
   * @throws {RestNotFoundError} When the project has no such queue.
   */
  get(queueSid: string, options?: RequestOptions): ApiPromise<CompatQueue> {
    return this.send('compat.queues.get', { params: { Sid: queueSid } }, options);
  }

  /**
   * Changes a queue. [rest/compat/queues/update]
   * @param queueSid Id of the queue.
   * @param body What `create` takes; `FriendlyName` is needed here too.
   * @throws {RestNotFoundError} When the project has no such queue.
   * @throws {RestValidationError} When the name or the size is not accepted.
   */
  update(queueSid: string, body: UpdateCompatQueue, options?: RequestOptions): ApiPromise<CompatQueue> {
    return this.send('compat.queues.update', { params: { Sid: queueSid }, body }, options);
  }

  /**
   * Deletes a queue. [rest/compat/queues/delete]
   * @param queueSid Id of the queue.
   * @throws {RestNotFoundError} When the project has no such queue.
   * @throws {RestValidationError} When it cannot be deleted.
   */
  delete(queueSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.queues.delete', { params: { Sid: queueSid } }, options);
  }

  /**
   * Lists the calls that wait in a queue. [rest/compat/queues/list-members]
   * @param queueSid Id of the queue.
   * @param query `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated. `wait_time` is in seconds.
   * @throws {RestNotFoundError} When the project has no such queue.
   */
  listMembers(
    queueSid: string,
    query?: ListCompatQueueMembers,
    options?: RequestOptions,
  ): PagePromise<CompatQueueMemberPage, CompatQueueMember> {
    return this.page('compat.queues.listMembers', { params: { QueueSid: queueSid }, query }, options);
  }

  /**
   * Gets a call that waits in a queue. [rest/compat/queues/get-member]
   * @param queueSid Id of the queue.
   * @param callSid Id of the call, or `Front` for the one that waits longest.
   * @throws {RestNotFoundError} When no such call waits there.
   */
  getMember(queueSid: string, callSid: string, options?: RequestOptions): ApiPromise<CompatQueueMember> {
    return this.send('compat.queues.getMember', { params: { QueueSid: queueSid, CallSid: callSid } }, options);
  }

  /**
   * Takes a call out of a queue; cXML goes on with it. [rest/compat/queues/dequeue-member]
   * @param queueSid Id of the queue.
   * @param callSid Id of the call, or `Front` for the one that waits longest.
   * @param body `Url`, where the cXML is; `Method`, default `POST`.
   * @throws {RestNotFoundError} When no such call waits there.
   * @throws {RestServerError} 503 when the call cannot be reached.
   * @example
   * await client.compat.queues.dequeueMember(queueSid, 'Front', { Url: 'https://example.com/agent.xml' });
   */
  dequeueMember(
    queueSid: string,
    callSid: string,
    body: DequeueCompatMember,
    options?: RequestOptions,
  ): ApiPromise<CompatQueueMember> {
    const params = { QueueSid: queueSid, CallSid: callSid };
    return this.send('compat.queues.dequeueMember', { params, body }, options);
  }
}
