import type { CreatedFilter } from '../store/index.js';
import { invalid } from './errors.js';

const day = 24 * 3600 * 1000;

/** When what a log tells of was created. @throws {ApiError} 422 for what is no date. */
export function createdFilter(query: {
  created_before?: string | undefined;
  created_on?: string | undefined;
  created_after?: string | undefined;
}): CreatedFilter {
  const before = time('created_before', query.created_before);
  const after = time('created_after', query.created_after);
  const on = time('created_on', query.created_on);
  const midnight = on === undefined ? undefined : on - (((on % day) + day) % day);
  const starts = [after === undefined ? undefined : after + 1, midnight].filter((start) => start !== undefined);
  const ends = [before, midnight === undefined ? undefined : midnight + day].filter((end) => end !== undefined);
  return {
    from: starts.length > 0 ? Math.max(...starts) : undefined,
    until: ends.length > 0 ? Math.min(...ends) : undefined,
  };
}

/** A date (its midnight, UTC) or a date and time. @throws {ApiError} 422 for anything else. */
function time(attribute: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const parsed = /^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(given) ? Date.parse(given) : Number.NaN;
  if (Number.isNaN(parsed))
    throw invalid(
      attribute,
      `must be a date (2026-01-31) or a date and time (2026-01-31T12:00:00Z). Given: ${JSON.stringify(given.slice(0, 60))}.`,
      'datetime_required',
    );
  return parsed;
}
