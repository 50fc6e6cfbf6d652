import { nearest } from '@signalwire/protocol/nearest';

const known = ['initialDocument', 'enableValidation', 'schemaValidation', 'schemaPath'];

/** @throws {TypeError} On an option that does not exist. */
export function checkBuilderOptions(opts: object): void {
  for (const name of Object.keys(opts)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    throw new TypeError(
      `SwmlBuilder has no option ${JSON.stringify(name)}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ` It takes: ${known.join(', ')}.`}`,
    );
  }
}
