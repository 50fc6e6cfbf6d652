import { randomBytes, randomUUID } from 'node:crypto';
import type { Scope } from '@signalwire/protocol/rest';
import type { Database } from './database.js';

export interface Token {
  id: string;
  projectId: string;
  name: string;
  permissions: Scope[];
  /** Kept as it is and not as a hash: the API shows it again on every update. The file is its owner's alone for that. */
  secret: string;
}

export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {}

  /** Creates a token; with `secret`, one with a known secret; `owner` marks the one that the space makes for itself. */
  async create({
    projectId,
    name,
    permissions,
    secret,
    owner = false,
  }: {
    projectId: string;
    name: string;
    permissions: readonly Scope[];
    secret?: string;
    owner?: boolean;
  }): Promise<Token> {
    const token: Token = {
      id: randomUUID(),
      projectId,
      name,
      permissions: [...new Set(permissions)],
      secret: secret ?? `PT${randomBytes(24).toString('hex')}`,
    };
    await this.database
      .insertInto('tokens')
      .values({
        id: token.id,
        project_id: projectId,
        name,
        permissions: JSON.stringify(token.permissions),
        secret: token.secret,
        owner: owner ? 1 : 0,
        created_at: this.now(),
      })
      .execute();
    return token;
  }

  async find(id: string): Promise<Token | undefined> {
    const row = await this.database.selectFrom('tokens').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toToken(row);
  }

  /** The token that a project's client authenticates with. */
  async authenticate(projectId: string, secret: string): Promise<Token | undefined> {
    const row = await this.database
      .selectFrom('tokens')
      .selectAll()
      .where('secret', '=', secret)
      .where('project_id', '=', projectId)
      .executeTakeFirst();
    return row && toToken(row);
  }

  /** The token that the space made for a project. */
  async ofOwner(projectId: string): Promise<Token | undefined> {
    const row = await this.database
      .selectFrom('tokens')
      .selectAll()
      .where('project_id', '=', projectId)
      .where('owner', '=', 1)
      .executeTakeFirst();
    return row && toToken(row);
  }

  async update(id: string, { name, permissions }: { name?: string; permissions?: readonly Scope[] }): Promise<void> {
    const changes = {
      ...(name === undefined ? {} : { name }),
      ...(permissions === undefined ? {} : { permissions: JSON.stringify([...new Set(permissions)]) }),
    };
    if (Object.keys(changes).length > 0)
      await this.database.updateTable('tokens').set(changes).where('id', '=', id).execute();
  }

  async delete(id: string): Promise<void> {
    await this.database.deleteFrom('tokens').where('id', '=', id).execute();
  }
}

function toToken(row: { id: string; project_id: string; name: string; permissions: string; secret: string }): Token {
  return {
    id: row.id,
    projectId: row.project_id,
    name: row.name,
    permissions: JSON.parse(row.permissions) as Scope[],
    secret: row.secret,
  };
}
