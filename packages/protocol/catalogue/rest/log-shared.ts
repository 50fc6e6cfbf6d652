import { bool, closed, list, named, number, open, text, timestamp, uuid } from '../schema.js';
import { chargeDetail, pageQuery } from './shared.js';

/**
 * Query parameters of a log.
 * @param what What the log tells of: `calls`.
 */
export const logQuery = (
  name: string,
  what: string,
  includeDeleted = bool('Include discarded logs.', { default: false }),
) =>
  named(
    name,
    closed(
      {},
      {
        include_deleted: includeDeleted,
        created_before: text(`Only ${what} before this date.`),
        created_on: text(`Only ${what} on this date.`),
        created_after: text(`Only ${what} after this date.`),
        ...pageQuery,
      },
    ),
  );

/** What is charged, in the log of anything. */
export const charges = {
  charge: number('Dollars charged.'),
  charge_details: list(chargeDetail, 'What was charged for.'),
};

export const discardedLog = named(
  'DiscardedLog',
  open({
    id: uuid('Unique id of the log.'),
    discarded_at: timestamp('When it was discarded.'),
    created_at: timestamp('When what it told of was created.'),
  }),
  'A log whose content is gone.',
);
