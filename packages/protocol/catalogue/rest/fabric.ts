import { type Namespace, operation } from '../operation.js';
import { bool, closed, constant, list, named, nullable, oneOf, open, openEnum, text, union, uuid } from '../schema.js';
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
  readErrors,
  root,
  scopes,
  usedFor,
  writeErrors,
} from './fabric-shared.js';
import { fabricSip, freeswitchConnector, sipEndpointResource, sipGateway } from './fabric-sip.js';
import { fabricSubscribers, subscriber } from './fabric-subscribers.js';
import { fabricTokens } from './fabric-tokens.js';
import { page, webhookMethod } from './shared.js';

const resource = named(
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

const setting = (what: string) => nullable(text(), what);
const settingMethod = nullable(webhookMethod);

const domainApplication = named(
  'FabricDomainApplication',
  open({
    id: uuid('Unique id of the domain application.'),
    type: text('What the record is.'),
    domain: text('The domain that SIP calls reach it by.'),
    name: setting('Its name.'),
    identifier: text('Its part of the domain.'),
    user: text('The user name that it answers to.'),
    ip_auth_enabled: bool('Whether only the addresses in `ip_auth` may call.'),
    ip_auth: list(text(), 'IP addresses and blocks that may call.'),
    call_handler: nullable(
      openEnum([
        'relay_topic',
        'relay_application',
        'laml_webhooks',
        'laml_application',
        'video_room',
        'relay_script',
        'dialogflow',
        'ai_agent',
        'call_flow',
        'relay_context',
        'relay_connector',
        'fabric_subscriber',
        'sip_gateway',
        'call_queue',
      ]),
      'What handles the calls.',
    ),
    calling_handler_resource_id: nullable(uuid(), 'The resource that handles the calls.'),
    call_relay_topic: setting('The RELAY topic that calls go to.'),
    call_relay_topic_status_callback_url: setting('Where the state of calls to the topic is reported.'),
    call_relay_context: setting('Old: the RELAY context that calls go to.'),
    call_relay_context_status_callback_url: setting('Old: where the state of calls to the context is reported.'),
    call_request_url: setting('Where cXML is fetched.'),
    call_request_method: settingMethod,
    call_fallback_url: setting('Where cXML is fetched when `call_request_url` fails.'),
    call_fallback_method: settingMethod,
    call_status_callback_url: setting('Where the state of calls is reported.'),
    call_status_callback_method: settingMethod,
    call_laml_application_id: setting('The cXML application that handles the calls.'),
    call_video_room_id: nullable(uuid(), 'The video room that calls go to.'),
    call_relay_script_url: setting('Where SWML is fetched.'),
    encryption: openEnum(['optional', 'required', 'forbidden'], 'Whether media must be encrypted.'),
    codecs: list(text(), 'Codecs that it may use.'),
    ciphers: list(text(), 'Ciphers that it may use.'),
  }),
  'A domain that SIP calls come in by, and what handles them.',
);

const assignedEndpoint = named(
  'AssignedSipEndpoint',
  open({
    id: uuid('The SIP endpoint.'),
    name: text('Its name.'),
    type: constant('call', 'What it is.'),
    cover_url: nullable(text(), 'Cover picture.'),
    preview_url: nullable(text(), 'Preview picture.'),
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
