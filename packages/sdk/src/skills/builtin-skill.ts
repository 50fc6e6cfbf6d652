import { checkConfig } from './check-config.js';
import { type ConfigOf, type ParameterSchemaEntry, type SkillConfig, skillParameters } from './parameters.js';
import { SkillBase } from './skill-base.js';

type Described = Readonly<Record<string, ParameterSchemaEntry>>;

/** What a parameter is when it is read: always there when it must be given or has a default. */
type Setting<Parameters extends Described, Name extends keyof Parameters> = Name extends keyof ConfigOf<Parameters>
  ? Parameters[Name] extends { readonly required: true } | { readonly default: unknown }
    ? NonNullable<ConfigOf<Parameters>[Name]>
    : ConfigOf<Parameters>[Name]
  : never;

/** A skill that is described whole: what it does not take is refused at once. */
export abstract class BuiltinSkill<Parameters extends Described = Record<never, never>> extends SkillBase {
  /** What it takes beside what every skill does. */
  static readonly PARAMETERS: Described = skillParameters({});

  static override getParameterSchema(): Record<string, ParameterSchemaEntry> {
    // biome-ignore lint/complexity/noThisInStatic: the class that it is asked of is a subclass
    return { ...super.getParameterSchema(), ...this.PARAMETERS };
  }

  /** @throws {TypeError} On a parameter that does not exist or has a value that it does not take. */
  constructor(config?: ConfigOf<Parameters>) {
    super(config as SkillConfig | undefined);
    const { SKILL_NAME, getParameterSchema } = this.constructor as typeof BuiltinSkill;
    checkConfig(SKILL_NAME, config ?? {}, getParameterSchema.call(this.constructor as typeof BuiltinSkill), true);
  }

  /** A parameter as it holds: given, from the environment, or the default. */
  protected setting<Name extends keyof Parameters & string>(name: Name): Setting<Parameters, Name> {
    return this.getConfig(name);
  }
}
