import { AsyncLocalStorage } from 'node:async_hooks';
import type { SwmlContexts } from '@signalwire/protocol/swml';
import type { ContextBuilder } from '../contexts/index.js';
import type { SwaigErrorHandler, SwaigFunction } from '../tools/index.js';
import type { AddedSkill } from './added-skill.js';
import type { CallEndHandler } from './call-end.js';
import type { AgentDefinition } from './definition.js';

/** An agent's data and, beside it, what data cannot hold. Never changed; an edit makes another one. */
export interface AgentState {
  readonly definition: AgentDefinition;
  /** What runs when a function is called. */
  readonly functions: ReadonlyMap<string, SwaigFunction>;
  readonly contexts: ContextBuilder | null;
  readonly onError: SwaigErrorHandler | undefined;
  readonly onCallEnd: readonly CallEndHandler[];
  /** By their keys. */
  readonly skills: ReadonlyMap<string, AddedSkill>;
}

/** The state of one request. */
export interface Draft {
  readonly owner: object;
  /** What the request met. */
  readonly base: AgentState;
  /** What it made of that. */
  state: AgentState;
}

/*
 * A hook of a subclass runs on the agent itself (its fields and private members are there), but what it edits must be
 * seen by its own request alone. So the edits of whatever runs within a draft go to the draft.
 */
const drafts = new AsyncLocalStorage<Draft>();

/** Runs something whose edits of the draft's owner go to the draft. */
export function within<T>(draft: Draft, run: () => T): T {
  return drafts.run(draft, run);
}

/** The draft in which an agent's edits go at this moment. */
export function draftOf(owner: object): Draft | undefined {
  const draft = drafts.getStore();
  return draft?.owner === owner ? draft : undefined;
}

/** The definitions that contexts went into, by the definition without them. */
const completed = new WeakMap<AgentDefinition, { contexts: SwmlContexts; definition: AgentDefinition }>();

/** The contexts that a builder made last, and what of a definition they were checked against. */
const made = new WeakMap<ContextBuilder, { revision: number; checked: readonly unknown[]; contexts: SwmlContexts }>();

/**
 * The whole definition: with the contexts as they are now.
 * @param once Nobody will ask again for that of this state.
 * @throws {Error} When the contexts are not valid.
 */
export function completeDefinition({ definition, contexts: builder }: AgentState, once = false): AgentDefinition {
  if (!builder || builder.empty) return definition;
  const contexts = contextsOf(builder, definition);
  const known = completed.get(definition);
  if (known?.contexts === contexts) return known.definition;
  const whole = { ...definition, contexts };
  if (!once) completed.set(definition, { contexts, definition: whole });
  return whole;
}

function contextsOf(builder: ContextBuilder, definition: AgentDefinition): SwmlContexts {
  const { tools, nativeFunctions, includes, mcpServers } = definition;
  const checked = [tools, nativeFunctions, includes, mcpServers];
  const known = made.get(builder);
  const { revision } = builder;
  if (known?.revision === revision && known.checked.every((part, i) => part === checked[i])) return known.contexts;
  builder.validate(Object.keys(tools), availableFunctions(definition));
  const contexts: SwmlContexts = builder.toDict();
  made.set(builder, { revision, checked, contexts });
  return contexts;
}

/** The functions that a step may list; `undefined` when servers may have more that are not known here. */
function availableFunctions({ tools, nativeFunctions, includes, mcpServers }: AgentDefinition): string[] | undefined {
  if (mcpServers.length > 0) return undefined;
  return [...Object.keys(tools), ...nativeFunctions, ...includes.flatMap(({ functions }) => functions)];
}
