import Type, { type TSchema } from 'typebox';
import { integer, list, named, number, oneOf, open, text } from '../schema.js';

/** How a webhook is called. */
export const webhookMethod = named('WebhookMethod', oneOf(['GET', 'POST']), 'HTTP method of a webhook.');

/** Links between the pages of a list. */
export const pageLinks = named(
  'PageLinks',
  open(
    { self: text('This page.'), first: text('The first page.') },
    { next: text('The next page; absent on the last.'), prev: text('The page before; absent on the first.') },
  ),
  'Links between the pages of a list, absolute or relative to the space.',
);

/** A sentence to go on with; names such as `SIP` keep their letters. */
const lowerFirst = (what: string) => what.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());

/** A page of a list that is followed by its links. */
export const page = (name: string, item: TSchema, what: string) =>
  named(name, open({ data: list(item, what), links: pageLinks }), `One page: ${lowerFirst(what)}`);

/** A page of which the reference promises neither the items nor the links. */
export const loosePage = (name: string, item: TSchema, what: string) =>
  named(name, open({}, { data: list(item, what), links: pageLinks }), `One page: ${lowerFirst(what)}`);

/** Query parameters of a list that is paged by number and token. */
export const pageQuery = {
  page_number: integer('Page to return, counted from 0; above 0 it needs `page_token`.', { minimum: 0, default: 0 }),
  page_size: integer('Items on a page.', { minimum: 1, maximum: 1000, default: 50 }),
  page_token: text('Where the page starts, as the link to it says.'),
};

/** A SWML document inside a request. What its steps hold is checked by the SWML validators. */
export const swmlDocument = (description: string, type: 'SwmlDocument' | 'MessagingSwmlDocument' = 'SwmlDocument') =>
  Type.Unsafe<unknown>({
    type: 'object',
    'x-type': type,
    required: ['sections'],
    properties: {
      version: { type: 'string' },
      sections: { type: 'object', required: ['main'], properties: { main: {} } },
    },
    description,
  });

/** One charge among those of a call. */
export const chargeDetail = named(
  'ChargeDetail',
  open({ description: text('What was charged for.'), charge: number('Dollars charged.') }),
  'One charge.',
);

/** Shapes that more than one namespace uses. */
export const sharedShapes = [webhookMethod, pageLinks, chargeDetail];
