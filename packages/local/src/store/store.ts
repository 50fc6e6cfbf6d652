import { randomUUID } from 'node:crypto';
import { scopes } from '@signalwire/protocol/rest';
import { Calls } from './calls.js';
import { type Database, openDatabase } from './database.js';
import { Numbers } from './numbers.js';
import { type Project, Projects } from './projects.js';
import { Resources } from './resources.js';
import { type Token, Tokens } from './tokens.js';

/** Who the space belongs to: its id, its first project and a token of that with every scope. */
export interface Identity {
  spaceId: string;
  project: Project;
  token: Token;
}

/** What the space remembers: in a folder, or in memory as long as it runs. */
export class Store {
  readonly projects: Projects;
  readonly tokens: Tokens;
  readonly numbers: Numbers;
  readonly resources: Resources;
  readonly calls: Calls;

  private constructor(
    private readonly database: Database,
    private readonly now: () => number,
  ) {
    this.projects = new Projects(database, now);
    this.tokens = new Tokens(database, now);
    this.numbers = new Numbers(database, now);
    this.resources = new Resources(database, now);
    this.calls = new Calls(database);
  }

  /**
   * Opens the store; a new one is empty.
   * @throws {StoreError} when the folder cannot be written, is in use by another space, or holds a damaged database.
   */
  static async open({ folder, now }: { folder?: string | undefined; now: () => number }): Promise<Store> {
    const store = new Store(await openDatabase(folder), now);
    await store.projects.load();
    await store.calls.closeInterrupted(now());
    return store;
  }

  /**
   * The space's identity, made on the first start and the same ever after. A `projectId` or `secret` that is asked for
   * is added when it is not there yet.
   */
  async identity({ projectId, secret }: { projectId?: string; secret?: string } = {}): Promise<Identity> {
    const space = await this.database.selectFrom('space').selectAll().executeTakeFirst();
    const wanted = projectId ?? space?.project_id;
    const project =
      (wanted && this.projects.find(wanted)) ||
      (await this.projects.create({ name: 'Local project', ...(wanted ? { id: wanted } : {}) }));
    const spaceId = space?.id ?? randomUUID();
    if (!space)
      await this.database
        .insertInto('space')
        .values({ id: spaceId, project_id: project.id, created_at: this.now() })
        .execute();
    return { spaceId, project, token: await this.ownerToken(project.id, secret) };
  }

  /** The token with every scope that the space makes for a project; with `secret`, one with that secret. */
  async ownerToken(projectId: string, secret?: string): Promise<Token> {
    const asked = secret && (await this.tokens.authenticate(projectId, secret));
    if (asked) return asked;
    const existing = secret ? undefined : await this.tokens.ofOwner(projectId);
    if (!existing)
      return await this.tokens.create({
        projectId,
        name: 'Local space',
        permissions: scopes,
        // A secret that was asked for may change from start to start; the space's own is one per project.
        ...(secret ? { secret } : { owner: true }),
      });
    // A later release may know more scopes than the one that made the token.
    await this.tokens.update(existing.id, { permissions: scopes });
    return { ...existing, permissions: [...scopes] };
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }
}
