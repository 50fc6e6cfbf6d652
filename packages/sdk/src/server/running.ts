import { getLogger } from '../logging/index.js';

/** A server that accepts connections. */
export interface RunningServer {
  /** Where it is reached from this machine, without a slash at its end. */
  readonly url: string;
  /** The address that it was bound to. */
  readonly host: string;
  readonly port: number;
  /** Whether it serves HTTPS. */
  readonly secure: boolean;
  /** The `host:port` under which it is reached. */
  readonly hosts: readonly string[];
  /** Whether it no longer accepts connections. */
  readonly closing: boolean;
  /**
   * Stops accepting, and waits until what is under way is answered. Called again, it waits for the same.
   * @param timeout Milliseconds to wait; connections that are still open then are cut.
   */
  close(timeout?: number): Promise<void>;
}

const running = new Set<RunningServer>();
let closing = false;
let registered = false;

/** Counts a server among those that end with the process. @returns What takes it off again. */
export function track(server: RunningServer): () => void {
  running.add(server);
  return () => running.delete(server);
}

/** Whether the process is about to end. */
export const isShuttingDown = (): boolean => closing;

/**
 * On SIGTERM and SIGINT stops accepting, waits until what is under way is answered, and ends the process; a second
 * signal ends it at once. Calling it again does nothing.
 * @param timeout Milliseconds to wait.
 */
export function setupGracefulShutdown({ timeout = 5000 }: { timeout?: number } = {}): void {
  if (registered) return;
  registered = true;
  const log = getLogger('Shutdown');
  const onSignal = (signal: NodeJS.Signals) => {
    if (closing) process.exit(1);
    closing = true;
    log.info(`${signal}: no more requests are accepted; those under way have ${timeout} ms.`);
    Promise.all([...running].map((server) => server.close(timeout))).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('The servers could not be closed.', { error });
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
