import { RestClient, RestPermissionError } from '@signalwire/sdk/rest';
import { nightLine } from '../night-line/app.js';
import { show } from './live-view.js';
import { spaced } from './numbers.js';
import type { Screen } from './screen.js';
import type { Stage } from './setup.js';

const caller = '+13125550177';

/** What the caller says, a line at each of the caller's turns. */
const lines = [
  'Hi, is my bike ready? The ticket number is 4417.',
  'Great. I also need a tune-up for my other bike next Tuesday.',
  '11 AM would be good.',
  'My name is Dana Reyes.',
  'You can use this number.',
  "Yes, that's right.",
  'What time do you close on Thursday?',
  "No, that's all. Thank you, goodbye!",
];

/** Calls the agent from a virtual phone and shows the call as it happens. */
export async function callTheAgent({ space, agentNumber, summaries }: Stage, screen: Screen): Promise<string> {
  screen.heading(`2  A call to the agent: ${spaced(caller)} → ${spaced(agentNumber)}`);
  const call = await space.phone(caller).dial(agentNumber);
  const stop = call.log.subscribe((event) => show(event, screen), { replay: true });
  for (const line of lines) {
    await call.turn();
    if (call.state === 'ended') break;
    call.say(line);
  }
  await call.turn();
  call.hangup();
  await call.settled();
  stop();
  screen.done(`The agent's onSummary got ${JSON.stringify(summaries.at(-1))}`);
  return call.id;
}

/** Calls a number that a RELAY application answers. */
export async function callTheNightLine({ space, relayNumber }: Stage, screen: Screen): Promise<void> {
  screen.heading(`3  A call to a RELAY application: ${spaced(caller)} → ${spaced(relayNumber)}`);
  const token = await new RestClient({
    project: space.project,
    token: space.token,
    host: space.url,
  }).project.tokens.create({
    name: 'night line',
    permissions: ['calling'],
  });
  const progress: string[] = [];
  const app = nightLine({
    project: space.project,
    token: token.token,
    host: space.url,
    onProgress: (line) => {
      screen.said('app', line, 'machine');
      progress.push(line);
    },
  });
  await app.connect();
  screen.done('Connected over WebSocket and listening to "night-line"', 'client.connect');
  const call = await space.phone(caller).dial(relayNumber);
  const stop = call.log.subscribe((event) => show(event, screen), { replay: true });
  await call.ended();
  await until(() => progress.includes('call over'), 'the application to see the end of the call');
  stop();
  await app.disconnect();
}

/** Reads the call back over REST. */
export async function readTheLog({ client }: Stage, screen: Screen, callId: string): Promise<void> {
  screen.heading('4  The voice log, read over REST');
  for await (const log of client.logs.voice.list({ page_size: 10 })) {
    if (!('from' in log)) continue;
    screen.done(`${spaced(log.from)} → ${spaced(log.to)}: ${log.status}`, `client.logs.voice.list  ${log.id}`);
  }
  const { data } = await client.logs.voice.listEvents(callId);
  const names = data.map(({ name }) => name);
  screen.done(
    `${names.length} events of the call to the agent: ${names.slice(0, 6).join(', ')}, …`,
    'client.logs.voice.listEvents',
  );
}

/** Shows that a token can do what it was made for, and nothing else. */
export async function stayInScope({ client }: Stage, screen: Screen): Promise<void> {
  screen.heading('5  A token without the scope is refused');
  try {
    await client.project.tokens.create({ name: 'more power', permissions: ['management'] });
    screen.failed('The token made another token, which it must not be able to do.');
    process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof RestPermissionError)) throw error;
    screen.done(`${error.statusCode}: ${(error.body as { message?: string }).message}`);
  }
}

async function until(condition: () => boolean, what: string, ms = 5000): Promise<void> {
  const deadline = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Waited ${ms} ms for ${what} in vain.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
