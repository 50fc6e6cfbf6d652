import { readFileSync } from 'node:fs';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

interface WorkshopData {
  name: string;
  address: string;
  hours: Record<Weekday, { opens: string; closes: string } | null>;
  services: Record<string, { minutes: number; price: number }>;
  repairs: Record<string, { bike: string; status: string; detail: string; due: number }>;
  /** Times that are taken on every day. */
  booked: string[];
}

export interface Appointment {
  name: string;
  service: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** `HH:MM`. */
  time: string;
  phone: string;
}

/** The books of a bicycle workshop: hours, prices, repairs and appointments, kept in a data file. */
export class Workshop {
  readonly appointments: Appointment[] = [];

  constructor(private readonly data: WorkshopData) {}

  static load(file = new URL('../../data/workshop.json', import.meta.url)): Workshop {
    return new Workshop(JSON.parse(readFileSync(file, 'utf8')) as WorkshopData);
  }

  get name(): string {
    return this.data.name;
  }

  get services(): string[] {
    return Object.keys(this.data.services);
  }

  price(service: string): number | undefined {
    return this.data.services[service]?.price;
  }

  hours(day: Weekday): string {
    const hours = this.data.hours[day];
    return hours ? `from ${spokenTime(hours.opens)} to ${spokenTime(hours.closes)}` : 'closed';
  }

  repair(ticket: string) {
    return this.data.repairs[ticket];
  }

  /** Free times of a day for a service, in order; empty when the workshop is closed. */
  freeTimes(date: string, service: string): string[] {
    const hours = this.data.hours[weekday(date)];
    const minutes = this.data.services[service]?.minutes ?? 60;
    if (!hours) return [];
    const taken = new Set([
      ...this.data.booked,
      ...this.appointments.filter((appointment) => appointment.date === date).map(({ time }) => time),
    ]);
    const times: string[] = [];
    for (let at = toMinutes(hours.opens); at + minutes <= toMinutes(hours.closes); at += 60) {
      const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
      if (!taken.has(time)) times.push(time);
    }
    return times;
  }

  /** @returns the appointment's number, or `undefined` when the time is not free. */
  book(appointment: Appointment): string | undefined {
    if (!this.freeTimes(appointment.date, appointment.service).includes(appointment.time)) return undefined;
    this.appointments.push(appointment);
    return `A${100 + this.appointments.length}`;
  }
}

export function weekday(date: string): Weekday {
  return weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? 'monday';
}

/** `14:00` as "2 PM", `09:30` as "9:30 AM". */
export function spokenTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const half = hour < 12 ? 'AM' : 'PM';
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${half}`;
}

/** `2026-12-01` as "Tuesday, December 1". */
export function spokenDate(date: string): string {
  return new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

const toMinutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};
