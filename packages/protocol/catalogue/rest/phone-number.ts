import { list, named, nullable, oneOf, open, openEnum, text, timestamp, uuid } from '../schema.js';
import { webhookMethod } from './shared.js';

/** What can be set as the handler of a number's calls. */
export const settableCallHandler = named(
  'SettableCallHandler',
  oneOf([
    'relay_context',
    'relay_topic',
    'relay_script',
    'relay_application',
    'relay_connector',
    'relay_sip_endpoint',
    'relay_verto_endpoint',
    'laml_webhooks',
    'laml_application',
    'dialogflow',
    'video_room',
    'call_flow',
    'ai_agent',
  ]),
  'What can be set to handle the calls to a number.',
);

export const settableMessageHandler = named(
  'SettableMessageHandler',
  oneOf(['relay_context', 'relay_topic', 'relay_application', 'laml_webhooks', 'laml_application']),
  'What can be set to handle the messages to a number.',
);

const callHandler = named(
  'NumberCallHandler',
  openEnum([
    'relay_context',
    'relay_topic',
    'relay_script',
    'relay_application',
    'relay_connector',
    'relay_sip_endpoint',
    'relay_verto_endpoint',
    'laml_webhooks',
    'laml_application',
    'dialogflow',
    'video_room',
    'call_flow',
    'ai_agent',
    'fabric_subscriber',
    'sip_gateway',
    'call_queue',
  ]),
  'What handles the calls to a number.',
);

const messageHandler = named(
  'NumberMessageHandler',
  openEnum(['relay_context', 'relay_topic', 'relay_application', 'laml_webhooks', 'laml_application']),
  'What handles the messages to a number.',
);

const maybeText = (description: string) => nullable(text(), description);
const maybeUrl = (description: string) => nullable(text(), description);
const maybeUuid = (description: string) => nullable(uuid(), description);
const maybeMethod = (description: string) => nullable(webhookMethod, description);

export const phoneNumber = named(
  'PhoneNumber',
  open({
    id: uuid('Unique id of the number.'),
    number: text('The number in E.164 form.'),
    name: maybeText('The name it was given.'),
    capabilities: list(openEnum(['voice', 'sms', 'mms', 'fax']), 'What the number can carry.'),
    number_type: openEnum(['longcode', 'toll-free'], 'What kind of number it is.'),
    e911_address_id: maybeUuid('The emergency address that it is registered with.'),
    e911_status: nullable(
      openEnum(['pending', 'active', 'failed', 'pending_removal', 'unregistered']),
      'How far the emergency registration is; `null` when there never was one.',
    ),
    created_at: timestamp('When the project got the number.'),
    updated_at: timestamp('When it was last changed.'),
    next_billed_at: nullable(timestamp(), 'When it is billed next.'),
    call_handler: nullable(callHandler, 'What handles inbound calls; the `call_…` fields say where it is.'),
    calling_handler_resource_id: maybeUuid('The fabric resource behind the call handler.'),
    call_receive_mode: openEnum(['voice', 'fax'], 'Whether calls are received as voice or as fax.'),
    call_request_url: maybeUrl('Where `laml_webhooks` fetches its cXML.'),
    call_request_method: maybeMethod('How `call_request_url` is requested.'),
    call_fallback_url: maybeUrl('Where the document is fetched when `call_request_url` fails.'),
    call_fallback_method: maybeMethod('How `call_fallback_url` is requested.'),
    call_status_callback_url: maybeUrl('Where `laml_webhooks` reports the state of calls.'),
    call_status_callback_method: maybeMethod('How `call_status_callback_url` is requested.'),
    call_laml_application_id: maybeText('The application of `laml_application`.'),
    call_dialogflow_agent_id: maybeText('The agent of `dialogflow`.'),
    call_relay_topic: maybeText('The topic of `relay_topic`.'),
    call_relay_topic_status_callback_url: maybeUrl('Where `relay_topic` reports the state of calls.'),
    call_relay_script_url: maybeUrl('Where `relay_script` fetches its SWML document.'),
    call_relay_context: maybeText('The context of `relay_context`.'),
    call_relay_context_status_callback_url: maybeUrl('Where `relay_context` reports the state of calls.'),
    call_relay_application: maybeText('The name of the application of `relay_application`.'),
    call_relay_connector_id: maybeText('The connector of `relay_connector`.'),
    call_sip_endpoint_id: maybeUuid('The endpoint of `relay_sip_endpoint`.'),
    call_verto_resource: maybeText('The endpoint of `relay_verto_endpoint`.'),
    call_video_room_id: maybeUuid('The room of `video_room`.'),
    message_handler: nullable(messageHandler, 'What handles inbound messages; the `message_…` fields say where it is.'),
    messaging_handler_resource_id: maybeUuid('The fabric resource behind the message handler.'),
    message_request_url: maybeUrl('Where `laml_webhooks` fetches its cXML.'),
    message_request_method: maybeMethod('How `message_request_url` is requested.'),
    message_fallback_url: maybeUrl('Where the document is fetched when `message_request_url` fails.'),
    message_fallback_method: maybeMethod('How `message_fallback_url` is requested.'),
    message_laml_application_id: maybeText('The application of `laml_application`.'),
    message_relay_topic: maybeText('The topic of `relay_topic`.'),
    message_relay_context: maybeText('The context of `relay_context`.'),
    country_code: maybeText('Country of the number, as ISO 3166-1 alpha-2.'),
  }),
  'A phone number of the project.',
);

/** What a number's update takes; every field may be left out. */
export const phoneNumberSettings = {
  name: text('A name to tell the number by.'),
  call_handler: settableCallHandler,
  call_receive_mode: oneOf(['voice', 'fax'], 'Whether calls are received as voice or as fax.'),
  call_request_url: text('Where `laml_webhooks` fetches its cXML.'),
  call_request_method: webhookMethod,
  call_fallback_url: text('Where the document is fetched when `call_request_url` fails.'),
  call_fallback_method: webhookMethod,
  call_status_callback_url: text('Where `laml_webhooks` reports the state of calls.'),
  call_status_callback_method: webhookMethod,
  call_laml_application_id: text('The application of `laml_application`.'),
  call_dialogflow_agent_id: text('The agent of `dialogflow`.'),
  call_relay_topic: text('The topic of `relay_topic`.'),
  call_relay_topic_status_callback_url: text('Where `relay_topic` reports the state of calls.'),
  call_relay_script_url: text('Where `relay_script` fetches its SWML document.'),
  call_relay_context: text('The context of `relay_context`. Superseded by applications and topics.'),
  call_relay_context_status_callback_url: text('Where `relay_context` reports the state of calls.'),
  call_relay_application: text('The name of the application of `relay_application`.'),
  call_relay_connector_id: text('The connector of `relay_connector`.'),
  call_sip_endpoint_id: text('The endpoint of `relay_sip_endpoint`.'),
  call_verto_resource: text('The endpoint of `relay_verto_endpoint`.'),
  call_video_room_id: uuid('The room of `video_room`.'),
  call_ai_agent_id: text('The AI agent resource of `ai_agent`.'),
  call_flow_id: text('The call flow of `call_flow`.'),
  call_flow_version: oneOf(
    ['working_copy', 'current_deployed'],
    'Which version of the call flow runs; the deployed one when absent.',
  ),
  message_handler: settableMessageHandler,
  message_request_url: text('Where `laml_webhooks` fetches its cXML.'),
  message_request_method: webhookMethod,
  message_fallback_url: text('Where the document is fetched when `message_request_url` fails.'),
  message_fallback_method: webhookMethod,
  message_laml_application_id: text('The application of `laml_application`.'),
  message_relay_topic: text('The topic of `relay_topic`.'),
  message_relay_context: text('The context of `relay_context`. Superseded by applications and topics.'),
  message_relay_application: text('The name of the application of `relay_application`.'),
};
