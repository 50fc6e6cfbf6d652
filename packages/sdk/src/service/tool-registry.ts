import { isFunctionName, SwaigFunction } from '../tools/index.js';
import type { Data } from './data.js';

/** The functions of a service, by name: those that run here, and definitions of those that run elsewhere. */
export class ToolRegistry {
  /** Those that run here. */
  readonly functions = new Map<string, SwaigFunction>();
  private readonly all = new Map<string, SwaigFunction | Data>();

  /** Adds a function; one of the same name is replaced. @throws {TypeError} When it has no usable name. */
  add(fn: SwaigFunction | Data): void {
    const name = nameOf(fn);
    this.all.set(name, fn);
    if (fn instanceof SwaigFunction) this.functions.set(name, fn);
    else this.functions.delete(name);
  }

  /** @returns Whether there was one of that name. */
  remove(name: string): boolean {
    this.functions.delete(name);
    return this.all.delete(name);
  }

  get(name: string): SwaigFunction | Data | undefined {
    return this.all.get(name);
  }

  has(name: string): boolean {
    return this.all.has(name);
  }

  names(): string[] {
    return [...this.all.keys()];
  }

  entries(): Record<string, SwaigFunction | Data> {
    return Object.fromEntries(this.all);
  }

  /** What each function is, for lists and tools. */
  summaries(): { name: string; description: string; parameters: Data }[] {
    return [...this.all].map(([name, fn]) => {
      const { description, purpose, parameters } = fn as Data;
      return {
        name,
        description: String(description ?? purpose ?? ''),
        parameters: structuredClone((parameters ?? { type: 'object', properties: {} }) as Data),
      };
    });
  }
}

function nameOf(fn: SwaigFunction | Data): string {
  if (fn instanceof SwaigFunction) return fn.name;
  const name = (fn as Data | undefined)?.['function'];
  if (typeof name !== 'string' || !isFunctionName(name))
    throw new TypeError(
      `A function's definition needs "function", its name (letters, digits and underscores), not ${JSON.stringify(name)}.`,
    );
  return name;
}
