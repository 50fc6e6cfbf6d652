import { verbMethods } from '@signalwire/protocol/swml';

/** Something that verbs are appended to. */
interface VerbTaker {
  addVerb(name: string, config: unknown): unknown;
}

/** Gives a class a method for every verb, beside those that it has of that name already. */
export function installVerbs(type: { prototype: VerbTaker }): void {
  for (const [method, verb] of Object.entries(verbMethods)) {
    if (Object.hasOwn(type.prototype, method)) continue;
    Object.defineProperty(type.prototype, method, {
      value: function (this: VerbTaker, config: unknown = {}) {
        this.addVerb(verb, config);
        return this;
      },
      writable: true,
      configurable: true,
    });
  }
}
