import type { TSchema } from 'typebox';
import { type Scope, scopes } from '../src/rest/route.js';

export { type Scope, scopes };

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which family of error bodies an operation answers with. */
export type ErrorStyle = 'rest' | 'space' | 'compat';

/** Who signs a request: a project with its id and token, a subscriber with an access token, or nobody. */
export type Authentication = 'basic' | 'bearer' | 'none';

/** One operation of the REST API, as the catalogue describes it. */
export interface Operation {
  /** The client's name for it: namespace, then method (`phoneNumbers.update`). */
  id: string;
  summary: string;
  method: Method;
  /** Absolute path with `{placeholders}`. */
  path: string;
  /** Commands that share one path are told apart by the body's `command`. */
  command?: string;
  /** How a request is signed; `basic` unless said otherwise. */
  auth?: Authentication;
  /** A token needs one of these; any token will do when there is none. */
  scopes: readonly Scope[];
  /** A token needs all of the scopes. */
  everyScope?: true;
  /** Descriptions of the path's placeholders, by name. */
  params?: Record<string, TSchema>;
  query?: TSchema;
  body?: {
    encoding: 'json' | 'form';
    /** How a form writes a list: `name[]` for each item (when absent), or the bare name for each. */
    lists?: 'repeated';
    schema: TSchema;
  };
  /** Success status, and its body's schema (none for 204). */
  success: { status: 200 | 201 | 204; schema?: TSchema };
  errors: {
    style: ErrorStyle;
    statuses: readonly number[];
    /** Bodies that differ from the style's, by status. */
    bodies?: Readonly<Record<number, TSchema>>;
  };
  /** How a list is paged and where its items are. */
  paging?: { style: 'links' | 'laml' | 'none'; items: string };
  /** The documentation page, below the reference's root. */
  page: string;
}

export function operation(description: Operation): Operation {
  return description;
}

/** Operations of one API namespace; its name is the file that its types are emitted to. */
export interface Namespace {
  name: string;
  operations: Operation[];
}
