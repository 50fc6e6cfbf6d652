import type { TSchema } from 'typebox';
import { type Namespace, operation } from '../operation.js';
import {
  bool,
  closed,
  constant,
  integer,
  list,
  named,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  uuid,
} from '../schema.js';
import { operationsOf, readErrors, resource, scopes } from './fabric-shared.js';
import { pageLinks, pageQuery, webhookMethod } from './shared.js';

const ciphers = [
  'AEAD_AES_256_GCM_8',
  'AES_256_CM_HMAC_SHA1_80',
  'AES_CM_128_HMAC_SHA1_80',
  'AES_256_CM_HMAC_SHA1_32',
  'AES_CM_128_HMAC_SHA1_32',
];
const codecs = [
  'PCMU',
  'PCMA',
  'G722',
  'G729',
  'OPUS',
  'OPUS@48000H@20I',
  'OPUS@24000H@20I',
  'OPUS@16000H@20I',
  'OPUS@8000H@20I',
  'VP8',
  'H264',
];
const encryptions = ['required', 'optional', 'default'];

const cipher = named('SipCipher', oneOf(ciphers), 'A cipher for encrypted media.');
const codec = named('SipCodec', oneOf(codecs), 'A codec to offer over SIP.');
const allowedCipher = named('SipCipherInUse', openEnum(ciphers), 'A cipher for encrypted media.');
const allowedCodec = named('SipCodecInUse', openEnum(codecs), 'A codec that is offered over SIP.');

const encryption = (options: object = {}) =>
  oneOf(encryptions, 'Whether media must be encrypted.', { 'x-name': 'SipEncryption', ...options });

/** Ciphers, codecs and encryption, as they are set. */
export const mediaSettings = {
  ciphers: list(cipher, 'Ciphers that it may use.'),
  codecs: list(codec, 'Codecs that it may use.'),
  encryption: encryption({ default: 'default' }),
};

/** The same, as the platform tells it. */
export const mediaDetails = {
  ciphers: list(allowedCipher, 'Ciphers that it may use.'),
  codecs: list(allowedCodec, 'Codecs that it may use.'),
  encryption: openEnum(encryptions, 'Whether media must be encrypted.'),
};

const handlers = ['default', 'passthrough', 'block-pstn', 'resource'];
const handlerMeaning =
  'What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`).';
const handlingResource = nullable(uuid(), 'The resource that handles its calls, with the handler `resource`.');

const sipAccount = {
  username: text('The user name that it registers with.'),
  caller_id: text('Who it shows as the caller.'),
  send_as: text('The number that it calls phones from.'),
};

export const sipEndpointResource = resource(
  'SipEndpointResource',
  'sip_endpoint',
  {
    sip_endpoint: named(
      'SipEndpointDetails',
      open({
        id: uuid('Unique id of the endpoint.'),
        ...sipAccount,
        ...mediaDetails,
        call_handler: openEnum(handlers, handlerMeaning),
        calling_handler_resource_id: handlingResource,
      }),
      'What a SIP device registers with, and what it may do.',
    ),
  },
  'A SIP endpoint among the resources of the project.',
);

const handlerUrl = (what: string) => nullable(text(), what);
const handlerMethod = nullable(webhookMethod);

const fabricSipEndpoint = named(
  'FabricSipEndpoint',
  open({
    type: text('What the record is.'),
    id: uuid('Unique id of the endpoint.'),
    username: sipAccount.username,
    caller_id: nullable(text(), 'Who it shows as the caller.'),
    send_as: text('The number that it calls phones from; `random` for any of the project.'),
    ...mediaDetails,
    call_handler: nullable(
      openEnum([
        'relay_context',
        'relay_topic',
        'relay_application',
        'relay_connector',
        'relay_script',
        'laml_webhooks',
        'laml_application',
        'dialogflow',
        'video_room',
        'call_flow',
        'ai_agent',
      ]),
      'What handles the calls to it.',
    ),
    calling_handler_resource_id: nullable(uuid(), 'The resource that handles the calls to it.'),
    call_request_url: handlerUrl('Where cXML is fetched.'),
    call_request_method: handlerMethod,
    call_fallback_url: handlerUrl('Where cXML is fetched when `call_request_url` fails.'),
    call_fallback_method: handlerMethod,
    call_status_callback_url: handlerUrl('Where the state of calls is reported.'),
    call_status_callback_method: handlerMethod,
    call_laml_application_id: handlerUrl('The cXML application that handles the calls.'),
    call_dialogflow_agent_id: handlerUrl('The Dialogflow agent that handles the calls.'),
    call_relay_topic: handlerUrl('The RELAY topic that calls go to.'),
    call_relay_topic_status_callback_url: handlerUrl('Where the state of calls to the topic is reported.'),
    call_relay_context: handlerUrl('The RELAY context that calls go to.'),
    call_relay_context_status_callback_url: handlerUrl('Where the state of calls to the context is reported.'),
    call_relay_application: handlerUrl('The RELAY application that calls go to.'),
    call_video_room_id: nullable(uuid(), 'The video room that calls go to.'),
    call_relay_script_url: handlerUrl('Where SWML is fetched.'),
  }),
  'What a SIP device registers with, and what handles the calls to it.',
);

const endpointHandling = {
  call_handler: oneOf(handlers, handlerMeaning, { 'x-name': 'SipEndpointHandler' }),
  calling_handler_resource_id: handlingResource,
};

export const sipGateway = resource(
  'SipGatewayResource',
  'sip_gateway',
  {
    sip_gateway: named(
      'SipGateway',
      open({
        id: uuid('Unique id of the gateway.'),
        uri: text('Where its calls go.'),
        name: text('Its name.'),
        ...mediaDetails,
      }),
      'A SIP address outside the platform that calls are handed to.',
    ),
  },
  'A SIP gateway among the resources of the project.',
);
const gatewaySettings = {
  name: text('Its name.'),
  uri: text('The SIP address that calls go to.'),
  ...mediaSettings,
  encryption: encryption(),
};

export const freeswitchConnector = resource(
  'FreeswitchConnectorResource',
  'freeswitch_connector',
  {
    freeswitch_connector: named(
      'FreeswitchConnector',
      open(
        { id: uuid('Unique id of the connector.') },
        {
          name: text('Its name.'),
          caller_id: nullable(text(), 'Who it shows as the caller.'),
          send_as: nullable(text(), 'The number that it calls phones from.'),
        },
      ),
      'A FreeSWITCH server that is connected to the platform.',
    ),
  },
  'A FreeSWITCH connector among the resources of the project.',
);

const addressCodecs = ['OPUS', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264'];
const addressEncryptions = ['required', 'optional', 'forbidden'];

const sipAddress = named(
  'SipAddress',
  open({
    id: uuid('Unique id of the address.'),
    type: constant('sip_address', 'What the record is.'),
    resource_id: uuid('The resource that it belongs to.'),
    name: text('Name, part of its URI.'),
    display_name: text('Name to show.'),
    context: text('The domain that it is grouped under, such as `public`.'),
    uri: text('The SIP URI to call.'),
    user: text('The user name to call; `*` for any.'),
    encryption: openEnum(addressEncryptions, 'Whether media must be encrypted.'),
    codecs: list(openEnum(addressCodecs), 'Codecs that it may use.'),
    ciphers: list(allowedCipher, 'Ciphers that it may use.'),
    ip_auth_enabled: bool('Whether only the addresses in `ip_auth` may call.'),
    ip_auth: list(text(), 'IP addresses and blocks that may call.'),
    calling_handler_resource_id: uuid('The resource that handles the calls.'),
    created_at: timestamp('When it was created.'),
    updated_at: timestamp('When it was last changed.'),
  }),
  'A SIP URI that a resource is reached by.',
);

const sipAddressPage = named(
  'SipAddressPage',
  open({
    links: pageLinks,
    items_count: integer('How many items are on this page.'),
    data: list(sipAddress, 'SIP addresses of the project.'),
  }),
  'One page: SIP addresses of the project.',
);

/** The default of each setting, as a schema has it. */
type Defaults = Partial<Record<'user' | 'ip_auth_enabled' | 'ip_auth' | 'codecs' | 'ciphers' | 'encryption', object>>;

const addressName = text('Lower-case letters, digits and single hyphens, at most 50; part of its URI.', {
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  maxLength: 50,
});
const addressHandler = uuid('The resource that handles the calls.');

/** Settings of a SIP address; only a new one has defaults. */
const addressSettings = (defaults: Defaults): Record<string, TSchema> => ({
  user: text('The user name to call, without spaces; `*` for any.', { pattern: '^\\S+$', ...defaults.user }),
  context_id: uuid('The domain that it is grouped under; the default one of the project when absent.'),
  ip_auth_enabled: bool('Whether only the addresses in `ip_auth` may call.', { ...defaults.ip_auth_enabled }),
  ip_auth: list(text(), 'IP addresses and blocks that may call, at most 256; at least one when they are checked.', {
    maxItems: 256,
    ...defaults.ip_auth,
  }),
  codecs: list(named('SipAddressCodec', oneOf(addressCodecs), 'A codec of a SIP address.'), 'Codecs that it may use.', {
    minItems: 1,
    ...defaults.codecs,
  }),
  ciphers: list(cipher, 'Ciphers that it may use.', { minItems: 1, ...defaults.ciphers }),
  encryption: oneOf(addressEncryptions, 'Whether media must be encrypted.', {
    'x-name': 'SipAddressEncryption',
    ...defaults.encryption,
  }),
  password: text('Password to register with; never returned.'),
});

const newAddressDefaults: Defaults = {
  user: { default: '*' },
  ip_auth_enabled: { default: false },
  ip_auth: { default: [] },
  codecs: { default: ['PCMU', 'PCMA'] },
  ciphers: { default: ciphers },
  encryption: { default: 'optional' },
};

const addressPath = '/api/fabric/sip_addresses';
const addressParams = { id: uuid('The SIP address.') };

export const fabricSip: Namespace = {
  name: 'fabric-sip',
  operations: [
    ...operationsOf({
      name: 'sipEndpoints',
      path: 'sip_endpoints',
      one: 'a SIP endpoint',
      many: 'SIP endpoints',
      resource: fabricSipEndpoint,
      page: 'FabricSipEndpointPage',
      create: {
        status: 200,
        body: named(
          'CreateFabricSipEndpoint',
          closed(
            { ...sipAccount, ...mediaSettings, call_handler: endpointHandling.call_handler },
            {
              id: uuid('The id that it gets.'),
              calling_handler_resource_id: endpointHandling.calling_handler_resource_id,
            },
          ),
        ),
      },
      update: {
        method: 'PUT',
        body: named('UpdateFabricSipEndpoint', closed({}, { ...sipAccount, ...mediaSettings, ...endpointHandling })),
      },
    }),
    ...operationsOf({
      name: 'sipGateways',
      path: 'sip_gateways',
      one: 'a SIP gateway',
      many: 'SIP gateways',
      resource: sipGateway,
      page: 'SipGatewayPage',
      create: { status: 201, body: named('CreateSipGateway', closed(gatewaySettings)) },
      update: { method: 'PATCH', body: named('UpdateSipGateway', closed({}, gatewaySettings)) },
    }),
    ...operationsOf({
      name: 'freeswitchConnectors',
      path: 'freeswitch_connectors',
      one: 'a FreeSWITCH connector',
      many: 'FreeSWITCH connectors',
      resource: freeswitchConnector,
      page: 'FreeswitchConnectorPage',
      create: {
        status: 200,
        body: named(
          'CreateFreeswitchConnector',
          closed({ name: text('Its name.'), token: uuid('The token that the server connects with.') }),
        ),
      },
      update: {
        method: 'PUT',
        body: named(
          'UpdateFreeswitchConnector',
          closed({}, { name: text('Its name.'), caller_id: sipAccount.caller_id, send_as: sipAccount.send_as }),
        ),
      },
    }),
    operation({
      id: 'fabric.sipAddresses.list',
      summary: 'Lists the SIP addresses of the project.',
      method: 'GET',
      path: addressPath,
      scopes,
      query: named('ListSipAddresses', closed({}, pageQuery)),
      success: { status: 200, schema: sipAddressPage },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/fabric',
    }),
    operation({
      id: 'fabric.sipAddresses.create',
      summary: 'Creates a SIP address.',
      method: 'POST',
      path: addressPath,
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'CreateSipAddress',
          closed(
            { name: addressName, calling_handler_resource_id: addressHandler },
            addressSettings(newAddressDefaults),
          ),
        ),
      },
      success: { status: 201, schema: sipAddress },
      errors: { style: 'rest', statuses: [401, 422, 500] },
      page: 'rest/fabric',
    }),
    operation({
      id: 'fabric.sipAddresses.get',
      summary: 'Gets a SIP address.',
      method: 'GET',
      path: `${addressPath}/{id}`,
      scopes,
      params: addressParams,
      success: { status: 200, schema: sipAddress },
      errors: readErrors,
      page: 'rest/fabric',
    }),
    operation({
      id: 'fabric.sipAddresses.update',
      summary: 'Changes the given settings of a SIP address.',
      method: 'PATCH',
      path: `${addressPath}/{id}`,
      scopes,
      params: addressParams,
      body: {
        encoding: 'json',
        schema: named('UpdateSipAddress', closed({}, { name: addressName, ...addressSettings({}) })),
      },
      success: { status: 200, schema: sipAddress },
      errors: { style: 'rest', statuses: [400, 401, 404, 422, 500] },
      page: 'rest/fabric',
    }),
    operation({
      id: 'fabric.sipAddresses.delete',
      summary: 'Deletes a SIP address.',
      method: 'DELETE',
      path: `${addressPath}/{id}`,
      scopes,
      params: addressParams,
      success: { status: 204 },
      errors: readErrors,
      page: 'rest/fabric',
    }),
  ],
};
