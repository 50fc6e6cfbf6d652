import { closed, text, union } from '../../schema.js';
import { statusUrl } from '../media.js';
import { verb } from '../verb.js';

const target = text('The SIP URI to refer to.', { minLength: 1 });

export const sipRefer = verb({
  name: 'sip_refer',
  summary: 'Refers a SIP call to another SIP URI.',
  positional: ['to_uri'],
  body: union([
    closed(
      { to_uri: target },
      {
        status_url: statusUrl('calling.call.refer'),
        username: text('User name for SIP authentication.'),
        password: text('Password for SIP authentication.'),
      },
    ),
    target,
  ]),
  page: 'sip-refer',
});
