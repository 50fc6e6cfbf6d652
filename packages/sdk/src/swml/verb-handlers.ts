/** Checks and makes what one verb is given, in place of the verb's schema. [swml-service/register-verb-handler] */
export interface SWMLVerbHandler {
  /** The verb. */
  getVerbName(): string;
  /** Whether the verb takes this, and what is wrong with it. */
  validateConfig(config: Record<string, unknown>): [boolean, string[]];
  /** What the verb is given, made of arguments of one's own. */
  buildConfig(opts: Record<string, unknown>): Record<string, unknown>;
}

const members = ['getVerbName', 'validateConfig', 'buildConfig'] as const;

/** The handlers of verbs, by verb. */
export class VerbHandlerRegistry {
  private readonly handlers = new Map<string, SWMLVerbHandler>();

  /** Adds a handler; one of the same verb is replaced. @throws {TypeError} When it lacks a method or names no verb. */
  registerHandler(handler: SWMLVerbHandler): void {
    for (const member of members)
      if (typeof handler?.[member] !== 'function')
        throw new TypeError(`A verb handler needs the methods ${members.join(', ')}; ${member} is missing.`);
    const name = handler.getVerbName();
    if (typeof name !== 'string' || name === '')
      throw new TypeError(`getVerbName() must give the name of a verb, not ${JSON.stringify(name)}.`);
    this.handlers.set(name, handler);
  }

  getHandler(verbName: string): SWMLVerbHandler | undefined {
    return this.handlers.get(verbName);
  }

  hasHandler(verbName: string): boolean {
    return this.handlers.has(verbName);
  }

  /** The verbs that have a handler. */
  getHandlerNames(): string[] {
    return [...this.handlers.keys()];
  }
}
