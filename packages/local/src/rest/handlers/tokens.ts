import type { ApiToken, CreateApiToken, UpdateApiToken } from '@signalwire/protocol/rest';
import type { Project, Store, Token } from '../../store/index.js';
import { invalid, notFound } from '../errors.js';
import type { Handlers, Platform } from '../operation.js';

/** Tokens over the compatibility API and over the project API: one behaviour, two addresses. */
export const tokenHandlers = {
  'compat.tokens.create': ({ body, project }, { store }) => create(store, project, body),
  'compat.tokens.update': ({ body, project, params }, platform) => update(platform, project, params.token_id, body),
  'compat.tokens.delete': ({ project, params }, platform) => remove(platform, project, params.token_id),
  'project.tokens.create': ({ body, project }, { store }) => create(store, project, body),
  'project.tokens.update': ({ body, project, params }, platform) => update(platform, project, params.token_id, body),
  'project.tokens.delete': ({ project, params }, platform) => remove(platform, project, params.token_id),
} satisfies Handlers;

async function create(store: Store, project: Project, body: CreateApiToken): Promise<ApiToken> {
  let projectId = project.id;
  if (body.subproject_id !== undefined) {
    const subproject = store.projects.find(body.subproject_id);
    if (subproject?.parentId !== project.id)
      throw invalid('subproject_id', `${body.subproject_id} is not a subproject of project ${project.id}.`);
    projectId = subproject.id;
  }
  return present(await store.tokens.create({ projectId, name: body.name, permissions: body.permissions }));
}

async function update(
  { store, revoked }: Platform,
  project: Project,
  id: string,
  body: UpdateApiToken,
): Promise<ApiToken> {
  const token = await find(store, project, id);
  const { name = token.name, permissions = token.permissions } = body;
  await store.tokens.update(id, { name, permissions });
  if (token.permissions.some((permission) => !permissions.includes(permission))) revoked(id);
  return present({ ...token, name, permissions });
}

async function remove({ store, revoked }: Platform, project: Project, id: string): Promise<undefined> {
  await find(store, project, id);
  await store.tokens.delete(id);
  revoked(id);
}

/** A token of the project or of one of its subprojects. */
async function find(store: Store, project: Project, id: string): Promise<Token> {
  const token = await store.tokens.find(id);
  if (token) {
    if (token.projectId === project.id) return token;
    const owner = store.projects.find(token.projectId);
    if (owner?.parentId === project.id) return token;
  }
  throw notFound(
    `Project ${project.id} has no token ${id}. The id is the one that creating it answered, not its secret.`,
  );
}

const present = ({ id, name, permissions, secret }: Token): ApiToken => ({
  id,
  name,
  permissions: [...new Set(permissions)],
  token: secret,
});
