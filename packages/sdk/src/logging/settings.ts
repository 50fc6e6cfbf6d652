import { type EnvironmentVariable, envFlag, envText } from '../config/index.js';

/** How severe a message is. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/** How messages are written: for people, or one JSON object a line. */
export type LogFormat = 'text' | 'json';
/** Where messages go. */
export type LogStream = 'stdout' | 'stderr';

/** Levels by rising severity. */
export const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

interface Settings {
  level: LogLevel;
  format: LogFormat;
  color: boolean;
  stream: LogStream;
  suppressed: boolean;
}

let current: Settings | undefined;

/** The settings in force; taken from the environment when first asked for. */
export function settings(): Settings {
  current ??= fromEnvironment();
  return current;
}

/** Forgets every setting made in code. */
export function forgetSettings(): void {
  current = undefined;
}

function fromEnvironment(): Settings {
  const wanted = envText('SIGNALWIRE_LOG_LEVEL')?.toLowerCase() as LogLevel;
  const mode = envText('SIGNALWIRE_LOG_MODE') ?? 'auto';
  const derived = mode === 'auto' ? getExecutionMode()[1] : mode;
  const stream = derived === 'stderr' ? 'stderr' : 'stdout';
  const terminal = (globalThis as { process?: Record<LogStream, { isTTY?: boolean }> }).process?.[stream]?.isTTY;
  return {
    level: levels.includes(wanted) ? wanted : 'info',
    format: envText('SIGNALWIRE_LOG_FORMAT')?.toLowerCase() === 'json' ? 'json' : 'text',
    color: envText('SIGNALWIRE_LOG_COLOR') === undefined ? terminal === true : envFlag('SIGNALWIRE_LOG_COLOR'),
    stream,
    suppressed: derived === 'off',
  };
}

/**
 * Where the process runs, by the variables that platforms set, and the log mode that follows from it. [logging]
 * @returns The environment (`cgi`, `lambda`, `google_cloud_function`, `azure_function` or `server`) and the mode.
 */
export function getExecutionMode(): [string, 'off' | 'stderr' | 'default'] {
  const any = (...names: EnvironmentVariable[]) => names.some((name) => envText(name) !== undefined);
  if (any('GATEWAY_INTERFACE')) return ['cgi', 'off'];
  if (any('AWS_LAMBDA_FUNCTION_NAME', 'LAMBDA_TASK_ROOT')) return ['lambda', 'stderr'];
  if (any('FUNCTION_TARGET', 'K_SERVICE')) return ['google_cloud_function', 'default'];
  if (any('AZURE_FUNCTIONS_ENVIRONMENT', 'FUNCTIONS_WORKER_RUNTIME')) return ['azure_function', 'default'];
  return ['server', 'default'];
}
