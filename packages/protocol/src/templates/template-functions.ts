import { arithmetic } from './arithmetic.js';
import { defaultTimeZone, isTimeZone, localTime } from './local-time.js';
import { printed } from './printed.js';
import { strftime } from './strftime.js';

/** What the functions of a template know of the place where it is expanded. */
export interface TemplateHost {
  /** Milliseconds since the Unix epoch. Without it, functions of time stay as they are written. */
  readonly now?: number | undefined;
  /** IANA name. Default: {@link defaultTimeZone}. */
  readonly timeZone?: string | undefined;
  /** Takes the seconds of a `@{sleep}`; whoever expands the template waits for them. */
  pause?(seconds: number): void;
  /**
   * Writes a phone number as people do. Without it, numbers stay as they are.
   * @param format `national` (the default), `international`, `rfc3966` or `e164`.
   * @param separator Between its parts.
   */
  formatNumber?(number: string, format?: string, separator?: string): string;
}

/**
 * The value of `@{name arguments}`, its variables replaced already.
 * @returns `undefined` for what is no function: it stays as it is written.
 */
export function runFunction(body: string, host: TemplateHost | undefined): string | undefined {
  const [, name = '', rest = ''] = /^\s*(\w+)(?:\s+([\s\S]*))?$/.exec(body) ?? [];
  const now = host?.now;
  switch (name.toLowerCase()) {
    case 'strftime':
      return now === undefined ? undefined : strftime(rest, localTime(now, host?.timeZone ?? defaultTimeZone));
    case 'strftime_tz':
      return now === undefined ? undefined : timeInZone(rest, now);
    case 'fmt_ph':
      return phone(rest, host);
    case 'expr':
      return printed(arithmetic(rest));
    case 'separate':
      return [...rest].filter((char) => char.trim() !== '').join(' ');
    case 'echo':
      return rest;
    case 'sleep': {
      const seconds = Number(rest);
      if (seconds > 0 && Number.isFinite(seconds)) host?.pause?.(seconds);
      return '';
    }
    default:
      return undefined;
  }
}

function timeInZone(rest: string, now: number): string {
  const [, zone = '', format = ''] = /^(\S+)\s+([\s\S]*)$/.exec(rest) ?? [];
  return isTimeZone(zone) ? strftime(format, localTime(now, zone)) : '';
}

function phone(rest: string, host: TemplateHost | undefined): string {
  const [, format, separator, number = ''] = /^(\w+)(?::sep:(\S*))?\s+(.*)$/.exec(rest.trim()) ?? [];
  return host?.formatNumber?.(number, format, separator) ?? number;
}
