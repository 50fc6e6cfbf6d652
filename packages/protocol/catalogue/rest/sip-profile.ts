import { type Namespace, operation } from '../operation.js';
import { closed, list, named, oneOf, open, openEnum, text } from '../schema.js';
import { cipherName, codecName } from './call-handling.js';

const path = '/api/relay/rest/sip_profile';
const scopes = ['calling'] as const;

const encryptions = ['required', 'optional'];
const encryptionText = 'Whether endpoints must encrypt; where it is optional, it is done when both sides can.';
const sendAsText = 'The number that endpoints call phones from, in E.164 form; empty for any of the project.';

const common = {
  domain_identifier: text('The part of the domain that is its own in the space.'),
  default_codecs: list(codecName, 'Codecs that endpoints take.'),
  default_ciphers: list(cipherName, 'Ciphers that endpoints take.'),
};

const profile = named(
  'SipProfile',
  open(
    {},
    {
      domain: text('The domain that endpoints register at.'),
      ...common,
      default_encryption: openEnum(encryptions, encryptionText),
      default_send_as: text(sendAsText),
    },
  ),
  'What SIP endpoints do when they say nothing else.',
);

export const sipProfile: Namespace = {
  name: 'sip-profile',
  operations: [
    operation({
      id: 'sipProfile.get',
      summary: 'Gets the SIP profile of the project.',
      method: 'GET',
      path,
      scopes,
      success: { status: 200, schema: profile },
      errors: { style: 'space', statuses: [401, 500] },
      page: 'rest/sip-profile/get',
    }),
    operation({
      id: 'sipProfile.update',
      summary: 'Changes the SIP profile of the project.',
      method: 'PUT',
      path,
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'UpdateSipProfile',
          closed(
            {},
            {
              ...common,
              default_encryption: oneOf(encryptions, encryptionText),
              default_send_as: text(sendAsText),
            },
          ),
        ),
      },
      success: { status: 201, schema: profile },
      errors: { style: 'space', statuses: [401, 422, 500] },
      page: 'rest/sip-profile/update',
    }),
  ],
};
