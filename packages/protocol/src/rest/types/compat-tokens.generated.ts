// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompatValidationErrorBody } from './errors.generated.js';

export interface CreateApiToken {
  /** A name to tell the token by; 1 character or more. */
  name: string;
  /** What the token may be used for; at least one. */
  permissions: TokenPermission[];
  /** Create the token for this subproject of the project. */
  subproject_id?: string | undefined;
}

/** What a token may be used for. */
export type TokenPermission =
  | 'calling'
  | 'chat'
  | 'datasphere'
  | 'fax'
  | 'management'
  | 'messaging'
  | 'numbers'
  | 'pubsub'
  | 'storage'
  | 'tasking'
  | 'video';

/** An API token of a project. */
export interface ApiToken {
  /** Unique id of the token. */
  id: string;
  /** The name it was given. */
  name: string;
  /** What it may be used for. */
  permissions: GrantedPermission[];
  /** The secret, used with the project id for basic authentication. */
  token: string;
}

/** What a token may be used for, as the platform tells it: it may know more than can be asked for. */
export type GrantedPermission =
  | 'calling'
  | 'chat'
  | 'datasphere'
  | 'fax'
  | 'management'
  | 'messaging'
  | 'numbers'
  | 'pubsub'
  | 'storage'
  | 'tasking'
  | 'video'
  | (string & {});

export interface UpdateApiToken {
  /** A new name; 1 character or more. */
  name?: string | undefined;
  /** Replaces what the token may be used for; left as it is when absent. */
  permissions?: TokenPermission[] | undefined;
}
