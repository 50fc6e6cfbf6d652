import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk/agents';
import { spokenDate, spokenTime, Workshop, weekday } from './workshop.js';

export interface WorkshopAgentOptions extends Partial<AgentOptions> {
  workshop?: Workshop;
  /** Gets the summary of each call. */
  keepSummary?: (summary: unknown) => void;
}

/** Answers the phone of a bicycle workshop: hours, repairs, free times, bookings. */
export class WorkshopAgent extends AgentBase {
  private readonly keepSummary: (summary: unknown) => void;

  constructor({ workshop = Workshop.load(), keepSummary = () => {}, ...options }: WorkshopAgentOptions = {}) {
    super({ name: 'bike-workshop', route: '/', ...options });
    this.keepSummary = keepSummary;
    this.describe(workshop);
    this.addTools(workshop);
    this.addSteps();
  }

  /** The platform posts the summary when the call is over. */
  override onSummary(summary: Record<string, unknown> | null): void {
    this.keepSummary(summary);
  }

  private describe(workshop: Workshop): void {
    this.promptAddSection('Personality', {
      body: `You are Robin, who answers the phone of ${workshop.name}, a bicycle workshop.`,
    });
    this.promptAddSection('Goal', {
      body: 'Tell callers about opening hours and repairs, and book appointments.',
      bullets: [
        'Keep answers short: they are heard, not read.',
        'Never promise a time that check_availability did not offer.',
        'Ask for one thing at a time.',
      ],
    });
    this.addLanguage({ name: 'English', code: 'en-US', voice: 'rime.spore' });
    this.addHints([workshop.name, 'derailleur', 'Brompton', 'tune-up']);
    this.setParams({
      static_greeting: `${workshop.name}, this is Robin. How can I help?`,
      end_of_speech_timeout: 700,
      local_tz: 'UTC',
    });
    this.setGlobalData({ workshop: workshop.name });
    this.setPostPrompt(
      'Summarise the call as JSON with the keys "reason", "service", "date", "time", "name", "appointment" and "resolved".',
    );
  }

  private addTools(workshop: Workshop): void {
    this.defineTool({
      name: 'opening_hours',
      description: 'Tells when the workshop is open on a day of the week',
      parameters: {
        day: {
          type: 'string',
          description: 'Day of the week',
          enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
        },
      },
      required: ['day'],
      handler: ({ day }) => {
        const hours = workshop.hours(day);
        const name = day[0]?.toUpperCase() + day.slice(1);
        return new FunctionResult(
          hours === 'closed' ? `We are closed on ${name}.` : `On ${name} we are open ${hours}.`,
        );
      },
    });

    this.defineTool({
      name: 'repair_status',
      description: 'Looks up the status of a repair: is the bike ready?',
      parameters: {
        ticket: { type: 'string', description: 'The four digit number on the repair ticket', pattern: '^\\d{4}$' },
      },
      required: ['ticket'],
      handler: ({ ticket }) => {
        const repair = workshop.repair(ticket);
        if (!repair)
          return new FunctionResult(
            `There is no repair with ticket ${ticket}. Please check the number on your ticket.`,
          );
        const due = repair.due > 0 ? ` ${repair.due} dollars are due.` : '';
        return new FunctionResult(`Your ${repair.bike} is ${repair.status}. ${repair.detail}${due}`).updateGlobalData({
          ticket,
          repair_status: repair.status,
        });
      },
    });

    const service = { type: 'string', description: 'The service', enum: workshop.services } as const;
    const date = { type: 'string', description: 'The date, as YYYY-MM-DD', format: 'date' } as const;

    this.defineTool({
      name: 'check_availability',
      description: 'Finds free appointment times on a date for a service',
      parameters: { service, date },
      required: ['service', 'date'],
      handler: ({ service, date }) => {
        const times = workshop.freeTimes(date, service);
        if (times.length === 0)
          return new FunctionResult(`Nothing is free on ${spokenDate(date)}: we are ${workshop.hours(weekday(date))}.`);
        return new FunctionResult(
          `On ${spokenDate(date)} these times are free: ${listed(times.slice(0, 3).map(spokenTime))}. A ${service} is ${workshop.price(service)} dollars.`,
        )
          .updateGlobalData({ service, date })
          .swmlChangeStep('book');
      },
    });

    this.defineTool({
      name: 'book_appointment',
      description: 'Books an appointment',
      parameters: {
        service,
        date,
        time: { type: 'string', description: 'The time, as HH:MM', pattern: '^[0-2]\\d:[0-5]\\d$' },
        name: { type: 'string', description: 'The name of the caller' },
        phone: { type: 'string', description: 'The phone number for questions' },
      },
      required: ['service', 'date', 'time', 'name', 'phone'],
      handler: (appointment) => {
        const number = workshop.book(appointment);
        if (!number)
          return new FunctionResult(`${spokenTime(appointment.time)} is not free on ${spokenDate(appointment.date)}.`);
        return new FunctionResult(
          `It is booked: ${appointment.service} on ${spokenDate(appointment.date)} at ${spokenTime(appointment.time)} for ${appointment.name}. The number is ${number}.`,
        )
          .updateGlobalData({ appointment: number, ...appointment })
          .swmlChangeStep('wrap_up');
      },
    });

    this.defineTool({
      name: 'end_call',
      description: 'Ends the call after the caller has said goodbye',
      parameters: {},
      handler: () => new FunctionResult('Thanks for calling. Ride safely!', true).hangup(),
    });
  }

  private addSteps(): void {
    const contexts = this.defineContexts().addContext('default');
    contexts
      .addStep('welcome')
      .setText('Find out what the caller needs: opening hours, the status of a repair, or an appointment.')
      .setStepCriteria('The caller wants an appointment and free times are known.')
      .setFunctions(['opening_hours', 'repair_status', 'check_availability', 'end_call'])
      .setValidSteps(['book', 'wrap_up']);
    contexts
      .addStep('book')
      .setText('Book the appointment. You need the service, the date, the time, a name and a phone number.')
      .setStepCriteria('The appointment is booked.')
      .setFunctions(['check_availability', 'book_appointment', 'opening_hours', 'end_call'])
      .setValidSteps(['welcome', 'wrap_up']);
    contexts
      .addStep('wrap_up')
      .setText('Ask whether there is anything else, and say goodbye.')
      .setStepCriteria('The caller has said goodbye.')
      .setFunctions(['opening_hours', 'repair_status', 'check_availability', 'end_call'])
      .setValidSteps(['welcome', 'book']);
  }
}

function listed(items: string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : (items[0] ?? '');
}
