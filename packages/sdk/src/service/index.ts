export type { Endpoints, Route, ServiceRequest } from './answer-request.js';
export { callFunction, type FunctionCall, type FunctionHost } from './call-function.js';
export { argumentsOf, callIdOf, isData, isFunctionCall, summaryOf, tokenOf } from './call-request.js';
export { CallEnded, CallsUnderWay } from './calls-under-way.js';
export { checkNames } from './check-names.js';
export { checkUrl } from './check-url.js';
export type { Data } from './data.js';
export { HttpService, type HttpServiceOptions } from './http-service.js';
