// The package's /swml: documents and the service that serves them, without agents.
export type { RoutingCallback } from './server/index.js';
export {
  type HostAppRouter,
  type OnRequestCallback,
  type SecurityConfig,
  type ServeOptions,
  SWMLService,
  type SWMLServiceOptions,
  type TlsOptions,
} from './service/index.js';
export {
  type BuilderDocument,
  type SayOptions,
  SchemaUtils,
  type SchemaUtilsOptions,
  SchemaValidationError,
  type SWMLVerbHandler,
  SwmlBuilder,
  type SwmlBuilderOptions,
  SwmlError,
  type ValidationResult,
  VerbHandlerRegistry,
} from './swml/index.js';
export { FunctionResult, SwaigFunction, type SwaigFunctionOptions, type SwaigHandler } from './tools/index.js';
