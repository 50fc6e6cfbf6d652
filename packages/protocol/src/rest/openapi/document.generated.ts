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
    '/api/fabric/resources/swml_webhooks': {
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
  },
  components: {
    securitySchemes: {
      project: { type: 'http', scheme: 'basic', description: 'Project id as user name, API token as password.' },
    },
    schemas: {
      AddressChannels: {
        anyOf: [
          {
            type: 'object',
            required: ['audio'],
            properties: { audio: { type: 'string', description: 'Where audio calls go.' } },
          },
          {
            type: 'object',
            required: ['messaging'],
            properties: { messaging: { type: 'string', description: 'Where messages go.' } },
          },
          {
            type: 'object',
            required: ['video'],
            properties: { video: { type: 'string', description: 'Where video calls go.' } },
          },
        ],
        description: 'The channels of an address, each with the address to reach it by.',
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
      ChargeDetail: {
        type: 'object',
        required: ['description', 'charge'],
        properties: {
          description: { type: 'string', description: 'What was charged for.' },
          charge: { type: 'number', description: 'Dollars charged.' },
        },
        description: 'One charge.',
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
      CompatValidationErrorBody: {
        type: 'object',
        properties: {
          type: { type: 'string', description: 'The kind of error.' },
          code: { type: 'string', description: 'What is wrong, as a word for programs.' },
          message: { type: 'string', description: 'What is wrong, in words.' },
          attribute: { type: 'string', description: 'The field that is wrong.' },
          url: { type: 'string', description: 'Documentation of the error.' },
        },
        description: 'What the compatibility API answers to content that it cannot take.',
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
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          fallback_request_url: {
            type: 'string',
            description: 'Where the document is fetched when the primary URL fails.',
            format: 'uri',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of calls or messages is reported.',
            format: 'uri',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
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
          url_method: { $ref: '#/components/schemas/WebhookMethod' },
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
          url_method: { $ref: '#/components/schemas/WebhookMethod' },
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
          type: { type: 'string', examples: ['app'], description: 'What the address points to.' },
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
      PurchasePhoneNumber: {
        type: 'object',
        required: ['number'],
        properties: { number: { type: 'string', description: 'The number in E.164 form.', minLength: 1 } },
        additionalProperties: false,
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
      SettableMessageHandler: {
        type: 'string',
        enum: ['relay_context', 'relay_topic', 'relay_application', 'laml_webhooks', 'laml_application'],
        description: 'What can be set to handle the messages to a number.',
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
        description: 'What the operations on phone numbers answer to content that they cannot take.',
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
        description: 'One page: swml webhooks of the project.',
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
          primary_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          fallback_request_url: {
            type: 'string',
            description: 'Where the document is fetched when the primary URL fails.',
            format: 'uri',
          },
          fallback_request_method: { $ref: '#/components/schemas/WebhookMethod' },
          status_callback_url: {
            type: 'string',
            description: 'Where the state of calls or messages is reported.',
            format: 'uri',
          },
          status_callback_method: { $ref: '#/components/schemas/WebhookMethod' },
        },
        additionalProperties: false,
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
      WebhookMethod: { type: 'string', enum: ['GET', 'POST'], description: 'HTTP method of a webhook.' },
    },
  },
};
