import { nearest } from '@signalwire/protocol/nearest';
import { AgentBase } from '../agents/index.js';
import { FunctionResult } from '../tools/index.js';
import { agentOptionsOf, type OptionsOf, type PrefabConfig, text, texts } from './options.js';

/** How a {@link ConciergeAgent} is set up. [prefabs/concierge-agent] */
export interface ConciergeConfig extends PrefabConfig {
  /** The place that it speaks for, such as a hotel. */
  venueName: string;
  /** What can be booked there. */
  services: string[];
  /** What there is, by name, and the details of each, such as `hours` and `location`: `{ pool: { location: 'roof' } }`. */
  amenities: Record<string, Record<string, string>>;
  /** When the place, or a part of it, is open. Default: `{ default: '9 AM - 5 PM' }`. */
  hoursOfOperation?: Record<string, string> | undefined;
  /** What it is to do beside the usual. Default: nothing. */
  specialInstructions?: string[] | undefined;
  /** Said first, and not to be talked over. Default: the model finds its first words. */
  welcomeMessage?: string | undefined;
}

const options: OptionsOf<ConciergeConfig> = {
  venueName: text,
  services: { ...texts, required: true },
  amenities: {
    type: 'object',
    required: true,
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
  },
  hoursOfOperation: { type: 'object', additionalProperties: { type: 'string' } },
  specialInstructions: texts,
  welcomeMessage: { type: 'string', min: 1 },
};

/**
 * Tells callers about a place, says whether a service can be had, and where things are. Whether a service is free at a
 * time is for you to know: define `check_availability` anew to ask your booking system. [prefabs/concierge-agent]
 */
export class ConciergeAgent extends AgentBase {
  private readonly venue: string;
  private readonly services: readonly string[];
  private readonly amenities: Readonly<Record<string, Readonly<Record<string, string>>>>;

  /** @throws {TypeError} On an option that is missing, does not exist or has a value that it does not take. */
  constructor(config: ConciergeConfig) {
    super(agentOptionsOf('ConciergeAgent', config, options, { name: 'concierge', route: '/concierge' }));
    const { venueName, services, amenities, hoursOfOperation: hours = { default: '9 AM - 5 PM' } } = config;
    this.venue = venueName;
    this.services = [...services];
    this.amenities = structuredClone(amenities);
    this.instruct(hours, config.specialInstructions ?? []);
    this.setPostPrompt(postPrompt);
    this.addHints([venueName, ...services, ...Object.keys(amenities)]);
    this.setGlobalData({ venue_name: venueName, services, amenities, hours });
    this.setNativeFunctions(['check_time', ...this.nativeFunctions.filter((name) => name !== 'check_time')]);
    this.setParams({
      wait_for_user: false,
      end_of_speech_timeout: 1000,
      ai_volume: 5,
      local_tz: 'America/New_York',
      ...(config.welcomeMessage ? { static_greeting: config.welcomeMessage, static_greeting_no_barge: true } : {}),
    });
  }

  protected override defineTools(): void {
    this.defineTool({
      name: 'check_availability',
      description: 'Says whether a service can be had on a date at a time.',
      parameters: {
        service: { type: 'string', description: `The service. One of: ${this.services.join(', ')}` },
        date: { type: 'string', description: 'The date, as YYYY-MM-DD' },
        time: { type: 'string', description: 'The time, as HH:MM' },
      },
      required: ['service', 'date', 'time'],
      handler: ({ service, date, time }) => {
        const found = matching(service, this.services);
        if (!found)
          return new FunctionResult(
            `${this.venue} has no service ${JSON.stringify(service)}. What can be had is: ${this.services.join(', ') || 'nothing'}.`,
          );
        return new FunctionResult(
          `${capitalized(found)} is available on ${date} at ${time}. Ask whether the caller wants to book it.`,
        );
      },
    });
    this.defineTool({
      name: 'get_directions',
      description: `Says where something at ${this.venue} is.`,
      parameters: {
        location: {
          type: 'string',
          description: `What the caller looks for. Known are: ${Object.keys(this.amenities).join(', ') || 'none'}`,
        },
      },
      required: ['location'],
      handler: ({ location }) => {
        const found = matching(location, Object.keys(this.amenities));
        const where = found === undefined ? undefined : this.amenities[found]?.['location'];
        if (where) return new FunctionResult(`The ${found} is here: ${where}.`);
        return new FunctionResult(
          `There are no directions to ${JSON.stringify(location)}. Offer to connect the caller to the front desk, or to help with something else.`,
        );
      },
    });
  }

  private instruct(hours: Readonly<Record<string, string>>, special: readonly string[]): void {
    const { venue } = this;
    this.promptAddSection('Personality', {
      body: `You are the concierge of ${venue}: attentive, well informed and courteous.`,
    });
    this.promptAddSection('Goal', { body: 'Help guests with information, services, bookings and directions.' });
    this.promptAddSection('Instructions', {
      bullets: [
        'Answer from what is written here; say so when you do not know.',
        'When a guest wants a service, ask for what is missing of service, date and time, and call check_availability.',
        'When a guest asks where something is, call get_directions.',
        'Before a booking, repeat service, date and time, and let the guest correct them.',
        ...special,
      ],
    });
    this.promptAddSection('Available Services', { body: this.services.join(', ') });
    this.promptAddSection('Amenities', {
      body: `What there is at ${venue}:`,
      subsections: Object.entries(this.amenities).map(([name, details]) => ({
        title: titled(name),
        body: lines(details),
      })),
    });
    this.promptAddSection('Hours of Operation', { body: lines(hours) });
  }
}

/** A {@link ConciergeAgent}. [prefabs/concierge-agent] */
export const createConciergeAgent = (config: ConciergeConfig): ConciergeAgent => new ConciergeAgent(config);

const postPrompt = `Answer with JSON alone:
{
  "topic": "what the guest wanted",
  "service_requested": "the service, or null",
  "questions_answered": ["each question that was answered"],
  "follow_up_needed": true or false
}`;

/** The one of some names that was meant: in any case, or nearly so. */
function matching(wanted: string, names: readonly string[]): string | undefined {
  const plain = wanted.trim().toLowerCase();
  return (
    names.find((name) => name.toLowerCase() === plain) ??
    names.find((name) => nearest(plain, [name.toLowerCase()]) !== undefined)
  );
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const titled = (name: string) => name.replaceAll('_', ' ').replaceAll(/(^|\s)\S/g, (first) => first.toUpperCase());

const lines = (details: Readonly<Record<string, string>>) =>
  Object.entries(details)
    .map(([name, value]) => `${titled(name)}: ${value}`)
    .join('\n');
