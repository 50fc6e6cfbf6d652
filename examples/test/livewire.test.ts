import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type ModelRequest, script } from '@signalwire/local';
import { type App, buildAgent } from '@signalwire/sdk/livewire';
import { expect, onTestFinished, test } from 'vitest';
import kitchen from '../src/livewire-kitchen/agent.js';
import story from '../src/livewire-story/agent.js';
import { here, served, startSpace, troubles } from './support.js';

const systemText = (request: ModelRequest | undefined) =>
  request?.messages.flatMap(({ role, content }) => (role === 'system' ? [content] : [])).join('\n') ?? '';

/** Serves a program's agent until the test is over. @returns where it is, with credentials. */
async function appServed(app: App): Promise<string> {
  const agent = await buildAgent(app);
  return served({
    serve: () => agent.serve(here),
    stop: () => agent.stop(),
    getFullUrl: (withAuth) => agent.getFullUrl(withAuth),
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

test('livewire-weather: the program, run as it is, answers a call', async () => {
  const port = await freePort();
  const main = fileURLToPath(new URL('../dist/livewire-weather/main.js', import.meta.url));
  const env = { ...process.env, PORT: String(port), SWML_BASIC_AUTH_USER: 'u', SWML_BASIC_AUTH_PASSWORD: 'p' };
  const app = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(async () => {
    app.kill();
    if (app.exitCode === null) await once(app, 'exit');
  });
  let written = '';
  app.stderr.on('data', (part) => {
    written += part;
  });
  await new Promise<void>((resolve) =>
    app.stdout.on('data', (part) => String(part).includes('Serving at') && resolve()),
  );
  expect(written).toMatch(/L I V E W I R E[\s\S]*Did you know\?/);

  const model = script()
    .told('Greet the caller')
    .says('Hello! Which city?')
    .user('Oslo')
    .offered('getWeather')
    .calls('getWeather', { city: 'Oslo' })
    .result('"degrees":-4')
    .says('Snow, and minus four.')
    .user('Atlantis')
    .calls('getWeather', { city: 'Atlantis' })
    .result('Error: There is no forecast for Atlantis.')
    .says('I have no forecast there.');
  const { numberFor, dial } = await startSpace({ model });
  const call = await dial(await numberFor(`http://u:p@127.0.0.1:${port}/`));
  await call.hear('Which city?');
  await call.turn();
  call.say('How is Oslo?');
  await call.hear('minus four');
  await call.turn();
  call.say('And Atlantis?');
  await call.hear('no forecast there');
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('livewire-story: an agent hands a call over, with what it learned, and other calls begin at the beginning', async () => {
  const model = script()
    .told('Ask the caller for their name')
    .says('Who are you, and where?')
    .user('Ada')
    .offered('informationGathered')
    .calls('informationGathered', { name: 'Ada', place: 'Turin' })
    .result("Let's begin the story!")
    .says('Here we go.')
    .told('Tell Ada from Turin a story')
    .offered('storyFinished')
    .says('Once upon a time, Ada stood in Turin.')
    .user('enough')
    .calls('storyFinished', {})
    .result('Say goodbye to Ada.')
    .says('Goodbye, Ada.')
    .told('Ask the caller for their name')
    .offered('informationGathered')
    .says('And who are you?');
  const { numberFor, dial } = await startSpace({ model });
  const number = await numberFor(await appServed(story));
  const call = await dial(number);
  await call.hear('Who are you, and where?');
  await call.turn();
  call.say('I am Ada, in Turin.');
  await call.hear('Once upon a time');
  expect(systemText(model.requests.at(-1))).not.toContain('Find out');
  await call.turn();
  call.say('That is enough.');
  await call.hear('Goodbye, Ada.');
  const other = await dial(number, '+13125550188');
  await other.hear('And who are you?');
  expect([...troubles(call), ...troubles(other)]).toEqual([]);
  model.done();
});

test('livewire-kitchen: each call has an order of its own; tools speak, refuse, and keep the model quiet', async () => {
  const model = script()
    .told('Noodle kitchen, what can I get you?')
    .says('Noodle kitchen, what can I get you?')
    .user('soup')
    .calls('addDish', { dish: 'soup' })
    .result('The order is now: soup.')
    .says('One soup.')
    .user('wait')
    .calls('holdOn', {})
    .user('how much')
    .calls('total', {})
    .result('"dollars":6')
    .says('Six dollars.')
    .user('card')
    .calls('pay', {})
    .result('It is paid.')
    .says('Thank you.')
    .user('tea')
    .calls('addDish', { dish: 'tea' })
    .result('Error: The order is paid')
    .says('It is too late for that.')
    .says('Noodle kitchen!')
    .user('how much')
    .calls('total', {})
    .result('"dishes":[]')
    .says('Nothing yet.');
  const { numberFor, dial } = await startSpace({ model });
  const number = await numberFor(await appServed(kitchen));
  const call = await dial(number);
  await call.hear('what can I get you?');
  for (const [said, answer] of [
    ['A soup', 'One soup.'],
    ['Please wait a moment', undefined],
    ['So how much is it?', 'Six dollars.'],
    ['I pay by card', 'Your card was charged.'],
    ['A tea as well', 'too late'],
  ] as const) {
    await call.turn();
    call.say(said);
    if (answer) await call.hear(answer);
  }
  const other = await dial(number, '+13125550188');
  await other.hear('Noodle kitchen!');
  await other.turn();
  other.say('And how much is mine?');
  await other.hear('Nothing yet.');
  expect([...troubles(call), ...troubles(other)]).toEqual([]);
  model.done();
});
