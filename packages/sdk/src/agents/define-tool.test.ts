import type { SwaigRequest } from '@signalwire/protocol/swaig';
import Type from 'typebox';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { AgentBase, FunctionResult, SwaigFunction, type ToolContext } from './index.js';

let desk: AgentBase;
const agent = () => {
  desk = new AgentBase({ name: 'desk', suppressLogs: true });
  return desk;
};
const description = 'Books a ride.';

describe('the handler’s arguments have the types of the parameters', () => {
  test('as the schemas of the properties', () => {
    agent().defineTool({
      name: 'book',
      description,
      parameters: {
        city: { type: 'string' },
        kind: { type: 'string', enum: ['van', 'car'] },
        seats: { type: 'integer' },
      },
      handler: (args, rawData, context) => {
        expectTypeOf(args).toEqualTypeOf<{ city: string; kind: 'van' | 'car'; seats: number }>();
        expectTypeOf(rawData).toEqualTypeOf<SwaigRequest>();
        expectTypeOf(context).toEqualTypeOf<ToolContext & AgentBase>();
        return `${args.seats} to ${args.city}`;
      },
    });
    agent().defineTool({
      name: 'book',
      description,
      parameters: { city: { type: 'string' }, seats: { type: 'integer' } },
      required: ['city'],
      handler: (args) => {
        expectTypeOf(args).toEqualTypeOf<{ city: string; seats?: number }>();
        return new FunctionResult(args.city);
      },
    });
    expect(desk.getTool('book')).toBeInstanceOf(SwaigFunction);
  });

  test('as a JSON Schema', () => {
    agent().defineTool({
      name: 'book',
      description,
      parameters: {
        type: 'object',
        properties: {
          city: { type: 'string', description: 'Where to.' },
          tags: { type: 'array', items: { type: 'string' } },
        },
        required: ['city'],
        additionalProperties: false,
      },
      handler: async (args) => {
        expectTypeOf(args).toEqualTypeOf<{ city: string; tags?: string[] }>();
        return { response: args.city };
      },
    });
    expect(desk.getTool('book')).toBeInstanceOf(SwaigFunction);
  });

  test('as schemas of libraries', () => {
    agent().defineTool({
      name: 'book',
      description,
      parameters: z.object({ city: z.string(), seats: z.number().optional() }),
      handler: (args) => {
        expectTypeOf(args).toEqualTypeOf<{ city: string; seats?: number | undefined }>();
        return args.city;
      },
    });
    agent().defineTool({
      name: 'book',
      description,
      parameters: Type.Object({ city: Type.String(), seats: Type.Optional(Type.Integer()) }),
      handler: (args) => {
        expectTypeOf(args).toEqualTypeOf<{ city: string; seats?: number }>();
        return args.city;
      },
    });
    expect(desk.getTool('book')).toBeInstanceOf(SwaigFunction);
  });

  test('or of anything, when the parameters are not known to the compiler', () => {
    const parameters: Record<string, unknown> = { city: { type: 'string' } };
    agent()
      .defineTool({
        name: 'book',
        description,
        parameters,
        handler: (args) => {
          expectTypeOf(args).toEqualTypeOf<Record<string, unknown>>();
          return (args['city'] as string) ?? 'unknown';
        },
      })
      .defineTool({ name: 'none', description, handler: () => {} })
      .defineTool({ name: 'later', description, handler: async () => {} });
    expect(desk.getTool('book')).toBeInstanceOf(SwaigFunction);
  });

  test('and what they are not is an error', () => {
    agent().defineTool({
      name: 'book',
      description,
      parameters: { city: { type: 'string' } },
      // @ts-expect-error There is no such argument.
      handler: ({ town }) => town as string,
    });
    expect(desk.getTool('book')).toBeInstanceOf(SwaigFunction);
  });
});

test('functions can be looked up, made by hand, and declared without a handler', () => {
  const desk = agent();
  const fn = new SwaigFunction({
    name: 'made',
    description: 'Made by hand.',
    handler: () => 'x',
    parameters: { a: { type: 'string' } },
  });
  desk.registerSwaigFunction(fn).registerSwaigFunction({
    function: 'weather',
    purpose: 'Tells the weather.',
    parameters: { type: 'object', properties: {} },
    data_map: { webhooks: [{ url: 'https://w.test', method: 'GET' }] },
  });
  expect(desk.getTool('made')).toBe(fn);
  expect(desk.getTool('weather')).toBeUndefined();
  expect(desk.getRegisteredTools()).toEqual([
    {
      name: 'made',
      description: 'Made by hand.',
      parameters: { type: 'object', properties: { a: { type: 'string' } } },
    },
    { name: 'weather', description: 'Tells the weather.', parameters: { type: 'object', properties: {} } },
  ]);
  expect(() => desk.registerSwaigFunction({ name: 'no' })).toThrow('needs "function"');
});

test('tokens are for their function and call alone', () => {
  const desk = agent()
    .defineTool({ name: 'book', description, handler: () => 'x' })
    .defineTool({ name: 'open', description, secure: false, handler: () => 'x' });
  const token = desk.createToolToken('book', 'c-1');
  expect(desk.validateToolToken('book', token, 'c-1')).toBe(true);
  expect(desk.validateToolToken('book', token, 'c-2')).toBe(false);
  expect(desk.validateToolToken('book', '', 'c-1')).toBe(false);
  expect(desk.validateToolToken('open', '', 'c-1')).toBe(true);
  expect(desk.validateToolToken('unknown', token, 'c-1')).toBe(false);
  expect(desk.validateToolToken('constructor', token, 'c-1')).toBe(false);
});

test('replicas that share the secret accept each other’s tokens', () => {
  const replica = (swaigSecret: string) =>
    new AgentBase({ name: 'desk', swaigSecret, suppressLogs: true }).defineTool({
      name: 'book',
      description,
      handler: () => 'x',
    });
  const token = replica('shared').createToolToken('book', 'c-1');
  expect(replica('shared').validateToolToken('book', token, 'c-1')).toBe(true);
  expect(replica('other').validateToolToken('book', token, 'c-1')).toBe(false);
});
