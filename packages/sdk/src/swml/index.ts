export { checkDocument, checkVerb, SwmlError, SwmlError as SchemaValidationError } from './check.js';
export { plain } from './plain.js';
export { SchemaUtils, type SchemaUtilsOptions, type ValidationResult } from './schema-utils.js';
export { frozen, shared } from './shared.js';
export { documentOf, stepOf } from './steps.js';
export { type BuilderDocument, type SayOptions, SwmlBuilder, type SwmlBuilderOptions } from './swml-builder.js';
export { loadValidators, validatorsNow } from './validators.js';
export { type SWMLVerbHandler, VerbHandlerRegistry } from './verb-handlers.js';
export { installVerbs } from './verb-methods.js';
