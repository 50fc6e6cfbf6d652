import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Libsql from 'libsql';
import { StoreError } from './errors.js';
import { migrations } from './migrations.js';
import type { Tables } from './tables.js';

export type Database = Kysely<Tables>;

const fileName = 'space.db';

/**
 * Opens the database in a folder, which is created when missing, or in memory.
 * @throws {StoreError} when the folder cannot be written, another space has it open, or the file is damaged.
 */
export async function openDatabase(folder: string | undefined): Promise<Database> {
  const connection = folder === undefined ? new Libsql(':memory:') : openFile(folder);
  const database = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        // libsql's own types lag behind what it does: its statements are those of better-sqlite3, which the dialect takes.
        prepare: (statement) => connection.prepare(statement) as never,
        close: () => close(connection),
      },
    }),
  });
  try {
    await migrate(database, folder);
  } catch (error) {
    await database.destroy();
    throw explain(error, folder);
  }
  return database;
}

function openFile(folder: string) {
  const path = join(folder, fileName);
  makeWritable(folder);
  try {
    // The file holds the secrets of tokens: only its owner may read it, from the first byte on.
    if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600 });
    else chmodSync(path, 0o600);
    const connection = new Libsql(path);
    try {
      // One space per folder: the lock is the database's own, so that it goes away with the process that holds it.
      connection.exec('pragma locking_mode = exclusive');
      connection.exec('begin exclusive');
      connection.exec('commit');
      connection.prepare('pragma journal_mode = wal').all();
      connection.exec('pragma synchronous = normal');
      connection.exec('pragma foreign_keys = on');
    } catch (error) {
      connection.close();
      throw error;
    }
    return connection;
  } catch (error) {
    throw explain(error, folder);
  }
}

/**
 * Closes the connection and lets go of the file. Statements that wait to be collected keep a closed connection, and with
 * it its lock, so the lock is given back by hand; it cannot be while the journal is a write-ahead log.
 */
function close(connection: InstanceType<typeof Libsql>): void {
  connection.prepare('pragma journal_mode = delete').all();
  connection.exec('pragma locking_mode = normal');
  connection.prepare('select count(*) from sqlite_master').all();
  connection.close();
}

function makeWritable(folder: string): void {
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    makeFolder(resolve(folder));
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new StoreError(
      'unwritable',
      `The data folder ${folder} cannot be written (${reason(error)}). Choose a folder that you own, or leave "data" out to keep everything in memory.`,
      error,
    );
  }
}

/** Level by level: Node's recursive way never returns where the system denies that a parent exists, below /proc for one. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder, { mode: 0o700 });
}

function explain(error: unknown, folder: string | undefined): unknown {
  if (error instanceof StoreError || folder === undefined) return error;
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new StoreError(
      'locked',
      `The data folder ${folder} is in use by another space. Stop that one, or start this one on another folder.`,
      error,
    );
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return new StoreError(
      'corrupt',
      `${join(folder, fileName)} is damaged or is not a space's database (${reason(error)}). Move it away to start afresh, or restore a copy.`,
      error,
    );
  return new StoreError(
    'unwritable',
    `The database in ${folder} cannot be opened (${reason(error)}). Check the folder's permissions and free space.`,
    error,
  );
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function migrate(database: Database, folder: string | undefined): Promise<void> {
  await sql`create table if not exists schema_versions (
    version integer primary key, name text not null, applied_at bigint not null
  )`.execute(database);
  const applied = await database.selectFrom('schema_versions').select('version').execute();
  const current = Math.max(0, ...applied.map(({ version }) => version));
  const newest = migrations.at(-1)?.version ?? 0;
  if (current > newest)
    throw new StoreError(
      'newer',
      `The data folder ${folder} was written by a newer release (schema ${current}; this one knows up to ${newest}). Update @signalwire/local, or start on another folder.`,
    );
  for (const { version, name, statements } of migrations) {
    if (version <= current) continue;
    await database.transaction().execute(async (transaction) => {
      for (const statement of statements) await sql.raw(statement).execute(transaction);
      await transaction.insertInto('schema_versions').values({ version, name, applied_at: Date.now() }).execute();
    });
  }
}
