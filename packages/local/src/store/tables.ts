import type { Generated } from 'kysely';

/** The tables as their rows are. Times are milliseconds since the epoch; what is marked as JSON is text. */
export interface Tables {
  schema_versions: { version: number; name: string; applied_at: number };
  space: { id: string; project_id: string; created_at: number };
  projects: { id: string; name: string; parent_id: string | null; signing_key: string; created_at: number };
  tokens: {
    id: string;
    project_id: string;
    name: string;
    /** JSON: the scopes. */
    permissions: string;
    secret: string;
    /** 1 for the token that the space made for the project itself. */
    owner: number;
    created_at: number;
  };
  phone_numbers: {
    position: Generated<number>;
    id: string;
    project_id: string;
    number: string;
    name: string | null;
    /** JSON: `call_…` and `message_…` as given. */
    settings: string;
    calling_resource_id: string | null;
    messaging_resource_id: string | null;
    created_at: number;
    updated_at: number;
  };
  resources: {
    position: Generated<number>;
    id: string;
    project_id: string;
    type: string;
    display_name: string;
    /** JSON: what its type has of its own. */
    details: string;
    created_at: number;
    updated_at: number;
  };
  addresses: {
    position: Generated<number>;
    id: string;
    resource_id: string;
    project_id: string;
    name: string;
    channel: string;
    created_at: number;
  };
  calls: CallRow;
  call_events: CallEventRow;
}

export interface CallRow {
  position: Generated<number>;
  id: string;
  log_id: string;
  project_id: string;
  from_address: string;
  to_address: string;
  type: string;
  direction: string;
  url: string | null;
  status: string;
  end_reason: string | null;
  created_at: number;
  answered_at: number | null;
  ended_at: number | null;
}

export interface CallEventRow {
  call_id: string;
  seq: number;
  at: number;
  type: string;
  /** JSON: the rest of the event. */
  details: string;
}
