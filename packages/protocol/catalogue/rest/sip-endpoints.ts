import { type Namespace, operation } from '../operation.js';
import { closed, list, named, nullable, oneOf, open, openEnum, text, uuid } from '../schema.js';
import { callHandling, callSettings, cipherName, codecName } from './call-handling.js';
import { page, pageQuery } from './shared.js';

const root = '/api/relay/rest/endpoints/sip';
const id = uuid('The SIP endpoint.');
const scopes = ['calling'] as const;
const docs = 'apis/rest/sip-endpoints';

const handlers = [
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
];
const encryptions = ['default', 'required', 'optional'];
const sendAs = 'The number that it calls phones from, in E.164 form; `random` for any of the project.';

const sipEndpoint = named(
  'LegacySipEndpoint',
  open({
    type: text('The kind of object.'),
    id: uuid('Unique id of the SIP endpoint.'),
    username: text('The name that it registers with.'),
    caller_id: nullable(text(), 'The name that its calls show.'),
    send_as: text(sendAs),
    ciphers: list(cipherName, 'Ciphers that it takes.'),
    codecs: list(codecName, 'Codecs that it takes.'),
    encryption: openEnum(encryptions, 'Whether connections are encrypted; `default` does as the SIP profile.'),
    call_handler: nullable(
      named('SipEndpointCallHandler', openEnum(handlers)),
      'What handles inbound calls; the `call_…` fields say where it is.',
    ),
    ...callHandling,
    call_dialogflow_agent_id: nullable(text(), 'The agent of `dialogflow`.'),
    call_relay_application: nullable(text(), 'The name of the application of `relay_application`.'),
  }),
  'Something that registers over SIP.',
);

const username = text('The name that it registers with, of its own in the project; no spaces and no `@`.');
const password = text('The password that it registers with.');
const settings = {
  caller_id: text('The name that its calls show.'),
  send_as: text(sendAs),
  ciphers: list(cipherName, 'Ciphers to take.'),
  codecs: list(codecName, 'Codecs to take.'),
  encryption: oneOf(encryptions, 'Whether connections are encrypted; `default` does as the SIP profile.'),
  call_handler: named('SettableSipEndpointCallHandler', oneOf(handlers), 'What handles inbound calls.'),
  ...callSettings(),
};

export const sipEndpoints: Namespace = {
  name: 'sip-endpoints',
  operations: [
    operation({
      id: 'sipEndpoints.list',
      summary: 'Lists the SIP endpoints of the project.',
      method: 'GET',
      path: root,
      scopes,
      query: named(
        'ListLegacySipEndpoints',
        closed(
          {},
          {
            filter_username: text('Only those whose user name contains this.'),
            filter_caller_id: text('Only those whose caller id contains this.'),
            ...pageQuery,
          },
        ),
      ),
      success: { status: 200, schema: page('LegacySipEndpointPage', sipEndpoint, 'SIP endpoints of the project.') },
      errors: { style: 'space', statuses: [401, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: `${docs}/list-sip-endpoints`,
    }),
    operation({
      id: 'sipEndpoints.create',
      summary: 'Creates a SIP endpoint.',
      method: 'POST',
      path: root,
      scopes,
      body: { encoding: 'json', schema: named('CreateLegacySipEndpoint', closed({ username, password }, settings)) },
      success: { status: 200, schema: sipEndpoint },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: `${docs}/create-sip-endpoint`,
    }),
    operation({
      id: 'sipEndpoints.get',
      summary: 'Gets a SIP endpoint.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: sipEndpoint },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: `${docs}/get-sip-endpoint`,
    }),
    operation({
      id: 'sipEndpoints.update',
      summary: 'Changes settings of a SIP endpoint.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: {
        encoding: 'json',
        schema: named('UpdateLegacySipEndpoint', closed({}, { username, password, ...settings })),
      },
      success: { status: 200, schema: sipEndpoint },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: `${docs}/update-sip-endpoint`,
    }),
    operation({
      id: 'sipEndpoints.delete',
      summary: 'Deletes a SIP endpoint.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [400, 401, 404, 500] },
      page: `${docs}/delete-sip-endpoint`,
    }),
  ],
};
