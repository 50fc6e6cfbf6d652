import type { TSchema } from 'typebox';
import {
  anyObject,
  closed,
  constant,
  list,
  named,
  number,
  open,
  openEnum,
  text,
  texts,
  union,
  url,
} from '../schema.js';
import { customVariables } from './custom-variables.js';

// What can be sent over WhatsApp: content of one's own, within 24 hours of the recipient's last message, and templates.

const envelope = {
  to: text('The recipient, in E.164 form.'),
  from: text('A WhatsApp number of the project with `whatsapp:` in front.'),
};
const extras = {
  status_callback: url('Where the state of the message is reported.'),
  custom_variables: customVariables('Values that its status callbacks carry'),
};

const content = (name: string, type: string, body: TSchema, what: string) =>
  named(
    `WhatsApp${name}Message`,
    closed({ ...envelope, message_type: constant(type, 'The kind of content.'), body }, extras),
    what,
  );

/** Media: at a URL, or uploaded before. */
const media = (name: string, what: string, more: Record<string, TSchema> = {}) =>
  named(
    `WhatsApp${name}Body`,
    closed(
      {},
      {
        link: url(`Where the ${what} is; instead of \`id\`.`),
        id: text(`The ${what} among those uploaded to WhatsApp; instead of \`link\`.`),
        ...more,
      },
    ),
    `The ${what}, by \`link\` or by \`id\`.`,
  );
const caption = text('What is shown with it.');

const interactiveBody = named(
  'WhatsAppInteractiveBody',
  closed(
    {
      type: openEnum(['button', 'list', 'cta_url', 'location_request_message', 'flow'], 'The kind of choice.'),
      action: anyObject('The choice, in the form that WhatsApp has for its `type`.'),
    },
    {
      header: anyObject('What stands above.'),
      body: anyObject('What is said, such as `{ "text": "How can we help?" }`.'),
      footer: anyObject('What stands below.'),
    },
  ),
  'Something to choose from.',
);

const contact = named(
  'WhatsAppContact',
  open({
    name: named(
      'WhatsAppContactName',
      open({ formatted_name: text('The full name.') }),
      'A name; further parts in the form that WhatsApp has for them.',
    ),
  }),
  'A contact; further details in the form that WhatsApp has for them.',
);

const values = (description: string) => list(text(), description);
const namedValues = texts('Values by the names of the placeholders.');

export const whatsAppMessages = [
  content('Text', 'whatsapp_media_text', text('The text.'), 'A text over WhatsApp.'),
  content('Image', 'whatsapp_media_image', media('Image', 'image', { caption }), 'An image over WhatsApp.'),
  content('Audio', 'whatsapp_media_audio', media('Audio', 'audio file'), 'An audio file over WhatsApp.'),
  content('Video', 'whatsapp_media_video', media('Video', 'video', { caption }), 'A video over WhatsApp.'),
  content(
    'Document',
    'whatsapp_media_document',
    media('Document', 'document', {
      caption,
      filename: text('The name that the recipient sees.', { maxLength: 240 }),
    }),
    'A document over WhatsApp.',
  ),
  content('Sticker', 'whatsapp_media_sticker', media('Sticker', 'sticker (WebP)'), 'A sticker over WhatsApp.'),
  content(
    'Location',
    'whatsapp_media_location',
    named(
      'WhatsAppLocationBody',
      closed({
        latitude: number('Degrees north.', { minimum: -90, maximum: 90 }),
        longitude: number('Degrees east.', { minimum: -180, maximum: 180 }),
        name: text('Name of the place.'),
        address: text('Address of the place.'),
      }),
      'A place.',
    ),
    'A place over WhatsApp.',
  ),
  content('Contacts', 'whatsapp_media_contacts', list(contact, 'The contacts.'), 'Contacts over WhatsApp.'),
  content(
    'Reaction',
    'whatsapp_media_reaction',
    named(
      'WhatsAppReactionBody',
      closed({ message_id: text('The message that is reacted to.'), emoji: text('The emoji.') }),
      'A reaction to a message.',
    ),
    'A reaction over WhatsApp.',
  ),
  content('InteractiveCta', 'whatsapp_interactive_cta', interactiveBody, 'A button that opens a URL, over WhatsApp.'),
  content('InteractiveList', 'whatsapp_interactive_list', interactiveBody, 'A list to choose from, over WhatsApp.'),
  content(
    'InteractiveReplyButton',
    'whatsapp_interactive_reply_button',
    interactiveBody,
    'Buttons to reply with, over WhatsApp.',
  ),
  content(
    'InteractiveLocationRequest',
    'whatsapp_interactive_location_request_message',
    interactiveBody,
    "A request for the recipient's place, over WhatsApp.",
  ),
  named(
    'WhatsAppTemplateMessage',
    closed(
      {
        ...envelope,
        template_id: text("An approved template: the platform's id of it, or Meta's."),
      },
      {
        ...extras,
        header_template_parameters: union(
          [values('Values in the order of the placeholders.'), namedValues, text('URL of the media.')],
          'Values for the placeholders of the header, in order or by name; the URL of its media.',
        ),
        body_template_parameters: union(
          [values('Values in the order of the placeholders.'), namedValues],
          'Values for the placeholders of the body, in order or by name.',
        ),
        button_template_parameters: values('Values for the placeholders of buttons, in order.'),
      },
    ),
    'A template over WhatsApp, filled in.',
  ),
];
