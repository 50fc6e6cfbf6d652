import { type Namespace, operation } from '../operation.js';
import { bool, closed, list, named, nullable, oneOf, open, openEnum, text, uuid } from '../schema.js';
import { spaceErrorItem } from './errors.js';
import { page, pageQuery } from './shared.js';

const root = '/api/relay/rest/addresses';
const id = uuid('The address.');
const scopes = ['numbers'] as const;

const parts = [
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
];

const address = named(
  'Address',
  open({
    id: uuid('Unique id of the address.'),
    label: text('The name it was given.'),
    country: text('Country, as ISO 3166-1 alpha-2.'),
    first_name: text('First name of who is found there.'),
    last_name: text('Last name of who is found there.'),
    street_number: text('House number.'),
    street_name: text('Street.'),
    address_type: nullable(openEnum(parts), 'Which kind of part of the building it is; `null` for all of it.'),
    address_number: nullable(text(), 'Which part of the building it is.'),
    city: text('City.'),
    state: text('State, province or region.'),
    postal_code: text('Postal code.'),
    zip_code: text('The same as `postal_code`.'),
    emergency_enabled: bool('Whether numbers can be registered with it for emergency calls.'),
    validated: bool('Whether the carrier knows the address.'),
    validated_at: nullable(text(), 'When the carrier last found it; `null` if never.'),
  }),
  'A postal address, to register numbers with for emergency calls.',
);

const short = { maxLength: 250 };
const settings = named(
  'AddressSettings',
  closed(
    {
      label: text('A name to tell the address by; carriers show its first 32 characters as the caller name.', short),
      country: text('Country, as ISO 3166-1 alpha-2.'),
      first_name: text('First name of who is found there.', short),
      last_name: text('Last name of who is found there.', short),
      street_number: text('House number.', short),
      street_name: text('Street.', short),
      city: text('City.', short),
      state: text('State, province or region; in the USA and Canada its two letters.'),
      postal_code: text('Postal code.', short),
    },
    {
      address_type: oneOf(parts, 'Which kind of part of the building it is.'),
      address_number: text('Which part of the building it is.'),
      emergency_enabled: bool('Have the carrier validate the address before it is stored; only in the USA.', {
        default: false,
      }),
      auto_correct_address: bool('Store what the carrier corrects; `false` refuses the request with candidates.', {
        default: true,
      }),
    },
  ),
  'A postal address to store.',
);

/** What is answered when the carrier does not know the address. */
const unknownAddress = named(
  'AddressErrorBody',
  open(
    { errors: list(spaceErrorItem, 'Everything that is wrong.') },
    {
      candidates: list(
        named(
          'AddressCandidate',
          open({
            street_number: nullable(text(), 'House number.'),
            street_name: nullable(text(), 'Street.'),
            city: nullable(text(), 'City.'),
            state: nullable(text(), 'State.'),
            postal_code: nullable(text(), 'Postal code.'),
          }),
          'An address that the carrier suggests.',
        ),
        'What the carrier suggests instead, if anything.',
      ),
    },
  ),
  'What is answered to an address that cannot be stored.',
);

export const addresses: Namespace = {
  name: 'addresses',
  operations: [
    operation({
      id: 'addresses.list',
      summary: 'Lists the addresses of the project.',
      method: 'GET',
      path: root,
      scopes,
      query: named(
        'ListAddresses',
        closed({}, { filter_label: text('Only addresses whose label contains this.'), ...pageQuery }),
      ),
      success: { status: 200, schema: page('AddressPage', address, 'Addresses of the project.') },
      errors: { style: 'space', statuses: [401, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/addresses/list',
    }),
    operation({
      id: 'addresses.create',
      summary: 'Stores an address.',
      method: 'POST',
      path: root,
      scopes,
      body: { encoding: 'json', schema: settings },
      success: { status: 200, schema: address },
      errors: { style: 'space', statuses: [401, 422, 500], bodies: { 422: unknownAddress } },
      page: 'rest/addresses/create',
    }),
    operation({
      id: 'addresses.get',
      summary: 'Gets an address.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: address },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/addresses/get',
    }),
    operation({
      id: 'addresses.update',
      summary: 'Replaces an address.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      body: { encoding: 'json', schema: settings },
      success: { status: 200, schema: address },
      errors: { style: 'space', statuses: [401, 404, 422, 500], bodies: { 422: unknownAddress } },
      page: 'apis/rest/addresses/update-address',
    }),
    operation({
      id: 'addresses.delete',
      summary: 'Deletes an address.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [400, 401, 404, 500] },
      page: 'rest/addresses/delete',
    }),
  ],
};
