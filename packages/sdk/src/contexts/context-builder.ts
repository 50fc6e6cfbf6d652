import type { SwmlContexts } from '@signalwire/protocol/swml';
import { nearest } from '@signalwire/protocol/validation';
import { Context } from './context.js';
import { validateContexts } from './validate.js';

/** Most contexts that a builder may have. */
const maxContexts = 50;

/** Builds the contexts and steps that guide a conversation. [context-builder] */
export class ContextBuilder {
  private readonly contexts = new Map<string, Context>();
  private edits = 0;

  /** Counts the changes to its contexts and their steps. */
  get revision(): number {
    return this.edits;
  }

  /**
   * Appends a context.
   * @throws {Error} When the name is taken, or there are 50 contexts.
   */
  addContext(name: string): Context {
    if (!name) throw new TypeError('A context needs a name.');
    if (this.contexts.has(name)) throw new Error(`There already is a context ${JSON.stringify(name)}.`);
    if (this.contexts.size >= maxContexts) throw new Error(`There are ${maxContexts} contexts, which is the most.`);
    const context = new Context(name, () => {
      this.edits++;
    });
    this.contexts.set(name, context);
    this.edits++;
    return context;
  }

  /** @throws {Error} When there is no such context. */
  getContext(name: string): Context {
    const context = this.contexts.get(name);
    if (context) return context;
    const meant = nearest(name, this.contexts.keys());
    throw new Error(
      `There is no context ${JSON.stringify(name)}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ''}`,
    );
  }

  /** Forgets every context. */
  reset(): this {
    this.contexts.clear();
    this.edits++;
    return this;
  }

  /** Whether there is no context. */
  get empty(): boolean {
    return this.contexts.size === 0;
  }

  /**
   * Checks the contexts against each other; rendering does so by itself.
   * @param functionNames Names of the agent's functions, which must not be those of the platform.
   * @param available All names that steps may list as their functions. Default: any.
   * @throws {Error} Naming the first mistake.
   */
  validate(functionNames: Iterable<string> = [], available?: readonly string[]): void {
    validateContexts(this.contexts, functionNames, available);
  }

  /** The contexts as a document has them. @throws {Error} When they are not valid. */
  toDict(): SwmlContexts {
    this.validate();
    return Object.fromEntries([...this.contexts].map(([name, context]) => [name, context.toDict()]));
  }
}
