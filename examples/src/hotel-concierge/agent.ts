import { type AgentOptions, ConciergeAgent } from '@signalwire/sdk';

/** Whether something is free: the hotel's own system would be asked here. */
export type Diary = (service: string, date: string, time: string) => boolean;

/** The concierge of a hotel, who looks into its diary before anything is promised. */
export function hotelConcierge(isFree: Diary, options: Partial<AgentOptions> = {}): ConciergeAgent {
  const agent = new ConciergeAgent({
    venueName: 'The Riverside Resort',
    services: ['massage', 'golf lesson', 'airport shuttle'],
    amenities: {
      'swimming pool': { hours: '6 AM - 10 PM', location: 'on the ground floor, in the east wing' },
      'fitness center': { hours: 'all day', location: 'on level 2, in the west wing' },
    },
    hoursOfOperation: { 'front desk': 'all day', concierge: '7 AM - 11 PM' },
    specialInstructions: ['Mention the happy hour at the pool bar, from 4 to 6 PM.'],
    welcomeMessage: 'Welcome to The Riverside Resort! How may I assist you?',
    route: '/',
    agentOptions: options,
  });
  // In place of the function that the prefab has.
  agent.defineTool({
    name: 'check_availability',
    description: 'Says whether a service is available on a date at a time.',
    parameters: {
      service: { type: 'string', enum: ['massage', 'golf lesson', 'airport shuttle'] },
      date: { type: 'string', description: 'The date, as YYYY-MM-DD' },
      time: { type: 'string', description: 'The time, as HH:MM' },
    },
    required: ['service', 'date', 'time'],
    handler: ({ service, date, time }) =>
      isFree(service, date, time)
        ? `The ${service} is free on ${date} at ${time}.`
        : `The ${service} is not available on ${date} at ${time}.`,
  });
  return agent;
}
