import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RouteTable } from './route-table.js';

const path = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab'), { maxLength: 4 })
  .map((parts) => parts.map((p) => `/${p}`).join(''));

test('whatever comes and goes, the nearest path above is found', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), path)), path, (changes, asked) => {
      const table = new RouteTable<string>();
      const kept = new Set<string>();
      for (const [stays, route] of changes) {
        if (stays) table.set(route, route);
        else expect(table.delete(route)).toBe(kept.has(route));
        if (stays) kept.add(route);
        else kept.delete(route);
      }
      const [nearest] = [...kept]
        .filter((route) => asked === route || asked.startsWith(`${route}/`))
        .sort((a, b) => b.length - a.length);
      expect(table.find(asked)?.path).toBe(nearest);
      expect(table.size).toBe(kept.size);
    }),
  );
});

test('a path of many parts is looked at no further than routes reach', () => {
  const table = new RouteTable<number>();
  table.set('/a', 1);
  expect(table.find(`/a${'/x'.repeat(100_000)}`)).toEqual({ path: '/a', value: 1 });
  expect(table.find('/'.repeat(100_000))).toBeUndefined();
});
