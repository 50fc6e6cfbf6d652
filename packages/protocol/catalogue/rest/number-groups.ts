import { type Namespace, operation } from '../operation.js';
import { bool, closed, integer, list, named, open, text, uuid } from '../schema.js';
import { page, pageQuery } from './shared.js';

const root = '/api/relay/rest/number_groups';
const memberships = `${root}/{NumberGroupId}/number_group_memberships`;
const membershipRoot = '/api/relay/rest/number_group_memberships';
const id = uuid('The number group.');
const membershipId = uuid('The membership.');
const scopes = ['numbers'] as const;

const group = named(
  'NumberGroup',
  open({
    id: uuid('Unique id of the group.'),
    name: text('The name it was given.'),
    sticky_sender: bool('Whether a recipient always hears from the same number; else from any of the group.'),
    phone_number_count: integer('How many numbers it has.'),
  }),
  'Numbers that messages are sent from as one.',
);

const membership = named(
  'NumberGroupMembership',
  open({
    id: uuid('Unique id of the membership.'),
    number_group_id: uuid('The group.'),
    phone_number: named(
      'MemberPhoneNumber',
      open(
        {},
        {
          id: uuid('Unique id of the number.'),
          name: text('The name it was given.'),
          number: text('The number in E.164 form.'),
          capabilities: list(text(), 'What the number can carry.'),
        },
      ),
      'A number in a group.',
    ),
    created_at: text('When the number came into the group.'),
    updated_at: text('When the membership was last changed.'),
  }),
  'The membership of a number in a group.',
);

const name = text('A name to tell the group by.');
const stickyText = 'Whether a recipient always hears from the same number; else from any of the group.';

export const numberGroups: Namespace = {
  name: 'number-groups',
  operations: [
    operation({
      id: 'numberGroups.list',
      summary: 'Lists the number groups of the project.',
      method: 'GET',
      path: root,
      scopes,
      query: named(
        'ListNumberGroups',
        closed({}, { filter_name: text('Only groups whose name contains this.', { maxLength: 255 }), ...pageQuery }),
      ),
      success: { status: 200, schema: page('NumberGroupPage', group, 'Number groups of the project.') },
      errors: { style: 'space', statuses: [401, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/number-groups/list',
    }),
    operation({
      id: 'numberGroups.create',
      summary: 'Creates a number group.',
      method: 'POST',
      path: root,
      scopes,
      body: {
        encoding: 'json',
        schema: named('CreateNumberGroup', closed({ name }, { sticky_sender: bool(stickyText, { default: false }) })),
      },
      success: { status: 200, schema: group },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/number-groups/create',
    }),
    operation({
      id: 'numberGroups.get',
      summary: 'Gets a number group.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: group },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/number-groups/get',
    }),
    operation({
      id: 'numberGroups.update',
      summary: 'Renames a number group, or changes how it sends.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: {
        encoding: 'json',
        schema: named('UpdateNumberGroup', closed({ name }, { sticky_sender: bool(stickyText) })),
      },
      success: { status: 200, schema: group },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/number-groups/update',
    }),
    operation({
      id: 'numberGroups.delete',
      summary: 'Deletes a number group; its numbers stay in the project.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [400, 401, 404, 500] },
      page: 'rest/number-groups/delete',
    }),
    operation({
      id: 'numberGroups.listMemberships',
      summary: 'Lists the numbers in a group.',
      method: 'GET',
      path: memberships,
      scopes,
      params: { NumberGroupId: id },
      query: named('ListNumberGroupMemberships', closed({}, pageQuery)),
      success: { status: 200, schema: page('NumberGroupMembershipPage', membership, 'Memberships of the group.') },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/number-groups/list-memberships',
    }),
    operation({
      id: 'numberGroups.addMembership',
      summary: 'Puts a number into a group.',
      method: 'POST',
      path: memberships,
      scopes,
      params: { NumberGroupId: id },
      body: {
        encoding: 'json',
        schema: named('AddNumberGroupMembership', closed({ phone_number_id: uuid('The number.') })),
      },
      success: { status: 200, schema: membership },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/number-groups/add-membership',
    }),
    operation({
      id: 'numberGroups.getMembership',
      summary: 'Gets a membership.',
      method: 'GET',
      path: `${membershipRoot}/{id}`,
      scopes,
      params: { id: membershipId },
      success: { status: 200, schema: membership },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/number-groups/get-membership',
    }),
    operation({
      id: 'numberGroups.deleteMembership',
      summary: 'Takes a number out of its group.',
      method: 'DELETE',
      path: `${membershipRoot}/{id}`,
      scopes,
      params: { id: membershipId },
      success: { status: 204 },
      errors: { style: 'space', statuses: [400, 401, 404, 500] },
      page: 'rest/number-groups/delete-membership',
    }),
  ],
};
