import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { environmentVariables } from '../../src/environment/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

function* files(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (path.endsWith('.ts')) yield path;
  }
}

/** The variables of the documentation's page, but for those of skills. */
const documented = `
  PORT SWML_BASIC_AUTH_USER SWML_BASIC_AUTH_PASSWORD SWML_SSL_ENABLED SWML_SSL_CERT_PATH SWML_SSL_KEY_PATH SWML_SSL_DOMAIN
  SWML_PROXY_URL_BASE SWML_PROXY_DEBUG SWML_TRUST_PROXY_HEADERS SWML_SKIP_SCHEMA_VALIDATION SIGNALWIRE_SIGNING_KEY
  SWML_ALLOWED_HOSTS SWML_CORS_ORIGINS SWML_CSRF_PROTECTION SWML_MAX_REQUEST_SIZE SWML_RATE_LIMIT SIGNALWIRE_LOG_MODE
  SIGNALWIRE_LOG_LEVEL SIGNALWIRE_LOG_FORMAT SIGNALWIRE_LOG_COLOR SIGNALWIRE_PROJECT_ID SIGNALWIRE_API_TOKEN
  SIGNALWIRE_JWT_TOKEN SIGNALWIRE_SPACE SIGNALWIRE_REST_BASE_URL SIGNALWIRE_REST_CA_FILE SIGNALWIRE_RELAY_HOST
  SIGNALWIRE_RELAY_SCHEME SIGNALWIRE_RELAY_CA_FILE RELAY_MAX_ACTIVE_CALLS RELAY_MAX_CONNECTIONS AWS_LAMBDA_FUNCTION_NAME
  AWS_LAMBDA_FUNCTION_URL AWS_REGION _HANDLER GCLOUD_PROJECT FUNCTION_REGION FUNCTION_TARGET K_SERVICE
  FUNCTIONS_WORKER_RUNTIME AZURE_FUNCTIONS_ENVIRONMENT GATEWAY_INTERFACE
`
  .trim()
  .split(/\s+/);

const sources = [...files(join(root, 'src'))].filter((path) => !path.endsWith('.test.ts'));
const read = sources
  .filter((path) => !path.endsWith('environment-variables.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
test('every documented variable is in the table', () => {
  expect(Object.keys(environmentVariables)).toEqual(expect.arrayContaining(documented));
});

test.each(Object.keys(environmentVariables))('%s is read by the sources', (name) => {
  expect(read).toContain(`'${name}'`);
});
