import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServerlessAdapter } from '../../src/serverless/index.js';

const variables = [
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_URL',
  'AWS_REGION',
  'LAMBDA_TASK_ROOT',
  '_HANDLER',
  'FUNCTION_TARGET',
  'K_SERVICE',
  'FUNCTIONS_WORKER_RUNTIME',
  'AZURE_FUNCTIONS_ENVIRONMENT',
  'GATEWAY_INTERFACE',
  'GCLOUD_PROJECT',
  'GOOGLE_CLOUD_PROJECT',
  'FUNCTION_REGION',
  'WEBSITE_HOSTNAME',
  'WEBSITE_SITE_NAME',
  'SERVER_NAME',
];

beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, '');
});
afterEach(() => void vi.unstubAllEnvs());

describe('the platform', () => {
  test.each([
    ['AWS_LAMBDA_FUNCTION_NAME', 'lambda'],
    ['_HANDLER', 'lambda'],
    ['FUNCTION_TARGET', 'gcf'],
    ['K_SERVICE', 'gcf'],
    ['FUNCTIONS_WORKER_RUNTIME', 'azure'],
    ['AZURE_FUNCTIONS_ENVIRONMENT', 'azure'],
    ['GATEWAY_INTERFACE', 'cgi'],
  ])('%s tells of %s', (name, platform) => {
    vi.stubEnv(name, 'x');
    expect(new ServerlessAdapter().getPlatform()).toBe(platform);
    expect(new ServerlessAdapter('cgi').detectPlatform()).toBe(platform);
    expect(new ServerlessAdapter('azure').getPlatform()).toBe('azure');
  });

  test('is Lambda when nothing tells, and must be one', () => {
    expect(new ServerlessAdapter('auto').getPlatform()).toBe('lambda');
    expect(() => new ServerlessAdapter('lamda' as never)).toThrow('Did you mean "lambda"?');
    expect(() => new ServerlessAdapter('x' as never)).toThrow('There are: lambda, gcf, azure, cgi, auto');
  });
});

describe('the URL', () => {
  const url = (platform: ConstructorParameters<typeof ServerlessAdapter>[0], options = {}) =>
    new ServerlessAdapter(platform).generateUrl(options);

  test('of a Lambda function', () => {
    expect(url('lambda')).toBe('https://API_ID.execute-api.us-east-1.amazonaws.com/prod');
    expect(url('lambda', { apiId: 'abc', region: 'eu-west-1', stage: 'dev' })).toBe(
      'https://abc.execute-api.eu-west-1.amazonaws.com/dev',
    );
    vi.stubEnv('AWS_REGION', 'eu-west-2');
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'fn');
    expect(url('lambda')).toBe('https://fn.lambda-url.eu-west-2.on.aws');
    expect(url('lambda', { apiId: 'abc' })).toBe('https://abc.execute-api.eu-west-2.amazonaws.com/prod');
    vi.stubEnv('AWS_LAMBDA_FUNCTION_URL', 'https://x.lambda-url.eu-west-2.on.aws/');
    expect(url('lambda')).toBe('https://x.lambda-url.eu-west-2.on.aws');
  });

  test('of a Google function', () => {
    expect(url('gcf', { projectId: 'my-project', region: 'us-central1', functionName: 'my-agent' })).toBe(
      'https://us-central1-my-project.cloudfunctions.net/my-agent',
    );
    expect(url('gcf')).toBe('https://us-central1-PROJECT_ID.cloudfunctions.net/agent');
    for (const [name, value] of [
      ['GCLOUD_PROJECT', 'p'],
      ['FUNCTION_REGION', 'eu'],
      ['FUNCTION_TARGET', 't'],
    ] as const)
      vi.stubEnv(name, value);
    expect(url('gcf')).toBe('https://eu-p.cloudfunctions.net/t');
    vi.stubEnv('K_SERVICE', 's');
    expect(url('gcf')).toBe('https://eu-p.cloudfunctions.net/s');
  });

  test('of an Azure function', () => {
    expect(url('azure', { functionName: 'app' })).toBe('https://app.azurewebsites.net/api');
    vi.stubEnv('WEBSITE_SITE_NAME', 'site');
    expect(url('azure', { functionName: 'fn' })).toBe('https://site.azurewebsites.net/api/fn');
    vi.stubEnv('WEBSITE_HOSTNAME', 'site-x.westeurope-01.azurewebsites.net');
    expect(url('azure')).toBe('https://site-x.westeurope-01.azurewebsites.net/api');
  });

  test('of a CGI script', () => {
    expect(url('cgi')).toBe('http://localhost');
    for (const [name, value] of [
      ['SERVER_NAME', 'a.test'],
      ['SERVER_PORT', '443'],
      ['HTTPS', 'on'],
      ['SCRIPT_NAME', '/cgi-bin/agent'],
    ] as const)
      vi.stubEnv(name, value);
    expect(url('cgi')).toBe('https://a.test/cgi-bin/agent');
    vi.stubEnv('SERVER_PORT', '8443');
    expect(url('cgi')).toBe('https://a.test:8443/cgi-bin/agent');
  });
});
