import { detectPlatform, holdBack } from '../config/index.js';
import { setupGracefulShutdown } from '../server/index.js';
import type { ServerlessEvent, ServerlessPlatform, ServerlessResponse } from '../serverless/index.js';
import type { Data } from './definition.js';
import { HookedAgent } from './hooked-agent.js';
import { answerPrimitives } from './primitives.js';

/** An event of a serverless platform, to be answered. */
export interface ServerlessRun {
  event: ServerlessEvent;
  context?: unknown;
  /** Default: found out from the environment. */
  platform?: ServerlessPlatform;
}

/** How an agent is reached: a server of its own, a serverless platform, or whatever reads requests. */
export abstract class ServedAgent extends HookedAgent {
  abstract renderSwml(): string;

  /**
   * Answers a request that a server of any kind has read: for frameworks without an adapter. [agent-base/handle-request]
   * @param url The whole URL, as the sender wrote it.
   * @param body What was in the body, read as JSON.
   * @returns Status, headers and body of the answer.
   */
  handleRequest(
    method: string,
    url: string,
    headers: Record<string, string>,
    body?: Data | null,
  ): Promise<[number, Record<string, string>, string]> {
    return answerPrimitives(this.fetch, { method, url, headers, body });
  }

  /**
   * Starts the server.
   * @returns When it accepts connections.
   * @throws {SwmlError | Error} When the document is not valid, the port is in use or the address is not this machine's.
   */
  async serve(opts: { host?: string; port?: number } = {}): Promise<void> {
    await this.skillsToCome;
    if (holdBack(this)) return;
    // What is wrong with the document is said now, rather than to the first caller.
    if (this.perCall.length === 0) this.renderSwml();
    await this.listen(opts);
  }

  /**
   * Serves, as {@link serve} does; on a serverless platform answers an event, or as a CGI script the one request that it
   * was started for. [agent-base/run]
   * @throws {Error} On AWS Lambda without an event: there a handler is exported, and nothing is served.
   */
  run(opts?: { host?: string; port?: number }): Promise<void>;
  run(opts: ServerlessRun): Promise<ServerlessResponse>;
  // biome-ignore lint/suspicious/noConfusingVoidType: serving gives nothing
  async run(opts: { host?: string; port?: number } | ServerlessRun = {}): Promise<ServerlessResponse | void> {
    if ('event' in opts) return this.runServerless(opts.event, opts.context, opts.platform);
    if (holdBack(this)) return;
    const platform = detectPlatform();
    if (platform === 'lambda')
      throw new Error('On AWS Lambda nothing is served: export ServerlessAdapter.createLambdaHandler(agent) instead.');
    if (platform === 'cgi') {
      const { ServerlessAdapter } = await import('../serverless/index.js');
      await ServerlessAdapter.createCgiHandler(this)();
    } else await this.serve(opts);
  }

  /**
   * Answers one event of a serverless platform.
   * @param _context For symmetry with the platforms; nothing in it is needed.
   * @param platform Default: found out from the environment.
   */
  async runServerless(
    event: ServerlessEvent,
    _context?: unknown,
    platform: ServerlessPlatform = 'auto',
  ): Promise<ServerlessResponse> {
    const { ServerlessAdapter } = await import('../serverless/index.js');
    return new ServerlessAdapter(platform).handleRequest(this, event);
  }

  /** On SIGTERM and SIGINT answers what is under way, then ends the process. [agent-base/setup-graceful-shutdown] */
  static setupGracefulShutdown(opts: { timeout?: number } = {}): void {
    setupGracefulShutdown(opts);
  }
}
