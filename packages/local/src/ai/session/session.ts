import { randomUUID } from 'node:crypto';
import type { SwaigAction, SwaigLogEntry } from '@signalwire/protocol/swaig';
import type { AiEvent, Call, Outcome } from '../../calls/index.js';
import type { Clock } from '../../clock/index.js';
import type { Outbound } from '../../http/index.js';
import type { Model, ModelSettings } from '../models/model.js';
import { expandPrompt, type VariableSources } from '../prompt/variables.js';
import type { Tool } from '../tools/definitions.js';
import { ToolBox } from '../tools/tool-box.js';
import type { AiScope, Dialect } from '../types.js';
import type { PromptText, SessionConfig } from './config.js';
import { Conversation } from './conversation.js';
import type { DebugFeed } from './debug-feed.js';
import type { Gather } from './gather.js';
import type { Hint } from './hints.js';
import { Outside } from './outside.js';
import type { Steps } from './steps.js';

/** How a session ends and what the call does then. */
export interface SessionEnd {
  reason: string;
  result: 'success' | 'failed';
  outcome: Outcome;
  /** The agent hangs up. */
  hangup?: boolean;
  hardTimeout?: boolean;
  /** The next agent is told what this conversation was about. */
  summarize?: boolean;
  fatal?: string;
}

/** What a session works with. */
export interface SessionParts {
  call: Call;
  clock: Clock;
  http: Outbound;
  scope: AiScope;
  dialect: Dialect;
  config: SessionConfig;
  model: Model;
  spaceId: string;
  globalData: Record<string, unknown>;
  sessionId: string;
  signingKey: string | undefined;
  /** Silence before the caller's attention is sought, in place of what the document says. */
  attentionTimeoutMs: number | undefined;
}

/** Actions that wait for the model's next reply. */
export interface DelayedActions {
  tool: Tool;
  toolCallId: string;
  actions: readonly SwaigAction[];
}

/** One conversation between an agent and a caller: what it knows at this moment. */
export class Session {
  readonly id: string;
  readonly call: Call;
  readonly clock: Clock;
  readonly http: Outbound;
  readonly scope: AiScope;
  readonly dialect: Dialect;
  readonly config: SessionConfig;
  readonly model: Model;
  readonly spaceId: string;
  readonly attentionTimeoutMs: number | undefined;
  readonly conversation: Conversation;
  readonly tools: ToolBox;
  readonly startedAt: number;
  /** Aborts when the call ends or something else takes it over. */
  readonly signal: AbortSignal;
  readonly swaigLog: SwaigLogEntry[] = [];
  readonly times: Record<string, unknown>[] = [];
  /** Texts that count as said by the caller. */
  readonly injected: string[] = [];
  /** What the caller said while something else was awaited. */
  readonly heardEarly: { type: 'speech'; text: string }[] = [];
  readonly delayed: DelayedActions[] = [];
  readonly dynamicHints: Hint[] = [];
  /** Results that are shortened once the model has used them. */
  readonly extensive: string[] = [];
  /** Tool calls that leave the history, or become a text there, once the model has answered. */
  readonly replacements: { id: string; text: string | undefined }[] = [];
  /** What reaches it from outside. */
  readonly outside = new Outside();
  /** Tells a server what happens, where the document wants that. */
  debug: DebugFeed | undefined;
  /** What is to be closed when it is over. */
  readonly closers: (() => Promise<void>)[] = [];
  /** The key that requests of the platform are signed with. */
  readonly signingKey: string | undefined;
  /** The caller goes on hold when the actions of an answer are done. */
  holdNext: { seconds: number; step: unknown; timeoutStep: unknown } | undefined;
  /** What the agent is told before it has the word again, without the caller's turn: a hold is over. */
  resumeWith: string | undefined;
  /** When the agent was last asked for input of other ways, and whether that failed. */
  polledAt: number;
  pollFailed = false;
  /** It is silent until the caller says its name. */
  paused: boolean;
  /** What the next agent on the call is told of this conversation. */
  handover: string | undefined;
  /** What plays in the background; `quiet` while the caller's attention is not sought meanwhile. */
  background: { file: string; quiet: boolean } | undefined;
  steps: Steps | undefined;
  gather: Gather | undefined;
  /** The prompt that is in force. */
  prompt: PromptText;
  settings: ModelSettings;
  voice: string | undefined;
  /** Let functions be called one after another: not, until the caller's next turn, or always. */
  backToBack: 'no' | 'turn' | 'forever' = 'no';
  functionsOnTimeout: boolean;
  /** The caller has the word, whatever the model would say. */
  waitForUser = false;
  lastInputAt: number;
  lastActivityAt: number;
  hardStopAt = Number.POSITIVE_INFINITY;
  #end: SessionEnd | undefined;
  #globalData: Record<string, unknown>;

  constructor(parts: SessionParts) {
    this.id = parts.sessionId;
    this.call = parts.call;
    this.clock = parts.clock;
    this.http = parts.http;
    this.scope = parts.scope;
    this.dialect = parts.dialect;
    this.config = parts.config;
    this.model = parts.model;
    this.spaceId = parts.spaceId;
    this.attentionTimeoutMs = parts.attentionTimeoutMs;
    this.#globalData = parts.globalData;
    this.startedAt = this.clock.now();
    this.signingKey = parts.signingKey;
    this.polledAt = this.startedAt;
    this.paused = parts.config.params.flag('start_paused', false);
    this.lastInputAt = this.startedAt;
    this.lastActivityAt = this.startedAt;
    this.conversation = new Conversation(() => this.clock.now());
    this.tools = new ToolBox(parts.config.tools);
    this.prompt = parts.config.prompt;
    this.settings = { ...parts.config.prompt.settings };
    this.functionsOnTimeout = parts.config.params.flag('functions_on_no_response', false);
    this.signal = parts.scope.signal ? AbortSignal.any([parts.call.signal, parts.scope.signal]) : parts.call.signal;
  }

  static newId(): string {
    return randomUUID();
  }

  get globalData(): Readonly<Record<string, unknown>> {
    return this.#globalData;
  }

  setGlobalData(data: Record<string, unknown>): void {
    this.#globalData = data;
    this.log({ name: 'global_data', data });
  }

  /** How it ends, once that is settled. */
  get ending(): SessionEnd | undefined {
    return this.#end;
  }

  /** Settles how it ends; the first to do so counts. */
  end(end: SessionEnd): void {
    this.#end ??= end;
  }

  log(event: AiEvent): void {
    this.call.log.append({ type: 'ai', event });
  }

  /** Tells that something in the agent does not work as it stands. */
  problem(message: string, tool?: string): void {
    this.log({ name: 'problem', message, ...(tool === undefined ? {} : { tool }) });
  }

  get direction(): 'inbound' | 'outbound' {
    const direction = this.config.params.text('direction');
    return direction === 'inbound' || direction === 'outbound' ? direction : this.call.direction;
  }

  /** The number of the person that the agent talks to. */
  get callerNumber(): string {
    return this.call.direction === 'inbound' ? this.call.from : this.call.to;
  }

  sources(extra?: Record<string, unknown>): VariableSources {
    return {
      call: this.call,
      scope: this.scope,
      direction: this.direction,
      now: this.clock.now(),
      timeZone: this.config.timeZone,
      languages: this.config.languages.map(({ name }) => name ?? 'English'),
      globalData: this.#globalData,
      ...(extra ? { extra } : {}),
    };
  }

  /** Replaces variables in a text for the model. */
  expand(text: string): string {
    return expandPrompt(text, this.sources());
  }

  /** What the report calls where the conversation is. */
  place(): Record<string, unknown> {
    const { steps } = this;
    if (!steps) return {};
    return {
      context: steps.contextName,
      ...(steps.step ? { step: steps.step.name, step_index: steps.index } : {}),
    };
  }
}
