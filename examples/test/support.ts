import { LocalSpace, type LocalSpaceOptions, type PhoneCall } from '@signalwire/local';
import { suppressAllLogs } from '@signalwire/sdk/agents';
import { RestClient } from '@signalwire/sdk/rest';
import { onTestFinished } from 'vitest';

// What goes wrong shows in the calls' logs, which the tests read.
suppressAllLogs();

/** Where the examples are served in tests: at a free port of this machine. */
export const here = { host: '127.0.0.1', port: 0 } as const;

/** Who calls when nobody says otherwise. */
export const caller = '+13125550177';

/** Something that answers calls: an agent, or a service without one. */
interface Service {
  serve(): Promise<void>;
  stop(): Promise<void>;
  getFullUrl(includeAuth?: boolean): string;
}

/** Serves something until the test is over. @returns where it is, with credentials. */
export async function served(service: Service): Promise<string> {
  await service.serve();
  onTestFinished(() => service.stop());
  return service.getFullUrl(true);
}

/** A space on the virtual clock until the test is over, set up over REST as the real one would be. */
export async function startSpace(options: LocalSpaceOptions = {}) {
  const space = await LocalSpace.start({ clock: 'virtual', ...options });
  onTestFinished(() => space.stop());
  const client = new RestClient({ project: space.project, token: space.token, host: space.url });
  return {
    space,
    client,
    /** Buys a number whose calls are answered by the document at a URL. */
    numberFor: async (url: string): Promise<string> => {
      const [found] = (await client.phoneNumbers.search({ areacode: '312', max_results: 1 })).data ?? [];
      const { id, number } = await client.phoneNumbers.create({ number: found?.number ?? '' });
      await client.phoneNumbers.setSwmlWebhook(id, url);
      return number;
    },
    dial: (number: string, from = caller): Promise<PhoneCall> => space.phone(from).dial(number),
  };
}

/** A space with a number that something answers, and a call to it. */
export async function callTo(service: Service, options: LocalSpaceOptions = {}) {
  const place = await startSpace(options);
  const number = await place.numberFor(await served(service));
  return { ...place, number, call: await place.dial(number) };
}

/** What was said to the phone so far. */
export const heard = (call: PhoneCall): string[] => call.heard.map(({ text }) => text);

/** What the space could not do, or found wrong, on a call. */
export const troubles = (call: PhoneCall): string[] =>
  call.log.events.flatMap((event) => {
    if (event.type === 'warning') return [event.message];
    if (event.type === 'play' && event.state === 'error') return [String(event.error)];
    if (event.type !== 'ai') return [];
    if (event.event.name === 'problem') return [event.event.message];
    if (event.event.name === 'action' && event.event.refused) return [event.event.refused];
    return event.event.name === 'tool_result' && event.event.error ? [event.event.error] : [];
  });

/** The data that the agent's functions share, as it is at the end of what happened so far. */
export const globalData = (call: PhoneCall): Record<string, unknown> | undefined => {
  const last = call.log.events.findLast((event) => event.type === 'ai' && event.event.name === 'global_data');
  return last?.type === 'ai' && last.event.name === 'global_data' ? last.event.data : undefined;
};
