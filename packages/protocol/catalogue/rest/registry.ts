import { type Namespace, operation } from '../operation.js';
import { closed, list, named, open, openEnum, text, timestamp, uuid } from '../schema.js';
import { brand, createBrand } from './registry-brands.js';
import { campaign, createCampaign } from './registry-campaigns.js';
import { loosePage } from './shared.js';

const root = '/api/relay/rest/registry/beta';
const needs = { scopes: ['messaging', 'numbers'], everyScope: true } as const;
const brandId = uuid('The brand.');
const campaignId = uuid('The campaign.');

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

export const registry: Namespace = {
  name: 'registry',
  operations: [
    operation({
      id: 'registry.brands.list',
      summary: 'Lists the brands of the project.',
      method: 'GET',
      path: `${root}/brands`,
      ...needs,
      query: named(
        'ListBrands',
        closed(
          {},
          {
            filter_name: text('Only brands whose name contains this.'),
            filter_state: text('Only brands in this state, such as `pending` or `complete`.'),
          },
        ),
      ),
      success: { status: 200, schema: loosePage('BrandPage', brand, 'Brands of the project.') },
      errors: { style: 'space', statuses: [401, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/registry/brands/list',
    }),
    operation({
      id: 'registry.brands.create',
      summary: 'Registers a brand.',
      method: 'POST',
      path: `${root}/brands`,
      ...needs,
      body: { encoding: 'json', schema: createBrand },
      success: { status: 201, schema: brand },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/registry/brands/create',
    }),
    operation({
      id: 'registry.brands.get',
      summary: 'Gets a brand.',
      method: 'GET',
      path: `${root}/brands/{id}`,
      ...needs,
      params: { id: brandId },
      success: { status: 200, schema: brand },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/registry/brands/get',
    }),
    operation({
      id: 'registry.brands.listCampaigns',
      summary: 'Lists the campaigns of a brand.',
      method: 'GET',
      path: `${root}/brands/{id}/campaigns`,
      ...needs,
      params: { id: brandId },
      query: named(
        'ListCampaigns',
        closed(
          {},
          {
            filter_name: text('Only campaigns whose name contains this.'),
            filter_state: text('Only campaigns in this state, such as `pending` or `complete`.'),
          },
        ),
      ),
      success: { status: 200, schema: loosePage('CampaignPage', campaign, 'Campaigns of the brand.') },
      errors: { style: 'space', statuses: [401, 404, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/registry/brands/list-campaigns',
    }),
    operation({
      id: 'registry.brands.createCampaign',
      summary: 'Registers a campaign of a brand.',
      method: 'POST',
      path: `${root}/brands/{id}/campaigns`,
      ...needs,
      params: { id: brandId },
      body: { encoding: 'json', schema: createCampaign },
      success: { status: 201, schema: campaign },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/registry/brands/create-campaign',
    }),
    operation({
      id: 'registry.campaigns.get',
      summary: 'Gets a campaign.',
      method: 'GET',
      path: `${root}/campaigns/{id}`,
      ...needs,
      params: { id: campaignId },
      success: { status: 200, schema: campaign },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/registry/campaigns/get',
    }),
    operation({
      id: 'registry.campaigns.update',
      summary: 'Renames a campaign.',
      method: 'PUT',
      path: `${root}/campaigns/{id}`,
      ...needs,
      params: { id: campaignId },
      body: {
        encoding: 'json',
        schema: named('UpdateCampaign', closed({}, { name: text('A name to tell the campaign by.') })),
      },
      success: { status: 200, schema: campaign },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/registry/campaigns/update',
    }),
    operation({
      id: 'registry.campaigns.listNumbers',
      summary: 'Lists the numbers that are assigned to a campaign.',
      method: 'GET',
      path: `${root}/campaigns/{id}/numbers`,
      ...needs,
      params: { id: campaignId },
      query: named(
        'ListNumberAssignments',
        closed({}, { filter_state: text('Only assignments in this state, such as `pending` or `complete`.') }),
      ),
      success: {
        status: 200,
        schema: loosePage('NumberAssignmentPage', assignment, 'Assignments of the campaign.'),
      },
      errors: { style: 'space', statuses: [401, 404, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/registry/campaigns/list-numbers',
    }),
    operation({
      id: 'registry.campaigns.listOrders',
      summary: 'Lists the orders to assign numbers to a campaign.',
      method: 'GET',
      path: `${root}/campaigns/{id}/orders`,
      ...needs,
      params: { id: campaignId },
      query: named(
        'ListNumberAssignmentOrders',
        closed({}, { filter_state: text('Only orders in this state, such as `pending` or `processed`.') }),
      ),
      success: {
        status: 200,
        schema: loosePage('NumberAssignmentOrderPage', order, 'Orders of the campaign.'),
      },
      errors: { style: 'space', statuses: [401, 404, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/registry/campaigns/list-orders',
    }),
    operation({
      id: 'registry.campaigns.createOrder',
      summary: 'Orders numbers to be assigned to a campaign.',
      method: 'POST',
      path: `${root}/campaigns/{id}/orders`,
      ...needs,
      params: { id: campaignId },
      body: {
        encoding: 'json',
        schema: named(
          'CreateNumberAssignmentOrder',
          closed(
            {},
            {
              phone_numbers: list(text(), 'Numbers in E.164 form.'),
              status_callback_url: text('Where the state of the order and of its assignments is reported.'),
            },
          ),
        ),
      },
      success: { status: 200, schema: order },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/registry/campaigns/create-order',
    }),
    operation({
      id: 'registry.numbers.delete',
      summary: 'Ends the assignment of a number to its campaign.',
      method: 'DELETE',
      path: `${root}/numbers/{id}`,
      ...needs,
      params: { id: uuid('The assignment.') },
      success: { status: 204 },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/registry/numbers',
    }),
    operation({
      id: 'registry.orders.get',
      summary: 'Gets an order to assign numbers.',
      method: 'GET',
      path: `${root}/orders/{id}`,
      ...needs,
      params: { id: uuid('The order.') },
      success: { status: 200, schema: order },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/registry/orders',
    }),
  ],
};
