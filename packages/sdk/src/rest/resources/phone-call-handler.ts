/** What can handle the calls to a number; the field that says where it is stands behind each. [rest/phone-numbers] */
export const PhoneCallHandler = {
  /** SWML at a URL: `call_relay_script_url`. */
  RELAY_SCRIPT: 'relay_script',
  /** cXML at a URL: `call_request_url`. */
  LAML_WEBHOOKS: 'laml_webhooks',
  /** A cXML application: `call_laml_application_id`. */
  LAML_APPLICATION: 'laml_application',
  /** An AI agent resource: `call_ai_agent_id`. */
  AI_AGENT: 'ai_agent',
  /** A call flow: `call_flow_id`. */
  CALL_FLOW: 'call_flow',
  /** A RELAY application, by name: `call_relay_application`. */
  RELAY_APPLICATION: 'relay_application',
  /** RELAY clients that listen to a topic: `call_relay_topic`. */
  RELAY_TOPIC: 'relay_topic',
} as const;

export type PhoneCallHandler = (typeof PhoneCallHandler)[keyof typeof PhoneCallHandler];
