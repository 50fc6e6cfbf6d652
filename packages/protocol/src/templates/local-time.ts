/** The parts of a moment on the clocks of a time zone. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  /** 0 = Sunday. */
  weekday: number;
  hour: number;
  minute: number;
  second: number;
  /** Such as `-0500`. */
  offset: string;
}

/** The zone that the platform assumes when a document names none. */
export const defaultTimeZone = 'US/Central';

/** @returns whether a name is a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at a moment. */
export function localTime(at: number, timeZone: string): LocalTime {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      timeZoneName: 'longOffset',
    });
    formats.set(timeZone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const zone = (parts['timeZoneName'] ?? 'GMT').replace('GMT', '').replace(':', '');
  return {
    year: Number(parts['year']),
    month: Number(parts['month']),
    day: Number(parts['day']),
    weekday: weekdays.indexOf(parts['weekday'] ?? 'Sun'),
    hour: Number(parts['hour']),
    minute: Number(parts['minute']),
    second: Number(parts['second']),
    offset: zone || '+0000',
  };
}

export const dayNames: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number) => String(value).padStart(2, '0');

/** `Friday, January 15, 2024`. */
export function longDate({ weekday, month, day, year }: LocalTime): string {
  return `${dayNames[weekday]}, ${monthNames[month - 1]} ${day}, ${year}`;
}

/** `Friday, January 15`. */
export function spokenDate({ weekday, month, day }: Pick<LocalTime, 'weekday' | 'month' | 'day'>): string {
  return `${dayNames[weekday]}, ${monthNames[month - 1]} ${day}`;
}

/** `02:30:15 PM -0500`. */
export function clockTime({ hour, minute, second, offset }: LocalTime): string {
  return `${two(hour % 12 || 12)}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'} ${offset}`;
}

/** `morning`, `afternoon` or `evening`. */
export function timeOfDay({ hour }: LocalTime): string {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
