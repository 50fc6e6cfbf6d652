import { ai } from './ai.js';
import { amazonBedrock } from './amazon-bedrock.js';
import { answer } from './answer.js';
import { cond } from './cond.js';
import { connect } from './connect.js';
import { denoise, stopDenoise } from './denoise.js';
import { detectMachine } from './detect-machine.js';
import { execute } from './execute.js';
import { executeRpc } from './execute-rpc.js';
import { goto } from './goto.js';
import { hangup } from './hangup.js';
import { joinConference } from './join-conference.js';
import { label } from './label.js';
import { pay } from './pay.js';
import { play } from './play.js';
import { prompt } from './prompt.js';
import { record } from './record.js';
import { recordCall, stopRecordCall } from './record-call.js';
import { request } from './request.js';
import { returnVerb } from './return.js';
import { sendDigits } from './send-digits.js';
import { sendSms } from './send-sms.js';
import { set } from './set.js';
import { sleep } from './sleep.js';
import { switchVerb } from './switch.js';
import { transcribe, transcribeStop } from './transcribe.js';
import { transfer } from './transfer.js';
import { unset } from './unset.js';
import { userEvent } from './user-event.js';
import type { VerbHandler } from './verb.js';

const handlers: readonly VerbHandler[] = [
  ai,
  amazonBedrock,
  answer,
  cond,
  connect,
  denoise,
  detectMachine,
  execute,
  executeRpc,
  goto,
  hangup,
  joinConference,
  label,
  pay,
  play,
  prompt,
  record,
  recordCall,
  request,
  returnVerb,
  sendDigits,
  sendSms,
  set,
  sleep,
  stopDenoise,
  stopRecordCall,
  switchVerb,
  transcribe,
  transcribeStop,
  transfer,
  unset,
  userEvent,
];

/** Their names. */
export const simulatedVerbs: readonly string[] = handlers.map(({ name }) => name);

/** The verbs that the local space simulates, by name. */
export const verbs: ReadonlyMap<string, VerbHandler> = new Map(handlers.map((handler) => [handler.name, handler]));
