import { randomUUID } from 'node:crypto';
import type { Database } from './database.js';
import { type Page, type PageRequest, readPage } from './paging.js';
import type { Tables } from './tables.js';

/** How a number handles calls and messages: the API's `call_…` and `message_…` properties. */
export type NumberSettings = Record<string, string>;

/** A phone number that a project has bought. */
export interface OwnedNumber {
  id: string;
  projectId: string;
  /** E.164. */
  number: string;
  name: string | undefined;
  settings: NumberSettings;
  /** The resource that handles its calls, when one is assigned. */
  callingResourceId: string | undefined;
  messagingResourceId: string | undefined;
  createdAt: number;
  updatedAt: number;
}

export type NumberChanges = Partial<
  Pick<OwnedNumber, 'name' | 'settings' | 'callingResourceId' | 'messagingResourceId'>
>;

export class Numbers {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** @returns `undefined` when somebody has the number already. */
  async create(projectId: string, number: string): Promise<OwnedNumber | undefined> {
    const at = this.now();
    const row = await this.database
      .insertInto('phone_numbers')
      .values({
        id: randomUUID(),
        project_id: projectId,
        number,
        name: null,
        settings: '{}',
        calling_resource_id: null,
        messaging_resource_id: null,
        created_at: at,
        updated_at: at,
      })
      .onConflict((conflict) => conflict.column('number').doNothing())
      .returningAll()
      .executeTakeFirst();
    return row && toNumber(row);
  }

  async find(projectId: string, id: string): Promise<OwnedNumber | undefined> {
    const row = await this.database
      .selectFrom('phone_numbers')
      .selectAll()
      .where('id', '=', id)
      .where('project_id', '=', projectId)
      .executeTakeFirst();
    return row && toNumber(row);
  }

  /** A number of any project of the space. */
  async byNumber(number: string): Promise<OwnedNumber | undefined> {
    const row = await this.database
      .selectFrom('phone_numbers')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirst();
    return row && toNumber(row);
  }

  /** Every number of the space. */
  async taken(): Promise<Set<string>> {
    const rows = await this.database.selectFrom('phone_numbers').select('number').execute();
    return new Set(rows.map(({ number }) => number));
  }

  /** A project's numbers, newest first; `name` and `number` keep those that contain the text. */
  async list(
    projectId: string,
    filter: { name?: string | undefined; number?: string | undefined },
    page: PageRequest,
  ): Promise<Page<OwnedNumber>> {
    const found = await readPage(page, ({ bound, order, limit }) => {
      let query = this.database
        .selectFrom('phone_numbers')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('position', order)
        .limit(limit);
      if (bound) query = query.where('position', bound.operator, bound.position);
      const { name, number } = filter;
      // `instr` and not `like`: what is searched for may contain `%` and `_`.
      if (name) query = query.where(({ fn, val }) => fn('instr', ['name', val(name)]), '>', 0);
      if (number) query = query.where(({ fn, val }) => fn('instr', ['number', val(number)]), '>', 0);
      return query.execute();
    });
    return { ...found, items: found.items.map(toNumber) };
  }

  /** Changes what is given; what is given as `undefined` is cleared. */
  async update(id: string, changes: NumberChanges): Promise<void> {
    await this.database
      .updateTable('phone_numbers')
      .set({
        updated_at: this.now(),
        ...('name' in changes ? { name: changes.name ?? null } : {}),
        ...('settings' in changes ? { settings: JSON.stringify(changes.settings ?? {}) } : {}),
        ...('callingResourceId' in changes ? { calling_resource_id: changes.callingResourceId ?? null } : {}),
        ...('messagingResourceId' in changes ? { messaging_resource_id: changes.messagingResourceId ?? null } : {}),
      })
      .where('id', '=', id)
      .execute();
  }

  async delete(id: string): Promise<void> {
    await this.database.deleteFrom('phone_numbers').where('id', '=', id).execute();
  }
}

function toNumber(row: Omit<Tables['phone_numbers'], 'position'>): OwnedNumber {
  return {
    id: row.id,
    projectId: row.project_id,
    number: row.number,
    name: row.name ?? undefined,
    settings: JSON.parse(row.settings) as NumberSettings,
    callingResourceId: row.calling_resource_id ?? undefined,
    messagingResourceId: row.messaging_resource_id ?? undefined,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
