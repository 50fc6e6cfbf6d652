import { type Namespace, operation, type Scope } from '../operation.js';
import { bool, closed, integer, named, nullable, open, text, url, uuid } from '../schema.js';
import {
  accountPath,
  accountSid,
  common,
  form,
  maybeText,
  method,
  page,
  pageQuery,
  refuses,
  uri,
} from './compat-shared.js';

const scopes: readonly Scope[] = ['calling', 'messaging', 'fax'];

const applications = `${accountPath}/Applications`;
const application = { ...accountSid, Sid: uuid('The application.') };

const compatApplication = named(
  'CompatApplication',
  open({
    ...common('The application.'),
    friendly_name: text('Its name.'),
    uri,
    voice_url: maybeText('Where the cXML for calls and faxes is fetched.'),
    voice_method: maybeText('How `voice_url` is requested.'),
    voice_fallback_url: maybeText('Where it is fetched when `voice_url` fails.'),
    voice_fallback_method: maybeText('How `voice_fallback_url` is requested.'),
    status_callback: maybeText('Where the state of calls is reported.'),
    status_callback_method: maybeText('How `status_callback` is requested.'),
    voice_caller_id_lookup: nullable(bool(), 'Always `null`.'),
    sms_url: maybeText('Where the cXML for messages is fetched.'),
    sms_method: maybeText('How `sms_url` is requested.'),
    sms_fallback_url: maybeText('Where it is fetched when `sms_url` fails.'),
    sms_fallback_method: maybeText('How `sms_fallback_url` is requested.'),
    sms_status_callback: maybeText('Where the state of messages is reported.'),
    sms_status_callback_method: maybeText('How `sms_status_callback` is requested.'),
    message_status_callback: maybeText('Where the state of messages is reported.'),
  }),
  'A cXML application: the webhooks that numbers, calls and messages can share.',
);

const settings = closed(
  { FriendlyName: text('A name, up to 64 characters.', { maxLength: 64 }) },
  {
    VoiceUrl: url('Where the cXML for calls and faxes is fetched.'),
    VoiceMethod: method('How `VoiceUrl` is requested.'),
    VoiceFallbackUrl: url('Where it is fetched when `VoiceUrl` fails.'),
    VoiceFallbackMethod: method('How `VoiceFallbackUrl` is requested.'),
    StatusCallback: url('Where the state of calls is reported.'),
    StatusCallbackMethod: method('How `StatusCallback` is requested.'),
    SmsUrl: url('Where the cXML for messages is fetched.'),
    SmsMethod: method('How `SmsUrl` is requested.'),
    SmsFallbackUrl: url('Where it is fetched when `SmsUrl` fails.'),
    SmsFallbackMethod: method('How `SmsFallbackUrl` is requested.'),
    SmsStatusCallback: url('Where the state of messages is reported.'),
    SmsStatusCallbackMethod: method('How `SmsStatusCallback` is requested.'),
  },
);

export const compatApplications: Namespace = {
  name: 'compat-applications',
  operations: [
    operation({
      id: 'compat.applications.list',
      summary: 'Lists the cXML applications.',
      method: 'GET',
      path: applications,
      scopes,
      params: accountSid,
      query: named(
        'ListCompatApplications',
        closed({}, { FriendlyName: text('Only those with this name.'), ...pageQuery }),
      ),
      success: {
        status: 200,
        schema: page('CompatApplicationPage', 'applications', compatApplication, 'cXML applications'),
      },
      errors: refuses(422),
      paging: { style: 'laml', items: 'applications' },
      page: 'rest/compat/applications/list',
    }),
    operation({
      id: 'compat.applications.create',
      summary: 'Creates a cXML application.',
      method: 'POST',
      path: applications,
      scopes,
      params: accountSid,
      body: form(named('CreateCompatApplication', settings)),
      success: { status: 201, schema: compatApplication },
      errors: refuses(422),
      page: 'rest/compat/applications/create',
    }),
    operation({
      id: 'compat.applications.get',
      summary: 'Gets a cXML application.',
      method: 'GET',
      path: `${applications}/{Sid}`,
      scopes,
      params: application,
      success: { status: 200, schema: compatApplication },
      errors: refuses(404),
      page: 'rest/compat/applications/get',
    }),
    operation({
      id: 'compat.applications.update',
      summary: 'Changes a cXML application.',
      method: 'POST',
      path: `${applications}/{Sid}`,
      scopes,
      params: application,
      body: form(named('UpdateCompatApplication', settings)),
      success: { status: 200, schema: compatApplication },
      errors: refuses(404, 422),
      page: 'rest/compat/applications/update',
    }),
    operation({
      id: 'compat.applications.delete',
      summary: 'Deletes a cXML application.',
      method: 'DELETE',
      path: `${applications}/{Sid}`,
      scopes,
      params: application,
      success: { status: 204 },
      errors: refuses(404),
      page: 'rest/compat/applications/delete',
    }),
  ],
};

const bins = `${accountPath}/LamlBins`;
const bin = { ...accountSid, Sid: uuid('The script.') };

const lamlBin = named(
  'CompatLamlBin',
  open({
    ...common('The script.', 'ISO 8601'),
    date_last_accessed: maybeText('When it was last fetched (ISO 8601); `null` when it never was.'),
    name: text('Its name.'),
    contents: text('The cXML.'),
    request_url: url('Where it can be fetched.'),
    num_requests: integer('How often it was fetched.'),
    uri,
  }),
  'A cXML script that the space keeps and serves.',
);

const script = closed(
  { Name: text('A name; 1 character or more.', { minLength: 1 }) },
  { Contents: text('The cXML; Mustache templates may stand in it.') },
);

export const compatLamlBins: Namespace = {
  name: 'compat-laml-bins',
  operations: [
    operation({
      id: 'compat.lamlBins.list',
      summary: 'Lists the cXML scripts.',
      method: 'GET',
      path: bins,
      scopes,
      params: accountSid,
      query: named('ListCompatLamlBins', closed({}, { Name: text('Only those with this name.'), ...pageQuery })),
      success: { status: 200, schema: page('CompatLamlBinPage', 'laml_bins', lamlBin, 'cXML scripts') },
      errors: refuses(422),
      paging: { style: 'laml', items: 'laml_bins' },
      page: 'rest/compat/laml-bins/list',
    }),
    operation({
      id: 'compat.lamlBins.create',
      summary: 'Creates a cXML script.',
      method: 'POST',
      path: bins,
      scopes,
      params: accountSid,
      body: form(named('CreateCompatLamlBin', script)),
      success: { status: 201, schema: lamlBin },
      errors: refuses(422),
      page: 'rest/compat/laml-bins/create',
    }),
    operation({
      id: 'compat.lamlBins.get',
      summary: 'Gets a cXML script.',
      method: 'GET',
      path: `${bins}/{Sid}`,
      scopes,
      params: bin,
      success: { status: 200, schema: lamlBin },
      errors: refuses(404),
      page: 'rest/compat/laml-bins/get',
    }),
    operation({
      id: 'compat.lamlBins.update',
      summary: 'Changes a cXML script.',
      method: 'POST',
      path: `${bins}/{Sid}`,
      scopes,
      params: bin,
      body: form(named('UpdateCompatLamlBin', script)),
      success: { status: 200, schema: lamlBin },
      errors: refuses(404, 422),
      page: 'rest/compat/laml-bins/update',
    }),
    operation({
      id: 'compat.lamlBins.delete',
      summary: 'Deletes a cXML script.',
      method: 'DELETE',
      path: `${bins}/{Sid}`,
      scopes,
      params: bin,
      success: { status: 204 },
      errors: refuses(404, 422),
      page: 'rest/compat/laml-bins/delete',
    }),
  ],
};
