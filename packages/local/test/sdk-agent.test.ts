import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AgentBase, DataMap, FunctionResult } from '@signalwire/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { LocalSpace, type PhoneCall, type ScriptedModel, script } from '../src/index.js';
import { run } from './rest/client.js';

const ana = '+15550100177';
const bob = '+15550100188';

/** A space with an agent of the SDK behind a number, and a call to it. */
async function desk(agent: AgentBase, model: ScriptedModel) {
  const space = await LocalSpace.start({ clock: 'virtual', model });
  onTestFinished(() => space.stop());
  await agent.serve();
  onTestFinished(() => agent.stop());
  const { data } = await run(space, 'phoneNumbers.search', {});
  const { id, number } = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
  await run(space, 'phoneNumbers.update', {
    params: { id },
    body: { call_handler: 'relay_script', call_relay_script_url: agent.getFullUrl(true) },
  });
  return { space, number, dial: () => space.phone(ana).dial(number) };
}

const problems = (call: PhoneCall) =>
  call.log.events.flatMap((event) =>
    event.type === 'ai' && event.event.name === 'problem'
      ? [event.event.message]
      : event.type === 'warning'
        ? [event.message]
        : [],
  );

test('an agent records its call, writes a message, and passes the caller on', async () => {
  const agent = new AgentBase({ name: 'desk', route: '/', port: 0, recordCall: true, suppressLogs: true });
  agent.setPromptText('You answer the phone.');
  agent.defineTool({
    name: 'confirm',
    description: 'Sends a confirmation',
    handler: (_args, { caller_id_num }) =>
      new FunctionResult('Sent.').sendSms({
        toNumber: String(caller_id_num),
        fromNumber: place.number,
        body: 'Booked for six.',
      }),
  });
  agent.defineTool({
    name: 'pass_on',
    description: 'Passes the caller on',
    handler: () => new FunctionResult('Bob takes over.').connect(bob, true),
  });
  const model = script()
    .says('Desk.')
    .user('confirm please')
    .calls('confirm', {})
    .says('It is on its way.')
    .user('get me Bob')
    .calls('pass_on', {});
  const place = await desk(agent, model);
  const phone = place.space.phone(bob).answers();
  const call = await place.dial();
  await call.hear('Desk.');
  await call.turn();
  call.say('confirm please');
  await call.hear('It is on its way.');
  expect((await place.space.phone(ana).message()).body).toBe('Booked for six.');
  await call.turn();
  call.say('get me Bob');
  const other = await phone.incoming();
  await other.turn();
  other.say('Bob here.');
  await call.hear('Bob here.');
  other.hangup();
  await call.settled();
  expect(problems(call)).toEqual([]);
  const recording = call.log.events.findLast((event) => event.type === 'record');
  expect(recording).toMatchObject({ state: 'finished', recording: { audio: { format: 'mp4', stereo: true } } });
  const file = await (await fetch(recording?.type === 'record' ? recording.recording.url : '')).text();
  for (const line of ['agent: Desk.', 'far end: get me Bob', 'peer: Bob here.']) expect(file).toContain(line);
});

/** Asks whoever answers, tells the other call's agent, and takes its caller off hold. */
const askBob = (callId: string) => [
  { prompt: { play: 'say:Is it open? Press one.', max_digits: 1 } },
  {
    execute_rpc: {
      method: 'ai_message',
      call_id: callId,
      params: { role: 'system', message_text: 'Bob pressed ${prompt_value}.' },
    },
  },
  { execute_rpc: { method: 'ai_unhold', call_id: callId, params: {} } },
];

/** A server of documents, given as the steps of their `main`. */
async function documentServer(documents: Record<string, () => object[]>) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ version: '1.0.0', sections: { main: documents[request.url ?? '']?.() ?? [] } }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('an agent calls somebody for a caller on hold, who comes back with an answer', async () => {
  const agent = new AgentBase({ name: 'desk', route: '/', port: 0, suppressLogs: true });
  const server = await documentServer({ '/bob': () => askBob(String(call.id)) });
  agent.setPromptText('You answer the phone.');
  agent.defineTool({
    name: 'ask_bob',
    description: 'Asks Bob',
    handler: () =>
      new FunctionResult().hold('Say that you ask Bob.', 120).rpcDial(bob, '+15550100001', `${server.url}/bob`),
  });
  const model = script()
    .says('Desk.')
    .user('is it open?')
    .calls('ask_bob', {})
    .says('I will ask Bob.')
    .says('It is open.');
  const place = await desk(agent, model);
  const phone = place.space.phone(bob).answers();
  const call = await place.dial();
  await call.hear('Desk.');
  await call.turn();
  call.say('is it open?');
  await call.hear('I will ask Bob.');
  const other = await phone.incoming();
  await other.turn();
  other.press('1');
  await call.hear('It is open.');
  expect(model.requests.at(-1)?.messages.map(({ content }) => content)).toContain('Bob pressed 1.');
});

test('a DataMap of the SDK asks its API', async () => {
  const api = new AgentBase({ name: 'api', route: '/', port: 0, suppressLogs: true });
  await api.serve();
  onTestFinished(() => api.stop());
  const agent = new AgentBase({ name: 'desk', route: '/', port: 0, suppressLogs: true });
  agent.setPromptText('You answer the phone.');
  agent.registerSwaigFunction(
    new DataMap('health')
      .description('Whether the other agent is well')
      .parameter('who', 'string', 'Which agent', { required: true })
      .webhook('GET', `${api.getFullUrl().replace(/\/$/, '')}/health?of=\${enc:args.who}`)
      .output(new FunctionResult('${input.args.who} is ${status}.').setMetadata({ asked: '${input.args.who}' }))
      .toSwaigFunction(),
  );
  const model = script().says('Desk.').user('well?').calls('health', { who: 'the api' }).says('All well.');
  const call = await (await desk(agent, model)).dial();
  await call.hear('Desk.');
  await call.turn();
  call.say('well?');
  await call.hear('All well.');
  const told = model.requests.at(-1)?.messages.findLast(({ role }) => role === 'tool')?.content;
  expect(told).toMatch(/^the api is (healthy|ok)\.$/);
  expect(problems(call)).toEqual([]);
});

test('a model corrects the arguments that the agent refuses, before the caller has the word', async () => {
  const agent = new AgentBase({ name: 'desk', route: '/', port: 0, suppressLogs: true });
  agent.setPromptText('You answer the phone.');
  const booked: string[] = [];
  agent.defineTool({
    name: 'book',
    description: 'Books a day',
    // What the platform does not check itself.
    parameters: { day: { type: 'string', format: 'date' } },
    required: ['day'],
    handler: ({ day }) => {
      booked.push(day);
      return 'Booked.';
    },
  });
  const model = script()
    .says('Desk.')
    .user('book the sixth')
    .calls('book', { day: 'the sixth' })
    .result('Correct them')
    .offered('book')
    .calls('book', { day: '2027-03-06' })
    .result('Booked.')
    .says('The sixth it is.');
  const call = await (await desk(agent, model)).dial();
  await call.hear('Desk.');
  await call.turn();
  call.say('book the sixth');
  await call.hear('The sixth it is.');
  expect(booked).toEqual(['2027-03-06']);
  expect(problems(call)).toEqual([]);
  model.done();
  call.hangup();
  await call.settled();
});
