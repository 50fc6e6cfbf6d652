import { type Namespace, operation } from '../operation.js';
import { bool, closed, list, named, nullable, oneOf, open, openEnum, text, uuid } from '../schema.js';
import { callHandling, callSettings, cipherName, cipherNames, codecName } from './call-handling.js';
import { page, pageQuery } from './shared.js';

const root = '/api/relay/rest/domain_applications';
const id = uuid('The domain application.');
const scopes = ['calling', 'messaging', 'fax'] as const;
const docs = 'apis/rest/domain-applications';

const handlers = [
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
];
const encryptions = ['optional', 'required', 'forbidden'];

export const domainApplication = named(
  'DomainApplication',
  open({
    id: uuid('Unique id of the domain application.'),
    type: text('The kind of object.'),
    domain: text('The domain that it answers to.'),
    name: nullable(text(), 'The name it was given.'),
    identifier: text('The part of the domain that is its own.'),
    user: text('The user part of the SIP addresses that it answers to; `*` for all.'),
    ip_auth_enabled: bool('Whether requests are taken from the addresses in `ip_auth` alone.'),
    ip_auth: list(text(), 'IP addresses and blocks of addresses.'),
    call_handler: nullable(
      named(
        'DomainApplicationCallHandler',
        openEnum([...handlers, 'relay_connector', 'fabric_subscriber', 'sip_gateway', 'call_queue']),
      ),
      'What handles inbound calls; the `call_…` fields say where it is.',
    ),
    ...callHandling,
    encryption: openEnum(encryptions, 'Whether connections are encrypted.'),
    codecs: list(codecName, 'Codecs that it takes.'),
    ciphers: list(cipherName, 'Ciphers that it takes.'),
  }),
  'A SIP domain of the space whose calls are handled in one way.',
);

const handling = {
  call_handler: named('SettableDomainApplicationCallHandler', oneOf(handlers), 'What handles inbound calls.'),
};
const dialogflow = { call_dialogflow_agent_id: uuid('The agent of `dialogflow`.') };
const name = text('A name to tell the domain application by.');
const identifier = text('The part of the domain that is its own.');
const userText = 'The user part of the SIP addresses that it answers to; `*` for all.';
const addressesText = 'IP addresses and blocks of addresses that are let in when `ip_auth_enabled`.';
const ipAuthEnabled = bool('Take requests from the addresses in `ip_auth` alone.');

const create = named(
  'CreateDomainApplication',
  closed(
    { name, identifier },
    {
      user: text(userText, { default: '*' }),
      ip_auth_enabled: ipAuthEnabled,
      ip_auth: list(text(), addressesText, { default: [] }),
      encryption: oneOf(encryptions, 'Whether connections are encrypted.', { default: 'optional' }),
      codecs: list(codecName, 'Codecs to take.', { default: ['PCMU', 'PCMA'] }),
      ciphers: list(cipherName, 'Ciphers to take.', { default: cipherNames }),
      ...handling,
      ...callSettings('POST'),
      ...dialogflow,
    },
  ),
);

const update = named(
  'UpdateDomainApplication',
  closed(
    {},
    {
      name,
      identifier,
      user: text(userText),
      ip_auth_enabled: ipAuthEnabled,
      ip_auth: list(text(), addressesText),
      encryption: oneOf(encryptions, 'Whether connections are encrypted.'),
      codecs: list(codecName, 'Codecs to take.'),
      ciphers: list(cipherName, 'Ciphers to take.'),
      ...handling,
      ...callSettings(),
      ...dialogflow,
    },
  ),
);

export const domainApplications: Namespace = {
  name: 'domain-applications',
  operations: [
    operation({
      id: 'domainApplications.list',
      summary: 'Lists the domain applications of the project.',
      method: 'GET',
      path: root,
      scopes,
      query: named(
        'ListDomainApplications',
        closed(
          {},
          {
            filter_domain: text('Only those whose domain contains this.'),
            filter_name: text('Only those whose name contains this.'),
            ...pageQuery,
          },
        ),
      ),
      success: {
        status: 200,
        schema: page('DomainApplicationPage', domainApplication, 'Domain applications of the project.'),
      },
      errors: { style: 'space', statuses: [401, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: `${docs}/list-domain-applications`,
    }),
    operation({
      id: 'domainApplications.create',
      summary: 'Creates a domain application.',
      method: 'POST',
      path: root,
      scopes,
      body: { encoding: 'json', schema: create },
      success: { status: 201, schema: domainApplication },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: `${docs}/create-domain-application`,
    }),
    operation({
      id: 'domainApplications.get',
      summary: 'Gets a domain application.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: domainApplication },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: `${docs}/get-domain-application`,
    }),
    operation({
      id: 'domainApplications.update',
      summary: 'Changes settings of a domain application.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: { encoding: 'json', schema: update },
      success: { status: 200, schema: domainApplication },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: `${docs}/update-domain-application`,
    }),
    operation({
      id: 'domainApplications.delete',
      summary: 'Deletes a domain application.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [400, 401, 404, 500] },
      page: `${docs}/delete-domain-application`,
    }),
  ],
};
