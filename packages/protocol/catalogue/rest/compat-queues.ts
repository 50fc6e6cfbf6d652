import type { Namespace, Scope } from '../operation.js';
import { closed, integer, named, open, text, url, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import { accountPath, accountSid, common, maybeInteger, method, page, pageQuery, uri } from './compat-shared.js';

const scopes: readonly Scope[] = ['calling'];
const on = compatOperations(scopes);
const queues = `${accountPath}/Queues`;
const sid = { ...accountSid, Sid: uuid('The queue.') };
const inQueue = { ...accountSid, QueueSid: uuid('The queue.') };
const memberSid = { ...inQueue, CallSid: text('The call that waits, or `Front` for the one that waits longest.') };

const queue = named(
  'CompatQueue',
  open({
    ...common('The queue.'),
    friendly_name: text('Its name.'),
    max_size: maybeInteger('Calls that may wait; `null` for no limit.'),
    current_size: integer('Calls that wait now.', { minimum: 0 }),
    average_wait_time: integer('Mean wait in seconds.', { minimum: 0 }),
    uri,
  }),
  'A queue of calls.',
);

const member = named(
  'CompatQueueMember',
  open({
    call_sid: uuid('The call.'),
    account_sid: uuid('The project.'),
    queue_sid: uuid('The queue.'),
    date_enqueued: text('When it began to wait (RFC 2822).'),
    position: integer('Its place, counted from 1.', { minimum: 1 }),
    wait_time: integer('Seconds that it has waited.', { minimum: 0 }),
    member_type: text('What kind of member it is.'),
    uri,
  }),
  'A call that waits in a queue.',
);

const settings = closed(
  { FriendlyName: text('A name of letters, digits and underscores.', { pattern: '^[A-Za-z0-9_]+$', minLength: 1 }) },
  { MaxSize: integer('Calls that may wait, 1 or more.', { exclusiveMinimum: 0 }) },
);

export const compatQueues: Namespace = {
  name: 'compat-queues',
  operations: [
    on.list('queues.list', 'Lists queues.', queues, accountSid, {
      query: named('ListCompatQueues', closed({}, pageQuery)),
      result: page('CompatQueuePage', 'queues', queue, 'queues'),
      items: 'queues',
      statuses: [422],
    }),
    on.post('queues.create', 'Creates a queue.', queues, accountSid, {
      body: named('CreateCompatQueue', settings),
      result: queue,
      status: 201,
      statuses: [422],
    }),
    on.get('queues.get', 'Gets a queue.', `${queues}/{Sid}`, sid, { result: queue, statuses: [404] }),
    on.post('queues.update', 'Changes a queue.', `${queues}/{Sid}`, sid, {
      body: named('UpdateCompatQueue', settings),
      result: queue,
      statuses: [404, 422],
    }),
    on.remove('queues.delete', 'Deletes a queue.', `${queues}/{Sid}`, sid, { statuses: [404, 422] }),
    on.list('queues.listMembers', 'Lists the calls that wait in a queue.', `${queues}/{QueueSid}/Members`, inQueue, {
      query: named('ListCompatQueueMembers', closed({}, pageQuery)),
      result: page('CompatQueueMemberPage', 'queue_members', member, 'calls that wait'),
      items: 'queue_members',
      statuses: [404, 422],
    }),
    on.get(
      'queues.getMember',
      'Gets a call that waits in a queue.',
      `${queues}/{QueueSid}/Members/{CallSid}`,
      memberSid,
      { result: member, statuses: [404] },
    ),
    on.post(
      'queues.dequeueMember',
      'Takes a call out of a queue; cXML goes on with it.',
      `${queues}/{QueueSid}/Members/{CallSid}`,
      memberSid,
      {
        body: named(
          'DequeueCompatMember',
          closed(
            { Url: url('Where the cXML is fetched that the call goes on with.') },
            { Method: method('How `Url` is requested.') },
          ),
        ),
        result: member,
        statuses: [404, 422, 503],
      },
    ),
  ],
};
