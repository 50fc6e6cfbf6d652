import { type Namespace, operation } from '../operation.js';
import { bool, closed, integer, list, named, open, openEnum, text, uuid } from '../schema.js';

// What can be asked about a number, or proved with one.

const carrier = named(
  'CarrierLookup',
  open(
    {},
    {
      lrn: text('Location routing number.'),
      spid: text('Service provider identifier.'),
      ocn: text('Operating company number.'),
      lata: text('Local access and transport area.'),
      city: text('City.'),
      state: text('State, province or region.'),
      jurisdiction: text('Jurisdiction.'),
      lec: text('The carrier.'),
      linetype: openEnum(['wireless', 'landline'], 'What kind of line it is.'),
    },
  ),
  'The carrier of a number.',
);

export const lookup: Namespace = {
  name: 'lookup',
  operations: [
    operation({
      id: 'lookup.phoneNumber',
      summary: 'Tells what is known about a number.',
      method: 'GET',
      path: '/api/relay/rest/lookup/phone_number/{e164_number}',
      scopes: [],
      params: { e164_number: text('The number in E.164 form.') },
      query: named(
        'LookupPhoneNumber',
        closed({}, { include: text('What else to look up, with commas between: `carrier`, `cnam`. It is charged.') }),
      ),
      success: {
        status: 200,
        schema: named(
          'PhoneNumberLookup',
          open(
            {},
            {
              country_code_number: integer('Country calling code.'),
              national_number: text('The number without its country calling code.'),
              possible_number: bool('Whether there can be such a number.'),
              valid_number: bool('Whether the number is valid.'),
              national_number_formatted: text('The number as it is written in its country.'),
              international_number_formatted: text('The number as it is written abroad.'),
              e164: text('The number in E.164 form.'),
              location: text('Where the number belongs, by its area code.'),
              country_code: text('Country, as ISO 3166-1 alpha-2.'),
              timezones: list(text(), 'Time zones of the number.'),
              number_type: text('What kind of number it is, by its area code.'),
              carrier,
              cnam: named(
                'CnamLookup',
                open({}, { caller_id: text('The name that calls from the number show.') }),
                'The caller name of a number.',
              ),
            },
          ),
          'What is known about a number; `carrier` and `cnam` when they were asked for.',
        ),
      },
      errors: { style: 'space', statuses: [401, 404, 500] },
      page: 'rest/lookup/phone-number',
    }),
  ],
};

const root = '/api/relay/rest/mfa';
const scopes = ['management'] as const;

const mfaRequest = named(
  'RequestMfaToken',
  closed(
    { to: text('The number that gets the token, in E.164 form.') },
    {
      from: text('A number of the project that it comes from, in E.164 form; one of the platform when absent.'),
      message: text('What stands before the token; one segment: 160 characters, 70 if any is not of the GSM set.', {
        default: 'Your Personal Authorization Code is:',
      }),
      token_length: integer('Characters of the token.', { minimum: 4, maximum: 20, default: 6 }),
      valid_for: integer('Seconds for which the token is valid.', { maximum: 604800, default: 3600 }),
      max_attempts: integer('Attempts to verify the token, the first one included.', {
        minimum: 1,
        maximum: 20,
        default: 3,
      }),
      allow_alphas: bool('Whether the token has letters as well as digits.', { default: false }),
    },
  ),
  'A token to send.',
);

const mfaSent = named(
  'MfaRequested',
  open({
    id: uuid('Id of the request, to verify the token with.'),
    success: bool('Whether the token is on its way.'),
    to: text('The number that gets it.'),
    channel: openEnum(['sms', 'call'], 'How it gets there.'),
  }),
  'A token on its way.',
);

export const mfa: Namespace = {
  name: 'mfa',
  operations: [
    operation({
      id: 'mfa.call',
      summary: 'Reads a token out to a number in a call.',
      method: 'POST',
      path: `${root}/call`,
      scopes,
      body: { encoding: 'json', schema: mfaRequest },
      success: { status: 200, schema: mfaSent },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/mfa/call',
    }),
    operation({
      id: 'mfa.sms',
      summary: 'Sends a token to a number in a message.',
      method: 'POST',
      path: `${root}/sms`,
      scopes,
      body: { encoding: 'json', schema: mfaRequest },
      success: { status: 200, schema: mfaSent },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/mfa/sms',
    }),
    operation({
      id: 'mfa.verify',
      summary: 'Tells whether a token is the one that was sent.',
      method: 'POST',
      path: `${root}/{mfa_request_id}/verify`,
      scopes,
      params: { mfa_request_id: uuid('The request that the token was sent for.') },
      body: { encoding: 'json', schema: named('VerifyMfaToken', closed({ token: text('The token to verify.') })) },
      success: {
        status: 200,
        schema: named(
          'MfaVerified',
          open({ success: bool('Whether the token is right.') }),
          'Whether a token is the one that was sent.',
        ),
      },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/mfa/verify',
    }),
  ],
};
