import { nearest } from '@signalwire/protocol/nearest';
import { detectPlatform, envText, type Platform, type PlatformUrlOptions, platformUrl } from '../config/index.js';
import { type AzureHandler, azureHandler } from './azure.js';
import { type CgiIo, handleCgi } from './cgi.js';
import { type GoogleRequest, type GoogleResponse, handleGoogle } from './google.js';
import { handleEvent } from './lambda.js';
import type { ServerlessApp, ServerlessEvent, ServerlessPlatform, ServerlessResponse } from './types.js';

const platforms: readonly ServerlessPlatform[] = ['lambda', 'gcf', 'azure', 'cgi', 'auto'];

/**
 * Has an agent, a server of agents or any other app answer the requests of a serverless platform. [serverless-adapter]
 *
 * @example
 * export const handler = ServerlessAdapter.createLambdaHandler(agent);
 */
export class ServerlessAdapter {
  private readonly platform: Platform;

  /** @throws {TypeError} When there is no such platform. */
  constructor(platform: ServerlessPlatform = 'auto') {
    if (!platforms.includes(platform)) {
      const meant = nearest(String(platform), platforms);
      throw new TypeError(
        `There is no serverless platform ${JSON.stringify(platform)}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ` There are: ${platforms.join(', ')}.`}`,
      );
    }
    this.platform = platform === 'auto' ? this.detectPlatform() : platform;
  }

  /** The platform that the environment tells of; `lambda` when it tells of none. */
  detectPlatform(): Platform {
    return detectPlatform() ?? 'lambda';
  }

  /** The platform that the adapter is for. */
  getPlatform(): Platform {
    return this.platform;
  }

  /** Has an app answer an event. One that is no request is answered with 400. */
  handleRequest(app: ServerlessApp, event: ServerlessEvent): Promise<ServerlessResponse> {
    return handleEvent(app, event);
  }

  /**
   * Where the function is reached, as far as options and the environment tell; what they do not is named by a
   * placeholder: `API_ID`, `PROJECT_ID`, `agent`. [serverless-adapter/generate-url]
   */
  generateUrl(opts: PlatformUrlOptions = {}): string {
    const { region, functionName = 'agent', stage, apiId } = opts;
    const gateway = () => {
      const id = apiId ?? 'API_ID';
      return `https://${id}.execute-api.${region ?? envText('AWS_REGION') ?? 'us-east-1'}.amazonaws.com/${stage ?? 'prod'}`;
    };
    switch (this.platform) {
      case 'lambda':
        return stage !== undefined ? gateway() : (platformUrl('lambda', opts) ?? gateway());
      case 'gcf':
        return platformUrl('gcf', opts) ?? this.generateUrl({ projectId: 'PROJECT_ID', functionName, region });
      case 'azure':
        return platformUrl('azure', opts) ?? `https://${functionName}.azurewebsites.net/api`;
      case 'cgi':
        return platformUrl('cgi', opts) ?? 'http://localhost';
    }
  }

  /** A handler for AWS Lambda: events of an API Gateway (REST or HTTP), a function URL or a load balancer. */
  static createLambdaHandler(app: ServerlessApp): (event: ServerlessEvent) => Promise<ServerlessResponse> {
    return (event) => handleEvent(app, event);
  }

  /** A handler for Google Cloud Functions. */
  static createGcfHandler(app: ServerlessApp): (req: GoogleRequest, res: GoogleResponse) => Promise<void> {
    return (req, res) => handleGoogle(app, req, res);
  }

  /** A handler for Azure Functions: `(context, request)` of programming model 3, `(request, context)` of 4. */
  static createAzureHandler(app: ServerlessApp): AzureHandler {
    return azureHandler(app);
  }

  /** A handler for CGI: answers the one request that the script was started for. */
  static createCgiHandler(app: ServerlessApp): (io?: CgiIo) => Promise<void> {
    return (io) => handleCgi(app, io);
  }
}
