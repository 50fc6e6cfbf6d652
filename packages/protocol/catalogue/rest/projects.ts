import { type Namespace, operation } from '../operation.js';
import { bool, closed, named, nullable, open, text, timestamp, uuid } from '../schema.js';
import { page, pageQuery } from './shared.js';

const root = '/api/projects';
const id = uuid('The project or subproject.');
const scopes = ['management'] as const;
const docs = 'apis/rest/projects';

const protections = {
  protect_recordings: bool('Whether recordings are given out to who signs in alone.'),
  protect_message_media: bool('Whether media of messages are given out to who signs in alone.'),
  protect_fax_media: bool('Whether faxes are given out to who signs in alone.'),
  force_https_requests: bool('Whether webhooks must be HTTPS.'),
};

const fields = {
  id: uuid('Unique id of the project.'),
  name: text('Its name.'),
  parent_project_id: nullable(uuid(), 'The project that it belongs to; `null` for one of its own.'),
  subproject: bool('Whether it belongs to another project.'),
  region_preference: text('The region that it prefers; not set over this API.'),
  ...protections,
  created_at: timestamp('When it was created.'),
  updated_at: timestamp('When it was last changed.'),
};

const project = named('Project', open(fields), 'A project.');
const projectWithKey = named(
  'ProjectWithSigningKey',
  open({ ...fields, signing_key: text('The key that its webhooks are signed with; it is not shown again.') }),
  'A project with its new signing key.',
);

const name = text('Its name.', { maxLength: 250 });

export const projects: Namespace = {
  name: 'projects',
  operations: [
    operation({
      id: 'projects.list',
      summary: 'Lists the project and its subprojects.',
      method: 'GET',
      path: root,
      scopes,
      query: named('ListProjects', closed({}, { name: text('Only projects of this name.'), ...pageQuery })),
      success: { status: 200, schema: page('ProjectPage', project, 'The project and its subprojects.') },
      errors: { style: 'rest', statuses: [401, 500] },
      paging: { style: 'links', items: 'data' },
      page: `${docs}/list-projects`,
    }),
    operation({
      id: 'projects.create',
      summary: 'Creates a subproject.',
      method: 'POST',
      path: root,
      scopes,
      body: { encoding: 'json', schema: named('CreateProject', closed({ name }, protections)) },
      success: { status: 201, schema: projectWithKey },
      errors: { style: 'rest', statuses: [401, 422, 500] },
      page: `${docs}/create-subproject`,
    }),
    operation({
      id: 'projects.get',
      summary: 'Gets a project.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: project },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: `${docs}/get-project`,
    }),
    operation({
      id: 'projects.update',
      summary: 'Renames a project, or changes what it protects.',
      method: 'PATCH',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: { encoding: 'json', schema: named('UpdateProject', closed({}, { name, ...protections })) },
      success: { status: 200, schema: project },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      page: `${docs}/update-project`,
    }),
    operation({
      id: 'projects.delete',
      summary: 'Deletes a subproject.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'rest', statuses: [401, 404, 422, 500] },
      page: `${docs}/delete-subproject`,
    }),
    operation({
      id: 'projects.rotateSigningKey',
      summary: 'Gives a project a new signing key; the old one stops working within minutes.',
      method: 'POST',
      path: `${root}/{id}/signing-key/rotate`,
      scopes,
      params: { id },
      success: { status: 200, schema: projectWithKey },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: `${docs}/rotate-signing-key`,
    }),
  ],
};
