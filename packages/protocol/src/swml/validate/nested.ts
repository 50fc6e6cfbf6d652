/**
 * The lists of steps inside a verb's body.
 * @param patterns Where to look: `default`, `case.*`, `[].then`, `result[].else`; `confirm.?` where
 *   text may stand in their place.
 * @returns Each list with its path from the body.
 */
export function nestedSteps(body: unknown, patterns: readonly string[]): { path: string; steps: unknown }[] {
  return patterns.flatMap((pattern) =>
    follow([{ path: '', steps: body }], pattern.split(/(?=\[\])|\./).filter(Boolean)).filter(
      ({ steps }) => steps !== undefined,
    ),
  );
}

type Found = { path: string; steps: unknown };

function follow(found: Found[], parts: string[]): Found[] {
  const [part, ...rest] = parts;
  if (part === undefined) return found;
  const next = found.flatMap(({ path, steps }): Found[] => {
    // Where text is not allowed instead of steps, the walk has to come across it.
    if (part === '?') return typeof steps === 'string' ? [] : [{ path, steps }];
    if (part === '[]')
      return Array.isArray(steps) ? steps.map((item, i) => ({ path: `${path}[${i}]`, steps: item })) : [];
    if (typeof steps !== 'object' || steps === null || Array.isArray(steps)) return [];
    const entries = part === '*' ? Object.entries(steps) : [[part, (steps as Record<string, unknown>)[part]] as const];
    return entries
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ({ path: path ? `${path}.${key}` : String(key), steps: value }));
  });
  return follow(next, rest);
}
