import type { Route, Scope } from '@signalwire/protocol/rest';
import type { Project, Store, Token } from '../store/index.js';
import { forbidden, unauthorized } from './errors.js';

/** Who sent a request. */
export interface Caller {
  project: Project;
  token: Token;
}

/**
 * Finds out who sent a request, from its basic authentication.
 * @throws {ApiError} 401, saying what is wrong with the credentials.
 */
export async function authenticate(store: Store, authorization: string | undefined): Promise<Caller> {
  if (!authorization)
    throw unauthorized(
      'The request has no credentials. Send basic authentication: the project id as user, an API token as password.',
    );
  const [scheme = '', encoded = ''] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'basic')
    throw unauthorized(
      `The space takes basic authentication, not "${scheme}": the project id as user, an API token as password.`,
    );
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0)
    throw unauthorized('The credentials are not "project:token" in base64, which basic authentication asks for.');
  const projectId = decoded.slice(0, colon);
  const project = store.projects.find(projectId);
  if (!project)
    throw unauthorized(
      `There is no project "${projectId.slice(0, 60)}" in this space. Check the project id (SIGNALWIRE_PROJECT_ID).`,
    );
  const token = await store.tokens.authenticate(project.id, decoded.slice(colon + 1));
  if (!token)
    throw unauthorized(
      `The token is not one of project ${project.id}: it was mistyped or deleted, or belongs to another space (SIGNALWIRE_API_TOKEN).`,
    );
  return { project, token };
}

/** @throws {ApiError} 403 naming the scopes that would do. */
export function demandScope({ token }: Caller, { scopes, everyScope }: Pick<Route, 'scopes' | 'everyScope'>): void {
  const granted = (scope: Scope) => token.permissions.includes(scope);
  if (scopes.length === 0 || (everyScope ? scopes.every(granted) : scopes.some(granted))) return;
  const missing = everyScope ? scopes.filter((scope) => !granted(scope)) : scopes;
  const wanted = missing.map((scope) => `"${scope}"`).join(everyScope ? ' and ' : ' or ');
  const has = token.permissions.map((scope) => `"${scope}"`).join(', ') || 'none';
  throw forbidden(
    `The API token "${token.name}" lacks the scope ${wanted}, which this operation needs. It has: ${has}.`,
  );
}

/**
 * The project that a path's account names: the caller's own or one of its subprojects.
 * @throws {ApiError} 401 for any other.
 */
export function demandAccount(store: Store, caller: Caller, accountSid: string): Project {
  if (accountSid === caller.project.id) return caller.project;
  const other = store.projects.find(accountSid);
  if (other?.parentId === caller.project.id) return other;
  throw unauthorized(
    `The path names the account ${accountSid.slice(0, 60)}, but the credentials are those of project ${caller.project.id}.`,
  );
}
