import { nearest } from '@signalwire/protocol/nearest';
import type { ParameterEntry, ParameterType, SkillParameters } from './parameters.js';

/**
 * Refuses a configuration that a skill cannot use.
 * @param closed Whether what is not described is refused too.
 * @throws {TypeError} That names the skill, the parameter, what was given and what is allowed.
 */
export function checkConfig(skill: string, config: object, parameters: SkillParameters, closed: boolean): void {
  const problem = memberProblem(config as Record<string, unknown>, parameters, '', closed, false);
  if (problem) throw new TypeError(`The skill ${JSON.stringify(skill)}: ${problem}`);
}

/** Names of parameters that must be given and are nowhere; a variable of the environment gives one too. */
export function missingParameters(
  config: Record<string, unknown>,
  parameters: SkillParameters,
  variable: (name: string) => string | undefined,
): string[] {
  return Object.entries(parameters)
    .filter(([name, { required, env_var }]) => required && isMissing(config[name]) && !(env_var && variable(env_var)))
    .map(([name, { env_var }]) => (env_var ? `${name} (or the environment variable ${env_var})` : name));
}

const isMissing = (value: unknown) => value === undefined || value === null || value === '';

function memberProblem(
  given: Record<string, unknown>,
  members: SkillParameters,
  path: string,
  closed: boolean,
  nested: boolean,
): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    const entry = Object.hasOwn(members, name) ? members[name] : undefined;
    const place = path ? `${path}.${name}` : name;
    const problem = entry
      ? entryProblem(value, entry, place)
      : closed
        ? unknownProblem(place, name, members)
        : undefined;
    if (problem) return problem;
  }
  // What a skill needs at its first level may still come from the environment.
  const missing = nested && Object.keys(members).find((name) => members[name]?.required && isMissing(given[name]));
  return missing ? `${path ? `${path}.` : ''}${missing} is missing.` : undefined;
}

function unknownProblem(place: string, name: string, members: SkillParameters): string {
  const guess = nearest(name, Object.keys(members));
  return `it has no parameter ${place}${guess ? `; did you mean ${guess}?` : `. It takes: ${Object.keys(members).join(', ')}.`}`;
}

function entryProblem(value: unknown, entry: ParameterEntry, place: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  const { type, enum: allowed, min, max, items, properties, additionalProperties } = entry;
  const shown = entry.hidden ? 'a value' : show(value);
  const types = [type].flat();
  if (!types.some((one) => isOf(value, one)))
    return `${place} is ${shown}; it takes ${types.map(article).join(' or ')}.`;
  if (allowed && !allowed.includes(value)) {
    const guess =
      typeof value === 'string'
        ? nearest(
            value,
            allowed.filter((one) => typeof one === 'string'),
          )
        : undefined;
    return `${place} is ${shown}; it takes ${allowed.map(show).join(', ')}.${guess ? ` Did you mean ${show(guess)}?` : ''}`;
  }
  const size = typeof value === 'number' ? value : ((value as { length?: number }).length ?? Number.NaN);
  if ((min !== undefined && size < min) || (max !== undefined && size > max))
    return `${place} is ${shown}; it takes ${range(min, max)}${typeof value === 'number' ? '' : Array.isArray(value) ? ' items' : ' characters'}.`;
  if (Array.isArray(value))
    return items && firstOf(value.entries(), ([i, item]) => entryProblem(item, items, `${place}[${i}]`));
  if (typeof value !== 'object') return undefined;
  if (properties) return memberProblem(value as Record<string, unknown>, properties, place, true, true);
  return (
    additionalProperties &&
    firstOf(Object.entries(value), ([name, one]) => entryProblem(one, additionalProperties, `${place}.${name}`))
  );
}

function isOf(value: unknown, type: ParameterType): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === type;
}

const article = (type: ParameterType) => `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;

const range = (min?: number, max?: number) =>
  min !== undefined && max !== undefined ? `${min} to ${max}` : min !== undefined ? `${min} or more` : `at most ${max}`;

function firstOf<Item>(items: Iterable<Item>, of: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const problem = of(item);
    if (problem) return problem;
  }
  return undefined;
}

function show(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
