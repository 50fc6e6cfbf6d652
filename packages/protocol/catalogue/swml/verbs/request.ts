import { closed, text } from '../../schema.js';
import { any, bag, flag, num, verb, word } from '../verb.js';

export const request = verb({
  name: 'request',
  summary: 'Sends an HTTP request and keeps the answer in variables.',
  body: closed(
    {
      url: text('Where to; may carry `user:password@`.', { minLength: 1 }),
      method: word(['GET', 'POST', 'PUT', 'DELETE', 'get', 'post', 'put', 'delete'], 'HTTP method.'),
    },
    {
      headers: bag('`Accept`, `Authorization`, `Content-Type`, `Range` and `X-*` headers, by name.'),
      body: any('Text as it is; anything else is sent as JSON.'),
      connect_timeout: num('Seconds to wait for the connection. Default: 5, at most 30.'),
      timeout: num('Seconds to wait for the answer. Default: 5, at most 30.'),
      save_variables: flag('Keep a JSON answer in `request_response`. Default: `false`.'),
    },
  ),
  page: 'request',
});
