// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { VerbRules } from './rules.js';
import { verbShapes } from './shapes.generated.js';
import { validate as ai_ } from './verbs/ai.generated.js';
import { validate as ai_sidecar_ } from './verbs/ai_sidecar.generated.js';
import { validate as amazon_bedrock_ } from './verbs/amazon_bedrock.generated.js';
import { validate as answer_ } from './verbs/answer.generated.js';
import { validate as cond_ } from './verbs/cond.generated.js';
import { validate as connect_ } from './verbs/connect.generated.js';
import { validate as denoise_ } from './verbs/denoise.generated.js';
import { validate as detect_machine_ } from './verbs/detect_machine.generated.js';
import { validate as enter_queue_ } from './verbs/enter_queue.generated.js';
import { validate as execute_ } from './verbs/execute.generated.js';
import { validate as execute_rpc_ } from './verbs/execute_rpc.generated.js';
import { validate as goto_ } from './verbs/goto.generated.js';
import { validate as hangup_ } from './verbs/hangup.generated.js';
import { validate as join_conference_ } from './verbs/join_conference.generated.js';
import { validate as join_room_ } from './verbs/join_room.generated.js';
import { validate as label_ } from './verbs/label.generated.js';
import { validate as live_transcribe_ } from './verbs/live_transcribe.generated.js';
import { validate as live_translate_ } from './verbs/live_translate.generated.js';
import { validate as pay_ } from './verbs/pay.generated.js';
import { validate as play_ } from './verbs/play.generated.js';
import { validate as prompt_ } from './verbs/prompt.generated.js';
import { validate as receive_fax_ } from './verbs/receive_fax.generated.js';
import { validate as record_ } from './verbs/record.generated.js';
import { validate as record_call_ } from './verbs/record_call.generated.js';
import { validate as request_ } from './verbs/request.generated.js';
import { validate as return_ } from './verbs/return.generated.js';
import { validate as send_digits_ } from './verbs/send_digits.generated.js';
import { validate as send_fax_ } from './verbs/send_fax.generated.js';
import { validate as send_sms_ } from './verbs/send_sms.generated.js';
import { validate as set_ } from './verbs/set.generated.js';
import { validate as sip_refer_ } from './verbs/sip_refer.generated.js';
import { validate as sleep_ } from './verbs/sleep.generated.js';
import { validate as stop_denoise_ } from './verbs/stop_denoise.generated.js';
import { validate as stop_record_call_ } from './verbs/stop_record_call.generated.js';
import { validate as stop_stream_ } from './verbs/stop_stream.generated.js';
import { validate as stop_tap_ } from './verbs/stop_tap.generated.js';
import { validate as stream_ } from './verbs/stream.generated.js';
import { validate as switch_ } from './verbs/switch.generated.js';
import { validate as tap_ } from './verbs/tap.generated.js';
import { validate as transcribe_ } from './verbs/transcribe.generated.js';
import { validate as transcribe_stop_ } from './verbs/transcribe_stop.generated.js';
import { validate as transfer_ } from './verbs/transfer.generated.js';
import { validate as unset_ } from './verbs/unset.generated.js';
import { validate as user_event_ } from './verbs/user_event.generated.js';

/** How each verb is checked. */
export const verbRules: Readonly<Record<string, VerbRules>> = {
  ai: { validate: ai_, ...verbShapes['ai'] },
  ai_sidecar: { validate: ai_sidecar_, ...verbShapes['ai_sidecar'] },
  amazon_bedrock: { validate: amazon_bedrock_, ...verbShapes['amazon_bedrock'] },
  answer: { validate: answer_, ...verbShapes['answer'] },
  cond: { validate: cond_, ...verbShapes['cond'] },
  connect: { validate: connect_, ...verbShapes['connect'] },
  denoise: { validate: denoise_, ...verbShapes['denoise'] },
  detect_machine: { validate: detect_machine_, ...verbShapes['detect_machine'] },
  enter_queue: { validate: enter_queue_, ...verbShapes['enter_queue'] },
  execute: { validate: execute_, ...verbShapes['execute'] },
  execute_rpc: { validate: execute_rpc_, ...verbShapes['execute_rpc'] },
  goto: { validate: goto_, ...verbShapes['goto'] },
  hangup: { validate: hangup_, ...verbShapes['hangup'] },
  join_conference: { validate: join_conference_, ...verbShapes['join_conference'] },
  join_room: { validate: join_room_, ...verbShapes['join_room'] },
  label: { validate: label_, ...verbShapes['label'] },
  live_transcribe: { validate: live_transcribe_, ...verbShapes['live_transcribe'] },
  live_translate: { validate: live_translate_, ...verbShapes['live_translate'] },
  pay: { validate: pay_, ...verbShapes['pay'] },
  play: { validate: play_, ...verbShapes['play'] },
  prompt: { validate: prompt_, ...verbShapes['prompt'] },
  receive_fax: { validate: receive_fax_, ...verbShapes['receive_fax'] },
  record: { validate: record_, ...verbShapes['record'] },
  record_call: { validate: record_call_, ...verbShapes['record_call'] },
  request: { validate: request_, ...verbShapes['request'] },
  return: { validate: return_, ...verbShapes['return'] },
  send_digits: { validate: send_digits_, ...verbShapes['send_digits'] },
  send_fax: { validate: send_fax_, ...verbShapes['send_fax'] },
  send_sms: { validate: send_sms_, ...verbShapes['send_sms'] },
  set: { validate: set_, ...verbShapes['set'] },
  sip_refer: { validate: sip_refer_, ...verbShapes['sip_refer'] },
  sleep: { validate: sleep_, ...verbShapes['sleep'] },
  stop_denoise: { validate: stop_denoise_, ...verbShapes['stop_denoise'] },
  stop_record_call: { validate: stop_record_call_, ...verbShapes['stop_record_call'] },
  stop_stream: { validate: stop_stream_, ...verbShapes['stop_stream'] },
  stop_tap: { validate: stop_tap_, ...verbShapes['stop_tap'] },
  stream: { validate: stream_, ...verbShapes['stream'] },
  switch: { validate: switch_, ...verbShapes['switch'] },
  tap: { validate: tap_, ...verbShapes['tap'] },
  transcribe: { validate: transcribe_, ...verbShapes['transcribe'] },
  transcribe_stop: { validate: transcribe_stop_, ...verbShapes['transcribe_stop'] },
  transfer: { validate: transfer_, ...verbShapes['transfer'] },
  unset: { validate: unset_, ...verbShapes['unset'] },
  user_event: { validate: user_event_, ...verbShapes['user_event'] },
};
