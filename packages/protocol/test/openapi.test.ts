import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { openApi } from '../src/rest/openapi/index.js';

interface Validator {
  validate(document: object): Promise<{ valid: boolean; errors?: unknown }>;
}
// Only this test needs it: by a name that a compiler does not follow, sources can be checked where it is not installed.
const library: string = '@seriousme/openapi-schema-validator';

test('the document is one of OpenAPI 3.1', async () => {
  const { Validator } = (await import(library)) as { Validator: new () => Validator };
  const check = (document: object) => new Validator().validate(structuredClone(document));
  expect(await check(openApi)).toEqual({ valid: true });
  const [path] = Object.keys(openApi.paths) as [string];
  const broken = { ...openApi, paths: { ...openApi.paths, [path]: { get: { responses: { 200: {} } } } } };
  expect(await check(broken)).toMatchObject({ valid: false });
});

test('its schemas are JSON Schemas', () => {
  const ajv = new Ajv2020({ strict: false });
  for (const [name, schema] of Object.entries(openApi.components.schemas))
    expect(ajv.validateSchema(schema as object), name).toBe(true);
  expect(ajv.validateSchema({ type: 'text' })).toBe(false);
});
