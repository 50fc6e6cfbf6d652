import { nearest } from '@signalwire/protocol/nearest';

/** @throws {TypeError} On an option that does not exist, naming the one that was likely meant. */
export function checkNames(options: object, known: readonly string[], what: string): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    throw new TypeError(
      `${what} has no option ${JSON.stringify(name)}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ` It takes: ${known.join(', ')}.`}`,
    );
  }
}
