import { LocalSpace } from '@signalwire/local';
import type { AgentBase } from '@signalwire/sdk/agents';
import { RestClient } from '@signalwire/sdk/rest';
import { WorkshopAgent } from '../bike-workshop/agent.js';
import { spaced } from './numbers.js';
import type { Screen } from './screen.js';

export interface Stage {
  space: LocalSpace;
  /** A client whose token may do what the demo does and no more. */
  client: RestClient;
  agent: AgentBase;
  /** The number that the agent answers. */
  agentNumber: string;
  /** The number that the RELAY application answers. */
  relayNumber: string;
  summaries: unknown[];
  close(): Promise<void>;
}

export interface StageOptions {
  port: number;
  data: string | undefined;
  model: 'rehearsal' | 'openai';
  screen: Screen;
}

/** Starts a space and sets it up as one would set up the real one: over REST, with the SDK. */
export async function setUp({ port, data, model, screen }: StageOptions): Promise<Stage> {
  const space = await LocalSpace.start({ port, model, pace: 0, attentionTimeoutMs: 0, ...(data ? { data } : {}) });
  const owner = { project: space.project, token: space.token, host: space.url };
  screen.title('A SignalWire space on this machine. No account, no tunnel, no phone.');
  screen.fact('space', space.url);
  screen.fact('project', space.project);
  screen.fact('token', space.token);

  screen.heading('1  Set up over REST, with the SDK');
  const token = await new RestClient(owner).compat.tokens.create({
    name: 'demo',
    permissions: ['calling', 'messaging', 'numbers'],
  });
  screen.done(`API token "${token.name}" for ${token.permissions.join(', ')}`, 'client.compat.tokens.create');
  const client = new RestClient({ ...owner, token: token.token });

  const found = await client.phoneNumbers.search({ areacode: '312', max_results: 2 });
  const [first, second] = found.data ?? [];
  if (!first || !second) throw new Error('The space has no numbers for sale in area 312.');
  const front = await client.phoneNumbers.create({ number: first.number });
  const night = await client.phoneNumbers.create({ number: second.number });
  screen.done(
    `Bought ${spaced(front.number)} and ${spaced(night.number)} (${first.city}, ${first.region})`,
    'client.phoneNumbers.create',
  );

  const summaries: unknown[] = [];
  const agent = new WorkshopAgent({
    host: '127.0.0.1',
    port: 0,
    suppressLogs: true,
    keepSummary: (summary) => summaries.push(summary),
  });
  await agent.serve();
  const webhook = await client.fabric.swmlWebhooks.create({
    name: 'Bike workshop',
    primary_request_url: agent.getFullUrl(true),
  });
  await client.fabric.resources.assignPhoneRoute(webhook.id, { phone_route_id: front.id, handler: 'calling' });
  screen.done(
    `The agent at ${agent.getFullUrl()} answers ${spaced(front.number)}`,
    'client.fabric.resources.assignPhoneRoute',
  );
  await client.phoneNumbers.setRelayTopic(night.id, { topic: 'night-line' });
  screen.done(
    `The RELAY topic "night-line" gets the calls to ${spaced(night.number)}`,
    'client.phoneNumbers.setRelayTopic',
  );

  return {
    space,
    client,
    agent,
    agentNumber: front.number,
    relayNumber: night.number,
    summaries,
    close: async () => {
      await agent.stop();
      await space.stop();
    },
  };
}
