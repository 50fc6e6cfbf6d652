import { LocalSpace } from '@signalwire/local';
import { RestClient } from '../../src/rest/index.js';
import { silent } from './fake-server.js';

/** A space where nothing takes time, and a number whose calls and messages go to a topic. */
export async function openSpace(topic: string): Promise<{ space: LocalSpace; number: string }> {
  const space = await LocalSpace.start({ pace: 0, logger: silent });
  const rest = new RestClient({ project: space.project, token: space.token, host: space.url });
  const [free] = (await rest.phoneNumbers.search({ areacode: '312', max_results: 1 })).data ?? [];
  const { id, number } = await rest.phoneNumbers.create({ number: free?.number ?? '' });
  await rest.phoneNumbers.setRelayTopic(id, { topic });
  await rest.phoneNumbers.update(id, { message_handler: 'relay_topic', message_relay_topic: topic });
  await rest.close();
  return { space, number };
}
