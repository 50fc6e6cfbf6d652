import { enterConference, enterQueue, leaveConference, leaveQueue } from '../../calls/actions/index.js';
import { type CallEvent, entriesOf } from '../../calls/index.js';
import { ok } from '../replies.js';
import { type CallHandlers, type CallingContext, demandCallbacks, given, NotSimulatedError, watch } from './context.js';

export const roomHandlers: CallHandlers = {
  'calling.join_conference': (params, context) => {
    const { call_id, name, muted, start_on_enter, end_on_exit, max_participants, coach } = params;
    demandCallbacks(context, params.status_callback);
    for (const unsimulated of ['stream', 'recording_status_callback', 'wait_url'] as const)
      if (params[unsimulated] !== undefined)
        throw new NotSimulatedError(`${unsimulated}: conferences of this space have no sound.`);
    if (params.record === 'record-from-start')
      throw new NotSimulatedError('record: conferences of this space are not recorded; record the calls in them.');
    const { id } = enterConference(context.call, {
      name,
      signal: context.call.signal,
      ...given({
        muted,
        startOnEnter: start_on_enter,
        endOnExit: end_on_exit,
        maxParticipants: max_participants,
        coach,
      }),
    });
    context.desk.take(context.call);
    watchConference(context, params.status_callback, params.status_callback_event);
    return ok('Joining conference', { call_id, conference_id: id });
  },

  'calling.leave_conference': ({ call_id, conference_id }, { call }) => {
    leaveConference(call, conference_id);
    return ok('Leaving conference', { call_id });
  },

  'calling.queue.enter': ({ call_id, control_id, queue_name, status_url, wait_url }, context) => {
    demandCallbacks(context, status_url);
    if (wait_url) throw new NotSimulatedError('wait_url: who waits in a queue of this space hears nothing.');
    const { queueId } = enterQueue(context.call, queue_name, control_id);
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Entering Queue', { call_id, control_id, queue_id: queueId });
  },

  'calling.queue.leave': ({ call_id, control_id, queue_name }, { call }) => {
    leaveQueue(call, queue_name, control_id);
    return ok('Leaving Queue', { call_id, control_id });
  },
};

/** The statuses that each name of `status_callback_event` stands for. */
const statuses: Record<string, readonly string[]> = {
  start: ['conference-start'],
  end: ['conference-end'],
  join: ['participant-join'],
  leave: ['participant-leave'],
};

function watchConference(context: CallingContext, url: string | undefined, names: string | undefined): void {
  const wanted = (names ?? Object.keys(statuses).join(' ')).split(/\s+/).flatMap((name) => statuses[name] ?? []);
  const tells = (event: CallEvent) => event.type === 'conference' && wanted.includes(event.conference.status);
  const isLast = (event: CallEvent) => event.type === 'conference' && event.conference.status === 'conference-end';
  watch(context, url, { event: 'entries', tells, isLast });
}
