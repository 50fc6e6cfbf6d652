import { beforeAll, describe, expect, test } from 'vitest';
import { type Documented, documentedPages, moduleOf, type Part } from './fixture.js';
import { problemOfRoute } from './routes.js';
import { RunTime } from './run-time.js';
import { Types } from './types.js';

/** What is documented and is not found as documented, and why: by page, then by member. */
export type Exceptions = Record<string, Record<string, string>>;

/**
 * Looks for each name that the documentation has for a part in the package as it is built: what a program finds and
 * what a compiler is told. SURFACE=agents/data-map checks the pages that begin so.
 */
export function testSurface(part: Part, exceptions: Exceptions): void {
  const pages = documentedPages(part);
  let runTime: RunTime;
  let types: Types;

  beforeAll(() => {
    runTime = new RunTime(moduleOf(part));
    types = new Types(moduleOf(part));
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
    const misled = problemOfRoute(member);
    return [
      ...(missing ? [`(run time) ${missing}`] : []),
      ...types.problems(member).map((found) => `(types) ${found}`),
      ...(misled ? [`(route) ${misled}`] : []),
    ];
  }
}
