import type { Verb } from './verb.js';
import { ai } from './verbs/ai.js';
import { aiSidecar } from './verbs/ai-sidecar.js';
import { amazonBedrock } from './verbs/amazon-bedrock.js';
import { answer } from './verbs/answer.js';
import { cond } from './verbs/cond.js';
import { joinConference, joinRoom } from './verbs/conferences.js';
import { connect } from './verbs/connect.js';
import { denoise } from './verbs/denoise.js';
import { detectMachine } from './verbs/detect-machine.js';
import { enterQueue } from './verbs/enter-queue.js';
import { execute } from './verbs/execute.js';
import { executeRpc } from './verbs/execute-rpc.js';
import { receiveFax, sendFax } from './verbs/fax.js';
import { goto } from './verbs/goto.js';
import { hangup } from './verbs/hangup.js';
import { labelVerb } from './verbs/label.js';
import { liveTranscribe, liveTranslate } from './verbs/live.js';
import { pay } from './verbs/pay.js';
import { play } from './verbs/play.js';
import { prompt } from './verbs/prompt.js';
import { record } from './verbs/record.js';
import { recordCall } from './verbs/record-call.js';
import { request } from './verbs/request.js';
import { returnVerb } from './verbs/return.js';
import { sendDigits } from './verbs/send-digits.js';
import { sendSms } from './verbs/send-sms.js';
import { set } from './verbs/set.js';
import { stream, tap, transcribe } from './verbs/side-channels.js';
import { sipRefer } from './verbs/sip-refer.js';
import { sleep } from './verbs/sleep.js';
import { stopDenoise, stopRecordCall, stopStream, stopTap, transcribeStop } from './verbs/stops.js';
import { switchVerb } from './verbs/switch.js';
import { transfer } from './verbs/transfer.js';
import { unset } from './verbs/unset.js';
import { userEvent } from './verbs/user-event.js';

/** Every described verb. */
export const verbs: readonly Verb[] = [
  ai,
  aiSidecar,
  amazonBedrock,
  answer,
  cond,
  connect,
  denoise,
  detectMachine,
  enterQueue,
  execute,
  executeRpc,
  goto,
  hangup,
  joinConference,
  joinRoom,
  labelVerb,
  liveTranscribe,
  liveTranslate,
  pay,
  play,
  prompt,
  receiveFax,
  record,
  recordCall,
  request,
  returnVerb,
  sendDigits,
  sendFax,
  sendSms,
  set,
  sipRefer,
  sleep,
  stopDenoise,
  stopRecordCall,
  stopStream,
  stopTap,
  stream,
  switchVerb,
  tap,
  transcribe,
  transcribeStop,
  transfer,
  unset,
  userEvent,
];
