import type {
  ActionRef,
  AnswerParams,
  CallRef,
  EndParams,
  PlayParams,
  PlayVolumeParams,
  RelayMethods,
} from '@signalwire/protocol/relay';
import { answer, end, play, runningPlay } from '../calls/actions/index.js';
import type { Call, Callbacks } from '../calls/index.js';
import type { CallDesk } from './call-desk.js';
import { conflict, notSimulated, ok, type Reply } from './replies.js';
import type { Session } from './session.js';

/** What the methods of calls work with. */
export interface CallingContext {
  session: Session;
  call: Call;
  desk: CallDesk;
  callbacks: Callbacks | undefined;
}

type Handler<P> = (params: P, context: CallingContext) => Reply;
type CallingMethod = Extract<keyof RelayMethods, `calling.${string}`>;

/** What each method of a call does. Checked parameters come in; what goes wrong is thrown by the actions. */
export const callingMethods: { [M in CallingMethod]?: Handler<RelayMethods[M]['params']> } = {
  'calling.answer': ({ max_duration }: AnswerParams, { call, desk }) => {
    desk.take(call);
    answer(call, { by: 'client', ...(max_duration ? { maxDuration: max_duration } : {}) });
    return ok('Answered');
  },

  'calling.end': ({ reason }: EndParams, { call }) => {
    end(call, reason ?? 'hangup', 'client');
    return ok('Disconnecting call');
  },

  'calling.pass': ({ call_id }: CallRef, { session, call, desk }) => {
    if (call.state === 'answered')
      return conflict(`The call ${call_id} is answered; only a call that still rings can be passed.`);
    desk.pass(session, call);
    return ok('Passing call', { call_id });
  },

  'calling.play': (params: PlayParams, { call, desk, callbacks }) => {
    const { control_id, call_id, play: media, volume, loop, status_url, direction } = params;
    if (status_url && !callbacks) return notSimulated('status_url: this space sends no status callbacks.');
    if (direction && direction !== 'listen')
      return notSimulated(`direction: this space plays to the far end alone ("listen"). Given: "${direction}".`);
    play(call, {
      controlId: control_id,
      media,
      by: 'client',
      ...(volume === undefined ? {} : { volume }),
      ...(loop === undefined ? {} : { loop }),
    } as Parameters<typeof play>[1]);
    desk.take(call);
    if (status_url) callbacks?.watch(call, { url: status_url, event: 'calling.call.play', controlId: control_id });
    return ok('Playing', { call_id, control_id });
  },

  'calling.play.pause': ({ call_id, control_id }: ActionRef, { call }) => {
    runningPlay(call, control_id).pause();
    return ok('Paused', { call_id, control_id });
  },

  'calling.play.resume': ({ call_id, control_id }: ActionRef, { call }) => {
    runningPlay(call, control_id).resume();
    return ok('Resumed', { call_id, control_id });
  },

  'calling.play.stop': ({ call_id, control_id }: ActionRef, { call }) => {
    runningPlay(call, control_id).stop();
    return ok('Stopped', { call_id, control_id });
  },

  'calling.play.volume': ({ call_id, control_id, volume }: PlayVolumeParams, { call }) => {
    runningPlay(call, control_id).setVolume(volume);
    return ok('Volume set', { call_id, control_id });
  },
};
