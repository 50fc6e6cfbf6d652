import type { TSchema } from 'typebox';
import { type Namespace, operation, type Scope } from '../operation.js';
import { bool, closed, list, named, nullable, oneOf, open, openEnum, text, url, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import { accountPath, accountSid, common, maybeText, method, page, pageQuery, refuses, uri } from './compat-shared.js';
import { compatImportError } from './errors.js';

const scopes: readonly Scope[] = ['numbers'];
const on = compatOperations(scopes);
const available = `${accountPath}/AvailablePhoneNumbers`;
const incoming = `${accountPath}/IncomingPhoneNumbers`;
const country = { ...accountSid, IsoCountry: text('The country, as ISO 3166-1 alpha-2 (`US`).') };
const sid = { ...accountSid, Sid: uuid('The number.') };

const availableCountry = named(
  'CompatAvailableCountry',
  open({
    country_code: text('The country, as ISO 3166-1 alpha-2.'),
    country: text('Its name.'),
    uri,
    beta: bool('Always `false`.'),
    subresource_uris: named(
      'CompatAvailableCountryUris',
      open({ local: text('Local numbers.'), toll_free: text('Toll-free numbers.') }),
      'Where the numbers of a country are searched.',
    ),
  }),
  'A country with numbers on offer.',
);

const availableNumber = named(
  'CompatAvailablePhoneNumber',
  open({
    friendly_name: text('The number, formatted.'),
    phone_number: text('The number in E.164 form.'),
    lata: maybeText('Always `null`.'),
    locality: maybeText('Always `null`.'),
    rate_center: maybeText('Rate center; US and Canada only.'),
    latitude: maybeText('Always `null`.'),
    longitude: maybeText('Always `null`.'),
    region: maybeText('State or province, abbreviated; US and Canada only.'),
    postal_code: maybeText('Always `null`.'),
    iso_country: text('The country, as ISO 3166-1 alpha-2.'),
    capabilities: named(
      'CompatAvailableCapabilities',
      open({ voice: bool('Takes calls.'), SMS: bool('Sends and receives SMS.'), MMS: bool('Sends and receives MMS.') }),
      'What a number on offer can carry.',
    ),
    beta: bool('Always `false`.'),
  }),
  'A number that can be purchased.',
);

const availableNumbers = named(
  'CompatAvailablePhoneNumberList',
  open({ uri, available_phone_numbers: list(availableNumber, 'Numbers on offer.') }),
  'Numbers that can be purchased.',
);

const noEffect = (description: string) => bool(`${description} Taken, without effect.`);
const search = named(
  'SearchCompatPhoneNumbers',
  closed(
    {},
    {
      AreaCode: text('Area code to search in; US and Canada only.'),
      Beta: bool('Whether numbers new to the platform are wanted.'),
      Contains: text('A pattern of `0-9`, `a-z` and `A-Z`.'),
      ExcludeAllAddressRequired: noEffect('Leaves out numbers that need an address.'),
      ExcludeForeignAddressRequired: noEffect('Leaves out numbers that need a foreign address.'),
      ExcludeLocalAddressRequired: noEffect('Leaves out numbers that need a local address.'),
      FaxEnabled: noEffect('Only numbers that take faxes.'),
      InLocality: text('City; needs `InRegion`.'),
      InRegion: text('State or province, two letters.'),
      MmsEnabled: noEffect('Only numbers that take MMS.'),
      SmsEnabled: noEffect('Only numbers that take SMS.'),
      VoiceEnabled: noEffect('Only numbers that take calls.'),
    },
  ),
  'What a number to purchase should be like.',
);

const number = named(
  'CompatPhoneNumber',
  open(
    {
      ...common('The number.'),
      sid: text('The number.'),
      account_id: uuid('The project that it belongs to.'),
      address_requirements: openEnum(['none', 'any', 'local', 'foreign'], 'Always `none`.'),
      address_sid: maybeText('Always `null`.'),
      beta: bool('Always `false`.'),
      capabilities: named(
        'CompatPhoneNumberCapabilities',
        open({
          voice: bool('Takes calls.'),
          sms: bool('Sends and receives SMS.'),
          mms: bool('Sends and receives MMS.'),
          fax: bool('Sends and receives fax.'),
        }),
        'What a number can carry.',
      ),
      country_code: text('The country, as ISO 3166-1 alpha-2.'),
      emergency_address_sid: maybeText('The address that emergency services are told.'),
      emergency_status: openEnum(['Active', 'Inactive'], 'Whether emergency services are told an address.'),
      friendly_name: text('Its name; the number, formatted, when it was given none.'),
      identity_sid: maybeText('Always `null`.'),
      origin: openEnum(['signalwire', 'hosted'], 'Who holds the number.'),
      phone_number: text('The number in E.164 form.'),
      sms_application_sid: maybeText('The application that handles messages.'),
      sms_fallback_method: text('How `sms_fallback_url` is requested.'),
      sms_fallback_url: maybeText('Where cXML is fetched when `sms_url` fails.'),
      sms_method: text('How `sms_url` is requested.'),
      sms_url: maybeText('Where the cXML for messages is fetched.'),
      status_callback: maybeText('Where the state of calls is reported.'),
      status_callback_method: text('How `status_callback` is requested.'),
      trunk_sid: maybeText('Always `null`.'),
      uri,
      voice_application_sid: maybeText('The application that handles calls.'),
      voice_caller_id_lookup: nullable(bool(), 'Always `null`.'),
      voice_fallback_method: text('How `voice_fallback_url` is requested.'),
      voice_fallback_url: maybeText('Where cXML is fetched when `voice_url` fails.'),
      voice_method: text('How `voice_url` is requested.'),
      voice_url: maybeText('Where the cXML for calls is fetched.'),
    },
    { verification_status: text('How far the verification of a toll-free number came; absent for others.') },
  ),
  'A number of the project.',
);

const handling = (receive: TSchema) => ({
  SmsApplicationSid: uuid('The application that handles messages.'),
  SmsFallbackMethod: method('How `SmsFallbackUrl` is requested.'),
  SmsFallbackUrl: url('Where cXML is fetched when `SmsUrl` fails.'),
  SmsMethod: method('How `SmsUrl` is requested.'),
  SmsUrl: url('Where the cXML for messages is fetched.'),
  StatusCallback: url('Where the state of calls is reported.'),
  StatusCallbackMethod: method('How `StatusCallback` is requested.'),
  VoiceApplicationSid: uuid('The application that handles calls.'),
  VoiceFallbackMethod: method('How `VoiceFallbackUrl` is requested.'),
  VoiceFallbackUrl: url('Where cXML is fetched when `VoiceUrl` fails.'),
  VoiceMethod: method('How `VoiceUrl` is requested.'),
  VoiceReceiveMode: receive,
  VoiceUrl: url('Where the cXML for calls is fetched.'),
});
const receives = ['voice', 'fax'];
const e164 = (digits: number) =>
  text(`The number in E.164 form: \`+\` and 5 to ${digits} digits.`, {
    pattern: `^\\+[0-9]{5,${digits}}$`,
    minLength: 6,
    maxLength: digits + 1,
  });

export const compatPhoneNumbers: Namespace = {
  name: 'compat-phone-numbers',
  operations: [
    operation({
      id: 'compat.phoneNumbers.listAvailableCountries',
      summary: 'Lists the countries with numbers on offer.',
      method: 'GET',
      path: available,
      scopes,
      params: accountSid,
      success: {
        status: 200,
        schema: named(
          'CompatAvailableCountryList',
          open({ uri, countries: list(availableCountry, 'Countries with numbers on offer.') }),
          'Countries with numbers on offer.',
        ),
      },
      errors: refuses(),
      paging: { style: 'none', items: 'countries' },
      page: 'rest/compat/phone-numbers/list-available-countries',
    }),
    on.get(
      'phoneNumbers.getAvailableCountry',
      'Gets what kinds of numbers a country has on offer.',
      `${available}/{IsoCountry}`,
      country,
      { result: availableCountry, page: 'rest/compat/phone-numbers' },
    ),
    operation({
      id: 'compat.phoneNumbers.searchLocal',
      summary: 'Searches the local numbers that can be purchased.',
      method: 'GET',
      path: `${available}/{IsoCountry}/Local`,
      scopes,
      params: country,
      query: search,
      success: { status: 200, schema: availableNumbers },
      errors: refuses(422),
      paging: { style: 'none', items: 'available_phone_numbers' },
      page: 'rest/compat/phone-numbers/search-local',
    }),
    operation({
      id: 'compat.phoneNumbers.searchTollFree',
      summary: 'Searches the toll-free numbers that can be purchased.',
      method: 'GET',
      path: `${available}/{IsoCountry}/TollFree`,
      scopes,
      params: country,
      query: search,
      success: { status: 200, schema: availableNumbers },
      errors: refuses(422),
      paging: { style: 'none', items: 'available_phone_numbers' },
      page: 'rest/compat/phone-numbers/search-toll-free',
    }),
    operation({
      id: 'compat.phoneNumbers.importNumber',
      summary: 'Imports a number that another carrier holds.',
      method: 'POST',
      path: `${accountPath}/ImportedPhoneNumbers`,
      scopes,
      params: accountSid,
      body: {
        encoding: 'form',
        schema: named(
          'ImportCompatPhoneNumber',
          closed(
            { number: e164(30), number_type: oneOf(['longcode', 'tollfree'], 'Kind of number.') },
            {
              capabilities: list(oneOf(['sms', 'voice', 'fax', 'mms']), 'What it shall carry; all when absent.', {
                minItems: 1,
              }),
            },
          ),
        ),
      },
      success: { status: 201, schema: number },
      errors: { ...refuses(422), bodies: { 422: compatImportError } },
      page: 'rest/compat/phone-numbers/import-number',
    }),
    on.list('phoneNumbers.list', 'Lists the numbers of the project.', incoming, accountSid, {
      query: named(
        'ListCompatPhoneNumbers',
        closed(
          {},
          {
            PhoneNumber: text('Only numbers that match this pattern.'),
            FriendlyName: text('Only those with this name.'),
            ...pageQuery,
          },
        ),
      ),
      result: page('CompatPhoneNumberPage', 'incoming_phone_numbers', number, 'numbers'),
      items: 'incoming_phone_numbers',
      statuses: [422],
    }),
    on.post('phoneNumbers.purchase', 'Purchases a number.', incoming, accountSid, {
      body: named(
        'PurchaseCompatPhoneNumber',
        closed(
          { PhoneNumber: e164(17) },
          {
            FriendlyName: text('A name; the number, formatted, when absent.'),
            ...handling(oneOf(receives, 'What calls to it are.', { default: 'voice' })),
          },
        ),
      ),
      result: number,
      status: 201,
      statuses: [422],
    }),
    on.get('phoneNumbers.get', 'Gets a number of the project.', `${incoming}/{Sid}`, sid, {
      result: number,
      statuses: [404],
    }),
    on.post(
      'phoneNumbers.update',
      'Changes what handles a number, or moves it to another project of the space.',
      `${incoming}/{Sid}`,
      sid,
      {
        body: named(
          'UpdateCompatPhoneNumber',
          closed(
            {},
            {
              AccountSid: uuid('The project of the same space that the number moves to.'),
              EmergencyAddressSid: uuid('The address that emergency services are told; not for toll-free numbers.'),
              FriendlyName: text('A name, 1 to 255 characters.', { minLength: 1, maxLength: 255 }),
              ...handling(oneOf(receives, 'What calls to it are.')),
            },
          ),
        ),
        result: number,
        statuses: [404, 422],
      },
    ),
    on.remove('phoneNumbers.delete', 'Releases a number; the project loses it.', `${incoming}/{Sid}`, sid, {
      statuses: [404, 409, 422],
    }),
  ],
};
