import type { SwaigRequest } from '@signalwire/protocol/swaig';
import type { Data } from './definition.js';
import type { DocumentRequest, DynamicConfigCallback, HookAnswer, Report, SummaryAnswer } from './hooks.js';
import { SkillEditor } from './skill-editor.js';

const nobody: readonly DynamicConfigCallback<never>[] = [];

/** What subclasses override and callbacks configure, request by request. */
export abstract class HookedAgent extends SkillEditor {
  protected perCall: readonly DynamicConfigCallback<never>[] = nobody;

  /**
   * Overridden to look at, or change, what a document's request gets; edits count for that request alone.
   * @param _context The query and the headers of the request.
   */
  onSwmlRequest(_rawData: Data, _callbackPath?: string, _context?: DocumentRequest): HookAnswer | Promise<HookAnswer> {
    return undefined;
  }

  /** Like {@link onSwmlRequest}, which it calls unless overridden. */
  onRequest(
    requestData?: Data | null,
    callbackPath?: string | null,
    context?: DocumentRequest,
  ): HookAnswer | Promise<HookAnswer> {
    return this.onSwmlRequest(requestData ?? {}, callbackPath ?? undefined, context);
  }

  /** Overridden to see every call of a function before it runs; what it returns takes the place of the function's answer. */
  onFunctionCall(_name: string, _args: Data, _rawData: SwaigRequest): unknown {
    return undefined;
  }

  /**
   * Overridden to get the summary that the post-prompt asks for: its JSON object, its text, or `null`. When the platform
   * asks for an earlier conversation (`action` is `fetch_conversation`), an object that it returns is the answer.
   */
  onSummary(_summary: Data | null, _rawData: Report): SummaryAnswer | Promise<SummaryAnswer> {
    return undefined;
  }

  /** Overridden to get debug events; see `enableDebugEvents`. */
  onDebugEvent(_event: Data): void | Promise<void> {}

  /** Configures the agent for every request anew, on a copy that only that request sees; the only callback from now on. [agent-base/set-dynamic-config-callback] */
  setDynamicConfigCallback(cb: DynamicConfigCallback<this>): this {
    this.perCall = [cb];
    return this;
  }

  /** Adds a callback as {@link setDynamicConfigCallback} sets one; they run in order, on the same copy. */
  addPerCallConfig(cb: DynamicConfigCallback<this>): this {
    this.perCall = [...this.perCall, cb];
    return this;
  }
}
