import { nearest } from '@signalwire/protocol/nearest';
import { type CommandLine, pairsOf } from './command-line.js';
import { CliError } from './errors.js';
import type { OfferedFunction } from './functions.js';

type Data = Record<string, unknown>;

/** The arguments of a function, in the types of its parameters. @throws {CliError} On one that has no such type, or that is none. */
export function argumentsOf(line: CommandLine, { name: of, parameters }: OfferedFunction): Data {
  const properties = (parameters['properties'] ?? {}) as Record<string, Data>;
  const args: Data = {};
  for (const [name, given] of [...pairsOf(line, 'arg'), ...line.own]) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!schema && parameters['additionalProperties'] !== true && Object.keys(properties).length > 0) {
      const meant = nearest(name, Object.keys(properties));
      throw new CliError(
        `${of} has no parameter ${JSON.stringify(name)}.${meant ? ` Did you mean ${meant}?` : ` It has: ${Object.keys(properties).join(', ')}.`}`,
      );
    }
    args[name] = typed(given, schema, `${of}: ${name}`);
  }
  return args;
}

function typed(given: string | true, schema: Data | undefined, where: string): unknown {
  const type = [schema?.['type']].flat().find((name) => name !== 'null');
  const refuse = (wanted: string) => new CliError(`${where} must be ${wanted}, not ${JSON.stringify(given)}.`);
  if (given === true) {
    if (type !== 'boolean' && type !== undefined) throw new CliError(`${where} needs a value.`);
    return true;
  }
  switch (type) {
    case 'string':
      return given;
    case 'integer':
    case 'number': {
      const value = given.trim() === '' ? Number.NaN : Number(given);
      if (Number.isNaN(value) || (type === 'integer' && !Number.isInteger(value)))
        throw refuse(type === 'integer' ? 'a whole number' : 'a number');
      return value;
    }
    case 'boolean':
      if (!/^(true|false)$/i.test(given)) throw refuse('true or false');
      return /^true$/i.test(given);
    case 'array': {
      const items = (schema?.['items'] ?? {}) as Data;
      const value = parsed(given);
      if (Array.isArray(value)) return value;
      return given === '' ? [] : given.split(',').map((item) => typed(item.trim(), items, `an item of ${where}`));
    }
    case 'object': {
      const value = parsed(given);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('a JSON object');
      return value;
    }
    default: {
      const value = parsed(given);
      return value === undefined ? given : value;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Text that is no JSON is text.
    return undefined;
  }
}
