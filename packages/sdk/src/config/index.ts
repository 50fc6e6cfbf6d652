export { resolveHost, type SpaceHost } from './host.js';
