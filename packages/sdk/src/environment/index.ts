export { trustedCertificates } from './ca-file.js';
export { envFlag, envInteger, environment, envList, envText, type Fallback } from './env.js';
export { type EnvironmentVariable, environmentVariables } from './environment-variables.js';
export { resolveHost, type SpaceHost } from './host.js';
export { nodeModule } from './node.js';
