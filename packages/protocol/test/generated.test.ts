import { describe, expect, test } from 'vitest';
import { generate, onDisk } from '../catalogue/generate.js';

describe('generated files', () => {
  test('are what the catalogue says: after a change, run `npm run generate`', async () => {
    const [wanted, present] = [generate(), await onDisk()];
    const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter(
      (path) => wanted.get(path) !== present.get(path),
    );
    expect(stale).toEqual([]);
  });

  test('load nothing but each other', () => {
    for (const [path, text] of generate())
      for (const [, from] of text.matchAll(/^(?:import|export|}) .*from '([^']+)';$/gm))
        expect(from, path).toMatch(/^\.\.?\//);
  });
});
