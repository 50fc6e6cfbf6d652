import type { Namespace, Scope } from '../operation.js';
import { bool, closed, integer, named, nullable, open, text, url, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import { accountPath, accountSid, common, maybeText, method, page, pageQuery, uri } from './compat-shared.js';

const scopes: readonly Scope[] = ['calling', 'messaging', 'fax'];
const on = compatOperations(scopes);

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
    on.list('applications.list', 'Lists the cXML applications.', applications, accountSid, {
      query: named(
        'ListCompatApplications',
        closed({}, { FriendlyName: text('Only those with this name.'), ...pageQuery }),
      ),
      result: page('CompatApplicationPage', 'applications', compatApplication, 'cXML applications'),
      items: 'applications',
      statuses: [422],
    }),
    on.post('applications.create', 'Creates a cXML application.', applications, accountSid, {
      body: named('CreateCompatApplication', settings),
      result: compatApplication,
      status: 201,
      statuses: [422],
    }),
    on.get('applications.get', 'Gets a cXML application.', `${applications}/{Sid}`, application, {
      result: compatApplication,
      statuses: [404],
    }),
    on.post('applications.update', 'Changes a cXML application.', `${applications}/{Sid}`, application, {
      body: named('UpdateCompatApplication', settings),
      result: compatApplication,
      statuses: [404, 422],
    }),
    on.remove('applications.delete', 'Deletes a cXML application.', `${applications}/{Sid}`, application, {
      statuses: [404],
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
    on.list('lamlBins.list', 'Lists the cXML scripts.', bins, accountSid, {
      query: named('ListCompatLamlBins', closed({}, { Name: text('Only those with this name.'), ...pageQuery })),
      result: page('CompatLamlBinPage', 'laml_bins', lamlBin, 'cXML scripts'),
      items: 'laml_bins',
      statuses: [422],
    }),
    on.post('lamlBins.create', 'Creates a cXML script.', bins, accountSid, {
      body: named('CreateCompatLamlBin', script),
      result: lamlBin,
      status: 201,
      statuses: [422],
    }),
    on.get('lamlBins.get', 'Gets a cXML script.', `${bins}/{Sid}`, bin, { result: lamlBin, statuses: [404] }),
    on.post('lamlBins.update', 'Changes a cXML script.', `${bins}/{Sid}`, bin, {
      body: named('UpdateCompatLamlBin', script),
      result: lamlBin,
      statuses: [404, 422],
    }),
    on.remove('lamlBins.delete', 'Deletes a cXML script.', `${bins}/{Sid}`, bin, { statuses: [404, 422] }),
  ],
};
