import { readFileSync } from 'node:fs';
import { type CommandLine, choiceOf, pairsOf } from './command-line.js';
import { CliError } from './errors.js';

/** A serverless platform, under the names that the SDK has for them. */
export type SimulatedPlatform = 'lambda' | 'gcf' | 'azure' | 'cgi';

/** What is simulated. */
export interface Simulation {
  readonly platform: SimulatedPlatform;
  /** The API Gateway in front of a function of Lambda. */
  readonly gateway: { readonly id: string; readonly stage: string } | undefined;
}

const names = {
  lambda: 'lambda',
  gcf: 'gcf',
  cloud_function: 'gcf',
  azure: 'azure',
  azure_function: 'azure',
  cgi: 'cgi',
} as const;

/** The variables that platforms are known by; those of other platforms are taken away, and what a developer sets for a tunnel. */
const cleared = [
  'AWS_LAMBDA_FUNCTION_NAME',
  'AWS_LAMBDA_FUNCTION_URL',
  'LAMBDA_TASK_ROOT',
  '_HANDLER',
  'FUNCTION_TARGET',
  'K_SERVICE',
  'FUNCTION_REGION',
  'GCLOUD_PROJECT',
  'GOOGLE_CLOUD_PROJECT',
  'FUNCTIONS_WORKER_RUNTIME',
  'AZURE_FUNCTIONS_ENVIRONMENT',
  'WEBSITE_SITE_NAME',
  'WEBSITE_HOSTNAME',
  'GATEWAY_INTERFACE',
  'SWML_PROXY_URL_BASE',
];

/**
 * Makes the environment that the file is loaded in.
 * @returns What is simulated, if something is.
 * @throws {CliError} On variables that cannot be read, or a platform that does not exist.
 */
export function prepareEnvironment(line: CommandLine): Simulation | undefined {
  const asked = choiceOf(line, 'simulate-serverless', Object.keys(names) as (keyof typeof names)[]);
  const platform = asked && names[asked];
  if (platform) {
    for (const name of cleared) delete process.env[name];
    Object.assign(process.env, presets[platform](line));
  }
  const file = line.values['env-file'];
  if (file !== undefined) Object.assign(process.env, readEnvironmentFile(file));
  Object.assign(process.env, Object.fromEntries(pairsOf(line, 'env')));
  // What is asked for here carries no signature.
  delete process.env['SIGNALWIRE_SIGNING_KEY'];
  process.env['SWAIG_CLI_MODE'] = 'true';
  process.env['SIGNALWIRE_LOG_MODE'] = line.on.has('raw') ? 'off' : 'stderr';
  process.env['SIGNALWIRE_LOG_LEVEL'] = line.on.has('verbose') ? 'debug' : 'warn';
  const { 'aws-api-gateway-id': id, 'aws-stage': stage = 'prod' } = line.values;
  return platform && { platform, gateway: id === undefined ? undefined : { id, stage } };
}

const presets: Record<SimulatedPlatform, (line: CommandLine) => Record<string, string>> = {
  lambda: ({ values }) => {
    const name = values['aws-function-name'] ?? 'test-agent-function';
    const region = values['aws-region'] ?? 'us-east-1';
    const gateway = values['aws-api-gateway-id'];
    const url = values['aws-function-url'] ?? `https://${name}.lambda-url.${region}.on.aws/`;
    return {
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_REGION: region,
      _HANDLER: 'index.handler',
      ...(gateway === undefined ? { AWS_LAMBDA_FUNCTION_URL: url } : {}),
    };
  },
  gcf: ({ values }) => {
    const url = values['gcp-function-url'];
    return {
      GOOGLE_CLOUD_PROJECT: values['gcp-project'] ?? 'test-project',
      FUNCTION_REGION: values['gcp-region'] ?? 'us-central1',
      K_SERVICE: values['gcp-service'] ?? 'agent',
      ...(url === undefined ? {} : { SWML_PROXY_URL_BASE: url.replace(/\/+$/, '') }),
    };
  },
  azure: ({ values }) => {
    const url = values['azure-function-url'];
    return {
      AZURE_FUNCTIONS_ENVIRONMENT: values['azure-env'] ?? 'Development',
      FUNCTIONS_WORKER_RUNTIME: 'node',
      WEBSITE_SITE_NAME: 'test-agent-app',
      ...(url === undefined ? {} : { SWML_PROXY_URL_BASE: url.replace(/\/+$/, '') }),
    };
  },
  cgi: ({ values, on }) => {
    const host = values['cgi-host'] ?? 'example.com';
    return {
      GATEWAY_INTERFACE: 'CGI/1.1',
      SERVER_NAME: host,
      HTTP_HOST: host,
      SCRIPT_NAME: values['cgi-script-name'] ?? '/cgi-bin/agent.cgi',
      ...(values['cgi-path-info'] === undefined ? {} : { PATH_INFO: values['cgi-path-info'] }),
      ...(on.has('cgi-https') ? { HTTPS: 'on' } : {}),
    };
  },
};

function readEnvironmentFile(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CliError(`--env-file: ${(error as Error).message}.`);
  }
  const variables: Record<string, string> = {};
  for (const [i, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim().replace(/^export\s+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value = ''] = /^([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) throw new CliError(`--env-file: line ${i + 1} of ${file} is not NAME=VALUE.`);
    const [, , quoted] = /^(["'])(.*)\1$/.exec(value) ?? [];
    variables[name] = quoted ?? value;
  }
  return variables;
}
