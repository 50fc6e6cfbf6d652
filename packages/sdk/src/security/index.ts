export { type AuthConfig, AuthHandler, type AuthInfo, type AuthRequest } from './auth-handler.js';
export { type BasicCredentials, parseBasicAuth, resolveBasicCredentials, withCredentials } from './basic-auth.js';
export { sameSecret, secretCheck } from './compare.js';
export { forwardedClient, forwardedOrigin } from './forwarded.js';
export { filterSensitiveHeaders, openHeaders } from './headers.js';
export { parseJson } from './json.js';
export { type OutboundOptions, type OutboundResponse, outbound, privateUrlsAllowed } from './outbound.js';
export { OutboundError, type OutboundReason } from './outbound-error.js';
export { redactUrl } from './redact-url.js';
export { safeAssign } from './safe-assign.js';
export { type DebugTokenResult, SessionManager } from './session-manager.js';
export { type SignedParams, validateRequest, validateWebhookSignature } from './signature.js';
export { isPublic, validateUrl } from './validate-url.js';
export {
  hasSignature,
  isSigned,
  SIGNALWIRE_SHA256_SIGNATURE_HEADER,
  SIGNALWIRE_SIGNATURE_HEADER,
  TWILIO_COMPAT_SIGNATURE_HEADER,
  validate,
  type WebhookRejection,
} from './webhook.js';
