import { arithmetic } from './arithmetic.js';
import { isTimeZone, localTime } from './local-time.js';
import { formattedNumber } from './phone-number.js';
import { printed } from './printed.js';
import { strftime } from './strftime.js';

/** What the functions of a template know of time. */
export interface TemplateClock {
  /** Milliseconds since the Unix epoch. */
  now: number;
  /** IANA name. */
  timeZone: string;
  /** Takes the seconds of a `@{sleep}`; whoever expands the template waits for them. */
  pause?(seconds: number): void;
}

/**
 * The value of `@{name arguments}`, its variables replaced already.
 * @returns `undefined` for what is no function: it stays as it is written.
 */
export function runFunction(body: string, clock: TemplateClock | undefined): string | undefined {
  const [, name = '', rest = ''] = /^\s*(\w+)(?:\s+([\s\S]*))?$/.exec(body) ?? [];
  switch (name.toLowerCase()) {
    case 'strftime':
      return clock && strftime(rest, localTime(clock.now, clock.timeZone));
    case 'strftime_tz':
      return clock && timeInZone(rest, clock.now);
    case 'fmt_ph':
      return phone(rest);
    case 'expr':
      return printed(arithmetic(rest));
    case 'separate':
      return [...rest].filter((char) => char.trim() !== '').join(' ');
    case 'echo':
      return rest;
    case 'sleep': {
      const seconds = Number(rest);
      if (seconds > 0 && Number.isFinite(seconds)) clock?.pause?.(seconds);
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

function phone(rest: string): string {
  const [, format, separator, number = ''] = /^(\w+)(?::sep:(\S*))?\s+(.*)$/.exec(rest.trim()) ?? [];
  return formattedNumber(number, format, separator);
}
