export type Level = 'debug' | 'info' | 'warn' | 'error' | 'silent';
export type Fields = Record<string, unknown>;

/** Where the space says what happens in it. A pino logger fits after swapping its argument order. */
export interface Logger {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

// pino's numbers, so that its viewers and shippers read these lines.
const numbers = { debug: 20, info: 30, warn: 40, error: 50, silent: Number.POSITIVE_INFINITY } as const;

/**
 * A logger that writes one line of JSON per message, in pino's format.
 * @param options `level`: the least that is written (default: `warn`); `write`: takes each line (default: standard error).
 */
export function createLogger({
  level = 'warn',
  write = (line) => process.stderr.write(line),
}: {
  level?: Level;
  write?: (line: string) => void;
} = {}): Logger {
  const log =
    (at: Exclude<Level, 'silent'>) =>
    (message: string, fields: Fields = {}) => {
      if (numbers[at] < numbers[level]) return;
      write(`${JSON.stringify({ level: numbers[at], time: Date.now(), ...readable(fields), msg: message })}\n`);
    };
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}

/** Errors hide what they carry from JSON. */
function readable(fields: Fields): Fields {
  const shown: Fields = {};
  for (const [name, value] of Object.entries(fields))
    shown[name] =
      value instanceof Error
        ? {
            type: value.name,
            message: value.message,
            stack: value.stack,
            ...(value.cause ? { cause: String(value.cause) } : {}),
          }
        : value;
  return shown;
}
