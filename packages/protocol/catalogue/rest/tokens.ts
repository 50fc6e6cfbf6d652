import { type Namespace, operation, scopes } from '../operation.js';
import { closed, list, named, oneOf, open, openEnum, text, uuid } from '../schema.js';
import { compatValidation } from './errors.js';

const accountSid = uuid('The project that the tokens belong to.');
const tokenId = uuid('The token.');
const permission = named('TokenPermission', oneOf(scopes), 'What a token may be used for.');

const granted = named(
  'GrantedPermission',
  openEnum(scopes),
  'What a token may be used for, as the platform tells it: it may know more than can be asked for.',
);

const token = named(
  'ApiToken',
  open({
    id: uuid('Unique id of the token.'),
    name: text('The name it was given.'),
    permissions: list(granted, 'What it may be used for.'),
    token: text('The secret, used with the project id for basic authentication.'),
  }),
  'An API token of a project.',
);

const create = named(
  'CreateApiToken',
  closed(
    {
      name: text('A name to tell the token by; 1 character or more.', { minLength: 1 }),
      permissions: list(permission, 'What the token may be used for; at least one.', { minItems: 1 }),
    },
    { subproject_id: uuid('Create the token for this subproject of the project.') },
  ),
);

const update = named(
  'UpdateApiToken',
  closed(
    {},
    {
      name: text('A new name; 1 character or more.', { minLength: 1 }),
      permissions: list(permission, 'Replaces what the token may be used for; left as it is when absent.'),
    },
  ),
);

const compatPath = '/api/laml/2010-04-01/Accounts/{AccountSid}/tokens';

export const compatTokens: Namespace = {
  name: 'compat-tokens',
  operations: [
    operation({
      id: 'compat.tokens.create',
      summary: 'Creates an API token for the project or one of its subprojects.',
      method: 'POST',
      path: compatPath,
      scopes: ['management'],
      params: { AccountSid: accountSid },
      body: { encoding: 'form', schema: create },
      success: { status: 200, schema: token },
      errors: { style: 'compat', statuses: [400, 401, 422], bodies: { 422: compatValidation } },
      page: 'rest/compat/tokens/create',
    }),
    operation({
      id: 'compat.tokens.update',
      summary: 'Renames an API token or changes what it may be used for.',
      method: 'PATCH',
      path: `${compatPath}/{token_id}`,
      scopes: ['management'],
      params: { AccountSid: accountSid, token_id: tokenId },
      body: { encoding: 'json', schema: update },
      success: { status: 200, schema: token },
      errors: { style: 'compat', statuses: [400, 401, 404, 422], bodies: { 422: compatValidation } },
      page: 'rest/compat/tokens/update',
    }),
    operation({
      id: 'compat.tokens.delete',
      summary: 'Deletes an API token; it stops working at once.',
      method: 'DELETE',
      path: `${compatPath}/{token_id}`,
      scopes: ['management'],
      params: { AccountSid: accountSid, token_id: tokenId },
      success: { status: 204 },
      errors: { style: 'compat', statuses: [400, 401, 404] },
      page: 'rest/compat/tokens/delete',
    }),
  ],
};

export const projectTokens: Namespace = {
  name: 'project',
  operations: [
    operation({
      id: 'project.tokens.create',
      summary: 'Creates an API token for the project or one of its subprojects.',
      method: 'POST',
      path: '/api/project/tokens',
      scopes: ['management'],
      body: { encoding: 'json', schema: create },
      success: { status: 200, schema: token },
      errors: { style: 'rest', statuses: [401, 422, 500] },
      page: 'rest/project/create',
    }),
    operation({
      id: 'project.tokens.update',
      summary: 'Renames an API token or changes what it may be used for.',
      method: 'PATCH',
      path: '/api/project/tokens/{token_id}',
      scopes: ['management'],
      params: { token_id: tokenId },
      body: { encoding: 'json', schema: update },
      success: { status: 200, schema: token },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      page: 'rest/project/update',
    }),
    operation({
      id: 'project.tokens.delete',
      summary: 'Deletes an API token; it stops working at once.',
      method: 'DELETE',
      path: '/api/project/tokens/{token_id}',
      scopes: ['management'],
      params: { token_id: tokenId },
      success: { status: 204 },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: 'rest/project/delete',
    }),
  ],
};
