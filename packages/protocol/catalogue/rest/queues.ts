import { type Namespace, operation } from '../operation.js';
import { closed, integer, named, open, text, timestamp, uuid } from '../schema.js';
import { loosePage } from './shared.js';

const root = '/api/relay/rest/queues';
const members = `${root}/{queue_id}/members`;
const id = uuid('The queue.');
const scopes = ['calling'] as const;

const queue = named(
  'Queue',
  open(
    {
      id: uuid('Unique id of the queue.'),
      project_id: uuid('The project that owns it.'),
      friendly_name: text('The name it was given.'),
    },
    {
      max_size: integer('How many callers it takes.'),
      current_size: integer('How many callers wait in it.'),
      average_wait_time: integer('Seconds that its callers wait on average.'),
      uri: text('Where it is found in the API.'),
      date_created: timestamp('When it was created.'),
      date_updated: timestamp('When it was last changed.'),
    },
  ),
  'A queue of callers.',
);

const member = named(
  'QueueMember',
  open(
    {
      call_id: uuid('The call.'),
      project_id: text('The project that owns the queue.'),
      queue_id: text('The queue.'),
      position: integer('Place in the queue.'),
      uri: text('Where it is found in the API.'),
    },
    {
      wait_time: integer('Seconds since the call came into the queue.'),
      date_enqueued: timestamp('When the call last came into the queue.'),
    },
  ),
  'A call that waits in a queue.',
);

const settings = {
  name: text('A name to tell the queue by.'),
  max_size: integer('How many callers it takes at most.'),
};

export const queues: Namespace = {
  name: 'queues',
  operations: [
    operation({
      id: 'queues.list',
      summary: 'Lists the queues of the project.',
      method: 'GET',
      path: root,
      scopes,
      success: { status: 200, schema: loosePage('QueuePage', queue, 'Queues of the project.') },
      errors: { style: 'space', statuses: [401, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/queues/list',
    }),
    operation({
      id: 'queues.create',
      summary: 'Creates a queue.',
      method: 'POST',
      path: root,
      scopes,
      body: { encoding: 'json', schema: named('CreateQueue', closed({}, settings)) },
      success: { status: 201, schema: queue },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/queues/create',
    }),
    operation({
      id: 'queues.get',
      summary: 'Gets a queue.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: queue },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/queues/get',
    }),
    operation({
      id: 'queues.update',
      summary: 'Renames a queue, or changes how many callers it takes.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: { encoding: 'json', schema: named('UpdateQueue', closed({}, settings)) },
      success: { status: 200, schema: queue },
      errors: { style: 'space', statuses: [400, 401, 422, 500] },
      page: 'rest/queues/update',
    }),
    operation({
      id: 'queues.delete',
      summary: 'Deletes a queue.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [400, 401, 404, 500] },
      page: 'rest/queues/delete',
    }),
    operation({
      id: 'queues.listMembers',
      summary: 'Lists the calls that wait in a queue.',
      method: 'GET',
      path: members,
      scopes,
      params: { queue_id: id },
      success: { status: 200, schema: loosePage('QueueMemberPage', member, 'Calls in the queue.') },
      errors: { style: 'space', statuses: [401, 404, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/queues/list-members',
    }),
    operation({
      id: 'queues.getNextMember',
      summary: 'Gets the call whose turn is next.',
      method: 'GET',
      path: `${members}/next`,
      scopes,
      params: { queue_id: id },
      success: { status: 200, schema: member },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/queues/get-next-member',
    }),
    operation({
      id: 'queues.getMember',
      summary: 'Gets a call that waits in a queue.',
      method: 'GET',
      path: `${members}/{id}`,
      scopes,
      params: { queue_id: id, id: uuid('The member.') },
      success: { status: 200, schema: member },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/queues/get-member',
    }),
  ],
};
