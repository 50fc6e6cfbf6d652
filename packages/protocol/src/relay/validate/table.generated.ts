// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator } from '../../validation/index.js';
import type { RelayEvents, RelayMethods } from '../types.generated.js';
import * as generated from './shapes.generated.js';

const v = generated as unknown as Record<string, CompiledValidator>;

/** Compiled checks of each method's parameters and result. */
export const methodValidators = {
  'signalwire.connect': { params: v['signalwire_connect_params'], result: v['signalwire_connect_result'] },
  'signalwire.ping': { params: v['signalwire_ping_params'], result: v['signalwire_ping_result'] },
  'signalwire.receive': { params: v['signalwire_receive_params'], result: v['signalwire_receive_result'] },
  'signalwire.unreceive': { params: v['signalwire_unreceive_params'], result: v['signalwire_unreceive_result'] },
  'signalwire.disconnect': { params: v['signalwire_disconnect_params'], result: v['signalwire_disconnect_result'] },
  'signalwire.event': { params: v['signalwire_event_params'], result: v['signalwire_event_result'] },
  'calling.answer': { params: v['calling_answer_params'], result: v['calling_answer_result'] },
  'calling.end': { params: v['calling_end_params'], result: v['calling_end_result'] },
  'calling.pass': { params: v['calling_pass_params'], result: v['calling_pass_result'] },
  'calling.play': { params: v['calling_play_params'], result: v['calling_play_result'] },
  'calling.play.pause': { params: v['calling_play_pause_params'], result: v['calling_play_pause_result'] },
  'calling.play.resume': { params: v['calling_play_resume_params'], result: v['calling_play_resume_result'] },
  'calling.play.stop': { params: v['calling_play_stop_params'], result: v['calling_play_stop_result'] },
  'calling.play.volume': { params: v['calling_play_volume_params'], result: v['calling_play_volume_result'] },
} as Record<keyof RelayMethods, { params: CompiledValidator; result: CompiledValidator }>;

/** Compiled checks of what each event carries. */
export const eventValidators = {
  'signalwire.authorization.state': v['event_signalwire_authorization_state'],
  'calling.call.receive': v['event_calling_call_receive'],
  'calling.call.state': v['event_calling_call_state'],
  'calling.call.play': v['event_calling_call_play'],
} as Record<keyof RelayEvents, CompiledValidator>;
