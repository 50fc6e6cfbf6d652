import { constant, integer, list, named, open, text, url } from '../schema.js';
import { type Event, event, type Method, method } from './method.js';
import {
  audioDirection,
  callDirection,
  callState,
  code,
  controlId,
  device,
  endReason,
  hangupReason,
  media,
  message,
  onCall,
  playState,
  volume,
} from './shapes.js';

const callRef = named('CallRef', open(onCall, {}), 'Names a call.');
const result = named(
  'CallResult',
  open({ code, message }, { call_id: text('The call.') }),
  'The answer to a request about a call.',
);
const actionResult = named(
  'ActionResult',
  open({ code, message }, { call_id: text('The call.'), control_id: text('The action.') }),
  'The answer to a request about an action on a call: it was accepted, events tell the rest.',
);
const actionRef = named('ActionRef', open({ ...onCall, control_id: controlId }, {}), 'Names an action on a call.');

const shared = { from: 'client', scope: 'calling', call: true } as const;

export const callingMethods: Method[] = [
  method({
    ...shared,
    name: 'calling.answer',
    summary: 'Answers an inbound call.',
    params: named(
      'AnswerParams',
      open(onCall, { max_duration: integer('Seconds the call may last.', { minimum: 0 }) }),
    ),
    result,
    page: 'relay/call/answer',
  }),
  method({
    ...shared,
    name: 'calling.end',
    summary: 'Ends a call.',
    params: named('EndParams', open(onCall, { reason: hangupReason })),
    result,
    page: 'relay/call/hangup',
  }),
  method({
    ...shared,
    name: 'calling.pass',
    summary: 'Gives an inbound call back, so that another client may have it.',
    params: callRef,
    result,
    page: 'relay/call/pass',
  }),
  method({
    ...shared,
    name: 'calling.play',
    summary: 'Plays audio, speech, silence or ring tones, one after another.',
    params: named(
      'PlayParams',
      open(
        { ...onCall, control_id: controlId, play: list(media, 'What to play, in order.', { minItems: 1 }) },
        {
          volume,
          direction: audioDirection,
          loop: integer('How often to play it; 0 is for ever. Default: 1.', { minimum: 0 }),
          status_url: url('Gets the `calling.call.play` events too.'),
        },
      ),
    ),
    result: actionResult,
    page: 'relay/call/play',
  }),
  ...(['pause', 'resume', 'stop'] as const).map((verb) =>
    method({
      ...shared,
      name: `calling.play.${verb}`,
      summary: { pause: 'Pauses what is played.', resume: 'Goes on playing.', stop: 'Stops playing.' }[verb],
      params: actionRef,
      result: actionResult,
      page: `relay/actions/play-action/${verb}`,
    }),
  ),
  method({
    ...shared,
    name: 'calling.play.volume',
    summary: 'Changes how loud it is played.',
    params: named('PlayVolumeParams', open({ ...onCall, control_id: controlId, volume }, {})),
    result: actionResult,
    page: 'relay/actions/play-action/volume',
  }),
];

const ids = { segment_id: text('The segment of the call.'), tag: text('Ties the events of one dial together.') };

export const callingEvents: Event[] = [
  event({
    type: 'calling.call.receive',
    summary: 'A call came in on a context.',
    params: named(
      'CallReceiveParams',
      open(
        {
          ...onCall,
          context: text('The context it came in on.', { minLength: 1 }),
          call_state: callState,
          direction: constant('inbound'),
          device,
        },
        { project_id: text(), ...ids },
      ),
    ),
  }),
  event({
    type: 'calling.call.state',
    summary: 'A call changed its state.',
    params: named(
      'CallStateParams',
      open({ ...onCall, call_state: callState, direction: callDirection, device }, { end_reason: endReason, ...ids }),
    ),
  }),
  event({
    type: 'calling.call.play',
    summary: 'Playing began, paused, went on or is over.',
    params: named('CallPlayParams', open({ ...onCall, control_id: controlId, state: playState }, ids)),
  }),
];
