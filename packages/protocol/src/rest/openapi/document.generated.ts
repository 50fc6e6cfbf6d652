// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { OpenApiDocument } from './document.js';

/** The REST API as an OpenAPI 3.1 document. */
export const openApi: OpenApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'SignalWire REST API',
    version: '1.0.0',
    description: 'Operations name the scopes of which a token needs one in `x-scopes`, all of them where `x-every-scope` is set. Scopes: calling, chat, datasphere, fax, management, messaging, numbers, pubsub, storage, tasking, video.',
  },
  security: [{ project: [] }],
  paths: {
    '/api/laml/2010-04-01/Accounts/{AccountSid}/tokens': {
      post: {
        tags: ['compat.tokens'],
        operationId: 'compat.tokens.create',
        summary: 'Creates an API token for the project or one of its subprojects.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project that the tokens belong to.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateApiToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiToken' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatValidationErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/tokens/{token_id}': {
      patch: {
        tags: ['compat.tokens'],
        operationId: 'compat.tokens.update',
        summary: 'Renames an API token or changes what it may be used for.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project that the tokens belong to.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'token_id',
            in: 'path',
            required: true,
            description: 'The token.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateApiToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiToken' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatValidationErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.tokens'],
        operationId: 'compat.tokens.delete',
        summary: 'Deletes an API token; it stops working at once.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project that the tokens belong to.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'token_id',
            in: 'path',
            required: true,
            description: 'The token.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts': {
      get: {
        tags: ['compat.accounts'],
        operationId: 'compat.accounts.list',
        summary: 'Lists the project and its subprojects.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'FriendlyName',
            in: 'query',
            required: false,
            description: 'Only those with this name; up to 100 of `A-Za-z0-9_-`.',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAccountPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.accounts'],
        operationId: 'compat.accounts.create',
        summary: 'Creates a subproject.',
        'x-scopes': ['management'],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatAccount' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAccount' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{Sid}': {
      get: {
        tags: ['compat.accounts'],
        operationId: 'compat.accounts.get',
        summary: 'Gets the project or a subproject.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The project or subproject.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAccount' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.accounts'],
        operationId: 'compat.accounts.update',
        summary: 'Renames the project or a subproject.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The project or subproject.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatAccount' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAccount' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Applications': {
      get: {
        tags: ['compat.applications'],
        operationId: 'compat.applications.list',
        summary: 'Lists the cXML applications.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'FriendlyName',
            in: 'query',
            required: false,
            description: 'Only those with this name.',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatApplicationPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.applications'],
        operationId: 'compat.applications.create',
        summary: 'Creates a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatApplication' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatApplication' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}': {
      get: {
        tags: ['compat.applications'],
        operationId: 'compat.applications.get',
        summary: 'Gets a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatApplication' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.applications'],
        operationId: 'compat.applications.update',
        summary: 'Changes a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatApplication' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatApplication' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.applications'],
        operationId: 'compat.applications.delete',
        summary: 'Deletes a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins': {
      get: {
        tags: ['compat.lamlBins'],
        operationId: 'compat.lamlBins.list',
        summary: 'Lists the cXML scripts.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Name',
            in: 'query',
            required: false,
            description: 'Only those with this name.',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatLamlBinPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.lamlBins'],
        operationId: 'compat.lamlBins.create',
        summary: 'Creates a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatLamlBin' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatLamlBin' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/LamlBins/{Sid}': {
      get: {
        tags: ['compat.lamlBins'],
        operationId: 'compat.lamlBins.get',
        summary: 'Gets a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatLamlBin' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.lamlBins'],
        operationId: 'compat.lamlBins.update',
        summary: 'Changes a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatLamlBin' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatLamlBin' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.lamlBins'],
        operationId: 'compat.lamlBins.delete',
        summary: 'Deletes a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers': {
      get: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.listAvailableCountries',
        summary: 'Lists the countries with numbers on offer.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAvailableCountryList' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}': {
      get: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.getAvailableCountry',
        summary: 'Gets what kinds of numbers a country has on offer.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'IsoCountry',
            in: 'path',
            required: true,
            description: 'The country, as ISO 3166-1 alpha-2 (`US`).',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAvailableCountry' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/Local': {
      get: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.searchLocal',
        summary: 'Searches the local numbers that can be purchased.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'IsoCountry',
            in: 'path',
            required: true,
            description: 'The country, as ISO 3166-1 alpha-2 (`US`).',
            schema: { type: 'string' },
          },
          {
            name: 'AreaCode',
            in: 'query',
            required: false,
            description: 'Area code to search in; US and Canada only.',
            schema: { type: 'string' },
          },
          {
            name: 'Beta',
            in: 'query',
            required: false,
            description: 'Whether numbers new to the platform are wanted.',
            schema: { type: 'boolean' },
          },
          {
            name: 'Contains',
            in: 'query',
            required: false,
            description: 'A pattern of `0-9`, `a-z` and `A-Z`.',
            schema: { type: 'string' },
          },
          {
            name: 'ExcludeAllAddressRequired',
            in: 'query',
            required: false,
            description: 'Leaves out numbers that need an address. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'ExcludeForeignAddressRequired',
            in: 'query',
            required: false,
            description: 'Leaves out numbers that need a foreign address. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'ExcludeLocalAddressRequired',
            in: 'query',
            required: false,
            description: 'Leaves out numbers that need a local address. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'FaxEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take faxes. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'InLocality',
            in: 'query',
            required: false,
            description: 'City; needs `InRegion`.',
            schema: { type: 'string' },
          },
          {
            name: 'InRegion',
            in: 'query',
            required: false,
            description: 'State or province, two letters.',
            schema: { type: 'string' },
          },
          {
            name: 'MmsEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take MMS. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'SmsEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take SMS. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'VoiceEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take calls. Taken, without effect.',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAvailablePhoneNumberList' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{IsoCountry}/TollFree': {
      get: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.searchTollFree',
        summary: 'Searches the toll-free numbers that can be purchased.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'IsoCountry',
            in: 'path',
            required: true,
            description: 'The country, as ISO 3166-1 alpha-2 (`US`).',
            schema: { type: 'string' },
          },
          {
            name: 'AreaCode',
            in: 'query',
            required: false,
            description: 'Area code to search in; US and Canada only.',
            schema: { type: 'string' },
          },
          {
            name: 'Beta',
            in: 'query',
            required: false,
            description: 'Whether numbers new to the platform are wanted.',
            schema: { type: 'boolean' },
          },
          {
            name: 'Contains',
            in: 'query',
            required: false,
            description: 'A pattern of `0-9`, `a-z` and `A-Z`.',
            schema: { type: 'string' },
          },
          {
            name: 'ExcludeAllAddressRequired',
            in: 'query',
            required: false,
            description: 'Leaves out numbers that need an address. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'ExcludeForeignAddressRequired',
            in: 'query',
            required: false,
            description: 'Leaves out numbers that need a foreign address. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'ExcludeLocalAddressRequired',
            in: 'query',
            required: false,
            description: 'Leaves out numbers that need a local address. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'FaxEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take faxes. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'InLocality',
            in: 'query',
            required: false,
            description: 'City; needs `InRegion`.',
            schema: { type: 'string' },
          },
          {
            name: 'InRegion',
            in: 'query',
            required: false,
            description: 'State or province, two letters.',
            schema: { type: 'string' },
          },
          {
            name: 'MmsEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take MMS. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'SmsEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take SMS. Taken, without effect.',
            schema: { type: 'boolean' },
          },
          {
            name: 'VoiceEnabled',
            in: 'query',
            required: false,
            description: 'Only numbers that take calls. Taken, without effect.',
            schema: { type: 'boolean' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatAvailablePhoneNumberList' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/ImportedPhoneNumbers': {
      post: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.importNumber',
        summary: 'Imports a number that another carrier holds.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/ImportCompatPhoneNumber' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatPhoneNumber' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatImportErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers': {
      get: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.list',
        summary: 'Lists the numbers of the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'PhoneNumber',
            in: 'query',
            required: false,
            description: 'Only numbers that match this pattern.',
            schema: { type: 'string' },
          },
          {
            name: 'FriendlyName',
            in: 'query',
            required: false,
            description: 'Only those with this name.',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatPhoneNumberPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.purchase',
        summary: 'Purchases a number.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/PurchaseCompatPhoneNumber' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatPhoneNumber' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}': {
      get: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.get',
        summary: 'Gets a number of the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatPhoneNumber' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.update',
        summary: 'Changes what handles a number, or moves it to another project of the space.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatPhoneNumber' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatPhoneNumber' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.phoneNumbers'],
        operationId: 'compat.phoneNumbers.delete',
        summary: 'Releases a number; the project loses it.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '409': {
            description: 'The state of the resource does not allow it.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Recordings': {
      get: {
        tags: ['compat.recordings'],
        operationId: 'compat.recordings.list',
        summary: 'Lists recordings.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateCreated',
            in: 'query',
            required: false,
            description: 'Only what was recorded on this date (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated<',
            in: 'query',
            required: false,
            description: 'Only what was recorded before this date (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated>',
            in: 'query',
            required: false,
            description: 'Only what was recorded after this date (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'CallSid',
            in: 'query',
            required: false,
            description: 'Only recordings of this call.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'query',
            required: false,
            description: 'Only recordings of this conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatRecordingPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}': {
      get: {
        tags: ['compat.recordings'],
        operationId: 'compat.recordings.get',
        summary: 'Gets a recording: what is known of it, or its audio.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The recording. With `.json` behind it, what is known of it; with `.wav`, `.mp3` or nothing, its audio, for which no token is needed unless the project protects its recordings.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatRecording' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.recordings'],
        operationId: 'compat.recordings.delete',
        summary: 'Deletes a recording.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Calls': {
      get: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.list',
        summary: 'Lists calls.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'EndTime',
            in: 'query',
            required: false,
            description: 'Only calls that ended then (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'EndTime<',
            in: 'query',
            required: false,
            description: 'Only calls that ended before (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'EndTime>',
            in: 'query',
            required: false,
            description: 'Only calls that ended after (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'From',
            in: 'query',
            required: false,
            description: 'Only calls from here.',
            schema: { type: 'string' },
          },
          {
            name: 'ParentCallSid',
            in: 'query',
            required: false,
            description: 'Only calls that this call made.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'StartTime',
            in: 'query',
            required: false,
            description: 'Only calls that began then (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'StartTime<',
            in: 'query',
            required: false,
            description: 'Only calls that began before (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'StartTime>',
            in: 'query',
            required: false,
            description: 'Only calls that began after (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'Status',
            in: 'query',
            required: false,
            description: 'Only calls that came this far.',
            schema: {
              type: 'string',
              enum: ['queued', 'ringing', 'in-progress', 'canceled', 'completed', 'busy', 'failed', 'no-answer'],
            },
          },
          { name: 'To', in: 'query', required: false, description: 'Only calls to here.', schema: { type: 'string' } },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatCallPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.create',
        summary: 'Makes a call that cXML handles.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatCall' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatCall' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorList' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}': {
      get: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.get',
        summary: 'Gets a call.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatCall' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.update',
        summary: 'Lets other cXML go on with a call, or ends it.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatCall' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatCall' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.delete',
        summary: 'Deletes the record of a call.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings': {
      post: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.startRecording',
        summary: 'Starts to record a call.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/StartCompatCallRecording' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatRecording' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}': {
      post: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.updateRecording',
        summary: 'Pauses the recording of a call, goes on with it, or ends it.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatRecording' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatRecording' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams': {
      post: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.startStream',
        summary: 'Starts to send the audio of a call to a WebSocket server.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/StartCompatCallStream' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatCallStream' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}': {
      post: {
        tags: ['compat.calls'],
        operationId: 'compat.calls.stopStream',
        summary: 'Ends a stream of a call.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The stream.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/StopCompatStream' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatCallStream' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences': {
      get: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.list',
        summary: 'Lists conferences.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateCreated',
            in: 'query',
            required: false,
            description: 'Only what was created on this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated<',
            in: 'query',
            required: false,
            description: 'Only what was created before this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated>',
            in: 'query',
            required: false,
            description: 'Only what was created after this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateUpdated',
            in: 'query',
            required: false,
            description: 'Only what was changed on this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateUpdated<',
            in: 'query',
            required: false,
            description: 'Only what was changed before this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateUpdated>',
            in: 'query',
            required: false,
            description: 'Only what was changed after this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'FriendlyName',
            in: 'query',
            required: false,
            description: 'Only those with this name; up to 64 characters.',
            schema: { type: 'string', maxLength: 64 },
          },
          {
            name: 'Status',
            in: 'query',
            required: false,
            description: 'Only conferences that came this far.',
            schema: { type: 'string', enum: ['init', 'in-progress', 'completed'] },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConferencePage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}': {
      get: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.get',
        summary: 'Gets a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConference' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.update',
        summary: 'Announces something in a conference, or ends it.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatConference' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConference' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants': {
      get: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.listParticipants',
        summary: 'Lists who takes part in a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Muted',
            in: 'query',
            required: false,
            description: 'Only those who are muted, or who are not.',
            schema: { type: 'boolean' },
          },
          {
            name: 'Hold',
            in: 'query',
            required: false,
            description: 'Only those on hold, or who are not.',
            schema: { type: 'boolean' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatParticipantPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Participants/{CallSid}': {
      get: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.getParticipant',
        summary: 'Gets a participant of a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call that takes part.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatParticipant' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.updateParticipant',
        summary: 'Mutes, holds, announces to or coaches with a participant of a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call that takes part.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatParticipant' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatParticipant' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.removeParticipant',
        summary: 'Removes a participant from a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call that takes part.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings': {
      get: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.listRecordings',
        summary: 'Lists the recordings of a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateCreated',
            in: 'query',
            required: false,
            description: 'Only what was recorded on this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated<',
            in: 'query',
            required: false,
            description: 'Only what was recorded before this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated>',
            in: 'query',
            required: false,
            description: 'Only what was recorded after this date (YYYY-MM-DD).',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConferenceRecordingPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}': {
      get: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.getRecording',
        summary: 'Gets a recording of a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConferenceRecording' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.updateRecording',
        summary: 'Pauses the recording of a conference, goes on with it, or ends it.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatRecording' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConferenceRecording' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorSentences' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.deleteRecording',
        summary: 'Deletes a recording of a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams': {
      post: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.startStream',
        summary: 'Starts to send the audio of a conference to a WebSocket server.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: { $ref: '#/components/schemas/StartCompatConferenceStream' },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConferenceStream' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorSentences' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Streams/{Sid}': {
      post: {
        tags: ['compat.conferences'],
        operationId: 'compat.conferences.stopStream',
        summary: 'Ends a stream of a conference.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'ConferenceSid',
            in: 'path',
            required: true,
            description: 'The conference.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The stream.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/StopCompatStream' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatConferenceStream' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorSentences' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes': {
      get: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.list',
        summary: 'Lists faxes.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateCreatedAfter',
            in: 'query',
            required: false,
            description: 'Only faxes after this date (ISO 8601).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreatedOnOrBefore',
            in: 'query',
            required: false,
            description: 'Only faxes on or before this date (ISO 8601).',
            schema: { type: 'string' },
          },
          {
            name: 'From',
            in: 'query',
            required: false,
            description: 'Only faxes from this number, in E.164 form.',
            schema: { type: 'string' },
          },
          {
            name: 'To',
            in: 'query',
            required: false,
            description: 'Only faxes to this number, in E.164 form.',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatFaxPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.create',
        summary: 'Sends a fax.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatFax' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatFax' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{Sid}': {
      get: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.get',
        summary: 'Gets a fax.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The fax.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatFax' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.update',
        summary: 'Cancels a fax that is still queued.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The fax.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatFax' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatFax' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.delete',
        summary: 'Deletes a fax that is not under way.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The fax.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '409': {
            description: 'The state of the resource does not allow it.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media': {
      get: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.listMedia',
        summary: 'Lists the media of a fax.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'FaxSid',
            in: 'path',
            required: true,
            description: 'The fax.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatFaxMediaPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}': {
      get: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.getMedia',
        summary: 'Gets media of a fax.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'FaxSid',
            in: 'path',
            required: true,
            description: 'The fax.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The media.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatFaxMedia' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.faxes'],
        operationId: 'compat.faxes.deleteMedia',
        summary: 'Deletes media of a fax that is not under way.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'FaxSid',
            in: 'path',
            required: true,
            description: 'The fax.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The media.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '409': {
            description: 'The state of the resource does not allow it.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages': {
      get: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.list',
        summary: 'Lists messages.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateSent',
            in: 'query',
            required: false,
            description: 'Only what was sent on this date (YYYY-MM-DD in UTC).',
            schema: { type: 'string' },
          },
          {
            name: 'DateSent<',
            in: 'query',
            required: false,
            description: 'Only what was sent before this date (YYYY-MM-DD in UTC).',
            schema: { type: 'string' },
          },
          {
            name: 'DateSent>',
            in: 'query',
            required: false,
            description: 'Only what was sent after this date (YYYY-MM-DD in UTC).',
            schema: { type: 'string' },
          },
          {
            name: 'From',
            in: 'query',
            required: false,
            description: 'Only messages from this number, in E.164 form.',
            schema: { type: 'string' },
          },
          {
            name: 'To',
            in: 'query',
            required: false,
            description: 'Only messages to this number, in E.164 form.',
            schema: { type: 'string' },
          },
          {
            name: 'Status',
            in: 'query',
            required: false,
            description: 'Only messages that came this far.',
            schema: {
              type: 'string',
              enum: ['queued', 'initiated', 'sent', 'failed', 'delivered', 'undelivered', 'received'],
            },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatMessagePage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.create',
        summary: 'Sends a message.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatMessage' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatMessage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}': {
      get: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.get',
        summary: 'Gets a message.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatMessage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.update',
        summary: 'Removes the text of a message.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatMessage' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatMessage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.delete',
        summary: 'Deletes a message that is no longer queued.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media': {
      get: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.listMedia',
        summary: 'Lists the media of a message.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'MessageSid',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateCreated',
            in: 'query',
            required: false,
            description: 'Only what was created on this date (YYYY-MM-DD in UTC).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated<',
            in: 'query',
            required: false,
            description: 'Only what was created before this date (YYYY-MM-DD in UTC).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated>',
            in: 'query',
            required: false,
            description: 'Only what was created after this date (YYYY-MM-DD in UTC).',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatMessageMediaPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}': {
      get: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.getMedia',
        summary: 'Gets media of a message.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'MessageSid',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The media.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatMessageMedia' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.messages'],
        operationId: 'compat.messages.deleteMedia',
        summary: 'Deletes media of a message that is not under way.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'MessageSid',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The media.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Queues': {
      get: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.list',
        summary: 'Lists queues.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueuePage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.create',
        summary: 'Creates a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/CreateCompatQueue' } },
          },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueue' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{Sid}': {
      get: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.get',
        summary: 'Gets a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueue' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.update',
        summary: 'Changes a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/UpdateCompatQueue' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueue' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.delete',
        summary: 'Deletes a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members': {
      get: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.listMembers',
        summary: 'Lists the calls that wait in a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'QueueSid',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueueMemberPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}': {
      get: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.getMember',
        summary: 'Gets a call that waits in a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'QueueSid',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call that waits, or `Front` for the one that waits longest.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueueMember' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['compat.queues'],
        operationId: 'compat.queues.dequeueMember',
        summary: 'Takes a call out of a queue; cXML goes on with it.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'QueueSid',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'CallSid',
            in: 'path',
            required: true,
            description: 'The call that waits, or `Front` for the one that waits longest.',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/DequeueCompatMember' } },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatQueueMember' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '503': {
            description: 'What the operation acts on cannot be reached now.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions': {
      get: {
        tags: ['compat.transcriptions'],
        operationId: 'compat.transcriptions.list',
        summary: 'Lists transcriptions.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'DateCreated',
            in: 'query',
            required: false,
            description: 'Only what was transcribed on this date (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated<',
            in: 'query',
            required: false,
            description: 'Only what was transcribed before this date (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'DateCreated>',
            in: 'query',
            required: false,
            description: 'Only what was transcribed after this date (RFC 2822).',
            schema: { type: 'string' },
          },
          {
            name: 'Page',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'PageSize',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'PageToken',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatTranscriptionPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}': {
      get: {
        tags: ['compat.transcriptions'],
        operationId: 'compat.transcriptions.get',
        summary: 'Gets a transcription.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The transcription.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatTranscription' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['compat.transcriptions'],
        operationId: 'compat.transcriptions.delete',
        summary: 'Deletes a transcription.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'AccountSid',
            in: 'path',
            required: true,
            description: 'The project.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'Sid',
            in: 'path',
            required: true,
            description: 'The transcription.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CompatErrorBody' } } },
          },
        },
      },
    },
    '/api/project/tokens': {
      post: {
        tags: ['project.tokens'],
        operationId: 'project.tokens.create',
        summary: 'Creates an API token for the project or one of its subprojects.',
        'x-scopes': ['management'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateApiToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/project/tokens/{token_id}': {
      patch: {
        tags: ['project.tokens'],
        operationId: 'project.tokens.update',
        summary: 'Renames an API token or changes what it may be used for.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'token_id',
            in: 'path',
            required: true,
            description: 'The token.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateApiToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['project.tokens'],
        operationId: 'project.tokens.delete',
        summary: 'Deletes an API token; it stops working at once.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'token_id',
            in: 'path',
            required: true,
            description: 'The token.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/phone_numbers/search': {
      get: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.search',
        summary: 'Searches the numbers that can be purchased.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'areacode',
            in: 'query',
            required: false,
            description: 'Area code to search in.',
            schema: { type: 'string' },
          },
          {
            name: 'number_type',
            in: 'query',
            required: false,
            description: 'Kind of number.',
            schema: { type: 'string', enum: ['local', 'toll-free'], default: 'local' },
          },
          {
            name: 'starts_with',
            in: 'query',
            required: false,
            description: '3 to 7 digits that the number starts with; not with `contains` or `ends_with`.',
            schema: { type: 'string', pattern: '^[0-9]{3,7}$' },
          },
          {
            name: 'contains',
            in: 'query',
            required: false,
            description: '3 to 7 digits somewhere in the number; not with `starts_with` or `ends_with`.',
            schema: { type: 'string', pattern: '^[0-9]{3,7}$' },
          },
          {
            name: 'ends_with',
            in: 'query',
            required: false,
            description: '3 to 7 digits that the number ends with; not with `starts_with` or `contains`.',
            schema: { type: 'string', pattern: '^[0-9]{3,7}$' },
          },
          {
            name: 'max_results',
            in: 'query',
            required: false,
            description: 'Numbers to return at most.',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
          },
          {
            name: 'region',
            in: 'query',
            required: false,
            description: 'State or region as ISO 3166-2 alpha-2 (`TX`); local numbers only.',
            schema: { type: 'string' },
          },
          {
            name: 'city',
            in: 'query',
            required: false,
            description: 'City, together with `region`; local numbers only.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AvailablePhoneNumberPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/phone_numbers': {
      post: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.create',
        summary: 'Purchases a number.',
        'x-scopes': ['numbers'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/PurchasePhoneNumber' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumber' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      get: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.list',
        summary: 'Lists the numbers of the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only numbers whose name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_number',
            in: 'query',
            required: false,
            description: 'Only numbers that contain this, in E.164 form.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumberPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/phone_numbers/{id}': {
      get: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.get',
        summary: 'Gets a number.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The phone number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumber' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.update',
        summary: 'Changes the settings of a number, such as what handles its calls.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The phone number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdatePhoneNumber' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumber' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.delete',
        summary: 'Releases a number; the project loses it.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The phone number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/phone_numbers/{id}/e911_address': {
      post: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.assignE911Address',
        summary: 'Registers a number with an address for emergency calls.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The phone number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AssignE911Address' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumber' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['phoneNumbers'],
        operationId: 'phoneNumbers.removeE911Address',
        summary: 'Ends the registration of a number with an address for emergency calls.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The phone number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumber' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/ai_agents': {
      get: {
        tags: ['fabric.aiAgents'],
        operationId: 'fabric.aiAgents.list',
        summary: 'Lists the AI agents of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AiAgentPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.aiAgents'],
        operationId: 'fabric.aiAgents.create',
        summary: 'Creates an AI agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateAiAgent' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AiAgentResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/ai_agents/{id}': {
      get: {
        tags: ['fabric.aiAgents'],
        operationId: 'fabric.aiAgents.get',
        summary: 'Gets an AI agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The AI agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AiAgentResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['fabric.aiAgents'],
        operationId: 'fabric.aiAgents.update',
        summary: 'Changes the given settings of an AI agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The AI agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateAiAgent' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AiAgentResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.aiAgents'],
        operationId: 'fabric.aiAgents.delete',
        summary: 'Deletes an AI agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The AI agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/ai_agents/{ai_agent_id}/addresses': {
      get: {
        tags: ['fabric.aiAgents'],
        operationId: 'fabric.aiAgents.listAddresses',
        summary: 'Lists the addresses that reach an AI agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'ai_agent_id',
            in: 'path',
            required: true,
            description: 'The AI agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/dialogflow_agents': {
      get: {
        tags: ['fabric.dialogflowAgents'],
        operationId: 'fabric.dialogflowAgents.list',
        summary: 'Lists the Dialogflow agents of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DialogflowAgentPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/dialogflow_agents/{id}': {
      get: {
        tags: ['fabric.dialogflowAgents'],
        operationId: 'fabric.dialogflowAgents.get',
        summary: 'Gets a Dialogflow agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The Dialogflow agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DialogflowAgentResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.dialogflowAgents'],
        operationId: 'fabric.dialogflowAgents.update',
        summary: 'Replaces the settings of a Dialogflow agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The Dialogflow agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateDialogflowAgent' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DialogflowAgentResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.dialogflowAgents'],
        operationId: 'fabric.dialogflowAgents.delete',
        summary: 'Deletes a Dialogflow agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The Dialogflow agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/dialogflow_agents/{id}/addresses': {
      get: {
        tags: ['fabric.dialogflowAgents'],
        operationId: 'fabric.dialogflowAgents.listAddresses',
        summary: 'Lists the addresses that reach a Dialogflow agent.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The Dialogflow agent.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/call_flows': {
      get: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.list',
        summary: 'Lists the call flows of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CallFlowPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.create',
        summary: 'Creates a call flow.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateCallFlow' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CallFlowResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/call_flows/{id}': {
      get: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.get',
        summary: 'Gets a call flow.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The call flow.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CallFlowResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.update',
        summary: 'Replaces the settings of a call flow.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The call flow.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateCallFlow' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CallFlowResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.delete',
        summary: 'Deletes a call flow.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The call flow.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/call_flow/{id}/addresses': {
      get: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.listAddresses',
        summary: 'Lists the addresses that reach a call flow.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The call flow.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/call_flow/{id}/versions': {
      get: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.listVersions',
        summary: 'Lists the versions of a call flow.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          { name: 'id', in: 'path', required: true, description: 'The call flow.', schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CallFlowVersionPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.callFlows'],
        operationId: 'fabric.callFlows.deployVersion',
        summary: 'Lets a version of a call flow take the calls.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          { name: 'id', in: 'path', required: true, description: 'The call flow.', schema: { type: 'string' } },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/DeployCallFlowVersion' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DeployedCallFlowVersion' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/swml_webhooks': {
      get: {
        tags: ['fabric.swmlWebhooks'],
        operationId: 'fabric.swmlWebhooks.list',
        summary: 'Lists the SWML webhooks of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlWebhookPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.swmlWebhooks'],
        operationId: 'fabric.swmlWebhooks.create',
        summary: 'Creates a SWML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSwmlWebhook' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlWebhookResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/swml_webhooks/{id}': {
      get: {
        tags: ['fabric.swmlWebhooks'],
        operationId: 'fabric.swmlWebhooks.get',
        summary: 'Gets a SWML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlWebhookResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['fabric.swmlWebhooks'],
        operationId: 'fabric.swmlWebhooks.update',
        summary: 'Changes the given settings of a SWML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateSwmlWebhook' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlWebhookResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.swmlWebhooks'],
        operationId: 'fabric.swmlWebhooks.delete',
        summary: 'Deletes a SWML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/swml_webhooks/{swml_webhook_id}/addresses': {
      get: {
        tags: ['fabric.swmlWebhooks'],
        operationId: 'fabric.swmlWebhooks.listAddresses',
        summary: 'Lists the addresses that reach a SWML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'swml_webhook_id',
            in: 'path',
            required: true,
            description: 'The SWML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/swml_scripts': {
      get: {
        tags: ['fabric.swmlScripts'],
        operationId: 'fabric.swmlScripts.list',
        summary: 'Lists the SWML scripts of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlScriptPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.swmlScripts'],
        operationId: 'fabric.swmlScripts.create',
        summary: 'Creates a SWML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSwmlScript' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlScriptResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/swml_scripts/{id}': {
      get: {
        tags: ['fabric.swmlScripts'],
        operationId: 'fabric.swmlScripts.get',
        summary: 'Gets a SWML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlScriptResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.swmlScripts'],
        operationId: 'fabric.swmlScripts.update',
        summary: 'Replaces the settings of a SWML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateSwmlScript' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SwmlScriptResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.swmlScripts'],
        operationId: 'fabric.swmlScripts.delete',
        summary: 'Deletes a SWML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/swml_scripts/{id}/addresses': {
      get: {
        tags: ['fabric.swmlScripts'],
        operationId: 'fabric.swmlScripts.listAddresses',
        summary: 'Lists the addresses that reach a SWML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SWML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_webhooks': {
      get: {
        tags: ['fabric.cxmlWebhooks'],
        operationId: 'fabric.cxmlWebhooks.list',
        summary: 'Lists the cXML webhooks of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlWebhookPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.cxmlWebhooks'],
        operationId: 'fabric.cxmlWebhooks.create',
        summary: 'Creates a cXML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateCxmlWebhook' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlWebhookResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_webhooks/{id}': {
      get: {
        tags: ['fabric.cxmlWebhooks'],
        operationId: 'fabric.cxmlWebhooks.get',
        summary: 'Gets a cXML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlWebhookResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['fabric.cxmlWebhooks'],
        operationId: 'fabric.cxmlWebhooks.update',
        summary: 'Changes the given settings of a cXML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateCxmlWebhook' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlWebhookResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.cxmlWebhooks'],
        operationId: 'fabric.cxmlWebhooks.delete',
        summary: 'Deletes a cXML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_webhooks/{cxml_webhook_id}/addresses': {
      get: {
        tags: ['fabric.cxmlWebhooks'],
        operationId: 'fabric.cxmlWebhooks.listAddresses',
        summary: 'Lists the addresses that reach a cXML webhook.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'cxml_webhook_id',
            in: 'path',
            required: true,
            description: 'The cXML webhook.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_scripts': {
      get: {
        tags: ['fabric.cxmlScripts'],
        operationId: 'fabric.cxmlScripts.list',
        summary: 'Lists the cXML scripts of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlScriptPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.cxmlScripts'],
        operationId: 'fabric.cxmlScripts.create',
        summary: 'Creates a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateCxmlScript' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlScriptResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_scripts/{id}': {
      get: {
        tags: ['fabric.cxmlScripts'],
        operationId: 'fabric.cxmlScripts.get',
        summary: 'Gets a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlScriptResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.cxmlScripts'],
        operationId: 'fabric.cxmlScripts.update',
        summary: 'Replaces the settings of a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateCxmlScript' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlScriptResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.cxmlScripts'],
        operationId: 'fabric.cxmlScripts.delete',
        summary: 'Deletes a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_scripts/{id}/addresses': {
      get: {
        tags: ['fabric.cxmlScripts'],
        operationId: 'fabric.cxmlScripts.listAddresses',
        summary: 'Lists the addresses that reach a cXML script.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML script.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_applications': {
      get: {
        tags: ['fabric.cxmlApplications'],
        operationId: 'fabric.cxmlApplications.list',
        summary: 'Lists the cXML applications of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlApplicationPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_applications/{id}': {
      get: {
        tags: ['fabric.cxmlApplications'],
        operationId: 'fabric.cxmlApplications.get',
        summary: 'Gets a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlApplicationResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.cxmlApplications'],
        operationId: 'fabric.cxmlApplications.update',
        summary: 'Replaces the settings of a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateCxmlApplication' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CxmlApplicationResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.cxmlApplications'],
        operationId: 'fabric.cxmlApplications.delete',
        summary: 'Deletes a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/cxml_applications/{id}/addresses': {
      get: {
        tags: ['fabric.cxmlApplications'],
        operationId: 'fabric.cxmlApplications.listAddresses',
        summary: 'Lists the addresses that reach a cXML application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The cXML application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/relay_applications': {
      get: {
        tags: ['fabric.relayApplications'],
        operationId: 'fabric.relayApplications.list',
        summary: 'Lists the RELAY applications of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RelayApplicationPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.relayApplications'],
        operationId: 'fabric.relayApplications.create',
        summary: 'Creates a RELAY application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateRelayApplication' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RelayApplicationResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/relay_applications/{id}': {
      get: {
        tags: ['fabric.relayApplications'],
        operationId: 'fabric.relayApplications.get',
        summary: 'Gets a RELAY application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The RELAY application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RelayApplicationResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.relayApplications'],
        operationId: 'fabric.relayApplications.update',
        summary: 'Replaces the settings of a RELAY application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The RELAY application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateRelayApplication' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RelayApplicationResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.relayApplications'],
        operationId: 'fabric.relayApplications.delete',
        summary: 'Deletes a RELAY application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The RELAY application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/relay_applications/{id}/addresses': {
      get: {
        tags: ['fabric.relayApplications'],
        operationId: 'fabric.relayApplications.listAddresses',
        summary: 'Lists the addresses that reach a RELAY application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The RELAY application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/sip_endpoints': {
      get: {
        tags: ['fabric.sipEndpoints'],
        operationId: 'fabric.sipEndpoints.list',
        summary: 'Lists the SIP endpoints of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricSipEndpointPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.sipEndpoints'],
        operationId: 'fabric.sipEndpoints.create',
        summary: 'Creates a SIP endpoint.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateFabricSipEndpoint' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/sip_endpoints/{id}': {
      get: {
        tags: ['fabric.sipEndpoints'],
        operationId: 'fabric.sipEndpoints.get',
        summary: 'Gets a SIP endpoint.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.sipEndpoints'],
        operationId: 'fabric.sipEndpoints.update',
        summary: 'Replaces the settings of a SIP endpoint.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateFabricSipEndpoint' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.sipEndpoints'],
        operationId: 'fabric.sipEndpoints.delete',
        summary: 'Deletes a SIP endpoint.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/sip_endpoints/{id}/addresses': {
      get: {
        tags: ['fabric.sipEndpoints'],
        operationId: 'fabric.sipEndpoints.listAddresses',
        summary: 'Lists the addresses that reach a SIP endpoint.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/sip_gateways': {
      get: {
        tags: ['fabric.sipGateways'],
        operationId: 'fabric.sipGateways.list',
        summary: 'Lists the SIP gateways of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipGatewayPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.sipGateways'],
        operationId: 'fabric.sipGateways.create',
        summary: 'Creates a SIP gateway.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSipGateway' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipGatewayResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/sip_gateways/{id}': {
      get: {
        tags: ['fabric.sipGateways'],
        operationId: 'fabric.sipGateways.get',
        summary: 'Gets a SIP gateway.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP gateway.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipGatewayResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['fabric.sipGateways'],
        operationId: 'fabric.sipGateways.update',
        summary: 'Changes the given settings of a SIP gateway.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP gateway.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateSipGateway' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipGatewayResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.sipGateways'],
        operationId: 'fabric.sipGateways.delete',
        summary: 'Deletes a SIP gateway.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP gateway.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/sip_gateways/{id}/addresses': {
      get: {
        tags: ['fabric.sipGateways'],
        operationId: 'fabric.sipGateways.listAddresses',
        summary: 'Lists the addresses that reach a SIP gateway.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP gateway.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/freeswitch_connectors': {
      get: {
        tags: ['fabric.freeswitchConnectors'],
        operationId: 'fabric.freeswitchConnectors.list',
        summary: 'Lists the FreeSWITCH connectors of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FreeswitchConnectorPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.freeswitchConnectors'],
        operationId: 'fabric.freeswitchConnectors.create',
        summary: 'Creates a FreeSWITCH connector.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateFreeswitchConnector' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FreeswitchConnectorResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/freeswitch_connectors/{id}': {
      get: {
        tags: ['fabric.freeswitchConnectors'],
        operationId: 'fabric.freeswitchConnectors.get',
        summary: 'Gets a FreeSWITCH connector.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The FreeSWITCH connector.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FreeswitchConnectorResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.freeswitchConnectors'],
        operationId: 'fabric.freeswitchConnectors.update',
        summary: 'Replaces the settings of a FreeSWITCH connector.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The FreeSWITCH connector.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateFreeswitchConnector' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FreeswitchConnectorResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.freeswitchConnectors'],
        operationId: 'fabric.freeswitchConnectors.delete',
        summary: 'Deletes a FreeSWITCH connector.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The FreeSWITCH connector.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/freeswitch_connectors/{id}/addresses': {
      get: {
        tags: ['fabric.freeswitchConnectors'],
        operationId: 'fabric.freeswitchConnectors.listAddresses',
        summary: 'Lists the addresses that reach a FreeSWITCH connector.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The FreeSWITCH connector.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/sip_addresses': {
      get: {
        tags: ['fabric.sipAddresses'],
        operationId: 'fabric.sipAddresses.list',
        summary: 'Lists the SIP addresses of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.sipAddresses'],
        operationId: 'fabric.sipAddresses.create',
        summary: 'Creates a SIP address.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSipAddress' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipAddress' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/sip_addresses/{id}': {
      get: {
        tags: ['fabric.sipAddresses'],
        operationId: 'fabric.sipAddresses.get',
        summary: 'Gets a SIP address.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipAddress' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['fabric.sipAddresses'],
        operationId: 'fabric.sipAddresses.update',
        summary: 'Changes the given settings of a SIP address.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateSipAddress' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipAddress' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.sipAddresses'],
        operationId: 'fabric.sipAddresses.delete',
        summary: 'Deletes a SIP address.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/subscribers': {
      get: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.list',
        summary: 'Lists the subscribers of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.create',
        summary: 'Creates a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberSettings' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/subscribers/{id}': {
      get: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.get',
        summary: 'Gets a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.update',
        summary: 'Replaces the settings of a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberSettings' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.delete',
        summary: 'Deletes a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/subscribers/{id}/addresses': {
      get: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.listAddresses',
        summary: 'Lists the addresses that reach a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints': {
      get: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.listSipEndpoints',
        summary: 'Lists the SIP endpoints of a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'fabric_subscriber_id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberSipEndpointPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.createSipEndpoint',
        summary: 'Creates a SIP endpoint for a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'fabric_subscriber_id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSubscriberSipEndpoint' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}': {
      get: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.getSipEndpoint',
        summary: 'Gets a SIP endpoint of a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'fabric_subscriber_id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.updateSipEndpoint',
        summary: 'Changes the given settings of a SIP endpoint of a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'fabric_subscriber_id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateSubscriberSipEndpoint' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.subscribers'],
        operationId: 'fabric.subscribers.deleteSipEndpoint',
        summary: 'Deletes a SIP endpoint of a subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'fabric_subscriber_id',
            in: 'path',
            required: true,
            description: 'The subscriber.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/conference_rooms': {
      get: {
        tags: ['fabric.conferenceRooms'],
        operationId: 'fabric.conferenceRooms.list',
        summary: 'Lists the conference rooms of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ConferenceRoomPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['fabric.conferenceRooms'],
        operationId: 'fabric.conferenceRooms.create',
        summary: 'Creates a conference room.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateConferenceRoom' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ConferenceRoomResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/conference_rooms/{id}': {
      get: {
        tags: ['fabric.conferenceRooms'],
        operationId: 'fabric.conferenceRooms.get',
        summary: 'Gets a conference room.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The conference room.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ConferenceRoomResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['fabric.conferenceRooms'],
        operationId: 'fabric.conferenceRooms.update',
        summary: 'Replaces the settings of a conference room.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The conference room.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateConferenceRoom' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ConferenceRoomResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.conferenceRooms'],
        operationId: 'fabric.conferenceRooms.delete',
        summary: 'Deletes a conference room.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The conference room.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/conference_room/{id}/addresses': {
      get: {
        tags: ['fabric.conferenceRooms'],
        operationId: 'fabric.conferenceRooms.listAddresses',
        summary: 'Lists the addresses that reach a conference room.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The conference room.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/subscribers/tokens': {
      post: {
        tags: ['fabric.tokens'],
        operationId: 'fabric.tokens.createSubscriberToken',
        summary: 'Creates an access token for a subscriber, and the subscriber if there is none yet.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateSubscriberToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SubscriberToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/subscribers/tokens/refresh': {
      post: {
        tags: ['fabric.tokens'],
        operationId: 'fabric.tokens.refreshSubscriberToken',
        summary: 'Exchanges a refresh token for new tokens.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/RefreshSubscriberToken' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RefreshedSubscriberToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/subscriber/invites': {
      post: {
        tags: ['fabric.tokens'],
        operationId: 'fabric.tokens.createInviteToken',
        summary: 'Creates a token with which a subscriber invites somebody to an address.',
        security: [{ subscriber: [] }],
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateInviteToken' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/InviteToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/guests/tokens': {
      post: {
        tags: ['fabric.tokens'],
        operationId: 'fabric.tokens.createGuestToken',
        summary: 'Creates a token for somebody who is no subscriber.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateGuestToken' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/GuestToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/embeds/tokens': {
      post: {
        tags: ['fabric.tokens'],
        operationId: 'fabric.tokens.createEmbedToken',
        summary: 'Exchanges the public token of a click-to-call widget for one that a guest calls with.',
        security: [],
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateEmbedToken' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/EmbedToken' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources': {
      get: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.list',
        summary: 'Lists the resources of the project.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricResourcePage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/{id}': {
      get: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.get',
        summary: 'Gets a resource of any kind.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The resource.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricResource' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.delete',
        summary: 'Deletes a resource of any kind.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The resource.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/{id}/addresses': {
      get: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.listAddresses',
        summary: 'Lists the addresses that reach a resource.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The resource.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/{id}/phone_routes': {
      post: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.assignPhoneRoute',
        summary: 'Lets a resource handle the calls or messages of a phone route.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The resource.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AssignPhoneRoute' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddress' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/{id}/domain_applications': {
      post: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.assignDomainApplication',
        summary: 'Lets a resource handle the calls of a domain application.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The resource.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AssignDomainApplication' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DomainApplication' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/resources/{id}/sip_endpoints': {
      post: {
        tags: ['fabric.resources'],
        operationId: 'fabric.resources.assignSipEndpoint',
        summary: 'Lets a resource handle the calls of a SIP endpoint.',
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The resource.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AssignSipEndpoint' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AssignedSipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/addresses': {
      get: {
        tags: ['fabric.addresses'],
        operationId: 'fabric.addresses.list',
        summary: 'Lists the addresses that a subscriber sees.',
        security: [{ subscriber: [] }],
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fabric/addresses/{id}': {
      get: {
        tags: ['fabric.addresses'],
        operationId: 'fabric.addresses.get',
        summary: 'Gets an address that a subscriber sees.',
        security: [{ subscriber: [] }],
        'x-scopes': ['calling', 'messaging', 'fax', 'video'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FabricAddress' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/calling/calls': {
      post: {
        tags: ['calling'],
        operationId: 'calling.command',
        summary: 'Runs a command; the body says which.',
        description: '- `dial`: Makes a call, handled by the SWML at a URL or in the request.\n- `update`: Continues a call with other SWML, or ends it.\n- `calling.end`: Ends a call.',
        'x-scopes': ['calling'],
        'x-operations': { dial: 'calling.dial', update: 'calling.update', 'calling.end': 'calling.end' },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                oneOf: [
                  { $ref: '#/components/schemas/DialCommand' },
                  { $ref: '#/components/schemas/UpdateCallCommand' },
                  { $ref: '#/components/schemas/EndCallCommand' },
                ],
                discriminator: {
                  propertyName: 'command',
                  mapping: {
                    dial: '#/components/schemas/DialCommand',
                    update: '#/components/schemas/UpdateCallCommand',
                    'calling.end': '#/components/schemas/EndCallCommand',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CallResponse' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/voice/logs': {
      get: {
        tags: ['logs.voice'],
        operationId: 'logs.voice.list',
        summary: 'Lists the calls of the project, newest first.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'include_deleted',
            in: 'query',
            required: false,
            description: 'Include discarded logs.',
            schema: { type: 'boolean', default: false },
          },
          {
            name: 'created_before',
            in: 'query',
            required: false,
            description: 'Only calls before this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_on',
            in: 'query',
            required: false,
            description: 'Only calls on this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_after',
            in: 'query',
            required: false,
            description: 'Only calls after this date.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VoiceLogPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/voice/logs/{id}': {
      get: {
        tags: ['logs.voice'],
        operationId: 'logs.voice.get',
        summary: 'Gets the log of a call.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The log.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VoiceLog' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/voice/logs/{id}/events': {
      get: {
        tags: ['logs.voice'],
        operationId: 'logs.voice.listEvents',
        summary: 'Lists what happened in a call.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The log.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VoiceLogEventList' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/imported_phone_numbers': {
      post: {
        tags: ['importedNumbers'],
        operationId: 'importedNumbers.create',
        summary: 'Adds a number of another carrier to the project.',
        'x-scopes': ['numbers'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ImportPhoneNumber' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumber' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/addresses': {
      get: {
        tags: ['addresses'],
        operationId: 'addresses.list',
        summary: 'Lists the addresses of the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'filter_label',
            in: 'query',
            required: false,
            description: 'Only addresses whose label contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AddressPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['addresses'],
        operationId: 'addresses.create',
        summary: 'Stores an address.',
        'x-scopes': ['numbers'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AddressSettings' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Address' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AddressErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/addresses/{id}': {
      get: {
        tags: ['addresses'],
        operationId: 'addresses.get',
        summary: 'Gets an address.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Address' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['addresses'],
        operationId: 'addresses.update',
        summary: 'Replaces an address.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AddressSettings' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Address' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AddressErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['addresses'],
        operationId: 'addresses.delete',
        summary: 'Deletes an address.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The address.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/number_groups': {
      get: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.list',
        summary: 'Lists the number groups of the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only groups whose name contains this.',
            schema: { type: 'string', maxLength: 255 },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroupPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.create',
        summary: 'Creates a number group.',
        'x-scopes': ['numbers'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateNumberGroup' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroup' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/number_groups/{id}': {
      get: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.get',
        summary: 'Gets a number group.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The number group.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroup' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.update',
        summary: 'Renames a number group, or changes how it sends.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The number group.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateNumberGroup' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroup' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.delete',
        summary: 'Deletes a number group; its numbers stay in the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The number group.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/number_groups/{NumberGroupId}/number_group_memberships': {
      get: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.listMemberships',
        summary: 'Lists the numbers in a group.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'NumberGroupId',
            in: 'path',
            required: true,
            description: 'The number group.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroupMembershipPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.addMembership',
        summary: 'Puts a number into a group.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'NumberGroupId',
            in: 'path',
            required: true,
            description: 'The number group.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AddNumberGroupMembership' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroupMembership' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/number_group_memberships/{id}': {
      get: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.getMembership',
        summary: 'Gets a membership.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The membership.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberGroupMembership' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['numberGroups'],
        operationId: 'numberGroups.deleteMembership',
        summary: 'Takes a number out of its group.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The membership.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/short_codes': {
      get: {
        tags: ['shortCodes'],
        operationId: 'shortCodes.list',
        summary: 'Lists the short codes of the project.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only short codes whose name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_number',
            in: 'query',
            required: false,
            description: 'Only short codes that contain this.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ShortCodePage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/short_codes/{id}': {
      get: {
        tags: ['shortCodes'],
        operationId: 'shortCodes.get',
        summary: 'Gets a short code.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The short code.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ShortCode' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['shortCodes'],
        operationId: 'shortCodes.update',
        summary: 'Names a short code and says what handles its messages.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The short code.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateShortCode' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ShortCode' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/verified_caller_ids': {
      get: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.list',
        summary: 'Lists the verified caller ids of the project.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only those whose name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_number',
            in: 'query',
            required: false,
            description: 'Only those whose number contains this.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifiedCallerPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.create',
        summary: 'Adds a number and calls it with a verification code.',
        'x-scopes': ['calling'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateVerifiedCaller' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifiedCaller' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/verified_caller_ids/{id}': {
      get: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.get',
        summary: 'Gets a verified caller id.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The verified caller id.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifiedCaller' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.update',
        summary: 'Renames a verified caller id.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The verified caller id.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateVerifiedCaller' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifiedCaller' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.delete',
        summary: 'Deletes a verified caller id.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The verified caller id.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/verified_caller_ids/{id}/verification': {
      post: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.redialVerification',
        summary: 'Calls the number with a verification code once more.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The verified caller id.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifiedCaller' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['verifiedCallers'],
        operationId: 'verifiedCallers.submitVerification',
        summary: 'Verifies the number with the code that it was called with.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The verified caller id.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SubmitVerification' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifiedCaller' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/lookup/phone_number/{e164_number}': {
      get: {
        tags: ['lookup'],
        operationId: 'lookup.phoneNumber',
        summary: 'Tells what is known about a number.',
        'x-scopes': [],
        parameters: [
          {
            name: 'e164_number',
            in: 'path',
            required: true,
            description: 'The number in E.164 form.',
            schema: { type: 'string' },
          },
          {
            name: 'include',
            in: 'query',
            required: false,
            description: 'What else to look up, with commas between: `carrier`, `cnam`. It is charged.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PhoneNumberLookup' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/mfa/call': {
      post: {
        tags: ['mfa'],
        operationId: 'mfa.call',
        summary: 'Reads a token out to a number in a call.',
        'x-scopes': ['management'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/RequestMfaToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/MfaRequested' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/mfa/sms': {
      post: {
        tags: ['mfa'],
        operationId: 'mfa.sms',
        summary: 'Sends a token to a number in a message.',
        'x-scopes': ['management'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/RequestMfaToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/MfaRequested' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/mfa/{mfa_request_id}/verify': {
      post: {
        tags: ['mfa'],
        operationId: 'mfa.verify',
        summary: 'Tells whether a token is the one that was sent.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'mfa_request_id',
            in: 'path',
            required: true,
            description: 'The request that the token was sent for.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/VerifyMfaToken' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/MfaVerified' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/brands': {
      get: {
        tags: ['registry.brands'],
        operationId: 'registry.brands.list',
        summary: 'Lists the brands of the project.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only brands whose name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_state',
            in: 'query',
            required: false,
            description: 'Only brands in this state, such as `pending` or `complete`.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/BrandPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['registry.brands'],
        operationId: 'registry.brands.create',
        summary: 'Registers a brand.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateBrand' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Brand' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/brands/{id}': {
      get: {
        tags: ['registry.brands'],
        operationId: 'registry.brands.get',
        summary: 'Gets a brand.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The brand.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Brand' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/brands/{id}/campaigns': {
      get: {
        tags: ['registry.brands'],
        operationId: 'registry.brands.listCampaigns',
        summary: 'Lists the campaigns of a brand.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The brand.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only campaigns whose name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_state',
            in: 'query',
            required: false,
            description: 'Only campaigns in this state, such as `pending` or `complete`.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CampaignPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['registry.brands'],
        operationId: 'registry.brands.createCampaign',
        summary: 'Registers a campaign of a brand.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The brand.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateCampaign' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Campaign' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/campaigns/{id}': {
      get: {
        tags: ['registry.campaigns'],
        operationId: 'registry.campaigns.get',
        summary: 'Gets a campaign.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The campaign.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Campaign' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['registry.campaigns'],
        operationId: 'registry.campaigns.update',
        summary: 'Renames a campaign.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The campaign.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateCampaign' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Campaign' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/campaigns/{id}/numbers': {
      get: {
        tags: ['registry.campaigns'],
        operationId: 'registry.campaigns.listNumbers',
        summary: 'Lists the numbers that are assigned to a campaign.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The campaign.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'filter_state',
            in: 'query',
            required: false,
            description: 'Only assignments in this state, such as `pending` or `complete`.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberAssignmentPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/campaigns/{id}/orders': {
      get: {
        tags: ['registry.campaigns'],
        operationId: 'registry.campaigns.listOrders',
        summary: 'Lists the orders to assign numbers to a campaign.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The campaign.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'filter_state',
            in: 'query',
            required: false,
            description: 'Only orders in this state, such as `pending` or `processed`.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberAssignmentOrderPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['registry.campaigns'],
        operationId: 'registry.campaigns.createOrder',
        summary: 'Orders numbers to be assigned to a campaign.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The campaign.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateNumberAssignmentOrder' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberAssignmentOrder' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/numbers/{id}': {
      delete: {
        tags: ['registry.numbers'],
        operationId: 'registry.numbers.delete',
        summary: 'Ends the assignment of a number to its campaign.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The assignment.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/registry/beta/orders/{id}': {
      get: {
        tags: ['registry.orders'],
        operationId: 'registry.orders.get',
        summary: 'Gets an order to assign numbers.',
        'x-scopes': ['messaging', 'numbers'],
        'x-every-scope': true,
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The order.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NumberAssignmentOrder' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/queues': {
      get: {
        tags: ['queues'],
        operationId: 'queues.list',
        summary: 'Lists the queues of the project.',
        'x-scopes': ['calling'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/QueuePage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['queues'],
        operationId: 'queues.create',
        summary: 'Creates a queue.',
        'x-scopes': ['calling'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateQueue' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Queue' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/queues/{id}': {
      get: {
        tags: ['queues'],
        operationId: 'queues.get',
        summary: 'Gets a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Queue' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['queues'],
        operationId: 'queues.update',
        summary: 'Renames a queue, or changes how many callers it takes.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateQueue' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Queue' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['queues'],
        operationId: 'queues.delete',
        summary: 'Deletes a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/queues/{queue_id}/members': {
      get: {
        tags: ['queues'],
        operationId: 'queues.listMembers',
        summary: 'Lists the calls that wait in a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'queue_id',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/QueueMemberPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/queues/{queue_id}/members/next': {
      get: {
        tags: ['queues'],
        operationId: 'queues.getNextMember',
        summary: 'Gets the call whose turn is next.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'queue_id',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/QueueMember' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/queues/{queue_id}/members/{id}': {
      get: {
        tags: ['queues'],
        operationId: 'queues.getMember',
        summary: 'Gets a call that waits in a queue.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'queue_id',
            in: 'path',
            required: true,
            description: 'The queue.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The member.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/QueueMember' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/recordings': {
      get: {
        tags: ['recordings'],
        operationId: 'recordings.list',
        summary: 'Lists the recordings of the project.',
        'x-scopes': ['calling'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RecordingPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/recordings/{id}': {
      get: {
        tags: ['recordings'],
        operationId: 'recordings.get',
        summary: 'Gets a recording; its `url` leads to the file.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Recording' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['recordings'],
        operationId: 'recordings.delete',
        summary: 'Deletes a recording.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The recording.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/sip_profile': {
      get: {
        tags: ['sipProfile'],
        operationId: 'sipProfile.get',
        summary: 'Gets the SIP profile of the project.',
        'x-scopes': ['calling'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipProfile' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['sipProfile'],
        operationId: 'sipProfile.update',
        summary: 'Changes the SIP profile of the project.',
        'x-scopes': ['calling'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateSipProfile' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SipProfile' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/endpoints/sip': {
      get: {
        tags: ['sipEndpoints'],
        operationId: 'sipEndpoints.list',
        summary: 'Lists the SIP endpoints of the project.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'filter_username',
            in: 'query',
            required: false,
            description: 'Only those whose user name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_caller_id',
            in: 'query',
            required: false,
            description: 'Only those whose caller id contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LegacySipEndpointPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['sipEndpoints'],
        operationId: 'sipEndpoints.create',
        summary: 'Creates a SIP endpoint.',
        'x-scopes': ['calling'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateLegacySipEndpoint' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LegacySipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/endpoints/sip/{id}': {
      get: {
        tags: ['sipEndpoints'],
        operationId: 'sipEndpoints.get',
        summary: 'Gets a SIP endpoint.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LegacySipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['sipEndpoints'],
        operationId: 'sipEndpoints.update',
        summary: 'Changes settings of a SIP endpoint.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateLegacySipEndpoint' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/LegacySipEndpoint' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['sipEndpoints'],
        operationId: 'sipEndpoints.delete',
        summary: 'Deletes a SIP endpoint.',
        'x-scopes': ['calling'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The SIP endpoint.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/domain_applications': {
      get: {
        tags: ['domainApplications'],
        operationId: 'domainApplications.list',
        summary: 'Lists the domain applications of the project.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'filter_domain',
            in: 'query',
            required: false,
            description: 'Only those whose domain contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'filter_name',
            in: 'query',
            required: false,
            description: 'Only those whose name contains this.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DomainApplicationPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['domainApplications'],
        operationId: 'domainApplications.create',
        summary: 'Creates a domain application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateDomainApplication' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DomainApplication' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/relay/rest/domain_applications/{id}': {
      get: {
        tags: ['domainApplications'],
        operationId: 'domainApplications.get',
        summary: 'Gets a domain application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The domain application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DomainApplication' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      put: {
        tags: ['domainApplications'],
        operationId: 'domainApplications.update',
        summary: 'Changes settings of a domain application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The domain application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateDomainApplication' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DomainApplication' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SpaceErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['domainApplications'],
        operationId: 'domainApplications.delete',
        summary: 'Deletes a domain application.',
        'x-scopes': ['calling', 'messaging', 'fax'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The domain application.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/messages': {
      post: {
        tags: ['messages'],
        operationId: 'messages.create',
        summary: 'Sends an SMS or MMS, or a message over WhatsApp.',
        'x-scopes': ['messaging'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateMessage' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/messages/{message_id}': {
      patch: {
        tags: ['messages'],
        operationId: 'messages.update',
        summary: 'Redacts a message: its text is deleted.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'message_id',
            in: 'path',
            required: true,
            description: 'The message.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateMessage' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/whatsapp/businesses': {
      get: {
        tags: ['whatsapp.businesses'],
        operationId: 'whatsapp.businesses.list',
        summary: 'Lists the WhatsApp Business accounts of the space.',
        'x-scopes': ['numbers'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppBusinessList' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/whatsapp/numbers': {
      get: {
        tags: ['whatsapp.numbers'],
        operationId: 'whatsapp.numbers.list',
        summary: 'Lists the numbers on WhatsApp of the space.',
        'x-scopes': ['numbers'],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppNumberList' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/whatsapp/numbers/{id}': {
      get: {
        tags: ['whatsapp.numbers'],
        operationId: 'whatsapp.numbers.get',
        summary: 'Gets a number on WhatsApp.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The number.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppNumber' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/whatsapp/templates': {
      get: {
        tags: ['whatsapp.templates'],
        operationId: 'whatsapp.templates.list',
        summary: 'Lists the templates of messages.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'whatsapp_business_id',
            in: 'query',
            required: false,
            description: 'Only templates of this account.',
            schema: { type: 'string', format: 'uuid' },
          },
          {
            name: 'status',
            in: 'query',
            required: false,
            description: 'Only templates in this state.',
            schema: {
              type: 'string',
              enum: [
                'approved',
                'archived',
                'deleted',
                'disabled',
                'flagged',
                'in_appeal',
                'limit_exceeded',
                'locked',
                'paused',
                'pending',
                'reinstated',
                'pending_deletion',
                'rejected',
              ],
            },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppTemplateList' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['whatsapp.templates'],
        operationId: 'whatsapp.templates.create',
        summary: 'Creates a template and hands it to Meta for approval.',
        'x-scopes': ['numbers'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateWhatsAppTemplate' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppTemplate' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/whatsapp/templates/{id}': {
      get: {
        tags: ['whatsapp.templates'],
        operationId: 'whatsapp.templates.get',
        summary: 'Gets a template.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The template: the platform\'s id of it, or Meta\'s.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppTemplate' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['whatsapp.templates'],
        operationId: 'whatsapp.templates.update',
        summary: 'Changes the category or the parts of a template.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The template: the platform\'s id of it, or Meta\'s.',
            schema: { type: 'string' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateWhatsAppTemplate' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppTemplate' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['whatsapp.templates'],
        operationId: 'whatsapp.templates.delete',
        summary: 'Deletes a template.',
        'x-scopes': ['numbers'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The template: the platform\'s id of it, or Meta\'s.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/WhatsAppTemplateDeleted' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/logs': {
      get: {
        tags: ['logs.messages'],
        operationId: 'logs.messages.list',
        summary: 'Lists the messages of the project.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'include_deleted',
            in: 'query',
            required: false,
            description: 'Include discarded logs.',
            schema: { type: 'boolean', default: false },
          },
          {
            name: 'created_before',
            in: 'query',
            required: false,
            description: 'Only messages before this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_on',
            in: 'query',
            required: false,
            description: 'Only messages on this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_after',
            in: 'query',
            required: false,
            description: 'Only messages after this date.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/MessageLogPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/messaging/logs/{id}': {
      get: {
        tags: ['logs.messages'],
        operationId: 'logs.messages.get',
        summary: 'Gets the log of a message.',
        'x-scopes': ['messaging'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The log.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/MessageLog' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fax/logs': {
      get: {
        tags: ['logs.fax'],
        operationId: 'logs.fax.list',
        summary: 'Lists the faxes of the project.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'include_deleted',
            in: 'query',
            required: false,
            description: 'Include discarded logs.',
            schema: { type: 'boolean', default: false },
          },
          {
            name: 'created_before',
            in: 'query',
            required: false,
            description: 'Only faxes before this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_on',
            in: 'query',
            required: false,
            description: 'Only faxes on this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_after',
            in: 'query',
            required: false,
            description: 'Only faxes after this date.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FaxLogPage' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/fax/logs/{id}': {
      get: {
        tags: ['logs.fax'],
        operationId: 'logs.fax.get',
        summary: 'Gets the log of a fax.',
        'x-scopes': ['fax'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The log.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/FaxLog' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/logs/conferences': {
      get: {
        tags: ['logs.conferences'],
        operationId: 'logs.conferences.list',
        summary: 'Lists the conferences of the project.',
        'x-scopes': ['calling', 'video'],
        parameters: [
          {
            name: 'include_deleted',
            in: 'query',
            required: false,
            description: 'Include discarded logs.',
            schema: { type: 'boolean' },
          },
          {
            name: 'created_before',
            in: 'query',
            required: false,
            description: 'Only conferences before this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_on',
            in: 'query',
            required: false,
            description: 'Only conferences on this date.',
            schema: { type: 'string' },
          },
          {
            name: 'created_after',
            in: 'query',
            required: false,
            description: 'Only conferences after this date.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ConferenceLogPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/projects': {
      get: {
        tags: ['projects'],
        operationId: 'projects.list',
        summary: 'Lists the project and its subprojects.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'name',
            in: 'query',
            required: false,
            description: 'Only projects of this name.',
            schema: { type: 'string' },
          },
          {
            name: 'page_number',
            in: 'query',
            required: false,
            description: 'Page to return, counted from 0; above 0 it needs `page_token`.',
            schema: { type: 'integer', minimum: 0, default: 0 },
          },
          {
            name: 'page_size',
            in: 'query',
            required: false,
            description: 'Items on a page.',
            schema: { type: 'integer', minimum: 1, maximum: 1000, default: 50 },
          },
          {
            name: 'page_token',
            in: 'query',
            required: false,
            description: 'Where the page starts, as the link to it says.',
            schema: { type: 'string' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProjectPage' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      post: {
        tags: ['projects'],
        operationId: 'projects.create',
        summary: 'Creates a subproject.',
        'x-scopes': ['management'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/CreateProject' } } },
        },
        responses: {
          '201': {
            description: 'Created.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProjectWithSigningKey' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/projects/{id}': {
      get: {
        tags: ['projects'],
        operationId: 'projects.get',
        summary: 'Gets a project.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The project or subproject.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Project' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      patch: {
        tags: ['projects'],
        operationId: 'projects.update',
        summary: 'Renames a project, or changes what it protects.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The project or subproject.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UpdateProject' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Project' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
      delete: {
        tags: ['projects'],
        operationId: 'projects.delete',
        summary: 'Deletes a subproject.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The project or subproject.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '204': { description: 'Done; there is no body.' },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '422': {
            description: 'Something in the request is not accepted.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/projects/{id}/signing-key/rotate': {
      post: {
        tags: ['projects'],
        operationId: 'projects.rotateSigningKey',
        summary: 'Gives a project a new signing key; the old one stops working within minutes.',
        'x-scopes': ['management'],
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'The project or subproject.',
            schema: { type: 'string', format: 'uuid' },
          },
        ],
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ProjectWithSigningKey' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '404': {
            description: 'There is no such resource.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '500': {
            description: 'The space failed.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
    '/api/ai/chat': {
      post: {
        tags: ['ai.chat'],
        operationId: 'ai.chat.request',
        summary: 'Calls a method of conversations with AI agents.',
        'x-scopes': ['chat'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/AiChatRequest' } } },
        },
        responses: {
          '200': {
            description: 'Done.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/AiChatAnswer' } } },
          },
          '400': {
            description: 'The request cannot be read.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/RestErrorBody' } } },
          },
          '401': {
            description: 'The credentials are missing or wrong.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '403': {
            description: 'The token lacks the scope.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
          '502': {
            description: 'What the operation needs cannot be reached.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PlainErrorBody' } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      project: { type: 'http', scheme: 'basic', description: 'Project id as user name, API token as password.' },
      subscriber: { type: 'http', scheme: 'bearer', description: 'A subscriber\'s access token.' },
    },
    schemas: {
      AddNumberGroupMembership: {
        type: 'object',
        required: ['phone_number_id'],
        properties: { phone_number_id: { type: 'string', description: 'The number.', format: 'uuid' } },
        additionalProperties: false,
      },
      Address: {
        type: 'object',
        required: [
          'id',
          'label',
          'country',
          'first_name',
          'last_name',
          'street_number',
          'street_name',
          'address_type',
          'address_number',
          'city',
          'state',
          'postal_code',
          'zip_code',
          'emergency_enabled',
          'validated',
          'validated_at',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the address.', format: 'uuid' },
          label: { type: 'string', description: 'The name it was given.' },
          country: { type: 'string', description: 'Country, as ISO 3166-1 alpha-2.' },
          first_name: { type: 'string', description: 'First name of who is found there.' },
          last_name: { type: 'string', description: 'Last name of who is found there.' },
          street_number: { type: 'string', description: 'House number.' },
          street_name: { type: 'string', description: 'Street.' },
          address_type: {
            anyOf: [
              {
                type: 'string',
                examples: [
                  'Apartment',
                  'Basement',
                  'Building',
                  'Department',
                  'Floor',
                  'Office',
                  'Penthouse',
                  'Suite',
                  'Trailer',
                  'Unit',
                ],
              },
              { type: 'null' },
            ],
            description: 'Which kind of part of the building it is; `null` for all of it.',
          },
          address_number: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Which part of the building it is.',
          },
          city: { type: 'string', description: 'City.' },
          state: { type: 'string', description: 'State, province or region.' },
          postal_code: { type: 'string', description: 'Postal code.' },
          zip_code: { type: 'string', description: 'The same as `postal_code`.' },
          emergency_enabled: {
            type: 'boolean',
            description: 'Whether numbers can be registered with it for emergency calls.',
          },
          validated: { type: 'boolean', description: 'Whether the carrier knows the address.' },
          validated_at: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'When the carrier last found it; `null` if never.',
          },
        },
        description: 'A postal address, to register numbers with for emergency calls.',
      },
      AddressCandidate: {
        type: 'object',
        required: ['street_number', 'street_name', 'city', 'state', 'postal_code'],
        properties: {
          street_number: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'House number.' },
          street_name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Street.' },
          city: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'City.' },
          state: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'State.' },
          postal_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Postal code.' },
        },
        description: 'An address that the carrier suggests.',
      },
      AddressChannels: {
        type: 'object',
        properties: {
          audio: { type: 'string', description: 'Where audio calls go.' },
          messaging: { type: 'string', description: 'Where messages go.' },
          video: { type: 'string', description: 'Where video calls go.' },
        },
        description: 'The channels that an address has, each with the address to reach it by.',
      },
      AddressErrorBody: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: 'array',
            items: { $ref: '#/components/schemas/SpaceErrorItem' },
            description: 'Everything that is wrong.',
          },
          candidates: {
            type: 'array',
            items: { $ref: '#/components/schemas/AddressCandidate' },
            description: 'What the carrier suggests instead, if anything.',
          },
        },
        description: 'What is answered to an address that cannot be stored.',
      },
      AddressPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/Address' },
            description: 'Addresses of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: addresses of the project.',
      },
      AddressSettings: {
        type: 'object',
        required: [
          'label',
          'country',
          'first_name',
          'last_name',
          'street_number',
          'street_name',
          'city',
          'state',
          'postal_code',
        ],
        properties: {
          label: {
            type: 'string',
            description: 'A name to tell the address by; carriers show its first 32 characters as the caller name.',
            maxLength: 250,
          },
          country: { type: 'string', description: 'Country, as ISO 3166-1 alpha-2.' },
          first_name: { type: 'string', description: 'First name of who is found there.', maxLength: 250 },
          last_name: { type: 'string', description: 'Last name of who is found there.', maxLength: 250 },
          street_number: { type: 'string', description: 'House number.', maxLength: 250 },
          street_name: { type: 'string', description: 'Street.', maxLength: 250 },
          city: { type: 'string', description: 'City.', maxLength: 250 },
          state: { type: 'string', description: 'State, province or region; in the USA and Canada its two letters.' },
          postal_code: { type: 'string', description: 'Postal code.', maxLength: 250 },
          address_type: {
            type: 'string',
            enum: [
              'Apartment',
              'Basement',
              'Building',
              'Department',
              'Floor',
              'Office',
              'Penthouse',
              'Suite',
              'Trailer',
              'Unit',
            ],
            description: 'Which kind of part of the building it is.',
          },
          address_number: { type: 'string', description: 'Which part of the building it is.' },
          emergency_enabled: {
            type: 'boolean',
            description: 'Have the carrier validate the address before it is stored; only in the USA.',
            default: false,
          },
          auto_correct_address: {
            type: 'boolean',
            description: 'Store what the carrier corrects; `false` refuses the request with candidates.',
            default: true,
          },
        },
        additionalProperties: false,
        description: 'A postal address to store.',
      },
      AiAgent: {
        type: 'object',
        required: ['agent_id', 'name', 'prompt'],
        properties: {
          agent_id: { type: 'string', description: 'Unique id of the agent.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          prompt: {
            type: 'object',
            description: 'What the agent is told: `text` or `pom`, settings of the model, contexts.',
          },
          global_data: { type: 'object', description: 'First value of a session’s data.' },
          hints: { type: 'array', description: 'Words to listen for.' },
          languages: { type: 'array', description: 'Languages, the first one being the default.' },
          multilingual: {
            type: 'object',
            description: 'Recognises several languages at once; `languages` is ignored then.',
          },
          params: { type: 'object', description: 'Settings of an AI session.' },
          post_prompt: { type: 'object', description: 'What the model is asked when the conversation is over.' },
          post_prompt_url: {
            type: 'string',
            description: 'Gets the report when the conversation is over; may carry `user:password@`.',
            format: 'uri',
          },
          pronounce: { type: 'array', description: 'How to say what is written.' },
          SWAIG: { type: 'object', description: 'The tools of the agent and where they run.' },
        },
        description: 'The configuration of an AI agent: that of the SWML verb `ai`, and a name.',
      },
      AiAgentPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/AiAgentResource' },
            description: 'AI agents of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: AI agents of the project.',
      },
      AiAgentResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'ai_agent'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'ai_agent', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          ai_agent: { $ref: '#/components/schemas/AiAgent' },
        },
        description: 'An AI agent among the resources of the project.',
      },
      AiChatAnswer: {
        anyOf: [
          { $ref: '#/components/schemas/AiChatConversationCreatedAnswer' },
          { $ref: '#/components/schemas/AiChatReplyAnswer' },
          { $ref: '#/components/schemas/AiChatConversationEndedAnswer' },
          { $ref: '#/components/schemas/AiChatConversationDeletedAnswer' },
          { $ref: '#/components/schemas/AiChatLogAnswer' },
          { $ref: '#/components/schemas/AiChatSummaryAnswer' },
          { $ref: '#/components/schemas/AiChatErrorAnswer' },
        ],
        description: 'What a call is answered with.',
      },
      AiChatConversationCreated: {
        type: 'object',
        required: ['status', 'id'],
        properties: {
          status: {
            type: 'string',
            examples: ['created', 'reinitialized', 'exists'],
            description: 'Whether there was such a conversation before.',
          },
          id: { type: 'string', description: 'The conversation.' },
          initial_message: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'What the agent says first, if it speaks first.',
          },
        },
      },
      AiChatConversationCreatedAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'result'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          result: { $ref: '#/components/schemas/AiChatConversationCreated' },
        },
        description: 'A conversation was started.',
      },
      AiChatConversationDeleted: {
        type: 'object',
        required: ['status', 'id'],
        properties: {
          status: {
            type: 'string',
            examples: ['deleted', 'not_found'],
            description: 'Whether there was such a conversation.',
          },
          id: { type: 'string', description: 'The conversation.' },
        },
      },
      AiChatConversationDeletedAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'result'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          result: { $ref: '#/components/schemas/AiChatConversationDeleted' },
        },
        description: 'A conversation was deleted.',
      },
      AiChatConversationEnded: {
        type: 'object',
        required: ['status', 'id'],
        properties: {
          status: {
            type: 'string',
            examples: ['ended', 'not_found'],
            description: 'Whether there was such a conversation.',
          },
          id: { type: 'string', description: 'The conversation.' },
        },
      },
      AiChatConversationEndedAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'result'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          result: { $ref: '#/components/schemas/AiChatConversationEnded' },
        },
        description: 'A conversation was ended.',
      },
      AiChatCreateConversation: {
        type: 'object',
        required: ['id', 'config_url'],
        properties: {
          id: {
            type: 'string',
            description: 'The conversation, by an id of your own choice that is unique in the project.',
          },
          config_url: {
            type: 'string',
            description: 'Where the SWML document of the agent is fetched; it must be reachable from the platform.',
            format: 'uri',
          },
          user_message: { type: 'string', description: 'What the user says first.' },
          conversation_timeout: {
            type: 'integer',
            description: 'Seconds without a message after which the conversation ends.',
            default: 3600,
          },
          user_meta_data: { type: 'object', description: 'What is known of the user; its webhooks carry it.' },
          reinit: {
            type: 'boolean',
            description: 'Start over where there is such a conversation; its messages are deleted.',
            default: false,
          },
        },
        additionalProperties: false,
      },
      AiChatCreateConversationRequest: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call; its answer has the same.' },
          method: { type: 'string', const: 'create_conversation', description: 'The method.' },
          params: { $ref: '#/components/schemas/AiChatCreateConversation' },
        },
        additionalProperties: false,
        description: 'Starts a conversation.',
      },
      AiChatDeleteConversation: {
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'The conversation, by an id of your own choice that is unique in the project.',
          },
        },
        additionalProperties: false,
      },
      AiChatDeleteConversationRequest: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call; its answer has the same.' },
          method: { type: 'string', const: 'delete', description: 'The method.' },
          params: { $ref: '#/components/schemas/AiChatDeleteConversation' },
        },
        additionalProperties: false,
        description: 'Deletes a conversation without a trace.',
      },
      AiChatEndConversation: {
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'The conversation, by an id of your own choice that is unique in the project.',
          },
        },
        additionalProperties: false,
      },
      AiChatEndConversationRequest: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call; its answer has the same.' },
          method: { type: 'string', const: 'end_conversation', description: 'The method.' },
          params: { $ref: '#/components/schemas/AiChatEndConversation' },
        },
        additionalProperties: false,
        description: 'Ends a conversation and sums it up.',
      },
      AiChatErrorAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'error'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          error: { $ref: '#/components/schemas/AiChatErrorObject' },
        },
        description: 'The call failed.',
      },
      AiChatErrorCode: {
        type: 'integer',
        examples: [-32001, -32002, -32003, -32004, -32005, -32006, -32007, -32600, -32601, -32602, -32603],
        description: 'Which error it is; `-32001` for an unknown conversation, `-32005` for too many summaries.',
      },
      AiChatErrorObject: {
        type: 'object',
        required: ['code', 'message'],
        properties: {
          code: { $ref: '#/components/schemas/AiChatErrorCode' },
          message: { type: 'string', description: 'What is wrong, in words.' },
        },
        description: 'What is wrong with a call.',
      },
      AiChatGetLog: {
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'The conversation, by an id of your own choice that is unique in the project.',
          },
        },
        additionalProperties: false,
      },
      AiChatGetLogRequest: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call; its answer has the same.' },
          method: { type: 'string', const: 'chat_log', description: 'The method.' },
          params: { $ref: '#/components/schemas/AiChatGetLog' },
        },
        additionalProperties: false,
        description: 'Reads a conversation back.',
      },
      AiChatLog: {
        type: 'object',
        required: ['chat_log'],
        properties: {
          chat_log: {
            type: 'array',
            items: { $ref: '#/components/schemas/AiChatLogEntry' },
            description: 'Everything in its order, prompts and calls of tools as well.',
          },
          call_timeline: { type: 'array', items: { type: 'object' }, description: 'What happened when.' },
        },
      },
      AiChatLogAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'result'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          result: { $ref: '#/components/schemas/AiChatLog' },
        },
        description: 'The log of a conversation.',
      },
      AiChatLogEntry: {
        type: 'object',
        required: ['role', 'content'],
        properties: {
          role: { type: 'string', examples: ['system', 'user', 'assistant', 'tool'], description: 'Who said it.' },
          content: { type: 'string', description: 'What was said.' },
          timestamp: { type: 'integer', description: 'When, in microseconds since 1970.' },
          tool_calls: { type: 'array', items: { type: 'object' }, description: 'Calls of tools that the agent made.' },
        },
        description: 'An entry of the log of a conversation.',
      },
      AiChatReply: {
        type: 'object',
        required: ['response'],
        properties: {
          response: { type: 'string', description: 'What the agent says.' },
          user_event: {
            type: 'object',
            description: 'What a tool of the agent has for the application, under `event`.',
          },
        },
      },
      AiChatReplyAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'result'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          result: { $ref: '#/components/schemas/AiChatReply' },
        },
        description: 'The agent answered.',
      },
      AiChatRequest: {
        anyOf: [
          { $ref: '#/components/schemas/AiChatCreateConversationRequest' },
          { $ref: '#/components/schemas/AiChatSendMessageRequest' },
          { $ref: '#/components/schemas/AiChatEndConversationRequest' },
          { $ref: '#/components/schemas/AiChatDeleteConversationRequest' },
          { $ref: '#/components/schemas/AiChatGetLogRequest' },
          { $ref: '#/components/schemas/AiChatSummarizeRequest' },
        ],
        description: 'A call of a method.',
      },
      AiChatSendMessage: {
        type: 'object',
        required: ['id', 'message'],
        properties: {
          id: {
            type: 'string',
            description: 'The conversation, by an id of your own choice that is unique in the project.',
          },
          message: { type: 'string', description: 'The message.' },
          role: {
            type: 'string',
            enum: ['user', 'system'],
            description: 'Who says it; `system` steers the agent unseen.',
            default: 'user',
          },
          config_url: {
            type: 'string',
            description: 'Where the SWML document of the agent is fetched; it must be reachable from the platform. Creates the conversation where there is none.',
            format: 'uri',
          },
          conversation_timeout: {
            type: 'integer',
            description: 'Seconds without a message after which the conversation ends.',
            default: 3600,
          },
          user_meta_data: { type: 'object', description: 'What is known of the user; its webhooks carry it.' },
          reinit: {
            type: 'boolean',
            description: 'Start over, where this call creates the conversation.',
            default: false,
          },
        },
        additionalProperties: false,
      },
      AiChatSendMessageRequest: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call; its answer has the same.' },
          method: { type: 'string', const: 'chat', description: 'The method.' },
          params: { $ref: '#/components/schemas/AiChatSendMessage' },
        },
        additionalProperties: false,
        description: 'Says something and takes the answer of the agent.',
      },
      AiChatSummarize: {
        type: 'object',
        required: ['id'],
        properties: {
          id: {
            type: 'string',
            description: 'The conversation, by an id of your own choice that is unique in the project.',
          },
          summary_prompt: { type: 'string', description: 'How to sum up; the agent\'s own prompt for it when absent.' },
          temperature: { type: 'number', description: 'How much chance there is in it.', default: 0.3 },
          top_p: { type: 'number', description: 'How many of the likely tokens are considered.', default: 0.3 },
          frequency_penalty: {
            type: 'number',
            description: 'How much tokens lose by having been used often.',
            default: 1,
          },
          presence_penalty: {
            type: 'number',
            description: 'How much tokens lose by having been used at all.',
            default: 1,
          },
          max_tokens: { type: 'integer', description: 'Tokens of the summary at most.', default: 512 },
        },
        additionalProperties: false,
      },
      AiChatSummarizeRequest: {
        type: 'object',
        required: ['jsonrpc', 'id', 'method', 'params'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call; its answer has the same.' },
          method: { type: 'string', const: 'summarize', description: 'The method.' },
          params: { $ref: '#/components/schemas/AiChatSummarize' },
        },
        additionalProperties: false,
        description: 'Sums a conversation up; once a minute.',
      },
      AiChatSummary: {
        type: 'object',
        properties: {
          summary: { type: 'string', description: 'The summary.' },
          error: { type: 'string', description: 'Why there is none.' },
        },
      },
      AiChatSummaryAnswer: {
        type: 'object',
        required: ['jsonrpc', 'id', 'result'],
        properties: {
          jsonrpc: { type: 'string', const: '2.0', description: 'The version of JSON-RPC.' },
          id: { type: 'string', description: 'Names the call that is answered.' },
          result: { $ref: '#/components/schemas/AiChatSummary' },
        },
        description: 'A conversation was summed up.',
      },
      ApiToken: {
        type: 'object',
        required: ['id', 'name', 'permissions', 'token'],
        properties: {
          id: { type: 'string', description: 'Unique id of the token.', format: 'uuid' },
          name: { type: 'string', description: 'The name it was given.' },
          permissions: {
            type: 'array',
            items: { $ref: '#/components/schemas/GrantedPermission' },
            description: 'What it may be used for.',
          },
          token: { type: 'string', description: 'The secret, used with the project id for basic authentication.' },
        },
        description: 'An API token of a project.',
      },
      AssignDomainApplication: {
        type: 'object',
        required: ['domain_application_id'],
        properties: {
          domain_application_id: { type: 'string', description: 'The domain application.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      AssignE911Address: {
        type: 'object',
        required: ['e911_address_id'],
        properties: {
          e911_address_id: { type: 'string', description: 'A validated address of the same project.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      AssignedPhoneNumber: {
        type: 'object',
        properties: {
          id: { type: 'string', description: 'Unique id of the number.', format: 'uuid' },
          name: { type: 'string', description: 'The name it was given.' },
          number: { type: 'string', description: 'The number in E.164 form.' },
          status_callback_url: { type: 'string', description: 'Where the state of the assignment is reported.' },
        },
        description: 'A number that is assigned to a campaign.',
      },
      AssignedSipEndpoint: {
        type: 'object',
        required: ['id', 'name', 'type', 'cover_url', 'preview_url', 'channels'],
        properties: {
          id: { type: 'string', description: 'The SIP endpoint.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          type: { type: 'string', const: 'call', description: 'What it is.' },
          cover_url: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Cover picture.' },
          preview_url: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Preview picture.' },
          channels: { $ref: '#/components/schemas/AddressChannels' },
        },
        description: 'A SIP endpoint whose calls a resource handles.',
      },
      AssignPhoneRoute: {
        type: 'object',
        required: ['phone_route_id', 'handler'],
        properties: {
          phone_route_id: { type: 'string', description: 'The phone route.', format: 'uuid' },
          handler: {
            type: 'string',
            enum: ['calling', 'messaging'],
            description: 'Whether the resource handles its calls or its messages.',
          },
        },
        additionalProperties: false,
      },
      AssignSipEndpoint: {
        type: 'object',
        required: ['sip_endpoint_id'],
        properties: { sip_endpoint_id: { type: 'string', description: 'The SIP endpoint.', format: 'uuid' } },
        additionalProperties: false,
      },
      AvailableCapabilities: {
        type: 'object',
        properties: {
          voice: { type: 'boolean', description: 'Takes calls.' },
          sms: { type: 'boolean', description: 'Sends and receives SMS.' },
          mms: { type: 'boolean', description: 'Sends and receives MMS.' },
          fax: { type: 'boolean', description: 'Sends and receives fax.' },
        },
        description: 'What a number on offer can carry.',
      },
      AvailablePhoneNumber: {
        type: 'object',
        required: ['number'],
        properties: {
          number: { type: 'string', description: 'The number in E.164 form.' },
          region: { type: 'string', description: 'State or region.' },
          city: { type: 'string', description: 'City.' },
          rate_center: { type: 'string', description: 'Rate center.' },
          lata: { type: 'string', description: 'Local access and transport area.' },
          capabilities: { $ref: '#/components/schemas/AvailableCapabilities' },
        },
        description: 'A phone number that can be purchased.',
      },
      AvailablePhoneNumberPage: {
        type: 'object',
        properties: {
          links: { $ref: '#/components/schemas/PageLinks' },
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/AvailablePhoneNumber' },
            description: 'Numbers on offer.',
          },
        },
        description: 'Numbers that can be purchased.',
      },
      Brand: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique id of the brand.', format: 'uuid' },
          state: { type: 'string', examples: ['pending', 'complete'], description: 'How far the registration is.' },
          name: { type: 'string', description: 'The name that customers know.' },
          company_name: { type: 'string', description: 'The legal name.' },
          contact_email: { type: 'string', description: 'Whom to write to.' },
          contact_phone: { type: 'string', description: 'Whom to call.' },
          ein_issuing_country: { type: 'string', description: 'Country of registration.' },
          legal_entity_type: {
            type: 'string',
            examples: ['PRIVATE_PROFIT', 'PUBLIC_PROFIT', 'NON_PROFIT', 'GOVERNMENT'],
            description: 'What kind of organization it is.',
          },
          ein: { type: 'string', description: 'Tax number of the organization.' },
          company_address: { type: 'string', description: 'Full address.' },
          company_vertical: {
            type: 'string',
            examples: [
              'AGRICULTURE',
              'COMMUNICATION',
              'CONSTRUCTION',
              'EDUCATION',
              'ENERGY',
              'ENTERTAINMENT',
              'FINANCIAL',
              'GAMBLING',
              'GOVERNMENT',
              'HEALTHCARE',
              'HOSPITALITY',
              'HUMAN_RESOURCES',
              'INSURANCE',
              'LEGAL',
              'MANUFACTURING',
              'NGO',
              'POLITICAL',
              'POSTAL',
              'PROFESSIONAL',
              'REAL_ESTATE',
              'RETAIL',
              'TECHNOLOGY',
              'TRANSPORTATION',
            ],
            description: 'Line of business.',
          },
          company_website: { type: 'string', description: 'Web site.' },
          csp_brand_reference: {
            type: 'string',
            description: 'Id of the brand that a campaign service provider registered itself.',
          },
          csp_self_registered: {
            type: 'boolean',
            description: 'Whether a campaign service provider registered it itself.',
          },
          status_callback_url: { type: 'string', description: 'Where the state of the registration is reported.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
        },
        description: 'An organization that sends messages.',
      },
      BrandPage: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Brand' }, description: 'Brands of the project.' },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: brands of the project.',
      },
      CallFlow: {
        type: 'object',
        required: ['id', 'title'],
        properties: {
          id: { type: 'string', description: 'Unique id of the call flow.', format: 'uuid' },
          title: { type: 'string', description: 'Its name.' },
          flow_data: { type: 'object', description: 'State of the call flow builder; calls do not depend on it.' },
          relayml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles the calls.',
          },
          document_version: { type: 'integer', description: 'Its revision; each update counts it up by one.' },
        },
        description: 'A call flow, as it was last saved.',
      },
      CallFlowPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/CallFlowResource' },
            description: 'Call flows of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: call flows of the project.',
      },
      CallFlowResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'call_flow'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'call_flow', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          call_flow: { $ref: '#/components/schemas/CallFlow' },
        },
        description: 'A call flow among the resources of the project.',
      },
      CallFlowVersion: {
        type: 'object',
        required: ['id', 'version', 'created_at', 'updated_at'],
        properties: {
          id: { type: 'string', description: 'Unique id of the version.', format: 'uuid' },
          version: { type: 'string', description: 'Its number.' },
          created_at: { type: 'string', description: 'When the version was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          flow_data: { type: 'object', description: 'State of the call flow builder; calls do not depend on it.' },
          relayml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles the calls.',
          },
        },
        description: 'A version of a call flow.',
      },
      CallFlowVersionPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/CallFlowVersion' },
            description: 'Versions of the call flow.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: versions of the call flow.',
      },
      CallingSwmlScript: {
        type: 'object',
        required: ['id', 'display_name', 'request_url', 'script_type', 'contents'],
        properties: {
          id: { type: 'string', description: 'Unique id of the script.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          request_url: { type: 'string', description: 'Where the platform keeps it.' },
          script_type: { type: 'string', const: 'calling', description: 'It handles calls.' },
          contents: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles calls.',
          },
          status_callback_url: { type: 'string', description: 'Where the state of its calls and messages is reported.' },
          status_callback_method: { type: 'string', examples: ['POST'], description: 'How that URL is requested.' },
        },
        description: 'A SWML document that handles calls.',
      },
      CallLeg: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'direction',
          'source',
          'url',
          'charge',
          'created_at',
          'charge_details',
          'status',
          'duration',
          'duration_ms',
          'billing_ms',
          'type',
          'parent_id',
        ],
        properties: {
          id: { type: 'string', description: 'The call.', format: 'uuid' },
          from: { type: 'string', description: 'Who calls.' },
          to: { type: 'string', description: 'Who is called.' },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound', 'outbound-api'],
            description: 'Which way the call goes.',
          },
          source: { type: 'string', examples: ['realtime_api'], description: 'What made the call.' },
          url: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The URL behind the call.' },
          charge: { type: 'number', description: 'Dollars charged so far.' },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          status: {
            anyOf: [
              {
                type: 'string',
                examples: [
                  'queued',
                  'initiated',
                  'created',
                  'ringing',
                  'answered',
                  'ending',
                  'ended',
                  'failed',
                  'canceled',
                  'completed',
                ],
              },
              { type: 'null' },
            ],
            description: 'How far the call is.',
          },
          duration: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in seconds.' },
          duration_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in milliseconds.' },
          billing_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Billed length in milliseconds.' },
          type: {
            type: 'string',
            enum: ['relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'],
            description: 'How the other side is reached.',
          },
          parent_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The call that this one belongs to.',
          },
        },
        description: 'A call to a phone, a SIP address or a browser.',
      },
      CallLog: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'source',
          'charge',
          'charge_details',
          'created_at',
          'type',
          'url',
          'direction',
          'status',
          'duration',
          'duration_ms',
          'billing_ms',
          'parent_id',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the log.', format: 'uuid' },
          from: { type: 'string', description: 'Who called.' },
          to: { type: 'string', description: 'Who was called.' },
          source: {
            type: 'string',
            examples: ['dialogflow', 'laml', 'realtime_api'],
            description: 'What handled the call.',
          },
          charge: { type: 'number', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
          type: {
            type: 'string',
            enum: ['laml_call', 'relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'],
            description: 'The kind of call.',
          },
          url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The resource of a cXML call; `null` for others.',
          },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound', 'outbound-api', 'outbound-dial'],
            description: 'Which way the call went.',
          },
          status: { $ref: '#/components/schemas/VoiceLogStatus' },
          duration: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in seconds.' },
          duration_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in milliseconds.' },
          billing_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Billed length in milliseconds.' },
          parent_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The log of the call that this one belongs to.',
          },
        },
        description: 'A call over the phone network, SIP or a browser.',
      },
      CallResponse: {
        anyOf: [{ $ref: '#/components/schemas/CallLeg' }, { $ref: '#/components/schemas/FabricDeviceLeg' }],
        description: 'A call; its `type` tells which.',
      },
      Campaign: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique id of the campaign.', format: 'uuid' },
          name: { type: 'string', description: 'The name it was given.' },
          state: { type: 'string', examples: ['pending', 'complete'], description: 'How far the registration is.' },
          sms_use_case: {
            type: 'string',
            examples: [
              '2FA',
              'ACCOUNT_NOTIFICATION',
              'AGENTS_FRANCHISES',
              'CARRIER_EXEMPT',
              'CHARITY',
              'CUSTOMER_CARE',
              'DELIVERY_NOTIFICATION',
              'EMERGENCY',
              'FRAUD_ALERT',
              'HIGHER_EDUCATION',
              'K12_EDUCATION',
              'LOW_VOLUME_MIXED',
              'MARKETING',
              'MIXED',
              'POLITICAL',
              'POLITICAL_SECTION_527',
              'POLLING_VOTING',
              'PROXY',
              'PUBLIC_SERVICE_ANNOUNCEMENT',
              'SECURITY_ALERT',
              'SOCIAL',
              'SWEEPSTAKE',
              'TRIAL',
              'UCAAS_HIGH_VOLUME',
              'UCAAS_LOW_VOLUME',
            ],
            description: 'What the messages are for.',
          },
          sub_use_cases: {
            type: 'array',
            items: {
              type: 'string',
              examples: [
                'CUSTOMER_CARE',
                'HIGHER_EDUCATION',
                'POLLING_VOTING',
                'PUBLIC_SERVICE_ANNOUNCEMENT',
                'MARKETING',
                'SECURITY_ALERT',
                '2FA',
                'ACCOUNT_NOTIFICATION',
                'DELIVERY_NOTIFICATION',
                'FRAUD_ALERT',
              ],
            },
            description: 'What a mixed campaign is for.',
          },
          campaign_verify_token: { type: 'string', description: 'Token of Campaign Verify, for political campaigns.' },
          description: { type: 'string', description: 'What the campaign is about.' },
          sample1: { type: 'string', description: 'A message as it may be sent.' },
          sample2: { type: 'string', description: 'Another message.' },
          sample3: { type: 'string', description: 'Another message.' },
          sample4: { type: 'string', description: 'Another message.' },
          sample5: { type: 'string', description: 'Another message.' },
          dynamic_templates: { type: 'string', description: 'How messages differ from the samples.' },
          message_flow: { type: 'string', description: 'How recipients come to get messages.' },
          opt_in_message: { type: 'string', description: 'What is answered to who opts in.' },
          opt_out_message: { type: 'string', description: 'What is answered to who opts out.' },
          help_message: { type: 'string', description: 'What is answered to who asks for help.' },
          opt_in_keywords: { type: 'string', description: 'Words that opt in, with commas between.', default: 'START' },
          opt_out_keywords: { type: 'string', description: 'Words that opt out, with commas between.', default: 'STOP' },
          help_keywords: {
            type: 'string',
            description: 'Words that ask for help, with commas between.',
            default: 'HELP',
          },
          number_pooling_required: { type: 'boolean', description: 'Whether 50 numbers or more send the messages.' },
          number_pooling_per_campaign: { type: 'string', description: 'Why so many numbers are needed.' },
          direct_lending: { type: 'boolean', description: 'Whether messages are about loans.' },
          embedded_link: {
            type: 'boolean',
            description: 'Whether messages hold a link; links of public shorteners are not accepted.',
          },
          embedded_phone: {
            type: 'boolean',
            description: 'Whether messages hold a phone number other than that for help.',
          },
          age_gated_content: { type: 'boolean', description: 'Whether some content is not for every age.' },
          lead_generation: { type: 'boolean', description: 'Whether the campaign looks for new customers.' },
          csp_campaign_reference: {
            type: 'string',
            description: 'Id of the campaign that a campaign service provider registered itself.',
          },
          status_callback_url: { type: 'string', description: 'Where the state of the registration is reported.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
        },
        description: 'Messages that a brand sends for one purpose.',
      },
      CampaignPage: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/Campaign' },
            description: 'Campaigns of the brand.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: campaigns of the brand.',
      },
      CarrierLookup: {
        type: 'object',
        properties: {
          lrn: { type: 'string', description: 'Location routing number.' },
          spid: { type: 'string', description: 'Service provider identifier.' },
          ocn: { type: 'string', description: 'Operating company number.' },
          lata: { type: 'string', description: 'Local access and transport area.' },
          city: { type: 'string', description: 'City.' },
          state: { type: 'string', description: 'State, province or region.' },
          jurisdiction: { type: 'string', description: 'Jurisdiction.' },
          lec: { type: 'string', description: 'The carrier.' },
          linetype: { type: 'string', examples: ['wireless', 'landline'], description: 'What kind of line it is.' },
        },
        description: 'The carrier of a number.',
      },
      ChargeDetail: {
        type: 'object',
        required: ['description', 'charge'],
        properties: {
          description: { type: 'string', description: 'What was charged for.' },
          charge: { type: 'number', description: 'Dollars charged.' },
        },
        description: 'One charge.',
      },
      CnamLookup: {
        type: 'object',
        properties: { caller_id: { type: 'string', description: 'The name that calls from the number show.' } },
        description: 'The caller name of a number.',
      },
      Codec: {
        type: 'string',
        enum: [
          'OPUS',
          'OPUS@48000H@20I',
          'OPUS@24000H@20I',
          'OPUS@16000H@20I',
          'OPUS@8000H@20I',
          'G722',
          'PCMU',
          'PCMA',
          'G729',
          'VP8',
          'H264',
        ],
        description: 'A codec to offer.',
      },
      CompatAccount: {
        type: 'object',
        required: [
          'sid',
          'friendly_name',
          'status',
          'auth_token',
          'date_created',
          'date_updated',
          'type',
          'owner_account_sid',
          'region_preference',
          'uri',
          'subproject',
          'signing_key',
          'subresource_uris',
        ],
        properties: {
          sid: { type: 'string', description: 'Id of the project.', format: 'uuid' },
          friendly_name: { type: 'string', description: 'Its name.' },
          status: { type: 'string', examples: ['active'], description: 'Always `active`.' },
          auth_token: { type: 'string', description: 'Always `redacted`.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          type: { type: 'string', examples: ['Full'], description: 'Always `Full`.' },
          owner_account_sid: {
            type: 'string',
            description: 'The project above it; its own id when there is none.',
            format: 'uuid',
          },
          region_preference: { type: 'string', description: 'Region that it prefers.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          subproject: { type: 'boolean', description: 'Whether it is a subproject.' },
          signing_key: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Key that signs webhooks; told once, when a subproject is created, then `null`.',
          },
          subresource_uris: { $ref: '#/components/schemas/CompatAccountUris' },
        },
        description: 'A project or subproject, which this API calls an account.',
      },
      CompatAccountPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'accounts'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          accounts: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatAccount' },
            description: 'The projects of this page.',
          },
        },
        description: 'A page of projects.',
      },
      CompatAccountUris: {
        type: 'object',
        required: [
          'addresses',
          'available_phone_numbers',
          'applications',
          'authorized_connect_apps',
          'calls',
          'conferences',
          'connect_apps',
          'incoming_phone_numbers',
          'keys',
          'notifications',
          'outgoing_caller_ids',
          'queues',
          'recordings',
          'sandbox',
          'sip',
          'short_codes',
          'messages',
          'transcriptions',
          'usage',
        ],
        properties: {
          addresses: { type: 'null', description: 'Addresses; not supported, always `null`.' },
          available_phone_numbers: { type: 'string', description: 'Numbers on offer.' },
          applications: { type: 'string', description: 'Applications.' },
          authorized_connect_apps: {
            type: 'null',
            description: 'Authorized connect apps; not supported, always `null`.',
          },
          calls: { type: 'string', description: 'Calls.' },
          conferences: { type: 'string', description: 'Conferences.' },
          connect_apps: { type: 'null', description: 'Connect apps; not supported, always `null`.' },
          incoming_phone_numbers: { type: 'string', description: 'Numbers of the project.' },
          keys: { type: 'null', description: 'Keys; not supported, always `null`.' },
          notifications: { type: 'null', description: 'Notifications; not supported, always `null`.' },
          outgoing_caller_ids: { type: 'null', description: 'Outgoing caller ids; not supported, always `null`.' },
          queues: { type: 'string', description: 'Queues.' },
          recordings: { type: 'string', description: 'Recordings.' },
          sandbox: { type: 'null', description: 'Sandbox; not supported, always `null`.' },
          sip: { type: 'null', description: 'SIP; not supported, always `null`.' },
          short_codes: { type: 'null', description: 'Short codes; not supported, always `null`.' },
          messages: { type: 'string', description: 'Messages.' },
          transcriptions: { type: 'string', description: 'Transcriptions.' },
          usage: { type: 'null', description: 'Usage; not supported, always `null`.' },
        },
        description: 'What belongs to a project.',
      },
      CompatApplication: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'friendly_name',
          'uri',
          'voice_url',
          'voice_method',
          'voice_fallback_url',
          'voice_fallback_method',
          'status_callback',
          'status_callback_method',
          'voice_caller_id_lookup',
          'sms_url',
          'sms_method',
          'sms_fallback_url',
          'sms_fallback_method',
          'sms_status_callback',
          'sms_status_callback_method',
          'message_status_callback',
        ],
        properties: {
          sid: { type: 'string', description: 'The application.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          friendly_name: { type: 'string', description: 'Its name.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          voice_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the cXML for calls and faxes is fetched.',
          },
          voice_method: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'How `voice_url` is requested.' },
          voice_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where it is fetched when `voice_url` fails.',
          },
          voice_fallback_method: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'How `voice_fallback_url` is requested.',
          },
          status_callback: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls is reported.',
          },
          status_callback_method: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'How `status_callback` is requested.',
          },
          voice_caller_id_lookup: { anyOf: [{ type: 'boolean' }, { type: 'null' }], description: 'Always `null`.' },
          sms_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the cXML for messages is fetched.',
          },
          sms_method: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'How `sms_url` is requested.' },
          sms_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where it is fetched when `sms_url` fails.',
          },
          sms_fallback_method: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'How `sms_fallback_url` is requested.',
          },
          sms_status_callback: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of messages is reported.',
          },
          sms_status_callback_method: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'How `sms_status_callback` is requested.',
          },
          message_status_callback: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of messages is reported.',
          },
        },
        description: 'A cXML application: the webhooks that numbers, calls and messages can share.',
      },
      CompatApplicationPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'applications'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          applications: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatApplication' },
            description: 'The cXML applications of this page.',
          },
        },
        description: 'A page of cXML applications.',
      },
      CompatAvailableCapabilities: {
        type: 'object',
        required: ['voice', 'SMS', 'MMS'],
        properties: {
          voice: { type: 'boolean', description: 'Takes calls.' },
          SMS: { type: 'boolean', description: 'Sends and receives SMS.' },
          MMS: { type: 'boolean', description: 'Sends and receives MMS.' },
        },
        description: 'What a number on offer can carry.',
      },
      CompatAvailableCountry: {
        type: 'object',
        required: ['country_code', 'country', 'uri', 'beta', 'subresource_uris'],
        properties: {
          country_code: { type: 'string', description: 'The country, as ISO 3166-1 alpha-2.' },
          country: { type: 'string', description: 'Its name.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          beta: { type: 'boolean', description: 'Always `false`.' },
          subresource_uris: { $ref: '#/components/schemas/CompatAvailableCountryUris' },
        },
        description: 'A country with numbers on offer.',
      },
      CompatAvailableCountryList: {
        type: 'object',
        required: ['uri', 'countries'],
        properties: {
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          countries: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatAvailableCountry' },
            description: 'Countries with numbers on offer.',
          },
        },
        description: 'Countries with numbers on offer.',
      },
      CompatAvailableCountryUris: {
        type: 'object',
        required: ['local', 'toll_free'],
        properties: {
          local: { type: 'string', description: 'Local numbers.' },
          toll_free: { type: 'string', description: 'Toll-free numbers.' },
        },
        description: 'Where the numbers of a country are searched.',
      },
      CompatAvailablePhoneNumber: {
        type: 'object',
        required: [
          'friendly_name',
          'phone_number',
          'lata',
          'locality',
          'rate_center',
          'latitude',
          'longitude',
          'region',
          'postal_code',
          'iso_country',
          'capabilities',
          'beta',
        ],
        properties: {
          friendly_name: { type: 'string', description: 'The number, formatted.' },
          phone_number: { type: 'string', description: 'The number in E.164 form.' },
          lata: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          locality: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          rate_center: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Rate center; US and Canada only.',
          },
          latitude: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          longitude: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          region: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'State or province, abbreviated; US and Canada only.',
          },
          postal_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          iso_country: { type: 'string', description: 'The country, as ISO 3166-1 alpha-2.' },
          capabilities: { $ref: '#/components/schemas/CompatAvailableCapabilities' },
          beta: { type: 'boolean', description: 'Always `false`.' },
        },
        description: 'A number that can be purchased.',
      },
      CompatAvailablePhoneNumberList: {
        type: 'object',
        required: ['uri', 'available_phone_numbers'],
        properties: {
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          available_phone_numbers: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatAvailablePhoneNumber' },
            description: 'Numbers on offer.',
          },
        },
        description: 'Numbers that can be purchased.',
      },
      CompatCall: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'parent_call_sid',
          'to',
          'formatted_to',
          'to_formatted',
          'from',
          'formatted_from',
          'from_formatted',
          'phone_number_sid',
          'status',
          'start_time',
          'end_time',
          'duration',
          'price',
          'price_unit',
          'direction',
          'answered_by',
          'forwarded_from',
          'caller_name',
          'uri',
          'subresource_uris',
          'annotation',
          'group_sid',
          'audio_in_mos',
          'sip_result_code',
          'audio_rtt_avg',
          'audio_rtt_min',
          'audio_rtt_max',
          'audio_out_jitter_min',
          'audio_out_jitter_max',
          'audio_out_jitter_avg',
          'audio_out_lost',
        ],
        properties: {
          sid: { type: 'string', description: 'The call.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          parent_call_sid: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The call that made this one.',
          },
          to: { type: 'string', description: 'Who was called.' },
          formatted_to: { type: 'string', description: 'The same, formatted.' },
          to_formatted: { type: 'string', description: 'The same as `formatted_to`.' },
          from: { type: 'string', description: 'Who called.' },
          formatted_from: { type: 'string', description: 'The same, formatted.' },
          from_formatted: { type: 'string', description: 'The same as `formatted_from`.' },
          phone_number_sid: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The number of the project that took part.',
          },
          status: { $ref: '#/components/schemas/CompatCallStatus' },
          start_time: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it began (RFC 2822).' },
          end_time: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it ended (RFC 2822).' },
          duration: { type: 'integer', description: 'Length in seconds.' },
          price: { anyOf: [{ type: 'number' }, { type: 'null' }], description: 'What it cost, in `price_unit`.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          direction: { type: 'string', examples: ['inbound', 'outbound'], description: 'Which way it went.' },
          answered_by: {
            anyOf: [{ type: 'string', examples: ['human', 'machine'] }, { type: 'null' }],
            description: 'What answered, as far as it was detected.',
          },
          forwarded_from: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          caller_name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          subresource_uris: { $ref: '#/components/schemas/CompatCallUris' },
          annotation: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          group_sid: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          audio_in_mos: {
            anyOf: [{ type: 'number' }, { type: 'null' }],
            description: 'Mean opinion score of the audio, 1 to 5.',
          },
          sip_result_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What SIP answered.' },
          audio_rtt_avg: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Mean round trip of audio in milliseconds.',
          },
          audio_rtt_min: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Shortest round trip of audio in milliseconds.',
          },
          audio_rtt_max: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Longest round trip of audio in milliseconds.',
          },
          audio_out_jitter_min: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Least jitter of the audio sent, in milliseconds.',
          },
          audio_out_jitter_max: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Most jitter of the audio sent, in milliseconds.',
          },
          audio_out_jitter_avg: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Mean jitter of the audio sent, in milliseconds.',
          },
          audio_out_lost: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Packets of the audio sent that were lost.',
          },
        },
        description: 'A call.',
      },
      CompatCallEvent: {
        type: 'string',
        enum: ['initiated', 'ringing', 'answered', 'completed', 'ringing_forwarded', 'ringing_queued'],
        description: 'A change of a call that can be reported.',
      },
      CompatCallPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'calls'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          calls: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatCall' },
            description: 'The calls of this page.',
          },
        },
        description: 'A page of calls.',
      },
      CompatCallStatus: {
        type: 'string',
        examples: ['queued', 'ringing', 'in-progress', 'canceled', 'completed', 'busy', 'failed', 'no-answer'],
        description: 'How far a call came.',
      },
      CompatCallStream: {
        type: 'object',
        required: ['sid', 'account_sid', 'call_sid', 'name', 'status', 'date_updated', 'uri'],
        properties: {
          sid: { type: 'string', description: 'The stream.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project.', format: 'uuid' },
          call_sid: { type: 'string', description: 'The call.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          status: { $ref: '#/components/schemas/CompatStreamStatus' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'A stream of a call: its audio, sent to a WebSocket server while it is spoken.',
      },
      CompatCallUris: {
        type: 'object',
        required: ['notifications', 'recordings'],
        properties: {
          notifications: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          recordings: { type: 'string', description: 'Its recordings.' },
        },
        description: 'What belongs to a call.',
      },
      CompatConference: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'friendly_name',
          'status',
          'region',
          'uri',
          'subresource_uris',
        ],
        properties: {
          sid: { type: 'string', description: 'The conference.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          friendly_name: { type: 'string', description: 'Its name.' },
          status: { $ref: '#/components/schemas/CompatConferenceStatus' },
          region: { type: 'string', description: 'Region where its audio is mixed.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          subresource_uris: { $ref: '#/components/schemas/CompatConferenceUris' },
        },
        description: 'A conference.',
      },
      CompatConferencePage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'conferences'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          conferences: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatConference' },
            description: 'The conferences of this page.',
          },
        },
        description: 'A page of conferences.',
      },
      CompatConferenceRecording: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'call_sid',
          'conference_sid',
          'channel',
          'channels',
          'start_time',
          'end_time',
          'duration',
          'price',
          'price_unit',
          'source',
          'status',
          'error_code',
          'uri',
          'subresource_uris',
          'encryption_details',
          'trim',
        ],
        properties: {
          sid: { type: 'string', description: 'The recording.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          call_sid: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          conference_sid: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The conference; `null` for the recording of a call.',
          },
          channel: { type: 'string', examples: ['1', '2'], description: 'The same as `channels`.' },
          channels: { type: 'string', examples: ['1', '2'], description: 'One channel for all, or one for each side.' },
          start_time: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it began (RFC 2822).' },
          end_time: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it ended (RFC 2822).' },
          duration: { type: 'integer', description: 'Length in seconds.' },
          price: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What it cost, in `price_unit`.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          source: {
            type: 'string',
            examples: ['Conference', 'StartConferenceRecording'],
            description: 'What made the recording.',
          },
          status: { $ref: '#/components/schemas/CompatRecordingStatus' },
          error_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Why it failed.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          subresource_uris: { $ref: '#/components/schemas/CompatRecordingUris' },
          encryption_details: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          trim: { type: 'string', description: 'Whether silence at both ends is cut off.' },
        },
        description: 'A recording of a conference.',
      },
      CompatConferenceRecordingPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'recordings'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          recordings: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatConferenceRecording' },
            description: 'The recordings of this page.',
          },
        },
        description: 'A page of recordings.',
      },
      CompatConferenceStatus: {
        type: 'string',
        examples: ['init', 'in-progress', 'completed'],
        description: 'How far a conference came.',
      },
      CompatConferenceStream: {
        type: 'object',
        required: ['account_sid', 'conference_sid', 'date_updated', 'name', 'sid', 'status', 'uri'],
        properties: {
          account_sid: { type: 'string', description: 'The project.', format: 'uuid' },
          conference_sid: { type: 'string', description: 'The conference.', format: 'uuid' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Its name, if it was given one.' },
          sid: { type: 'string', description: 'The stream.', format: 'uuid' },
          status: { $ref: '#/components/schemas/CompatStreamStatus' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'A stream of a conference: its audio, sent to a WebSocket server while it is spoken.',
      },
      CompatConferenceUris: {
        type: 'object',
        required: ['participants', 'recordings'],
        properties: {
          participants: { type: 'string', description: 'Who takes part.' },
          recordings: { type: 'string', description: 'Its recordings.' },
        },
        description: 'What belongs to a conference.',
      },
      CompatErrorBody: {
        type: 'object',
        required: ['code', 'message', 'more_info', 'status'],
        properties: {
          code: { type: 'integer', description: 'Number of the error.' },
          message: { type: 'string', description: 'What is wrong, in words.' },
          more_info: { type: 'string', description: 'Documentation of the error.' },
          status: { type: 'integer', description: 'The HTTP status.' },
        },
        description: 'What the compatibility API answers to a request that it refuses.',
      },
      CompatErrorItem: {
        type: 'object',
        properties: {
          code: { type: 'string', description: 'Number of the error, as text.' },
          message: { type: 'string', description: 'What is wrong, in words.' },
          more_info: { type: 'string', description: 'Documentation of the error.' },
        },
        description: 'One thing that is wrong with a call to make.',
      },
      CompatErrorList: {
        type: 'object',
        properties: {
          errors: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatErrorItem' },
            description: 'Everything that is wrong.',
          },
        },
        description: 'What the compatibility API answers, with 400, to a call that it does not make.',
      },
      CompatErrorSentences: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: { type: 'array', items: { type: 'string' }, description: 'Everything that is wrong, in words.' },
        },
        description: 'What recordings and streams of conferences answer, over the compatibility API, to content that they cannot take.',
      },
      CompatFax: {
        type: 'object',
        required: [
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'direction',
          'from',
          'media_url',
          'media_sid',
          'num_pages',
          'price',
          'price_unit',
          'quality',
          'sid',
          'status',
          'to',
          'duration',
          'links',
          'url',
          'error_code',
          'error_message',
        ],
        properties: {
          account_sid: { type: 'string', description: 'The project that it belongs to.' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (ISO 8601).' },
          date_updated: { type: 'string', description: 'When it was last changed (ISO 8601).' },
          direction: { type: 'string', examples: ['inbound', 'outbound'], description: 'Which way it went.' },
          from: { type: 'string', description: 'Who sent it, in E.164 form.' },
          media_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document is; `null` when there is none.',
          },
          media_sid: { type: 'string', description: 'Its media.' },
          num_pages: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Pages of the document; `null` until that is known.',
          },
          price: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'What it cost, in `price_unit`; `null` until that is known.',
          },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          quality: {
            type: 'string',
            examples: ['standard', 'fine', 'superfine'],
            description: 'How finely it was scanned.',
          },
          sid: { type: 'string', description: 'The fax.' },
          status: { $ref: '#/components/schemas/CompatFaxStatus' },
          to: { type: 'string', description: 'Who got it, in E.164 form.' },
          duration: { type: 'integer', description: 'Seconds that it took.' },
          links: { $ref: '#/components/schemas/CompatFaxLinks' },
          url: { type: 'string', description: 'Where the fax is.' },
          error_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What went wrong, as a code.' },
          error_message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What went wrong, in words.' },
        },
        description: 'A fax.',
      },
      CompatFaxLinks: {
        type: 'object',
        required: ['media'],
        properties: { media: { type: 'string', description: 'Its media.' } },
        description: 'What belongs to a fax.',
      },
      CompatFaxMedia: {
        type: 'object',
        required: ['account_sid', 'content_type', 'date_created', 'date_updated', 'fax_sid', 'sid', 'uri', 'url'],
        properties: {
          account_sid: { type: 'string', description: 'The project that it belongs to.' },
          content_type: { type: 'string', description: 'Its content type.' },
          date_created: { type: 'string', description: 'When it was created (ISO 8601).' },
          date_updated: { type: 'string', description: 'When it was last changed (ISO 8601).' },
          fax_sid: { type: 'string', description: 'The fax.' },
          sid: { type: 'string', description: 'The media.' },
          uri: { type: 'string', description: 'Where it is, relative to the space.' },
          url: { type: 'string', description: 'Where it is.' },
        },
        description: 'The document of a fax: what is known of it, not its content.',
      },
      CompatFaxMediaPage: {
        type: 'object',
        required: [
          'uri',
          'first_page_uri',
          'next_page_uri',
          'previous_page_uri',
          'page',
          'page_size',
          'media',
          'fax_media',
        ],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          media: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatFaxMedia' },
            description: 'The media of this page.',
          },
          fax_media: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatFaxMedia' },
            description: 'The same as `media`.',
          },
        },
        description: 'A page of media.',
      },
      CompatFaxPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'faxes'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          faxes: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatFax' },
            description: 'The faxes of this page.',
          },
        },
        description: 'A page of faxes.',
      },
      CompatFaxStatus: {
        type: 'string',
        examples: [
          'queued',
          'processing',
          'sending',
          'delivered',
          'receiving',
          'received',
          'no-answer',
          'busy',
          'failed',
          'canceled',
        ],
        description: 'How far a fax came.',
      },
      CompatImportErrorBody: {
        type: 'object',
        properties: {
          code: { type: 'string', description: 'Number of the error, as text.' },
          message: { type: 'string', description: 'What is wrong, in words.' },
          more_info: { type: 'string', description: 'Documentation of the error.' },
          status: { type: 'integer', description: 'The HTTP status.' },
        },
        description: 'What the compatibility API answers to a number that it does not import.',
      },
      CompatLamlBin: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'date_last_accessed',
          'name',
          'contents',
          'request_url',
          'num_requests',
          'uri',
        ],
        properties: {
          sid: { type: 'string', description: 'The script.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (ISO 8601).' },
          date_updated: { type: 'string', description: 'When it was last changed (ISO 8601).' },
          date_last_accessed: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'When it was last fetched (ISO 8601); `null` when it never was.',
          },
          name: { type: 'string', description: 'Its name.' },
          contents: { type: 'string', description: 'The cXML.' },
          request_url: { type: 'string', description: 'Where it can be fetched.', format: 'uri' },
          num_requests: { type: 'integer', description: 'How often it was fetched.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'A cXML script that the space keeps and serves.',
      },
      CompatLamlBinPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'laml_bins'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          laml_bins: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatLamlBin' },
            description: 'The cXML scripts of this page.',
          },
        },
        description: 'A page of cXML scripts.',
      },
      CompatMessage: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'body',
          'num_segments',
          'num_media',
          'date_sent',
          'direction',
          'error_code',
          'error_message',
          'from',
          'price',
          'price_unit',
          'status',
          'to',
          'messaging_service_sid',
          'uri',
          'subresource_uris',
        ],
        properties: {
          sid: { type: 'string', description: 'The message.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          body: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Its text, up to 1600 characters; may be `null` when it was taken for spam.',
          },
          num_segments: { type: 'integer', description: 'Segments that it takes.' },
          num_media: { type: 'integer', description: 'Media that came with it.' },
          date_sent: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it was sent (RFC 2822).' },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound-api', 'outbound-call', 'outbound-reply'],
            description: 'Which way it went, and why.',
          },
          error_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What went wrong, as a code.' },
          error_message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What went wrong, in words.' },
          from: { type: 'string', description: 'Who sent it, in E.164 form.' },
          price: {
            anyOf: [{ type: 'number' }, { type: 'null' }],
            description: 'What it cost, in `price_unit`; `null` until that is known.',
          },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          status: { $ref: '#/components/schemas/CompatMessageStatus' },
          to: { type: 'string', description: 'Who got it, in E.164 form.' },
          messaging_service_sid: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The number group that it was sent by.',
          },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          subresource_uris: { $ref: '#/components/schemas/CompatMessageUris' },
        },
        description: 'A message, SMS or MMS.',
      },
      CompatMessageMedia: {
        type: 'object',
        required: ['account_sid', 'content_type', 'date_created', 'date_updated', 'parent_sid', 'sid', 'uri'],
        properties: {
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          content_type: { type: 'string', description: 'Its content type.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          parent_sid: { type: 'string', description: 'The message.', format: 'uuid' },
          sid: { type: 'string', description: 'The media.', format: 'uuid' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'Media of a message: what is known of it, not its content.',
      },
      CompatMessageMediaPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'media_list'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          media_list: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatMessageMedia' },
            description: 'The media of this page.',
          },
        },
        description: 'A page of media.',
      },
      CompatMessagePage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'messages'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          messages: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatMessage' },
            description: 'The messages of this page.',
          },
        },
        description: 'A page of messages.',
      },
      CompatMessageStatus: {
        type: 'string',
        examples: ['queued', 'initiated', 'sent', 'failed', 'delivered', 'undelivered', 'received'],
        description: 'How far a message came.',
      },
      CompatMessageUris: {
        type: 'object',
        required: ['media'],
        properties: { media: { type: 'string', description: 'Its media.' } },
        description: 'What belongs to a message.',
      },
      CompatParticipant: {
        type: 'object',
        required: [
          'account_sid',
          'call_sid',
          'call_sid_to_coach',
          'coaching',
          'conference_sid',
          'date_created',
          'status',
          'date_updated',
          'end_conference_on_exit',
          'muted',
          'hold',
          'start_conference_on_enter',
          'uri',
        ],
        properties: {
          account_sid: { type: 'string', description: 'The project.', format: 'uuid' },
          call_sid: { type: 'string', description: 'The call that takes part.', format: 'uuid' },
          call_sid_to_coach: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The call whose side alone hears this one.',
          },
          coaching: { type: 'boolean', description: 'Whether it coaches another.' },
          conference_sid: { type: 'string', description: 'The conference.', format: 'uuid' },
          date_created: { type: 'string', description: 'When it joined (RFC 2822).' },
          status: {
            type: 'string',
            examples: ['completed', 'in-progress'],
            description: 'Whether it still takes part.',
          },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          end_conference_on_exit: { type: 'boolean', description: 'Whether the conference ends when it leaves.' },
          muted: { type: 'boolean', description: 'Whether nobody hears it.' },
          hold: { type: 'boolean', description: 'Whether it is on hold.' },
          start_conference_on_enter: { type: 'boolean', description: 'Whether the conference begins when it joins.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'A call that takes part in a conference.',
      },
      CompatParticipantPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'participants'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          participants: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatParticipant' },
            description: 'The participants of this page.',
          },
        },
        description: 'A page of participants.',
      },
      CompatPhoneNumber: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'account_id',
          'address_requirements',
          'address_sid',
          'beta',
          'capabilities',
          'country_code',
          'emergency_address_sid',
          'emergency_status',
          'friendly_name',
          'identity_sid',
          'origin',
          'phone_number',
          'sms_application_sid',
          'sms_fallback_method',
          'sms_fallback_url',
          'sms_method',
          'sms_url',
          'status_callback',
          'status_callback_method',
          'trunk_sid',
          'uri',
          'voice_application_sid',
          'voice_caller_id_lookup',
          'voice_fallback_method',
          'voice_fallback_url',
          'voice_method',
          'voice_url',
        ],
        properties: {
          sid: { type: 'string', description: 'The number.' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          account_id: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          address_requirements: {
            type: 'string',
            examples: ['none', 'any', 'local', 'foreign'],
            description: 'Always `none`.',
          },
          address_sid: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          beta: { type: 'boolean', description: 'Always `false`.' },
          capabilities: { $ref: '#/components/schemas/CompatPhoneNumberCapabilities' },
          country_code: { type: 'string', description: 'The country, as ISO 3166-1 alpha-2.' },
          emergency_address_sid: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The address that emergency services are told.',
          },
          emergency_status: {
            type: 'string',
            examples: ['Active', 'Inactive'],
            description: 'Whether emergency services are told an address.',
          },
          friendly_name: { type: 'string', description: 'Its name; the number, formatted, when it was given none.' },
          identity_sid: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          origin: { type: 'string', examples: ['signalwire', 'hosted'], description: 'Who holds the number.' },
          phone_number: { type: 'string', description: 'The number in E.164 form.' },
          sms_application_sid: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The application that handles messages.',
          },
          sms_fallback_method: { type: 'string', description: 'How `sms_fallback_url` is requested.' },
          sms_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where cXML is fetched when `sms_url` fails.',
          },
          sms_method: { type: 'string', description: 'How `sms_url` is requested.' },
          sms_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the cXML for messages is fetched.',
          },
          status_callback: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls is reported.',
          },
          status_callback_method: { type: 'string', description: 'How `status_callback` is requested.' },
          trunk_sid: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          voice_application_sid: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The application that handles calls.',
          },
          voice_caller_id_lookup: { anyOf: [{ type: 'boolean' }, { type: 'null' }], description: 'Always `null`.' },
          voice_fallback_method: { type: 'string', description: 'How `voice_fallback_url` is requested.' },
          voice_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where cXML is fetched when `voice_url` fails.',
          },
          voice_method: { type: 'string', description: 'How `voice_url` is requested.' },
          voice_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the cXML for calls is fetched.',
          },
          verification_status: {
            type: 'string',
            description: 'How far the verification of a toll-free number came; absent for others.',
          },
        },
        description: 'A number of the project.',
      },
      CompatPhoneNumberCapabilities: {
        type: 'object',
        required: ['voice', 'sms', 'mms', 'fax'],
        properties: {
          voice: { type: 'boolean', description: 'Takes calls.' },
          sms: { type: 'boolean', description: 'Sends and receives SMS.' },
          mms: { type: 'boolean', description: 'Sends and receives MMS.' },
          fax: { type: 'boolean', description: 'Sends and receives fax.' },
        },
        description: 'What a number can carry.',
      },
      CompatPhoneNumberPage: {
        type: 'object',
        required: [
          'uri',
          'first_page_uri',
          'next_page_uri',
          'previous_page_uri',
          'page',
          'page_size',
          'incoming_phone_numbers',
        ],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          incoming_phone_numbers: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatPhoneNumber' },
            description: 'The numbers of this page.',
          },
        },
        description: 'A page of numbers.',
      },
      CompatQueue: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'friendly_name',
          'max_size',
          'current_size',
          'average_wait_time',
          'uri',
        ],
        properties: {
          sid: { type: 'string', description: 'The queue.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          friendly_name: { type: 'string', description: 'Its name.' },
          max_size: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Calls that may wait; `null` for no limit.',
          },
          current_size: { type: 'integer', description: 'Calls that wait now.', minimum: 0 },
          average_wait_time: { type: 'integer', description: 'Mean wait in seconds.', minimum: 0 },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'A queue of calls.',
      },
      CompatQueueMember: {
        type: 'object',
        required: [
          'call_sid',
          'account_sid',
          'queue_sid',
          'date_enqueued',
          'position',
          'wait_time',
          'member_type',
          'uri',
        ],
        properties: {
          call_sid: { type: 'string', description: 'The call.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project.', format: 'uuid' },
          queue_sid: { type: 'string', description: 'The queue.', format: 'uuid' },
          date_enqueued: { type: 'string', description: 'When it began to wait (RFC 2822).' },
          position: { type: 'integer', description: 'Its place, counted from 1.', minimum: 1 },
          wait_time: { type: 'integer', description: 'Seconds that it has waited.', minimum: 0 },
          member_type: { type: 'string', description: 'What kind of member it is.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'A call that waits in a queue.',
      },
      CompatQueueMemberPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'queue_members'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          queue_members: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatQueueMember' },
            description: 'The calls that wait of this page.',
          },
        },
        description: 'A page of calls that wait.',
      },
      CompatQueuePage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'queues'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          queues: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatQueue' },
            description: 'The queues of this page.',
          },
        },
        description: 'A page of queues.',
      },
      CompatRecording: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'call_sid',
          'conference_sid',
          'channel',
          'channels',
          'start_time',
          'end_time',
          'duration',
          'price',
          'price_unit',
          'source',
          'status',
          'error_code',
          'uri',
          'subresource_uris',
          'encryption_details',
          'trim',
        ],
        properties: {
          sid: { type: 'string', description: 'The recording.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          call_sid: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The call; `null` for the recording of a conference.',
          },
          conference_sid: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The conference; `null` for the recording of a call.',
          },
          channel: { type: 'string', examples: ['1', '2'], description: 'The same as `channels`.' },
          channels: { type: 'string', examples: ['1', '2'], description: 'One channel for all, or one for each side.' },
          start_time: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it began (RFC 2822).' },
          end_time: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it ended (RFC 2822).' },
          duration: { type: 'integer', description: 'Length in seconds.' },
          price: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What it cost, in `price_unit`.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          source: {
            type: 'string',
            examples: [
              'DialVerb',
              'Conference',
              'OutBoundApi',
              'Trunking',
              'RecordVerb',
              'StartCallRecordingApi',
              'StartConferenceRecording',
            ],
            description: 'What made the recording.',
          },
          status: { $ref: '#/components/schemas/CompatRecordingStatus' },
          error_code: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Why it failed.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
          subresource_uris: { $ref: '#/components/schemas/CompatRecordingUris' },
          encryption_details: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Always `null`.' },
          trim: { type: 'string', description: 'Whether silence at both ends is cut off.' },
        },
        description: 'A recording of a call or a conference: what is known of it, not its audio.',
      },
      CompatRecordingPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'recordings'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          recordings: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatRecording' },
            description: 'The recordings of this page.',
          },
        },
        description: 'A page of recordings.',
      },
      CompatRecordingStatus: {
        type: 'string',
        examples: ['queued', 'in-progress', 'paused', 'resumed', 'completed', 'absent', 'stopped'],
        description: 'How far a recording came.',
      },
      CompatRecordingUris: {
        type: 'object',
        required: ['transcriptions'],
        properties: { transcriptions: { type: 'string', description: 'Its transcriptions.' } },
        description: 'What belongs to a recording.',
      },
      CompatStreamStatus: {
        type: 'string',
        examples: ['queued', 'in-progress', 'stopped'],
        description: 'How far a stream came.',
      },
      CompatTranscription: {
        type: 'object',
        required: [
          'sid',
          'account_sid',
          'api_version',
          'date_created',
          'date_updated',
          'recording_sid',
          'duration',
          'price',
          'price_unit',
          'status',
          'transcription_text',
          'type',
          'uri',
        ],
        properties: {
          sid: { type: 'string', description: 'The transcription.', format: 'uuid' },
          account_sid: { type: 'string', description: 'The project that it belongs to.', format: 'uuid' },
          api_version: { type: 'string', description: 'Version of the API.' },
          date_created: { type: 'string', description: 'When it was created (RFC 2822).' },
          date_updated: { type: 'string', description: 'When it was last changed (RFC 2822).' },
          recording_sid: { type: 'string', description: 'The recording.', format: 'uuid' },
          duration: { type: 'integer', description: 'Length of the audio in seconds.', minimum: 0 },
          price: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'What it cost, in `price_unit`; `null` until that is known.',
          },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          status: { type: 'string', examples: ['completed'], description: 'Always `completed`.' },
          transcription_text: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'What was said.' },
          type: { type: 'string', description: 'Always empty.' },
          uri: { type: 'string', description: 'Where the resource is, relative to the space.' },
        },
        description: 'What was said in a recording, as text.',
      },
      CompatTranscriptionPage: {
        type: 'object',
        required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'transcriptions'],
        properties: {
          uri: { type: 'string', description: 'This page.' },
          first_page_uri: { type: 'string', description: 'The first page.' },
          next_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The next page; `null` on the last.',
          },
          previous_page_uri: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The page before; `null` on the first.',
          },
          page: { type: 'integer', description: 'Which page it is, counted from 0.' },
          page_size: { type: 'integer', description: 'Items on a page.' },
          transcriptions: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatTranscription' },
            description: 'The transcriptions of this page.',
          },
        },
        description: 'A page of transcriptions.',
      },
      CompatValidationErrorBody: {
        type: 'object',
        properties: {
          type: { type: 'string', description: 'The kind of error.' },
          code: { type: 'string', description: 'What is wrong, as a word for programs.' },
          message: { type: 'string', description: 'What is wrong, in words.' },
          attribute: { type: 'string', description: 'The field that is wrong.' },
          url: { type: 'string', description: 'Documentation of the error.' },
        },
        description: 'What the tokens of the compatibility API answer to content that they cannot take.',
      },
      ConferenceChargeDetail: {
        type: 'object',
        required: ['description', 'charge'],
        properties: {
          description: { type: 'string', description: 'What was charged for.' },
          charge: { type: 'string', description: 'Dollars charged.' },
        },
        description: 'One charge.',
      },
      ConferenceLog: {
        anyOf: [
          { $ref: '#/components/schemas/CxmlConferenceLog' },
          { $ref: '#/components/schemas/RelayConferenceLog' },
          { $ref: '#/components/schemas/VideoConferenceLog' },
        ],
        description: 'A conference in the log; its `type` tells which kind.',
      },
      ConferenceLogPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/ConferenceLog' },
            description: 'Conferences of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: conferences of the project.',
      },
      ConferenceRecording: {
        type: 'object',
        required: [
          'id',
          'project_id',
          'created_at',
          'updated_at',
          'duration_in_seconds',
          'price',
          'price_unit',
          'status',
          'url',
          'stereo',
          'track',
          'relay_conference_id',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the recording.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          duration_in_seconds: { type: 'integer', description: 'Length in seconds.' },
          price: { type: 'number', description: 'What it costs.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          status: { type: 'string', description: 'How far it came.' },
          url: { type: 'string', description: 'Where the file is.' },
          stereo: { type: 'boolean', description: 'Whether each side has a channel of its own.' },
          track: { type: 'string', description: 'Which side was recorded.' },
          relay_conference_id: { type: 'string', description: 'The conference that was recorded.', format: 'uuid' },
          error_code: { type: 'string', description: 'Why it failed.' },
          byte_size: { type: 'integer', description: 'Size of the file in bytes.' },
        },
        description: 'The recording of a conference.',
      },
      ConferenceRoom: {
        type: 'object',
        required: [
          'id',
          'name',
          'display_name',
          'description',
          'max_members',
          'quality',
          'fps',
          'join_from',
          'join_until',
          'remove_at',
          'remove_after_seconds_elapsed',
          'layout',
          'record_on_start',
          'tone_on_entry_and_exit',
          'room_join_video_off',
          'user_join_video_off',
          'enable_room_previews',
          'sync_audio_video',
          'meta',
          'prioritize_handraise',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the room.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          display_name: { type: 'string', description: 'Name to show, at most 200 characters.', maxLength: 200 },
          description: {
            type: 'string',
            description: 'What the room is for, at most 3000 characters.',
            maxLength: 3000,
          },
          max_members: { type: 'integer', description: 'Members at most.', minimum: 0, maximum: 300 },
          quality: { type: 'string', examples: ['1080p', '720p'], description: 'Quality of the video.' },
          fps: { type: 'integer', description: 'Frames a second: 20 or 30.' },
          join_from: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'When members may begin to join.',
          },
          join_until: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'Until when members may join.',
          },
          remove_at: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'When all members are removed.',
          },
          remove_after_seconds_elapsed: {
            anyOf: [
              { type: 'integer', description: 'Seconds after which a member is removed.', minimum: 0, maximum: 200000 },
              { type: 'null' },
            ],
            description: 'Seconds after which a member is removed.',
          },
          layout: {
            type: 'string',
            examples: [
              'grid-responsive',
              'grid-responsive-mobile',
              'highlight-1-responsive',
              '1x1',
              '2x1',
              '2x2',
              '5up',
              '3x3',
              '4x4',
              '5x5',
              '6x6',
              '8x8',
              '10x10',
            ],
            description: 'How the members are laid out.',
          },
          record_on_start: { type: 'boolean', description: 'Whether recording starts with the conference.' },
          tone_on_entry_and_exit: { type: 'boolean', description: 'Whether a tone tells that a member comes or goes.' },
          room_join_video_off: {
            type: 'boolean',
            description: 'Whether the video of the room is off when a member joins.',
          },
          user_join_video_off: { type: 'boolean', description: 'Whether the video of a member is off when it joins.' },
          enable_room_previews: { type: 'boolean', description: 'Whether there are live previews of the room.' },
          sync_audio_video: {
            anyOf: [{ type: 'boolean' }, { type: 'null' }],
            description: 'Whether sound and picture are kept in step.',
          },
          meta: { type: 'object', description: 'Data of your own.' },
          prioritize_handraise: { type: 'boolean', description: 'Whether members who raise a hand are shown first.' },
        },
        description: 'A room where members meet with sound and picture.',
      },
      ConferenceRoomLayout: {
        type: 'string',
        enum: [
          'grid-responsive',
          'grid-responsive-mobile',
          'highlight-1-responsive',
          '1x1',
          '2x1',
          '2x2',
          '5up',
          '3x3',
          '4x4',
          '5x5',
          '6x6',
          '8x8',
          '10x10',
        ],
        description: 'How the members are laid out.',
      },
      ConferenceRoomPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/ConferenceRoomResource' },
            description: 'Conference rooms of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: conference rooms of the project.',
      },
      ConferenceRoomResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'conference_room'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'video_room', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          conference_room: { $ref: '#/components/schemas/ConferenceRoom' },
        },
        description: 'A conference room among the resources of the project.',
      },
      CreateAiAgent: {
        type: 'object',
        required: ['name', 'prompt'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          prompt: {
            type: 'object',
            description: 'What the agent is told: `text` or `pom`, settings of the model, contexts.',
          },
          agent_id: { type: 'string', description: 'Id of the agent.' },
          global_data: { type: 'object', description: 'First value of a session’s data.' },
          hints: { type: 'array', description: 'Words to listen for.' },
          languages: { type: 'array', description: 'Languages, the first one being the default.' },
          multilingual: {
            type: 'object',
            description: 'Recognises several languages at once; `languages` is ignored then.',
          },
          params: { type: 'object', description: 'Settings of an AI session.' },
          post_prompt: { type: 'object', description: 'What the model is asked when the conversation is over.' },
          post_prompt_url: {
            type: 'string',
            description: 'Gets the report when the conversation is over; may carry `user:password@`.',
            format: 'uri',
          },
          pronounce: { type: 'array', description: 'How to say what is written.' },
          SWAIG: { type: 'object', description: 'The tools of the agent and where they run.' },
        },
        additionalProperties: false,
      },
      CreateApiToken: {
        type: 'object',
        required: ['name', 'permissions'],
        properties: {
          name: { type: 'string', description: 'A name to tell the token by; 1 character or more.', minLength: 1 },
          permissions: {
            type: 'array',
            items: { $ref: '#/components/schemas/TokenPermission' },
            description: 'What the token may be used for; at least one.',
            minItems: 1,
          },
          subproject_id: {
            type: 'string',
            description: 'Create the token for this subproject of the project.',
            format: 'uuid',
          },
        },
        additionalProperties: false,
      },
      CreateBrand: {
        anyOf: [{ $ref: '#/components/schemas/CreateManagedBrand' }, { $ref: '#/components/schemas/CreateCspBrand' }],
        description: 'A brand to register.',
      },
      CreateCallFlow: {
        type: 'object',
        required: ['title'],
        properties: {
          title: { type: 'string', description: 'Its name.' },
          flow_data: { type: 'object', description: 'State of the call flow builder; calls do not depend on it.' },
          relayml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles the calls.',
          },
        },
        additionalProperties: false,
      },
      CreateCallingSwmlScript: {
        type: 'object',
        required: ['name', 'contents'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          contents: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles calls.',
          },
          script_type: { type: 'string', enum: ['calling'], description: 'It handles calls.', default: 'calling' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of its calls and messages is reported.',
            format: 'uri',
          },
        },
        additionalProperties: false,
      },
      CreateCampaign: {
        anyOf: [
          { $ref: '#/components/schemas/CreateManagedCampaign' },
          { $ref: '#/components/schemas/CreatePartnerCampaign' },
        ],
        description: 'A campaign to register.',
      },
      CreateCompatAccount: {
        type: 'object',
        required: ['FriendlyName'],
        properties: { FriendlyName: { type: 'string', description: 'A name, up to 250 characters.', maxLength: 250 } },
        additionalProperties: false,
      },
      CreateCompatApplication: {
        type: 'object',
        required: ['FriendlyName'],
        properties: {
          FriendlyName: { type: 'string', description: 'A name, up to 64 characters.', maxLength: 64 },
          VoiceUrl: { type: 'string', description: 'Where the cXML for calls and faxes is fetched.', format: 'uri' },
          VoiceMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceFallbackUrl: { type: 'string', description: 'Where it is fetched when `VoiceUrl` fails.', format: 'uri' },
          VoiceFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          StatusCallback: { type: 'string', description: 'Where the state of calls is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsUrl: { type: 'string', description: 'Where the cXML for messages is fetched.', format: 'uri' },
          SmsMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsFallbackUrl: { type: 'string', description: 'Where it is fetched when `SmsUrl` fails.', format: 'uri' },
          SmsFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsStatusCallback: { type: 'string', description: 'Where the state of messages is reported.', format: 'uri' },
          SmsStatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      CreateCompatCall: {
        type: 'object',
        required: ['To', 'From'],
        properties: {
          To: { type: 'string', description: 'Who is called: a number in E.164 form, a SIP URI or a client.' },
          From: { type: 'string', description: 'Who calls: for the phone network a number in E.164 form.' },
          Url: {
            type: 'string',
            description: 'Where the cXML for the call is fetched; needed unless `ApplicationSid` is given.',
            format: 'uri',
          },
          ApplicationSid: { type: 'string', description: 'The application that handles the call.', format: 'uuid' },
          Method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          FallbackUrl: { type: 'string', description: 'Where cXML is fetched when `Url` fails.', format: 'uri' },
          FallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          StatusCallback: { type: 'string', description: 'Where the state of the call is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          StatusCallbackEvent: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatCallEvent' },
            description: 'What `StatusCallback` is told of.',
            default: ['completed'],
          },
          CallerId: { type: 'string', description: 'Caller id to show in place of `From`.' },
          SendDigits: {
            type: 'string',
            description: 'Digits to press once connected: `0-9`, `#`, `*`, `w` waits 0.5 s, `W` 1 s; 32 at most.',
            pattern: '^[0-9#*wW]{1,32}$',
            maxLength: 32,
          },
          Timeout: {
            type: 'integer',
            description: 'Seconds to wait for an answer.',
            minimum: 1,
            maximum: 600,
            default: 60,
          },
          MachineDetection: {
            type: 'string',
            enum: ['Enable', 'DetectMessageEnd', 'none'],
            description: 'Whether it is detected what answers; `DetectMessageEnd` waits for the end of the greeting.',
            default: 'none',
          },
          MachineDetectionTimeout: {
            type: 'integer',
            description: 'Seconds until the detection gives up.',
            minimum: 1,
            maximum: 120,
            default: 30,
          },
          MachineDetectionSpeechThreshold: {
            type: 'integer',
            description: 'Milliseconds of speech that make a machine.',
            minimum: 1000,
            maximum: 6000,
            default: 2400,
          },
          MachineDetectionSpeechEndThreshold: {
            type: 'integer',
            description: 'Milliseconds of silence that end speech.',
            minimum: 500,
            maximum: 5000,
            default: 1200,
          },
          MachineDetectionSilenceTimeout: {
            type: 'integer',
            description: 'Milliseconds of silence at the start until the detection gives up.',
            minimum: 2000,
            maximum: 10000,
            default: 5000,
          },
          MachineWordsThreshold: {
            type: 'integer',
            description: 'Words that make a machine.',
            minimum: 1,
            maximum: 100,
            default: 6,
          },
          AsyncAmd: {
            type: 'boolean',
            description: 'Whether the call goes on while the detection runs.',
            default: false,
          },
          AsyncAmdStatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          AsyncAmdStatusCallback: {
            type: 'string',
            description: 'Where the outcome of such a detection is reported.',
            format: 'uri',
          },
          AsyncAmdPartialResults: {
            type: 'boolean',
            description: 'Whether interim results are reported as well.',
            default: false,
          },
          Record: { type: 'boolean', description: 'Whether the call is recorded.', default: false },
          RecordingChannels: {
            type: 'string',
            enum: ['mono', 'dual'],
            description: 'One channel for both sides, or one for each.',
            default: 'mono',
          },
          RecordingTrack: {
            type: 'string',
            enum: ['inbound', 'outbound', 'both'],
            description: 'Which side is recorded.',
            default: 'both',
          },
          RecordingStatusCallback: {
            type: 'string',
            description: 'Where the state of the recording is reported.',
            format: 'uri',
          },
          RecordingStatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          RecordingStatusCallbackEvent: {
            type: 'string',
            description: 'What it is told of: `completed`, `in-progress`, `absent`, with spaces between.',
            default: 'completed',
          },
          Trim: {
            type: 'string',
            enum: ['trim-silence', 'do-not-trim'],
            description: 'Whether silence at both ends is cut off.',
            default: 'trim-silence',
          },
          SipAuthUsername: { type: 'string', description: 'User name, when `To` is a SIP URI.' },
          SipAuthPassword: { type: 'string', description: 'Password, when `To` is a SIP URI.' },
          MaxPricePerMinute: {
            type: 'string',
            description: 'Dollars a minute above which the call is not made, with up to 4 decimals.',
            pattern: '^[0-9]+\\.?[0-9]{0,4}$',
          },
        },
        additionalProperties: false,
      },
      CreateCompatFax: {
        type: 'object',
        required: ['MediaUrl', 'To', 'From'],
        properties: {
          MediaUrl: { type: 'string', description: 'Where the document is.' },
          To: { type: 'string', description: 'Who gets it: a number in E.164 form, or a SIP URI.' },
          From: { type: 'string', description: 'Who sends it: a number in E.164 form, or a client.' },
          Quality: {
            type: 'string',
            enum: ['standard', 'fine', 'superfine'],
            description: 'How finely it is scanned.',
            default: 'fine',
          },
          StatusCallback: { type: 'string', description: 'Where the state of the fax is reported.' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          StatusCallbackEvent: {
            type: 'array',
            items: { $ref: '#/components/schemas/CompatCallEvent' },
            description: 'What `StatusCallback` is told of.',
            default: ['completed'],
          },
          StoreMedia: {
            anyOf: [{ type: 'boolean' }, { type: 'string', enum: ['true', 'false'] }],
            description: 'Whether the document is kept. Default: `true`.',
          },
          Ttl: {
            type: 'integer',
            description: 'Minutes in which it must be sent.',
            minimum: 5,
            maximum: 300,
            default: 60,
          },
          SipAuthUsername: { type: 'string', description: 'User name, when `To` is a SIP URI.' },
          SipAuthPassword: { type: 'string', description: 'Password, when `To` is a SIP URI.' },
        },
        additionalProperties: false,
      },
      CreateCompatLamlBin: {
        type: 'object',
        required: ['Name'],
        properties: {
          Name: { type: 'string', description: 'A name; 1 character or more.', minLength: 1 },
          Contents: { type: 'string', description: 'The cXML; Mustache templates may stand in it.' },
        },
        additionalProperties: false,
      },
      CreateCompatMessage: {
        type: 'object',
        required: ['To'],
        properties: {
          To: { type: 'string', description: 'Who gets it, in E.164 form.' },
          From: { type: 'string', description: 'Who sends it, in E.164 form; this or `MessagingServiceSid` is needed.' },
          Body: { type: 'string', description: 'Its text; this or `MediaUrl` is needed.' },
          MediaUrl: {
            anyOf: [
              { type: 'string', format: 'uri' },
              { type: 'array', items: { type: 'string', format: 'uri' }, maxItems: 8 },
            ],
            description: 'Where media is to send along; up to 8.',
          },
          SendAsMms: { type: 'boolean', description: 'Whether it is sent as MMS even without media.' },
          ApplicationSid: { type: 'string', description: 'The application that hears of its state.', format: 'uuid' },
          MaxPrice: {
            type: 'string',
            description: 'Dollars above which it is not sent, with up to 4 decimals.',
            pattern: '^[0-9]+\\.?[0-9]{0,4}$',
          },
          StatusCallback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          ValidityPeriod: {
            type: 'integer',
            description: 'Seconds in which it must be sent; 14400 are 4 hours.',
            minimum: 1,
            maximum: 172800,
            default: 14400,
          },
          MessagingServiceSid: { type: 'string', description: 'The number group that sends it.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      CreateCompatQueue: {
        type: 'object',
        required: ['FriendlyName'],
        properties: {
          FriendlyName: {
            type: 'string',
            description: 'A name of letters, digits and underscores.',
            pattern: '^[A-Za-z0-9_]+$',
            minLength: 1,
          },
          MaxSize: { type: 'integer', description: 'Calls that may wait, 1 or more.' },
        },
        additionalProperties: false,
      },
      CreateConferenceRoom: {
        type: 'object',
        required: ['name', 'enable_room_previews'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          enable_room_previews: { type: 'boolean', description: 'Whether there are live previews of the room.' },
          display_name: { type: 'string', description: 'Name to show, at most 200 characters.', maxLength: 200 },
          description: {
            type: 'string',
            description: 'What the room is for, at most 3000 characters.',
            maxLength: 3000,
          },
          max_members: { type: 'integer', description: 'Members at most.', minimum: 0, maximum: 300 },
          join_from: { type: 'string', description: 'When members may begin to join.', format: 'date-time' },
          join_until: { type: 'string', description: 'Until when members may join.', format: 'date-time' },
          quality: { type: 'string', enum: ['1080p', '720p'], description: 'Quality of the video.', default: '720p' },
          remove_at: { type: 'string', description: 'When all members are removed.', format: 'date-time' },
          remove_after_seconds_elapsed: {
            type: 'integer',
            description: 'Seconds after which a member is removed.',
            minimum: 0,
            maximum: 200000,
          },
          layout: { $ref: '#/components/schemas/ConferenceRoomLayout' },
          record_on_start: { type: 'boolean', description: 'Whether recording starts with the conference.' },
          tone_on_entry_and_exit: { type: 'boolean', description: 'Whether a tone tells that a member comes or goes.' },
          room_join_video_off: {
            type: 'boolean',
            description: 'Whether the video of the room is off when a member joins.',
          },
          user_join_video_off: { type: 'boolean', description: 'Whether the video of a member is off when it joins.' },
          meta: { type: 'object', description: 'Data of your own.' },
          sync_audio_video: { type: 'boolean', description: 'Whether sound and picture are kept in step.' },
        },
        additionalProperties: false,
      },
      CreateCspBrand: {
        type: 'object',
        required: ['csp_self_registered', 'name', 'csp_brand_reference'],
        properties: {
          csp_self_registered: { type: 'boolean', const: true, description: 'Says that it is registered already.' },
          name: { type: 'string', description: 'The name that customers know.', minLength: 3, maxLength: 64 },
          csp_brand_reference: { type: 'string', description: 'Id of the brand at the registry.' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of the registration is reported.',
            format: 'uri',
          },
        },
        additionalProperties: false,
        description: 'A brand that a campaign service provider registered itself.',
      },
      CreateCxmlScript: {
        type: 'object',
        required: ['display_name', 'contents'],
        properties: {
          display_name: { type: 'string', description: 'Its name.' },
          contents: { type: 'string', description: 'The document, as text.' },
          status_callback_url: { type: 'string', description: 'Where its state is reported.', format: 'uri' },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        additionalProperties: false,
      },
      CreateCxmlWebhook: {
        type: 'object',
        required: ['primary_request_url'],
        properties: {
          primary_request_url: { type: 'string', description: 'Where the cXML document is fetched.', format: 'uri' },
          name: { type: 'string', description: 'A name to tell the webhook by.' },
          used_for: {
            type: 'string',
            enum: ['calling', 'messaging'],
            description: 'Whether it answers calls or messages.',
            default: 'calling',
          },
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          fallback_request_url: {
            type: 'string',
            description: 'Where the cXML document is fetched when the primary URL fails.',
            format: 'uri',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of calls or messages is reported.',
            format: 'uri',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      CreateDomainApplication: {
        type: 'object',
        required: ['name', 'identifier'],
        properties: {
          name: { type: 'string', description: 'A name to tell the domain application by.' },
          identifier: { type: 'string', description: 'The part of the domain that is its own.' },
          user: {
            type: 'string',
            description: 'The user part of the SIP addresses that it answers to; `*` for all.',
            default: '*',
          },
          ip_auth_enabled: { type: 'boolean', description: 'Take requests from the addresses in `ip_auth` alone.' },
          ip_auth: {
            type: 'array',
            items: { type: 'string' },
            description: 'IP addresses and blocks of addresses that are let in when `ip_auth_enabled`.',
            default: [],
          },
          encryption: {
            type: 'string',
            enum: ['optional', 'required', 'forbidden'],
            description: 'Whether connections are encrypted.',
            default: 'optional',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs to take.',
            default: ['PCMU', 'PCMA'],
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers to take.',
            default: [
              'AEAD_AES_256_GCM_8',
              'AES_256_CM_HMAC_SHA1_80',
              'AES_CM_128_HMAC_SHA1_80',
              'AES_256_CM_HMAC_SHA1_32',
              'AES_CM_128_HMAC_SHA1_32',
            ],
          },
          call_handler: { $ref: '#/components/schemas/SettableDomainApplicationCallHandler' },
          call_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          call_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          call_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          call_status_callback_url: { type: 'string', description: 'Where `laml_webhooks` reports the state of calls.' },
          call_status_callback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          call_laml_application_id: { type: 'string', description: 'The application of `laml_application`.' },
          call_dialogflow_agent_id: { type: 'string', description: 'The agent of `dialogflow`.', format: 'uuid' },
          call_relay_topic: { type: 'string', description: 'The topic of `relay_topic`.' },
          call_relay_topic_status_callback_url: {
            type: 'string',
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_context: {
            type: 'string',
            description: 'The context of `relay_context`. Superseded by applications and topics.',
          },
          call_relay_context_status_callback_url: {
            type: 'string',
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_application: { type: 'string', description: 'The name of the application of `relay_application`.' },
          call_relay_script_url: { type: 'string', description: 'Where `relay_script` fetches its SWML document.' },
          call_video_room_id: { type: 'string', description: 'The room of `video_room`.', format: 'uuid' },
          call_flow_id: { type: 'string', description: 'The call flow of `call_flow`.', format: 'uuid' },
          call_flow_version: {
            type: 'string',
            enum: ['working_copy', 'current_deployed'],
            description: 'Which version of the call flow runs; the deployed one when absent.',
          },
          call_ai_agent_id: { type: 'string', description: 'The AI agent resource of `ai_agent`.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      CreateEmbedToken: {
        type: 'object',
        required: ['token'],
        properties: { token: { type: 'string', description: 'The public token of the widget.' } },
        additionalProperties: false,
      },
      CreateFabricSipEndpoint: {
        type: 'object',
        required: ['username', 'caller_id', 'send_as', 'ciphers', 'codecs', 'encryption', 'call_handler'],
        properties: {
          username: { type: 'string', description: 'The user name that it registers with.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodec' },
            description: 'Codecs that it may use.',
          },
          encryption: { $ref: '#/components/schemas/SipEncryption', default: 'default' },
          call_handler: { $ref: '#/components/schemas/SipEndpointHandler' },
          id: { type: 'string', description: 'The id that it gets.', format: 'uuid' },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The resource that handles its calls, with the handler `resource`.',
          },
        },
        additionalProperties: false,
      },
      CreateFreeswitchConnector: {
        type: 'object',
        required: ['name', 'token'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          token: { type: 'string', description: 'The token that the server connects with.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      CreateGuestToken: {
        type: 'object',
        required: ['allowed_addresses'],
        properties: {
          allowed_addresses: {
            type: 'array',
            items: { type: 'string', format: 'uuid' },
            description: 'Addresses that the guest may call, at most 10.',
            maxItems: 10,
          },
          expire_at: {
            type: 'integer',
            description: 'When the token ends, in seconds since 1970; two hours from now when absent.',
          },
          region: { type: 'string', enum: ['us-central'], description: 'The region that the client is sent to.' },
          ch: {
            type: 'string',
            enum: ['us-central'],
            description: 'The region whose servers the client connects to directly.',
          },
        },
        additionalProperties: false,
      },
      CreateInviteToken: {
        type: 'object',
        required: ['address_id'],
        properties: {
          address_id: { type: 'string', description: 'The subscriber\'s address.', format: 'uuid' },
          expires_at: {
            type: 'integer',
            description: 'When the token ends, in seconds since 1970; two hours from now when absent.',
          },
        },
        additionalProperties: false,
      },
      CreateLegacySipEndpoint: {
        type: 'object',
        required: ['username', 'password'],
        properties: {
          username: {
            type: 'string',
            description: 'The name that it registers with, of its own in the project; no spaces and no `@`.',
          },
          password: { type: 'string', description: 'The password that it registers with.' },
          caller_id: { type: 'string', description: 'The name that its calls show.' },
          send_as: {
            type: 'string',
            description: 'The number that it calls phones from, in E.164 form; `random` for any of the project.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers to take.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs to take.',
          },
          encryption: {
            type: 'string',
            enum: ['default', 'required', 'optional'],
            description: 'Whether connections are encrypted; `default` does as the SIP profile.',
          },
          call_handler: { $ref: '#/components/schemas/SettableSipEndpointCallHandler' },
          call_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          call_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_status_callback_url: { type: 'string', description: 'Where `laml_webhooks` reports the state of calls.' },
          call_status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_laml_application_id: { type: 'string', description: 'The application of `laml_application`.' },
          call_dialogflow_agent_id: { type: 'string', description: 'The agent of `dialogflow`.' },
          call_relay_topic: { type: 'string', description: 'The topic of `relay_topic`.' },
          call_relay_topic_status_callback_url: {
            type: 'string',
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_context: {
            type: 'string',
            description: 'The context of `relay_context`. Superseded by applications and topics.',
          },
          call_relay_context_status_callback_url: {
            type: 'string',
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_application: { type: 'string', description: 'The name of the application of `relay_application`.' },
          call_relay_script_url: { type: 'string', description: 'Where `relay_script` fetches its SWML document.' },
          call_video_room_id: { type: 'string', description: 'The room of `video_room`.', format: 'uuid' },
          call_flow_id: { type: 'string', description: 'The call flow of `call_flow`.', format: 'uuid' },
          call_flow_version: {
            type: 'string',
            enum: ['working_copy', 'current_deployed'],
            description: 'Which version of the call flow runs; the deployed one when absent.',
          },
          call_ai_agent_id: { type: 'string', description: 'The AI agent resource of `ai_agent`.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      CreateManagedBrand: {
        type: 'object',
        required: [
          'name',
          'company_name',
          'contact_email',
          'contact_phone',
          'ein_issuing_country',
          'legal_entity_type',
          'ein',
          'company_address',
          'company_website',
        ],
        properties: {
          name: { type: 'string', description: 'The name that customers know.', minLength: 3, maxLength: 64 },
          company_name: { type: 'string', description: 'The legal name.', minLength: 3, maxLength: 64 },
          contact_email: { type: 'string', description: 'Whom to write to.', minLength: 3, maxLength: 64 },
          contact_phone: { type: 'string', description: 'Whom to call.', minLength: 3, maxLength: 64 },
          ein_issuing_country: { type: 'string', description: 'Country of registration.' },
          legal_entity_type: {
            type: 'string',
            enum: ['PRIVATE_PROFIT', 'PUBLIC_PROFIT', 'NON_PROFIT', 'GOVERNMENT'],
            description: 'What kind of organization it is.',
          },
          ein: { type: 'string', description: 'Tax number of the organization.' },
          company_address: { type: 'string', description: 'Full address.' },
          company_website: { type: 'string', description: 'Web site.' },
          company_vertical: {
            type: 'string',
            enum: [
              'AGRICULTURE',
              'COMMUNICATION',
              'CONSTRUCTION',
              'EDUCATION',
              'ENERGY',
              'ENTERTAINMENT',
              'FINANCIAL',
              'GAMBLING',
              'GOVERNMENT',
              'HEALTHCARE',
              'HOSPITALITY',
              'HUMAN_RESOURCES',
              'INSURANCE',
              'LEGAL',
              'MANUFACTURING',
              'NGO',
              'POLITICAL',
              'POSTAL',
              'PROFESSIONAL',
              'REAL_ESTATE',
              'RETAIL',
              'TECHNOLOGY',
              'TRANSPORTATION',
            ],
            description: 'Line of business.',
          },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of the registration is reported.',
            format: 'uri',
          },
        },
        additionalProperties: false,
        description: 'A brand for the platform to register.',
      },
      CreateManagedCampaign: {
        type: 'object',
        required: [
          'name',
          'brand_id',
          'sms_use_case',
          'description',
          'sample1',
          'sample2',
          'message_flow',
          'opt_out_message',
          'help_message',
          'number_pooling_required',
          'direct_lending',
          'embedded_link',
          'embedded_phone',
          'age_gated_content',
          'lead_generation',
          'terms_and_conditions',
        ],
        properties: {
          name: {
            type: 'string',
            description: 'A name to tell the campaign by; 3 to 64 characters.',
            minLength: 3,
            maxLength: 64,
          },
          brand_id: { type: 'string', description: 'The brand.', format: 'uuid' },
          sms_use_case: {
            type: 'string',
            examples: [
              '2FA',
              'ACCOUNT_NOTIFICATION',
              'AGENTS_FRANCHISES',
              'CARRIER_EXEMPT',
              'CHARITY',
              'CUSTOMER_CARE',
              'DELIVERY_NOTIFICATION',
              'EMERGENCY',
              'FRAUD_ALERT',
              'HIGHER_EDUCATION',
              'K12_EDUCATION',
              'LOW_VOLUME_MIXED',
              'MARKETING',
              'MIXED',
              'POLITICAL',
              'POLITICAL_SECTION_527',
              'POLLING_VOTING',
              'PROXY',
              'PUBLIC_SERVICE_ANNOUNCEMENT',
              'SECURITY_ALERT',
              'SOCIAL',
              'SWEEPSTAKE',
              'TRIAL',
              'UCAAS_HIGH_VOLUME',
              'UCAAS_LOW_VOLUME',
            ],
            description: 'What the messages are for.',
          },
          description: {
            type: 'string',
            description: 'What the campaign is about; 40 characters or more.',
            minLength: 40,
          },
          sample1: { type: 'string', description: 'A message as it may be sent; 20 characters or more.', minLength: 20 },
          sample2: { type: 'string', description: 'Another message; 20 characters or more.', minLength: 20 },
          message_flow: {
            type: 'string',
            description: 'How recipients come to get messages; 40 characters or more.',
            minLength: 40,
          },
          opt_out_message: {
            type: 'string',
            description: 'What is answered to who opts out; 20 characters or more.',
            minLength: 20,
          },
          help_message: {
            type: 'string',
            description: 'What is answered to who asks for help; 20 characters or more.',
            minLength: 20,
          },
          number_pooling_required: { type: 'boolean', description: 'Whether 50 numbers or more send the messages.' },
          direct_lending: { type: 'boolean', description: 'Whether messages are about loans.' },
          embedded_link: {
            type: 'boolean',
            description: 'Whether messages hold a link; links of public shorteners are not accepted.',
          },
          embedded_phone: {
            type: 'boolean',
            description: 'Whether messages hold a phone number other than that for help.',
          },
          age_gated_content: { type: 'boolean', description: 'Whether some content is not for every age.' },
          lead_generation: { type: 'boolean', description: 'Whether the campaign looks for new customers.' },
          terms_and_conditions: { type: 'boolean', description: 'Agrees to the terms: no affiliate marketing.' },
          sub_use_cases: {
            type: 'array',
            items: {
              type: 'string',
              examples: [
                'CUSTOMER_CARE',
                'HIGHER_EDUCATION',
                'POLLING_VOTING',
                'PUBLIC_SERVICE_ANNOUNCEMENT',
                'MARKETING',
                'SECURITY_ALERT',
                '2FA',
                'ACCOUNT_NOTIFICATION',
                'DELIVERY_NOTIFICATION',
                'FRAUD_ALERT',
              ],
            },
            description: 'What a mixed campaign is for: 2 to 5 for `MIXED`, 1 to 5 for `LOW_VOLUME_MIXED`.',
          },
          campaign_verify_token: {
            type: 'string',
            description: 'Token of Campaign Verify; needed for `POLITICAL_SECTION_527`.',
          },
          sample3: { type: 'string', description: 'Another message; 20 characters or more.', minLength: 20 },
          sample4: { type: 'string', description: 'Another message; 20 characters or more.', minLength: 20 },
          sample5: { type: 'string', description: 'Another message; 20 characters or more.', minLength: 20 },
          dynamic_messages: { type: 'string', description: 'How messages differ from the samples.' },
          opt_in_message: {
            type: 'string',
            description: 'What is answered to who opts in; 20 characters or more.',
            minLength: 20,
          },
          opt_in_keywords: { type: 'string', description: 'Words that opt in, with commas and no spaces between.' },
          opt_out_keywords: { type: 'string', description: 'Words that opt out, with commas and no spaces between.' },
          help_keywords: { type: 'string', description: 'Words that ask for help, with commas and no spaces between.' },
          number_pooling_per_campaign: {
            type: 'string',
            description: 'Why so many numbers are needed, where `number_pooling_required`.',
          },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of the registration is reported.',
            format: 'uri',
          },
        },
        additionalProperties: false,
        description: 'A campaign for the platform to register.',
      },
      CreateMessage: {
        anyOf: [
          { $ref: '#/components/schemas/CreateTextMessage' },
          { $ref: '#/components/schemas/WhatsAppTextMessage' },
          { $ref: '#/components/schemas/WhatsAppImageMessage' },
          { $ref: '#/components/schemas/WhatsAppAudioMessage' },
          { $ref: '#/components/schemas/WhatsAppVideoMessage' },
          { $ref: '#/components/schemas/WhatsAppDocumentMessage' },
          { $ref: '#/components/schemas/WhatsAppStickerMessage' },
          { $ref: '#/components/schemas/WhatsAppLocationMessage' },
          { $ref: '#/components/schemas/WhatsAppContactsMessage' },
          { $ref: '#/components/schemas/WhatsAppReactionMessage' },
          { $ref: '#/components/schemas/WhatsAppInteractiveCtaMessage' },
          { $ref: '#/components/schemas/WhatsAppInteractiveListMessage' },
          { $ref: '#/components/schemas/WhatsAppInteractiveReplyButtonMessage' },
          { $ref: '#/components/schemas/WhatsAppInteractiveLocationRequestMessage' },
          { $ref: '#/components/schemas/WhatsAppTemplateMessage' },
        ],
        description: 'A message to send.',
      },
      CreateMessagingSwmlScript: {
        type: 'object',
        required: ['name', 'script_type', 'contents'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          script_type: { type: 'string', const: 'messaging', description: 'It handles messages.' },
          contents: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles messages.',
          },
        },
        additionalProperties: false,
      },
      CreateNumberAssignmentOrder: {
        type: 'object',
        properties: {
          phone_numbers: { type: 'array', items: { type: 'string' }, description: 'Numbers in E.164 form.' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of the order and of its assignments is reported.',
          },
        },
        additionalProperties: false,
      },
      CreateNumberGroup: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'A name to tell the group by.' },
          sticky_sender: {
            type: 'boolean',
            description: 'Whether a recipient always hears from the same number; else from any of the group.',
            default: false,
          },
        },
        additionalProperties: false,
      },
      CreatePartnerCampaign: {
        type: 'object',
        required: ['name', 'brand_id', 'csp_campaign_reference'],
        properties: {
          name: {
            type: 'string',
            description: 'A name to tell the campaign by; 3 to 64 characters.',
            minLength: 3,
            maxLength: 64,
          },
          brand_id: {
            type: 'string',
            description: 'The brand, one that a campaign service provider registered itself.',
            format: 'uuid',
          },
          csp_campaign_reference: { type: 'string', description: 'Id of the campaign at the registry.' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of the registration is reported.',
            format: 'uri',
          },
        },
        additionalProperties: false,
        description: 'A campaign that a campaign service provider registered itself.',
      },
      CreateProject: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'Its name.', maxLength: 250 },
          protect_recordings: {
            type: 'boolean',
            description: 'Whether recordings are given out to who signs in alone.',
          },
          protect_message_media: {
            type: 'boolean',
            description: 'Whether media of messages are given out to who signs in alone.',
          },
          protect_fax_media: { type: 'boolean', description: 'Whether faxes are given out to who signs in alone.' },
          force_https_requests: { type: 'boolean', description: 'Whether webhooks must be HTTPS.' },
        },
        additionalProperties: false,
      },
      CreateQueue: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'A name to tell the queue by.' },
          max_size: { type: 'integer', description: 'How many callers it takes at most.' },
        },
        additionalProperties: false,
      },
      CreateRelayApplication: {
        type: 'object',
        required: ['name', 'topic'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          topic: { type: 'string', description: 'The topic that its clients subscribe to.' },
          call_status_callback_url: { type: 'string', description: 'Where the state of calls is reported.' },
        },
        additionalProperties: false,
      },
      CreateSipAddress: {
        type: 'object',
        required: ['name', 'calling_handler_resource_id'],
        properties: {
          name: {
            type: 'string',
            description: 'Lower-case letters, digits and single hyphens, at most 50; part of its URI.',
            pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
            maxLength: 50,
          },
          calling_handler_resource_id: {
            type: 'string',
            description: 'The resource that handles the calls.',
            format: 'uuid',
          },
          user: {
            type: 'string',
            description: 'The user name to call, without spaces; `*` for any.',
            pattern: '^\\S+$',
            default: '*',
          },
          context_id: {
            type: 'string',
            description: 'The domain that it is grouped under; the default one of the project when absent.',
            format: 'uuid',
          },
          ip_auth_enabled: {
            type: 'boolean',
            description: 'Whether only the addresses in `ip_auth` may call.',
            default: false,
          },
          ip_auth: {
            type: 'array',
            items: { type: 'string' },
            description: 'IP addresses and blocks that may call, at most 256; at least one when they are checked.',
            maxItems: 256,
            default: [],
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipAddressCodec' },
            description: 'Codecs that it may use.',
            minItems: 1,
            default: ['PCMU', 'PCMA'],
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
            minItems: 1,
            default: [
              'AEAD_AES_256_GCM_8',
              'AES_256_CM_HMAC_SHA1_80',
              'AES_CM_128_HMAC_SHA1_80',
              'AES_256_CM_HMAC_SHA1_32',
              'AES_CM_128_HMAC_SHA1_32',
            ],
          },
          encryption: { $ref: '#/components/schemas/SipAddressEncryption', default: 'optional' },
          password: { type: 'string', description: 'Password to register with; never returned.' },
        },
        additionalProperties: false,
      },
      CreateSipGateway: {
        type: 'object',
        required: ['name', 'uri', 'ciphers', 'codecs', 'encryption'],
        properties: {
          name: { type: 'string', description: 'Its name.' },
          uri: { type: 'string', description: 'The SIP address that calls go to.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodec' },
            description: 'Codecs that it may use.',
          },
          encryption: { $ref: '#/components/schemas/SipEncryption' },
        },
        additionalProperties: false,
      },
      CreateSubscriberSipEndpoint: {
        type: 'object',
        required: ['username', 'password'],
        properties: {
          username: { type: 'string', description: 'The user name that it registers with.' },
          password: { type: 'string', description: 'The password that it registers with; never returned.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from: one bought or verified.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodec' },
            description: 'Codecs that it may use.',
          },
          encryption: { $ref: '#/components/schemas/SipEncryption', default: 'default' },
        },
        additionalProperties: false,
      },
      CreateSubscriberToken: {
        type: 'object',
        required: ['reference'],
        properties: {
          reference: {
            type: 'string',
            description: 'What tells the subscriber from others: an e-mail address, or any other text.',
          },
          expire_at: {
            type: 'integer',
            description: 'When the token ends, in seconds since 1970; two hours from now when absent.',
          },
          application_id: { type: 'string', description: 'The application that the token is for.', format: 'uuid' },
          password: { type: 'string', description: 'A new password; empty or absent leaves it as it is.' },
          fingerprint: {
            type: 'string',
            description: 'Ties the token to one device: 43 letters, digits, `_` and `-`, as the browser SDK makes it.',
            pattern: '^[A-Za-z0-9_-]+$',
            minLength: 43,
            maxLength: 43,
          },
          scope: {
            type: 'string',
            enum: ['sat:refresh'],
            description: 'Lets the holder refresh the token itself; goes with `fingerprint`.',
          },
          first_name: { type: 'string', description: 'A new first name.' },
          last_name: { type: 'string', description: 'A new last name.' },
          display_name: { type: 'string', description: 'A new name to show.' },
          job_title: { type: 'string', description: 'A new job title.' },
          time_zone: { type: 'string', description: 'A new time zone.' },
          country: { type: 'string', description: 'A new country.' },
          region: { type: 'string', enum: ['us-central'], description: 'The region that the client is sent to.' },
          company_name: { type: 'string', description: 'A new company.' },
        },
        additionalProperties: false,
      },
      CreateSwmlScript: {
        anyOf: [
          { $ref: '#/components/schemas/CreateCallingSwmlScript' },
          { $ref: '#/components/schemas/CreateMessagingSwmlScript' },
        ],
        description: 'A script that handles calls, or with `script_type: messaging` one that handles messages.',
      },
      CreateSwmlWebhook: {
        type: 'object',
        required: ['primary_request_url'],
        properties: {
          primary_request_url: { type: 'string', description: 'Where the SWML document is fetched.', format: 'uri' },
          name: { type: 'string', description: 'A name to tell the webhook by.' },
          used_for: {
            type: 'string',
            enum: ['calling', 'messaging'],
            description: 'Whether it answers calls or messages.',
            default: 'calling',
          },
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          fallback_request_url: {
            type: 'string',
            description: 'Where the SWML document is fetched when the primary URL fails.',
            format: 'uri',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of calls or messages is reported.',
            format: 'uri',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      CreateTextMessage: {
        type: 'object',
        required: ['to', 'from'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form; also numbers such as `988`.' },
          from: { type: 'string', description: 'A number of the project in E.164 form, or a short code.' },
          body: { type: 'string', description: 'The text; needed where there is no media.' },
          media: {
            type: 'array',
            items: { type: 'string', format: 'uri' },
            description: 'URLs of up to 8 media; with any, the message is an MMS.',
            maxItems: 8,
          },
          send_as_mms: { type: 'boolean', description: 'Send an MMS without media as well.', default: false },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'An SMS or MMS to send.',
      },
      CreateVerifiedCaller: {
        type: 'object',
        required: ['number'],
        properties: {
          number: {
            type: 'string',
            description: 'The number in E.164 form; it must be able to take the verification call.',
          },
          name: {
            type: 'string',
            description: 'A name to tell it by; the number as it is written when absent.',
            maxLength: 200,
          },
          extension: { type: 'string', description: 'The extension that the verification call dials.' },
        },
        additionalProperties: false,
      },
      CreateWhatsAppTemplate: {
        type: 'object',
        required: ['whatsapp_business_id', 'name', 'language', 'category', 'parameter_format', 'components'],
        properties: {
          whatsapp_business_id: {
            type: 'string',
            description: 'The account, as `whatsapp.businesses.list` has it.',
            format: 'uuid',
          },
          name: {
            type: 'string',
            description: 'Its name: lower-case letters, digits and underscores.',
            maxLength: 512,
            pattern: '^[a-z0-9_]*$',
          },
          language: { type: 'string', description: 'Code of its language.' },
          category: { type: 'string', enum: ['utility', 'marketing', 'authentication'], description: 'What it is for.' },
          parameter_format: {
            type: 'string',
            enum: ['named', 'positional'],
            description: 'Whether placeholders have names or numbers.',
          },
          components: {
            type: 'array',
            items: { $ref: '#/components/schemas/WhatsAppTemplateComponent' },
            description: 'Its parts, a body among them.',
          },
        },
        additionalProperties: false,
      },
      CxmlApplication: {
        type: 'object',
        required: [
          'id',
          'project_id',
          'friendly_name',
          'voice_url',
          'voice_method',
          'voice_fallback_url',
          'voice_fallback_method',
          'status_callback',
          'status_callback_method',
          'sms_url',
          'sms_method',
          'sms_fallback_url',
          'sms_fallback_method',
          'sms_status_callback',
          'sms_status_callback_method',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the application.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          friendly_name: { type: 'string', description: 'Name to show.' },
          voice_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document for a call is fetched.',
          },
          voice_method: { $ref: '#/components/schemas/WebhookMethod' },
          voice_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where it is fetched when `voice_url` fails.',
          },
          voice_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          status_callback: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls is reported.',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
          sms_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document for a message is fetched.',
          },
          sms_method: { $ref: '#/components/schemas/WebhookMethod' },
          sms_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where it is fetched when `sms_url` fails.',
          },
          sms_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          sms_status_callback: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of messages is reported.',
          },
          sms_status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        description: 'Where an application fetches its documents.',
      },
      CxmlApplicationPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/CxmlApplicationResource' },
            description: 'CXML applications of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: CXML applications of the project.',
      },
      CxmlApplicationResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'cxml_application'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'cxml_application', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          cxml_application: { $ref: '#/components/schemas/CxmlApplication' },
        },
        description: 'A cXML application among the resources of the project.',
      },
      CxmlConferenceLog: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'project_id',
          'region',
          'name',
          'status',
          'max_size',
          'current_participants',
          'updated_at',
          'type',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the conference.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          region: { type: 'string', description: 'Where it is hosted.' },
          name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Its name.' },
          status: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'How far it came.' },
          max_size: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'How many it takes at most.' },
          current_participants: { type: 'integer', description: 'How many are in it.' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          type: { type: 'string', const: 'cxml_conference', description: 'The kind of conference.' },
        },
        description: 'A conference of cXML.',
      },
      CxmlScript: {
        type: 'object',
        required: ['id', 'display_name', 'request_url', 'contents', 'request_count', 'last_accessed_at', 'script_type'],
        properties: {
          id: { type: 'string', description: 'Unique id of the script.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          request_url: { type: 'string', description: 'Where the platform keeps it.' },
          contents: { type: 'string', description: 'The document.' },
          request_count: { type: 'integer', description: 'How often it was requested.' },
          last_accessed_at: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'When it was last requested.',
          },
          script_type: {
            type: 'string',
            examples: ['calling', 'messaging'],
            description: 'Whether it handles calls or messages.',
          },
          status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where its state is reported.',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        description: 'A cXML document that the platform keeps.',
      },
      CxmlScriptPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/CxmlScriptResource' },
            description: 'CXML scripts of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: CXML scripts of the project.',
      },
      CxmlScriptResource: {
        type: 'object',
        required: ['id', 'project_id', 'type', 'created_at', 'updated_at', 'cxml_script'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          type: { type: 'string', const: 'cxml_script', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          cxml_script: { $ref: '#/components/schemas/CxmlScript' },
          name: { type: 'string', description: 'Name to show, from the operations on cXML scripts.' },
          display_name: { type: 'string', description: 'Name to show, from the operations on resources of any kind.' },
        },
        description: 'A cXML script among the resources of the project.',
      },
      CxmlWebhook: {
        type: 'object',
        required: [
          'id',
          'name',
          'used_for',
          'primary_request_url',
          'primary_request_method',
          'fallback_request_url',
          'fallback_request_method',
          'status_callback_url',
          'status_callback_method',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the webhook.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          used_for: {
            type: 'string',
            examples: ['calling', 'messaging'],
            description: 'Whether it answers calls or messages.',
          },
          primary_request_url: { type: 'string', description: 'Where the cXML document is fetched.' },
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          fallback_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where it is fetched when the primary URL fails.',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls or messages is reported.',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        description: 'Where a cXML document is fetched.',
      },
      CxmlWebhookPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/CxmlWebhookResource' },
            description: 'CXML webhooks of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: CXML webhooks of the project.',
      },
      CxmlWebhookResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'cxml_webhook'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'cxml_webhook', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          cxml_webhook: { $ref: '#/components/schemas/CxmlWebhook' },
        },
        description: 'A cXML webhook among the resources of the project.',
      },
      DeployCallFlowVersion: {
        anyOf: [
          {
            type: 'object',
            required: ['document_version'],
            properties: { document_version: { type: 'integer', description: 'The revision to deploy.' } },
            additionalProperties: false,
          },
          {
            type: 'object',
            required: ['call_flow_version_id'],
            properties: {
              call_flow_version_id: { type: 'string', description: 'The version to deploy.', format: 'uuid' },
            },
            additionalProperties: false,
          },
        ],
        description: 'Which version to deploy: by the revision of the call flow or by the id of one of its versions.',
      },
      DeployedCallFlowVersion: {
        type: 'object',
        required: ['id', 'created_at', 'updated_at', 'document_version'],
        properties: {
          id: { type: 'string', description: 'Unique id of the version.', format: 'uuid' },
          created_at: { type: 'string', description: 'When the version was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          document_version: { type: 'integer', description: 'The revision that it was made of.' },
          flow_data: { type: 'object', description: 'State of the call flow builder; calls do not depend on it.' },
          relayml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles the calls.',
          },
        },
        description: 'A version of a call flow that now takes the calls.',
      },
      DequeueCompatMember: {
        type: 'object',
        required: ['Url'],
        properties: {
          Url: { type: 'string', description: 'Where the cXML is fetched that the call goes on with.', format: 'uri' },
          Method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      DeviceLegLog: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'source',
          'charge',
          'charge_details',
          'created_at',
          'type',
          'url',
          'direction',
          'status',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the log.', format: 'uuid' },
          from: { type: 'string', description: 'Who called.' },
          to: { type: 'string', description: 'Who was called.' },
          source: {
            type: 'string',
            examples: ['dialogflow', 'laml', 'realtime_api'],
            description: 'What handled the call.',
          },
          charge: { type: 'number', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
          type: { type: 'string', const: 'fabric_subscriber_device_leg', description: 'The kind of call.' },
          url: { type: 'null', description: 'Always `null`.' },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound', 'outbound-api', 'outbound-dial'],
            description: 'Which way the call went.',
          },
          status: {
            anyOf: [{ $ref: '#/components/schemas/VoiceLogStatus' }, { type: 'null' }],
            description: 'How far the call came; `null` for this kind.',
          },
        },
        description: 'A call to a subscriber\'s device.',
      },
      DialCommand: {
        type: 'object',
        required: ['command', 'params'],
        properties: { command: { type: 'string', const: 'dial' }, params: { $ref: '#/components/schemas/DialParams' } },
        additionalProperties: false,
      },
      DialogflowAgent: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique id of the agent.', format: 'uuid' },
          say_enabled: { type: 'boolean', description: 'Whether `say` is spoken.' },
          say: { type: 'string', description: 'What is said first.' },
          voice: { type: 'string', description: 'The voice it is said in.' },
          display_name: { type: 'string', description: 'Name to show.' },
          dialogflow_reference_id: { type: 'string', description: 'The agent at Dialogflow.', format: 'uuid' },
          dialogflow_reference_name: { type: 'string', description: 'Name of the agent at Dialogflow.' },
        },
        description: 'How an agent of Dialogflow takes calls.',
      },
      DialogflowAgentPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/DialogflowAgentResource' },
            description: 'Dialogflow agents of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: dialogflow agents of the project.',
      },
      DialogflowAgentResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'dialogflow_agent'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'dialogflow_agent', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          dialogflow_agent: { $ref: '#/components/schemas/DialogflowAgent' },
        },
        description: 'A Dialogflow agent among the resources of the project.',
      },
      DialogflowCallLog: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'source',
          'charge',
          'charge_details',
          'created_at',
          'type',
          'url',
          'status',
          'duration',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the log.', format: 'uuid' },
          from: { type: 'string', description: 'Who called.' },
          to: { type: 'string', description: 'Who was called.' },
          source: {
            type: 'string',
            examples: ['dialogflow', 'laml', 'realtime_api'],
            description: 'What handled the call.',
          },
          charge: { type: 'number', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
          type: { type: 'string', const: 'dialogflow_call', description: 'The kind of call.' },
          url: { type: 'null', description: 'Always `null`.' },
          status: { $ref: '#/components/schemas/VoiceLogStatus' },
          duration: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in seconds.' },
        },
        description: 'A call that a Dialogflow agent handled.',
      },
      DialParams: {
        anyOf: [{ $ref: '#/components/schemas/DialUrlParams' }, { $ref: '#/components/schemas/DialSwmlParams' }],
        description: 'A call to make: with `url` or with `swml`, not both.',
      },
      DialSwmlParams: {
        type: 'object',
        required: ['from', 'swml'],
        properties: {
          from: {
            type: 'string',
            description: 'Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well.',
            minLength: 1,
          },
          swml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document for the call.',
          },
          to: {
            type: 'string',
            description: 'Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given.',
            minLength: 1,
          },
          username: { type: 'string', description: 'SIP user name, when `to` is a SIP URI; never returned.' },
          password: { type: 'string', description: 'SIP password, when `to` is a SIP URI; never returned.' },
          to_script: {
            anyOf: [
              { type: 'string', description: 'A document as JSON or YAML text, or the URL of one.' },
              {
                type: 'object',
                required: ['sections'],
                properties: {
                  version: { type: 'string' },
                  sections: { type: 'object', required: ['main'], properties: { main: {} } },
                },
                description: 'A document.',
              },
            ],
            description: 'SWML that runs at the called side.',
          },
          caller_id: { type: 'string', description: 'Caller id shown to the called side.' },
          fallback_url: { type: 'string', description: 'Where SWML is fetched when `url` fails.' },
          status_url: {
            type: 'string',
            description: 'Where the events of `status_events` are reported.',
            format: 'uri',
          },
          status_events: {
            type: 'array',
            items: { type: 'string', enum: ['created', 'ringing', 'answered', 'ended'] },
            description: 'Events to report.',
            default: ['ended'],
          },
          url_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          codecs: {
            anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/Codec' } }, { type: 'string' }],
            description: 'Codecs to offer, as a list or separated by commas.',
          },
          timeout: { type: 'integer', description: 'Seconds to ring.', minimum: 1, maximum: 600 },
          max_price_per_minute: {
            type: 'number',
            description: 'Dollars a minute above which the call is not made.',
            minimum: 0,
          },
          send_digits: {
            type: 'string',
            description: 'Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause.',
            pattern: '^[0-9A-Da-d*#wW,]*$',
          },
          region: {
            anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
            description: 'Preferred region, or regions in order.',
          },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Variables of the call, found as `${envs.<name>}` in its SWML: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
      },
      DialUrlParams: {
        type: 'object',
        required: ['from', 'url'],
        properties: {
          from: {
            type: 'string',
            description: 'Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well.',
            minLength: 1,
          },
          url: { type: 'string', description: 'Where the SWML document for the call is fetched.', minLength: 1 },
          to: {
            type: 'string',
            description: 'Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given.',
            minLength: 1,
          },
          username: { type: 'string', description: 'SIP user name, when `to` is a SIP URI; never returned.' },
          password: { type: 'string', description: 'SIP password, when `to` is a SIP URI; never returned.' },
          to_script: {
            anyOf: [
              { type: 'string', description: 'A document as JSON or YAML text, or the URL of one.' },
              {
                type: 'object',
                required: ['sections'],
                properties: {
                  version: { type: 'string' },
                  sections: { type: 'object', required: ['main'], properties: { main: {} } },
                },
                description: 'A document.',
              },
            ],
            description: 'SWML that runs at the called side.',
          },
          caller_id: { type: 'string', description: 'Caller id shown to the called side.' },
          fallback_url: { type: 'string', description: 'Where SWML is fetched when `url` fails.' },
          status_url: {
            type: 'string',
            description: 'Where the events of `status_events` are reported.',
            format: 'uri',
          },
          status_events: {
            type: 'array',
            items: { type: 'string', enum: ['created', 'ringing', 'answered', 'ended'] },
            description: 'Events to report.',
            default: ['ended'],
          },
          url_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          codecs: {
            anyOf: [{ type: 'array', items: { $ref: '#/components/schemas/Codec' } }, { type: 'string' }],
            description: 'Codecs to offer, as a list or separated by commas.',
          },
          timeout: { type: 'integer', description: 'Seconds to ring.', minimum: 1, maximum: 600 },
          max_price_per_minute: {
            type: 'number',
            description: 'Dollars a minute above which the call is not made.',
            minimum: 0,
          },
          send_digits: {
            type: 'string',
            description: 'Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause.',
            pattern: '^[0-9A-Da-d*#wW,]*$',
          },
          region: {
            anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
            description: 'Preferred region, or regions in order.',
          },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Variables of the call, found as `${envs.<name>}` in its SWML: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
      },
      DiscardedLog: {
        type: 'object',
        required: ['id', 'discarded_at', 'created_at'],
        properties: {
          id: { type: 'string', description: 'Unique id of the log.', format: 'uuid' },
          discarded_at: { type: 'string', description: 'When it was discarded.', format: 'date-time' },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
        },
        description: 'A log whose content is gone.',
      },
      DomainApplication: {
        type: 'object',
        required: [
          'id',
          'type',
          'domain',
          'name',
          'identifier',
          'user',
          'ip_auth_enabled',
          'ip_auth',
          'call_handler',
          'calling_handler_resource_id',
          'call_request_url',
          'call_request_method',
          'call_fallback_url',
          'call_fallback_method',
          'call_status_callback_url',
          'call_status_callback_method',
          'call_laml_application_id',
          'call_relay_topic',
          'call_relay_topic_status_callback_url',
          'call_relay_context',
          'call_relay_context_status_callback_url',
          'call_relay_script_url',
          'call_video_room_id',
          'encryption',
          'codecs',
          'ciphers',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the domain application.', format: 'uuid' },
          type: { type: 'string', description: 'The kind of object.' },
          domain: { type: 'string', description: 'The domain that it answers to.' },
          name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The name it was given.' },
          identifier: { type: 'string', description: 'The part of the domain that is its own.' },
          user: { type: 'string', description: 'The user part of the SIP addresses that it answers to; `*` for all.' },
          ip_auth_enabled: {
            type: 'boolean',
            description: 'Whether requests are taken from the addresses in `ip_auth` alone.',
          },
          ip_auth: { type: 'array', items: { type: 'string' }, description: 'IP addresses and blocks of addresses.' },
          call_handler: {
            anyOf: [{ $ref: '#/components/schemas/DomainApplicationCallHandler' }, { type: 'null' }],
            description: 'What handles inbound calls; the `call_…` fields say where it is.',
          },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The fabric resource behind the call handler.',
          },
          call_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` fetches its cXML.',
          },
          call_request_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_request_url` is requested.',
          },
          call_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_fallback_url` is requested.',
          },
          call_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` reports the state of calls.',
          },
          call_status_callback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_status_callback_url` is requested.',
          },
          call_laml_application_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The application of `laml_application`.',
          },
          call_relay_topic: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The topic of `relay_topic`.',
          },
          call_relay_topic_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_context: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The context of `relay_context`.',
          },
          call_relay_context_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_script_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_script` fetches its SWML document.',
          },
          call_video_room_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The room of `video_room`.',
          },
          encryption: {
            type: 'string',
            examples: ['optional', 'required', 'forbidden'],
            description: 'Whether connections are encrypted.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs that it takes.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers that it takes.',
          },
        },
        description: 'A SIP domain of the space whose calls are handled in one way.',
      },
      DomainApplicationCallHandler: {
        type: 'string',
        examples: [
          'relay_topic',
          'relay_application',
          'laml_webhooks',
          'laml_application',
          'video_room',
          'relay_script',
          'dialogflow',
          'ai_agent',
          'call_flow',
          'relay_context',
          'relay_connector',
          'fabric_subscriber',
          'sip_gateway',
          'call_queue',
        ],
      },
      DomainApplicationPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/DomainApplication' },
            description: 'Domain applications of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: domain applications of the project.',
      },
      EmbedToken: {
        type: 'object',
        required: ['token'],
        properties: { token: { type: 'string', description: 'The token, encrypted.' } },
        description: 'A token to call with from a page.',
      },
      EndCallCommand: {
        type: 'object',
        required: ['id', 'command', 'params'],
        properties: {
          id: { type: 'string', description: 'The call.', format: 'uuid' },
          command: { type: 'string', const: 'calling.end' },
          params: { $ref: '#/components/schemas/EndCallParams' },
        },
        additionalProperties: false,
      },
      EndCallParams: {
        type: 'object',
        properties: {
          reason: {
            type: 'string',
            enum: ['hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error'],
            description: 'Why the call ends.',
          },
        },
        additionalProperties: false,
      },
      FabricAddress: {
        type: 'object',
        required: ['id', 'name', 'display_name', 'cover_url', 'preview_url', 'locked', 'channels', 'created_at', 'type'],
        properties: {
          id: { type: 'string', description: 'Unique id of the address.', format: 'uuid' },
          name: { type: 'string', description: 'Name, part of the address.' },
          display_name: { type: 'string', description: 'Name to show.' },
          cover_url: { type: 'string', description: 'Cover picture.' },
          preview_url: { type: 'string', description: 'Preview picture.' },
          locked: { type: 'boolean', description: 'Whether the address refuses calls.' },
          channels: { $ref: '#/components/schemas/AddressChannels' },
          created_at: { type: 'string', description: 'When the address was created.', format: 'date-time' },
          type: {
            type: 'string',
            examples: ['app', 'room', 'call', 'subscriber'],
            description: 'What the address points to: an application, a conference room, a SIP device or trunk, or a subscriber.',
          },
        },
        description: 'An address that a resource is reached by.',
      },
      FabricAddressPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/FabricAddress' },
            description: 'Addresses of the resource.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: addresses of the resource.',
      },
      FabricDeviceLeg: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'direction',
          'source',
          'url',
          'charge',
          'created_at',
          'charge_details',
          'status',
          'type',
        ],
        properties: {
          id: { type: 'string', description: 'The call.', format: 'uuid' },
          from: { type: 'string', description: 'Who calls.' },
          to: { type: 'string', description: 'Who is called.' },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound', 'outbound-api'],
            description: 'Which way the call goes.',
          },
          source: { type: 'string', examples: ['realtime_api'], description: 'What made the call.' },
          url: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The URL behind the call.' },
          charge: { type: 'number', description: 'Dollars charged so far.' },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          status: { type: 'null', description: 'Always `null`.' },
          type: { type: 'string', const: 'fabric_subscriber_device_leg', description: 'How the other side is reached.' },
        },
        description: 'A call to a subscriber\'s device.',
      },
      FabricResource: {
        anyOf: [
          { $ref: '#/components/schemas/AiAgentResource' },
          { $ref: '#/components/schemas/CallFlowResource' },
          { $ref: '#/components/schemas/CxmlWebhookResource' },
          { $ref: '#/components/schemas/CxmlScriptResource' },
          { $ref: '#/components/schemas/CxmlApplicationResource' },
          { $ref: '#/components/schemas/DialogflowAgentResource' },
          { $ref: '#/components/schemas/FreeswitchConnectorResource' },
          { $ref: '#/components/schemas/RelayApplicationResource' },
          { $ref: '#/components/schemas/SipEndpointResource' },
          { $ref: '#/components/schemas/SipGatewayResource' },
          { $ref: '#/components/schemas/SubscriberResource' },
          { $ref: '#/components/schemas/SwmlWebhookResource' },
          { $ref: '#/components/schemas/SwmlScriptResource' },
          { $ref: '#/components/schemas/ConferenceRoomResource' },
        ],
        description: 'A resource of any kind; its `type` tells which.',
      },
      FabricResourcePage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/FabricResource' },
            description: 'Resources of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: resources of the project.',
      },
      FabricSipEndpoint: {
        type: 'object',
        required: [
          'type',
          'id',
          'username',
          'caller_id',
          'send_as',
          'ciphers',
          'codecs',
          'encryption',
          'call_handler',
          'calling_handler_resource_id',
          'call_request_url',
          'call_request_method',
          'call_fallback_url',
          'call_fallback_method',
          'call_status_callback_url',
          'call_status_callback_method',
          'call_laml_application_id',
          'call_dialogflow_agent_id',
          'call_relay_topic',
          'call_relay_topic_status_callback_url',
          'call_relay_context',
          'call_relay_context_status_callback_url',
          'call_relay_application',
          'call_video_room_id',
          'call_relay_script_url',
        ],
        properties: {
          type: { type: 'string', description: 'What the record is.' },
          id: { type: 'string', description: 'Unique id of the endpoint.', format: 'uuid' },
          username: { type: 'string', description: 'The user name that it registers with.' },
          caller_id: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Who it shows as the caller.' },
          send_as: {
            type: 'string',
            description: 'The number that it calls phones from; `random` for any of the project.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherInUse' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecInUse' },
            description: 'Codecs that it may use.',
          },
          encryption: {
            type: 'string',
            examples: ['required', 'optional', 'default'],
            description: 'Whether media must be encrypted.',
          },
          call_handler: {
            anyOf: [
              {
                type: 'string',
                examples: [
                  'relay_context',
                  'relay_topic',
                  'relay_application',
                  'relay_connector',
                  'relay_script',
                  'laml_webhooks',
                  'laml_application',
                  'dialogflow',
                  'video_room',
                  'call_flow',
                  'ai_agent',
                ],
              },
              { type: 'null' },
            ],
            description: 'What handles the calls to it.',
          },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The resource that handles the calls to it.',
          },
          call_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Where cXML is fetched.' },
          call_request_method: { anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }] },
          call_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where cXML is fetched when `call_request_url` fails.',
          },
          call_fallback_method: { anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }] },
          call_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls is reported.',
          },
          call_status_callback_method: { anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }] },
          call_laml_application_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The cXML application that handles the calls.',
          },
          call_dialogflow_agent_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The Dialogflow agent that handles the calls.',
          },
          call_relay_topic: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The RELAY topic that calls go to.',
          },
          call_relay_topic_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls to the topic is reported.',
          },
          call_relay_context: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The RELAY context that calls go to.',
          },
          call_relay_context_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls to the context is reported.',
          },
          call_relay_application: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The RELAY application that calls go to.',
          },
          call_video_room_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The video room that calls go to.',
          },
          call_relay_script_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where SWML is fetched.',
          },
        },
        description: 'What a SIP device registers with, and what handles the calls to it.',
      },
      FabricSipEndpointPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/FabricSipEndpoint' },
            description: 'SIP endpoints of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: SIP endpoints of the project.',
      },
      FaxLog: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'status',
          'direction',
          'source',
          'type',
          'url',
          'remote_station',
          'charge',
          'charge_details',
          'number_of_pages',
          'quality',
          'created_at',
          'error_code',
          'error_message',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the log.', format: 'uuid' },
          from: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The number that the fax comes from.' },
          to: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The number that it goes to.' },
          status: {
            type: 'string',
            examples: [
              'queued',
              'initiated',
              'ringing',
              'in-progress',
              'busy',
              'failed',
              'no-answer',
              'canceled',
              'completed',
            ],
            description: 'How far the fax came.',
          },
          direction: {
            anyOf: [{ type: 'string', examples: ['inbound', 'outbound-api', 'outbound-dial'] }, { type: 'null' }],
            description: 'Which way the fax went.',
          },
          source: { type: 'string', examples: ['laml'], description: 'What handled the fax.' },
          type: { type: 'string', examples: ['laml_call'], description: 'The kind of log.' },
          url: { type: 'string', description: 'The resource of the fax.', format: 'uri' },
          remote_station: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'What the machine at the other end calls itself.',
          },
          charge: { type: 'number', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          number_of_pages: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Pages of the document.' },
          quality: {
            anyOf: [{ type: 'string', examples: ['fine', 'standard', 'superfine'] }, { type: 'null' }],
            description: 'Quality that the document was sent in.',
          },
          created_at: { type: 'string', description: 'When the fax was created.', format: 'date-time' },
          error_code: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Why it failed, as a word for programs.',
          },
          error_message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Why it failed, in words.' },
        },
        description: 'A fax in the log.',
      },
      FaxLogPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/FaxLog' }, description: 'Faxes of the project.' },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: faxes of the project.',
      },
      FreeswitchConnector: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique id of the connector.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          caller_id: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Who it shows as the caller.' },
          send_as: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The number that it calls phones from.',
          },
        },
        description: 'A FreeSWITCH server that is connected to the platform.',
      },
      FreeswitchConnectorPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/FreeswitchConnectorResource' },
            description: 'FreeSWITCH connectors of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: FreeSWITCH connectors of the project.',
      },
      FreeswitchConnectorResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'freeswitch_connector'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'freeswitch_connector', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          freeswitch_connector: { $ref: '#/components/schemas/FreeswitchConnector' },
        },
        description: 'A FreeSWITCH connector among the resources of the project.',
      },
      GrantedPermission: {
        type: 'string',
        examples: [
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
        ],
        description: 'What a token may be used for, as the platform tells it: it may know more than can be asked for.',
      },
      GuestToken: {
        type: 'object',
        required: ['token', 'refresh_token'],
        properties: {
          token: { type: 'string', description: 'The access token.' },
          refresh_token: { type: 'string', description: 'Gets new tokens when the access token has ended.' },
        },
        description: 'Tokens of a guest.',
      },
      ImportCompatPhoneNumber: {
        type: 'object',
        required: ['number', 'number_type'],
        properties: {
          number: {
            type: 'string',
            description: 'The number in E.164 form: `+` and 5 to 30 digits.',
            pattern: '^\\+[0-9]{5,30}$',
            minLength: 6,
            maxLength: 31,
          },
          number_type: { type: 'string', enum: ['longcode', 'tollfree'], description: 'Kind of number.' },
          capabilities: {
            type: 'array',
            items: { type: 'string', enum: ['sms', 'voice', 'fax', 'mms'] },
            description: 'What it shall carry; all when absent.',
            minItems: 1,
          },
        },
        additionalProperties: false,
      },
      ImportPhoneNumber: {
        type: 'object',
        required: ['number', 'number_type'],
        properties: {
          number: {
            type: 'string',
            description: 'The number in E.164 form: 5 to 30 characters.',
            minLength: 5,
            maxLength: 30,
          },
          number_type: { type: 'string', enum: ['longcode', 'tollfree'], description: 'What kind of number it is.' },
          capabilities: {
            type: 'array',
            items: { type: 'string', enum: ['sms', 'voice', 'fax', 'mms'] },
            description: 'What it shall carry; everything when absent.',
          },
        },
        additionalProperties: false,
      },
      InviteToken: {
        type: 'object',
        required: ['token'],
        properties: { token: { type: 'string', description: 'The token.' } },
        description: 'A token to be invited with.',
      },
      LegacySipEndpoint: {
        type: 'object',
        required: [
          'type',
          'id',
          'username',
          'caller_id',
          'send_as',
          'ciphers',
          'codecs',
          'encryption',
          'call_handler',
          'calling_handler_resource_id',
          'call_request_url',
          'call_request_method',
          'call_fallback_url',
          'call_fallback_method',
          'call_status_callback_url',
          'call_status_callback_method',
          'call_laml_application_id',
          'call_relay_topic',
          'call_relay_topic_status_callback_url',
          'call_relay_context',
          'call_relay_context_status_callback_url',
          'call_relay_script_url',
          'call_video_room_id',
          'call_dialogflow_agent_id',
          'call_relay_application',
        ],
        properties: {
          type: { type: 'string', description: 'The kind of object.' },
          id: { type: 'string', description: 'Unique id of the SIP endpoint.', format: 'uuid' },
          username: { type: 'string', description: 'The name that it registers with.' },
          caller_id: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The name that its calls show.' },
          send_as: {
            type: 'string',
            description: 'The number that it calls phones from, in E.164 form; `random` for any of the project.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers that it takes.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs that it takes.',
          },
          encryption: {
            type: 'string',
            examples: ['default', 'required', 'optional'],
            description: 'Whether connections are encrypted; `default` does as the SIP profile.',
          },
          call_handler: {
            anyOf: [{ $ref: '#/components/schemas/SipEndpointCallHandler' }, { type: 'null' }],
            description: 'What handles inbound calls; the `call_…` fields say where it is.',
          },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The fabric resource behind the call handler.',
          },
          call_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` fetches its cXML.',
          },
          call_request_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_request_url` is requested.',
          },
          call_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_fallback_url` is requested.',
          },
          call_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` reports the state of calls.',
          },
          call_status_callback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_status_callback_url` is requested.',
          },
          call_laml_application_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The application of `laml_application`.',
          },
          call_relay_topic: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The topic of `relay_topic`.',
          },
          call_relay_topic_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_context: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The context of `relay_context`.',
          },
          call_relay_context_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_script_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_script` fetches its SWML document.',
          },
          call_video_room_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The room of `video_room`.',
          },
          call_dialogflow_agent_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The agent of `dialogflow`.',
          },
          call_relay_application: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The name of the application of `relay_application`.',
          },
        },
        description: 'Something that registers over SIP.',
      },
      LegacySipEndpointPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/LegacySipEndpoint' },
            description: 'SIP endpoints of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: SIP endpoints of the project.',
      },
      MemberPhoneNumber: {
        type: 'object',
        properties: {
          id: { type: 'string', description: 'Unique id of the number.', format: 'uuid' },
          name: { type: 'string', description: 'The name it was given.' },
          number: { type: 'string', description: 'The number in E.164 form.' },
          capabilities: { type: 'array', items: { type: 'string' }, description: 'What the number can carry.' },
        },
        description: 'A number in a group.',
      },
      Message: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'body',
          'status',
          'direction',
          'kind',
          'media',
          'number_of_segments',
          'error_code',
          'error_message',
          'created_at',
          'project_id',
          'status_callback_url',
          'message_uri',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the message; its log has the same.', format: 'uuid' },
          from: { type: 'string', description: 'The number that it comes from.' },
          to: { type: 'string', description: 'The number that it goes to.' },
          body: { type: 'string', description: 'The text; empty once redacted.' },
          status: {
            type: 'string',
            examples: ['queued', 'initiated', 'sent', 'delivered', 'undelivered', 'failed', 'read'],
            description: 'How far the message came.',
          },
          direction: { type: 'string', examples: ['inbound', 'outbound'], description: 'Which way the message goes.' },
          kind: { type: 'string', examples: ['sms', 'mms', 'whatsapp'], description: 'The kind of message.' },
          media: { type: 'array', items: { type: 'string', format: 'uri' }, description: 'URLs of its media.' },
          number_of_segments: { type: 'integer', description: 'Segments that the text takes.' },
          error_code: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Why it failed, as a word for programs.',
          },
          error_message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Why it failed, in words.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          status_callback_url: {
            anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }],
            description: 'Where its state is reported.',
          },
          message_uri: { type: 'string', description: 'Where its log is found in the API.' },
        },
        description: 'A message.',
      },
      MessageLog: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'status',
          'direction',
          'kind',
          'source',
          'type',
          'url',
          'number_of_segments',
          'charge',
          'charge_details',
          'created_at',
          'error_message',
          'error_code',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the log; that of the message.', format: 'uuid' },
          from: { type: 'string', description: 'The number that the message comes from.' },
          to: { type: 'string', description: 'The number that it goes to.' },
          status: {
            type: 'string',
            examples: ['queued', 'initiated', 'delivered', 'sent', 'received', 'undelivered', 'failed'],
            description: 'How far the message came.',
          },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound', 'outbound-api', 'outbound-call', 'outbound-reply'],
            description: 'Which way the message went.',
          },
          kind: { type: 'string', examples: ['sms', 'mms'], description: 'The kind of message.' },
          source: { type: 'string', examples: ['realtime_api', 'laml'], description: 'What handled the message.' },
          type: { type: 'string', examples: ['relay_message', 'laml_message'], description: 'The kind of log.' },
          url: {
            anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }],
            description: 'The resource of a cXML message; `null` for others.',
          },
          number_of_segments: { type: 'integer', description: 'Segments that the text took.' },
          charge: { type: 'number', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          created_at: { type: 'string', description: 'When the message was created.', format: 'date-time' },
          error_message: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Why it failed, in words.' },
          error_code: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Why it failed, as a word for programs; may be absent where there are words.',
          },
        },
        description: 'A message in the log.',
      },
      MessageLogPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/MessageLog' },
            description: 'Messages of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: messages of the project.',
      },
      MessagingSwmlScript: {
        type: 'object',
        required: ['id', 'display_name', 'request_url', 'script_type', 'contents'],
        properties: {
          id: { type: 'string', description: 'Unique id of the script.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          request_url: { type: 'string', description: 'Where the platform keeps it.' },
          script_type: { type: 'string', const: 'messaging', description: 'It handles messages.' },
          contents: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles messages.',
          },
        },
        description: 'A SWML document that handles messages.',
      },
      MfaRequested: {
        type: 'object',
        required: ['id', 'success', 'to', 'channel'],
        properties: {
          id: { type: 'string', description: 'Id of the request, to verify the token with.', format: 'uuid' },
          success: { type: 'boolean', description: 'Whether the token is on its way.' },
          to: { type: 'string', description: 'The number that gets it.' },
          channel: { type: 'string', examples: ['sms', 'call'], description: 'How it gets there.' },
        },
        description: 'A token on its way.',
      },
      MfaVerified: {
        type: 'object',
        required: ['success'],
        properties: { success: { type: 'boolean', description: 'Whether the token is right.' } },
        description: 'Whether a token is the one that was sent.',
      },
      NumberAssignment: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique id of the assignment.', format: 'uuid' },
          state: { type: 'string', examples: ['pending', 'complete'], description: 'How far the assignment is.' },
          campaign_id: { type: 'string', description: 'The campaign.', format: 'uuid' },
          phone_number: { $ref: '#/components/schemas/AssignedPhoneNumber' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
        },
        description: 'The assignment of a number to a campaign.',
      },
      NumberAssignmentOrder: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'Unique id of the order.', format: 'uuid' },
          state: { type: 'string', examples: ['pending', 'processed'], description: 'How far the order is.' },
          processed_at: { type: 'string', description: 'When it was processed.', format: 'date-time' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of the order and of its assignments is reported.',
          },
        },
        description: 'An order to assign numbers to a campaign.',
      },
      NumberAssignmentOrderPage: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/NumberAssignmentOrder' },
            description: 'Orders of the campaign.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: orders of the campaign.',
      },
      NumberAssignmentPage: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/NumberAssignment' },
            description: 'Assignments of the campaign.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: assignments of the campaign.',
      },
      NumberCallHandler: {
        type: 'string',
        examples: [
          'relay_context',
          'relay_topic',
          'relay_script',
          'relay_application',
          'relay_connector',
          'relay_sip_endpoint',
          'relay_verto_endpoint',
          'laml_webhooks',
          'laml_application',
          'dialogflow',
          'video_room',
          'call_flow',
          'ai_agent',
          'fabric_subscriber',
          'sip_gateway',
          'call_queue',
        ],
        description: 'What handles the calls to a number.',
      },
      NumberGroup: {
        type: 'object',
        required: ['id', 'name', 'sticky_sender', 'phone_number_count'],
        properties: {
          id: { type: 'string', description: 'Unique id of the group.', format: 'uuid' },
          name: { type: 'string', description: 'The name it was given.' },
          sticky_sender: {
            type: 'boolean',
            description: 'Whether a recipient always hears from the same number; else from any of the group.',
          },
          phone_number_count: { type: 'integer', description: 'How many numbers it has.' },
        },
        description: 'Numbers that messages are sent from as one.',
      },
      NumberGroupMembership: {
        type: 'object',
        required: ['id', 'number_group_id', 'phone_number', 'created_at', 'updated_at'],
        properties: {
          id: { type: 'string', description: 'Unique id of the membership.', format: 'uuid' },
          number_group_id: { type: 'string', description: 'The group.', format: 'uuid' },
          phone_number: { $ref: '#/components/schemas/MemberPhoneNumber' },
          created_at: { type: 'string', description: 'When the number came into the group.' },
          updated_at: { type: 'string', description: 'When the membership was last changed.' },
        },
        description: 'The membership of a number in a group.',
      },
      NumberGroupMembershipPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/NumberGroupMembership' },
            description: 'Memberships of the group.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: memberships of the group.',
      },
      NumberGroupPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/NumberGroup' },
            description: 'Number groups of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: number groups of the project.',
      },
      NumberMessageHandler: {
        type: 'string',
        examples: ['relay_context', 'relay_topic', 'relay_application', 'laml_webhooks', 'laml_application'],
        description: 'What handles the messages to a number.',
      },
      PageLinks: {
        type: 'object',
        required: ['self', 'first'],
        properties: {
          self: { type: 'string', description: 'This page.' },
          first: { type: 'string', description: 'The first page.' },
          next: { type: 'string', description: 'The next page; absent on the last.' },
          prev: { type: 'string', description: 'The page before; absent on the first.' },
        },
        description: 'Links between the pages of a list, absolute or relative to the space.',
      },
      PhoneNumber: {
        type: 'object',
        required: [
          'id',
          'number',
          'name',
          'capabilities',
          'number_type',
          'e911_address_id',
          'e911_status',
          'created_at',
          'updated_at',
          'next_billed_at',
          'call_handler',
          'calling_handler_resource_id',
          'call_receive_mode',
          'call_request_url',
          'call_request_method',
          'call_fallback_url',
          'call_fallback_method',
          'call_status_callback_url',
          'call_status_callback_method',
          'call_laml_application_id',
          'call_dialogflow_agent_id',
          'call_relay_topic',
          'call_relay_topic_status_callback_url',
          'call_relay_script_url',
          'call_relay_context',
          'call_relay_context_status_callback_url',
          'call_relay_application',
          'call_relay_connector_id',
          'call_sip_endpoint_id',
          'call_verto_resource',
          'call_video_room_id',
          'message_handler',
          'messaging_handler_resource_id',
          'message_request_url',
          'message_request_method',
          'message_fallback_url',
          'message_fallback_method',
          'message_laml_application_id',
          'message_relay_topic',
          'message_relay_context',
          'country_code',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the number.', format: 'uuid' },
          number: { type: 'string', description: 'The number in E.164 form.' },
          name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The name it was given.' },
          capabilities: {
            type: 'array',
            items: { type: 'string', examples: ['voice', 'sms', 'mms', 'fax'] },
            description: 'What the number can carry.',
          },
          number_type: {
            type: 'string',
            examples: ['longcode', 'toll-free'],
            description: 'What kind of number it is.',
          },
          e911_address_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The emergency address that it is registered with.',
          },
          e911_status: {
            anyOf: [
              { type: 'string', examples: ['pending', 'active', 'failed', 'pending_removal', 'unregistered'] },
              { type: 'null' },
            ],
            description: 'How far the emergency registration is; `null` when there never was one.',
          },
          created_at: { type: 'string', description: 'When the project got the number.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          next_billed_at: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'When it is billed next.',
          },
          call_handler: {
            anyOf: [{ $ref: '#/components/schemas/NumberCallHandler' }, { type: 'null' }],
            description: 'What handles inbound calls; the `call_…` fields say where it is.',
          },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The fabric resource behind the call handler.',
          },
          call_receive_mode: {
            type: 'string',
            examples: ['voice', 'fax'],
            description: 'Whether calls are received as voice or as fax.',
          },
          call_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` fetches its cXML.',
          },
          call_request_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_request_url` is requested.',
          },
          call_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_fallback_url` is requested.',
          },
          call_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` reports the state of calls.',
          },
          call_status_callback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `call_status_callback_url` is requested.',
          },
          call_laml_application_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The application of `laml_application`.',
          },
          call_dialogflow_agent_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The agent of `dialogflow`.',
          },
          call_relay_topic: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The topic of `relay_topic`.',
          },
          call_relay_topic_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_script_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_script` fetches its SWML document.',
          },
          call_relay_context: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The context of `relay_context`.',
          },
          call_relay_context_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_application: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The name of the application of `relay_application`.',
          },
          call_relay_connector_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The connector of `relay_connector`.',
          },
          call_sip_endpoint_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The endpoint of `relay_sip_endpoint`.',
          },
          call_verto_resource: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The endpoint of `relay_verto_endpoint`.',
          },
          call_video_room_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The room of `video_room`.',
          },
          message_handler: {
            anyOf: [{ $ref: '#/components/schemas/NumberMessageHandler' }, { type: 'null' }],
            description: 'What handles inbound messages; the `message_…` fields say where it is.',
          },
          messaging_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The fabric resource behind the message handler.',
          },
          message_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` fetches its cXML.',
          },
          message_request_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `message_request_url` is requested.',
          },
          message_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document is fetched when `message_request_url` fails.',
          },
          message_fallback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `message_fallback_url` is requested.',
          },
          message_laml_application_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The application of `laml_application`.',
          },
          message_relay_topic: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The topic of `relay_topic`.',
          },
          message_relay_context: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The context of `relay_context`.',
          },
          country_code: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Country of the number, as ISO 3166-1 alpha-2.',
          },
        },
        description: 'A phone number of the project.',
      },
      PhoneNumberLookup: {
        type: 'object',
        properties: {
          country_code_number: { type: 'integer', description: 'Country calling code.' },
          national_number: { type: 'string', description: 'The number without its country calling code.' },
          possible_number: { type: 'boolean', description: 'Whether there can be such a number.' },
          valid_number: { type: 'boolean', description: 'Whether the number is valid.' },
          national_number_formatted: { type: 'string', description: 'The number as it is written in its country.' },
          international_number_formatted: { type: 'string', description: 'The number as it is written abroad.' },
          e164: { type: 'string', description: 'The number in E.164 form.' },
          location: { type: 'string', description: 'Where the number belongs, by its area code.' },
          country_code: { type: 'string', description: 'Country, as ISO 3166-1 alpha-2.' },
          timezones: { type: 'array', items: { type: 'string' }, description: 'Time zones of the number.' },
          number_type: { type: 'string', description: 'What kind of number it is, by its area code.' },
          carrier: { $ref: '#/components/schemas/CarrierLookup' },
          cnam: { $ref: '#/components/schemas/CnamLookup' },
        },
        description: 'What is known about a number; `carrier` and `cnam` when they were asked for.',
      },
      PhoneNumberPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/PhoneNumber' },
            description: 'Numbers of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: numbers of the project.',
      },
      PlainErrorBody: {
        type: 'object',
        required: ['error'],
        properties: {
          error: { type: 'string', description: 'The status in words, such as `Unauthorized`.' },
          message: { type: 'string', description: 'More about it; with 403 the scopes of which the token needs one.' },
        },
        description: 'What an operation answers when it was refused before its content was looked at.',
      },
      Project: {
        type: 'object',
        required: [
          'id',
          'name',
          'parent_project_id',
          'subproject',
          'region_preference',
          'protect_recordings',
          'protect_message_media',
          'protect_fax_media',
          'force_https_requests',
          'created_at',
          'updated_at',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the project.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          parent_project_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The project that it belongs to; `null` for one of its own.',
          },
          subproject: { type: 'boolean', description: 'Whether it belongs to another project.' },
          region_preference: { type: 'string', description: 'The region that it prefers; not set over this API.' },
          protect_recordings: {
            type: 'boolean',
            description: 'Whether recordings are given out to who signs in alone.',
          },
          protect_message_media: {
            type: 'boolean',
            description: 'Whether media of messages are given out to who signs in alone.',
          },
          protect_fax_media: { type: 'boolean', description: 'Whether faxes are given out to who signs in alone.' },
          force_https_requests: { type: 'boolean', description: 'Whether webhooks must be HTTPS.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
        },
        description: 'A project.',
      },
      ProjectPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/Project' },
            description: 'The project and its subprojects.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: the project and its subprojects.',
      },
      ProjectWithSigningKey: {
        type: 'object',
        required: [
          'id',
          'name',
          'parent_project_id',
          'subproject',
          'region_preference',
          'protect_recordings',
          'protect_message_media',
          'protect_fax_media',
          'force_https_requests',
          'created_at',
          'updated_at',
          'signing_key',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the project.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          parent_project_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The project that it belongs to; `null` for one of its own.',
          },
          subproject: { type: 'boolean', description: 'Whether it belongs to another project.' },
          region_preference: { type: 'string', description: 'The region that it prefers; not set over this API.' },
          protect_recordings: {
            type: 'boolean',
            description: 'Whether recordings are given out to who signs in alone.',
          },
          protect_message_media: {
            type: 'boolean',
            description: 'Whether media of messages are given out to who signs in alone.',
          },
          protect_fax_media: { type: 'boolean', description: 'Whether faxes are given out to who signs in alone.' },
          force_https_requests: { type: 'boolean', description: 'Whether webhooks must be HTTPS.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          signing_key: {
            type: 'string',
            description: 'The key that its webhooks are signed with; it is not shown again.',
          },
        },
        description: 'A project with its new signing key.',
      },
      PstnRecording: {
        type: 'object',
        required: [
          'id',
          'project_id',
          'created_at',
          'updated_at',
          'duration_in_seconds',
          'price',
          'price_unit',
          'status',
          'url',
          'stereo',
          'track',
          'relay_pstn_leg_id',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the recording.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          duration_in_seconds: { type: 'integer', description: 'Length in seconds.' },
          price: { type: 'number', description: 'What it costs.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          status: { type: 'string', description: 'How far it came.' },
          url: { type: 'string', description: 'Where the file is.' },
          stereo: { type: 'boolean', description: 'Whether each side has a channel of its own.' },
          track: { type: 'string', description: 'Which side was recorded.' },
          relay_pstn_leg_id: { type: 'string', description: 'The call that was recorded.', format: 'uuid' },
          error_code: { type: 'string', description: 'Why it failed.' },
          byte_size: { type: 'integer', description: 'Size of the file in bytes.' },
          relay_conference_id: { type: 'string', description: 'The conference that was recorded.', format: 'uuid' },
        },
        description: 'The recording of a call over the phone network.',
      },
      PurchaseCompatPhoneNumber: {
        type: 'object',
        required: ['PhoneNumber'],
        properties: {
          PhoneNumber: {
            type: 'string',
            description: 'The number in E.164 form: `+` and 5 to 17 digits.',
            pattern: '^\\+[0-9]{5,17}$',
            minLength: 6,
            maxLength: 18,
          },
          FriendlyName: { type: 'string', description: 'A name; the number, formatted, when absent.' },
          SmsApplicationSid: { type: 'string', description: 'The application that handles messages.', format: 'uuid' },
          SmsFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsFallbackUrl: { type: 'string', description: 'Where cXML is fetched when `SmsUrl` fails.', format: 'uri' },
          SmsMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsUrl: { type: 'string', description: 'Where the cXML for messages is fetched.', format: 'uri' },
          StatusCallback: { type: 'string', description: 'Where the state of calls is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceApplicationSid: { type: 'string', description: 'The application that handles calls.', format: 'uuid' },
          VoiceFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceFallbackUrl: {
            type: 'string',
            description: 'Where cXML is fetched when `VoiceUrl` fails.',
            format: 'uri',
          },
          VoiceMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceReceiveMode: {
            type: 'string',
            enum: ['voice', 'fax'],
            description: 'What calls to it are.',
            default: 'voice',
          },
          VoiceUrl: { type: 'string', description: 'Where the cXML for calls is fetched.', format: 'uri' },
        },
        additionalProperties: false,
      },
      PurchasePhoneNumber: {
        type: 'object',
        required: ['number'],
        properties: { number: { type: 'string', description: 'The number in E.164 form.', minLength: 1 } },
        additionalProperties: false,
      },
      Queue: {
        type: 'object',
        required: ['id', 'project_id', 'friendly_name'],
        properties: {
          id: { type: 'string', description: 'Unique id of the queue.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          friendly_name: { type: 'string', description: 'The name it was given.' },
          max_size: { type: 'integer', description: 'How many callers it takes.' },
          current_size: { type: 'integer', description: 'How many callers wait in it.' },
          average_wait_time: { type: 'integer', description: 'Seconds that its callers wait on average.' },
          uri: { type: 'string', description: 'Where it is found in the API.' },
          date_created: { type: 'string', description: 'When it was created.', format: 'date-time' },
          date_updated: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
        },
        description: 'A queue of callers.',
      },
      QueueMember: {
        type: 'object',
        required: ['call_id', 'project_id', 'queue_id', 'position', 'uri'],
        properties: {
          call_id: { type: 'string', description: 'The call.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns the queue.' },
          queue_id: { type: 'string', description: 'The queue.' },
          position: { type: 'integer', description: 'Place in the queue.' },
          uri: { type: 'string', description: 'Where it is found in the API.' },
          wait_time: { type: 'integer', description: 'Seconds since the call came into the queue.' },
          date_enqueued: { type: 'string', description: 'When the call last came into the queue.', format: 'date-time' },
        },
        description: 'A call that waits in a queue.',
      },
      QueueMemberPage: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/QueueMember' },
            description: 'Calls in the queue.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: calls in the queue.',
      },
      QueuePage: {
        type: 'object',
        properties: {
          data: { type: 'array', items: { $ref: '#/components/schemas/Queue' }, description: 'Queues of the project.' },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: queues of the project.',
      },
      Recording: {
        anyOf: [
          { $ref: '#/components/schemas/PstnRecording' },
          { $ref: '#/components/schemas/SipRecording' },
          { $ref: '#/components/schemas/WebRtcRecording' },
          { $ref: '#/components/schemas/ConferenceRecording' },
        ],
        description: 'A recording; the id that it has of a call or conference tells which kind.',
      },
      RecordingPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/Recording' },
            description: 'Recordings of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: recordings of the project.',
      },
      RefreshedSubscriberToken: {
        type: 'object',
        required: ['token', 'refresh_token'],
        properties: {
          token: { type: 'string', description: 'The access token, good for 2 hours.' },
          refresh_token: { type: 'string', description: 'The next refresh token, good for 2 hours and 5 minutes.' },
        },
        description: 'New tokens of a subscriber.',
      },
      RefreshSubscriberToken: {
        type: 'object',
        required: ['refresh_token'],
        properties: { refresh_token: { type: 'string', description: 'The refresh token.' } },
        additionalProperties: false,
      },
      RelayApplication: {
        type: 'object',
        required: ['id', 'name', 'topic', 'call_status_callback_url'],
        properties: {
          id: { type: 'string', description: 'Unique id of the application.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          topic: { type: 'string', description: 'The topic that its clients subscribe to.' },
          call_status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls is reported.',
          },
        },
        description: 'A program that is connected over RELAY.',
      },
      RelayApplicationPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/RelayApplicationResource' },
            description: 'RELAY applications of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: RELAY applications of the project.',
      },
      RelayApplicationResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'relay_application'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'relay_application', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          relay_application: { $ref: '#/components/schemas/RelayApplication' },
        },
        description: 'A RELAY application among the resources of the project.',
      },
      RelayConferenceLog: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'project_id',
          'region',
          'name',
          'status',
          'max_size',
          'current_participants',
          'updated_at',
          'type',
          'recording_url',
          'recording_duration',
          'recording_file_size',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the conference.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          region: { type: 'string', description: 'Where it is hosted.' },
          name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Its name.' },
          status: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'How far it came.' },
          max_size: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'How many it takes at most.' },
          current_participants: { type: 'integer', description: 'How many are in it.' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          type: { type: 'string', const: 'relay_conference', description: 'The kind of conference.' },
          recording_url: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Where its recording is.' },
          recording_duration: {
            anyOf: [{ type: 'integer' }, { type: 'null' }],
            description: 'Length of its recording.',
          },
          recording_file_size: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Size of its recording.' },
        },
        description: 'A conference of RELAY or SWML.',
      },
      RequestMfaToken: {
        type: 'object',
        required: ['to'],
        properties: {
          to: { type: 'string', description: 'The number that gets the token, in E.164 form.' },
          from: {
            type: 'string',
            description: 'A number of the project that it comes from, in E.164 form; one of the platform when absent.',
          },
          message: {
            type: 'string',
            description: 'What stands before the token; one segment: 160 characters, 70 if any is not of the GSM set.',
            default: 'Your Personal Authorization Code is:',
          },
          token_length: {
            type: 'integer',
            description: 'Characters of the token.',
            minimum: 4,
            maximum: 20,
            default: 6,
          },
          valid_for: {
            type: 'integer',
            description: 'Seconds for which the token is valid.',
            maximum: 604800,
            default: 3600,
          },
          max_attempts: {
            type: 'integer',
            description: 'Attempts to verify the token, the first one included.',
            minimum: 1,
            maximum: 20,
            default: 3,
          },
          allow_alphas: {
            type: 'boolean',
            description: 'Whether the token has letters as well as digits.',
            default: false,
          },
        },
        additionalProperties: false,
        description: 'A token to send.',
      },
      RestErrorBody: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: 'array',
            items: { $ref: '#/components/schemas/RestErrorItem' },
            description: 'Everything that is wrong.',
          },
        },
        description: 'What most operations answer to content that they cannot take.',
      },
      RestErrorItem: {
        type: 'object',
        required: ['type', 'code', 'message', 'url'],
        properties: {
          type: { type: 'string', description: 'The kind of error.' },
          code: { type: 'string', description: 'What is wrong, as a word for programs.' },
          message: { type: 'string', description: 'What is wrong, in words.' },
          url: { type: 'string', description: 'Documentation of the error.' },
          attribute: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The field that is wrong, if it is one field.',
          },
        },
        description: 'One thing that is wrong with a request.',
      },
      SettableCallHandler: {
        type: 'string',
        enum: [
          'relay_context',
          'relay_topic',
          'relay_script',
          'relay_application',
          'relay_connector',
          'relay_sip_endpoint',
          'relay_verto_endpoint',
          'laml_webhooks',
          'laml_application',
          'dialogflow',
          'video_room',
          'call_flow',
          'ai_agent',
        ],
        description: 'What can be set to handle the calls to a number.',
      },
      SettableDomainApplicationCallHandler: {
        type: 'string',
        enum: [
          'relay_topic',
          'relay_application',
          'laml_webhooks',
          'laml_application',
          'video_room',
          'relay_script',
          'dialogflow',
          'ai_agent',
          'call_flow',
          'relay_context',
        ],
        description: 'What handles inbound calls.',
      },
      SettableMessageHandler: {
        type: 'string',
        enum: ['relay_context', 'relay_topic', 'relay_application', 'laml_webhooks', 'laml_application'],
        description: 'What can be set to handle the messages to a number.',
      },
      SettableSipEndpointCallHandler: {
        type: 'string',
        enum: [
          'relay_context',
          'relay_topic',
          'relay_application',
          'relay_connector',
          'relay_script',
          'laml_webhooks',
          'laml_application',
          'dialogflow',
          'video_room',
          'call_flow',
          'ai_agent',
        ],
        description: 'What handles inbound calls.',
      },
      ShortCode: {
        type: 'object',
        required: [
          'id',
          'name',
          'number',
          'capabilities',
          'number_type',
          'code_type',
          'country_code',
          'created_at',
          'updated_at',
          'next_billed_at',
          'lease_duration',
          'message_handler',
          'message_request_url',
          'message_request_method',
          'message_fallback_url',
          'message_fallback_method',
          'message_laml_application_id',
          'message_relay_context',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the short code.', format: 'uuid' },
          name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'The name it was given.' },
          number: { type: 'string', description: 'The code.' },
          capabilities: {
            type: 'array',
            items: { type: 'string', examples: ['sms', 'mms'] },
            description: 'What it can carry.',
          },
          number_type: { type: 'string', const: 'shortcode', description: 'The kind of number.' },
          code_type: { type: 'string', examples: ['vanity', 'random'], description: 'Whether it was chosen or drawn.' },
          country_code: { type: 'string', description: 'Country, as ISO 3166-1 alpha-2.' },
          created_at: { type: 'string', description: 'When the project got it.' },
          updated_at: { type: 'string', description: 'When it was last changed.' },
          next_billed_at: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'When it is billed next.' },
          lease_duration: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'How long it is leased for, in words.',
          },
          message_handler: {
            anyOf: [
              { type: 'string', examples: ['relay_context', 'laml_webhooks', 'laml_application'] },
              { type: 'null' },
            ],
            description: 'What handles inbound messages; the `message_…` fields say where.',
          },
          message_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where `laml_webhooks` fetches its cXML.',
          },
          message_request_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `message_request_url` is requested.',
          },
          message_fallback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the document is fetched when `message_request_url` fails.',
          },
          message_fallback_method: {
            anyOf: [{ $ref: '#/components/schemas/WebhookMethod' }, { type: 'null' }],
            description: 'How `message_fallback_url` is requested.',
          },
          message_laml_application_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The application of `laml_application`.',
          },
          message_relay_context: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'The context of `relay_context`.',
          },
        },
        description: 'A short code of the project.',
      },
      ShortCodePage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/ShortCode' },
            description: 'Short codes of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: short codes of the project.',
      },
      SipAddress: {
        type: 'object',
        required: [
          'id',
          'type',
          'resource_id',
          'name',
          'display_name',
          'context',
          'uri',
          'user',
          'encryption',
          'codecs',
          'ciphers',
          'ip_auth_enabled',
          'ip_auth',
          'calling_handler_resource_id',
          'created_at',
          'updated_at',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the address.', format: 'uuid' },
          type: { type: 'string', const: 'sip_address', description: 'What the record is.' },
          resource_id: { type: 'string', description: 'The resource that it belongs to.', format: 'uuid' },
          name: { type: 'string', description: 'Name, part of its URI.' },
          display_name: { type: 'string', description: 'Name to show.' },
          context: { type: 'string', description: 'The domain that it is grouped under, such as `public`.' },
          uri: { type: 'string', description: 'The SIP URI to call.' },
          user: { type: 'string', description: 'The user name to call; `*` for any.' },
          encryption: {
            type: 'string',
            examples: ['required', 'optional', 'forbidden'],
            description: 'Whether media must be encrypted.',
          },
          codecs: {
            type: 'array',
            items: { type: 'string', examples: ['OPUS', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264'] },
            description: 'Codecs that it may use.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherInUse' },
            description: 'Ciphers that it may use.',
          },
          ip_auth_enabled: { type: 'boolean', description: 'Whether only the addresses in `ip_auth` may call.' },
          ip_auth: { type: 'array', items: { type: 'string' }, description: 'IP addresses and blocks that may call.' },
          calling_handler_resource_id: {
            type: 'string',
            description: 'The resource that handles the calls.',
            format: 'uuid',
          },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
        },
        description: 'A SIP URI that a resource is reached by.',
      },
      SipAddressCodec: {
        type: 'string',
        enum: ['OPUS', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264'],
        description: 'A codec of a SIP address.',
      },
      SipAddressEncryption: {
        type: 'string',
        enum: ['required', 'optional', 'forbidden'],
        description: 'Whether media must be encrypted.',
      },
      SipAddressPage: {
        type: 'object',
        required: ['links', 'items_count', 'data'],
        properties: {
          links: { $ref: '#/components/schemas/PageLinks' },
          items_count: { type: 'integer', description: 'How many items are on this page.' },
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipAddress' },
            description: 'SIP addresses of the project.',
          },
        },
        description: 'One page: SIP addresses of the project.',
      },
      SipCipher: {
        type: 'string',
        enum: [
          'AEAD_AES_256_GCM_8',
          'AES_256_CM_HMAC_SHA1_80',
          'AES_CM_128_HMAC_SHA1_80',
          'AES_256_CM_HMAC_SHA1_32',
          'AES_CM_128_HMAC_SHA1_32',
        ],
        description: 'A cipher for encrypted media.',
      },
      SipCipherInUse: {
        type: 'string',
        examples: [
          'AEAD_AES_256_GCM_8',
          'AES_256_CM_HMAC_SHA1_80',
          'AES_CM_128_HMAC_SHA1_80',
          'AES_256_CM_HMAC_SHA1_32',
          'AES_CM_128_HMAC_SHA1_32',
        ],
        description: 'A cipher for encrypted media.',
      },
      SipCipherName: {
        type: 'string',
        examples: [
          'AEAD_AES_256_GCM_8',
          'AES_256_CM_HMAC_SHA1_80',
          'AES_CM_128_HMAC_SHA1_80',
          'AES_256_CM_HMAC_SHA1_32',
          'AES_CM_128_HMAC_SHA1_32',
        ],
      },
      SipCodec: {
        type: 'string',
        enum: [
          'PCMU',
          'PCMA',
          'G722',
          'G729',
          'OPUS',
          'OPUS@48000H@20I',
          'OPUS@24000H@20I',
          'OPUS@16000H@20I',
          'OPUS@8000H@20I',
          'VP8',
          'H264',
        ],
        description: 'A codec to offer over SIP.',
      },
      SipCodecInUse: {
        type: 'string',
        examples: [
          'PCMU',
          'PCMA',
          'G722',
          'G729',
          'OPUS',
          'OPUS@48000H@20I',
          'OPUS@24000H@20I',
          'OPUS@16000H@20I',
          'OPUS@8000H@20I',
          'VP8',
          'H264',
        ],
        description: 'A codec that is offered over SIP.',
      },
      SipCodecName: { type: 'string', examples: ['OPUS', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264'] },
      SipEncryption: {
        type: 'string',
        enum: ['required', 'optional', 'default'],
        description: 'Whether media must be encrypted.',
      },
      SipEndpointCallHandler: {
        type: 'string',
        examples: [
          'relay_context',
          'relay_topic',
          'relay_application',
          'relay_connector',
          'relay_script',
          'laml_webhooks',
          'laml_application',
          'dialogflow',
          'video_room',
          'call_flow',
          'ai_agent',
        ],
      },
      SipEndpointDetails: {
        type: 'object',
        required: [
          'id',
          'username',
          'caller_id',
          'send_as',
          'ciphers',
          'codecs',
          'encryption',
          'call_handler',
          'calling_handler_resource_id',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the endpoint.', format: 'uuid' },
          username: { type: 'string', description: 'The user name that it registers with.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherInUse' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecInUse' },
            description: 'Codecs that it may use.',
          },
          encryption: {
            type: 'string',
            examples: ['required', 'optional', 'default'],
            description: 'Whether media must be encrypted.',
          },
          call_handler: {
            type: 'string',
            examples: ['default', 'passthrough', 'block-pstn', 'resource'],
            description: 'What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`).',
          },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The resource that handles its calls, with the handler `resource`.',
          },
        },
        description: 'What a SIP device registers with, and what it may do.',
      },
      SipEndpointHandler: {
        type: 'string',
        enum: ['default', 'passthrough', 'block-pstn', 'resource'],
        description: 'What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`).',
      },
      SipEndpointResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'sip_endpoint'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'sip_endpoint', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          sip_endpoint: { $ref: '#/components/schemas/SipEndpointDetails' },
        },
        description: 'A SIP endpoint among the resources of the project.',
      },
      SipGateway: {
        type: 'object',
        required: ['id', 'uri', 'name', 'ciphers', 'codecs', 'encryption'],
        properties: {
          id: { type: 'string', description: 'Unique id of the gateway.', format: 'uuid' },
          uri: { type: 'string', description: 'Where its calls go.' },
          name: { type: 'string', description: 'Its name.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherInUse' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecInUse' },
            description: 'Codecs that it may use.',
          },
          encryption: {
            type: 'string',
            examples: ['required', 'optional', 'default'],
            description: 'Whether media must be encrypted.',
          },
        },
        description: 'A SIP address outside the platform that calls are handed to.',
      },
      SipGatewayPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipGatewayResource' },
            description: 'SIP gateways of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: SIP gateways of the project.',
      },
      SipGatewayResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'sip_gateway'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'sip_gateway', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          sip_gateway: { $ref: '#/components/schemas/SipGateway' },
        },
        description: 'A SIP gateway among the resources of the project.',
      },
      SipProfile: {
        type: 'object',
        properties: {
          domain: { type: 'string', description: 'The domain that endpoints register at.' },
          domain_identifier: { type: 'string', description: 'The part of the domain that is its own in the space.' },
          default_codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs that endpoints take.',
          },
          default_ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers that endpoints take.',
          },
          default_encryption: {
            type: 'string',
            examples: ['required', 'optional'],
            description: 'Whether endpoints must encrypt; where it is optional, it is done when both sides can.',
          },
          default_send_as: {
            type: 'string',
            description: 'The number that endpoints call phones from, in E.164 form; empty for any of the project.',
          },
        },
        description: 'What SIP endpoints do when they say nothing else.',
      },
      SipRecording: {
        type: 'object',
        required: [
          'id',
          'project_id',
          'created_at',
          'updated_at',
          'duration_in_seconds',
          'price',
          'price_unit',
          'status',
          'url',
          'stereo',
          'track',
          'relay_sip_leg_id',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the recording.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          duration_in_seconds: { type: 'integer', description: 'Length in seconds.' },
          price: { type: 'number', description: 'What it costs.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          status: { type: 'string', description: 'How far it came.' },
          url: { type: 'string', description: 'Where the file is.' },
          stereo: { type: 'boolean', description: 'Whether each side has a channel of its own.' },
          track: { type: 'string', description: 'Which side was recorded.' },
          relay_sip_leg_id: { type: 'string', description: 'The call that was recorded.', format: 'uuid' },
          error_code: { type: 'string', description: 'Why it failed.' },
          byte_size: { type: 'integer', description: 'Size of the file in bytes.' },
          relay_conference_id: { type: 'string', description: 'The conference that was recorded.', format: 'uuid' },
        },
        description: 'The recording of a call over SIP.',
      },
      SpaceErrorBody: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: 'array',
            items: { $ref: '#/components/schemas/SpaceErrorItem' },
            description: 'Everything that is wrong.',
          },
        },
        description: 'What the operations on numbers, queues and SIP answer to content that they cannot take.',
      },
      SpaceErrorItem: {
        type: 'object',
        required: ['detail', 'status', 'title', 'code'],
        properties: {
          detail: { type: 'string', description: 'What is wrong, in words.' },
          status: { type: 'string', description: 'The HTTP status.' },
          title: { type: 'string', description: 'The kind of error.' },
          code: { type: 'string', description: 'What is wrong, as a word for programs.' },
        },
        description: 'One thing that is wrong with a request.',
      },
      StartCompatCallRecording: {
        type: 'object',
        properties: {
          RecordingChannels: {
            type: 'string',
            enum: ['mono', 'dual'],
            description: 'One channel for both sides, or one for each.',
            default: 'mono',
          },
          RecordingTrack: {
            type: 'string',
            enum: ['inbound', 'outbound', 'both'],
            description: 'Which side is recorded.',
            default: 'both',
          },
          RecordingStatusCallback: {
            type: 'string',
            description: 'Where the state of the recording is reported.',
            format: 'uri',
          },
          RecordingStatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          RecordingStatusCallbackEvent: {
            type: 'string',
            description: 'What it is told of: `completed`, `in-progress`, `absent`, with spaces between.',
            default: 'completed',
          },
          Trim: {
            type: 'string',
            enum: ['trim-silence', 'do-not-trim'],
            description: 'Whether silence at both ends is cut off.',
            default: 'do-not-trim',
          },
        },
        additionalProperties: false,
      },
      StartCompatCallStream: {
        type: 'object',
        required: ['Url'],
        properties: {
          Url: { type: 'string', description: 'The WebSocket server that gets the audio; `wss` only.', format: 'uri' },
          Name: {
            type: 'string',
            description: 'A name for it, unique in the call or conference, by which it can be stopped.',
          },
          Track: {
            type: 'string',
            enum: ['inbound_track', 'outbound_track', 'both_tracks'],
            description: 'Which audio is sent.',
            default: 'both_tracks',
          },
          StatusCallback: { type: 'string', description: 'Where the state of the stream is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          AuthorizationBearerToken: { type: 'string', description: 'Bearer token for the WebSocket server.' },
        },
        additionalProperties: false,
        patternProperties: {
          '^Parameter[1-9][0-9]?\\.(Name|Value)$': {
            type: 'string',
            description: 'Name or value of one of up to 99 parameters that the WebSocket server is told.',
          },
        },
      },
      StartCompatConferenceStream: {
        type: 'object',
        required: ['Url'],
        properties: {
          Url: { type: 'string', description: 'The WebSocket server that gets the audio; `wss` only.', format: 'uri' },
          Name: {
            type: 'string',
            description: 'A name for it, unique in the call or conference, by which it can be stopped.',
          },
          Track: {
            type: 'string',
            enum: ['inbound_track', 'outbound_track', 'both_tracks'],
            description: 'Which audio is sent.',
            default: 'both_tracks',
          },
          StatusCallback: { type: 'string', description: 'Where the state of the stream is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          AuthorizationBearerToken: { type: 'string', description: 'Bearer token for the WebSocket server.' },
          StreamCodec: {
            type: 'string',
            enum: ['PCMU', 'PCMA', 'L16', 'L16@16000h', 'L16@24000h'],
            description: 'Codec of the audio.',
          },
          StreamRealTime: { type: 'boolean', description: 'Whether the audio is sent in real time.' },
        },
        additionalProperties: false,
        patternProperties: {
          '^Parameter[1-9][0-9]?\\.(Name|Value)$': {
            type: 'string',
            description: 'Name or value of one of up to 99 parameters that the WebSocket server is told.',
          },
        },
      },
      StopCompatStream: {
        type: 'object',
        required: ['Status'],
        properties: { Status: { type: 'string', enum: ['stopped'], description: 'Ends the stream.' } },
        additionalProperties: false,
        description: 'What to do with a stream: end it.',
      },
      SubmitVerification: {
        type: 'object',
        required: ['verification_code'],
        properties: { verification_code: { type: 'string', description: 'The code.' } },
        additionalProperties: false,
      },
      Subscriber: {
        type: 'object',
        required: [
          'id',
          'email',
          'first_name',
          'last_name',
          'display_name',
          'job_title',
          'timezone',
          'country',
          'company_name',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the subscriber.', format: 'uuid' },
          email: { type: 'string', description: 'E-mail address, which is also what the subscriber signs in with.' },
          first_name: { type: 'string', description: 'First name.' },
          last_name: { type: 'string', description: 'Last name.' },
          display_name: { type: 'string', description: 'Name to show.' },
          job_title: { type: 'string', description: 'Job title.' },
          timezone: { type: 'string', description: 'Time zone.' },
          country: { type: 'string', description: 'Country.' },
          company_name: { type: 'string', description: 'Company.' },
        },
        description: 'A person or device that calls and is called over the platform.',
      },
      SubscriberPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/SubscriberResource' },
            description: 'Subscribers of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: subscribers of the project.',
      },
      SubscriberResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'subscriber'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'subscriber', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          subscriber: { $ref: '#/components/schemas/Subscriber' },
        },
        description: 'A subscriber among the resources of the project.',
      },
      SubscriberSettings: {
        type: 'object',
        required: ['email'],
        properties: {
          email: { type: 'string', description: 'E-mail address, which is also what the subscriber signs in with.' },
          password: {
            type: 'string',
            description: 'Password of 8 to 72 characters; a random one when absent.',
            minLength: 8,
            maxLength: 72,
          },
          first_name: { type: 'string', description: 'First name.' },
          last_name: { type: 'string', description: 'Last name.' },
          display_name: { type: 'string', description: 'Name to show.' },
          job_title: { type: 'string', description: 'Job title.' },
          timezone: { type: 'string', description: 'Time zone.' },
          country: { type: 'string', description: 'Country.' },
          company_name: { type: 'string', description: 'Company.' },
        },
        additionalProperties: false,
        description: 'What a subscriber is created with or replaced by.',
      },
      SubscriberSipEndpoint: {
        type: 'object',
        required: ['id', 'username', 'caller_id', 'send_as', 'ciphers', 'codecs', 'encryption'],
        properties: {
          id: { type: 'string', description: 'Unique id of the endpoint.', format: 'uuid' },
          username: { type: 'string', description: 'The user name that it registers with.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from: one bought or verified.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherInUse' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecInUse' },
            description: 'Codecs that it may use.',
          },
          encryption: {
            type: 'string',
            examples: ['required', 'optional', 'default'],
            description: 'Whether media must be encrypted.',
          },
        },
        description: 'A SIP device of a subscriber\'s.',
      },
      SubscriberSipEndpointPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/SubscriberSipEndpoint' },
            description: 'SIP endpoints of the subscriber.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: SIP endpoints of the subscriber.',
      },
      SubscriberToken: {
        type: 'object',
        required: ['subscriber_id', 'token', 'refresh_token'],
        properties: {
          subscriber_id: { type: 'string', description: 'The subscriber.', format: 'uuid' },
          token: { type: 'string', description: 'The access token.' },
          refresh_token: { type: 'string', description: 'Gets new tokens when the access token has ended.' },
        },
        description: 'Tokens of a subscriber.',
      },
      SwmlScript: {
        anyOf: [
          { $ref: '#/components/schemas/CallingSwmlScript' },
          { $ref: '#/components/schemas/MessagingSwmlScript' },
        ],
        description: 'A SWML document that the platform keeps; its `script_type` tells what it handles.',
      },
      SwmlScriptPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/SwmlScriptResource' },
            description: 'SWML scripts of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: SWML scripts of the project.',
      },
      SwmlScriptResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'swml_script'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'swml_script', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          swml_script: { $ref: '#/components/schemas/SwmlScript' },
        },
        description: 'A SWML script among the resources of the project.',
      },
      SwmlWebhook: {
        type: 'object',
        required: [
          'id',
          'name',
          'used_for',
          'primary_request_url',
          'primary_request_method',
          'fallback_request_url',
          'fallback_request_method',
          'status_callback_url',
          'status_callback_method',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the webhook.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          used_for: {
            type: 'string',
            examples: ['calling', 'messaging'],
            description: 'Whether it answers calls or messages.',
          },
          primary_request_url: { type: 'string', description: 'Where the SWML document is fetched.' },
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          fallback_request_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where it is fetched when the primary URL fails.',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          status_callback_url: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Where the state of calls or messages is reported.',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        description: 'Where a SWML document is fetched.',
      },
      SwmlWebhookPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/SwmlWebhookResource' },
            description: 'SWML webhooks of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: SWML webhooks of the project.',
      },
      SwmlWebhookResource: {
        type: 'object',
        required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'swml_webhook'],
        properties: {
          id: { type: 'string', description: 'Unique id of the resource.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          display_name: { type: 'string', description: 'Name to show.' },
          type: { type: 'string', const: 'swml_webhook', description: 'The kind of resource.' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          swml_webhook: { $ref: '#/components/schemas/SwmlWebhook' },
        },
        description: 'A SWML webhook among the resources of the project.',
      },
      TokenPermission: {
        type: 'string',
        enum: [
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
        ],
        description: 'What a token may be used for.',
      },
      UpdateAiAgent: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'Its name.' },
          prompt: {
            type: 'object',
            description: 'What the agent is told: `text` or `pom`, settings of the model, contexts.',
          },
          agent_id: { type: 'string', description: 'Id of the agent.' },
          global_data: { type: 'object', description: 'First value of a session’s data.' },
          hints: { type: 'array', description: 'Words to listen for.' },
          languages: { type: 'array', description: 'Languages, the first one being the default.' },
          multilingual: {
            type: 'object',
            description: 'Recognises several languages at once; `languages` is ignored then.',
          },
          params: { type: 'object', description: 'Settings of an AI session.' },
          post_prompt: { type: 'object', description: 'What the model is asked when the conversation is over.' },
          post_prompt_url: {
            type: 'string',
            description: 'Gets the report when the conversation is over; may carry `user:password@`.',
            format: 'uri',
          },
          pronounce: { type: 'array', description: 'How to say what is written.' },
          SWAIG: { type: 'object', description: 'The tools of the agent and where they run.' },
        },
        additionalProperties: false,
      },
      UpdateApiToken: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'A new name; 1 character or more.', minLength: 1 },
          permissions: {
            type: 'array',
            items: { $ref: '#/components/schemas/TokenPermission' },
            description: 'Replaces what the token may be used for; left as it is when absent.',
          },
        },
        additionalProperties: false,
      },
      UpdateCallCommand: {
        type: 'object',
        required: ['command', 'params'],
        properties: {
          command: { type: 'string', const: 'update' },
          params: { $ref: '#/components/schemas/UpdateCallParams' },
        },
        additionalProperties: false,
      },
      UpdateCallFlow: {
        type: 'object',
        required: ['document_version', 'flow_data', 'relayml'],
        properties: {
          document_version: { type: 'integer', description: 'One more than the revision that the call flow has now.' },
          flow_data: { type: 'object', description: 'State of the call flow builder; calls do not depend on it.' },
          relayml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles the calls.',
          },
          title: { type: 'string', description: 'Its name.' },
        },
        additionalProperties: false,
      },
      UpdateCallingSwmlScript: {
        type: 'object',
        properties: {
          display_name: { type: 'string', description: 'Its name.' },
          script_type: { type: 'string', enum: ['calling'], description: 'It handles calls.', default: 'calling' },
          contents: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles calls.',
          },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of its calls and messages is reported.',
            format: 'uri',
          },
        },
        additionalProperties: false,
      },
      UpdateCallParams: {
        anyOf: [
          { $ref: '#/components/schemas/UpdateCallUrlParams' },
          { $ref: '#/components/schemas/UpdateCallSwmlParams' },
        ],
        description: 'What a call continues with: `url` or `swml`, not both.',
      },
      UpdateCallSwmlParams: {
        type: 'object',
        required: ['id', 'swml'],
        properties: {
          id: { type: 'string', description: 'The call.', format: 'uuid' },
          swml: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document for the call.',
          },
          fallback_url: { type: 'string', description: 'Where SWML is fetched when the first source fails.' },
          status: {
            type: 'string',
            enum: ['canceled', 'completed'],
            description: '`canceled` ends a call that does not yet stand, `completed` one that does.',
          },
          status_url: { type: 'string', description: 'Where the state of the call is reported.', format: 'uri' },
        },
        additionalProperties: false,
      },
      UpdateCallUrlParams: {
        type: 'object',
        required: ['id', 'url'],
        properties: {
          id: { type: 'string', description: 'The call.', format: 'uuid' },
          url: { type: 'string', description: 'Where the SWML document for the call is fetched.', minLength: 1 },
          fallback_url: { type: 'string', description: 'Where SWML is fetched when the first source fails.' },
          status: {
            type: 'string',
            enum: ['canceled', 'completed'],
            description: '`canceled` ends a call that does not yet stand, `completed` one that does.',
          },
          status_url: { type: 'string', description: 'Where the state of the call is reported.', format: 'uri' },
        },
        additionalProperties: false,
      },
      UpdateCampaign: {
        type: 'object',
        properties: { name: { type: 'string', description: 'A name to tell the campaign by.' } },
        additionalProperties: false,
      },
      UpdateCompatAccount: {
        type: 'object',
        required: ['FriendlyName'],
        properties: { FriendlyName: { type: 'string', description: 'A name, up to 250 characters.', maxLength: 250 } },
        additionalProperties: false,
      },
      UpdateCompatApplication: {
        type: 'object',
        required: ['FriendlyName'],
        properties: {
          FriendlyName: { type: 'string', description: 'A name, up to 64 characters.', maxLength: 64 },
          VoiceUrl: { type: 'string', description: 'Where the cXML for calls and faxes is fetched.', format: 'uri' },
          VoiceMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceFallbackUrl: { type: 'string', description: 'Where it is fetched when `VoiceUrl` fails.', format: 'uri' },
          VoiceFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          StatusCallback: { type: 'string', description: 'Where the state of calls is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsUrl: { type: 'string', description: 'Where the cXML for messages is fetched.', format: 'uri' },
          SmsMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsFallbackUrl: { type: 'string', description: 'Where it is fetched when `SmsUrl` fails.', format: 'uri' },
          SmsFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsStatusCallback: { type: 'string', description: 'Where the state of messages is reported.', format: 'uri' },
          SmsStatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      UpdateCompatCall: {
        type: 'object',
        properties: {
          Url: { type: 'string', description: 'Where the cXML is fetched that the call goes on with.', format: 'uri' },
          Method: { $ref: '#/components/schemas/WebhookMethod' },
          Status: {
            type: 'string',
            enum: ['canceled', 'completed'],
            description: '`canceled` ends a call that does not yet stand, `completed` one that does.',
          },
          FallbackUrl: { type: 'string', description: 'Where cXML is fetched when `Url` fails.', format: 'uri' },
          FallbackMethod: { $ref: '#/components/schemas/WebhookMethod' },
          StatusCallback: { type: 'string', description: 'Where the state of the call is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod' },
        },
        additionalProperties: false,
      },
      UpdateCompatConference: {
        type: 'object',
        properties: {
          Status: { type: 'string', enum: ['completed'], description: 'Ends it.' },
          AnnounceUrl: { type: 'string', description: 'Where the audio of an announcement is.', format: 'uri' },
          AnnounceMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      UpdateCompatFax: {
        type: 'object',
        required: ['Status'],
        properties: { Status: { type: 'string', enum: ['canceled'], description: 'Cancels it, while it is queued.' } },
        additionalProperties: false,
      },
      UpdateCompatLamlBin: {
        type: 'object',
        required: ['Name'],
        properties: {
          Name: { type: 'string', description: 'A name; 1 character or more.', minLength: 1 },
          Contents: { type: 'string', description: 'The cXML; Mustache templates may stand in it.' },
        },
        additionalProperties: false,
      },
      UpdateCompatMessage: {
        type: 'object',
        required: ['Body'],
        properties: { Body: { type: 'string', const: '', description: 'Always empty, which removes the text.' } },
        additionalProperties: false,
      },
      UpdateCompatParticipant: {
        type: 'object',
        properties: {
          AnnounceUrl: { type: 'string', description: 'Where the audio of an announcement is.', format: 'uri' },
          AnnounceMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          Coaching: { type: 'boolean', description: 'Whether it coaches another; `true` needs `CallSidToCoach`.' },
          CallSidToCoach: { type: 'string', description: 'The call whose side alone hears this one.', format: 'uuid' },
          Hold: { type: 'boolean', description: 'Whether it is on hold.' },
          HoldMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'GET' },
          HoldUrl: { type: 'string', description: 'Where the music on hold is.', format: 'uri' },
          Muted: { type: 'boolean', description: 'Whether nobody hears it.' },
          WaitUrl: {
            type: 'string',
            description: 'Where the music is that plays until the conference begins.',
            format: 'uri',
          },
          WaitMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      UpdateCompatPhoneNumber: {
        type: 'object',
        properties: {
          AccountSid: {
            type: 'string',
            description: 'The project of the same space that the number moves to.',
            format: 'uuid',
          },
          EmergencyAddressSid: {
            type: 'string',
            description: 'The address that emergency services are told; not for toll-free numbers.',
            format: 'uuid',
          },
          FriendlyName: { type: 'string', description: 'A name, 1 to 255 characters.', minLength: 1, maxLength: 255 },
          SmsApplicationSid: { type: 'string', description: 'The application that handles messages.', format: 'uuid' },
          SmsFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsFallbackUrl: { type: 'string', description: 'Where cXML is fetched when `SmsUrl` fails.', format: 'uri' },
          SmsMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          SmsUrl: { type: 'string', description: 'Where the cXML for messages is fetched.', format: 'uri' },
          StatusCallback: { type: 'string', description: 'Where the state of calls is reported.', format: 'uri' },
          StatusCallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceApplicationSid: { type: 'string', description: 'The application that handles calls.', format: 'uuid' },
          VoiceFallbackMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceFallbackUrl: {
            type: 'string',
            description: 'Where cXML is fetched when `VoiceUrl` fails.',
            format: 'uri',
          },
          VoiceMethod: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          VoiceReceiveMode: { type: 'string', enum: ['voice', 'fax'], description: 'What calls to it are.' },
          VoiceUrl: { type: 'string', description: 'Where the cXML for calls is fetched.', format: 'uri' },
        },
        additionalProperties: false,
      },
      UpdateCompatQueue: {
        type: 'object',
        required: ['FriendlyName'],
        properties: {
          FriendlyName: {
            type: 'string',
            description: 'A name of letters, digits and underscores.',
            pattern: '^[A-Za-z0-9_]+$',
            minLength: 1,
          },
          MaxSize: { type: 'integer', description: 'Calls that may wait, 1 or more.' },
        },
        additionalProperties: false,
      },
      UpdateCompatRecording: {
        type: 'object',
        required: ['Status'],
        properties: {
          Status: {
            type: 'string',
            enum: ['paused', 'in-progress', 'stopped'],
            description: 'Pauses the recording, goes on with it, or ends it.',
          },
          PauseBehavior: {
            type: 'string',
            enum: ['skip', 'silence'],
            description: 'What a pause leaves in the recording: nothing, or silence.',
            default: 'silence',
          },
        },
        additionalProperties: false,
        description: 'What to do with a recording that is under way.',
      },
      UpdateConferenceRoom: {
        type: 'object',
        required: ['enable_room_previews', 'sync_audio_video'],
        properties: {
          enable_room_previews: { type: 'boolean', description: 'Whether there are live previews of the room.' },
          sync_audio_video: { type: 'boolean', description: 'Whether sound and picture are kept in step.' },
          name: { type: 'string', description: 'Its name.' },
          display_name: { type: 'string', description: 'Name to show, at most 200 characters.', maxLength: 200 },
          description: {
            type: 'string',
            description: 'What the room is for, at most 3000 characters.',
            maxLength: 3000,
          },
          max_members: { type: 'integer', description: 'Members at most.', minimum: 0, maximum: 300 },
          join_from: { type: 'string', description: 'When members may begin to join.', format: 'date-time' },
          join_until: { type: 'string', description: 'Until when members may join.', format: 'date-time' },
          quality: { type: 'string', enum: ['1080p', '720p'], description: 'Quality of the video.', default: '720p' },
          remove_at: { type: 'string', description: 'When all members are removed.', format: 'date-time' },
          remove_after_seconds_elapsed: {
            type: 'integer',
            description: 'Seconds after which a member is removed.',
            minimum: 0,
            maximum: 200000,
          },
          layout: { $ref: '#/components/schemas/ConferenceRoomLayout', default: 'grid-responsive' },
          record_on_start: { type: 'boolean', description: 'Whether recording starts with the conference.' },
          tone_on_entry_and_exit: { type: 'boolean', description: 'Whether a tone tells that a member comes or goes.' },
          room_join_video_off: {
            type: 'boolean',
            description: 'Whether the video of the room is off when a member joins.',
          },
          user_join_video_off: { type: 'boolean', description: 'Whether the video of a member is off when it joins.' },
          meta: { type: 'object', description: 'Data of your own.' },
        },
        additionalProperties: false,
      },
      UpdateCxmlApplication: {
        type: 'object',
        properties: {
          display_name: { type: 'string', description: 'Its name.' },
          account_sid: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          voice_url: { type: 'string', description: 'Where the document for a call is fetched.' },
          voice_method: { $ref: '#/components/schemas/WebhookMethod' },
          voice_fallback_url: { type: 'string', description: 'Where it is fetched when `voice_url` fails.' },
          voice_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          status_callback: { type: 'string', description: 'Where the state of calls is reported.' },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
          sms_url: { type: 'string', description: 'Where the document for a message is fetched.' },
          sms_method: { $ref: '#/components/schemas/WebhookMethod' },
          sms_fallback_url: { type: 'string', description: 'Where it is fetched when `sms_url` fails.' },
          sms_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          sms_status_callback: { type: 'string', description: 'Where the state of messages is reported.' },
          sms_status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        additionalProperties: false,
      },
      UpdateCxmlScript: {
        type: 'object',
        properties: {
          display_name: { type: 'string', description: 'Its name.' },
          contents: { type: 'string', description: 'The document, as text.' },
          status_callback_url: { type: 'string', description: 'Where its state is reported.', format: 'uri' },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        additionalProperties: false,
      },
      UpdateCxmlWebhook: {
        type: 'object',
        properties: {
          primary_request_url: { type: 'string', description: 'Where the cXML document is fetched.', format: 'uri' },
          name: { type: 'string', description: 'A name to tell the webhook by.' },
          used_for: {
            type: 'string',
            enum: ['calling', 'messaging'],
            description: 'Whether it answers calls or messages.',
            default: 'calling',
          },
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          fallback_request_url: {
            type: 'string',
            description: 'Where the cXML document is fetched when the primary URL fails.',
            format: 'uri',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of calls or messages is reported.',
            format: 'uri',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      UpdateDialogflowAgent: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'Its name.' },
          say_enabled: { type: 'boolean', description: 'Whether `say` is spoken.' },
          say: { type: 'string', description: 'What is said first.' },
          voice: { type: 'string', description: 'The voice it is said in.' },
        },
        additionalProperties: false,
      },
      UpdateDomainApplication: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'A name to tell the domain application by.' },
          identifier: { type: 'string', description: 'The part of the domain that is its own.' },
          user: { type: 'string', description: 'The user part of the SIP addresses that it answers to; `*` for all.' },
          ip_auth_enabled: { type: 'boolean', description: 'Take requests from the addresses in `ip_auth` alone.' },
          ip_auth: {
            type: 'array',
            items: { type: 'string' },
            description: 'IP addresses and blocks of addresses that are let in when `ip_auth_enabled`.',
          },
          encryption: {
            type: 'string',
            enum: ['optional', 'required', 'forbidden'],
            description: 'Whether connections are encrypted.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs to take.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers to take.',
          },
          call_handler: { $ref: '#/components/schemas/SettableDomainApplicationCallHandler' },
          call_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          call_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_status_callback_url: { type: 'string', description: 'Where `laml_webhooks` reports the state of calls.' },
          call_status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_laml_application_id: { type: 'string', description: 'The application of `laml_application`.' },
          call_dialogflow_agent_id: { type: 'string', description: 'The agent of `dialogflow`.', format: 'uuid' },
          call_relay_topic: { type: 'string', description: 'The topic of `relay_topic`.' },
          call_relay_topic_status_callback_url: {
            type: 'string',
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_context: {
            type: 'string',
            description: 'The context of `relay_context`. Superseded by applications and topics.',
          },
          call_relay_context_status_callback_url: {
            type: 'string',
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_application: { type: 'string', description: 'The name of the application of `relay_application`.' },
          call_relay_script_url: { type: 'string', description: 'Where `relay_script` fetches its SWML document.' },
          call_video_room_id: { type: 'string', description: 'The room of `video_room`.', format: 'uuid' },
          call_flow_id: { type: 'string', description: 'The call flow of `call_flow`.', format: 'uuid' },
          call_flow_version: {
            type: 'string',
            enum: ['working_copy', 'current_deployed'],
            description: 'Which version of the call flow runs; the deployed one when absent.',
          },
          call_ai_agent_id: { type: 'string', description: 'The AI agent resource of `ai_agent`.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      UpdateFabricSipEndpoint: {
        type: 'object',
        properties: {
          username: { type: 'string', description: 'The user name that it registers with.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodec' },
            description: 'Codecs that it may use.',
          },
          encryption: { $ref: '#/components/schemas/SipEncryption', default: 'default' },
          call_handler: { $ref: '#/components/schemas/SipEndpointHandler' },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The resource that handles its calls, with the handler `resource`.',
          },
        },
        additionalProperties: false,
      },
      UpdateFreeswitchConnector: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'Its name.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from.' },
        },
        additionalProperties: false,
      },
      UpdateLegacySipEndpoint: {
        type: 'object',
        properties: {
          username: {
            type: 'string',
            description: 'The name that it registers with, of its own in the project; no spaces and no `@`.',
          },
          password: { type: 'string', description: 'The password that it registers with.' },
          caller_id: { type: 'string', description: 'The name that its calls show.' },
          send_as: {
            type: 'string',
            description: 'The number that it calls phones from, in E.164 form; `random` for any of the project.',
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers to take.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs to take.',
          },
          encryption: {
            type: 'string',
            enum: ['default', 'required', 'optional'],
            description: 'Whether connections are encrypted; `default` does as the SIP profile.',
          },
          call_handler: { $ref: '#/components/schemas/SettableSipEndpointCallHandler' },
          call_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          call_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_status_callback_url: { type: 'string', description: 'Where `laml_webhooks` reports the state of calls.' },
          call_status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_laml_application_id: { type: 'string', description: 'The application of `laml_application`.' },
          call_dialogflow_agent_id: { type: 'string', description: 'The agent of `dialogflow`.' },
          call_relay_topic: { type: 'string', description: 'The topic of `relay_topic`.' },
          call_relay_topic_status_callback_url: {
            type: 'string',
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_context: {
            type: 'string',
            description: 'The context of `relay_context`. Superseded by applications and topics.',
          },
          call_relay_context_status_callback_url: {
            type: 'string',
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_application: { type: 'string', description: 'The name of the application of `relay_application`.' },
          call_relay_script_url: { type: 'string', description: 'Where `relay_script` fetches its SWML document.' },
          call_video_room_id: { type: 'string', description: 'The room of `video_room`.', format: 'uuid' },
          call_flow_id: { type: 'string', description: 'The call flow of `call_flow`.', format: 'uuid' },
          call_flow_version: {
            type: 'string',
            enum: ['working_copy', 'current_deployed'],
            description: 'Which version of the call flow runs; the deployed one when absent.',
          },
          call_ai_agent_id: { type: 'string', description: 'The AI agent resource of `ai_agent`.', format: 'uuid' },
        },
        additionalProperties: false,
      },
      UpdateMessage: {
        type: 'object',
        required: ['body'],
        properties: { body: { type: 'string', enum: [''], description: 'Empty: nothing else can be set.' } },
        additionalProperties: false,
      },
      UpdateMessagingSwmlScript: {
        type: 'object',
        required: ['script_type'],
        properties: {
          script_type: { type: 'string', const: 'messaging', description: 'It handles messages.' },
          display_name: { type: 'string', description: 'Its name.' },
          contents: {
            type: 'object',
            required: ['sections'],
            properties: {
              version: { type: 'string' },
              sections: { type: 'object', required: ['main'], properties: { main: {} } },
            },
            description: 'The SWML document that handles messages.',
          },
        },
        additionalProperties: false,
      },
      UpdateNumberGroup: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', description: 'A name to tell the group by.' },
          sticky_sender: {
            type: 'boolean',
            description: 'Whether a recipient always hears from the same number; else from any of the group.',
          },
        },
        additionalProperties: false,
      },
      UpdatePhoneNumber: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'A name to tell the number by.' },
          call_handler: { $ref: '#/components/schemas/SettableCallHandler' },
          call_receive_mode: {
            type: 'string',
            enum: ['voice', 'fax'],
            description: 'Whether calls are received as voice or as fax.',
          },
          call_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          call_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `call_request_url` fails.',
          },
          call_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_status_callback_url: { type: 'string', description: 'Where `laml_webhooks` reports the state of calls.' },
          call_status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
          call_laml_application_id: { type: 'string', description: 'The application of `laml_application`.' },
          call_dialogflow_agent_id: { type: 'string', description: 'The agent of `dialogflow`.' },
          call_relay_topic: { type: 'string', description: 'The topic of `relay_topic`.' },
          call_relay_topic_status_callback_url: {
            type: 'string',
            description: 'Where `relay_topic` reports the state of calls.',
          },
          call_relay_script_url: { type: 'string', description: 'Where `relay_script` fetches its SWML document.' },
          call_relay_context: {
            type: 'string',
            description: 'The context of `relay_context`. Superseded by applications and topics.',
          },
          call_relay_context_status_callback_url: {
            type: 'string',
            description: 'Where `relay_context` reports the state of calls.',
          },
          call_relay_application: { type: 'string', description: 'The name of the application of `relay_application`.' },
          call_relay_connector_id: { type: 'string', description: 'The connector of `relay_connector`.' },
          call_sip_endpoint_id: { type: 'string', description: 'The endpoint of `relay_sip_endpoint`.' },
          call_verto_resource: { type: 'string', description: 'The endpoint of `relay_verto_endpoint`.' },
          call_video_room_id: { type: 'string', description: 'The room of `video_room`.', format: 'uuid' },
          call_ai_agent_id: { type: 'string', description: 'The AI agent resource of `ai_agent`.' },
          call_flow_id: { type: 'string', description: 'The call flow of `call_flow`.' },
          call_flow_version: {
            type: 'string',
            enum: ['working_copy', 'current_deployed'],
            description: 'Which version of the call flow runs; the deployed one when absent.',
          },
          message_handler: { $ref: '#/components/schemas/SettableMessageHandler' },
          message_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          message_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          message_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `message_request_url` fails.',
          },
          message_fallback_method: { $ref: '#/components/schemas/WebhookMethod' },
          message_laml_application_id: { type: 'string', description: 'The application of `laml_application`.' },
          message_relay_topic: { type: 'string', description: 'The topic of `relay_topic`.' },
          message_relay_context: {
            type: 'string',
            description: 'The context of `relay_context`. Superseded by applications and topics.',
          },
          message_relay_application: {
            type: 'string',
            description: 'The name of the application of `relay_application`.',
          },
        },
        additionalProperties: false,
      },
      UpdateProject: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'Its name.', maxLength: 250 },
          protect_recordings: {
            type: 'boolean',
            description: 'Whether recordings are given out to who signs in alone.',
          },
          protect_message_media: {
            type: 'boolean',
            description: 'Whether media of messages are given out to who signs in alone.',
          },
          protect_fax_media: { type: 'boolean', description: 'Whether faxes are given out to who signs in alone.' },
          force_https_requests: { type: 'boolean', description: 'Whether webhooks must be HTTPS.' },
        },
        additionalProperties: false,
      },
      UpdateQueue: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'A name to tell the queue by.' },
          max_size: { type: 'integer', description: 'How many callers it takes at most.' },
        },
        additionalProperties: false,
      },
      UpdateRelayApplication: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'Its name.' },
          topic: { type: 'string', description: 'The topic that its clients subscribe to.' },
          call_status_callback_url: { type: 'string', description: 'Where the state of calls is reported.' },
        },
        additionalProperties: false,
      },
      UpdateShortCode: {
        type: 'object',
        required: ['name', 'message_handler'],
        properties: {
          name: { type: 'string', description: 'A name to tell the short code by.', maxLength: 255 },
          message_handler: {
            type: 'string',
            enum: ['relay_context', 'laml_webhooks', 'laml_application'],
            description: 'What handles inbound messages.',
          },
          message_request_url: { type: 'string', description: 'Where `laml_webhooks` fetches its cXML.' },
          message_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          message_fallback_url: {
            type: 'string',
            description: 'Where the document is fetched when `message_request_url` fails.',
          },
          message_fallback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          message_laml_application_id: {
            type: 'string',
            description: 'The application of `laml_application`.',
            format: 'uuid',
          },
          message_relay_context: { type: 'string', description: 'The context of `relay_context`.' },
        },
        additionalProperties: false,
      },
      UpdateSipAddress: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            description: 'Lower-case letters, digits and single hyphens, at most 50; part of its URI.',
            pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
            maxLength: 50,
          },
          user: {
            type: 'string',
            description: 'The user name to call, without spaces; `*` for any.',
            pattern: '^\\S+$',
          },
          context_id: {
            type: 'string',
            description: 'The domain that it is grouped under; the default one of the project when absent.',
            format: 'uuid',
          },
          ip_auth_enabled: { type: 'boolean', description: 'Whether only the addresses in `ip_auth` may call.' },
          ip_auth: {
            type: 'array',
            items: { type: 'string' },
            description: 'IP addresses and blocks that may call, at most 256; at least one when they are checked.',
            maxItems: 256,
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipAddressCodec' },
            description: 'Codecs that it may use.',
            minItems: 1,
          },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
            minItems: 1,
          },
          encryption: { $ref: '#/components/schemas/SipAddressEncryption' },
          password: { type: 'string', description: 'Password to register with; never returned.' },
        },
        additionalProperties: false,
      },
      UpdateSipGateway: {
        type: 'object',
        properties: {
          name: { type: 'string', description: 'Its name.' },
          uri: { type: 'string', description: 'The SIP address that calls go to.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodec' },
            description: 'Codecs that it may use.',
          },
          encryption: { $ref: '#/components/schemas/SipEncryption' },
        },
        additionalProperties: false,
      },
      UpdateSipProfile: {
        type: 'object',
        properties: {
          domain_identifier: { type: 'string', description: 'The part of the domain that is its own in the space.' },
          default_codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodecName' },
            description: 'Codecs that endpoints take.',
          },
          default_ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipherName' },
            description: 'Ciphers that endpoints take.',
          },
          default_encryption: {
            type: 'string',
            enum: ['required', 'optional'],
            description: 'Whether endpoints must encrypt; where it is optional, it is done when both sides can.',
          },
          default_send_as: {
            type: 'string',
            description: 'The number that endpoints call phones from, in E.164 form; empty for any of the project.',
          },
        },
        additionalProperties: false,
      },
      UpdateSubscriberSipEndpoint: {
        type: 'object',
        properties: {
          username: { type: 'string', description: 'The user name that it registers with.' },
          password: { type: 'string', description: 'The password that it registers with; never returned.' },
          caller_id: { type: 'string', description: 'Who it shows as the caller.' },
          send_as: { type: 'string', description: 'The number that it calls phones from: one bought or verified.' },
          ciphers: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCipher' },
            description: 'Ciphers that it may use.',
          },
          codecs: {
            type: 'array',
            items: { $ref: '#/components/schemas/SipCodec' },
            description: 'Codecs that it may use.',
          },
          encryption: { $ref: '#/components/schemas/SipEncryption', default: 'default' },
        },
        additionalProperties: false,
      },
      UpdateSwmlScript: {
        anyOf: [
          { $ref: '#/components/schemas/UpdateCallingSwmlScript' },
          { $ref: '#/components/schemas/UpdateMessagingSwmlScript' },
        ],
        description: 'Settings of a script that handles calls, or with `script_type: messaging` of one that handles messages.',
      },
      UpdateSwmlWebhook: {
        type: 'object',
        properties: {
          primary_request_url: { type: 'string', description: 'Where the SWML document is fetched.', format: 'uri' },
          name: { type: 'string', description: 'A name to tell the webhook by.' },
          used_for: {
            type: 'string',
            enum: ['calling', 'messaging'],
            description: 'Whether it answers calls or messages.',
            default: 'calling',
          },
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          fallback_request_url: {
            type: 'string',
            description: 'Where the SWML document is fetched when the primary URL fails.',
            format: 'uri',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of calls or messages is reported.',
            format: 'uri',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod', default: 'POST' },
        },
        additionalProperties: false,
      },
      UpdateVerifiedCaller: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', description: 'The new name.', maxLength: 200 } },
        additionalProperties: false,
      },
      UpdateWhatsAppTemplate: {
        type: 'object',
        properties: {
          category: {
            type: 'string',
            enum: ['utility', 'marketing', 'authentication'],
            description: 'What it is for; needed without `components`.',
          },
          components: {
            type: 'array',
            items: { $ref: '#/components/schemas/WhatsAppTemplateComponent' },
            description: 'Its parts; needed without `category`.',
          },
        },
        additionalProperties: false,
      },
      VerifiedCaller: {
        type: 'object',
        required: ['id', 'number', 'verified'],
        properties: {
          id: { type: 'string', description: 'Unique id of the verified caller id.', format: 'uuid' },
          number: { type: 'string', description: 'The number in E.164 form.' },
          verified: { type: 'boolean', description: 'Whether the number is verified.' },
          type: { type: 'string', examples: ['verified_caller_id'], description: 'The kind of object.' },
          name: { type: 'string', description: 'The name it was given; else the number as it is written.' },
          extension: { type: 'string', description: 'The extension that the verification call dials.' },
          verified_at: { type: 'string', description: 'When the number was verified.', format: 'date-time' },
          status: {
            type: 'string',
            examples: ['Verified', 'Awaiting Verification'],
            description: 'How far the verification is.',
          },
        },
        description: 'A number of another carrier that calls may be made from.',
      },
      VerifiedCallerPage: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/VerifiedCaller' },
            description: 'Verified caller ids of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: verified caller ids of the project.',
      },
      VerifyMfaToken: {
        type: 'object',
        required: ['token'],
        properties: { token: { type: 'string', description: 'The token to verify.' } },
        additionalProperties: false,
      },
      VideoConferenceLog: {
        type: 'object',
        required: [
          'id',
          'created_at',
          'source',
          'type',
          'url',
          'room_name',
          'status',
          'locked',
          'started_at',
          'ended_at',
          'charge',
          'charge_details',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the conference.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          source: { type: 'string', description: 'What handled it.' },
          type: {
            anyOf: [
              { type: 'string', const: 'video_conference_session' },
              { type: 'string', const: 'video_room_session' },
            ],
            description: 'The kind of conference.',
          },
          url: { type: 'string', description: 'The resource of the session.' },
          room_name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Name of the room.' },
          status: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'How far it came.' },
          locked: { type: 'boolean', description: 'Whether nobody more is let in.' },
          started_at: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'When it started.',
          },
          ended_at: {
            anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }],
            description: 'When it ended.',
          },
          charge: { type: 'string', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ConferenceChargeDetail' },
            description: 'What was charged for.',
          },
        },
        description: 'A session of a video room.',
      },
      VideoRoomLegLog: {
        type: 'object',
        required: [
          'id',
          'from',
          'to',
          'source',
          'charge',
          'charge_details',
          'created_at',
          'type',
          'url',
          'direction',
          'status',
          'duration',
          'duration_ms',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the log.', format: 'uuid' },
          from: { type: 'string', description: 'Who called.' },
          to: { type: 'string', description: 'Who was called.' },
          source: {
            type: 'string',
            examples: ['dialogflow', 'laml', 'realtime_api'],
            description: 'What handled the call.',
          },
          charge: { type: 'number', description: 'Dollars charged.' },
          charge_details: {
            type: 'array',
            items: { $ref: '#/components/schemas/ChargeDetail' },
            description: 'What was charged for.',
          },
          created_at: { type: 'string', description: 'When the call was created.', format: 'date-time' },
          type: {
            type: 'string',
            enum: ['video_room_pstn_leg', 'video_room_sip_leg'],
            description: 'The kind of call.',
          },
          url: { type: 'null', description: 'Always `null`.' },
          direction: {
            type: 'string',
            examples: ['inbound', 'outbound', 'outbound-api', 'outbound-dial'],
            description: 'Which way the call went.',
          },
          status: { $ref: '#/components/schemas/VoiceLogStatus' },
          duration: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in seconds.' },
          duration_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'Length in milliseconds.' },
        },
        description: 'A call into a video room.',
      },
      VoiceLog: {
        anyOf: [
          { $ref: '#/components/schemas/CallLog' },
          { $ref: '#/components/schemas/VideoRoomLegLog' },
          { $ref: '#/components/schemas/DialogflowCallLog' },
          { $ref: '#/components/schemas/DeviceLegLog' },
          { $ref: '#/components/schemas/DiscardedLog' },
        ],
        description: 'One call in the log; its `type` tells which kind, a discarded one has none.',
      },
      VoiceLogEvent: {
        type: 'object',
        required: ['event_at', 'level', 'name', 'details', 'project_id', 'log_id'],
        properties: {
          event_at: { type: 'string', description: 'When it happened.', format: 'date-time' },
          level: { type: 'string', examples: ['debug', 'info', 'warn', 'error'], description: 'How serious it is.' },
          name: { type: 'string', description: 'What happened.' },
          details: { type: 'object', description: 'More about it; what it holds depends on `name`.' },
          project_id: { type: 'string', description: 'The project.', format: 'uuid' },
          log_id: { type: 'string', description: 'The log.', format: 'uuid' },
        },
        description: 'Something that happened in a call.',
      },
      VoiceLogEventList: {
        type: 'object',
        required: ['data'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/VoiceLogEvent' },
            description: 'Events in the order in which they happened.',
          },
        },
        description: 'All events of a call.',
      },
      VoiceLogPage: {
        type: 'object',
        required: ['data', 'links'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/VoiceLog' },
            description: 'Calls of the project.',
          },
          links: { $ref: '#/components/schemas/PageLinks' },
        },
        description: 'One page: calls of the project.',
      },
      VoiceLogStatus: {
        type: 'string',
        examples: [
          'queued',
          'initiated',
          'created',
          'ringing',
          'in-progress',
          'answered',
          'joined',
          'ending',
          'ended',
          'completed',
          'busy',
          'no-answer',
          'canceled',
          'failed',
        ],
        description: 'How far a call came.',
      },
      WebhookMethod: { type: 'string', enum: ['GET', 'POST'], description: 'How `VoiceUrl` is requested.' },
      WebRtcRecording: {
        type: 'object',
        required: [
          'id',
          'project_id',
          'created_at',
          'updated_at',
          'duration_in_seconds',
          'price',
          'price_unit',
          'status',
          'url',
          'stereo',
          'track',
          'relay_webrtc_leg_id',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the recording.', format: 'uuid' },
          project_id: { type: 'string', description: 'The project that owns it.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.', format: 'date-time' },
          updated_at: { type: 'string', description: 'When it was last changed.', format: 'date-time' },
          duration_in_seconds: { type: 'integer', description: 'Length in seconds.' },
          price: { type: 'number', description: 'What it costs.' },
          price_unit: { type: 'string', description: 'Currency of the price.' },
          status: { type: 'string', description: 'How far it came.' },
          url: { type: 'string', description: 'Where the file is.' },
          stereo: { type: 'boolean', description: 'Whether each side has a channel of its own.' },
          track: { type: 'string', description: 'Which side was recorded.' },
          relay_webrtc_leg_id: { type: 'string', description: 'The call that was recorded.', format: 'uuid' },
          error_code: { type: 'string', description: 'Why it failed.' },
          byte_size: { type: 'integer', description: 'Size of the file in bytes.' },
          relay_conference_id: { type: 'string', description: 'The conference that was recorded.', format: 'uuid' },
        },
        description: 'The recording of a call from a browser.',
      },
      WhatsAppAudioBody: {
        type: 'object',
        properties: {
          link: { type: 'string', description: 'Where the audio file is; instead of `id`.', format: 'uri' },
          id: { type: 'string', description: 'The audio file among those uploaded to WhatsApp; instead of `link`.' },
        },
        additionalProperties: false,
        description: 'The audio file, by `link` or by `id`.',
      },
      WhatsAppAudioMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_audio', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppAudioBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'An audio file over WhatsApp.',
      },
      WhatsAppBusiness: {
        type: 'object',
        required: [
          'whatsapp_business_id',
          'business_name',
          'business_portfolio_id',
          'waba_id',
          'created_at',
          'updated_at',
        ],
        properties: {
          whatsapp_business_id: {
            type: 'string',
            description: 'The platform\'s id of the account; templates are created with it.',
            format: 'uuid',
          },
          business_name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Name of the business at Meta.' },
          business_portfolio_id: {
            anyOf: [{ type: 'string' }, { type: 'null' }],
            description: 'Meta\'s id of the portfolio.',
          },
          waba_id: { type: 'string', description: 'Meta\'s id of the account.' },
          created_at: { type: 'string', description: 'When it was connected.' },
          updated_at: { type: 'string', description: 'When it was last changed.' },
        },
        description: 'A WhatsApp Business account that is connected to the space.',
      },
      WhatsAppBusinessList: {
        type: 'object',
        required: ['data'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/WhatsAppBusiness' },
            description: 'accounts of the space.',
          },
        },
        description: 'All accounts of the space.',
      },
      WhatsAppContact: {
        type: 'object',
        required: ['name'],
        properties: { name: { $ref: '#/components/schemas/WhatsAppContactName' } },
        description: 'A contact; further details in the form that WhatsApp has for them.',
      },
      WhatsAppContactName: {
        type: 'object',
        required: ['formatted_name'],
        properties: { formatted_name: { type: 'string', description: 'The full name.' } },
        description: 'A name; further parts in the form that WhatsApp has for them.',
      },
      WhatsAppContactsMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_contacts', description: 'The kind of content.' },
          body: { type: 'array', items: { $ref: '#/components/schemas/WhatsAppContact' }, description: 'The contacts.' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'Contacts over WhatsApp.',
      },
      WhatsAppDocumentBody: {
        type: 'object',
        properties: {
          link: { type: 'string', description: 'Where the document is; instead of `id`.', format: 'uri' },
          id: { type: 'string', description: 'The document among those uploaded to WhatsApp; instead of `link`.' },
          caption: { type: 'string', description: 'What is shown with it.' },
          filename: { type: 'string', description: 'The name that the recipient sees.', maxLength: 240 },
        },
        additionalProperties: false,
        description: 'The document, by `link` or by `id`.',
      },
      WhatsAppDocumentMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_document', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppDocumentBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A document over WhatsApp.',
      },
      WhatsAppImageBody: {
        type: 'object',
        properties: {
          link: { type: 'string', description: 'Where the image is; instead of `id`.', format: 'uri' },
          id: { type: 'string', description: 'The image among those uploaded to WhatsApp; instead of `link`.' },
          caption: { type: 'string', description: 'What is shown with it.' },
        },
        additionalProperties: false,
        description: 'The image, by `link` or by `id`.',
      },
      WhatsAppImageMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_image', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppImageBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'An image over WhatsApp.',
      },
      WhatsAppInteractiveBody: {
        type: 'object',
        required: ['type', 'action'],
        properties: {
          type: {
            type: 'string',
            examples: ['button', 'list', 'cta_url', 'location_request_message', 'flow'],
            description: 'The kind of choice.',
          },
          action: { type: 'object', description: 'The choice, in the form that WhatsApp has for its `type`.' },
          header: { type: 'object', description: 'What stands above.' },
          body: { type: 'object', description: 'What is said, such as `{ "text": "How can we help?" }`.' },
          footer: { type: 'object', description: 'What stands below.' },
        },
        additionalProperties: false,
        description: 'Something to choose from.',
      },
      WhatsAppInteractiveCtaMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_interactive_cta', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppInteractiveBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A button that opens a URL, over WhatsApp.',
      },
      WhatsAppInteractiveListMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_interactive_list', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppInteractiveBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A list to choose from, over WhatsApp.',
      },
      WhatsAppInteractiveLocationRequestMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: {
            type: 'string',
            const: 'whatsapp_interactive_location_request_message',
            description: 'The kind of content.',
          },
          body: { $ref: '#/components/schemas/WhatsAppInteractiveBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A request for the recipient\'s place, over WhatsApp.',
      },
      WhatsAppInteractiveReplyButtonMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: {
            type: 'string',
            const: 'whatsapp_interactive_reply_button',
            description: 'The kind of content.',
          },
          body: { $ref: '#/components/schemas/WhatsAppInteractiveBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'Buttons to reply with, over WhatsApp.',
      },
      WhatsAppLocationBody: {
        type: 'object',
        required: ['latitude', 'longitude', 'name', 'address'],
        properties: {
          latitude: { type: 'number', description: 'Degrees north.', minimum: -90, maximum: 90 },
          longitude: { type: 'number', description: 'Degrees east.', minimum: -180, maximum: 180 },
          name: { type: 'string', description: 'Name of the place.' },
          address: { type: 'string', description: 'Address of the place.' },
        },
        additionalProperties: false,
        description: 'A place.',
      },
      WhatsAppLocationMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_location', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppLocationBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A place over WhatsApp.',
      },
      WhatsAppNumber: {
        type: 'object',
        required: [
          'id',
          'business_phone_number_id',
          'phone_number',
          'calling_handler_resource_id',
          'messaging_handler_resource_id',
          'business_name',
          'waba_id',
          'whatsapp_business_id',
          'voice_enabled',
          'voice_capable',
          'created_at',
          'updated_at',
        ],
        properties: {
          id: { type: 'string', description: 'Unique id of the number.', format: 'uuid' },
          business_phone_number_id: { type: 'string', description: 'Meta\'s id of the number.' },
          phone_number: {
            type: 'string',
            description: 'The number with `whatsapp:` in front, as messages are sent from it.',
          },
          calling_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The fabric resource that handles calls.',
          },
          messaging_handler_resource_id: {
            anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }],
            description: 'The fabric resource that handles messages.',
          },
          business_name: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Name of the business at Meta.' },
          waba_id: { type: 'string', description: 'Meta\'s id of the account.' },
          whatsapp_business_id: { type: 'string', description: 'The platform\'s id of the account.', format: 'uuid' },
          voice_enabled: { type: 'boolean', description: 'Whether calls over SIP are enabled.' },
          voice_capable: { type: 'boolean', description: 'Whether calls are enabled and handled.' },
          created_at: { type: 'string', description: 'When it was connected.' },
          updated_at: { type: 'string', description: 'When it was last changed.' },
        },
        description: 'A number on WhatsApp.',
      },
      WhatsAppNumberList: {
        type: 'object',
        required: ['data'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/WhatsAppNumber' },
            description: 'numbers on WhatsApp.',
          },
        },
        description: 'All numbers on WhatsApp.',
      },
      WhatsAppReactionBody: {
        type: 'object',
        required: ['message_id', 'emoji'],
        properties: {
          message_id: { type: 'string', description: 'The message that is reacted to.' },
          emoji: { type: 'string', description: 'The emoji.' },
        },
        additionalProperties: false,
        description: 'A reaction to a message.',
      },
      WhatsAppReactionMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_reaction', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppReactionBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A reaction over WhatsApp.',
      },
      WhatsAppStickerBody: {
        type: 'object',
        properties: {
          link: { type: 'string', description: 'Where the sticker (WebP) is; instead of `id`.', format: 'uri' },
          id: { type: 'string', description: 'The sticker (WebP) among those uploaded to WhatsApp; instead of `link`.' },
        },
        additionalProperties: false,
        description: 'The sticker (WebP), by `link` or by `id`.',
      },
      WhatsAppStickerMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_sticker', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppStickerBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A sticker over WhatsApp.',
      },
      WhatsAppTemplate: {
        type: 'object',
        required: [
          'id',
          'name',
          'category',
          'components',
          'language',
          'parameter_format',
          'template_id',
          'template_status',
          'whatsapp_business_id',
          'created_at',
          'updated_at',
        ],
        properties: {
          id: { type: 'string', description: 'The platform\'s id of the template.', format: 'uuid' },
          name: { type: 'string', description: 'Its name.' },
          category: {
            type: 'string',
            examples: ['utility', 'marketing', 'authentication'],
            description: 'What it is for.',
          },
          components: {
            type: 'array',
            items: { $ref: '#/components/schemas/WhatsAppTemplateComponent' },
            description: 'Its parts.',
          },
          language: { type: 'string', description: 'Code of its language.' },
          parameter_format: {
            type: 'string',
            examples: ['named', 'positional'],
            description: 'Whether placeholders have names or numbers.',
          },
          template_id: { type: 'string', description: 'Meta\'s id of the template.' },
          template_status: {
            type: 'string',
            examples: [
              'approved',
              'archived',
              'deleted',
              'disabled',
              'flagged',
              'in_appeal',
              'limit_exceeded',
              'locked',
              'paused',
              'pending',
              'reinstated',
              'pending_deletion',
              'rejected',
            ],
            description: 'Whether Meta approved it.',
          },
          whatsapp_business_id: { type: 'string', description: 'The account that it belongs to.', format: 'uuid' },
          created_at: { type: 'string', description: 'When it was created.' },
          updated_at: { type: 'string', description: 'When it was last changed.' },
          discarded_at: { type: 'string', description: 'When it was discarded.' },
        },
        description: 'A template of messages over WhatsApp.',
      },
      WhatsAppTemplateComponent: {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string', examples: ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'], description: 'Which part it is.' },
        },
        additionalProperties: {},
        description: 'A part of a template; what it has depends on its `type`: a body has `text`, buttons have `buttons`.',
      },
      WhatsAppTemplateDeleted: {
        type: 'object',
        required: ['success', 'errors'],
        properties: {
          success: { type: 'boolean', description: 'Whether Meta deleted it.' },
          errors: { description: 'What Meta says is wrong; an empty list when nothing is.' },
        },
        description: 'What became of a template.',
      },
      WhatsAppTemplateList: {
        type: 'object',
        required: ['data'],
        properties: {
          data: {
            type: 'array',
            items: { $ref: '#/components/schemas/WhatsAppTemplate' },
            description: 'templates of messages.',
          },
        },
        description: 'All templates of messages.',
      },
      WhatsAppTemplateMessage: {
        type: 'object',
        required: ['to', 'from', 'template_id'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          template_id: { type: 'string', description: 'An approved template: the platform\'s id of it, or Meta\'s.' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
          header_template_parameters: {
            anyOf: [
              { type: 'array', items: { type: 'string' }, description: 'Values in the order of the placeholders.' },
              { type: 'object', description: 'Values by the names of the placeholders.' },
              { type: 'string', description: 'URL of the media.' },
            ],
            description: 'Values for the placeholders of the header, in order or by name; the URL of its media.',
          },
          body_template_parameters: {
            anyOf: [
              { type: 'array', items: { type: 'string' }, description: 'Values in the order of the placeholders.' },
              { type: 'object', description: 'Values by the names of the placeholders.' },
            ],
            description: 'Values for the placeholders of the body, in order or by name.',
          },
          button_template_parameters: {
            type: 'array',
            items: { type: 'string' },
            description: 'Values for the placeholders of buttons, in order.',
          },
        },
        additionalProperties: false,
        description: 'A template over WhatsApp, filled in.',
      },
      WhatsAppTextMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_text', description: 'The kind of content.' },
          body: { type: 'string', description: 'The text.' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A text over WhatsApp.',
      },
      WhatsAppVideoBody: {
        type: 'object',
        properties: {
          link: { type: 'string', description: 'Where the video is; instead of `id`.', format: 'uri' },
          id: { type: 'string', description: 'The video among those uploaded to WhatsApp; instead of `link`.' },
          caption: { type: 'string', description: 'What is shown with it.' },
        },
        additionalProperties: false,
        description: 'The video, by `link` or by `id`.',
      },
      WhatsAppVideoMessage: {
        type: 'object',
        required: ['to', 'from', 'message_type', 'body'],
        properties: {
          to: { type: 'string', description: 'The recipient, in E.164 form.' },
          from: { type: 'string', description: 'A WhatsApp number of the project with `whatsapp:` in front.' },
          message_type: { type: 'string', const: 'whatsapp_media_video', description: 'The kind of content.' },
          body: { $ref: '#/components/schemas/WhatsAppVideoBody' },
          status_callback: { type: 'string', description: 'Where the state of the message is reported.', format: 'uri' },
          custom_variables: {
            type: 'object',
            maxProperties: 20,
            propertyNames: {
              pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 },
            description: 'Values that its status callbacks carry: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`.',
          },
        },
        additionalProperties: false,
        description: 'A video over WhatsApp.',
      },
    },
  },
};
