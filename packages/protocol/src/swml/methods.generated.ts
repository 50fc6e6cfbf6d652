// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { Untyped } from './document.js';
import type {
  AiSidecarVerb,
  AiVerb,
  AmazonBedrockVerb,
  AnswerVerb,
  CondVerb,
  ConnectVerb,
  DenoiseVerb,
  DetectMachineVerb,
  EnterQueueVerb,
  ExecuteRpcVerb,
  ExecuteVerb,
  GotoVerb,
  HangupVerb,
  JoinConferenceVerb,
  JoinRoomVerb,
  LabelVerb,
  LiveTranscribeVerb,
  LiveTranslateVerb,
  PayVerb,
  PlayVerb,
  PromptVerb,
  ReceiveFaxVerb,
  RecordCallVerb,
  RecordVerb,
  RequestVerb,
  ReturnVerb,
  SendDigitsVerb,
  SendFaxVerb,
  SendSmsVerb,
  SetVerb,
  SipReferVerb,
  SleepVerb,
  StopDenoiseVerb,
  StopRecordCallVerb,
  StopStreamVerb,
  StopTapVerb,
  StreamVerb,
  SwitchVerb,
  TapVerb,
  TranscribeStopVerb,
  TranscribeVerb,
  TransferVerb,
  UnsetVerb,
  UserEventVerb,
} from './types.generated.js';

/** A method for every verb, each appending its verb. */
export interface VerbMethods {
  /** Connects the caller to an AI agent and waits until the conversation ends. [ai] */
  ai(config: AiVerb): this;
  ai<Config extends object>(config: Untyped<Config>): this;
  /** Lets an AI observe the call and advise, without speaking. [ai-sidecar] */
  aiSidecar(config: AiSidecarVerb): this;
  aiSidecar<Config extends object>(config: Untyped<Config>): this;
  /** Connects the caller to a speech-to-speech agent on Amazon Bedrock. [amazon-bedrock] */
  amazonBedrock(config: AmazonBedrockVerb): this;
  amazonBedrock<Config extends object>(config: Untyped<Config>): this;
  /** Answers the call; does nothing when it is answered already. [answer] */
  answer(config?: AnswerVerb): this;
  answer<Config extends object>(config: Untyped<Config>): this;
  /** Runs the steps of the first condition that is true. [cond] */
  cond(config: CondVerb): this;
  /** Calls one or more destinations and joins the caller with the one that answers. [connect] */
  connect(config: ConnectVerb): this;
  connect<Config extends object>(config: Untyped<Config>): this;
  /** Reduces noise on the call. [denoise] */
  denoise(config?: DenoiseVerb): this;
  /** Finds out whether a person, an answering machine or a fax answered; the answer is in `detect_result`. [detect-machine] */
  detectMachine(config?: DetectMachineVerb): this;
  detectMachine<Config extends object>(config: Untyped<Config>): this;
  /** Puts the call into a queue until somebody takes it. [enter-queue] */
  enterQueue(config: EnterQueueVerb): this;
  enterQueue<Config extends object>(config: Untyped<Config>): this;
  /** Runs a section or another document and comes back. [execute] */
  execute(config: ExecuteVerb): this;
  execute<Config extends object>(config: Untyped<Config>): this;
  /** Sends a calling command to another call. [execute-rpc] */
  executeRpc(config: ExecuteRpcVerb): this;
  executeRpc<Config extends object>(config: Untyped<Config>): this;
  /** Continues at a label of the same section. [goto] */
  goto(config: GotoVerb): this;
  goto<Config extends object>(config: Untyped<Config>): this;
  /** Ends the call and the script. [hangup] */
  hangup(config?: HangupVerb): this;
  hangup<Config extends object>(config: Untyped<Config>): this;
  /** Joins an audio conference; it is created when it does not exist. [join-conference] */
  joinConference(config: JoinConferenceVerb): this;
  joinConference<Config extends object>(config: Untyped<Config>): this;
  /** Joins a video room; it is created when it does not exist. [join-room] */
  joinRoom(config: JoinRoomVerb): this;
  joinRoom<Config extends object>(config: Untyped<Config>): this;
  /** Marks a place for `goto`. [label] */
  label(config: LabelVerb): this;
  label<Config extends object>(config: Untyped<Config>): this;
  /** Transcribes the call while it goes on. [live-transcribe] */
  liveTranscribe(config: LiveTranscribeVerb): this;
  liveTranscribe<Config extends object>(config: Untyped<Config>): this;
  /** Translates the call while it goes on. [live-translate] */
  liveTranslate(config: LiveTranslateVerb): this;
  liveTranslate<Config extends object>(config: Untyped<Config>): this;
  /** Takes a payment by keypad; the outcome is in `pay_result`. [pay] */
  pay(config: PayVerb): this;
  pay<Config extends object>(config: Untyped<Config>): this;
  /** Plays audio, speech, silence or a ring tone, one after another, and waits for the end. [play] */
  play(config: PlayVerb): this;
  play<Config extends object>(config: Untyped<Config>): this;
  /** Plays something and collects digits or speech; what was given is kept in `prompt_value`. [prompt] */
  prompt(config: PromptVerb): this;
  prompt<Config extends object>(config: Untyped<Config>): this;
  /** Receives a fax; the document is in `receive_fax_document`. [receive-fax] */
  receiveFax(config?: ReceiveFaxVerb): this;
  receiveFax<Config extends object>(config: Untyped<Config>): this;
  /** Records the caller and waits for the end; the file is in `record_url`. [record] */
  record(config?: RecordVerb): this;
  record<Config extends object>(config: Untyped<Config>): this;
  /** Records the call in the background until it is stopped; the file is in `record_call_url`. [record-call] */
  recordCall(config?: RecordCallVerb): this;
  recordCall<Config extends object>(config: Untyped<Config>): this;
  /** Sends an HTTP request and keeps the answer in variables. [request] */
  request(config: RequestVerb): this;
  request<Config extends object>(config: Untyped<Config>): this;
  /** Returns from the current `execute`, or ends the script; the value becomes `return_value`. [return] */
  return(config?: ReturnVerb): this;
  /** Sends digits as tones. [send-digits] */
  sendDigits(config: SendDigitsVerb): this;
  sendDigits<Config extends object>(config: Untyped<Config>): this;
  /** Sends a PDF as a fax. [send-fax] */
  sendFax(config: SendFaxVerb): this;
  sendFax<Config extends object>(config: Untyped<Config>): this;
  /** Sends a message; goes on as soon as it is accepted. [send-sms] */
  sendSms(config: SendSmsVerb): this;
  sendSms<Config extends object>(config: Untyped<Config>): this;
  /** Sets variables of the call, in order; a later value sees the earlier ones. [set] */
  set(config?: SetVerb): this;
  /** Refers a SIP call to another SIP URI. [sip-refer] */
  sipRefer(config: SipReferVerb): this;
  sipRefer<Config extends object>(config: Untyped<Config>): this;
  /** Waits before the next step. [sleep] */
  sleep(config: SleepVerb): this;
  sleep<Config extends object>(config: Untyped<Config>): this;
  /** Stops the noise reduction. [stop-denoise] */
  stopDenoise(config?: StopDenoiseVerb): this;
  /** Stops a recording of the call. [stop-record-call] */
  stopRecordCall(config?: StopRecordCallVerb): this;
  stopRecordCall<Config extends object>(config: Untyped<Config>): this;
  /** Stops a stream. [stop-stream] */
  stopStream(config?: StopStreamVerb): this;
  stopStream<Config extends object>(config: Untyped<Config>): this;
  /** Stops a tap. [stop-tap] */
  stopTap(config?: StopTapVerb): this;
  stopTap<Config extends object>(config: Untyped<Config>): this;
  /** Streams the call’s audio over a WebSocket, in the background. [stream] */
  stream(config: StreamVerb): this;
  stream<Config extends object>(config: Untyped<Config>): this;
  /** Runs the steps of the case that equals a variable’s value. [switch] */
  switch(config: SwitchVerb): this;
  switch<Config extends object>(config: Untyped<Config>): this;
  /** Copies the call’s audio to a server, in the background. [tap] */
  tap(config: TapVerb): this;
  tap<Config extends object>(config: Untyped<Config>): this;
  /** Transcribes the whole call in the background. [transcribe] */
  transcribe(config?: TranscribeVerb): this;
  transcribe<Config extends object>(config: Untyped<Config>): this;
  /** Stops the transcription of the call. [transcribe-stop] */
  transcribeStop(config?: TranscribeStopVerb): this;
  /** Continues in a section or another document and does not come back. [transfer] */
  transfer(config: TransferVerb): this;
  transfer<Config extends object>(config: Untyped<Config>): this;
  /** Removes variables of the call. [unset] */
  unset(config: UnsetVerb): this;
  /** Sends an event to the client application. [user-event] */
  userEvent(config: UserEventVerb): this;
  userEvent<Config extends object>(config: Untyped<Config>): this;
}

/** The verb that each method appends. */
export const verbMethods = {
  ai: 'ai',
  aiSidecar: 'ai_sidecar',
  amazonBedrock: 'amazon_bedrock',
  answer: 'answer',
  cond: 'cond',
  connect: 'connect',
  denoise: 'denoise',
  detectMachine: 'detect_machine',
  enterQueue: 'enter_queue',
  execute: 'execute',
  executeRpc: 'execute_rpc',
  goto: 'goto',
  hangup: 'hangup',
  joinConference: 'join_conference',
  joinRoom: 'join_room',
  label: 'label',
  liveTranscribe: 'live_transcribe',
  liveTranslate: 'live_translate',
  pay: 'pay',
  play: 'play',
  prompt: 'prompt',
  receiveFax: 'receive_fax',
  record: 'record',
  recordCall: 'record_call',
  request: 'request',
  return: 'return',
  sendDigits: 'send_digits',
  sendFax: 'send_fax',
  sendSms: 'send_sms',
  set: 'set',
  sipRefer: 'sip_refer',
  sleep: 'sleep',
  stopDenoise: 'stop_denoise',
  stopRecordCall: 'stop_record_call',
  stopStream: 'stop_stream',
  stopTap: 'stop_tap',
  stream: 'stream',
  switch: 'switch',
  tap: 'tap',
  transcribe: 'transcribe',
  transcribeStop: 'transcribe_stop',
  transfer: 'transfer',
  unset: 'unset',
  userEvent: 'user_event',
} as const satisfies Record<keyof VerbMethods, string>;
