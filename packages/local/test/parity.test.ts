import { relayMethods } from '@signalwire/protocol/relay';
import { swaigActionNames } from '@signalwire/protocol/swaig';
import { verbNames } from '@signalwire/protocol/swml';
import { expect, test } from 'vitest';
import { LocalSpace, parity, renderParity } from '../src/index.js';
import { aiVerb, differences } from '../src/parity/notes.js';
import { knownCommands, knownRoutes } from '../src/rest/index.js';
import { send } from './rest/client.js';
import { story, warnings } from './telephony/story.js';

const names = (area: string, status?: string) =>
  parity.filter((entry) => entry.area === area && (!status || entry.status === status)).map(({ name }) => name);

test('every verb, method, operation and action of the platform has one entry', () => {
  expect(names('swml')).toEqual([...verbNames]);
  expect(names('rest')).toEqual(knownRoutes.map(({ method, path }) => `${method} ${path}`));
  expect(names('command')).toEqual(knownCommands.map(({ command }) => command));
  expect(names('swaig')).toEqual([...swaigActionNames]);
  for (const [name, { from }] of Object.entries(relayMethods))
    expect(names('relay').includes(name)).toBe(from !== 'server');
  for (const area of ['swml', 'rest', 'relay', 'command', 'swaig', 'ai'])
    expect(new Set(names(area)).size).toBe(names(area).length);
});

test('every difference that is told is that of something simulated', () => {
  for (const [area, notes] of Object.entries(differences))
    expect(names(area, 'partly').sort()).toEqual(Object.keys(notes).sort());
  expect(names('ai')).toEqual(Object.keys(aiVerb));
});

test('what the ledger calls refused is refused', async () => {
  await using space = await LocalSpace.start({ clock: 'virtual' });
  const [method, path] = (names('rest', 'refused')[0] as string).split(' ') as [string, string];
  expect((await send(space, method, path.replaceAll(/\{\w+\}/g, 'x'))).status).toBe(501);
  const command = { command: names('command', 'refused')[0], id: 'x', params: {} };
  expect((await send(space, 'POST', '/api/calling/calls', { body: command })).status).toBe(501);
  expect(names('swml', 'refused')).toContain('join_room');
  const told = await story({ documents: [{ join_room: { name: 'lounge' } }] });
  const call = await told.dial();
  expect(await call.ended()).toBe('error');
  expect(warnings(call)[0]).toContain('does not simulate this verb');
});

test('docs/parity.md shows the ledger', async () => {
  await expect(renderParity(parity)).toMatchFileSnapshot('../../../docs/parity.md');
});
