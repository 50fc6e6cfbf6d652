import { named, nullable, oneOf, openEnum, text, uuid } from '../schema.js';
import { webhookMethod } from './shared.js';

// What domain applications and SIP endpoints say about the handling of their calls. Of the settings, those take
// effect that belong to the `call_handler`.

const method = (what: string, byDefault?: 'POST') =>
  oneOf(['GET', 'POST'], `How ${what} is requested.`, {
    'x-name': 'WebhookMethod',
    ...(byDefault && { default: byDefault }),
  });

/** Settings of a request, without `call_handler` itself. */
export const callSettings = (byDefault?: 'POST') => ({
  call_request_url: text('Where `laml_webhooks` fetches its cXML.'),
  call_request_method: method('`call_request_url`', byDefault),
  call_fallback_url: text('Where the document is fetched when `call_request_url` fails.'),
  call_fallback_method: method('`call_fallback_url`', byDefault),
  call_status_callback_url: text('Where `laml_webhooks` reports the state of calls.'),
  call_status_callback_method: method('`call_status_callback_url`', byDefault),
  call_laml_application_id: text('The application of `laml_application`.'),
  call_dialogflow_agent_id: text('The agent of `dialogflow`.'),
  call_relay_topic: text('The topic of `relay_topic`.'),
  call_relay_topic_status_callback_url: text('Where `relay_topic` reports the state of calls.'),
  call_relay_context: text('The context of `relay_context`. Superseded by applications and topics.'),
  call_relay_context_status_callback_url: text('Where `relay_context` reports the state of calls.'),
  call_relay_application: text('The name of the application of `relay_application`.'),
  call_relay_script_url: text('Where `relay_script` fetches its SWML document.'),
  call_video_room_id: uuid('The room of `video_room`.'),
  call_flow_id: uuid('The call flow of `call_flow`.'),
  call_flow_version: oneOf(
    ['working_copy', 'current_deployed'],
    'Which version of the call flow runs; the deployed one when absent.',
  ),
  call_ai_agent_id: uuid('The AI agent resource of `ai_agent`.'),
});

/** Settings in a result, without `call_handler` itself. */
export const callHandling = {
  calling_handler_resource_id: nullable(uuid(), 'The fabric resource behind the call handler.'),
  call_request_url: nullable(text(), 'Where `laml_webhooks` fetches its cXML.'),
  call_request_method: nullable(webhookMethod, 'How `call_request_url` is requested.'),
  call_fallback_url: nullable(text(), 'Where the document is fetched when `call_request_url` fails.'),
  call_fallback_method: nullable(webhookMethod, 'How `call_fallback_url` is requested.'),
  call_status_callback_url: nullable(text(), 'Where `laml_webhooks` reports the state of calls.'),
  call_status_callback_method: nullable(webhookMethod, 'How `call_status_callback_url` is requested.'),
  call_laml_application_id: nullable(text(), 'The application of `laml_application`.'),
  call_relay_topic: nullable(text(), 'The topic of `relay_topic`.'),
  call_relay_topic_status_callback_url: nullable(text(), 'Where `relay_topic` reports the state of calls.'),
  call_relay_context: nullable(text(), 'The context of `relay_context`.'),
  call_relay_context_status_callback_url: nullable(text(), 'Where `relay_context` reports the state of calls.'),
  call_relay_script_url: nullable(text(), 'Where `relay_script` fetches its SWML document.'),
  call_video_room_id: nullable(uuid(), 'The room of `video_room`.'),
};

/** Codecs that are known today; the platform takes lists of names. */
export const codecName = named('SipCodecName', openEnum(['OPUS', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264']));
/** Ciphers that are known today. */
export const cipherNames = [
  'AEAD_AES_256_GCM_8',
  'AES_256_CM_HMAC_SHA1_80',
  'AES_CM_128_HMAC_SHA1_80',
  'AES_256_CM_HMAC_SHA1_32',
  'AES_CM_128_HMAC_SHA1_32',
];
export const cipherName = named('SipCipherName', openEnum(cipherNames));
