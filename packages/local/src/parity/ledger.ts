import { relayMethods } from '@signalwire/protocol/relay';
import { swaigActionNames } from '@signalwire/protocol/swaig';
import { verbNames } from '@signalwire/protocol/swml';
import { answeredMethods } from '../relay/index.js';
import { knownCommands, knownRoutes, simulates } from '../rest/index.js';
import { simulatedVerbs } from '../swml/index.js';
import { aiVerb, differences } from './notes.js';
import type { Area, ParityEntry } from './types.js';

/** One entry, as the code has it: whether it is there, and what differs. */
function entry(area: Area, name: string, there: boolean): ParityEntry {
  const note = differences[area]?.[name];
  if (!there) return { area, name, status: 'refused' };
  return note === undefined ? { area, name, status: 'simulated' } : { area, name, status: 'partly', note };
}

const sentByClients = Object.entries(relayMethods).flatMap(([name, { from }]) => (from === 'server' ? [] : [name]));

/** How true to the platform a local space is: an entry for every operation, verb, method, action and key of `ai`. */
export const parity: readonly ParityEntry[] = [
  ...knownRoutes.map(({ method, path }) => entry('rest', `${method} ${path}`, simulates(method, path))),
  ...knownCommands.map(({ command, simulated }) => entry('command', command, simulated)),
  ...[...verbNames].map((name) => entry('swml', name, simulatedVerbs.includes(name))),
  ...sentByClients.map((name) => entry('relay', name, answeredMethods.includes(name))),
  ...swaigActionNames.map((name) => entry('swaig', name, true)),
  ...Object.entries(aiVerb).map(([name, { note, refused }]): ParityEntry => {
    if (refused) return { area: 'ai', name, status: 'refused' };
    return note === undefined
      ? { area: 'ai', name, status: 'simulated' }
      : { area: 'ai', name, status: 'partly', note };
  }),
];
