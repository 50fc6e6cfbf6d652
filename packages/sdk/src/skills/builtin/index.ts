import { builtins } from '#builtin-skills';
import type { SkillClass } from '../skill-base.js';
import type { BuiltinModules } from './all.js';
import type * as datetime from './datetime.js';

/** The module and the class of each built-in skill, by its name. */
const places = {
  datetime: ['datetime', 'DateTimeSkill'],
} as const satisfies Record<string, readonly [module: keyof BuiltinModules, className: string]>;

export type BuiltinSkillName = keyof typeof places;

/** What each built-in skill takes, by its name. */
export type BuiltinSkillConfigs = {
  [Name in BuiltinSkillName]: NonNullable<ConstructorParameters<ClassOf<Name>>[0]>;
};

type ClassOf<Name extends BuiltinSkillName> = (typeof places)[Name] extends readonly [
  infer Module extends keyof BuiltinModules,
  infer Class,
]
  ? Class extends keyof BuiltinModules[Module]
    ? BuiltinModules[Module][Class] extends abstract new (
        ...args: never[]
      ) => unknown
      ? BuiltinModules[Module][Class]
      : never
    : never
  : never;

/** The names of the skills that are built in. */
export const builtinSkillNames = Object.keys(places) as readonly BuiltinSkillName[];

/** The class of a built-in skill, loaded now if it was not before. */
export function builtinClass(name: BuiltinSkillName): SkillClass {
  const [module, className] = places[name];
  return (builtins(module) as unknown as Record<string, SkillClass>)[className] as SkillClass;
}

/**
 * Stands for a skill's class and loads it when it is first used: to import it costs nothing. `new`, `extends`,
 * `instanceof` and its static members are those of the class.
 */
function onDemand<Name extends BuiltinSkillName>(name: Name): ClassOf<Name> {
  const load = () => builtinClass(name) as unknown as new (...given: never[]) => object;
  // A function, since what is not one cannot be constructed, and one whose prototype another may stand for.
  // biome-ignore lint/complexity/useArrowFunction: see above
  const target = function () {} as unknown as ClassOf<Name> & object;
  const standIn: ClassOf<Name> & object = new Proxy(target, {
    construct(_, given, asked) {
      const loaded = load();
      return Reflect.construct(loaded, given, asked === standIn ? loaded : asked);
    },
    get: (_, key) => Reflect.get(load(), key),
    set: (_, key, value) => Reflect.set(load(), key, value),
    has: (_, key) => Reflect.has(load(), key),
  });
  return standIn;
}

export const DateTimeSkill = onDemand('datetime');
export type DateTimeSkill = datetime.DateTimeSkill;
