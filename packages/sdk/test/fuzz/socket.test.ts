import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { authorization } from '../agents/desk.js';
import { busyServer, hearErrors, marks } from './targets.js';

let busy: ReturnType<typeof busyServer>;
let errors: ReturnType<typeof hearErrors>;

beforeAll(async () => {
  errors = hearErrors();
  busy = busyServer();
  await busy.server.run();
});

afterAll(async () => {
  await busy.server.stop();
  busy.remove();
  vi.restoreAllMocks();
});

/** Sends bytes, says that no more come, and gives what comes back before the connection ends. */
function exchange(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(busy.server.port, '127.0.0.1', () => socket.end(bytes));
    let got = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      got += chunk;
    });
    // A server may cut the connection of who talks nonsense.
    socket.on('error', () => resolve(got));
    socket.on('close', () => resolve(got));
  });
}

const body = JSON.stringify({ function: 'open', call_id: 'c-1', argument: { parsed: [{ a: 1 }], raw: '' } });
const whole = (path: string, ...more: string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: localhost', `Authorization: ${authorization}`, ...more, '', ''].join('\r\n');

const requests: readonly string[] = [
  `${whole('/swaig', `Content-Length: ${body.length}`)}${body}`,
  `${whole('/two/swaig', 'Transfer-Encoding: chunked')}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  `${whole('/', 'Content-Length: 2')}{}${whole('/two', 'Content-Length: 2')}{}`,
  `GET /files/../secret.txt HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  `GET /two HTTP/1.0\r\nHost: localhost\r\nAuthorization: ${authorization}\r\n\r\n`,
];

/** Bytes that are, mostly, nearly a request. */
const nearly: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom(...requests),
    fc.array(
      fc.record({
        at: fc.nat(600),
        cut: fc.nat(4),
        put: fc.oneof(
          fc.constantFrom(
            '\r\n',
            '\r',
            '\n',
            '\0',
            ' ',
            ':',
            '\t',
            '\u00ff',
            'Content-Length: 5\r\n',
            '\r\n\r\n',
            '%00',
            '/..',
            ' HTTP/2.0',
          ),
          fc.constantFrom(
            'Transfer-Encoding: chunked\r\n',
            'Expect: 100-continue\r\n',
            'Upgrade: websocket\r\nConnection: Upgrade\r\n',
          ),
          fc.uint8Array({ maxLength: 6 }).map((raw) => Buffer.from(raw).toString('latin1')),
        ),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([text, edits]) => {
    let edited = text;
    for (const { at, cut, put } of edits) {
      const place = at % (edited.length + 1);
      edited = edited.slice(0, place) + put + edited.slice(place + cut);
    }
    return Buffer.from(edited, 'latin1');
  });

const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

async function check(bytes: Buffer): Promise<void> {
  const answer = await exchange(bytes);
  // 505 is Node's own word for a version of HTTP that it does not speak.
  for (const status of statuses(answer)) if (status !== 505) expect(status).toBeLessThan(500);
  expect(answer).not.toContain(marks.file);
  if (!bytes.includes(authorization)) for (const mark of [marks.one, marks.two]) expect(answer).not.toContain(mark);
}

test('what is well formed is answered', async () => {
  const [one, two, both, ...others] = await Promise.all(requests.map((text) => exchange(Buffer.from(text))));
  expect([statuses(one as string), statuses(two as string)]).toEqual([[200], [200]]);
  expect(one).toContain(marks.one);
  expect(two).toContain(marks.two);
  expect(statuses(both as string)).toEqual([200, 200]);
  expect(others.map(statuses)).toEqual([[404], [200]]);
});

test('any bytes are answered or cut off, and the server goes on', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: nearly },
          fc.uint8Array().map((raw) => Buffer.from(raw)),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      async (volley) => {
        await Promise.all(volley.map(check));
      },
    ),
    { numRuns: 60 },
  );
  expect(errors).toEqual([]);
  const response = await fetch(`http://127.0.0.1:${busy.server.port}/two`, { headers: { authorization } });
  expect([response.status, (await response.text()).includes(marks.two)]).toEqual([200, true]);
});

test.each<[string, string]>([
  ['two lengths', `${whole('/swaig', 'Content-Length: 2', 'Content-Length: 90')}{}`],
  ['a length and chunks', `${whole('/swaig', 'Content-Length: 4', 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`],
  ['a space before the colon', `${whole('/swaig', 'Content-Length : 2')}{}`],
  ['a folded header', `${whole('/swaig', 'X-A: b\r\n Content-Length: 2')}{}`],
  ['a bare line feed', `${whole('/swaig', 'X-A: b\nContent-Length: 2')}{}`],
  ['a length that is none', `${whole('/swaig', 'Content-Length: 0x2')}{}`],
])('a request with %s, which proxies read in different ways, is refused', async (_what, text) => {
  const answer = await exchange(Buffer.from(text, 'latin1'));
  expect(statuses(answer)).toEqual([400]);
});
