import type { HttpServiceOptions } from '../service/index.js';
import { type AgentDefinition, emptyDefinition } from './definition.js';
import { SipAgent } from './sip-agent.js';
import { type AgentState, completeDefinition, type Draft, draftOf } from './state.js';

// Added to by copies.
const noFunctions: AgentState['functions'] = new Map();
const noHandlers: AgentState['onCallEnd'] = [];
const noSkills: AgentState['skills'] = new Map();

/** Holds an agent's definition. Every edit makes a new one; none changes one that was rendered. */
export abstract class EditorCore extends SipAgent {
  private ownState: AgentState;
  /** Set on the copies that a request edits. */
  protected draft: Draft | undefined;

  constructor(options: HttpServiceOptions) {
    super(options, 'AgentBase', 'agent');
    this.ownState = {
      definition: emptyDefinition(this.name),
      functions: noFunctions,
      contexts: null,
      onError: undefined,
      onCallEnd: noHandlers,
      skills: noSkills,
    };
  }

  /** The agent as plain data, contexts included. @throws {Error} When its contexts are not valid. */
  get definition(): AgentDefinition {
    this.ensureTools();
    return completeDefinition(this.agentState);
  }

  protected get agentState(): AgentState {
    return (this.draft ?? draftOf(this))?.state ?? this.ownState;
  }

  protected set agentState(state: AgentState) {
    const draft = this.draft ?? draftOf(this);
    if (draft) draft.state = state;
    else this.ownState = state;
  }

  protected edit(change: (definition: AgentDefinition) => AgentDefinition): this {
    const { agentState: state } = this;
    this.agentState = { ...state, definition: change(state.definition) };
    return this;
  }

  /** Whether edits count for one request alone. */
  protected get drafting(): boolean {
    return (this.draft ?? draftOf(this)) !== undefined;
  }

  /** Has the functions of a subclass defined, before anything needs them. */
  protected abstract ensureTools(): void;
}
