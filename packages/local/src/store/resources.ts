import { randomUUID } from 'node:crypto';
import type { Database } from './database.js';
import type { NumberSettings } from './numbers.js';
import { type Page, type PageRequest, readPage } from './paging.js';
import type { Tables } from './tables.js';

/** What a SWML webhook has of its own. */
export interface SwmlWebhookDetails {
  usedFor: 'calling' | 'messaging';
  primary: { url: string; method: 'GET' | 'POST' };
  fallback: { url: string | undefined; method: 'GET' | 'POST' };
  statusCallback: { url: string | undefined; method: 'GET' | 'POST' };
}

/** Something that handles calls or messages and has addresses. */
export interface Resource {
  id: string;
  projectId: string;
  type: 'swml_webhook';
  displayName: string;
  details: SwmlWebhookDetails;
  createdAt: number;
  updatedAt: number;
}

/** A name that a resource can be reached at, below `/public/`. */
export interface Address {
  id: string;
  resourceId: string;
  projectId: string;
  name: string;
  channel: 'audio' | 'messaging';
  createdAt: number;
}

export class Resources {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** Creates a resource with one address, named after it. */
  async create({
    projectId,
    type,
    displayName,
    details,
  }: Pick<Resource, 'projectId' | 'type' | 'displayName' | 'details'>): Promise<Resource> {
    const at = this.now();
    return await this.database.transaction().execute(async (transaction) => {
      const row = await transaction
        .insertInto('resources')
        .values({
          id: randomUUID(),
          project_id: projectId,
          type,
          display_name: displayName,
          details: JSON.stringify(details),
          created_at: at,
          updated_at: at,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      const taken = await transaction
        .selectFrom('addresses')
        .select('name')
        .where('project_id', '=', projectId)
        .execute();
      await transaction
        .insertInto('addresses')
        .values({
          id: randomUUID(),
          resource_id: row.id,
          project_id: projectId,
          name: freeSlug(displayName, new Set(taken.map(({ name }) => name))),
          channel: details.usedFor === 'calling' ? 'audio' : 'messaging',
          created_at: at,
        })
        .execute();
      return toResource(row);
    });
  }

  async find(projectId: string, id: string): Promise<Resource | undefined> {
    const row = await this.database
      .selectFrom('resources')
      .selectAll()
      .where('id', '=', id)
      .where('project_id', '=', projectId)
      .executeTakeFirst();
    return row && toResource(row);
  }

  /** Resources of any project, by their ids. */
  async byIds(ids: readonly string[]): Promise<Map<string, Resource>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.selectFrom('resources').selectAll().where('id', 'in', ids).execute();
    return new Map(rows.map((row) => [row.id, toResource(row)]));
  }

  /** The project's oldest SWML webhook for calls that fetches its document from an address. */
  async withPrimaryUrl(projectId: string, url: string): Promise<Resource | undefined> {
    const rows = await this.database
      .selectFrom('resources')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('type', '=', 'swml_webhook')
      .orderBy('position')
      .execute();
    return rows.map(toResource).find(({ details }) => details.usedFor === 'calling' && details.primary.url === url);
  }

  /** The resource at an address (`/public/front-desk`) of any project of the space. */
  async atAddress(address: string): Promise<Resource | undefined> {
    const name = /^\/public\/([^/?]+)/.exec(address)?.[1];
    if (!name) return undefined;
    const row = await this.database
      .selectFrom('addresses')
      .innerJoin('resources', 'resources.id', 'addresses.resource_id')
      .selectAll('resources')
      .where('addresses.name', '=', name)
      .executeTakeFirst();
    return row && toResource(row);
  }

  async list(projectId: string, type: Resource['type'], page: PageRequest): Promise<Page<Resource>> {
    const found = await readPage(page, ({ bound, order, limit }) => {
      let query = this.database
        .selectFrom('resources')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('type', '=', type)
        .orderBy('position', order)
        .limit(limit);
      if (bound) query = query.where('position', bound.operator, bound.position);
      return query.execute();
    });
    return { ...found, items: found.items.map(toResource) };
  }

  async update(id: string, { displayName, details }: Pick<Resource, 'displayName' | 'details'>): Promise<void> {
    const changes = { display_name: displayName, details: JSON.stringify(details), updated_at: this.now() };
    await this.database.transaction().execute(async (transaction) => {
      await transaction.updateTable('resources').set(changes).where('id', '=', id).execute();
      await transaction
        .updateTable('addresses')
        .set({ channel: details.usedFor === 'calling' ? 'audio' : 'messaging' })
        .where('resource_id', '=', id)
        .execute();
    });
  }

  /** Deletes a resource and its addresses; numbers that it handled have no handler then. */
  async delete(id: string): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      const handled = await transaction
        .selectFrom('phone_numbers')
        .select(['id', 'settings'])
        .where('calling_resource_id', '=', id)
        .execute();
      for (const number of handled) {
        // The handler goes, and so does the address that it was made from: it must not come back to life.
        const {
          call_handler: _,
          call_relay_script_url: __,
          ...settings
        } = JSON.parse(number.settings) as NumberSettings;
        await transaction
          .updateTable('phone_numbers')
          .set({ calling_resource_id: null, settings: JSON.stringify(settings) })
          .where('id', '=', number.id)
          .execute();
      }
      await transaction
        .updateTable('phone_numbers')
        .set({ messaging_resource_id: null })
        .where('messaging_resource_id', '=', id)
        .execute();
      await transaction.deleteFrom('resources').where('id', '=', id).execute();
    });
  }

  async addresses(resourceId: string, page: PageRequest): Promise<Page<Address>> {
    const found = await readPage(page, ({ bound, order, limit }) => {
      let query = this.database
        .selectFrom('addresses')
        .selectAll()
        .where('resource_id', '=', resourceId)
        .orderBy('position', order)
        .limit(limit);
      if (bound) query = query.where('position', bound.operator, bound.position);
      return query.execute();
    });
    return { ...found, items: found.items.map(toAddress) };
  }
}

/** A name as it stands in an address, with a number behind it when that is taken. */
function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'resource';
  let free = slug;
  for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`;
  return free;
}

function toResource(row: Omit<Tables['resources'], 'position'>): Resource {
  return {
    id: row.id,
    projectId: row.project_id,
    type: row.type as Resource['type'],
    displayName: row.display_name,
    details: JSON.parse(row.details) as SwmlWebhookDetails,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toAddress(row: Omit<Tables['addresses'], 'position'>): Address {
  return {
    id: row.id,
    resourceId: row.resource_id,
    projectId: row.project_id,
    name: row.name,
    channel: row.channel as Address['channel'],
    createdAt: row.created_at,
  };
}
