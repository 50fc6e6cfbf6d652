import type { ConnectParams } from '@signalwire/protocol/relay';
import { resolveHost, type SpaceHost } from '../config/index.js';
import { getLogger } from '../logging/index.js';
import type { OverloadPolicy } from './calls/desk.js';
import { checkWord } from './check.js';
import { openWebSocket } from './connection/node-socket.js';
import type { OpenSocket } from './connection/socket.js';
import { guarded, type RelayLogger } from './logger.js';
import { type RelayTiming, resolveTiming } from './timing.js';

/** How a `RelayClient` connects. What is left out comes from the environment. [relay/client] */
export interface RelayClientOptions {
  /** Project id. Default: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined;
  /** API token of the project. Default: `SIGNALWIRE_API_TOKEN`. */
  token?: string | undefined;
  /** A JWT in place of project and token. Default: `SIGNALWIRE_JWT_TOKEN`. */
  jwtToken?: string | undefined;
  /**
   * Where RELAY is: a host, `localhost:8080`, `http://127.0.0.1:8080`. Default: `SIGNALWIRE_RELAY_HOST`, else
   * `SIGNALWIRE_SPACE`, else `relay.signalwire.com`.
   */
  host?: string | undefined;
  /**
   * `ws` is taken on this machine alone. Default: `SIGNALWIRE_RELAY_SCHEME`, else `wss`; on this machine `ws`.
   */
  scheme?: 'ws' | 'wss' | undefined;
  /** Contexts whose calls to receive. Default: none. */
  contexts?: readonly string[] | undefined;
  /** How many inbound calls to take at once. Default: `RELAY_MAX_ACTIVE_CALLS`, else 1000. */
  maxActiveCalls?: number | undefined;
  /**
   * What becomes of inbound calls beyond `maxActiveCalls`: `pass` gives them back, so that another client may have them;
   * `busy` ends them. Default: `pass`.
   */
  overload?: OverloadPolicy | undefined;
  /** Whether a call whose `onCall` handler throws is ended, with the reason `error`. Default: `false`; it is logged. */
  hangupOnError?: boolean | undefined;
  /** Where to report what no caller waits for. Default: the SDK's logger. */
  logger?: RelayLogger | undefined;
  /** How long to wait for what, in milliseconds. */
  timing?: Partial<RelayTiming> | undefined;
  /** Opens sockets where the `ws` library does not run. */
  openSocket?: OpenSocket | undefined;
}

/** Options with the environment and the defaults filled in. */
export interface ResolvedOptions {
  project: string;
  token: string;
  jwtToken: string;
  host: string;
  scheme: 'ws' | 'wss';
  url: string;
  authentication: ConnectParams['authentication'];
  contexts: string[];
  maxActiveCalls: number;
  overload: OverloadPolicy;
  hangupOnError: boolean;
  logger: RelayLogger;
  timing: RelayTiming;
  openSocket: OpenSocket;
}

type Env = Readonly<Record<string, string | undefined>>;

const defaultMaxActiveCalls = 1000;

/** @throws {TypeError} when credentials are missing, or an option is none that can be used. */
export function resolveOptions(options: RelayClientOptions, env: Env): ResolvedOptions {
  const jwtToken = options.jwtToken || env['SIGNALWIRE_JWT_TOKEN'] || '';
  const project = options.project || env['SIGNALWIRE_PROJECT_ID'] || '';
  const token = options.token || env['SIGNALWIRE_API_TOKEN'] || '';
  const missing = [project ? '' : 'project (SIGNALWIRE_PROJECT_ID)', token ? '' : 'token (SIGNALWIRE_API_TOKEN)'];
  if (!jwtToken && missing.some(Boolean))
    throw new TypeError(
      `RelayClient needs ${missing.filter(Boolean).join(' and ')}, as options or in the environment; or jwtToken (SIGNALWIRE_JWT_TOKEN) in place of both.`,
    );
  const logger = options.logger ? guarded(options.logger) : getLogger('relay');
  const { overload = 'pass' } = options;
  checkWord('overload', overload, ['pass', 'busy']);
  const { host, secure, wsOrigin } = resolveEndpoint(options, env);
  return {
    project,
    token,
    jwtToken,
    host,
    scheme: secure ? 'wss' : 'ws',
    url: wsOrigin,
    authentication: jwtToken ? { jwt_token: jwtToken } : { project, token },
    contexts: checkContexts('contexts', options.contexts ?? []),
    maxActiveCalls: resolveMaxActiveCalls(options.maxActiveCalls, env['RELAY_MAX_ACTIVE_CALLS'], logger),
    overload,
    hangupOnError: options.hangupOnError === true,
    logger,
    timing: resolveTiming(options.timing),
    openSocket: options.openSocket ?? openWebSocket,
  };
}

/** @throws {TypeError} when a list of contexts holds anything but names. */
export function checkContexts(name: string, contexts: readonly string[]): string[] {
  if (!Array.isArray(contexts)) throw new TypeError(`${name} must be a list of names.`);
  for (const context of contexts as unknown[])
    if (typeof context !== 'string' || context === '')
      throw new TypeError(`${name} must hold names that are non-empty texts, not ${JSON.stringify(context)}.`);
  return [...new Set(contexts)];
}

function resolveEndpoint(options: RelayClientOptions, env: Env): SpaceHost {
  const given = options.host || env['SIGNALWIRE_RELAY_HOST'] || env['SIGNALWIRE_SPACE'] || 'relay.signalwire.com';
  const scheme = options.scheme || env['SIGNALWIRE_RELAY_SCHEME'] || undefined;
  if (scheme !== undefined && scheme !== 'ws' && scheme !== 'wss')
    throw new TypeError(`The scheme must be "wss" or "ws", not ${JSON.stringify(scheme)}.`);
  // The rules about TLS are written for http; a WebSocket scheme says the same thing.
  const asHttp = given.trim().replace(/^ws(s?):\/\//i, 'http$1://');
  const found = resolveHost(asHttp);
  if (scheme === undefined || scheme === (found.secure ? 'wss' : 'ws')) return found;
  const bare = asHttp.replace(/^https?:\/\//i, '');
  if (scheme === 'wss') return resolveHost(`https://${bare}`);
  try {
    return resolveHost(`http://${bare}`);
  } catch (error) {
    throw new TypeError(
      `The scheme "ws" is taken for a host on this machine alone (localhost, 127.0.0.1, [::1]); ${found.host} needs "wss".`,
      { cause: error },
    );
  }
}

function resolveMaxActiveCalls(option: number | undefined, env: string | undefined, logger: RelayLogger): number {
  if (option !== undefined) {
    if (!Number.isInteger(option) || option < 1)
      throw new TypeError(`maxActiveCalls must be a whole number from 1, not ${String(option)}.`);
    return option;
  }
  if (env === undefined || env === '') return defaultMaxActiveCalls;
  const value = Number(env);
  if (Number.isInteger(value) && value >= 1) return value;
  logger.warn(
    `RELAY_MAX_ACTIVE_CALLS must be a whole number from 1, not ${JSON.stringify(env)}; ${defaultMaxActiveCalls} is used.`,
  );
  return defaultMaxActiveCalls;
}
