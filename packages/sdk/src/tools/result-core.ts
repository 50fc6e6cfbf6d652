import type { SwaigAction, SwaigActionName, SwaigActions, SwaigResponse } from '@signalwire/protocol/swaig';
import type { SwmlStep } from '@signalwire/protocol/swml';
import { documentOf, stepOf } from '../swml/index.js';

/** A response in two parts: what the function did, to reason from, and what the model is to do about it. */
export interface ToolResponse {
  tool_result?: string;
  tool_prompt?: string;
}

/** What a result is made of: what the model reads, and what the platform does. */
export abstract class ResultCore {
  /** Read by the model as the function's result; empty while the response is one in two parts. */
  response: string;
  /** What the platform does next, in order. */
  action: SwaigAction[] = [];
  /** Hold the actions until the model has spoken its next reply. */
  postProcess: boolean;
  private parts: ToolResponse = {};

  /**
   * @param response What the model reads, as text or in two parts.
   * @param toolResult What the function did; see {@link setToolResponse}.
   * @param toolPrompt What the model is to do about it.
   */
  constructor(response: string | ToolResponse = '', postProcess = false, toolResult?: string, toolPrompt?: string) {
    this.response = typeof response === 'string' ? response : '';
    this.postProcess = postProcess;
    const { tool_result, tool_prompt } = typeof response === 'string' ? {} : response;
    const [result, prompt] = [toolResult ?? tool_result, toolPrompt ?? tool_prompt];
    if (result !== undefined || prompt !== undefined) this.setToolResponse(result, prompt);
  }

  /** Replaces what the model reads by a text. */
  setResponse(response: string): this {
    this.response = response;
    this.parts = {};
    return this;
  }

  /**
   * Replaces what the model reads by two parts, so that a status is not read out and an instruction not taken for data.
   * @param toolResult What the function did, for the model to reason from.
   * @param toolPrompt What the model is to do about it.
   */
  setToolResponse(toolResult?: string, toolPrompt?: string): this {
    this.response = '';
    this.parts = {
      ...(toolResult === undefined ? {} : { tool_result: toolResult }),
      ...(toolPrompt === undefined ? {} : { tool_prompt: toolPrompt }),
    };
    return this;
  }

  /** Holds the actions until the model has spoken its next reply, or does not. */
  setPostProcess(postProcess: boolean): this {
    this.postProcess = postProcess;
    return this;
  }

  /** Appends any action, by the name that the platform knows it by. */
  addAction<Name extends SwaigActionName>(name: Name, data: SwaigActions[Name]): this;
  addAction(name: string, data: unknown): this;
  addAction(name: string, data: unknown): this {
    this.action.push({ [name]: data });
    return this;
  }

  /** Appends any actions. */
  addActions(actions: (SwaigAction | Record<string, unknown>)[]): this {
    this.action.push(...actions);
    return this;
  }

  /** The result as it goes over the wire. One without text and actions says that the action is completed. */
  toDict(): SwaigResponse & Record<string, unknown> {
    const acts = this.action.length > 0;
    const response = Object.keys(this.parts).length > 0 ? { ...this.parts } : this.response;
    if (!response && !acts) return { response: 'Action completed.' };
    return {
      ...(response ? { response } : {}),
      ...(acts ? { action: [...this.action] } : {}),
      ...(acts && this.postProcess ? { post_process: true } : {}),
    };
  }

  /** What `JSON.stringify` writes of a result. */
  toJSON(): SwaigResponse & Record<string, unknown> {
    return this.toDict();
  }

  /** Runs one verb on the call and goes on. */
  protected run(verb: string, config: unknown): this {
    return this.addAction('SWML', documentOf([stepOf(verb, config)]));
  }

  protected handOver(steps: SwmlStep[], final: boolean): this {
    this.action.push({ SWML: documentOf(steps), transfer: String(final) });
    return this;
  }
}
