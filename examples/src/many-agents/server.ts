import { fileURLToPath } from 'node:url';
import { AgentBase, type AgentOptions, AgentServer, type AgentServerOptions } from '@signalwire/sdk';

export interface TownHallOptions extends AgentServerOptions {
  /** User name and password of both agents: a call that is sent from one to the other brings them along. */
  basicAuth?: [string, string];
}

/** Two offices of a town hall on one server, with a page for people who come by browser. */
export function townHall({ basicAuth, ...options }: TownHallOptions = {}): AgentServer {
  const server = new AgentServer(options);
  const office = (name: string, prompt: string, own: Partial<AgentOptions> = {}) => {
    const agent = new AgentBase({ name, route: `/${name}`, ...(basicAuth ? { basicAuth } : {}), ...own });
    agent.setPromptText(prompt);
    server.register(agent);
    return agent;
  };
  office('registry', 'You are the registry office.')
    .setParams({ static_greeting: 'Registry office.' })
    .defineTool({
      name: 'next_appointment',
      description: 'Tells the next free appointment',
      handler: () => 'Thursday at nine.',
    });
  office('waste', 'You are the waste office.')
    .setParams({ static_greeting: 'Waste office.' })
    .defineTool({
      name: 'collection_day',
      description: 'Tells when the bins of a street are emptied',
      parameters: { street: { type: 'string' } },
      required: ['street'],
      handler: ({ street }) => `In ${street} the bins are emptied on Mondays.`,
    });

  // sip:waste@… and sip:bins@… reach the waste office, whichever agent the domain is bound to: …/registry/sip.
  server.setupSipRouting('/sip');
  server.registerSipUsername('bins', '/waste');

  // A number that is bound to …/registry/by-key: its vanity numbers lead elsewhere.
  server.registerGlobalRoutingCallback((body) => {
    const { to = '' } = (body['call'] ?? {}) as { to?: string };
    return to.endsWith('7') ? '/waste' : undefined;
  }, '/by-key');

  server.serveStaticFiles(fileURLToPath(new URL('../../data/town-hall', import.meta.url)), '/');
  return server;
}
