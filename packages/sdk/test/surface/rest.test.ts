import { expect, test } from 'vitest';
import { documentedPages } from './fixture.js';
import { notThereYet } from './not-there-yet.js';
import { type Exceptions, testSurface } from './surface.js';

const pages = documentedPages('rest');
const exceptions: Exceptions = Object.fromEntries(
  pages.map(({ name, members }) => [
    name,
    Object.fromEntries(
      members.filter((member) => notThereYet.includes(member.name)).map((member) => [member.name, 'Not there yet.']),
    ),
  ]),
);

testSurface('rest', exceptions);

test('what is not there yet is documented', () => {
  const documented = new Set(documentedPages('rest', '').flatMap(({ members }) => members.map(({ name }) => name)));
  expect(notThereYet.filter((name) => !documented.has(name))).toEqual([]);
});
