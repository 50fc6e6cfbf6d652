import type { SwmlContext, SwmlContextStep, SwmlContexts } from '@signalwire/protocol/swml';
import { nearest } from '@signalwire/protocol/validation';
import type { ModelTool } from '../models/model.js';
import { truthy } from './params.js';

/** Which context and step a session is in, and where it may go from there. */
export class Steps {
  readonly #contexts: SwmlContexts;
  #context: string;
  #index: number | undefined;
  #functions: ReadonlySet<string> | undefined;

  /** @throws {Error} when there is no context to start in. */
  constructor(contexts: SwmlContexts, problem: (message: string) => void) {
    this.#contexts = contexts;
    const names = Object.keys(contexts);
    const start = names.includes('default') ? 'default' : names[0];
    if (start === undefined) throw new Error('"contexts" has no context.');
    if (start !== 'default')
      problem(`contexts has no "default"; the platform demands one. The conversation starts in "${start}".`);
    for (const message of checkContexts(contexts)) problem(message);
    this.#context = start;
    this.enter(start);
  }

  get contextName(): string {
    return this.#context;
  }

  get context(): SwmlContext {
    return this.#contexts[this.#context] as SwmlContext;
  }

  /** `undefined` once a step with `end` has been left. */
  get step(): SwmlContextStep | undefined {
    return this.#index === undefined ? undefined : this.context.steps[this.#index];
  }

  get index(): number | undefined {
    return this.#index;
  }

  /** @returns whether the step that is on lets a function be used. */
  allows(functionName: string): boolean {
    return this.#functions?.has(functionName) ?? true;
  }

  hasContext(name: string): boolean {
    return Object.hasOwn(this.#contexts, name);
  }

  hasStep(name: string): boolean {
    return this.context.steps.some((step) => step.name === name);
  }

  /** The step that comes next in order. */
  get following(): string | undefined {
    return this.#index === undefined ? undefined : this.context.steps[this.#index + 1]?.name;
  }

  /** Where the model may go within the context. */
  get validSteps(): string[] {
    const { step } = this;
    if (!step) return [];
    const named = step.valid_steps ?? this.context.valid_steps;
    const targets = named ? named.map((name) => (name === 'next' ? this.following : name)) : [this.following];
    return [...new Set(targets)].filter((name): name is string => name !== undefined && this.hasStep(name));
  }

  get validContexts(): string[] {
    const named = this.step?.valid_contexts ?? this.context.valid_contexts ?? [];
    return named.filter((name) => this.hasContext(name) && name !== this.#context);
  }

  /** Goes to a context's first step. */
  enter(context: string): void {
    this.#context = context;
    const { initial_step: initial, steps } = this.context;
    const index = initial === undefined ? 0 : steps.findIndex((step) => step.name === initial);
    this.#arrive(Math.max(index, 0));
  }

  /** Goes to a step of the context that is on. */
  go(step: string): void {
    this.#arrive(this.context.steps.findIndex(({ name }) => name === step));
  }

  /** Leaves the steps for good; the functions that were allowed stay so. */
  leave(): void {
    this.#index = undefined;
  }

  /** The tools with which the model moves, built anew for every turn. */
  tools(): ModelTool[] {
    const tools: ModelTool[] = [];
    const steps = this.validSteps;
    if (steps.length > 0)
      tools.push(
        mover('next_step', 'step', steps, 'Moves on to another step of the conversation once this one is complete.'),
      );
    const contexts = this.validContexts;
    if (contexts.length > 0)
      tools.push(mover('change_context', 'context', contexts, 'Moves to another part of the conversation.'));
    return tools;
  }

  #arrive(index: number): void {
    this.#index = index;
    const functions = this.step?.functions;
    // A step that names no functions keeps those of the step before.
    if (functions === undefined) return;
    this.#functions = new Set(functions === 'none' ? [] : functions);
  }
}

function mover(name: string, argument: string, choices: string[], description: string): ModelTool {
  return {
    name,
    description,
    parameters: { type: 'object', properties: { [argument]: { type: 'string', enum: choices } }, required: [argument] },
  };
}

/** What cannot work in contexts: names that lead nowhere. */
function checkContexts(contexts: SwmlContexts): string[] {
  const problems: string[] = [];
  const known = Object.keys(contexts);
  for (const [name, context] of Object.entries(contexts)) {
    const steps = context.steps.map((step) => step.name);
    const unknownStep = (at: string, target: string) => {
      if (target === 'next' || steps.includes(target)) return;
      problems.push(`${at}: context "${name}" has no step "${target}".${meant(target, steps)}`);
    };
    if (context.initial_step !== undefined) unknownStep(`contexts.${name}.initial_step`, context.initial_step);
    for (const place of [context, ...context.steps]) {
      const at = 'name' in place ? `contexts.${name}.${place.name}` : `contexts.${name}`;
      for (const target of place.valid_steps ?? []) unknownStep(`${at}.valid_steps`, target);
      for (const target of place.valid_contexts ?? [])
        if (!known.includes(target))
          problems.push(`${at}.valid_contexts: there is no context "${target}".${meant(target, known)}`);
      if ('name' in place) problems.push(...checkStep(place, at));
    }
  }
  return problems;
}

function checkStep(step: SwmlContextStep, at: string): string[] {
  const problems: string[] = [];
  if (truthy(step.end) && step.valid_steps)
    problems.push(`${at}: "end" and "valid_steps" exclude each other; "end" counts.`);
  if (step.history === 'keep') problems.push(`${at}: history "keep" is treated as "default" by the local space.`);
  return problems;
}

const meant = (name: string, known: string[]) => {
  const near = nearest(name, known);
  return near ? ` Did you mean "${near}"?` : '';
};
