import { type Namespace, operation } from '../operation.js';
import { closed, constant, named, nullable, oneOf, open, text, union, url, uuid } from '../schema.js';
import { domainApplication } from './domain-applications.js';
import { aiAgent, callFlow, dialogflowAgent, fabricAgents } from './fabric-agents.js';
import { conferenceRoom, fabricConferenceRooms } from './fabric-conference-rooms.js';
import {
  cxmlApplication,
  cxmlScript,
  cxmlWebhook,
  fabricScripts,
  relayApplication,
  swmlScript,
  swmlWebhook,
} from './fabric-scripts.js';
import {
  addressChannels,
  addressPage,
  fabricAddress,
  inCommon,
  readErrors,
  root,
  scopes,
  usedFor,
  writeErrors,
} from './fabric-shared.js';
import { fabricSip, freeswitchConnector, sipEndpointResource, sipGateway } from './fabric-sip.js';
import { fabricSubscribers, subscriber } from './fabric-subscribers.js';
import { fabricTokens } from './fabric-tokens.js';
import { page } from './shared.js';

const kinds = named(
  'FabricResource',
  union([
    aiAgent,
    callFlow,
    cxmlWebhook,
    cxmlScript,
    cxmlApplication,
    dialogflowAgent,
    freeswitchConnector,
    relayApplication,
    sipEndpointResource,
    sipGateway,
    subscriber,
    swmlWebhook,
    swmlScript,
    conferenceRoom,
  ]),
  'A resource of any kind; its `type` tells which.',
);
// What all kinds have in common: the operations of each kind check the rest, and there may be kinds to come.
const { id, project_id, created_at, updated_at } = inCommon('');
const resource = { ...kinds, 'x-check': open({ id, project_id, type: text(), created_at, updated_at }) };

const assignedEndpoint = named(
  'AssignedSipEndpoint',
  open({
    id: uuid('The SIP endpoint.'),
    name: text('Its name.'),
    type: constant('call', 'What it is.'),
    cover_url: nullable(url(), 'Cover picture.'),
    preview_url: nullable(url(), 'Preview picture.'),
    channels: addressChannels,
  }),
  'A SIP endpoint whose calls a resource handles.',
);

const params = { id: uuid('The resource.') };

const fabricResources: Namespace = {
  name: 'fabric',
  operations: [
    operation({
      id: 'fabric.resources.list',
      summary: 'Lists the resources of the project.',
      method: 'GET',
      path: root,
      scopes,
      success: { status: 200, schema: page('FabricResourcePage', resource, 'Resources of the project.') },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric/resources/list',
    }),
    operation({
      id: 'fabric.resources.get',
      summary: 'Gets a resource of any kind.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params,
      success: { status: 200, schema: resource },
      errors: readErrors,
      page: 'rest/fabric/resources/get',
    }),
    operation({
      id: 'fabric.resources.delete',
      summary: 'Deletes a resource of any kind.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params,
      success: { status: 204 },
      errors: readErrors,
      page: 'rest/fabric/resources/delete',
    }),
    operation({
      id: 'fabric.resources.listAddresses',
      summary: 'Lists the addresses that reach a resource.',
      method: 'GET',
      path: `${root}/{id}/addresses`,
      scopes,
      params,
      success: { status: 200, schema: addressPage },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric/resources/list-addresses',
    }),
    operation({
      id: 'fabric.resources.assignPhoneRoute',
      summary: 'Lets a resource handle the calls or messages of a phone route.',
      method: 'POST',
      path: `${root}/{id}/phone_routes`,
      scopes,
      params,
      body: {
        encoding: 'json',
        schema: named(
          'AssignPhoneRoute',
          closed({
            phone_route_id: uuid('The phone route.'),
            handler: oneOf(usedFor, 'Whether the resource handles its calls or its messages.'),
          }),
        ),
      },
      success: { status: 200, schema: fabricAddress },
      errors: writeErrors,
      page: 'rest/fabric/resources/assign-phone-route',
    }),
    operation({
      id: 'fabric.resources.assignDomainApplication',
      summary: 'Lets a resource handle the calls of a domain application.',
      method: 'POST',
      path: `${root}/{id}/domain_applications`,
      scopes,
      params,
      body: {
        encoding: 'json',
        schema: named('AssignDomainApplication', closed({ domain_application_id: uuid('The domain application.') })),
      },
      success: { status: 200, schema: domainApplication },
      errors: writeErrors,
      page: 'rest/fabric/resources/assign-domain-application',
    }),
    operation({
      id: 'fabric.resources.assignSipEndpoint',
      summary: 'Lets a resource handle the calls of a SIP endpoint.',
      method: 'POST',
      path: `${root}/{id}/sip_endpoints`,
      scopes,
      params,
      body: {
        encoding: 'json',
        schema: named('AssignSipEndpoint', closed({ sip_endpoint_id: uuid('The SIP endpoint.') })),
      },
      success: { status: 200, schema: assignedEndpoint },
      errors: writeErrors,
      page: 'rest/fabric',
    }),
    operation({
      id: 'fabric.addresses.list',
      summary: 'Lists the addresses that a subscriber sees.',
      method: 'GET',
      path: '/api/fabric/addresses',
      auth: 'bearer',
      scopes,
      success: { status: 200, schema: addressPage },
      errors: readErrors,
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric/addresses',
    }),
    operation({
      id: 'fabric.addresses.get',
      summary: 'Gets an address that a subscriber sees.',
      method: 'GET',
      path: '/api/fabric/addresses/{id}',
      auth: 'bearer',
      scopes,
      params: { id: uuid('The address.') },
      success: { status: 200, schema: fabricAddress },
      errors: readErrors,
      page: 'rest/fabric/addresses',
    }),
  ],
};

/** Everything below `/api/fabric`. */
export const fabric: readonly Namespace[] = [
  fabricAgents,
  fabricScripts,
  fabricSip,
  fabricSubscribers,
  fabricConferenceRooms,
  fabricTokens,
  fabricResources,
];
