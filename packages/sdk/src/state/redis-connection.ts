import { getLogger } from '../logging/index.js';

/** A connection that commands are sent over. */
export interface RedisConnection {
  /** @throws {Error} When the server refuses the command or does not answer in time; its own error is the cause. */
  send(command: string[]): Promise<unknown>;
  close(): void;
}

/** Milliseconds between attempts to make a lost connection again: doubled each time, up to this. */
const longestPause = 2_000;

/**
 * Connects to a Redis server.
 * @throws {Error} When the package `redis` is not installed, or the server cannot be reached in `timeout` milliseconds.
 */
export async function connectRedis(url: string, timeout: number, ca?: string): Promise<RedisConnection> {
  const { createClient } = await load();
  const where = withoutCredentials(url);
  const log = getLogger('RedisStateStore').bind({ server: where });
  let connected = false;
  const client = createClient({
    url,
    // A command on a lost connection fails at once; whoever sent it has a caller waiting.
    disableOfflineQueue: true,
    socket: {
      ...(ca === undefined ? {} : { tls: true as const, ca }),
      connectTimeout: timeout,
      reconnectStrategy: (retries, cause) => (connected ? Math.min(50 * 2 ** retries, longestPause) : cause),
    },
  });
  let lost = false;
  client.on('error', (error: unknown) => {
    // What happens before the first connection is thrown to whoever asked for it; every attempt to make it again may fail.
    if (connected && !lost) log.warn('The connection to the state store is lost.', { error });
    lost = connected;
  });
  client.on('ready', () => {
    if (lost) log.info('The connection to the state store is back.');
    lost = false;
  });
  try {
    await within(timeout, client.connect(), `connecting to ${where}`);
  } catch (error) {
    client.destroy();
    throw new Error(`The state store at ${where} cannot be reached: ${reason(error)}.`, { cause: error });
  }
  connected = true;
  // A program that has nothing else to do may end.
  client.unref();
  return {
    send: async (command) => {
      try {
        return await within(timeout, client.sendCommand(command), `${command[0]} at ${where}`);
      } catch (error) {
        throw new Error(`The state store at ${where} failed: ${reason(error)}.`, { cause: error });
      }
    },
    close: () => client.destroy(),
  };
}

async function load(): Promise<typeof import('redis')> {
  try {
    return await import('redis');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('State in Redis needs the package "redis", version 6: npm install redis@6.', { cause: error });
  }
}

function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function withoutCredentials(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

const reason = (error: unknown) =>
  (error instanceof Error ? error.message || error.name : String(error)).replace(/\.$/, '');
