import { type Namespace, operation, type Scope } from '../operation.js';
import { closed, integer, named, open, text, url, uuid } from '../schema.js';
import {
  accountPath,
  accountSid,
  common,
  form,
  maybeInteger,
  method,
  page,
  pageQuery,
  refuses,
  uri,
} from './compat-shared.js';

const scopes: readonly Scope[] = ['calling'];
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
    operation({
      id: 'compat.queues.list',
      summary: 'Lists queues.',
      method: 'GET',
      path: queues,
      scopes,
      params: accountSid,
      query: named('ListCompatQueues', closed({}, pageQuery)),
      success: { status: 200, schema: page('CompatQueuePage', 'queues', queue, 'queues') },
      errors: refuses(422),
      paging: { style: 'laml', items: 'queues' },
      page: 'rest/compat/queues/list',
    }),
    operation({
      id: 'compat.queues.create',
      summary: 'Creates a queue.',
      method: 'POST',
      path: queues,
      scopes,
      params: accountSid,
      body: form(named('CreateCompatQueue', settings)),
      success: { status: 201, schema: queue },
      errors: refuses(422),
      page: 'rest/compat/queues/create',
    }),
    operation({
      id: 'compat.queues.get',
      summary: 'Gets a queue.',
      method: 'GET',
      path: `${queues}/{Sid}`,
      scopes,
      params: sid,
      success: { status: 200, schema: queue },
      errors: refuses(404),
      page: 'rest/compat/queues/get',
    }),
    operation({
      id: 'compat.queues.update',
      summary: 'Changes a queue.',
      method: 'POST',
      path: `${queues}/{Sid}`,
      scopes,
      params: sid,
      body: form(named('UpdateCompatQueue', settings)),
      success: { status: 200, schema: queue },
      errors: refuses(404, 422),
      page: 'rest/compat/queues/update',
    }),
    operation({
      id: 'compat.queues.delete',
      summary: 'Deletes a queue.',
      method: 'DELETE',
      path: `${queues}/{Sid}`,
      scopes,
      params: sid,
      success: { status: 204 },
      errors: refuses(404, 422),
      page: 'rest/compat/queues/delete',
    }),
    operation({
      id: 'compat.queues.listMembers',
      summary: 'Lists the calls that wait in a queue.',
      method: 'GET',
      path: `${queues}/{QueueSid}/Members`,
      scopes,
      params: inQueue,
      query: named('ListCompatQueueMembers', closed({}, pageQuery)),
      success: { status: 200, schema: page('CompatQueueMemberPage', 'queue_members', member, 'calls that wait') },
      errors: refuses(404, 422),
      paging: { style: 'laml', items: 'queue_members' },
      page: 'rest/compat/queues/list-members',
    }),
    operation({
      id: 'compat.queues.getMember',
      summary: 'Gets a call that waits in a queue.',
      method: 'GET',
      path: `${queues}/{QueueSid}/Members/{CallSid}`,
      scopes,
      params: memberSid,
      success: { status: 200, schema: member },
      errors: refuses(404),
      page: 'rest/compat/queues/get-member',
    }),
    operation({
      id: 'compat.queues.dequeueMember',
      summary: 'Takes a call out of a queue; cXML goes on with it.',
      method: 'POST',
      path: `${queues}/{QueueSid}/Members/{CallSid}`,
      scopes,
      params: memberSid,
      body: form(
        named(
          'DequeueCompatMember',
          closed(
            { Url: url('Where the cXML is fetched that the call goes on with.') },
            { Method: method('How `Url` is requested.') },
          ),
        ),
      ),
      success: { status: 200, schema: member },
      errors: refuses(404, 422, 503),
      page: 'rest/compat/queues/dequeue-member',
    }),
  ],
};
