import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ToolParameters } from './handler.js';
import {
  ParameterSchema,
  paramSchema,
  RECORD_DIRECTIONS,
  RECORD_FORMATS,
  TAP_CODECS,
  TAP_DIRECTIONS,
} from './parameter-schema.js';
import { SwaigFunction } from './swaig-function.js';
import type { ToolOptions } from './tool-options.js';

const define = <const P extends ToolParameters | undefined, const R extends string = never>(opts: ToolOptions<P, R>) =>
  new SwaigFunction(opts as ConstructorParameters<typeof SwaigFunction>[0]);

describe('parameters built one by one', () => {
  test('become the JSON Schema that one would write by hand', () => {
    const built = paramSchema()
      .string('pickup', 'Street address', { minLength: 3 })
      .enum('vehicle', ['sedan', 'van'], 'Vehicle type')
      .integer('passengers', 'Riders')
      .number('tip')
      .boolean('pets', 'Pets too')
      .array('stops', { type: 'string' }, 'On the way')
      .array('any')
      .enum('level', [1, 2], undefined, 'integer')
      .property('notes', 'object', 'Anything', { properties: {} })
      .required('vehicle', 'pickup', 'vehicle')
      .build();
    expect(built).toEqual({
      type: 'object',
      properties: {
        pickup: { type: 'string', description: 'Street address', minLength: 3 },
        vehicle: { type: 'string', description: 'Vehicle type', enum: ['sedan', 'van'] },
        passengers: { type: 'integer', description: 'Riders' },
        tip: { type: 'number' },
        pets: { type: 'boolean', description: 'Pets too' },
        stops: { type: 'array', description: 'On the way', items: { type: 'string' } },
        any: { type: 'array' },
        level: { type: 'integer', enum: [1, 2] },
        notes: { type: 'object', description: 'Anything', properties: {} },
      },
      required: ['vehicle', 'pickup'],
    });
    expect(Object.keys(built.properties)).toEqual([
      'pickup',
      'vehicle',
      'passengers',
      'tip',
      'pets',
      'stops',
      'any',
      'level',
      'notes',
    ]);
  });

  test('have the closed sets of verbs', () => {
    const { properties } = paramSchema()
      .recordFormat('f')
      .recordDirection('r')
      .tapDirection('t', 'Whom')
      .codec('c')
      .build();
    expect(properties).toEqual({
      f: { type: 'string', enum: [...RECORD_FORMATS] },
      r: { type: 'string', enum: [...RECORD_DIRECTIONS] },
      t: { type: 'string', description: 'Whom', enum: [...TAP_DIRECTIONS] },
      c: { type: 'string', enum: [...TAP_CODECS] },
    });
    expect([RECORD_FORMATS, RECORD_DIRECTIONS, TAP_DIRECTIONS, TAP_CODECS]).toEqual([
      ['wav', 'mp3', 'mp4'],
      ['speak', 'listen', 'both'],
      ['speak', 'hear', 'both'],
      ['PCMU', 'PCMA'],
    ]);
  });

  test('require nothing unless told to', () => {
    expect(paramSchema().string('a').build()).toEqual({ type: 'object', properties: { a: { type: 'string' } } });
    expect(new ParameterSchema().build()).toEqual({ type: 'object', properties: {} });
  });

  test('are what the handler is typed by', async () => {
    const fn = define({
      name: 'book',
      description: 'Books.',
      parameters: paramSchema()
        .string('pickup')
        .enum('vehicle', ['sedan', 'van'])
        .integer('riders')
        .required('pickup')
        .build(),
      handler: (args) => {
        expectTypeOf(args).toEqualTypeOf<{ pickup: string; vehicle?: 'sedan' | 'van'; riders?: number }>();
        return args.pickup;
      },
    });
    expect(fn.required).toEqual(['pickup']);
    expect(fn.validateArgs({ pickup: 'x', vehicle: 'bus' })[0]).toBe(false);
    expect(await fn.execute({ pickup: 'Main St' })).toMatchObject({ response: 'Main St' });
  });

  test('say at once what is wrong', () => {
    const schema = paramSchema().string('pickup');
    // @ts-expect-error there is no such property
    expect(() => schema.required('pickpu')).toThrow(
      '"pickpu" cannot be required: there is no such property. Did you mean "pickup"?',
    );
    expect(() => schema.string('')).toThrow(/needs a name/);
    expect(() => schema.enum('x', [])).toThrow(/one or more/);
  });

  test('are not changed by what is done with a schema that was built', () => {
    const schema = paramSchema().string('a', 'A.');
    const first = schema.build();
    (first.properties as Record<string, unknown>)['b'] = {};
    expect(schema.build()).toEqual({ type: 'object', properties: { a: { type: 'string', description: 'A.' } } });
    expect(paramSchema().string('__proto__').build().properties).toHaveProperty(['__proto__'], { type: 'string' });
  });
});
