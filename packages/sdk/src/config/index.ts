export { trustedCertificates } from './ca-file.js';
export { type ConfigFile, readConfigFile } from './config-file.js';
export { ConfigLoader } from './config-loader.js';
export { envFlag, envInteger, environment, envList, envText, type Fallback } from './env.js';
export { type EnvironmentVariable, environmentVariables } from './environment-variables.js';
export { andThen, type Eventual, isPromised } from './eventual.js';
export { resolveHost, type SpaceHost } from './host.js';
export { nodeModule } from './node.js';
export {
  azureHost,
  cgiUrl,
  detectPlatform,
  googleFunction,
  isServerlessMode,
  type Platform,
  type PlatformUrlOptions,
  platformUrl,
} from './platform.js';
