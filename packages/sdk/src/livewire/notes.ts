import { nearest } from '@signalwire/protocol/nearest';
import { getLogger } from '../logging/index.js';

const noted = new Set<string>();

/** Says once in the life of the process, at debug level, what becomes of something that programs for LiveKit set. */
export function noteOnce(what: string, becomes: string): void {
  if (noted.has(what)) return;
  noted.add(what);
  getLogger('LiveWire').debug(`${what}: ${becomes}`);
}

/**
 * Takes note of options that LiveKit has and that are without effect here.
 * @throws {TypeError} On one that is likely a misspelling of one that has an effect.
 */
export function noteUnknown(options: object, known: readonly string[], what: string): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    if (meant)
      throw new TypeError(`${what} has no option ${JSON.stringify(name)}. Did you mean ${JSON.stringify(meant)}?`);
    noteOnce(`${what} ${name}`, 'this option has no effect on the platform.');
  }
}
