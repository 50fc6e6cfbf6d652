import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getLogger } from '@signalwire/sdk';
import { SchemaUtils, SwmlBuilder, SwmlError } from '@signalwire/sdk/swml';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const valid = { version: '1.0.0', sections: { main: [{ answer: {} }, { hangup: {} }] } };

describe('what is known of verbs', () => {
  const schema = new SchemaUtils();

  test('their names', () => {
    expect(schema.getVerbNames()).toEqual(expect.arrayContaining(['ai', 'play', 'record_call', 'transfer']));
    expect([schema.hasVerb('play'), schema.hasVerb('plai'), schema.hasVerb('toString')]).toEqual([true, false, false]);
  });

  test('what they do', () => {
    expect(schema.getVerbDescription('answer')).toMatch(/^Answers the call/);
    expect(schema.getVerbDescription('nope')).toBe('');
  });

  test('what they take, as an object', () => {
    expect(schema.getVerbProperties('hangup')).toMatchObject({
      type: 'object',
      properties: { reason: { type: 'string' } },
    });
    // Given by one URL or by several: what either takes.
    expect(Object.keys(schema.getVerbProperties('play')['properties'] as object)).toEqual(
      expect.arrayContaining(['url', 'urls', 'volume']),
    );
    expect(schema.getVerbProperties('nope')).toEqual({});
  });

  test('what they must be given', () => {
    expect(schema.getVerbRequiredProperties('ai')).toEqual(['prompt']);
    expect(schema.getVerbRequiredProperties('play')).toEqual([]);
    expect(schema.getVerbRequiredProperties('user_event')).toEqual(['event']);
    expect(schema.getVerbRequiredProperties('nope')).toEqual([]);
  });

  test('changes of what is given out change nothing', () => {
    const properties = schema.getVerbProperties('hangup')['properties'] as Record<string, unknown>;
    delete properties['reason'];
    expect(schema.getVerbProperties('hangup')['properties']).toHaveProperty('reason');
  });
});

describe('checks', () => {
  test('a verb', () => {
    const schema = new SchemaUtils();
    expect(schema.validateVerb('play', { url: 'https://example.com/a.mp3' })).toEqual({ valid: true, errors: [] });
    expect(schema.validateVerb('play', {}).valid).toBe(false);
    expect(schema.validateVerb('plai', {})).toEqual({
      valid: false,
      errors: ['plai: is not a SWML verb. Did you mean "play"?'],
    });
  });

  test.each([valid, JSON.stringify(valid)])('a document, as an object or as text', (document) => {
    expect(new SchemaUtils().validate(document)).toEqual({ valid: true, errors: [] });
  });

  test.each([
    ['{', /is not JSON/],
    ['[]', /must be an object with sections/],
    ['{"version":"2.0.0","sections":{"main":[]}}', /version: must be "1\.0\.0"/],
    ['{"version":"1.0.0"}', /sections: is required/],
    ['{"sections":{"other":[]}}', /sections\.main: is required/],
    ['{"sections":{"main":[{"ai":{}}]}}', /ai\.prompt: is required/],
  ])('%s is not valid', (document, message) => {
    const { valid: fits, errors } = new SchemaUtils().validate(document);
    expect(fits).toBe(false);
    expect(errors[0]).toMatch(message);
  });

  test('are skipped on demand', () => {
    const nothing = { valid: true, errors: [] };
    expect(new SchemaUtils({ skipValidation: true }).validate('{')).toEqual(nothing);
    vi.stubEnv('SWML_SKIP_SCHEMA_VALIDATION', 'true');
    expect(new SchemaUtils().validateVerb('nope', {})).toEqual(nothing);
    expect(new SchemaUtils({ skipValidation: false }).validateVerb('nope', {}).valid).toBe(false);
  });
});

describe('results are kept', () => {
  const document = (n: number) => ({ version: '1.0.0', sections: { main: [{ sleep: n }] } });

  test('up to a number, the oldest being forgotten first', () => {
    const schema = new SchemaUtils({ maxCacheSize: 2 });
    schema.validate(document(1));
    schema.validate(JSON.stringify(document(1)));
    expect(schema.getCacheSize()).toBe(1);
    schema.validate(document(2));
    schema.validate(document(3));
    expect(schema.getCacheSize()).toBe(2);
    schema.clearCache();
    expect(schema.getCacheSize()).toBe(0);
  });

  test('and not handed out', () => {
    const schema = new SchemaUtils();
    schema.validate('{}').errors.length = 0;
    expect(schema.validate('{}').errors).not.toEqual([]);
  });

  test('or not at all', () => {
    const schema = new SchemaUtils({ maxCacheSize: 0 });
    schema.validate(valid);
    expect(schema.getCacheSize()).toBe(0);
    expect(() => new SchemaUtils({ maxCacheSize: -1 })).toThrow(/maxCacheSize is -1/);
  });
});

describe('a schema of one’s own', () => {
  let folder: string;
  let path: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'swml-schema-'));
    path = join(folder, 'schema.json');
    writeFileSync(path, JSON.stringify(own));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const own = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: ['sections'],
    properties: {
      sections: { type: 'object', additionalProperties: { type: 'array', items: { $ref: '#/$defs/SWMLMethod' } } },
    },
    $defs: {
      SWMLMethod: { anyOf: [{ $ref: '#/$defs/Shout' }] },
      Shout: {
        type: 'object',
        properties: { shout: { $ref: '#/$defs/ShoutObject', description: 'Says it loudly.' } },
        required: ['shout'],
        additionalProperties: false,
      },
      ShoutObject: {
        anyOf: [
          { type: 'object', properties: { text: { type: 'string' } }, required: ['text'], additionalProperties: false },
          { type: 'string' },
        ],
      },
    },
  };

  test('tells what its verbs are', () => {
    const schema = new SchemaUtils({ schemaPath: path });
    expect(schema.getVerbNames()).toEqual(['shout']);
    expect(schema.getVerbDescription('shout')).toBe('Says it loudly.');
    expect(schema.getVerbRequiredProperties('shout')).toEqual(['text']);
    expect(schema.getVerbProperties('shout')).toMatchObject({ properties: { text: { type: 'string' } } });
  });

  test('is what verbs and documents are checked by', () => {
    const schema = new SchemaUtils({ schemaPath: path });
    expect(schema.validateVerb('shout', { text: 'Hey' })).toEqual({ valid: true, errors: [] });
    expect(schema.validateVerb('shout', { txt: 'Hey' }).valid).toBe(false);
    expect(schema.validateVerb('shot', {}).errors[0]).toMatch(/Did you mean "shout"\?/);
    expect(schema.validate({ sections: { main: [{ shout: 'Hey' }] } }).valid).toBe(true);
    expect(schema.validate({ sections: { main: [{ play: 'Hey' }] } }).valid).toBe(false);

    const builder = new SwmlBuilder({ schemaPath: path }).addVerb('shout', 'Hey');
    expect(() => builder.addVerb('play', { url: 'say:Hey' })).toThrow(SwmlError);
    expect(builder.document.sections.main).toEqual([{ shout: 'Hey' }]);
  });

  test.each([
    ['is not there', 'none.json', undefined],
    ['is not JSON', 'broken.json', '{'],
    ['lists no verbs', 'other.json', '{"type":"object"}'],
  ])('that %s gives way to the SDK’s own, with a warning', (_, name, text) => {
    if (text !== undefined) writeFileSync(join(folder, name), text);
    const warn = vi.spyOn(Object.getPrototypeOf(getLogger('x')), 'warn').mockImplementation(() => {});
    const schema = new SchemaUtils({ schemaPath: join(folder, name) });
    expect(schema.hasVerb('play')).toBe(true);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain(name);
  });
});
