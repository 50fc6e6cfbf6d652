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
  recordFormat?: 'mp4' | 'wav' | 'mp3' | (string & {}) | undefined;
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
  /** Serve `/post_prompt_override`, by which others may replace the post-prompt: `{ "post_prompt": "…" }`. Default: `false`. */
  enablePostPromptOverride?: boolean | undefined;
  /** Serve `/check_for_input`, which says what it was sent. Default: `false`. */
  checkForInputOverride?: boolean | undefined;
  /** A file with a JSON Schema of SWML to check documents by. Default: what the SDK knows. */
  schemaPath?: string | undefined;
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
  enablePostPromptOverride: true,
  checkForInputOverride: true,
  schemaPath: true,
  schemaValidation: true,
  stateStore: true,
  webhookTrustProxy: true,
  signingKey: true,
  configFile: true,
};

const recordFormats: readonly string[] = ['mp4', 'wav', 'mp3'];

/** @throws {TypeError} On an option that does not exist, or a format that calls are not recorded in. */
export function checkOptions(options: AgentOptions): void {
  checkNames(options, Object.keys(known), 'AgentBase');
  const { recordFormat } = options;
  if (recordFormat !== undefined && !recordFormats.includes(recordFormat))
    throw new TypeError(`recordFormat is ${JSON.stringify(recordFormat)}; it is one of ${recordFormats.join(', ')}.`);
}
