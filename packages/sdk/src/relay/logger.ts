/** Where the client reports what no caller waits for. */
export interface RelayLogger {
  debug(message: string, data?: Record<string, unknown>): void;
  info(message: string, data?: Record<string, unknown>): void;
  warn(message: string, data?: Record<string, unknown>): void;
  error(message: string, data?: Record<string, unknown>): void;
}

/** A logger of the user's that takes nothing down when it throws: what it was told goes to the console instead. */
export function guarded(logger: RelayLogger): RelayLogger {
  const guard = (level: keyof RelayLogger) => (message: string, data?: Record<string, unknown>) => {
    try {
      logger[level](message, data);
    } catch (error) {
      console.error(`The logger of a RelayClient failed: ${describe(error)}. It was told: ${message}`);
    }
  };
  return { debug: guard('debug'), info: guard('info'), warn: guard('warn'), error: guard('error') };
}

/** Runs a user's callback so that nothing it throws, now or later, reaches the caller. */
export function isolated<A extends unknown[]>(
  logger: RelayLogger,
  what: string,
  run: (...args: A) => unknown,
  ...args: A
): void {
  try {
    const returned = run(...args);
    if (isThenable(returned)) returned.then(undefined, (error: unknown) => failed(logger, what, error));
  } catch (error) {
    failed(logger, what, error);
  }
}

/** Promises of other libraries and realms count. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

function failed(logger: RelayLogger, what: string, error: unknown): void {
  logger.error(`${what} failed: ${describe(error)}`);
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
