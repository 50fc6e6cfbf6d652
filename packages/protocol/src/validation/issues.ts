import { nearest } from '../nearest/index.js';
import { type Fault, faultsOf } from './faults.js';
import type { CompiledValidator } from './shape.js';

/** One thing that is wrong with a value: where, what was given, and what is allowed instead. */
export interface Issue {
  /** Where it is, as a path from the value's root (`devices[0].params.to`); empty for the value itself. */
  path: string;
  /** What kind of mistake it is. */
  code: 'missing' | 'unknown' | 'type' | 'value' | 'conflict';
  /** What is wrong, in words. */
  message: string;
  /** The value given, when there is one. */
  given?: unknown;
  /** The values or types that are allowed. */
  allowed?: readonly string[];
  /** The valid name that was most likely meant. */
  nearest?: string;
}

/** Runs a compiled check and says what is wrong, most telling issue first; empty when nothing is. */
export function issuesOf(validate: CompiledValidator, value: unknown): Issue[] {
  if (validate.fits(value)) return [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const error of relevant(faultsOf(validate.shape(), value))) {
    const issue = toIssue(error, value);
    const key = `${issue.path}\0${issue.message}`;
    if (!seen.has(key)) issues.push(issue);
    seen.add(key);
  }
  return issues;
}

/** One issue as a sentence: path, what is wrong, what was given, what was likely meant. */
export function describeIssue({ path, message, given, nearest: meant }: Issue): string {
  const where = path ? `${path}: ` : '';
  const got = given === undefined ? '' : ` Given: ${show(given)}.`;
  return `${where}${message}${got}${meant ? ` Did you mean "${meant}"?` : ''}`;
}

/** A value as short text for a message. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/**
 * A failed union reports every branch. Keep the branch that came closest: the one whose errors lie deepest, or else
 * that which complains least.
 */
function relevant(errors: Fault[]): Fault[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  let kept = errors;
  for (const union of unions.sort((a, b) => b.schemaPath.length - a.schemaPath.length)) {
    const branches = new Map<string, Fault[]>();
    for (const error of kept) {
      if (error === union || !error.schemaPath.startsWith(`${union.schemaPath}/`)) continue;
      if (!error.instancePath.startsWith(union.instancePath)) continue;
      const branch = error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] as string;
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
    if (branches.size === 0) continue;
    const mismatched = (list: Fault[]) =>
      list.some(({ instancePath, keyword }) => instancePath === union.instancePath && keyword === 'type');
    const discriminated = (list: Fault[]) => list.some(({ keyword }) => keyword === 'const');
    const ranked = [...branches.values()].sort(
      (a, b) =>
        Number(mismatched(a)) - Number(mismatched(b)) ||
        Number(discriminated(a)) - Number(discriminated(b)) ||
        a.length - b.length,
    );
    const best = ranked[0] as Fault[];
    const losers = new Set([...branches.values()].flat());
    const allMismatched = ranked.every(mismatched);
    if (!allMismatched) for (const error of best) losers.delete(error);
    kept = kept.filter((error) => !losers.has(error) && (allMismatched || error !== union));
    if (allMismatched) {
      const types = [...branches.values()].flat().map(({ params }) => params['type']);
      union.keyword = 'type';
      union.params = {
        type: types
          .filter((type) => type !== undefined)
          .flat()
          .join(' or '),
      };
    }
  }
  return kept;
}

function toIssue(error: Fault, root: unknown): Issue {
  const path = toPath(error.instancePath);
  const given = at(root, error.instancePath);
  const { params } = error;
  switch (error.keyword) {
    case 'required': {
      const missing = String(params['missingProperty']);
      return { path: join(path, missing), code: 'missing', message: 'is required.' };
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const allowed = params['known'] as readonly string[];
      const meant = nearest(name, allowed);
      return {
        path: join(path, name),
        code: 'unknown',
        message: 'is not a known property.',
        allowed,
        ...(meant ? { nearest: meant } : {}),
      };
    }
    case 'type':
      return { path, code: 'type', message: `must be ${article(typeNames(params['type']))}.`, ...present(given) };
    case 'enum':
      return notOneOf(path, given, (params['allowedValues'] as unknown[]).map(String));
    case 'const':
      return { path, code: 'value', message: `must be ${show(params['allowedValue'])}.`, ...present(given) };
    case 'pattern': {
      const words = wordsOf(String(params['pattern']));
      if (words) return notOneOf(path, given, words);
      if (isPlaceholder(params))
        return {
          path,
          code: 'type',
          message: 'has the wrong type: text is only taken as a "${variable}".',
          ...present(given),
        };
      return {
        path,
        code: 'value',
        message: `has the wrong form (${patternName(String(params['pattern']))}).`,
        ...present(given),
      };
    }
    case 'propertyNames': {
      const name = String(params['propertyName']);
      return { path: join(path, name), code: 'unknown', message: 'is not a name that can be used here.' };
    }
    case 'maxProperties':
      return { path, code: 'value', message: `takes at most ${params['limit']} entries.`, ...present(given) };
    case 'minProperties':
    case 'minLength':
    case 'minItems':
      return { path, code: 'value', message: `needs at least ${params['limit']}.`, ...present(given) };
    case 'maxLength':
    case 'maxItems':
      return { path, code: 'value', message: `takes at most ${params['limit']}.`, ...present(given) };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { path, code: 'value', message: `must be ${params['comparison']} ${params['limit']}.`, ...present(given) };
    case 'oneOf':
      if (params['passingSchemas'])
        return { path, code: 'conflict', message: 'takes only one of these alternatives.', ...present(given) };
      return { path, code: 'value', message: 'does not fit any of the allowed forms.', ...present(given) };
    default:
      return { path, code: 'value', message: 'does not fit any of the allowed forms.', ...present(given) };
  }
}

function notOneOf(path: string, given: unknown, allowed: string[]): Issue {
  const meant = typeof given === 'string' ? nearest(given, allowed) : undefined;
  return {
    path,
    code: 'value',
    message: `must be one of ${allowed.join(', ')}.`,
    ...present(given),
    allowed,
    ...(meant ? { nearest: meant } : {}),
  };
}

/** The words of a pattern that allows a few words or a variable. */
function wordsOf(pattern: string): string[] | undefined {
  return /^\^\(\?:(.+)\)\$\|\^\[\$%\]/.exec(pattern)?.[1]?.replaceAll('\\.', '.').split('|');
}

const present = (given: unknown) => (given === undefined ? {} : { given });
const join = (path: string, name: string) => (path ? `${path}.${name}` : name);
/** `number` or `["integer", "string"]` as words. */
const typeNames = (type: unknown) => (Array.isArray(type) ? type.join(' or ') : String(type).replaceAll(',', ' or '));
const isPlaceholder = (params: Record<string, unknown>) => String(params['pattern']).startsWith('^[$%]');
const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

/** What a pattern asks for, in words where it is one of ours. */
function patternName(pattern: string): string {
  if (pattern.startsWith('^[0-9a-fA-F]{8}-')) return 'a UUID';
  if (pattern.startsWith('^[A-Za-z][A-Za-z0-9+.-]*:')) return 'an absolute URL';
  if (pattern.startsWith('^\\d{4}-')) return 'an ISO 8601 date and time';
  return pattern;
}

/** `/devices/0/params` as `devices[0].params`. */
function toPath(pointer: string): string {
  return segments(pointer).reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : join(path, part)), '');
}

function at(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of segments(pointer)) value = (value as Record<string, unknown> | undefined)?.[part];
  return value;
}

function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
