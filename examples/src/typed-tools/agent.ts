import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk';
import { z } from 'zod';

const Parcel = z
  .object({
    country: z.enum(['DE', 'FR', 'GB', 'US']).describe('Where it goes'),
    grams: z.number().int().positive().max(30_000).describe('Weight in grams'),
    insured_for: z.number().nonnegative().default(0).describe('Value in dollars'),
  })
  .refine(({ country, insured_for }) => country !== 'US' || insured_for <= 500, {
    message: 'Parcels to the US are insured for 500 dollars at most',
    path: ['insured_for'],
  });

const perKilo = { DE: 9, FR: 9, GB: 12, US: 20 } as const;
const pickups: Readonly<Record<string, string>> = { monday: 'ten', wednesday: 'two', friday: 'four' };

/** The phone of a parcel shop. A tool's arguments have types and are checked before its handler sees them. */
export function parcelShop(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'parcel-shop', route: '/', ...options });
  agent.setPromptText(
    'You answer the phone of a parcel shop. Weights and prices come from your tools, never from you.',
  );

  // A schema of zod: `args` is what the schema makes of it, with the default filled in.
  agent.defineTool({
    name: 'quote',
    description: 'Tells what it costs to send a parcel',
    parameters: Parcel,
    handler: ({ country, grams, insured_for }) => {
      const price = Math.ceil(grams / 1000) * perKilo[country] + insured_for * 0.02;
      return new FunctionResult(`It costs ${price} dollars.`).updateGlobalData({ quoted: price });
    },
  });

  // A handler that takes its arguments one by one: names, types and what may be left out are read from its source.
  agent.defineTypedTool({
    name: 'pickup',
    description: 'Tells when parcels are picked up on a day of the week',
    handler: (weekday: string, express = false) => {
      const hour = pickups[weekday.toLowerCase()];
      if (!hour) return new FunctionResult(`Nothing is picked up on ${weekday}.`);
      return new FunctionResult(
        `On ${weekday} we pick up at ${hour}${express ? ', express parcels an hour earlier' : ''}.`,
      );
    },
  });
  return agent;
}
