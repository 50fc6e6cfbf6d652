import { randomBytes } from 'node:crypto';
import { sameSignature } from './compare.js';
import { Hmac } from './hmac.js';
import { signedToken } from './signed-token.js';

/** What {@link SessionManager.debugToken} tells of a token. */
export interface DebugTokenResult {
  valid_format: boolean;
  components?: {
    call_id: string;
    function: string;
    expiry: string;
    expiry_date: string | null;
    nonce: string;
    signature: string;
  };
  status?: { current_time: number; is_expired: boolean | null; expires_in_seconds: number | null };
  parts_count?: number;
  token_length?: number;
  error?: string;
}

interface TokenParts {
  callId: string;
  functionName: string;
  expiry: string;
  nonce: string;
  signature: string;
}

/**
 * Issues and checks the tokens that tool calls carry. A token is bound to one function and one call, expires, and is
 * signed with HMAC-SHA256; nothing is stored, so that any replica with the same secret accepts it. [session-manager]
 */
export class SessionManager {
  /** Whether {@link debugToken} may tell what a token holds. */
  debugMode = false;
  private metadata: Map<string, { data: Record<string, unknown>; touched: number }> | undefined;
  private signer: Hmac | undefined;

  /**
   * @param tokenExpirySecs Seconds that a token is good for.
   * @param secretKey What tokens are signed with; random when not given, so that no other process accepts them.
   * @throws {RangeError} When the expiry is not a positive number.
   */
  constructor(
    readonly tokenExpirySecs = 900,
    private readonly secretKey?: string,
  ) {
    if (!Number.isFinite(tokenExpirySecs) || tokenExpirySecs <= 0)
      throw new RangeError(`tokenExpirySecs must be a positive number of seconds, not ${tokenExpirySecs}.`);
    if (secretKey === '') throw new TypeError('The secret that tokens are signed with must not be empty.');
  }

  /** The call's id, or a random one when there is none. */
  createSession(callId?: string): string {
    return callId || randomBytes(16).toString('base64url');
  }

  /** A token that lets the function be called in this call. */
  generateToken(functionName: string, callId: string): string {
    const expiry = String(Math.floor(Date.now() / 1000 + this.tokenExpirySecs));
    const nonce = nextNonce();
    const token = signedToken(this.hmac, callId, functionName, expiry, nonce);
    if (token !== undefined) return token;
    const signature = this.sign({ callId, functionName, expiry, nonce });
    return toBase64Url(`${callId}.${functionName}.${expiry}.${nonce}.${signature}`);
  }

  /** Another name of {@link generateToken}. */
  createToolToken(functionName: string, callId: string): string {
    return this.generateToken(functionName, callId);
  }

  /** Whether the token is ours, is for this function and this call, and has not expired. */
  validateToken(callId: string, functionName: string, token: string): boolean {
    const parts = this.read(callId, functionName, token);
    return parts !== undefined && Number(parts.expiry) > Date.now() / 1000;
  }

  /** Like {@link validateToken}, but a token that has expired is good as well. */
  isOurs(callId: string, functionName: string, token: string): boolean {
    return this.read(callId, functionName, token) !== undefined;
  }

  /** {@link validateToken} with its arguments in another order. */
  validateToolToken(functionName: string, token: string, callId: string): boolean {
    return this.validateToken(callId, functionName, token);
  }

  /** What a token holds, unchecked; nothing unless {@link debugMode} is on. */
  debugToken(token: string): DebugTokenResult {
    if (!this.debugMode) return { valid_format: false, error: 'debug mode not enabled' };
    const { parts, count } = readToken(token);
    if (!parts) return { valid_format: false, parts_count: count, token_length: token.length };
    const now = Math.floor(Date.now() / 1000);
    const expiry = /^\d+$/.test(parts.expiry) ? Number(parts.expiry) : Number.NaN;
    const date = new Date(expiry * 1000);
    const known = !Number.isNaN(date.getTime());
    return {
      valid_format: true,
      components: {
        call_id: shorten(parts.callId),
        function: parts.functionName,
        expiry: parts.expiry,
        expiry_date: known ? date.toISOString() : null,
        nonce: parts.nonce,
        signature: shorten(parts.signature),
      },
      status: {
        current_time: now,
        is_expired: known ? expiry <= now : null,
        expires_in_seconds: known ? Math.max(0, expiry - now) : null,
      },
    };
  }

  /** The data kept with a session; empty when there is none. */
  getSessionMetadata(sessionId: string): Record<string, unknown> {
    return { ...this.metadata?.get(sessionId)?.data };
  }

  /**
   * Merges an object, or one key and its value, into the data kept with a session. It is kept in this process; what all
   * replicas are to see belongs in a `SessionStore`. With more than 1000 sessions those that are old are cleaned up,
   * and with more than 10000 those that were not touched for longest are forgotten. [session-manager/set-session-metadata]
   * @returns `true` for one key and its value.
   */
  setSessionMetadata(sessionId: string, metadata: Record<string, unknown>): void;
  setSessionMetadata(sessionId: string, key: string, value: unknown): true;
  setSessionMetadata(
    sessionId: string,
    metadataOrKey: Record<string, unknown> | string,
    value?: unknown,
  ): true | undefined {
    const single = typeof metadataOrKey === 'string';
    const added = single ? { [metadataOrKey]: value } : metadataOrKey;
    this.metadata ??= new Map();
    const data = { ...this.metadata.get(sessionId)?.data, ...added };
    // Sessions stand in the order in which they were touched.
    this.metadata.delete(sessionId);
    this.metadata.set(sessionId, { data, touched: Date.now() });
    if (this.metadata.size > manySessions) this.cleanup();
    for (const id of this.metadata.keys()) {
      if (this.metadata.size <= mostSessions) break;
      this.metadata.delete(id);
    }
    return single ? true : undefined;
  }

  /** Forgets the data kept with a session. @returns Whether there was any. */
  deleteSessionMetadata(sessionId: string): boolean {
    return this.metadata?.delete(sessionId) ?? false;
  }

  /** Forgets the data of sessions not touched for so many milliseconds. Default: as long as a token is good for. */
  cleanup(maxAgeMs: number = this.tokenExpirySecs * 1000): void {
    const oldest = Date.now() - maxAgeMs;
    for (const [id, { touched }] of this.metadata ?? []) {
      if (touched >= oldest) return;
      this.metadata?.delete(id);
    }
  }

  /** What a token holds that we have made for this function and this call. */
  private read(callId: string, functionName: string, token: string): TokenParts | undefined {
    if (!callId || !functionName || !token) return undefined;
    const text = fromBase64Url(token);
    // Who asks has told both, so that only the signature is a secret to compare.
    const middle = callId.length + 1;
    const end = middle + functionName.length + 1;
    if (!text.startsWith(callId) || !text.startsWith(functionName, middle)) return undefined;
    if (text[middle - 1] !== '.' || text[end - 1] !== '.') return undefined;
    // What is signed has colons between its parts, so that none must hold one.
    const [, expiry, nonce, signature] = /^(\d+)\.([^.:]+)\.([0-9a-f]{64})$/.exec(text.slice(end)) ?? [];
    if (!expiry || !nonce || !signature) return undefined;
    const parts = { callId, functionName, expiry, nonce, signature };
    return sameSignature(signature, this.sign(parts)) ? parts : undefined;
  }

  /** Made when first needed: some runtimes have no randomness while modules load. */
  private get hmac(): Hmac {
    this.signer ??= new Hmac(this.secretKey ?? randomBytes(32).toString('hex'));
    return this.signer;
  }

  private sign({ callId, functionName, expiry, nonce }: Omit<TokenParts, 'signature'>): string {
    return this.hmac.sign(`${callId}:${functionName}:${expiry}:${nonce}`);
  }
}

/** From here on setting data cleans up. */
const manySessions = 1_000;
const mostSessions = 10_000;

const nonceLength = 8;
let nonces = '';
let used = 0;

/** Random bytes are asked for in bulk: one by one they would cost more than the signatures. */
function nextNonce(): string {
  if (used >= nonces.length) {
    nonces = randomBytes(256 * nonceLength).toString('hex');
    used = 0;
  }
  used += 2 * nonceLength;
  return nonces.slice(used - 2 * nonceLength, used);
}

/** Where texts are encoded, rather than in memory of their own. */
const scratch = Buffer.alloc(1024);

function toBase64Url(text: string): string {
  if (text.length * 3 > scratch.length) return Buffer.from(text, 'utf8').toString('base64url');
  return scratch.toString('base64url', 0, scratch.write(text, 'utf8'));
}

/** The text in a token; empty when it is none. */
function fromBase64Url(token: string): string {
  if (!/^[A-Za-z0-9_-]+=*$/.test(token)) return '';
  if (token.length > scratch.length) return Buffer.from(token, 'base64url').toString('utf8');
  return scratch.toString('utf8', 0, scratch.write(token, 'base64url'));
}

/** A call's id may hold dots, the other parts never do: they are read from the end. */
function readToken(token: string): { parts?: TokenParts; count: number } {
  const encoded = fromBase64Url(token);
  const fields = encoded === '' ? [] : encoded.split('.');
  const [functionName, expiry, nonce, signature] = fields.slice(-4);
  const callId = fields.slice(0, -4).join('.');
  if (fields.length < 5 || !functionName || !expiry || !nonce || !signature || !/^\d+$/.test(expiry))
    return { count: fields.length };
  return { parts: { callId, functionName, expiry, nonce, signature }, count: fields.length };
}

const shorten = (text: string) => (text.length > 8 ? `${text.slice(0, 8)}...` : text);
