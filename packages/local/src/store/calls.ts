import type { Insertable } from 'kysely';
import type { Database } from './database.js';
import { type Page, type PageRequest, readPage } from './paging.js';
import type { CallEventRow, CallRow } from './tables.js';

/** A call as the voice log keeps it. */
export interface LoggedCall {
  id: string;
  /** What the voice log knows it by: the call's segment. */
  logId: string;
  projectId: string;
  from: string;
  to: string;
  type: 'phone' | 'sip' | 'webrtc';
  direction: 'inbound' | 'outbound' | 'outbound-api';
  /** Where its document came from, when a client said so. */
  url: string | undefined;
  status: 'created' | 'ringing' | 'answered' | 'ending' | 'ended';
  endReason: string | undefined;
  createdAt: number;
  answeredAt: number | undefined;
  endedAt: number | undefined;
}

export interface LoggedEvent {
  callId: string;
  /** Position in the call's log, from 1. */
  seq: number;
  at: number;
  type: string;
  details: Record<string, unknown>;
}

/** Times between which calls were created, in milliseconds since the epoch. */
export interface CreatedFilter {
  /** Included. */
  from?: number | undefined;
  /** Not included. */
  until?: number | undefined;
}

export class Calls {
  constructor(private readonly database: Database) {}

  /** Writes calls, or what changed of them, and events; all or nothing. */
  async write(calls: Iterable<LoggedCall>, events: Iterable<LoggedEvent>): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      for (const call of calls)
        await transaction
          .insertInto('calls')
          .values(toRow(call))
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet({
              direction: call.direction,
              url: call.url ?? null,
              status: call.status,
              end_reason: call.endReason ?? null,
              answered_at: call.answeredAt ?? null,
              ended_at: call.endedAt ?? null,
            }),
          )
          .execute();
      const rows: CallEventRow[] = [];
      for (const { callId, details, ...event } of events)
        rows.push({ call_id: callId, ...event, details: JSON.stringify(details) });
      // SQLite takes a limited number of parameters per statement.
      for (let start = 0; start < rows.length; start += 100)
        await transaction
          .insertInto('call_events')
          .values(rows.slice(start, start + 100))
          .execute();
    });
  }

  /** Ends the calls that were up when the space went down without stopping. */
  async closeInterrupted(at: number): Promise<void> {
    await this.database
      .updateTable('calls')
      .set({ status: 'ended', end_reason: 'error', ended_at: at })
      .where('status', '!=', 'ended')
      .execute();
  }

  /** A project's call, by the id of its log or of the call itself. */
  async find(projectId: string, id: string): Promise<LoggedCall | undefined> {
    const row = await this.database
      .selectFrom('calls')
      .selectAll()
      .where('project_id', '=', projectId)
      .where((where) => where.or([where('log_id', '=', id), where('id', '=', id)]))
      .executeTakeFirst();
    return row && toCall(row);
  }

  async list(projectId: string, created: CreatedFilter, page: PageRequest): Promise<Page<LoggedCall>> {
    const found = await readPage(page, ({ bound, order, limit }) => {
      let query = this.database
        .selectFrom('calls')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('position', order)
        .limit(limit);
      if (bound) query = query.where('position', bound.operator, bound.position);
      if (created.from !== undefined) query = query.where('created_at', '>=', created.from);
      if (created.until !== undefined) query = query.where('created_at', '<', created.until);
      return query.execute();
    });
    return { ...found, items: found.items.map(toCall) };
  }

  /** Everything that happened on a call, in order. */
  async events(callId: string): Promise<LoggedEvent[]> {
    const rows = await this.database
      .selectFrom('call_events')
      .selectAll()
      .where('call_id', '=', callId)
      .orderBy('seq')
      .execute();
    return rows.map(({ call_id, details, ...row }) => ({
      callId: call_id,
      ...row,
      details: JSON.parse(details) as Record<string, unknown>,
    }));
  }
}

function toRow(call: LoggedCall): Insertable<CallRow> {
  return {
    id: call.id,
    log_id: call.logId,
    project_id: call.projectId,
    from_address: call.from,
    to_address: call.to,
    type: call.type,
    direction: call.direction,
    url: call.url ?? null,
    status: call.status,
    end_reason: call.endReason ?? null,
    created_at: call.createdAt,
    answered_at: call.answeredAt ?? null,
    ended_at: call.endedAt ?? null,
  };
}

function toCall(row: Omit<CallRow, 'position'>): LoggedCall {
  return {
    id: row.id,
    logId: row.log_id,
    projectId: row.project_id,
    from: row.from_address,
    to: row.to_address,
    type: row.type as LoggedCall['type'],
    direction: row.direction as LoggedCall['direction'],
    url: row.url ?? undefined,
    status: row.status as LoggedCall['status'],
    endReason: row.end_reason ?? undefined,
    createdAt: row.created_at,
    answeredAt: row.answered_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
  };
}
