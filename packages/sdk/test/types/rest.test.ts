import { describe, expect, test } from 'vitest';
import { example } from '../rest/catalogue/examples.js';
import { type Described, describedOperations, resolve, type Schema } from '../rest/catalogue/schemas.js';
import { elsewhere } from '../rest/named-otherwise.js';
import { compiling } from './compiling.js';

/** A call that is wrong in one thing, or in nothing. */
interface Case {
  readonly operation: string;
  readonly kind: 'right' | 'unknown property' | 'missing property' | 'wrong value' | 'wrong id';
  readonly statement: string;
  /** What the compiler is to name. */
  readonly named: string;
}

const unknown = 'no_such_property';

/** Methods that make up what is missing, or take something shorter in place of the parameters. */
const lenient = new Set<string>([
  'calling.record',
  'calling.transfer',
  'calling.liveTranscribe',
  'calling.liveTranslate',
]);

/** A value as source text; steps of SWML, which the schemas leave open, are none. */
const source = (value: unknown) => JSON.stringify(value).replaceAll('{"any":["value",1]}', '[]');

/** Each call that the rule of names leads to, right, and wrong in each of the ways that its schema allows. */
function casesOf(operation: Described): Case[] {
  const difference = elsewhere[operation.id];
  if (difference?.method || difference?.arguments || operation.route.auth === 'bearer') return [];
  const { body, query, route, params } = operation;
  const ids = Object.entries(params)
    .filter(([name]) => name !== 'AccountSid')
    .map(([, schema]) => example(schema, 'minimal'));
  const command = route.command !== undefined;
  const taken = command ? body && member(body, 'params') : (body ?? query);
  const of = command && body && member(body, 'id') ? ['id'] : ids;
  const given = taken && (example(taken, 'minimal') as Record<string, unknown>);
  const make = (kind: Case['kind'], named: string, first: readonly unknown[], input: unknown): Case => ({
    operation: operation.id,
    kind,
    named,
    statement: `client.${operation.id}(${[...first, ...(taken ? [input] : [])].map(source).join(', ')});`,
  });
  const cases = [make('right', '', of, given)];
  if (of.length > 0) cases.push(make('wrong id', '7', [7, ...of.slice(1)], given));
  const shape = taken && resolve(taken);
  if (!given || shape?.properties === undefined) return cases;
  if (shape.additionalProperties === false)
    cases.push(make('unknown property', unknown, of, { ...given, [unknown]: 1 }));
  const needed = shape.required?.find((name) => !(command && name === 'control_id'));
  if (needed && !lenient.has(operation.id)) {
    const { [needed]: _, ...rest } = given;
    cases.push(make('missing property', needed, of, rest));
  }
  const listed = Object.entries(shape.properties).find(([, part]) => resolve(part).enum !== undefined);
  if (listed) cases.push(make('wrong value', listed[0], of, { ...given, [listed[0]]: 'no such value' }));
  return cases;
}

const member = (schema: Schema, name: string): Schema | undefined => resolve(schema).properties?.[name];

describe('calls of the REST client', () => {
  const cases = describedOperations().flatMap(casesOf);
  const head = "import type { RestClient } from '@signalwire/sdk/rest';\ndeclare const client: RestClient;";

  test('compile when they are right, and name what is wrong when they are not', () => {
    const complaints = compiling(
      head,
      cases.map(({ statement }) => statement),
    );
    const surprising = cases.flatMap((each, index) => {
      const found = complaints[index] ?? [];
      const fine = each.kind === 'right' ? found.length === 0 : found.some((message) => message.includes(each.named));
      return fine ? [] : [{ ...each, found }];
    });
    expect(surprising).toEqual([]);
  }, 120_000);

  test('are tried of every namespace, in every way', () => {
    const namespaces = (of: readonly Case[]) => new Set(of.map(({ operation }) => operation.split('.')[0]));
    expect(namespaces(cases)).toEqual(namespaces(describedOperations().map(({ id }) => ({ operation: id }) as Case)));
    const count = (kind: Case['kind']) => cases.filter((each) => each.kind === kind).length;
    expect(count('right')).toBeGreaterThan(300);
    for (const kind of ['unknown property', 'missing property', 'wrong value', 'wrong id'] as const)
      expect(count(kind), kind).toBeGreaterThan(50);
  });
});
