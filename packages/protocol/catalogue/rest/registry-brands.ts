import Type from 'typebox';
import { bool, closed, named, oneOf, open, openEnum, text, timestamp, union, url, uuid } from '../schema.js';

// Brands of the registry for messages from long numbers (10DLC).

const entityTypes = ['PRIVATE_PROFIT', 'PUBLIC_PROFIT', 'NON_PROFIT', 'GOVERNMENT'];
const verticals = [
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
];

export const brand = named(
  'Brand',
  open(
    { id: uuid('Unique id of the brand.') },
    {
      state: openEnum(['pending', 'complete'], 'How far the registration is.'),
      name: text('The name that customers know.'),
      company_name: text('The legal name.'),
      contact_email: text('Whom to write to.'),
      contact_phone: text('Whom to call.'),
      ein_issuing_country: text('Country of registration.'),
      legal_entity_type: openEnum(entityTypes, 'What kind of organization it is.'),
      ein: text('Tax number of the organization.'),
      company_address: text('Full address.'),
      company_vertical: openEnum(verticals, 'Line of business.'),
      company_website: text('Web site.'),
      csp_brand_reference: text('Id of the brand that a campaign service provider registered itself.'),
      csp_self_registered: bool('Whether a campaign service provider registered it itself.'),
      status_callback_url: text('Where the state of the registration is reported.'),
      created_at: timestamp('When it was created.'),
      updated_at: timestamp('When it was last changed.'),
    },
  ),
  'An organization that sends messages.',
);

const short = { minLength: 3, maxLength: 64 };
const callback = url('Where the state of the registration is reported.');
const name = text('The name that customers know.', short);

export const createBrand = named(
  'CreateBrand',
  union([
    named(
      'CreateManagedBrand',
      closed(
        {
          name,
          company_name: text('The legal name.', short),
          contact_email: text('Whom to write to.', short),
          contact_phone: text('Whom to call.', short),
          ein_issuing_country: text('Country of registration.'),
          legal_entity_type: oneOf(entityTypes, 'What kind of organization it is.'),
          ein: text('Tax number of the organization.'),
          company_address: text('Full address.'),
          company_website: text('Web site.'),
        },
        { company_vertical: oneOf(verticals, 'Line of business.'), status_callback_url: callback },
      ),
      'A brand for the platform to register.',
    ),
    named(
      'CreateCspBrand',
      closed(
        {
          csp_self_registered: Type.Literal(true, { description: 'Says that it is registered already.' }),
          name,
          csp_brand_reference: text('Id of the brand at the registry.'),
        },
        { status_callback_url: callback },
      ),
      'A brand that a campaign service provider registered itself.',
    ),
  ]),
  'A brand to register.',
);
