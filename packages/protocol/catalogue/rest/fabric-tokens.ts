import { type Namespace, operation } from '../operation.js';
import { closed, integer, list, named, oneOf, open, text, uuid } from '../schema.js';
import { scopes, writeErrors } from './fabric-shared.js';

const expiry = integer('When the token ends, in seconds since 1970; two hours from now when absent.');
const region = oneOf(['us-central'], 'The region that the client is sent to.');
const jwt = (description: string) => text(description);
const docs = 'rest/fabric/tokens';

const pair = {
  token: jwt('The access token.'),
  refresh_token: jwt('Gets new tokens when the access token has ended.'),
};

export const fabricTokens: Namespace = {
  name: 'fabric-tokens',
  operations: [
    operation({
      id: 'fabric.tokens.createSubscriberToken',
      summary: 'Creates an access token for a subscriber, and the subscriber if there is none yet.',
      method: 'POST',
      path: '/api/fabric/subscribers/tokens',
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'CreateSubscriberToken',
          closed(
            { reference: text('What tells the subscriber from others: an e-mail address, or any other text.') },
            {
              expire_at: expiry,
              application_id: uuid('The application that the token is for.'),
              password: text('A new password; empty or absent leaves it as it is.'),
              fingerprint: text(
                'Ties the token to one device: 43 letters, digits, `_` and `-`, as the browser SDK makes it.',
                {
                  pattern: '^[A-Za-z0-9_-]+$',
                  minLength: 43,
                  maxLength: 43,
                },
              ),
              scope: oneOf(['sat:refresh'], 'Lets the holder refresh the token itself; goes with `fingerprint`.'),
              first_name: text('A new first name.'),
              last_name: text('A new last name.'),
              display_name: text('A new name to show.'),
              job_title: text('A new job title.'),
              time_zone: text('A new time zone.'),
              country: text('A new country.'),
              region,
              company_name: text('A new company.'),
            },
          ),
        ),
      },
      success: {
        status: 200,
        schema: named(
          'SubscriberToken',
          open({ subscriber_id: uuid('The subscriber.'), ...pair }),
          'Tokens of a subscriber.',
        ),
      },
      errors: writeErrors,
      page: `${docs}/create-subscriber-token`,
    }),
    operation({
      id: 'fabric.tokens.refreshSubscriberToken',
      summary: 'Exchanges a refresh token for new tokens.',
      method: 'POST',
      path: '/api/fabric/subscribers/tokens/refresh',
      scopes,
      body: {
        encoding: 'json',
        schema: named('RefreshSubscriberToken', closed({ refresh_token: jwt('The refresh token.') })),
      },
      success: {
        status: 201,
        schema: named(
          'RefreshedSubscriberToken',
          open({
            token: jwt('The access token, good for 2 hours.'),
            refresh_token: jwt('The next refresh token, good for 2 hours and 5 minutes.'),
          }),
          'New tokens of a subscriber.',
        ),
      },
      errors: writeErrors,
      page: `${docs}/refresh-subscriber-token`,
    }),
    operation({
      id: 'fabric.tokens.createInviteToken',
      summary: 'Creates a token with which a subscriber invites somebody to an address.',
      method: 'POST',
      path: '/api/fabric/subscriber/invites',
      auth: 'bearer',
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'CreateInviteToken',
          closed({ address_id: uuid("The subscriber's address.") }, { expires_at: expiry }),
        ),
      },
      success: {
        status: 201,
        schema: named('InviteToken', open({ token: jwt('The token.') }), 'A token to be invited with.'),
      },
      errors: writeErrors,
      page: `${docs}/create-invite-token`,
    }),
    operation({
      id: 'fabric.tokens.createGuestToken',
      summary: 'Creates a token for somebody who is no subscriber.',
      method: 'POST',
      path: '/api/fabric/guests/tokens',
      scopes,
      body: {
        encoding: 'json',
        schema: named(
          'CreateGuestToken',
          closed(
            { allowed_addresses: list(uuid(), 'Addresses that the guest may call, at most 10.', { maxItems: 10 }) },
            {
              expire_at: expiry,
              region,
              ch: oneOf(['us-central'], 'The region whose servers the client connects to directly.'),
            },
          ),
        ),
      },
      success: { status: 201, schema: named('GuestToken', open(pair), 'Tokens of a guest.') },
      errors: writeErrors,
      page: `${docs}/create-guest-token`,
    }),
    operation({
      id: 'fabric.tokens.createEmbedToken',
      summary: 'Exchanges the public token of a click-to-call widget for one that a guest calls with.',
      method: 'POST',
      path: '/api/fabric/embeds/tokens',
      auth: 'none',
      scopes,
      body: {
        encoding: 'json',
        schema: named('CreateEmbedToken', closed({ token: text('The public token of the widget.') })),
      },
      success: {
        status: 201,
        schema: named('EmbedToken', open({ token: jwt('The token, encrypted.') }), 'A token to call with from a page.'),
      },
      errors: { style: 'rest', statuses: [401, 403, 404, 422, 500] },
      page: `${docs}/create-embed-token`,
    }),
  ],
};
