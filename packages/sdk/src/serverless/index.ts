export type { AzureContext, AzureHandler, AzureRequestV3, AzureRequestV4, AzureResponse } from './azure.js';
export type { CgiIo } from './cgi.js';
export type { GoogleRequest, GoogleResponse } from './google.js';
export { ServerlessAdapter } from './serverless-adapter.js';
export type { ServerlessApp, ServerlessEvent, ServerlessPlatform, ServerlessResponse } from './types.js';
