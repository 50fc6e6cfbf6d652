import { checkNames, type HttpServiceOptions } from '../service/index.js';

/** How an agent is set up; its `name` is told to the model when there is no prompt. [agent-base] */
export interface AgentOptions extends HttpServiceOptions {
  /** `false` allows the prompt as text only. Default: `true`. */
  usePom?: boolean | undefined;
  /** Seconds that functions' tokens are good for. Default: 3600. */
  tokenExpirySecs?: number | undefined;
  /** What functions' tokens are signed with. Replicas must share it. Default: `SIGNALWIRE_SWAIG_SECRET`, else random. */
  swaigSecret?: string | undefined;
  /** Answer the call before the conversation. Default: `true`. */
  autoAnswer?: boolean | undefined;
  /** Record the call. Default: `false`. */
  recordCall?: boolean | undefined;
  /** `mp4`, `wav` or `mp3`. Default: `mp4`. */
  recordFormat?: string | undefined;
  /** Default: `true`. */
  recordStereo?: boolean | undefined;
  /** Where functions are called. Default: the endpoint that a request came to. */
  defaultWebhookUrl?: string | undefined;
  /** Functions of the platform that the model may use. */
  nativeFunctions?: string[] | undefined;
  /** Default: random. */
  agentId?: string | undefined;
  /** Write no logs. Default: `false`. */
  suppressLogs?: boolean | undefined;
  /** Check documents before they are sent. Default: `true`, unless `SWML_SKIP_SCHEMA_VALIDATION` is `true`. */
  schemaValidation?: boolean | undefined;
}

const known: Record<keyof AgentOptions, true> = {
  name: true,
  route: true,
  host: true,
  port: true,
  basicAuth: true,
  usePom: true,
  tokenExpirySecs: true,
  swaigSecret: true,
  autoAnswer: true,
  recordCall: true,
  recordFormat: true,
  recordStereo: true,
  defaultWebhookUrl: true,
  nativeFunctions: true,
  agentId: true,
  suppressLogs: true,
  schemaValidation: true,
  stateStore: true,
  webhookTrustProxy: true,
  signingKey: true,
  configFile: true,
};

/** @throws {TypeError} On an option that does not exist. */
export function checkOptions(options: AgentOptions): void {
  checkNames(options, Object.keys(known), 'AgentBase');
}
