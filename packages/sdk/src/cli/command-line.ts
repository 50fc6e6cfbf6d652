import { nearest } from '@signalwire/protocol/nearest';
import { CliError } from './errors.js';
import { flags } from './flags.js';

/** What the command is to do. */
export type Action = 'list-tools' | 'list-agents' | 'dump-swml' | 'exec' | 'call';

/** A command line, read. */
export interface CommandLine {
  /** The file; `undefined` without one. */
  readonly file: string | undefined;
  readonly action: Action | undefined;
  readonly parseOnly: boolean;
  /** Options with a value, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Options that may be repeated, by name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly on: ReadonlySet<string>;
  /** Arguments of the function that were written as its own options: text, or `true` for a flag. */
  readonly own: readonly (readonly [name: string, value: string | true])[];
}

const actions: readonly Action[] = ['list-tools', 'list-agents', 'dump-swml', 'exec', 'call'];

/** @throws {CliError} On an option that does not exist, one without its value, and two actions. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const on = new Set<string>();
  const own: (readonly [string, string | true])[] = [];
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [, dashes = '', name = '', inline] = /^(--?)([^=]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    const known = dashes === '--' ? name : shorts[name];
    const flag = known === undefined ? undefined : flags[known];
    const next = words[at + 1];
    if (!flag || known === undefined) {
      if (values['exec'] === undefined || dashes !== '--' || name === '') throw unknown(word, name);
      // An option of the function: its value follows, unless another option does.
      const given = inline ?? (next === undefined || next.startsWith('--') ? true : next);
      if (inline === undefined && given !== true) at += 1;
      own.push([name.replaceAll('-', '_'), given]);
      continue;
    }
    if (flag.form === 'flag') {
      if (inline !== undefined) throw new CliError(`--${known} takes no value.`);
      on.add(known);
      continue;
    }
    const value = inline ?? next;
    if (value === undefined || (inline === undefined && flags[value.replace(/^--/, '')] && value.startsWith('--')))
      throw new CliError(`--${known} needs a value: --${known} ${flag.value}.`);
    if (inline === undefined) at += 1;
    if (flag.form === 'value') values[known] = value;
    else {
      lists[known] ??= [];
      lists[known].push(value);
    }
  }
  if (files.length > 1) throw new CliError(`One file at a time, not ${files.join(' and ')}.`);
  const asked = actions.filter((action) => on.has(action) || (action === 'exec' && values['exec'] !== undefined));
  if (asked.length > 1) throw new CliError(`One action at a time, not --${asked.join(' and --')}.`);
  return {
    file: files[0],
    action: asked[0],
    parseOnly: on.has('parse-only') || on.has('dry-run'),
    values,
    lists,
    on,
    own,
  };
}

const shorts: Readonly<Record<string, string>> = { h: 'help', v: 'verbose' };

function unknown(word: string, name: string): CliError {
  const meant = nearest(name, Object.keys(flags));
  return new CliError(`There is no option ${word}.${meant ? ` Did you mean --${meant}?` : ' --help shows them all.'}`);
}

/** An option whose value is one of a few. @throws {CliError} When it is none of them. */
export function choiceOf<Choice extends string>(
  { values }: CommandLine,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = values[name];
  if (value === undefined || choices.includes(value as Choice)) return value as Choice | undefined;
  const meant = nearest(value, choices);
  throw new CliError(
    `--${name} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
}

/** An option whose value is a JSON object. @throws {CliError} When it is not. */
export function objectOf({ values }: CommandLine, name: string): Record<string, unknown> {
  const text = values[name];
  if (text === undefined) return {};
  const value = jsonOf(`--${name}`, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CliError(`--${name} takes a JSON object, such as '{"key": "value"}'.`);
  return value as Record<string, unknown>;
}

/** @throws {CliError} When a text is no JSON. */
export function jsonOf(where: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(`${where} is no JSON: ${(error as Error).message}.`);
  }
}

/** Repeated options of the form `name=value`. @throws {CliError} On one without `=`. */
export function pairsOf({ lists }: CommandLine, name: string): [string, string][] {
  return (lists[name] ?? []).map((text) => {
    const equals = text.indexOf('=');
    if (equals < 1) throw new CliError(`--${name} takes NAME=VALUE, not ${JSON.stringify(text)}.`);
    return [text.slice(0, equals), text.slice(equals + 1)];
  });
}
