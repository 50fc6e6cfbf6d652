import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from './database.js';

export interface Project {
  id: string;
  name: string;
  /** The project that it is a subproject of. */
  parentId: string | undefined;
  /** What webhooks of the project are signed with. */
  signingKey: string;
  createdAt: number;
}

export class Projects {
  private readonly signingKeys = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  async create({ id, name, parentId }: { id?: string; name: string; parentId?: string }): Promise<Project> {
    const row = {
      id: id ?? randomUUID(),
      name,
      parent_id: parentId ?? null,
      signing_key: `PSK_${randomBytes(18).toString('base64url')}`,
      created_at: this.now(),
    };
    await this.database.insertInto('projects').values(row).execute();
    this.signingKeys.set(row.id, row.signing_key);
    return toProject(row);
  }

  /** Reads the signing keys, so that they are at hand where there is no time to wait for them. */
  async load(): Promise<void> {
    const rows = await this.database.selectFrom('projects').select(['id', 'signing_key']).execute();
    for (const row of rows) this.signingKeys.set(row.id, row.signing_key);
  }

  /** What webhooks of a project are signed with. */
  signingKey(id: string): string | undefined {
    return this.signingKeys.get(id);
  }

  async find(id: string): Promise<Project | undefined> {
    const row = await this.database.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toProject(row);
  }
}

function toProject(row: {
  id: string;
  name: string;
  parent_id: string | null;
  signing_key: string;
  created_at: number;
}): Project {
  return {
    id: row.id,
    name: row.name,
    parentId: row.parent_id ?? undefined,
    signingKey: row.signing_key,
    createdAt: row.created_at,
  };
}
