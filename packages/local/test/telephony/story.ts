import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Call, LocalSpace, type LocalSpaceOptions, type PhoneCall } from '../../src/index.js';
import { run } from '../rest/client.js';

type Steps = object[];
/** The steps of `main`, or sections by name. */
type Sections = Steps | Record<string, Steps>;

interface Options extends LocalSpaceOptions {
  /** Documents by path; `/` answers the number. */
  documents: Record<string, Sections> | Sections;
}

/** A space with a number that a document answers, and a server that has documents and hears status callbacks. */
export async function story({ documents, ...options }: Options) {
  const received: { path: string; body: Record<string, unknown> }[] = [];
  const paths: Record<string, Sections> = isPaths(documents) ? { ...documents } : { '/': documents };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const path = request.url ?? '/';
      received.push({ path, body: JSON.parse(text || '{}') });
      const sections = paths[path];
      const main = Array.isArray(sections) ? { main: sections } : sections;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(main ? { version: '1.0.0', sections: main } : {}).replaceAll('http://own', url));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const space = await LocalSpace.start({ clock: 'virtual', ...options });
  onTestFinished(async () => {
    await space.stop();
    server.closeAllConnections();
    server.close();
  });
  const buy = async (path: string) => {
    const { data } = await run(space, 'phoneNumbers.search', {});
    const { id, number } = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
    await run(space, 'phoneNumbers.update', {
      params: { id },
      body: { call_handler: 'relay_script', call_relay_script_url: url + path },
    });
    return number;
  };
  const number = await buy('/');
  return {
    space,
    number,
    url,
    received,
    /** Buys a number that the document at a path answers. */
    buy,
    /** Puts a document at a path. */
    serve: (path: string, sections: Sections) => {
      paths[path] = sections;
    },
    /** What was posted to a path of the server. */
    posted: (path: string) => received.filter((request) => request.path === path).map(({ body }) => body),
    dial: (from = '+15550100177') => space.phone(from).dial(number),
  };
}

const isPaths = (documents: Options['documents']): documents is Record<string, Sections> =>
  !Array.isArray(documents) && Object.keys(documents).every((key) => key.startsWith('/'));

export const say = (text: string) => ({ play: { url: `say:${text}` } });

/** A variable of a call's script. */
export const variable = ({ space }: { space: LocalSpace }, call: PhoneCall, name: string) =>
  (space.calls.find(call.id) as Call).vars[name];

export const texts = (call: PhoneCall) => call.heard.map(({ text }) => text);
export const warnings = (call: PhoneCall) =>
  call.log.events.flatMap((event) => (event.type === 'warning' ? [event.message] : []));
