export type { Endpoints, Route, ServiceRequest } from './answer-request.js';
export { callFunction, type FunctionCall, type FunctionHost } from './call-function.js';
export { argumentsOf, boundCallId, callIdOf, isFunctionCall, summaryOf, tokenOf } from './call-request.js';
export { CallEnded, CallsUnderWay } from './calls-under-way.js';
export { checkNames } from './check-names.js';
export { checkUrl } from './check-url.js';
export { type Data, isData, merge } from './data.js';
export { HttpService, type HttpServiceOptions } from './http-service.js';
export type { SecurityConfig } from './security-config.js';
export { SWMLService } from './swml-service.js';
export type {
  HostAppRouter,
  OnRequestCallback,
  ServeOptions,
  SWMLServiceOptions,
  TlsOptions,
} from './swml-service-options.js';
