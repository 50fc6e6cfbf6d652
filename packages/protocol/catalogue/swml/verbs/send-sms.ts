import type { TSchema } from 'typebox';
import { closed, list, text, union } from '../../schema.js';
import { url, verb } from '../verb.js';

const ends: Record<string, TSchema> = {
  to_number: text('The receiver, in E.164.'),
  from_number: text('The sender, in E.164.'),
};
const body = text('The text.');
const media = list(text(), 'URLs of the media.', { minItems: 1 });
const more: Record<string, TSchema> = {
  region: text('Where it is sent from.'),
  tags: list(text(), 'Labels.'),
  status_callback: url('Gets the status of the message.'),
};

export const sendSms = verb({
  name: 'send_sms',
  summary: 'Sends a message; goes on as soon as it is accepted.',
  body: union([closed({ ...ends, body }, { media, ...more }), closed({ ...ends, media }, { body, ...more })]),
  page: 'send-sms',
});
