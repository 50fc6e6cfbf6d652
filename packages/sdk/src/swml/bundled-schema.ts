import { describeIssue } from '@signalwire/protocol/validation';
import type { JsonObject } from './json-object.js';
import { objectForm } from './object-form.js';
import type { SchemaSource } from './schema-source.js';
import { schemasNow, validatorsNow } from './validators.js';

/** What the SDK knows of SWML by itself. */
export const bundledSchema: SchemaSource = {
  get verbNames() {
    return Object.keys(schemasNow());
  },
  propertiesOf(verb) {
    const found = lookUp(verb);
    return found && objectForm(found.schema as JsonObject, () => undefined);
  },
  descriptionOf: (verb) => lookUp(verb)?.description,
  problemsOfVerb: (verb, config) => (validatorsNow()?.validateVerb(verb, config) ?? []).map(describeIssue),
  problemsOf: (document) => (validatorsNow()?.validateDocument(document) ?? []).map(describeIssue),
};

function lookUp(verb: string) {
  const schemas = schemasNow();
  return Object.hasOwn(schemas, verb) ? schemas[verb] : undefined;
}
