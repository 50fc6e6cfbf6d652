import type {
  CreateQueue,
  Queue,
  QueueMember,
  QueueMemberPage,
  QueuePage,
  Recording,
  RecordingPage,
  UpdateQueue,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/** Queues of callers. Needs the scope `calling`. [rest/queues] */
export class QueuesResource extends Resource {
  /**
   * Lists the queues of the project. [rest/queues/list]
   * @param query Parameters of the query; the reference names none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const queue of client.queues.list()) console.log(queue.friendly_name, queue.current_size);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<QueuePage, Queue> {
    return this.page('queues.list', {}, withQueryOf(query, options));
  }

  /**
   * Creates a queue. [rest/queues/create]
   * @param body `name`; `max_size`, how many callers it takes.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const queue = await client.queues.create({ name: 'support', max_size: 50 });
   */
  create(body: CreateQueue, options?: RequestOptions): ApiPromise<Queue> {
    return this.send('queues.create', { body }, options);
  }

  /**
   * Gets a queue. [rest/queues/get]
   * @param queueId Id of the queue.
   * @throws {RestNotFoundError} When the project has no such queue.
   * @example
   * const { average_wait_time } = await client.queues.get(id);
   */
  get(queueId: string, options?: RequestOptions): ApiPromise<Queue> {
    return this.send('queues.get', { params: { id: queueId } }, options);
  }

  /**
   * Renames a queue, or changes how many callers it takes. [rest/queues/update]
   * @param queueId Id of the queue.
   * @param body `name`; `max_size`.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.queues.update(id, { max_size: 100 });
   */
  update(queueId: string, body: UpdateQueue, options?: RequestOptions): ApiPromise<Queue> {
    return this.send('queues.update', { params: { id: queueId }, body }, options);
  }

  /**
   * Deletes a queue. [rest/queues/delete]
   * @param queueId Id of the queue.
   * @throws {RestNotFoundError} When the project has no such queue.
   * @example
   * await client.queues.delete(id);
   */
  delete(queueId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('queues.delete', { params: { id: queueId } }, options);
  }

  /**
   * Lists the calls that wait in a queue. [rest/queues/list-members]
   * @param queueId Id of the queue.
   * @param query Parameters of the query; the reference names none.
   * @returns The first page when awaited; all items when iterated. `wait_time` of a call is in seconds.
   * @throws {RestNotFoundError} When the project has no such queue.
   * @example
   * for await (const member of client.queues.listMembers(id)) console.log(member.position, member.wait_time);
   */
  listMembers(
    queueId: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<QueueMemberPage, QueueMember> {
    return this.page('queues.listMembers', { params: { queue_id: queueId } }, withQueryOf(query, options));
  }

  /**
   * Gets the call whose turn is next. [rest/queues/get-next-member]
   * @param queueId Id of the queue.
   * @throws {RestNotFoundError} When the project has no such queue, or nobody waits.
   * @example
   * const { call_id } = await client.queues.getNextMember(id);
   */
  getNextMember(queueId: string, options?: RequestOptions): ApiPromise<QueueMember> {
    return this.send('queues.getNextMember', { params: { queue_id: queueId } }, options);
  }

  /**
   * Gets a call that waits in a queue. [rest/queues/get-member]
   * @param queueId Id of the queue.
   * @param memberId Id of the member.
   * @throws {RestNotFoundError} When no such call waits in the queue.
   * @example
   * const { position } = await client.queues.getMember(id, memberId);
   */
  getMember(queueId: string, memberId: string, options?: RequestOptions): ApiPromise<QueueMember> {
    return this.send('queues.getMember', { params: { queue_id: queueId, id: memberId } }, options);
  }
}

/** Recordings of calls and conferences. Needs the scope `calling`. [rest/recordings] */
export class RecordingsResource extends Resource {
  /**
   * Lists the recordings of the project. [rest/recordings/list]
   * @param query Parameters of the query; the reference names none but `pageSize`, sent as `page_size`.
   * @returns The first page when awaited; all items when iterated. Which `relay_…_id` a recording has tells its kind.
   * @example
   * for await (const recording of client.recordings.list())
   *   console.log(recording.url, recording.duration_in_seconds);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<RecordingPage, Recording> {
    const { pageSize, ...rest } = query ?? {};
    const asked = pageSize === undefined ? query : { page_size: pageSize, ...rest };
    return this.page('recordings.list', {}, withQueryOf(asked, options));
  }

  /**
   * Gets a recording; its `url` leads to the file. [rest/recordings/get]
   * @param recordingId Id of the recording.
   * @throws {RestNotFoundError} When the project has no such recording.
   * @example
   * const { url, status } = await client.recordings.get(id);
   */
  get(recordingId: string, options?: RequestOptions): ApiPromise<Recording> {
    return this.send('recordings.get', { params: { id: recordingId } }, options);
  }

  /**
   * Deletes a recording. [rest/recordings/delete]
   * @param recordingId Id of the recording.
   * @throws {RestNotFoundError} When the project has no such recording.
   * @example
   * await client.recordings.delete(id);
   */
  delete(recordingId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('recordings.delete', { params: { id: recordingId } }, options);
  }
}
