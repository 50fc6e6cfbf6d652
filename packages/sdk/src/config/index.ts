export { envFlag, envInteger, envList, envText } from './env.js';
export { resolveHost, type SpaceHost } from './host.js';
