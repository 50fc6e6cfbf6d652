import { envFlag } from '../environment/index.js';

/*
 * When the command line loads a program, what the program would serve is held back for it. The list is the process's:
 * the program may load another copy of the package than the command line.
 */
const key = Symbol.for('@signalwire/sdk/held-back');

/** Holds back what a program serves, or will, where the command line has loaded it. @returns Whether it is held back. */
export function holdBack(service: object): boolean {
  if (!envFlag('SWAIG_CLI_MODE')) return false;
  heldBack().push(service);
  return true;
}

/** What was held back so far: services, servers, and promises of something that holds back more. */
export function heldBack(): object[] {
  const place = globalThis as { [key]?: object[] };
  place[key] ??= [];
  return place[key];
}
