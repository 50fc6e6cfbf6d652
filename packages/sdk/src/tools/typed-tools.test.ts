import { toStandardJsonSchema } from '@valibot/to-json-schema';
import Type from 'typebox';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { suppressAllLogs } from '../logging/index.js';
import { FunctionResult, type ObjectSchema, SwaigFunction, type ToolArguments, type ToolParameters } from './index.js';

beforeAll(() => suppressAllLogs());
afterAll(() => suppressAllLogs(false));

const fn = (parameters?: ToolParameters, required?: string[]) =>
  new SwaigFunction({
    name: 'book',
    description: 'Books.',
    ...(parameters === undefined ? {} : { parameters }),
    ...(required ? { required } : {}),
    handler: (args) => JSON.stringify(args),
  });

const wire = {
  type: 'object',
  properties: { seats: { type: 'integer' }, city: { type: 'string', description: 'Where to.' } },
  required: ['city'],
};

describe('parameters of any kind become a JSON Schema of an object', () => {
  test.each<[string, ToolParameters]>([
    ['a JSON Schema', { type: 'object', properties: wire.properties, required: ['city'] }],
    ['TypeBox', Type.Object({ seats: Type.Optional(Type.Integer()), city: Type.String({ description: 'Where to.' }) })],
  ])('%s', (_name, parameters) => {
    expect(fn(parameters).parameters).toEqual(wire);
  });

  test('the schemas of the properties alone, with a list of those required', () => {
    expect(
      fn({ seats: { type: 'integer' }, city: { type: 'string', description: 'Where to.' } }, ['city']).parameters,
    ).toEqual(wire);
    // A property may be called "type".
    expect(fn({ type: { type: 'string' } }).parameters).toEqual({
      type: 'object',
      properties: { type: { type: 'string' } },
    });
  });

  test('zod', () => {
    const schema = z.object({ seats: z.number().optional(), city: z.string().describe('Where to.') });
    expect(fn(schema).parameters).toEqual({
      type: 'object',
      properties: { seats: { type: 'number' }, city: { type: 'string', description: 'Where to.' } },
      required: ['city'],
    });
  });

  test('valibot, through its own converter', () => {
    const schema = v.object({ seats: v.optional(v.number()), city: v.string() });
    expect(fn(toStandardJsonSchema(schema)).parameters).toMatchObject({
      type: 'object',
      properties: { seats: { type: 'number' }, city: { type: 'string' } },
      required: ['city'],
    });
    expect(() => fn(schema)).toThrow('toStandardJsonSchema() of @valibot/to-json-schema');
  });

  test('none at all', () => {
    expect(fn().parameters).toEqual({ type: 'object', properties: {} });
  });
});

describe('parameters that cannot work are refused where they are written', () => {
  test.each<[string, unknown, string]>([
    ['a list', [], 'must be a JSON Schema of an object'],
    ['a schema of text', { type: 'string' }, 'not "string"'],
    ['a type in place of a schema', { city: 'string' }, 'the schema of "city" must be an object'],
    ['a mistyped type', { city: { type: 'sting' } }, 'Did you mean "string"'],
    ['a schema of text from a library', z.string(), 'must be a schema of an object'],
  ])('%s', (_name, parameters, problem) => {
    expect(() => fn(parameters as ToolParameters)).toThrow(problem);
  });

  test('a required argument that does not exist', () => {
    expect(() => fn({ city: { type: 'string' } }, ['town'])).toThrow('require "town", which is not among them (city)');
  });

  test('a name, a description or a timeout', () => {
    const options = { name: 'ok', description: 'x', handler: () => 'x' };
    expect(() => new SwaigFunction({ ...options, name: 'not ok' })).toThrow('"not ok" cannot be');
    expect(() => new SwaigFunction({ ...options, name: 'x'.repeat(129) })).toThrow('at most 128');
    expect(() => new SwaigFunction({ ...options, description: '' })).toThrow('needs a description');
    expect(() => new SwaigFunction({ ...options, timeout: -1 })).toThrow('timeout');
  });
});

describe('arguments are checked before the handler sees them', () => {
  const strict = fn({
    type: 'object',
    properties: {
      seats: { type: 'integer', minimum: 1 },
      kind: { enum: ['van', 'car'] },
      tags: { type: 'array', items: { type: 'string' } },
      note: { type: 'string', nullable: true },
      vip: { type: 'boolean' },
    },
    required: ['seats'],
    additionalProperties: false,
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['one is missing', {}, ["must have required property 'seats'"]],
    ['of another type', { seats: [] }, ["'seats' must be integer"]],
    ['not among the values', { seats: 1, kind: 'bus' }, ["'kind' must be one of van, car"]],
    ['wrong within a list', { seats: 1, tags: ['a', {}] }, ["'tags[1]' must be string"]],
    ['unknown', { seats: 1, colour: 'red' }, ["'colour' is not a known argument"]],
    ['out of range', { seats: 0 }, [expect.stringContaining("'seats' is not valid")] as unknown as string[]],
  ])('%s', async (_name, args, problems) => {
    expect(await strict.checkArgs(args)).toEqual({ problems });
    expect(strict.validateArgs(args)).toEqual([false, problems]);
  });

  test('null is a value where it is allowed', async () => {
    expect(await strict.checkArgs({ seats: 1, note: null })).toEqual({ args: { seats: 1, note: null } });
    expect(strict.validateArgs({ seats: 1 })).toEqual([true, []]);
  });

  test('numbers and booleans in quotes are read as such, texts are left', async () => {
    expect(await strict.checkArgs({ seats: '3', vip: 'True', note: '7', tags: ['1'] })).toEqual({
      args: { seats: 3, vip: true, note: '7', tags: ['1'] },
    });
    expect(await strict.checkArgs({ seats: 'three' })).toEqual({ problems: ["'seats' must be integer"] });
    expect(await fn(z.object({ seats: z.number() })).checkArgs({ seats: '3' })).toEqual({ args: { seats: 3 } });
  });

  test("a library's own rules and conversions count", async () => {
    const schema = z.object({
      city: z.string().trim().min(2, 'too short'),
      when: z
        .string()
        .transform((text) => text.length)
        .pipe(z.number()),
    });
    const described = z.object({ city: z.string().trim().min(2, 'too short'), seats: z.number().default(1) });
    expect(await fn(described).checkArgs({ city: ' Bonn ' })).toEqual({ args: { city: 'Bonn', seats: 1 } });
    expect(await fn(described).checkArgs({ city: ' B ' })).toEqual({ problems: ["'city': too short"] });
    expect(await fn(schema).checkArgs({ city: 'Bonn', when: 'today' })).toEqual({ args: { city: 'Bonn', when: 5 } });
    const valibot = toStandardJsonSchema(v.object({ city: v.pipe(v.string(), v.minLength(2, 'too short')) }));
    expect(await fn(valibot).checkArgs({ city: 'B' })).toEqual({ problems: ["'city': too short"] });
  });
});

describe('what a handler returns becomes a response', () => {
  const answer = (value: unknown) =>
    new SwaigFunction({ name: 'f', description: 'x', handler: () => value as string }).execute({});

  test.each<[string, unknown, unknown]>([
    ['a result', new FunctionResult('Hi.').stop(), { response: 'Hi.', action: [{ stop: true }] }],
    ['a response', { response: 'Hi.' }, { response: 'Hi.' }],
    ['actions alone', { action: [{ stop: true }] }, { action: [{ stop: true }] }],
    ['text', 'Hi.', { response: 'Hi.' }],
    ['a number', 7, { response: '7' }],
    ['nothing', undefined, { response: 'Function executed successfully' }],
    ['another object', { temperature: 7 }, { response: 'Function completed successfully' }],
    ['something with toDict()', { toDict: () => ({ response: 'Built.' }) }, { response: 'Built.' }],
  ])('%s', async (_name, value, response) => {
    expect(await answer(value)).toEqual(response);
  });

  test('a failure becomes an apology that tells nothing of it', async () => {
    const failing = (errorMessage?: string) =>
      new SwaigFunction({
        name: 'f',
        description: 'x',
        errorMessage,
        handler: () => {
          throw new Error('secret host unreachable');
        },
      }).execute({});
    expect(JSON.stringify(await failing())).not.toContain('secret');
    expect(await failing('Not now.')).toEqual({ response: 'Not now.' });
  });
});

test('a definition has what the options say', () => {
  const full = new SwaigFunction({
    name: 'f',
    description: 'x',
    handler: () => 'x',
    fillers: { 'en-US': ['Wait.'] },
    waitFile: 'https://a.test/a.mp3',
    waitFileLoops: 2,
    extraFields: { meta_data: { a: 1 } },
  });
  const definition = {
    function: 'f',
    description: 'x',
    parameters: { type: 'object', properties: {} },
    fillers: { 'en-US': ['Wait.'] },
    wait_file: 'https://a.test/a.mp3',
    wait_file_loops: 2,
    meta_data: { a: 1 },
  };
  expect(full.toDefinition()).toEqual(definition);
  expect(full.toSwaig('https://a.test/', 't 1', 'c-1')).toEqual({
    ...definition,
    web_hook_url: 'https://a.test/swaig?token=t+1&call_id=c-1',
  });
  const elsewhere = new SwaigFunction({
    name: 'f',
    description: 'x',
    handler: () => 'x',
    webhookUrl: 'https://b.test/f',
  });
  expect(elsewhere.isExternal).toBe(true);
  expect(elsewhere.toSwaig('https://a.test')['web_hook_url']).toBe('https://b.test/f');
});

describe('the types of the arguments', () => {
  test('come from a JSON Schema', () => {
    type Schema = {
      readonly type: 'object';
      readonly properties: {
        readonly city: { readonly type: 'string' };
        readonly kind: { readonly type: 'string'; readonly enum: readonly ['van', 'car'] };
        readonly seats: { readonly type: 'integer' };
        readonly tags: { readonly type: 'array'; readonly items: { readonly type: 'string' } };
        readonly note: { readonly type: 'string'; readonly nullable: true };
        readonly at: {
          readonly type: 'object';
          readonly properties: { readonly lat: { readonly type: 'number' } };
          readonly required: readonly ['lat'];
        };
      };
      readonly required: readonly ['city', 'kind'];
    };
    expectTypeOf<ToolArguments<Schema, 'seats'>>().toEqualTypeOf<{
      city: string;
      kind: 'van' | 'car';
      seats: number;
      tags?: string[];
      note?: string | null;
      at?: { lat: number };
    }>();
  });

  test('come from the schemas of the properties', () => {
    type Flat = { readonly city: { readonly type: 'string' }; readonly vip: { readonly type: 'boolean' } };
    expectTypeOf<ToolArguments<Flat>>().toEqualTypeOf<{ city: string; vip: boolean }>();
    expectTypeOf<ToolArguments<Flat, 'city'>>().toEqualTypeOf<{ city: string; vip?: boolean }>();
  });

  test('come from zod, valibot and TypeBox', () => {
    const inZod = z.object({ seats: z.number().default(1), city: z.string().optional() });
    expectTypeOf<ToolArguments<typeof inZod>>().toEqualTypeOf<{ seats: number; city?: string | undefined }>();
    const inValibot = toStandardJsonSchema(v.object({ seats: v.number() }));
    expectTypeOf<ToolArguments<typeof inValibot>>().toEqualTypeOf<{ seats: number }>();
    const inTypeBox = Type.Object({ seats: Type.Number(), city: Type.Optional(Type.String()) });
    expectTypeOf<ToolArguments<typeof inTypeBox>>().toEqualTypeOf<{ seats: number; city?: string }>();
  });

  test('are open where nothing is known', () => {
    expectTypeOf<ToolArguments<undefined>>().toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf<ToolArguments<Record<string, unknown>>>().toEqualTypeOf<Record<string, unknown>>();
    expectTypeOf<ToolArguments<ObjectSchema>>().toEqualTypeOf<Record<string, unknown>>();
  });
});
