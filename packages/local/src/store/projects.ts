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

/** The projects of the space. They are few and every request asks for one, so they are kept at hand. */
export class Projects {
  private readonly byId = new Map<string, Project>();

  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** Reads what was there before. */
  async load(): Promise<void> {
    for (const row of await this.database.selectFrom('projects').selectAll().execute())
      this.byId.set(row.id, toProject(row));
  }

  async create({ id, name, parentId }: { id?: string; name: string; parentId?: string }): Promise<Project> {
    const row = {
      id: id ?? randomUUID(),
      name,
      parent_id: parentId ?? null,
      signing_key: `PSK_${randomBytes(18).toString('base64url')}`,
      created_at: this.now(),
    };
    await this.database.insertInto('projects').values(row).execute();
    const project = toProject(row);
    this.byId.set(project.id, project);
    return project;
  }

  find(id: string): Project | undefined {
    return this.byId.get(id);
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
