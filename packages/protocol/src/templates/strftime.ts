import { dayNames, type LocalTime, monthNames } from './local-time.js';

const two = (value: number) => String(value).padStart(2, '0');
const blank = (value: number) => String(value).padStart(2, ' ');
const twelve = (hour: number) => hour % 12 || 12;

const fields: Record<string, (time: LocalTime) => string> = {
  Y: ({ year }) => String(year),
  y: ({ year }) => two(year % 100),
  C: ({ year }) => two(Math.floor(year / 100)),
  m: ({ month }) => two(month),
  d: ({ day }) => two(day),
  e: ({ day }) => blank(day),
  H: ({ hour }) => two(hour),
  k: ({ hour }) => blank(hour),
  I: ({ hour }) => two(twelve(hour)),
  l: ({ hour }) => blank(twelve(hour)),
  M: ({ minute }) => two(minute),
  S: ({ second }) => two(second),
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  P: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  A: ({ weekday }) => dayNames[weekday] as string,
  a: ({ weekday }) => (dayNames[weekday] as string).slice(0, 3),
  B: ({ month }) => monthNames[month - 1] as string,
  b: ({ month }) => (monthNames[month - 1] as string).slice(0, 3),
  h: ({ month }) => (monthNames[month - 1] as string).slice(0, 3),
  u: ({ weekday }) => String(weekday || 7),
  w: ({ weekday }) => String(weekday),
  j: ({ year, month, day }) => String(dayOfYear(year, month, day)).padStart(3, '0'),
  z: ({ offset }) => offset,
  s: (time) => String(secondsOf(time)),
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
};

/** Fields that stand for others. */
const composed: Record<string, string> = {
  F: '%Y-%m-%d',
  T: '%H:%M:%S',
  R: '%H:%M',
  D: '%m/%d/%y',
  r: '%I:%M:%S %p',
  c: '%a %b %e %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
};

/** A moment in a `strftime` format; fields that are not known stay as they are written. */
export function strftime(format: string, time: LocalTime): string {
  return format
    .replace(/%([FTRDrcxX])/g, (_, name: string) => composed[name] as string)
    .replace(/%([A-Za-z%])/g, (whole, name: string) => fields[name]?.(time) ?? whole);
}

function dayOfYear(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1;
}

function secondsOf({ year, month, day, hour, minute, second, offset }: LocalTime): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - minutes * 60;
}
