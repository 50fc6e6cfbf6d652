import { fax, running } from '../../calls/actions/index.js';
import { entriesOf } from '../../calls/index.js';
import { ok } from '../replies.js';
import { type CallHandlers, demandCallbacks, given, watch } from './context.js';

export const faxHandlers: CallHandlers = {
  'calling.send_fax': ({ call_id, control_id, document, identity, status_url }, context) => {
    demandCallbacks(context, status_url);
    fax(context.call, { controlId: control_id, document, ...given({ identity }) });
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Sending fax', { call_id, control_id });
  },

  'calling.receive_fax': ({ call_id, control_id, status_url }, context) => {
    demandCallbacks(context, status_url);
    fax(context.call, { controlId: control_id });
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Receiving fax', { call_id, control_id });
  },

  'calling.send_fax.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'send_fax').stop();
    return ok('Stopped', { call_id, control_id });
  },

  'calling.receive_fax.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'receive_fax').stop();
    return ok('Stopped', { call_id, control_id });
  },
};
