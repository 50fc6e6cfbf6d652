import { getLogger } from '../logging/index.js';
import { connectRedis, type RedisConnection } from './redis-connection.js';
import type { KeepOptions, StateStore, StateValue } from './types.js';
import { checkStep, decode, encode, lifetime, notACounter } from './values.js';

/** How a {@link RedisStateStore} reaches its server. */
export interface RedisStateOptions {
  /** Put before every key. Default: `signalwire:`. */
  prefix?: string | undefined;
  /** Milliseconds that connecting, or one operation, may take. Default: 2000. */
  timeout?: number | undefined;
  /**
   * Certificates to trust in place of the usual ones, in PEM; for `rediss://` alone. Default: those that Node trusts,
   * `NODE_EXTRA_CA_CERTS` among them.
   */
  ca?: string | undefined;
}

const incrementScript = `
local fresh = redis.call('EXISTS', KEYS[1]) == 0
local count = redis.call('INCRBY', KEYS[1], ARGV[1])
if fresh and ARGV[2] ~= '' then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return count`;

/** Writes if nobody else did: expected ('' for nothing, else '=' and the text), next ('' to forget, else '=' and the text), lifetime. */
const replaceScript = `
local current = redis.call('GET', KEYS[1])
if (current and '=' .. current or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
elseif ARGV[3] == '' then redis.call('SET', KEYS[1], string.sub(ARGV[2], 2))
else redis.call('SET', KEYS[1], string.sub(ARGV[2], 2), 'PX', ARGV[3]) end
return 1`;

/** How often a change is tried against others that were faster. */
const attempts = 100;

/**
 * Keeps values in Redis or Valkey, for all replicas that use the same server. Needs the package `redis` (version 6) to
 * be installed beside the SDK; it is loaded, and the server connected, at the first operation. An operation on a server
 * that does not answer fails in `timeout`; a lost connection is made again in the background.
 */
export class RedisStateStore implements StateStore {
  private readonly prefix: string;
  private readonly timeout: number;
  private readonly ca: string | undefined;
  private connection: Promise<RedisConnection> | undefined;
  private closed = false;

  /**
   * @param url `redis://[user:password@]host[:port][/database]`, with `rediss://` over TLS.
   * @throws {TypeError} When it is no such URL.
   */
  constructor(
    private readonly url: string,
    { prefix = 'signalwire:', timeout = 2_000, ca }: RedisStateOptions = {},
  ) {
    if (!URL.canParse(url) || !/^rediss?:\/\//i.test(url))
      throw new TypeError('The URL of a Redis server begins with redis:// or rediss://.');
    if (!Number.isFinite(timeout) || timeout <= 0)
      throw new RangeError(`The timeout is ${timeout}; it takes a positive number of milliseconds.`);
    if (ca !== undefined && !/^rediss:/i.test(url))
      throw new TypeError('A Redis server without TLS has no certificate: the URL must begin with rediss://.');
    if (ca !== undefined && !ca.includes('-----BEGIN CERTIFICATE-----'))
      throw new TypeError('The "ca" of a Redis server is the text of certificates in PEM, not the name of a file.');
    this.prefix = prefix;
    this.ca = ca;
    this.timeout = timeout;
  }

  async get(key: string): Promise<StateValue | undefined> {
    const text = await this.send(['GET', this.prefix + key]);
    return typeof text === 'string' ? decode(text) : undefined;
  }

  async set(key: string, value: StateValue, options?: KeepOptions): Promise<void> {
    const milliseconds = lifetime(options);
    const expiry = milliseconds === undefined ? [] : ['PX', String(milliseconds)];
    await this.send(['SET', this.prefix + key, encode(key, value), ...expiry]);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.send(['DEL', this.prefix + key])) === 1;
  }

  async increment(key: string, by = 1, options?: KeepOptions): Promise<number> {
    checkStep(by);
    const milliseconds = lifetime(options);
    try {
      return Number(await this.run(incrementScript, key, [String(by), String(milliseconds ?? '')]));
    } catch (error) {
      if (/not an integer/i.test(String((error as Error).cause ?? error))) throw notACounter(key, error);
      throw error;
    }
  }

  async update(
    key: string,
    change: (current: StateValue | undefined) => StateValue | undefined,
    options?: KeepOptions,
  ): Promise<StateValue | undefined> {
    const milliseconds = String(lifetime(options) ?? '');
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const current = await this.send(['GET', this.prefix + key]);
      const known = typeof current === 'string' ? current : undefined;
      const next = change(known === undefined ? undefined : decode(known));
      const text = next === undefined ? undefined : encode(key, next);
      if (await this.run(replaceScript, key, [marked(known), marked(text), milliseconds]))
        return text === undefined ? undefined : decode(text);
    }
    throw new Error(
      `What is kept under ${JSON.stringify(key)} was changed by others each of ${attempts} times that it was tried.`,
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    const { connection } = this;
    this.connection = undefined;
    if (!connection) return;
    try {
      (await connection).close();
    } catch (error) {
      // It failed to connect, which whoever asked has been told; there is nothing to close.
      getLogger('RedisStateStore').debug('Closed without a connection.', { error });
    }
  }

  private run(script: string, key: string, values: string[]): Promise<unknown> {
    return this.send(['EVAL', script, '1', this.prefix + key, ...values]);
  }

  private async send(command: string[]): Promise<unknown> {
    if (this.closed) throw new Error('The state store is closed.');
    const connecting = this.connection ?? connectRedis(this.url, this.timeout, this.ca);
    this.connection = connecting;
    try {
      return await (await connecting).send(command);
    } catch (error) {
      // A connection that never came about is tried anew by the next operation.
      if (this.connection === connecting && (await never(connecting))) this.connection = undefined;
      throw error;
    }
  }
}

const marked = (text: string | undefined) => (text === undefined ? '' : `=${text}`);

const never = (connecting: Promise<unknown>): Promise<boolean> =>
  connecting.then(
    () => false,
    () => true,
  );
