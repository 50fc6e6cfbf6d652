import { anyObject, closed, text } from '../../schema.js';
import { verb } from '../verb.js';

export const executeRpc = verb({
  name: 'execute_rpc',
  summary: 'Sends a calling command to another call.',
  body: closed(
    { method: text('The command, such as `dial` or `ai_message`.', { minLength: 1 }) },
    {
      params: anyObject('Its parameters.'),
      call_id: text('The call it is for.'),
      node_id: text('The node of that call.'),
    },
  ),
  page: 'execute-rpc',
});
