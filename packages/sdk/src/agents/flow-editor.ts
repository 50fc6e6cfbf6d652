import { ContextBuilder } from '../contexts/index.js';
import type { Data } from './definition.js';
import * as verbs from './edit-verbs.js';
import { SpeechEditor } from './speech-editor.js';

/** What happens on the call around the conversation, and the steps that guide the conversation. */
export abstract class FlowEditor extends SpeechEditor {
  /** Sets what the `answer` verb is given. @throws {SwmlError} When it does not take this. */
  addAnswerVerb(config: Data = {}): this {
    return this.edit((definition) => verbs.setAnswer(definition, config));
  }

  /** Runs a verb while the call is still ringing. @throws {SwmlError | TypeError} When it cannot. [agent-base/add-pre-answer-verb] */
  addPreAnswerVerb(verbName: string, config: Data | number): this {
    return this.edit((definition) => verbs.addVerb(definition, 'preAnswer', verbName, config));
  }

  clearPreAnswerVerbs(): this {
    return this.edit((definition) => verbs.clearVerbs(definition, 'preAnswer'));
  }

  /** Runs a verb between the answer and the conversation. @throws {SwmlError} When it is not valid. */
  addPostAnswerVerb(verbName: string, config: Data | number): this {
    return this.edit((definition) => verbs.addVerb(definition, 'postAnswer', verbName, config));
  }

  clearPostAnswerVerbs(): this {
    return this.edit((definition) => verbs.clearVerbs(definition, 'postAnswer'));
  }

  /** Runs a verb when the conversation is over. @throws {SwmlError} When it is not valid. */
  addPostAiVerb(verbName: string, config: Data | number): this {
    return this.edit((definition) => verbs.addVerb(definition, 'postAi', verbName, config));
  }

  clearPostAiVerbs(): this {
    return this.edit((definition) => verbs.clearVerbs(definition, 'postAi'));
  }

  /** Guides the conversation by contexts and steps: with the builder given, or a new one. [agent-base/define-contexts] */
  defineContexts(contexts?: ContextBuilder | Data): ContextBuilder {
    if (contexts !== undefined && !(contexts instanceof ContextBuilder))
      this.log.warn(
        'defineContexts() takes a ContextBuilder; what was given is not used, and the builder is a new one.',
      );
    const builder = contexts instanceof ContextBuilder ? contexts : new ContextBuilder();
    this.agentState = { ...this.agentState, contexts: builder };
    return builder;
  }

  /** The contexts as a document has them; `null` when there are none. @throws {Error} When they are not valid. */
  getContexts(): Data | null {
    const { contexts } = this.agentState;
    return contexts && !contexts.empty ? (contexts.toDict() as Data) : null;
  }

  /** Forgets every context. */
  resetContexts(): this {
    const { agentState: state } = this;
    // A request's copy shares the builder with the agent and must not touch it.
    if (this.drafting) this.agentState = { ...state, contexts: null };
    else state.contexts?.reset();
    return this;
  }

  /** Has debug events sent to {@link AgentBase.onDebugEvent}. @param level 1, or 2 for what the model is sent too. */
  enableDebugEvents(level = 1): this {
    return this.edit((definition) => ({ ...definition, debugLevel: level }));
  }
}
