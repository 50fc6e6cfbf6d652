import { closed, text, union } from '../../schema.js';
import { statusUrl } from '../media.js';
import { url, verb } from '../verb.js';

const document = url('The PDF.');

export const sendFax = verb({
  name: 'send_fax',
  summary: 'Sends a PDF as a fax.',
  positional: ['document'],
  body: union([
    closed(
      { document },
      {
        header_info: text('In the header of each page.'),
        identity: text('The sender. Default: the caller id.'),
        status_url: statusUrl('calling.call.fax'),
      },
    ),
    document,
  ]),
  page: 'send-fax',
});

export const receiveFax = verb({
  name: 'receive_fax',
  summary: 'Receives a fax; the document is in `receive_fax_document`.',
  positional: ['status_url'],
  body: closed({}, { status_url: statusUrl('calling.call.fax') }),
  page: 'receive-fax',
});
