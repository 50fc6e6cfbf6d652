import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SseEvent, SseParser } from './sse.js';

const parse = (pieces: string[]): SseEvent[] => {
  const parser = new SseParser();
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()];
};

test('reads events, names, comments and data over several lines', () => {
  expect(parse([': hi\nevent: a\ndata: 1\ndata:2\n\ndata\n\nid: 7\n\ndata: [DONE]'])).toEqual([
    { event: 'a', data: '1\n2' },
    { event: 'message', data: '' },
    { event: 'message', data: '[DONE]' },
  ]);
});

test('any way to cut the stream gives the same events', () => {
  const line = fc.stringMatching(/^[ -~é]{0,12}$/);
  const event = fc.record({
    event: fc.option(fc.constantFrom('a', 'ping')),
    data: fc.array(line, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
      (events, newline, cuts) => {
        const text = events
          .map(({ event: name, data }) =>
            [...(name ? [`event: ${name}`] : []), ...data.map((part) => `data: ${part}`), '', ''].join(newline),
          )
          .join('');
        const places = [...new Set(cuts.filter((cut) => cut < text.length))].sort((a, b) => a - b);
        const pieces = [...places, text.length].map((cut, index) => text.slice(places[index - 1] ?? 0, cut));
        const wanted = events.map(({ event: name, data }) => ({ event: name ?? 'message', data: data.join('\n') }));
        expect(parse(pieces)).toEqual(wanted);
        expect(parse([...text])).toEqual(wanted);
      },
    ),
  );
});
