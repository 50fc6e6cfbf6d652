import type { TSchema } from 'typebox';
import { type ErrorStyle, type Method, type Operation, operation, type Scope } from '../operation.js';
import { uuid } from '../schema.js';

/** What the operations on one kind of thing have in common. */
interface Kind {
  /** Its place in the client: `video.rooms`. */
  id: string;
  path: string;
  scopes: readonly Scope[];
  /** A token needs all of the scopes. */
  everyScope?: true;
  errors: ErrorStyle;
  /** Where its pages of documentation are: `rest/video/rooms`. */
  docs: string;
  /** `a room`. */
  one: string;
  /** Of what there are many in a project: `rooms`. */
  many: string;
}

interface Common {
  /** The statuses of its refusals. */
  statuses: readonly number[];
  query?: TSchema;
  /** The path's `{id}`, where it is not the UUID of the thing. */
  param?: TSchema;
  summary?: string;
  /** Its page of documentation, where it has none of its own name. */
  page?: string;
}
interface Reading extends Common {
  result: TSchema;
}
interface Writing extends Reading {
  body: TSchema;
  /** Default: 200. */
  success?: 200 | 201;
}

/** Operations on one kind of thing, each told by what is its own. */
export function operationsOn(kind: Kind) {
  const { path, scopes, one, many } = kind;
  const id = uuid(`${capital(one.replace(/^an? /, 'the '))}.`);

  const make = (
    member: string,
    summary: string,
    method: Method,
    below: string | undefined,
    { statuses, query, param, page, summary: own, ...rest }: Common & Pick<Operation, 'success' | 'body' | 'paging'>,
  ): Operation =>
    operation({
      id: `${kind.id}.${member}`,
      summary: own ?? summary,
      method,
      path: below === undefined ? path : `${path}/{id}${below}`,
      scopes,
      ...(kind.everyScope ? { everyScope: true } : {}),
      ...(below === undefined ? {} : { params: { id: param ?? id } }),
      ...(query ? { query } : {}),
      ...rest,
      errors: { style: kind.errors, statuses },
      page: page ?? `${kind.docs}/${kebab(member)}`,
    });
  const writing = ({ body, result, success = 200, ...rest }: Writing) => ({
    ...rest,
    body: { encoding: 'json', schema: body } as const,
    success: { status: success, schema: result },
  });
  const reading = ({ result, ...rest }: Reading) => ({ ...rest, success: { status: 200, schema: result } as const });
  const listing = (list: Reading) => ({ ...reading(list), paging: { style: 'links', items: 'data' } as const });

  return {
    /** Those of the project, paged. */
    list: (list: Reading) => make('list', `Lists the ${many} of the project.`, 'GET', undefined, listing(list)),
    create: (create: Writing) => make('create', `Creates ${one}.`, 'POST', undefined, writing(create)),
    get: (get: Reading) => make('get', `Gets ${one}.`, 'GET', '', reading(get)),
    update: (method: 'PUT' | 'PATCH', update: Writing) =>
      make('update', `Changes ${one}.`, method, '', writing(update)),
    delete: (remove: Common) =>
      make('delete', `Deletes ${one}.`, 'DELETE', '', { ...remove, success: { status: 204 } }),
    /** What belongs to one of them, paged: `listEvents`, at `/events`. */
    listBelow: (member: string, below: string, summary: string, list: Reading) =>
      make(member, summary, 'GET', below, listing(list)),
    /** What is done to one of them, at a path below its own. */
    postBelow: (member: string, below: string, summary: string, post: Writing | Reading) =>
      make(member, summary, 'POST', below, 'body' in post ? writing(post) : reading(post)),
  };
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** `listStreams` as `list-streams`. */
export const kebab = (member: string): string => member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
