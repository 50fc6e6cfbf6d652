import { type Namespace, operation } from '../operation.js';
import { closed, named, open, text, uuid } from '../schema.js';
import { operationsOf, readErrors, resource, root, scopes, writeErrors } from './fabric-shared.js';
import { mediaDetails, mediaSettings } from './fabric-sip.js';
import { page } from './shared.js';

const person = {
  first_name: text('First name.'),
  last_name: text('Last name.'),
  display_name: text('Name to show.'),
  job_title: text('Job title.'),
  timezone: text('Time zone.'),
  country: text('Country.'),
  company_name: text('Company.'),
};
const email = text('E-mail address, which is also what the subscriber signs in with.');

export const subscriber = resource(
  'SubscriberResource',
  'subscriber',
  {
    subscriber: named(
      'Subscriber',
      open({ id: uuid('Unique id of the subscriber.'), email, ...person }),
      'A person or device that calls and is called over the platform.',
    ),
  },
  'A subscriber among the resources of the project.',
);

const subscriberSettings = named(
  'SubscriberSettings',
  closed(
    { email },
    {
      password: text('Password of 8 to 72 characters; a random one when absent.', { minLength: 8, maxLength: 72 }),
      ...person,
    },
  ),
  'What a subscriber is created with or replaced by.',
);

const account = {
  username: text('The user name that it registers with.'),
  caller_id: text('Who it shows as the caller.'),
  send_as: text('The number that it calls phones from: one bought or verified.'),
};
const password = text('The password that it registers with; never returned.');

const sipEndpoint = named(
  'SubscriberSipEndpoint',
  open({ id: uuid('Unique id of the endpoint.'), ...account, ...mediaDetails }),
  "A SIP device of a subscriber's.",
);
const optional = { caller_id: account.caller_id, send_as: account.send_as, ...mediaSettings };

const endpoints = `${root}/subscribers/{fabric_subscriber_id}/sip_endpoints`;
const owner = { fabric_subscriber_id: uuid('The subscriber.') };
const one = { ...owner, id: uuid('The SIP endpoint.') };
const docs = 'rest/fabric/subscribers';

export const fabricSubscribers: Namespace = {
  name: 'fabric-subscribers',
  operations: [
    ...operationsOf({
      name: 'subscribers',
      path: 'subscribers',
      one: 'a subscriber',
      many: 'subscribers',
      resource: subscriber,
      page: 'SubscriberPage',
      create: { status: 201, body: subscriberSettings },
      update: { method: 'PUT', body: subscriberSettings },
    }),
    operation({
      id: 'fabric.subscribers.listSipEndpoints',
      summary: 'Lists the SIP endpoints of a subscriber.',
      method: 'GET',
      path: endpoints,
      scopes,
      params: owner,
      success: {
        status: 200,
        schema: page('SubscriberSipEndpointPage', sipEndpoint, 'SIP endpoints of the subscriber.'),
      },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: `${docs}/list-sip-endpoints`,
    }),
    operation({
      id: 'fabric.subscribers.createSipEndpoint',
      summary: 'Creates a SIP endpoint for a subscriber.',
      method: 'POST',
      path: endpoints,
      scopes,
      params: owner,
      body: {
        encoding: 'json',
        schema: named('CreateSubscriberSipEndpoint', closed({ username: account.username, password }, optional)),
      },
      success: { status: 201, schema: sipEndpoint },
      errors: writeErrors,
      page: `${docs}/create-sip-endpoint`,
    }),
    operation({
      id: 'fabric.subscribers.getSipEndpoint',
      summary: 'Gets a SIP endpoint of a subscriber.',
      method: 'GET',
      path: `${endpoints}/{id}`,
      scopes,
      params: one,
      success: { status: 200, schema: sipEndpoint },
      errors: readErrors,
      page: `${docs}/get-sip-endpoint`,
    }),
    operation({
      id: 'fabric.subscribers.updateSipEndpoint',
      summary: 'Changes the given settings of a SIP endpoint of a subscriber.',
      method: 'PATCH',
      path: `${endpoints}/{id}`,
      scopes,
      params: one,
      body: {
        encoding: 'json',
        schema: named('UpdateSubscriberSipEndpoint', closed({}, { username: account.username, password, ...optional })),
      },
      success: { status: 200, schema: sipEndpoint },
      errors: writeErrors,
      page: `${docs}/update-sip-endpoint`,
    }),
    operation({
      id: 'fabric.subscribers.deleteSipEndpoint',
      summary: 'Deletes a SIP endpoint of a subscriber.',
      method: 'DELETE',
      path: `${endpoints}/{id}`,
      scopes,
      params: one,
      success: { status: 204 },
      errors: readErrors,
      page: `${docs}/delete-sip-endpoint`,
    }),
  ],
};
