import dns from 'node:dns';
import { createServer } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { outbound } from './outbound.js';
import { OutboundError } from './outbound-error.js';
import { validateUrl } from './validate-url.js';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

type Found = { address: string; family: number }[];

/** A resolver that gives these answers, one after the other. */
function resolving(...answers: string[][]): () => number {
  let asked = 0;
  const next = (): Found =>
    (answers[Math.min(asked++, answers.length - 1)] as string[]).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
  vi.spyOn(dns, 'lookup').mockImplementation(((_host: string, _options: unknown, done: (...given: unknown[]) => void) =>
    done(null, next())) as never);
  vi.spyOn(dns.promises, 'lookup').mockImplementation((async () => next()) as never);
  syncBuiltinESMExports();
  return () => asked;
}

const reason = (url: string) =>
  outbound(url, { timeout: 2000 }).then(
    ({ text }) => text,
    (error) => (error instanceof OutboundError ? error.reason : String(error)),
  );

test('a name that leads elsewhere once it was checked is refused where it leads', async () => {
  const inside = createServer((_, response) => response.end('secret'));
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done));
  try {
    const url = `http://rebinding.test:${(inside.address() as AddressInfo).port}/`;
    const asked = resolving(['93.184.216.34'], ['127.0.0.1']);
    expect(await validateUrl(url)).toBe(true);
    expect(await reason(url)).toBe('refused');
    expect(asked()).toBe(2);
  } finally {
    await new Promise((done) => inside.close(done));
  }
});

test.each([
  ['one address of several', ['93.184.216.34', '10.0.0.1']],
  ['a mapped address', ['::ffff:169.254.169.254']],
  ['an address of this machine', ['::1']],
])('a name that has %s inside is refused', async (_, addresses) => {
  resolving(addresses);
  expect(await reason('http://several.test/')).toBe('refused');
});
