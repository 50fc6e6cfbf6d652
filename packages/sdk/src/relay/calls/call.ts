import type { AiMessageParams, AiStartParams, AmazonBedrockParams } from '@signalwire/protocol/relay';
import { AIAction, aiKind, type CommandResult } from '../actions/index.js';
import { checkWord, given } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import type { EventOf } from '../events/index.js';
import { CallRooms } from './rooms.js';
import type { StartOptions } from './state.js';

/** How `call.amazonBedrock()` talks; the parts are those of the SWML verb. */
export interface BedrockOptions {
  /** What the agent is told. */
  prompt?: AmazonBedrockParams['prompt'] | string;
  /** The functions of the agent. */
  SWAIG?: AmazonBedrockParams['SWAIG'];
  /** Settings of the conversation. */
  aiParams?: AmazonBedrockParams['params'] | Record<string, unknown>;
  /** First value of the session's data. */
  globalData?: Record<string, unknown> | undefined;
  /** What the model is asked when the conversation is over. */
  postPrompt?: AmazonBedrockParams['post_prompt'];
  /** Gets the report. */
  postPromptUrl?: string | undefined;
}

/** How `call.ai()` talks; the parts are those of the SWML verb `ai`. */
export interface AIOptions extends StartOptions<EventOf<'calling.call.ai'>> {
  /** A stored agent, in place of a prompt. */
  agent?: string | undefined;
  /** What the agent is told. */
  prompt?: AiStartParams['prompt'];
  /** What the model is asked when the conversation is over. */
  postPrompt?: AiStartParams['post_prompt'];
  /** Gets the report. */
  postPromptUrl?: string | undefined;
  /** User name for the report's basic authentication. */
  postPromptAuthUser?: string | undefined;
  /** Password for the report's basic authentication. */
  postPromptAuthPassword?: string | undefined;
  /** First value of the session's data. */
  globalData?: Record<string, unknown> | undefined;
  /** How to say what is written. */
  pronounce?: AiStartParams['pronounce'];
  /** Words to listen for. */
  hints?: AiStartParams['hints'];
  /** Languages, the first one being the default. */
  languages?: AiStartParams['languages'];
  /** The functions of the agent. */
  SWAIG?: AiStartParams['SWAIG'];
  /** Settings of the conversation. */
  aiParams?: AiStartParams['params'] | Record<string, unknown>;
}

/** What `call.aiMessage()` puts into a conversation. */
export interface AiMessageOptions {
  messageText?: string | undefined;
  /** Whose message it is: `system` (the default), `user` or `assistant`. */
  role?: AiMessageParams['role'] | (string & {});
  /** Starts the conversation anew. */
  reset?: AiMessageParams['reset'];
  /** Merged into the session's data. */
  globalData?: Record<string, unknown> | undefined;
}

/**
 * A live call. [relay/call]
 *
 * Requests about a call that is gone (codes 404 and 410) do nothing and return `{}`; any other failure throws a
 * `RelayError`. Every method takes, as its last argument, the time limit of its request and a signal to give up on it.
 */
export class Call extends CallRooms {
  /** Connects the far end to an AI agent. [relay/call/ai] @throws {RelayError} */
  async ai(options: AIOptions = {}, request?: RelayRequestOptions): Promise<AIAction> {
    const params = given({
      agent: options.agent,
      prompt: options.prompt,
      post_prompt: options.postPrompt,
      post_prompt_url: options.postPromptUrl,
      post_prompt_auth_user: options.postPromptAuthUser,
      post_prompt_auth_password: options.postPromptAuthPassword,
      global_data: options.globalData,
      pronounce: options.pronounce,
      hints: options.hints,
      languages: options.languages,
      SWAIG: options.SWAIG,
      params: options.aiParams,
    });
    return new AIAction(await this.start(aiKind, options, params, request), this.actions);
  }

  /** Connects the far end to an agent of Amazon Bedrock. [relay/call/amazon-bedrock] @throws {RelayError} */
  amazonBedrock(options: BedrockOptions = {}, request?: RelayRequestOptions): Promise<CommandResult> {
    const params = given({
      prompt: options.prompt,
      SWAIG: options.SWAIG,
      params: options.aiParams,
      global_data: options.globalData,
      post_prompt: options.postPrompt,
      post_prompt_url: options.postPromptUrl,
    });
    return this.command('calling.amazon_bedrock', params, request);
  }

  /**
   * Puts a message into the conversation of an agent. [relay/call/ai-message]
   * @throws {TypeError} on another role; {RelayError} when the server refuses.
   */
  async aiMessage(options: AiMessageOptions = {}, request?: RelayRequestOptions): Promise<CommandResult> {
    const { messageText, role, reset, globalData } = options;
    if (role !== undefined) checkWord('role', role, ['system', 'user', 'assistant']);
    const params = given({ message_text: messageText, role, reset, global_data: globalData });
    return this.command('calling.ai_message', params, request);
  }

  /**
   * Puts the caller of an agent on hold. [relay/call/ai-hold]
   * @param options `timeout`: seconds, as a text or a number, 300 at most; `prompt`: what the agent is told before.
   * @throws {RelayError}
   */
  aiHold(
    { timeout, prompt }: { timeout?: string | number | undefined; prompt?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    const params = given({ timeout: timeout === undefined ? undefined : String(timeout), prompt });
    return this.command('calling.ai_hold', params, request);
  }

  /**
   * Takes the caller of an agent off hold. [relay/call/ai-unhold]
   * @param options `prompt`: what the agent is told after.
   * @throws {RelayError}
   */
  aiUnhold({ prompt }: { prompt?: string | undefined } = {}, request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.ai_unhold', given({ prompt }), request);
  }

  /**
   * Sends an event to the application that shows the call. [relay/call/user-event]
   * @param options `event`: its name, or any value; further keys are sent with it.
   * @throws {RelayError}
   */
  userEvent(
    options: { event?: unknown; [key: string]: unknown } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    return this.command('calling.user_event', given(options), request);
  }

  /** Removes background noise. [relay/call/denoise] @throws {RelayError} */
  denoise(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.denoise', {}, request);
  }

  /** No longer removes background noise. [relay/call/denoise-stop] @throws {RelayError} */
  denoiseStop(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.denoise.stop', {}, request);
  }

  /**
   * Plays back to the far end what it says. [relay/call/echo]
   * @param options `timeout`: seconds, 0 is until the call ends; `statusUrl`: gets the `calling.call.echo` events too.
   * @throws {RelayError}
   */
  echo(
    { timeout, statusUrl }: { timeout?: number | undefined; statusUrl?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    return this.command('calling.echo', given({ timeout, status_url: statusUrl }), request);
  }
}
