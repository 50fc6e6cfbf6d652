import { beforeAll, describe, expect, test } from 'vitest';
import { exceptions } from './exceptions.js';
import { type Documented, documentedPages } from './fixture.js';
import { RunTime } from './run-time.js';
import { Types } from './types.js';

// The names that the documentation has for agents, each looked for in the package as it is built: what a program finds
// and what a compiler is told. SURFACE=agents/data-map checks the pages that begin so.
const pages = documentedPages();
let runTime: RunTime;
let types: Types;

beforeAll(() => {
  runTime = new RunTime();
  types = new Types();
}, 60_000);

describe('documented members are there, with their parameters', () => {
  test.each(pages)('$name', ({ name, members }) => {
    const excepted = exceptions[name] ?? {};
    const problems = members
      .filter((member) => !Object.hasOwn(excepted, member.name))
      .flatMap((member) => problemsOf(member).map((problem) => `${name}: ${member.name} ${problem}`));
    expect(problems).toEqual([]);
  });
});

test('every exception is still needed', () => {
  const idle = pages.flatMap(({ name, members }) =>
    Object.keys(exceptions[name] ?? {}).filter((excepted) => {
      const member = members.find((each) => each.name === excepted);
      return !member || problemsOf(member).length === 0;
    }),
  );
  expect(idle).toEqual([]);
});

function problemsOf(member: Documented): string[] {
  const missing = runTime.problem(member);
  return [...(missing ? [`(run time) ${missing}`] : []), ...types.problems(member).map((found) => `(types) ${found}`)];
}
