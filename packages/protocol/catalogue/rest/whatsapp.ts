import Type, { type TSchema } from 'typebox';
import { type Namespace, operation } from '../operation.js';
import { anything, bool, closed, list, named, nullable, oneOf, open, openEnum, text, uuid } from '../schema.js';

const root = '/api/messaging/whatsapp';
const templateRoot = `${root}/templates`;
const scopes = ['numbers'] as const;
const docs = 'apis/rest';

/** A list that comes whole. */
const whole = (name: string, item: TSchema, what: string) =>
  named(name, open({ data: list(item, what) }), `All ${what}`);

const business = named(
  'WhatsAppBusiness',
  open({
    whatsapp_business_id: uuid("The platform's id of the account; templates are created with it."),
    business_name: nullable(text(), 'Name of the business at Meta.'),
    business_portfolio_id: nullable(text(), "Meta's id of the portfolio."),
    waba_id: text("Meta's id of the account."),
    created_at: text('When it was connected.'),
    updated_at: text('When it was last changed.'),
  }),
  'A WhatsApp Business account that is connected to the space.',
);

const whatsAppNumber = named(
  'WhatsAppNumber',
  open({
    id: uuid('Unique id of the number.'),
    business_phone_number_id: text("Meta's id of the number."),
    phone_number: text('The number with `whatsapp:` in front, as messages are sent from it.'),
    calling_handler_resource_id: nullable(uuid(), 'The fabric resource that handles calls.'),
    messaging_handler_resource_id: nullable(uuid(), 'The fabric resource that handles messages.'),
    business_name: nullable(text(), 'Name of the business at Meta.'),
    waba_id: text("Meta's id of the account."),
    whatsapp_business_id: uuid("The platform's id of the account."),
    voice_enabled: bool('Whether calls over SIP are enabled.'),
    voice_capable: bool('Whether calls are enabled and handled.'),
    created_at: text('When it was connected.'),
    updated_at: text('When it was last changed.'),
  }),
  'A number on WhatsApp.',
);

const component = named(
  'WhatsAppTemplateComponent',
  Type.Unsafe<{ type: string; [field: string]: unknown }>({
    ...open({ type: openEnum(['HEADER', 'BODY', 'FOOTER', 'BUTTONS'], 'Which part it is.') }),
    additionalProperties: {},
  }),
  'A part of a template; what it has depends on its `type`: a body has `text`, buttons have `buttons`.',
);

const categories = ['utility', 'marketing', 'authentication'];
const formats = ['named', 'positional'];
const statuses = [
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
];

const template = named(
  'WhatsAppTemplate',
  open(
    {
      id: uuid("The platform's id of the template."),
      name: text('Its name.'),
      category: openEnum(categories, 'What it is for.'),
      components: list(component, 'Its parts.'),
      language: text('Code of its language.'),
      parameter_format: openEnum(formats, 'Whether placeholders have names or numbers.'),
      template_id: text("Meta's id of the template."),
      template_status: openEnum(statuses, 'Whether Meta approved it.'),
      whatsapp_business_id: uuid('The account that it belongs to.'),
      created_at: text('When it was created.'),
      updated_at: text('When it was last changed.'),
    },
    { discarded_at: text('When it was discarded.') },
  ),
  'A template of messages over WhatsApp.',
);
const templateId = text("The template: the platform's id of it, or Meta's.");

export const whatsapp: Namespace = {
  name: 'whatsapp',
  operations: [
    operation({
      id: 'whatsapp.businesses.list',
      summary: 'Lists the WhatsApp Business accounts of the space.',
      method: 'GET',
      path: `${root}/businesses`,
      scopes,
      success: { status: 200, schema: whole('WhatsAppBusinessList', business, 'accounts of the space.') },
      errors: { style: 'rest', statuses: [401, 500] },
      paging: { style: 'none', items: 'data' },
      page: `${docs}/whats-app-businesses/list-whatsapp-businesses`,
    }),
    operation({
      id: 'whatsapp.numbers.list',
      summary: 'Lists the numbers on WhatsApp of the space.',
      method: 'GET',
      path: `${root}/numbers`,
      scopes,
      success: { status: 200, schema: whole('WhatsAppNumberList', whatsAppNumber, 'numbers on WhatsApp.') },
      errors: { style: 'rest', statuses: [401, 500] },
      paging: { style: 'none', items: 'data' },
      page: `${docs}/whats-app-numbers/list-whatsapp-numbers`,
    }),
    operation({
      id: 'whatsapp.numbers.get',
      summary: 'Gets a number on WhatsApp.',
      method: 'GET',
      path: `${root}/numbers/{id}`,
      scopes,
      params: { id: uuid('The number.') },
      success: { status: 200, schema: whatsAppNumber },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: `${docs}/whats-app-numbers/retrieve-whatsapp-number`,
    }),
    operation({
      id: 'whatsapp.templates.list',
      summary: 'Lists the templates of messages.',
      method: 'GET',
      path: templateRoot,
      scopes,
      query: named(
        'ListWhatsAppTemplates',
        closed(
          {},
          {
            whatsapp_business_id: uuid('Only templates of this account.'),
            status: oneOf(statuses, 'Only templates in this state.'),
          },
        ),
      ),
      success: { status: 200, schema: whole('WhatsAppTemplateList', template, 'templates of messages.') },
      errors: { style: 'rest', statuses: [400, 401, 500] },
      paging: { style: 'none', items: 'data' },
      page: `${docs}/whats-app-templates/list-whatsapp-templates`,
    }),
    operation({
      id: 'whatsapp.templates.create',
      summary: 'Creates a template and hands it to Meta for approval.',
      method: 'POST',
      path: templateRoot,
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'CreateWhatsAppTemplate',
          closed({
            whatsapp_business_id: uuid('The account, as `whatsapp.businesses.list` has it.'),
            name: text('Its name: lower-case letters, digits and underscores.', {
              maxLength: 512,
              pattern: '^[a-z0-9_]*$',
            }),
            language: text('Code of its language.'),
            category: oneOf(categories, 'What it is for.'),
            parameter_format: oneOf(formats, 'Whether placeholders have names or numbers.'),
            components: list(component, 'Its parts, a body among them.'),
          }),
        ),
      },
      success: { status: 201, schema: template },
      errors: { style: 'rest', statuses: [400, 401, 422, 500] },
      page: `${docs}/whats-app-templates/create-whatsapp-template`,
    }),
    operation({
      id: 'whatsapp.templates.get',
      summary: 'Gets a template.',
      method: 'GET',
      path: `${templateRoot}/{id}`,
      scopes,
      params: { id: templateId },
      success: { status: 200, schema: template },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: `${docs}/whats-app-templates/retrieve-whatsapp-template`,
    }),
    operation({
      id: 'whatsapp.templates.update',
      summary: 'Changes the category or the parts of a template.',
      method: 'PATCH',
      path: `${templateRoot}/{id}`,
      scopes,
      params: { id: templateId },
      body: {
        encoding: 'json',
        schema: named(
          'UpdateWhatsAppTemplate',
          closed(
            {},
            {
              category: oneOf(categories, 'What it is for; needed without `components`.'),
              components: list(component, 'Its parts; needed without `category`.'),
            },
          ),
        ),
      },
      success: { status: 200, schema: template },
      errors: { style: 'rest', statuses: [400, 401, 404, 422, 500] },
      page: `${docs}/whats-app-templates/update-whatsapp-template`,
    }),
    operation({
      id: 'whatsapp.templates.delete',
      summary: 'Deletes a template.',
      method: 'DELETE',
      path: `${templateRoot}/{id}`,
      scopes,
      params: { id: templateId },
      success: {
        status: 200,
        schema: named(
          'WhatsAppTemplateDeleted',
          open({
            success: bool('Whether Meta deleted it.'),
            errors: anything('What Meta says is wrong; an empty list when nothing is.'),
          }),
          'What became of a template.',
        ),
      },
      errors: { style: 'rest', statuses: [401, 404, 500] },
      page: `${docs}/whats-app-templates/delete-whatsapp-template`,
    }),
  ],
};
