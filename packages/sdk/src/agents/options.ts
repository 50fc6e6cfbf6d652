import { nearest } from '@signalwire/protocol/validation';

/** How an agent is set up. [agent-base] */
export interface AgentOptions {
  /** Shown in logs, and told to the model when there is no prompt. */
  name: string;
  /** Path of the endpoint. Default: `/`. */
  route?: string | undefined;
  /** Address to listen on. Default: `0.0.0.0`. */
  host?: string | undefined;
  /** Port to listen on; 0 takes a free one. Default: `PORT`, else 3000. */
  port?: number | undefined;
  /** User name and password of every request. Default: `SWML_BASIC_AUTH_USER` and `SWML_BASIC_AUTH_PASSWORD`, else a random password. */
  basicAuth?: [string, string] | undefined;
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
};

/** @throws {TypeError} On an option that does not exist or has a value that cannot be used. */
export function checkOptions(options: AgentOptions): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    const meant = nearest(name, Object.keys(known));
    throw new TypeError(
      `AgentBase has no option ${JSON.stringify(name)}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ` It takes: ${Object.keys(known).join(', ')}.`}`,
    );
  }
  const { port, route } = options;
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65535))
    throw new RangeError(`The port is ${port}; it takes a whole number, 0 to 65535.`);
  if (route !== undefined && !/^\/[^?#\s]*$/.test(route))
    throw new TypeError(
      `The route is ${JSON.stringify(route)}; it begins with a slash and is a path, such as "/support".`,
    );
}
