import { mask, maskText } from './mask.js';
import { forgetSettings, type LogFormat, type LogLevel, type LogStream, levels, settings } from './settings.js';

const colors: Record<LogLevel, string> = {
  debug: '\u001b[90m',
  info: '\u001b[36m',
  warn: '\u001b[33m',
  error: '\u001b[31m',
};

/** Writes structured messages; secrets in their data are masked. [logging] */
export class Logger {
  /** Set to silence this logger alone. */
  suppressed = false;

  /**
   * @param name Shown with every message.
   * @param context Data that goes with every message.
   */
  constructor(
    readonly name: string,
    private readonly context: Record<string, unknown> = {},
  ) {}

  debug(msg: string, data?: Record<string, unknown>): void {
    this.write('debug', msg, data);
  }

  info(msg: string, data?: Record<string, unknown>): void {
    this.write('info', msg, data);
  }

  warn(msg: string, data?: Record<string, unknown>): void {
    this.write('warn', msg, data);
  }

  error(msg: string, data?: Record<string, unknown>): void {
    this.write('error', msg, data);
  }

  /** A logger of the same name whose messages carry more data. */
  bind(context: Record<string, unknown>): Logger {
    const child = new Logger(this.name, { ...this.context, ...context });
    child.suppressed = this.suppressed;
    return child;
  }

  private write(level: LogLevel, msg: string, data?: Record<string, unknown>): void {
    const { level: least, suppressed, format, stream, color } = settings();
    if (suppressed || this.suppressed || levels.indexOf(level) < levels.indexOf(least)) return;
    const all = mask({ ...this.context, ...data }) as Record<string, unknown>;
    const time = new Date().toISOString();
    const line =
      format === 'json'
        ? JSON.stringify({ time, level, logger: this.name, msg: maskText(msg), ...all })
        : textLine(time, level, this.name, maskText(msg), all, color);
    if (stream === 'stderr') console.error(line);
    else console.log(line);
  }
}

function textLine(
  time: string,
  level: LogLevel,
  name: string,
  msg: string,
  data: Record<string, unknown>,
  color: boolean,
): string {
  const label = level.toUpperCase().padEnd(5);
  const fields = Object.entries(data).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${time} ${color ? `${colors[level]}${label}\u001b[0m` : label} [${name}] ${msg}${fields.join('')}`;
}

const loggers = new Map<string, Logger>();

/** The logger of a name; the same one every time. [logging] */
export function getLogger(name: string): Logger {
  const known = loggers.get(name);
  if (known) return known;
  const logger = new Logger(name);
  loggers.set(name, logger);
  return logger;
}

/** Sets the least severe level that is written. [logging] */
export function setGlobalLogLevel(level: LogLevel): void {
  if (!levels.includes(level))
    throw new TypeError(`Unknown log level ${JSON.stringify(level)}; it is one of ${levels.join(', ')}.`);
  settings().level = level;
}

/** Silences every logger, or lets them write again. [logging] */
export function suppressAllLogs(suppress = true): void {
  settings().suppressed = suppress;
}

/** Sets how messages are written. [logging] */
export function setGlobalLogFormat(format: LogFormat): void {
  settings().format = format;
}

/** Colours messages in text, or does not. [logging] */
export function setGlobalLogColor(enabled: boolean): void {
  settings().color = enabled;
}

/** Sets where messages go. [logging] */
export function setGlobalLogStream(stream: LogStream): void {
  settings().stream = stream;
}

/** Goes back to what the environment says and forgets the loggers handed out. [logging] */
export function resetLoggingConfiguration(): void {
  forgetSettings();
  loggers.clear();
}
