import type { Namespace } from '../operation.js';
import {
  closed,
  constant,
  integer,
  named,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  union,
  url,
  uuid,
} from '../schema.js';
import {
  inCommon,
  methodOf,
  operationsOf,
  primaryUrl,
  resource,
  usedFor,
  webhookDetails,
  webhookSettings,
} from './fabric-shared.js';
import { swmlDocument, webhookMethod } from './shared.js';

export const swmlWebhook = resource(
  'SwmlWebhookResource',
  'swml_webhook',
  { swml_webhook: named('SwmlWebhook', open(webhookDetails('SWML document')), 'Where a SWML document is fetched.') },
  'A SWML webhook among the resources of the project.',
);

export const cxmlWebhook = resource(
  'CxmlWebhookResource',
  'cxml_webhook',
  { cxml_webhook: named('CxmlWebhook', open(webhookDetails('cXML document')), 'Where a cXML document is fetched.') },
  'A cXML webhook among the resources of the project.',
);

const callsDocument = swmlDocument('The SWML document that handles calls.');
const messagesDocument = swmlDocument('The SWML document that handles messages.', 'MessagingSwmlDocument');
const statusUrl = url('Where the state of its calls and messages is reported.');
const hosted = {
  id: uuid('Unique id of the script.'),
  display_name: text('Name to show.'),
  request_url: url('Where the platform keeps it.'),
};

export const swmlScript = resource(
  'SwmlScriptResource',
  'swml_script',
  {
    swml_script: named(
      'SwmlScript',
      union([
        named(
          'CallingSwmlScript',
          open(
            { ...hosted, script_type: constant('calling', 'It handles calls.'), contents: callsDocument },
            {
              status_callback_url: url('Where the state of its calls and messages is reported.'),
              status_callback_method: openEnum(['POST'], 'How that URL is requested.'),
            },
          ),
          'A SWML document that handles calls.',
        ),
        named(
          'MessagingSwmlScript',
          open({
            ...hosted,
            script_type: constant('messaging', 'It handles messages.'),
            contents: messagesDocument,
          }),
          'A SWML document that handles messages.',
        ),
      ]),
      'A SWML document that the platform keeps; its `script_type` tells what it handles.',
    ),
  },
  'A SWML script among the resources of the project.',
);

const callsType = oneOf(['calling'], 'It handles calls.', { default: 'calling' });
const messagesType = constant('messaging', 'It handles messages.');
const scriptName = { name: text('Its name.') };
const displayName = { display_name: text('Its name.') };

const createSwmlScript = named(
  'CreateSwmlScript',
  union([
    named(
      'CreateCallingSwmlScript',
      closed({ ...scriptName, contents: callsDocument }, { script_type: callsType, status_callback_url: statusUrl }),
    ),
    named(
      'CreateMessagingSwmlScript',
      closed({ ...scriptName, script_type: messagesType, contents: messagesDocument }),
    ),
  ]),
  'A script that handles calls, or with `script_type: messaging` one that handles messages.',
);

const updateSwmlScript = named(
  'UpdateSwmlScript',
  union([
    named(
      'UpdateCallingSwmlScript',
      closed({}, { ...displayName, script_type: callsType, contents: callsDocument, status_callback_url: statusUrl }),
    ),
    named(
      'UpdateMessagingSwmlScript',
      closed({ script_type: messagesType }, { ...displayName, contents: messagesDocument }),
    ),
  ]),
  'Settings of a script that handles calls, or with `script_type: messaging` of one that handles messages.',
);

export const cxmlScript = named(
  'CxmlScriptResource',
  open(
    {
      ...inCommon('cxml_script'),
      cxml_script: named(
        'CxmlScript',
        open(
          {
            ...hosted,
            contents: text('The document.'),
            request_count: integer('How often it was requested.'),
            last_accessed_at: nullable(timestamp(), 'When it was last requested.'),
            script_type: openEnum(usedFor, 'Whether it handles calls or messages.'),
          },
          {
            status_callback_url: nullable(url(), 'Where its state is reported.'),
            status_callback_method: webhookMethod,
          },
        ),
        'A cXML document that the platform keeps.',
      ),
    },
    {
      name: text('Name to show, from the operations on cXML scripts.'),
      display_name: text('Name to show, from the operations on resources of any kind.'),
    },
  ),
  'A cXML script among the resources of the project.',
);

const document = text('The document, as text.');
const cxmlOptional = {
  status_callback_url: url('Where its state is reported.'),
  status_callback_method: methodOf('that URL'),
};

const applicationUrl = (what: string) => nullable(text(), what);
const applicationDetails = {
  id: uuid('Unique id of the application.'),
  project_id: uuid('The project that owns it.'),
  friendly_name: text('Name to show.'),
  voice_url: applicationUrl('Where the document for a call is fetched.'),
  voice_method: webhookMethod,
  voice_fallback_url: applicationUrl('Where it is fetched when `voice_url` fails.'),
  voice_fallback_method: webhookMethod,
  status_callback: nullable(url(), 'Where the state of calls is reported.'),
  status_callback_method: webhookMethod,
  sms_url: applicationUrl('Where the document for a message is fetched.'),
  sms_method: webhookMethod,
  sms_fallback_url: applicationUrl('Where it is fetched when `sms_url` fails.'),
  sms_fallback_method: webhookMethod,
  sms_status_callback: applicationUrl('Where the state of messages is reported.'),
  sms_status_callback_method: webhookMethod,
};

export const cxmlApplication = resource(
  'CxmlApplicationResource',
  'cxml_application',
  {
    cxml_application: named('CxmlApplication', open(applicationDetails), 'Where an application fetches its documents.'),
  },
  'A cXML application among the resources of the project.',
);

export const relayApplication = resource(
  'RelayApplicationResource',
  'relay_application',
  {
    relay_application: named(
      'RelayApplication',
      open({
        id: uuid('Unique id of the application.'),
        name: text('Its name.'),
        topic: text('The topic that its clients subscribe to.'),
        call_status_callback_url: nullable(url(), 'Where the state of calls is reported.'),
      }),
      'A program that is connected over RELAY.',
    ),
  },
  'A RELAY application among the resources of the project.',
);

const relayTopic = text('The topic that its clients subscribe to.');
const relayStatusUrl = text('Where the state of calls is reported.');

export const fabricScripts: Namespace = {
  name: 'fabric-scripts',
  operations: [
    ...operationsOf({
      name: 'swmlWebhooks',
      path: 'swml_webhooks',
      one: 'a SWML webhook',
      many: 'SWML webhooks',
      resource: swmlWebhook,
      page: 'SwmlWebhookPage',
      create: {
        status: 201,
        body: named(
          'CreateSwmlWebhook',
          closed({ primary_request_url: primaryUrl('SWML document') }, webhookSettings('SWML document')),
        ),
      },
      update: {
        method: 'PATCH',
        body: named(
          'UpdateSwmlWebhook',
          closed({}, { primary_request_url: primaryUrl('SWML document'), ...webhookSettings('SWML document') }),
        ),
      },
      addresses: 'swml_webhooks/{swml_webhook_id}/addresses',
    }),
    ...operationsOf({
      name: 'swmlScripts',
      path: 'swml_scripts',
      one: 'a SWML script',
      many: 'SWML scripts',
      resource: swmlScript,
      page: 'SwmlScriptPage',
      create: { status: 200, body: createSwmlScript },
      update: { method: 'PUT', body: updateSwmlScript },
    }),
    ...operationsOf({
      name: 'cxmlWebhooks',
      path: 'cxml_webhooks',
      one: 'a cXML webhook',
      many: 'cXML webhooks',
      resource: cxmlWebhook,
      page: 'CxmlWebhookPage',
      create: {
        status: 201,
        body: named(
          'CreateCxmlWebhook',
          closed({ primary_request_url: primaryUrl('cXML document') }, webhookSettings('cXML document')),
        ),
      },
      update: {
        method: 'PATCH',
        body: named(
          'UpdateCxmlWebhook',
          closed({}, { primary_request_url: primaryUrl('cXML document'), ...webhookSettings('cXML document') }),
        ),
      },
      addresses: 'cxml_webhooks/{cxml_webhook_id}/addresses',
    }),
    ...operationsOf({
      name: 'cxmlScripts',
      path: 'cxml_scripts',
      one: 'a cXML script',
      many: 'cXML scripts',
      resource: cxmlScript,
      page: 'CxmlScriptPage',
      create: {
        status: 200,
        body: named('CreateCxmlScript', closed({ ...displayName, contents: document }, cxmlOptional)),
      },
      update: {
        method: 'PUT',
        body: named('UpdateCxmlScript', closed({}, { ...displayName, contents: document, ...cxmlOptional })),
      },
    }),
    ...operationsOf({
      name: 'cxmlApplications',
      path: 'cxml_applications',
      one: 'a cXML application',
      many: 'cXML applications',
      resource: cxmlApplication,
      page: 'CxmlApplicationPage',
      update: {
        method: 'PUT',
        body: named(
          'UpdateCxmlApplication',
          closed(
            {},
            {
              ...displayName,
              account_sid: uuid('The project that owns it.'),
              voice_url: text('Where the document for a call is fetched.'),
              voice_method: methodOf('`voice_url`'),
              voice_fallback_url: text('Where it is fetched when `voice_url` fails.'),
              voice_fallback_method: methodOf('`voice_fallback_url`'),
              status_callback: text('Where the state of calls is reported.'),
              status_callback_method: methodOf('`status_callback`'),
              sms_url: text('Where the document for a message is fetched.'),
              sms_method: methodOf('`sms_url`'),
              sms_fallback_url: text('Where it is fetched when `sms_url` fails.'),
              sms_fallback_method: methodOf('`sms_fallback_url`'),
              sms_status_callback: text('Where the state of messages is reported.'),
              sms_status_callback_method: methodOf('`sms_status_callback`'),
            },
          ),
        ),
      },
    }),
    ...operationsOf({
      name: 'relayApplications',
      path: 'relay_applications',
      one: 'a RELAY application',
      many: 'RELAY applications',
      resource: relayApplication,
      page: 'RelayApplicationPage',
      create: {
        status: 200,
        body: named(
          'CreateRelayApplication',
          closed({ ...scriptName, topic: relayTopic }, { call_status_callback_url: relayStatusUrl }),
        ),
      },
      update: {
        method: 'PUT',
        body: named(
          'UpdateRelayApplication',
          closed({}, { ...scriptName, topic: relayTopic, call_status_callback_url: relayStatusUrl }),
        ),
      },
    }),
  ],
};
