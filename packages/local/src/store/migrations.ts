/** A step of the schema. Steps that were released never change: a correction is a further step. */
export interface Migration {
  version: number;
  name: string;
  statements: readonly string[];
}

// Times are milliseconds since the epoch; JSON is kept as text. `position` is the order of creation, which times do not
// tell: on a virtual clock many things happen in the same millisecond.
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'space, projects, tokens, numbers, resources, calls',
    statements: [
      `create table space (
        id text primary key,
        project_id text not null,
        created_at bigint not null
      )`,
      `create table projects (
        id text primary key,
        name text not null,
        parent_id text references projects (id),
        signing_key text not null,
        created_at bigint not null
      )`,
      `create table tokens (
        id text primary key,
        project_id text not null references projects (id),
        name text not null,
        permissions text not null,
        secret text not null unique,
        owner integer not null,
        created_at bigint not null
      )`,
      `create table phone_numbers (
        position integer primary key autoincrement,
        id text not null unique,
        project_id text not null references projects (id),
        number text not null unique,
        name text,
        settings text not null,
        calling_resource_id text,
        messaging_resource_id text,
        created_at bigint not null,
        updated_at bigint not null
      )`,
      'create index phone_numbers_listing on phone_numbers (project_id, position)',
      `create table resources (
        position integer primary key autoincrement,
        id text not null unique,
        project_id text not null references projects (id),
        type text not null,
        display_name text not null,
        details text not null,
        created_at bigint not null,
        updated_at bigint not null
      )`,
      'create index resources_listing on resources (project_id, type, position)',
      `create table addresses (
        position integer primary key autoincrement,
        id text not null unique,
        resource_id text not null references resources (id) on delete cascade,
        project_id text not null references projects (id),
        name text not null,
        channel text not null,
        created_at bigint not null,
        unique (project_id, name)
      )`,
      'create index addresses_by_resource on addresses (resource_id, position)',
      `create table calls (
        position integer primary key autoincrement,
        id text not null unique,
        log_id text not null unique,
        project_id text not null,
        from_address text not null,
        to_address text not null,
        type text not null,
        direction text not null,
        url text,
        status text not null,
        end_reason text,
        created_at bigint not null,
        answered_at bigint,
        ended_at bigint
      )`,
      'create index calls_listing on calls (project_id, position)',
      `create table call_events (
        call_id text not null references calls (id) on delete cascade,
        seq integer not null,
        at bigint not null,
        type text not null,
        details text not null,
        primary key (call_id, seq)
      )`,
    ],
  },
];
