export {
  type EnvironmentVariable,
  envFlag,
  envInteger,
  environment,
  environmentVariables,
  envList,
  envText,
  type Fallback,
  nodeModule,
  resolveHost,
  type SpaceHost,
  trustedCertificates,
} from '../environment/index.js';
export { type ConfigFile, readConfigFile } from './config-file.js';
export { ConfigLoader } from './config-loader.js';
export { andThen, type Eventual, isPromised } from './eventual.js';
export { heldBack, holdBack } from './held-back.js';
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
