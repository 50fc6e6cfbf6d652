import { type Namespace, operation } from '../operation.js';
import { bool, closed, integer, list, named, oneOf, open, text, uuid } from '../schema.js';
import { phoneNumber, phoneNumberSettings } from './phone-number.js';
import { page, pageLinks, pageQuery } from './shared.js';

const root = '/api/relay/rest/phone_numbers';
const id = uuid('The phone number.');
const digits = { pattern: '^[0-9]{3,7}$' };

const availableNumber = named(
  'AvailablePhoneNumber',
  open(
    { number: text('The number in E.164 form.') },
    {
      region: text('State or region.'),
      city: text('City.'),
      rate_center: text('Rate center.'),
      lata: text('Local access and transport area.'),
      capabilities: named(
        'AvailableCapabilities',
        open(
          {},
          {
            voice: bool('Takes calls.'),
            sms: bool('Sends and receives SMS.'),
            mms: bool('Sends and receives MMS.'),
            fax: bool('Sends and receives fax.'),
          },
        ),
        'What a number on offer can carry.',
      ),
    },
  ),
  'A phone number that can be purchased.',
);

export const importedNumbers: Namespace = {
  name: 'imported-numbers',
  operations: [
    operation({
      id: 'importedNumbers.create',
      summary: 'Adds a number of another carrier to the project.',
      method: 'POST',
      path: '/api/relay/rest/imported_phone_numbers',
      scopes: ['numbers'],
      body: {
        encoding: 'json',
        schema: named(
          'ImportPhoneNumber',
          closed(
            {
              number: text('The number in E.164 form: 5 to 30 characters.', { minLength: 5, maxLength: 30 }),
              number_type: oneOf(['longcode', 'tollfree'], 'What kind of number it is.'),
            },
            {
              capabilities: list(oneOf(['sms', 'voice', 'fax', 'mms']), 'What it shall carry; everything when absent.'),
            },
          ),
        ),
      },
      success: { status: 201, schema: phoneNumber },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/imported-numbers/create',
    }),
  ],
};

export const phoneNumbers: Namespace = {
  name: 'phone-numbers',
  operations: [
    operation({
      id: 'phoneNumbers.search',
      summary: 'Searches the numbers that can be purchased.',
      method: 'GET',
      path: `${root}/search`,
      scopes: ['numbers'],
      query: named(
        'SearchPhoneNumbers',
        closed(
          {},
          {
            areacode: text('Area code to search in.'),
            number_type: oneOf(['local', 'toll-free'], 'Kind of number.', { default: 'local' }),
            starts_with: text('3 to 7 digits that the number starts with; not with `contains` or `ends_with`.', digits),
            contains: text('3 to 7 digits somewhere in the number; not with `starts_with` or `ends_with`.', digits),
            ends_with: text('3 to 7 digits that the number ends with; not with `starts_with` or `contains`.', digits),
            max_results: integer('Numbers to return at most.', { minimum: 1, maximum: 100, default: 50 }),
            region: text('State or region as ISO 3166-2 alpha-2 (`TX`); local numbers only.'),
            city: text('City, together with `region`; local numbers only.'),
          },
        ),
      ),
      success: {
        status: 200,
        schema: named(
          'AvailablePhoneNumberPage',
          open({}, { links: pageLinks, data: list(availableNumber, 'Numbers on offer.') }),
          'Numbers that can be purchased.',
        ),
      },
      errors: { style: 'space', statuses: [401, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/phone-numbers/search',
    }),
    operation({
      id: 'phoneNumbers.create',
      summary: 'Purchases a number.',
      method: 'POST',
      path: root,
      scopes: ['numbers'],
      body: {
        encoding: 'json',
        schema: named('PurchasePhoneNumber', closed({ number: text('The number in E.164 form.', { minLength: 1 }) })),
      },
      success: { status: 200, schema: phoneNumber },
      errors: { style: 'space', statuses: [400, 401, 422, 500] },
      page: 'rest/phone-numbers/create',
    }),
    operation({
      id: 'phoneNumbers.list',
      summary: 'Lists the numbers of the project.',
      method: 'GET',
      path: root,
      scopes: ['numbers'],
      query: named(
        'ListPhoneNumbers',
        closed(
          {},
          {
            filter_name: text('Only numbers whose name contains this.'),
            filter_number: text('Only numbers that contain this, in E.164 form.'),
            ...pageQuery,
          },
        ),
      ),
      success: { status: 200, schema: page('PhoneNumberPage', phoneNumber, 'Numbers of the project.') },
      errors: { style: 'space', statuses: [400, 401, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/phone-numbers/list',
    }),
    operation({
      id: 'phoneNumbers.get',
      summary: 'Gets a number.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes: ['numbers'],
      params: { id },
      success: { status: 200, schema: phoneNumber },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/phone-numbers/get',
    }),
    operation({
      id: 'phoneNumbers.update',
      summary: 'Changes the settings of a number, such as what handles its calls.',
      method: 'PUT',
      path: `${root}/{id}`,
      scopes: ['numbers'],
      params: { id },
      body: { encoding: 'json', schema: named('UpdatePhoneNumber', closed({}, phoneNumberSettings)) },
      success: { status: 200, schema: phoneNumber },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/phone-numbers/update',
    }),
    operation({
      id: 'phoneNumbers.delete',
      summary: 'Releases a number; the project loses it.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes: ['numbers'],
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/phone-numbers/delete',
    }),
    operation({
      id: 'phoneNumbers.assignE911Address',
      summary: 'Registers a number with an address for emergency calls.',
      method: 'POST',
      path: `${root}/{id}/e911_address`,
      scopes: ['numbers'],
      params: { id },
      body: {
        encoding: 'json',
        schema: named(
          'AssignE911Address',
          closed({ e911_address_id: uuid('A validated address of the same project.') }),
        ),
      },
      success: { status: 200, schema: phoneNumber },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'apis/rest/phone-numbers/assign-e-911-address',
    }),
    operation({
      id: 'phoneNumbers.removeE911Address',
      summary: 'Ends the registration of a number with an address for emergency calls.',
      method: 'DELETE',
      path: `${root}/{id}/e911_address`,
      scopes: ['numbers'],
      params: { id },
      success: { status: 200, schema: phoneNumber },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'apis/rest/phone-numbers/remove-e-911-address',
    }),
  ],
};
