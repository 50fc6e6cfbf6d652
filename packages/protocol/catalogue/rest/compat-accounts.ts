import { type Namespace, operation } from '../operation.js';
import { bool, closed, named, nullable, open, openEnum, text, uuid } from '../schema.js';
import { accountsPath, form, nothing, page, pageQuery, refuses, uri } from './compat-shared.js';

const sid = { Sid: uuid('The project or subproject.') };
const unsupported = (what: string) => nothing(`${what}; not supported, always \`null\`.`);

const account = named(
  'CompatAccount',
  open({
    sid: uuid('Id of the project.'),
    friendly_name: text('Its name.'),
    status: openEnum(['active'], 'Always `active`.'),
    auth_token: text('Always `redacted`.'),
    date_created: text('When it was created (RFC 2822).'),
    date_updated: text('When it was last changed (RFC 2822).'),
    type: openEnum(['Full'], 'Always `Full`.'),
    owner_account_sid: uuid('The project above it; its own id when there is none.'),
    region_preference: text('Region that it prefers.'),
    uri,
    subproject: bool('Whether it is a subproject.'),
    signing_key: nullable(text(), 'Key that signs webhooks; told once, when a subproject is created, then `null`.'),
    subresource_uris: named(
      'CompatAccountUris',
      open({
        addresses: unsupported('Addresses'),
        available_phone_numbers: text('Numbers on offer.'),
        applications: text('Applications.'),
        authorized_connect_apps: unsupported('Authorized connect apps'),
        calls: text('Calls.'),
        conferences: text('Conferences.'),
        connect_apps: unsupported('Connect apps'),
        incoming_phone_numbers: text('Numbers of the project.'),
        keys: unsupported('Keys'),
        notifications: unsupported('Notifications'),
        outgoing_caller_ids: unsupported('Outgoing caller ids'),
        queues: text('Queues.'),
        recordings: text('Recordings.'),
        sandbox: unsupported('Sandbox'),
        sip: unsupported('SIP'),
        short_codes: unsupported('Short codes'),
        messages: text('Messages.'),
        transcriptions: text('Transcriptions.'),
        usage: unsupported('Usage'),
      }),
      'What belongs to a project.',
    ),
  }),
  'A project or subproject, which this API calls an account.',
);

const naming = closed({ FriendlyName: text('A name, up to 250 characters.', { maxLength: 250 }) });

export const compatAccounts: Namespace = {
  name: 'compat-accounts',
  operations: [
    operation({
      id: 'compat.accounts.list',
      summary: 'Lists the project and its subprojects.',
      method: 'GET',
      path: accountsPath,
      scopes: ['management'],
      query: named(
        'ListCompatAccounts',
        closed({}, { FriendlyName: text('Only those with this name; up to 100 of `A-Za-z0-9_-`.'), ...pageQuery }),
      ),
      success: {
        status: 200,
        schema: page('CompatAccountPage', 'accounts', account, 'projects'),
      },
      errors: refuses(422),
      paging: { style: 'laml', items: 'accounts' },
      page: 'rest/compat/accounts/list',
    }),
    operation({
      id: 'compat.accounts.create',
      summary: 'Creates a subproject.',
      method: 'POST',
      path: accountsPath,
      scopes: ['management'],
      body: form(named('CreateCompatAccount', naming)),
      success: { status: 201, schema: account },
      errors: refuses(422),
      page: 'rest/compat/accounts/create',
    }),
    operation({
      id: 'compat.accounts.get',
      summary: 'Gets the project or a subproject.',
      method: 'GET',
      path: `${accountsPath}/{Sid}`,
      scopes: ['management'],
      params: sid,
      success: { status: 200, schema: account },
      errors: refuses(404),
      page: 'rest/compat/accounts/get',
    }),
    operation({
      id: 'compat.accounts.update',
      summary: 'Renames the project or a subproject.',
      method: 'POST',
      path: `${accountsPath}/{Sid}`,
      scopes: ['management'],
      params: sid,
      body: form(named('UpdateCompatAccount', naming)),
      success: { status: 200, schema: account },
      errors: refuses(404, 422),
      page: 'rest/compat/accounts/update',
    }),
  ],
};
