import { verbMethods } from '@signalwire/protocol/swml';
import { verbSchemas } from '@signalwire/protocol/swml/schema';
import { validateDocument } from '@signalwire/protocol/swml/validate';
import { SWMLService, SwmlBuilder } from '@signalwire/sdk/swml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSchema } from './from-schema.js';

const verbs = Object.entries(verbMethods) as [keyof typeof verbMethods, string][];
type AnyMethod = (config: unknown) => unknown;

describe('every verb has a method that builds a valid document of anything that fits the verb', () => {
  test.each(verbs)('%s()', (method, verb) => {
    const { schema } = verbSchemas[verb] as { schema: object };
    fc.assert(
      fc.property(fromSchema(schema), (config) => {
        const builder = new SwmlBuilder();
        expect((builder[method] as AnyMethod)(config)).toBe(builder);
        const document = JSON.parse(builder.render());
        expect(document.sections.main).toEqual([{ [verb]: JSON.parse(JSON.stringify(config)) }]);
        expect(validateDocument(document)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test.each(verbs)('%s() of a service', (method, verb) => {
    const { schema } = verbSchemas[verb] as { schema: object };
    const service = new SWMLService({ name: 'menu' });
    fc.assert(
      fc.property(fromSchema(schema), (config) => {
        service.resetDocument();
        (service[method] as AnyMethod)(config);
        expect(JSON.parse(service.renderDocument()).sections.main).toEqual([
          { [verb]: JSON.parse(JSON.stringify(config)) },
        ]);
      }),
      { numRuns: 5 },
    );
  });
});
