import { nearest } from '@signalwire/protocol/nearest';
import type { ParameterEntry, ParameterType, SkillParameters } from './parameters.js';

/**
 * What is wrong with an object that is described by its members; `undefined` when nothing is.
 * @param closed Whether what is not described is refused too.
 * @param complete Whether all that is required must be there. Members of members always must.
 * @param kind What its members are called.
 */
export function problemOf(
  given: object,
  members: SkillParameters,
  { closed, complete, kind = 'parameter' }: { closed: boolean; complete: boolean; kind?: string },
): string | undefined {
  return memberProblem(given as Record<string, unknown>, members, '', closed, complete, kind);
}

export const isMissing = (value: unknown) => value === undefined || value === null || value === '';

function memberProblem(
  given: Record<string, unknown>,
  members: SkillParameters,
  path: string,
  closed: boolean,
  complete: boolean,
  kind: string,
): string | undefined {
  for (const [name, value] of Object.entries(given)) {
    const entry = Object.hasOwn(members, name) ? members[name] : undefined;
    const place = path ? `${path}.${name}` : name;
    const problem = entry
      ? entryProblem(value, entry, place, kind)
      : closed
        ? unknownProblem(place, name, members, kind)
        : undefined;
    if (problem) return problem;
  }
  const missing = complete && Object.keys(members).find((name) => members[name]?.required && isMissing(given[name]));
  return missing ? `${path ? `${path}.` : ''}${missing} is missing.` : undefined;
}

function unknownProblem(place: string, name: string, members: SkillParameters, kind: string): string {
  const guess = nearest(name, Object.keys(members));
  return `it has no ${kind} ${place}${guess ? `; did you mean ${guess}?` : `. It takes: ${Object.keys(members).join(', ')}.`}`;
}

function entryProblem(value: unknown, entry: ParameterEntry, place: string, kind: string): string | undefined {
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
    return items && firstOf(value.entries(), ([i, item]) => entryProblem(item, items, `${place}[${i}]`, kind));
  if (typeof value !== 'object') return undefined;
  if (properties) return memberProblem(value as Record<string, unknown>, properties, place, true, true, kind);
  return (
    additionalProperties &&
    firstOf(Object.entries(value), ([name, one]) => entryProblem(one, additionalProperties, `${place}.${name}`, kind))
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
