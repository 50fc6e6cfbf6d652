export { type AuthConfig, AuthHandler, type AuthInfo, type AuthRequest } from './auth-handler.js';
export { type BasicCredentials, parseBasicAuth, resolveBasicCredentials, withCredentials } from './basic-auth.js';
export { sameSecret } from './compare.js';
export { filterSensitiveHeaders } from './headers.js';
export { type DebugTokenResult, SessionManager } from './session-manager.js';
