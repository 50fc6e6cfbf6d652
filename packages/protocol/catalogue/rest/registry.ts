import type { Namespace } from '../operation.js';
import { closed, list, named, open, openEnum, text, timestamp, uuid } from '../schema.js';
import { brand, createBrand } from './registry-brands.js';
import { campaign, createCampaign } from './registry-campaigns.js';
import { operationsOn } from './resource-operations.js';
import { loosePage } from './shared.js';

const assignment = named(
  'NumberAssignment',
  open(
    { id: uuid('Unique id of the assignment.') },
    {
      state: openEnum(['pending', 'complete'], 'How far the assignment is.'),
      campaign_id: uuid('The campaign.'),
      phone_number: named(
        'AssignedPhoneNumber',
        open(
          {},
          {
            id: uuid('Unique id of the number.'),
            name: text('The name it was given.'),
            number: text('The number in E.164 form.'),
            status_callback_url: text('Where the state of the assignment is reported.'),
          },
        ),
        'A number that is assigned to a campaign.',
      ),
      created_at: timestamp('When it was created.'),
      updated_at: timestamp('When it was last changed.'),
    },
  ),
  'The assignment of a number to a campaign.',
);

const order = named(
  'NumberAssignmentOrder',
  open(
    { id: uuid('Unique id of the order.') },
    {
      state: openEnum(['pending', 'processed'], 'How far the order is.'),
      processed_at: timestamp('When it was processed.'),
      created_at: timestamp('When it was created.'),
      updated_at: timestamp('When it was last changed.'),
      status_callback_url: text('Where the state of the order and of its assignments is reported.'),
    },
  ),
  'An order to assign numbers to a campaign.',
);

const registered = (name: string, one: string, many: string) =>
  operationsOn({
    id: `registry.${name}`,
    path: `/api/relay/rest/registry/beta/${name}`,
    scopes: ['messaging', 'numbers'],
    everyScope: true,
    errors: 'space',
    docs: `rest/registry/${name}`,
    one,
    many,
  });
const brands = registered('brands', 'a brand', 'brands');
const campaigns = registered('campaigns', 'a campaign', 'campaigns');
const numbers = registered('numbers', 'the assignment of a number', 'assignments');
const orders = registered('orders', 'an order to assign numbers', 'orders');

/** The refusals of what reads one of them, and of what changes it. */
const reading = [401, 404, 500];
const writing = [401, 404, 422, 500];

const inState = (what: string, last: string) => text(`Only ${what} in this state, such as \`pending\` or \`${last}\`.`);
const filters = (name: string, what: string) =>
  named(
    name,
    closed(
      {},
      { filter_name: text(`Only ${what} whose name contains this.`), filter_state: inState(what, 'complete') },
    ),
  );

export const registry: Namespace = {
  name: 'registry',
  operations: [
    brands.list({
      query: filters('ListBrands', 'brands'),
      result: loosePage('BrandPage', brand, 'Brands of the project.'),
      statuses: [401, 500],
    }),
    brands.create({
      summary: 'Registers a brand.',
      body: createBrand,
      success: 201,
      result: brand,
      statuses: [401, 422, 500],
    }),
    brands.get({ result: brand, statuses: reading }),
    brands.listBelow('listCampaigns', '/campaigns', 'Lists the campaigns of a brand.', {
      query: filters('ListCampaigns', 'campaigns'),
      result: loosePage('CampaignPage', campaign, 'Campaigns of the brand.'),
      statuses: reading,
    }),
    brands.postBelow('createCampaign', '/campaigns', 'Registers a campaign of a brand.', {
      body: createCampaign,
      success: 201,
      result: campaign,
      statuses: writing,
    }),
    campaigns.get({ result: campaign, statuses: reading }),
    campaigns.update('PUT', {
      summary: 'Renames a campaign.',
      body: named('UpdateCampaign', closed({}, { name: text('A name to tell the campaign by.') })),
      result: campaign,
      statuses: writing,
    }),
    campaigns.listBelow('listNumbers', '/numbers', 'Lists the numbers that are assigned to a campaign.', {
      query: named('ListNumberAssignments', closed({}, { filter_state: inState('assignments', 'complete') })),
      result: loosePage('NumberAssignmentPage', assignment, 'Assignments of the campaign.'),
      statuses: reading,
    }),
    campaigns.listBelow('listOrders', '/orders', 'Lists the orders to assign numbers to a campaign.', {
      query: named('ListNumberAssignmentOrders', closed({}, { filter_state: inState('orders', 'processed') })),
      result: loosePage('NumberAssignmentOrderPage', order, 'Orders of the campaign.'),
      statuses: reading,
    }),
    campaigns.postBelow('createOrder', '/orders', 'Orders numbers to be assigned to a campaign.', {
      body: named(
        'CreateNumberAssignmentOrder',
        closed(
          {},
          {
            phone_numbers: list(text(), 'Numbers in E.164 form.'),
            status_callback_url: text('Where the state of the order and of its assignments is reported.'),
          },
        ),
      ),
      result: order,
      statuses: writing,
    }),
    numbers.delete({
      summary: 'Ends the assignment of a number to its campaign.',
      param: uuid('The assignment.'),
      statuses: reading,
      page: 'rest/registry/numbers',
    }),
    orders.get({ param: uuid('The order.'), result: order, statuses: reading, page: 'rest/registry/orders' }),
  ],
};
