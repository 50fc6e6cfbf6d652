import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type RestError,
  RestNotFoundError,
  RestRateLimitError,
  RestServerError,
  type RestValidationError,
} from '../../src/rest/index.js';
import { readLamlError } from '../../src/rest/laml-error.js';
import { rejection, ScriptedSpace, token } from './scripted-space.js';

const xml = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Response><RestException>${inner}</RestException></Response>`;
const notFound = xml(
  '<Code>20404</Code><Message>The call &quot;a&amp;b&quot; was not found &#8212; sorry</Message>' +
    '<MoreInfo>https://example.com/errors/20404</MoreInfo><Status>404</Status>',
);

describe('errors in the XML of LaML', () => {
  test('have the properties that JSON has', async () => {
    const space = await ScriptedSpace.start();
    space.answer(404, notFound, { 'content-type': 'application/xml' });
    const error = (await rejection(space.client().compat.calls.get('c'))) as RestError;
    expect(error).toBeInstanceOf(RestNotFoundError);
    expect(error.body).toEqual({
      code: 20404,
      message: 'The call "a&b" was not found — sorry',
      more_info: 'https://example.com/errors/20404',
      status: 404,
    });
    expect(error.message).toContain('20404');
  });

  test('name what is wrong with 422, the number of the error as its code', async () => {
    const space = await ScriptedSpace.start();
    space.answer(422, xml('<Code>21211</Code><Message><![CDATA[To <is> wrong & unknown]]></Message>'));
    const error = await rejection(space.client().compat.messages.create({ To: '1', From: '2', Body: 'x' }));
    expect((error as RestValidationError).fields).toEqual([
      { field: '', message: 'To <is> wrong & unknown', code: '21211' },
    ]);
  });

  test('do not show the token, however it is written', async () => {
    const space = await ScriptedSpace.start();
    const secret = 'PT<a&b>c';
    space.answer(400, xml('<Message>bad token PT&lt;a&amp;b&gt;c</Message>'));
    const error = (await rejection(space.client({ token: secret }).compat.calls.get('c'))) as RestError;
    expect(error.body).toEqual({ message: 'bad token ***' });
    expect(token).not.toBe(secret);
  });

  test.each([
    ['<html><body><message>no</message></body></html>'],
    ['<!DOCTYPE html><message>no</message>'],
    ['<Response><Say>hello</Say></Response>'],
    ['plain text'],
    [`<a>${'<message>'.repeat(4000)}`],
  ])('are told from what is none: %.40s', async (text) => {
    const space = await ScriptedSpace.start();
    space.answer(404, text);
    expect(((await rejection(space.client().compat.calls.get('c'))) as RestError).body).toBe(text);
  });

  test('whatever the text, reading it ends, and what is read was there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '/', 'code', 'Message', '&#x', '7', ';', '<![CDATA[', ']]>', ' ')),
        (parts) => {
          const text = parts.join('');
          const body = readLamlError(text);
          if (body) expect(typeof (body.code ?? body.message)).toMatch(/string|number/);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 99_999 }), (message, code) => {
        const escaped = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const body = readLamlError(xml(`<Code>${code}</Code><Message>${escaped}</Message>`));
        expect(body).toEqual({ code, message: message.trim() });
      }),
    );
  });
});

describe('fields of a 422', () => {
  test.each([
    [
      'numbered, of the compatibility API',
      { code: 21601, message: 'Phone number is not SMS-capable', more_info: 'x', status: 422 },
      [{ field: '', message: 'Phone number is not SMS-capable', code: '21601' }],
    ],
    [
      'sentences',
      { errors: ['one', 'two'] },
      [
        { field: '', message: 'one' },
        { field: '', message: 'two' },
      ],
    ],
    [
      'sentences under names',
      { errors: { name: ['is taken', 'is short'], url: 'is missing', odd: [7, null] } },
      [
        { field: 'name', message: 'is taken' },
        { field: 'name', message: 'is short' },
        { field: 'url', message: 'is missing' },
      ],
    ],
    [
      'a list of numbered ones',
      { errors: [{ code: '21205', message: 'Url is not valid', more_info: 'x' }] },
      [{ field: '', message: 'Url is not valid', code: '21205' }],
    ],
  ])('%s', async (_, body, fields) => {
    const space = await ScriptedSpace.start();
    space.answer(422, body);
    const error = await rejection(space.client().compat.applications.create({ FriendlyName: 'a' }));
    expect((error as RestValidationError).fields).toEqual(fields);
  });
});

describe('how long to wait', () => {
  const in30s = () => new Date(Date.now() + 30_000);
  const asctime = (date: Date) => {
    const [, day, number, month, year, time] =
      /^(\w{3}), (\d\d) (\w{3}) (\d{4}) (\S+) GMT$/.exec(date.toUTCString()) ?? [];
    return `${day} ${month} ${number?.replace(/^0/, ' ')} ${time} ${year}`;
  };

  test.each([
    ['seconds', () => '30'],
    ['a date', () => in30s().toUTCString()],
    ['a date of the oldest form, which names no zone', () => asctime(in30s())],
  ])('is read as %s', async (_, header) => {
    const space = await ScriptedSpace.start();
    for (const status of [429, 503]) {
      space.answer(status, {}, { 'retry-after': header() });
      const error = await rejection(space.client({ maxRetries: 0 }).phoneNumbers.list());
      expect(error).toBeInstanceOf(status === 429 ? RestRateLimitError : RestServerError);
      const { retryAfterMs } = error as RestRateLimitError;
      expect(retryAfterMs).toBeGreaterThan(20_000);
      expect(retryAfterMs).toBeLessThanOrEqual(30_000);
    }
  });

  test.each([['-5'], ['soon'], ['2 minutes'], ['']])('is not known from %j', async (header) => {
    const space = await ScriptedSpace.start();
    space.answer(429, {}, { 'retry-after': header });
    const error = await rejection(space.client({ maxRetries: 0 }).phoneNumbers.list());
    expect((error as RestRateLimitError).retryAfterMs).toBeNull();
  });

  test('a date that has passed is now, and the call is repeated', async () => {
    const space = await ScriptedSpace.start();
    space.answer(429, {}, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }).answer(200, { data: [] });
    expect(await space.client().phoneNumbers.list()).toEqual({ data: [] });
  });
});

describe('hints for classic mistakes', () => {
  const hintAfter = async (status: number, call: (space: ScriptedSpace) => PromiseLike<unknown>) => {
    const space = await ScriptedSpace.start();
    space.answer(status, { errors: [] });
    return ((await rejection(call(space))) as RestError).hint;
  };

  test.each([
    ['To', '(512) 555-0100', (to: string) => ({ To: to, From: '+15550100123', Body: 'x' })],
    ['From', '15550100123', (from: string) => ({ To: 'sip:a@example.com', From: from, Body: 'x' })],
  ])('a number that is not in E.164 form: %s', async (name, given, body) => {
    const hint = await hintAfter(422, (space) => space.client().compat.messages.create(body(given)));
    expect(hint).toBe(`Phone numbers are written in E.164 form, such as +15550100123. Given as ${name}: "${given}".`);
  });

  test('the same within the parameters of a command', async () => {
    const hint = await hintAfter(422, (space) =>
      space.client().calling.dial({ from: '+15550100123', to: '555 010 0123', url: 'https://example.com/swml' }),
    );
    expect(hint).toContain('Given as params.to: "555 010 0123".');
  });

  test.each([['+15550100123'], ['sip:front@example.com'], ['12345'], ['client:anna'], ['2026-01-31']])(
    'none for %s',
    async (To) => {
      expect(
        await hintAfter(422, (space) => space.client().compat.messages.create({ To, From: '2', Body: 'x' })),
      ).toBeNull();
    },
  );

  test('project and token in each other’s place', async () => {
    const space = await ScriptedSpace.start();
    space.answer(401, { error: 'Unauthorized' });
    const swapped = space.client({ project: 'PT0123456789', token: '7b0d1c2e-0000-4000-8000-000000000001' });
    const { hint } = (await rejection(swapped.phoneNumbers.list())) as RestError;
    expect(hint).toContain('each other');
    expect(hint).not.toContain('PT0123456789');
  });
});
