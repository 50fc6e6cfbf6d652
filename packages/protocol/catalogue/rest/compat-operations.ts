import type { TSchema } from 'typebox';
import { type Method, type Operation, operation, type Scope } from '../operation.js';
import { form, refuses } from './compat-shared.js';
import { kebab } from './resource-operations.js';

type Params = NonNullable<Operation['params']>;

interface Common {
  query?: TSchema;
  /** The statuses of its refusals, beside 400 and 401. */
  statuses?: readonly number[];
  /** In their place, when its refusals are told otherwise. */
  errors?: Operation['errors'];
  /** Its page of documentation, when that has not its name. */
  page?: string;
}
interface Answered extends Common {
  result: TSchema;
}
interface Sent extends Common {
  body?: TSchema;
  result: TSchema;
  /** Default: 200. */
  status?: 200 | 201;
}

/**
 * Operations of the compatibility API, by their places in the client (`applications.list`), addresses and placeholders.
 * @param scopes One of which a token needs.
 */
export function compatOperations(scopes: readonly Scope[]) {
  const make = (
    member: string,
    summary: string,
    [verb, path, params]: readonly [Method, string, Params],
    { query, statuses = [], errors = refuses(...statuses), page }: Common,
    own: Pick<Operation, 'success'> & Partial<Operation>,
  ): Operation => {
    const [area = '', ...rest] = member.split('.');
    return operation({
      id: `compat.${member}`,
      summary,
      method: verb,
      path,
      scopes,
      params,
      ...(query ? { query } : {}),
      ...own,
      errors,
      page: page ?? `rest/compat/${kebab(area)}/${kebab(rest.at(-1) ?? '')}`,
    });
  };
  const answer = (schema: TSchema, status: 200 | 201 = 200) => ({ success: { status, schema } as const });

  return {
    /** A list in pages, its items under a name of their own. */
    list: (member: string, summary: string, path: string, params: Params, given: Answered & { items: string }) =>
      make(member, summary, ['GET', path, params], given, {
        ...answer(given.result),
        paging: { style: 'laml', items: given.items },
      }),
    get: (member: string, summary: string, path: string, params: Params, given: Answered) =>
      make(member, summary, ['GET', path, params], given, answer(given.result)),
    /** What is sent as a form, and answered. */
    post: (member: string, summary: string, path: string, params: Params, given: Sent) =>
      make(member, summary, ['POST', path, params], given, {
        ...(given.body ? { body: form(given.body) } : {}),
        ...answer(given.result, given.status),
      }),
    remove: (member: string, summary: string, path: string, params: Params, given: Common) =>
      make(member, summary, ['DELETE', path, params], given, { success: { status: 204 } }),
  };
}
