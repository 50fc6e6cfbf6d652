import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Documented } from './fixture.js';

type Probed = Record<
  string,
  {
    type: string;
    statics: string[];
    prototype: string[];
    instance: string[];
    parameters: string[];
    skill: string;
    tools: string[];
  }
>;

/** What the built package has when a program runs. */
export class RunTime {
  private readonly probed: Probed;
  private readonly text: string;

  /** @param module A file of the built package. */
  constructor(module: string) {
    const probe = fileURLToPath(new URL('./probe.mjs', import.meta.url));
    this.probed = JSON.parse(execFileSync(process.execPath, [probe, module], { encoding: 'utf8' })) as Probed;
    const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
    this.text = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(dist + name, 'utf8'))
      .join('\n');
  }

  /** Why a documented member is not there; `undefined` when it is. */
  problem({ owner, member, kind, isStatic }: Documented): string | undefined {
    // Options are types alone; a variable of the environment is found where it is read.
    // A skill says itself what it takes, and what it is asked for by.
    if (owner?.endsWith('Skill') && kind === 'option')
      return this.probed[owner]?.parameters.includes(member) ? undefined : 'is not in its parameters';
    if (owner === 'skill')
      return Object.values(this.probed).some(({ skill }) => skill === member) ? undefined : 'is no skill';
    const toolsOf = /^(\w+)\.tools$/.exec(owner ?? '')?.[1];
    if (toolsOf) return this.probed[toolsOf]?.tools.includes(member) ? undefined : 'is no function of it';
    if (kind === 'option') return owner === 'env' && !this.text.includes(`'${member}'`) ? 'is read nowhere' : undefined;
    if (owner === undefined) {
      const found = this.probed[member]?.type;
      const wanted = kind === 'constant' ? undefined : 'function';
      if (found === undefined) return 'is not exported';
      return wanted && found !== wanted ? `is a ${found}` : undefined;
    }
    const holder = this.probed[owner];
    if (!holder) return `${owner} is not exported`;
    if (member === 'constructor') return undefined;
    const names = isStatic ? holder.statics : [...holder.prototype, ...holder.instance];
    if (names.includes(member)) return undefined;
    const failure = holder.instance.find((name) => name.startsWith('('));
    return `is not on ${isStatic ? 'the class' : 'its objects'} ${failure ?? ''}`.trimEnd();
  }
}
