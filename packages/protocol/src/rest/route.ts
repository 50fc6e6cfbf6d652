/** What an API token may be allowed to do. */
export const scopes = [
  'calling',
  'chat',
  'datasphere',
  'fax',
  'management',
  'messaging',
  'numbers',
  'pubsub',
  'storage',
  'tasking',
  'video',
] as const;

export type Scope = (typeof scopes)[number];

/** Where an operation lives and what it demands. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute path with `{placeholders}`. */
  readonly path: string;
  /** Operations that share a path are told apart by the body's `command`. */
  readonly command?: string;
  /** The token needs one of these; any token will do when there is none. */
  readonly scopes: readonly Scope[];
  /** How a request is signed when not by the project: with a subscriber's access token, or not at all. */
  readonly auth?: 'bearer' | 'none';
  /** The token needs all of the scopes. */
  readonly everyScope?: true;
  /** How the body is sent; absent when there is none. */
  readonly encoding?: 'json' | 'form';
  /** How a form writes a list: `name[]` for each item (when absent), or the bare name for each. */
  readonly lists?: 'repeated';
  /** The status of success. */
  readonly success: 200 | 201 | 204;
  /** Which family of error bodies it answers with. */
  readonly errors: 'rest' | 'space' | 'compat';
  /** How its list is paged: by `links.next`, by `next_page_uri`, or not at all. */
  readonly paging?: 'links' | 'laml' | 'none';
  /** The property of the result that holds the list. */
  readonly items?: string;
  /** The documentation page, below the reference's root. */
  readonly page: string;
}
