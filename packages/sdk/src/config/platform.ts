import { environment, envText } from '../environment/index.js';

/** A serverless platform. */
export type Platform = 'lambda' | 'gcf' | 'azure' | 'cgi';

/** The serverless platform that the process runs on, by the variables that it sets; `undefined` on a server. */
export function detectPlatform(): Platform | undefined {
  const any = (...names: Parameters<typeof envText>[0][]) => names.some((name) => envText(name) !== undefined);
  if (any('AWS_LAMBDA_FUNCTION_NAME', '_HANDLER', 'LAMBDA_TASK_ROOT')) return 'lambda';
  if (any('FUNCTION_TARGET', 'K_SERVICE')) return 'gcf';
  if (any('FUNCTIONS_WORKER_RUNTIME', 'AZURE_FUNCTIONS_ENVIRONMENT')) return 'azure';
  if (any('GATEWAY_INTERFACE')) return 'cgi';
  return undefined;
}

/** Whether the process runs on a serverless platform rather than as a server. [helpers] */
export const isServerlessMode = (): boolean => detectPlatform() !== undefined;

/** What the URL of a function is made of, when the environment does not say. */
export interface PlatformUrlOptions {
  /** Default: `AWS_REGION` (else `us-east-1`), `FUNCTION_REGION` (else `us-central1`). */
  region?: string | undefined;
  /** Google Cloud project. Default: `GCLOUD_PROJECT`, else `GOOGLE_CLOUD_PROJECT`. */
  projectId?: string | undefined;
  /** Name of the function. Default: what the platform says. */
  functionName?: string | undefined;
  /** Stage of the API Gateway. Default: `prod`. */
  stage?: string | undefined;
  /** Id of the API Gateway; with it, the URL is the gateway's. */
  apiId?: string | undefined;
}

/**
 * Where a function is reached, as far as the environment tells, without a slash at the end; `undefined` when it does
 * not tell.
 */
export function platformUrl(platform: Platform | undefined, options: PlatformUrlOptions = {}): string | undefined {
  switch (platform) {
    case 'lambda':
      return lambdaUrl(options);
    case 'gcf':
      return googleUrl(options);
    case 'azure':
      return azureUrl(options);
    case 'cgi':
      return cgiUrl();
    case undefined:
      return undefined;
  }
}

function lambdaUrl({ region, functionName, stage = 'prod', apiId }: PlatformUrlOptions): string | undefined {
  const where = region ?? envText('AWS_REGION') ?? 'us-east-1';
  if (apiId !== undefined) return `https://${apiId}.execute-api.${where}.amazonaws.com/${stage}`;
  const url = envText('AWS_LAMBDA_FUNCTION_URL');
  if (url !== undefined) return url.replace(/\/+$/, '');
  const name = functionName ?? envText('AWS_LAMBDA_FUNCTION_NAME');
  return name && `https://${name}.lambda-url.${where}.on.aws`;
}

function googleUrl({ region, projectId, functionName }: PlatformUrlOptions): string | undefined {
  const project = projectId ?? envText('GCLOUD_PROJECT') ?? envText('GOOGLE_CLOUD_PROJECT');
  const name = functionName ?? googleFunction();
  const where = region ?? envText('FUNCTION_REGION') ?? 'us-central1';
  return project && name && `https://${where}-${project}.cloudfunctions.net/${name}`;
}

/** The name of the Google function that runs. */
export const googleFunction = (): string | undefined => envText('K_SERVICE') ?? envText('FUNCTION_TARGET');

function azureUrl({ functionName }: PlatformUrlOptions): string | undefined {
  const host = azureHost();
  const name = functionName ?? envText('AZURE_FUNCTION_NAME');
  return host && `https://${host}/api${name ? `/${name}` : ''}`;
}

/** The host of the Azure app that runs. */
export function azureHost(): string | undefined {
  const site = envText('WEBSITE_SITE_NAME');
  return envText('WEBSITE_HOSTNAME') ?? (site && `${site}.azurewebsites.net`);
}

/** Where a CGI script is reached, by what its web server says; the Host header that the sender wrote is not asked. */
export function cgiUrl(env: Readonly<Record<string, string | undefined>> = environment()): string | undefined {
  const name = env['SERVER_NAME'];
  if (!name) return undefined;
  const secure = ['on', '1'].includes(env['HTTPS']?.toLowerCase() ?? '');
  const port = env['SERVER_PORT'];
  const shown = !port || port === (secure ? '443' : '80') ? '' : `:${port}`;
  return `${secure ? 'https' : 'http'}://${name}${shown}${env['SCRIPT_NAME'] ?? ''}`.replace(/\/+$/, '');
}
