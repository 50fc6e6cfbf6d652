import type { AgentBase } from '../agents/index.js';
import { callIdOf } from '../service/index.js';
import type { Agent } from './agent.js';
import { Calls, type Opening, type Turn, turnOf } from './calls.js';
import { copyData } from './copy-data.js';
import { connectToJob, type Room } from './job.js';
import { noteOnce } from './notes.js';
import { type Cast, PlatformAgent } from './platform-agent.js';
import { runTool, type Stage } from './run-tool.js';
import { type AgentSessionOptions, checkSessionOptions } from './session-options.js';
import { notePipeline, paramsOf } from './settings.js';
import { SharedCalls } from './shared-calls.js';
import { type FunctionTool, namedTools } from './tool.js';

/** How a session starts. */
// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export interface StartOptions<UserData = any> {
  agent: Agent<UserData>;
  /** The room of the job's context. */
  room?: Room | unknown;
  /** Record the calls. Default: `false`. */
  record?: boolean | undefined;
  /** Accepted; there are no tracks to choose. */
  inputOptions?: unknown;
  /** Accepted; there are no tracks to choose. */
  outputOptions?: unknown;
}

/**
 * Makes an agent of the platform of an {@link Agent}: instructions become its prompt, tools its functions, the model and
 * the times of turns its parameters. What it is told while a tool runs concerns the call of that tool alone; what it is
 * told otherwise all calls to come. [livewire/agent-session]
 */
// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export class AgentSession<UserData = any> {
  private readonly options: AgentSessionOptions<UserData>;
  private readonly tools: Record<string, FunctionTool>;
  private readonly openings: Opening[] = [];
  private readonly calls = new Calls<UserData>(() => copyData(this.initialData));
  private readonly shared = new SharedCalls<UserData>(this, this.calls);
  private initialData: UserData;
  private agent: Agent<UserData> | undefined;
  private platformAgent: PlatformAgent | undefined;
  /** Whether calls may have agents of their own. */
  private castsPerCall = false;

  /** @throws {TypeError | RangeError} On a misspelt option, tools that cannot be used, or times that are none. */
  constructor(options: AgentSessionOptions<UserData> = {}) {
    checkSessionOptions(options);
    this.options = options;
    this.tools = namedTools(options.tools, 'AgentSession');
    this.initialData = options.userData ?? ({} as UserData);
    paramsOf(options, {});
  }

  /** What tools share in a call: each call begins with a copy of what is set outside of calls. */
  get userData(): UserData {
    const turn = turnOf<UserData>(this);
    return turn ? turn.call.userData : this.initialData;
  }

  set userData(data: UserData) {
    const turn = turnOf<UserData>(this);
    if (turn) turn.call.userData = data;
    else this.initialData = data;
  }

  /** The agent of the platform that answers calls; `undefined` before {@link start}. */
  getSwAgent(): AgentBase | undefined {
    return this.platformAgent;
  }

  /**
   * Makes the agent of the platform, which {@link runApp} serves. [livewire/agent-session/start]
   * @throws {Error} When it is started already, or its job has another session.
   * @throws {TypeError} When a tool cannot be used.
   */
  async start(params: StartOptions<UserData>): Promise<void> {
    const { agent, room, record = false } = params ?? {};
    if (agent === undefined || agent === null || typeof agent.instructions !== 'string')
      throw new TypeError('start() takes { agent, room?, record? }, and the agent is an Agent.');
    if (this.platformAgent) throw new Error('The session is started already.');
    const platformAgent: PlatformAgent = new PlatformAgent(
      record,
      (tool, args, context) => runTool(this.stage(platformAgent), tool, args, context),
      () => this.castPerCall(platformAgent, platformAgent.sharedStore !== undefined),
    );
    if (this.options.userData === undefined && agent.userData !== undefined) this.initialData = agent.userData;
    this.cast(platformAgent, agent);
    connectToJob(platformAgent, room);
    this.platformAgent = platformAgent;
    // Another replica may have handed a call over.
    this.castPerCall(platformAgent, platformAgent.sharedStore !== undefined);
    await agent.onEnter();
  }

  /**
   * Has a text spoken: at once when a tool runs, otherwise at the beginning of calls. [livewire/agent-session/say]
   * @param _options Accepted; the platform decides what can be interrupted.
   */
  say(text: string, _options?: object): void {
    if (typeof text !== 'string' || text === '') throw new TypeError('say() takes a text.');
    const turn = turnOf<UserData>(this);
    if (turn && !turn.next) turn.says.push(text);
    else this.open(turn, { title: 'Say', body: text });
  }

  /**
   * Has the model reply: to the tool that runs, otherwise at the beginning of calls, which it does by itself too.
   * [livewire/agent-session/generate-reply]
   * @param options.instructions What to say. Default: what the agent's instructions call for.
   */
  generateReply(options: { instructions?: string | undefined } = {}): void {
    const { instructions } = options;
    if (!instructions) return;
    const turn = turnOf<UserData>(this);
    if (turn && !turn.next) turn.replies.push(instructions);
    else this.open(turn, { title: 'Initial Greeting', body: instructions });
  }

  /** Does nothing: who speaks into what the agent says interrupts it by that. [livewire/agent-session/interrupt] */
  interrupt(): void {
    noteOnce('interrupt()', 'the platform notices when a caller interrupts.');
  }

  /**
   * Has another agent go on: with the call whose tool runs, otherwise with all calls to come. [livewire/agent-session/update-agent]
   * @throws {Error} Before {@link start}, outside of calls.
   */
  updateAgent(agent: Agent<UserData>): void {
    const turn = turnOf<UserData>(this);
    if (turn) turn.next = agent;
    else if (this.platformAgent) this.cast(this.platformAgent, agent);
    else throw new Error('updateAgent() replaces an agent: start() the session first.');
  }

  private open(turn: Turn<UserData> | undefined, opening: Opening): void {
    (turn ? turn.openings : this.openings).push(opening);
    if (!turn && this.platformAgent && this.agent) this.cast(this.platformAgent, this.agent);
  }

  /** Has an agent answer the calls to come. */
  private cast(platformAgent: PlatformAgent, agent: Agent<UserData>): void {
    platformAgent.perform(this.castOf(agent, this.openings));
    agent.session = this;
    this.agent = agent;
  }

  private castOf(agent: Agent<UserData>, openings: readonly Opening[]): Cast {
    const { options } = this;
    notePipeline(options);
    notePipeline(agent.options);
    const tools = { ...this.tools, ...namedTools(agent.tools) };
    return { instructions: agent.instructions, openings, tools, params: paramsOf(options, agent.options) };
  }

  private stage(platformAgent: PlatformAgent): Stage<UserData> {
    const { calls } = this;
    return {
      session: this,
      calls,
      agent: this.agent as Agent<UserData>,
      documentUrl: platformAgent.documentUrl,
      handedOver: () => this.castPerCall(platformAgent, true),
      shared: this.shared,
      store: platformAgent.sharedStore,
    };
  }

  private castPerCall(platformAgent: PlatformAgent, needed: boolean): void {
    if (!needed || this.castsPerCall) return;
    this.castsPerCall = true;
    platformAgent.addPerCallConfig(async (_query, body, _headers, draft) => {
      const { sharedStore } = platformAgent;
      const id = callIdOf(body);
      if (sharedStore) await this.shared.refresh(sharedStore, id);
      const call = this.calls.get(id);
      if (call?.agent) draft.perform(this.castOf(call.agent, call.openings));
    });
  }
}
