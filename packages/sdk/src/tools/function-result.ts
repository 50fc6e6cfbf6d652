import type { SwaigActions } from '@signalwire/protocol/swaig';
import { documentOf, stepOf } from '../swml/index.js';
import { ResultCore } from './result-core.js';
import type {
  ConnectOptions,
  DynamicHint,
  ExecuteRpcOptions,
  JoinConferenceOptions,
  PaymentAction,
  PaymentParameter,
  PaymentPrompt,
  PayOptions,
  RecordCallOptions,
  SendSmsOptions,
  SwitchContextOptions,
  SwmlTransferOptions,
  TapOptions,
  WaitForUserOptions,
} from './result-options.js';
import {
  defined,
  joinConferenceConfig,
  payConfig,
  recordCallConfig,
  sendSmsConfig,
  tapConfig,
} from './result-verbs.js';

const paidResponse =
  'The payment status is ${pay_result}, do not mention anything else about collecting payment if successful.';

/**
 * What a function answers: a text that the model reads, and actions that the platform takes, in the order in which
 * they were added. Put those that end the conversation last. Every method returns the result itself. [function-result]
 */
export class FunctionResult extends ResultCore {
  /**
   * Connects the call to a number (E.164) or a SIP address.
   * @param final `false`: the call comes back to the agent when the other end hangs up. Or an object with this and
   *   `fromAddr`.
   * @param fromAddr Shown as the caller. Default: the caller.
   */
  connect(destination: string, final: boolean | ConnectOptions = true, fromAddr?: string): this {
    const options = typeof final === 'object' ? final : { final, fromAddr };
    const step = stepOf('connect', defined({ to: destination, from: options.fromAddr }));
    return this.handOver([step], options.final ?? true);
  }

  /**
   * Transfers the call to a SWML document or a SIP address.
   * @param dest Where to; or an object with this, `aiResponse` and `final`.
   * @param aiResponse What the model is told if the call comes back. Default: nothing.
   * @param final `false`: the call comes back.
   */
  swmlTransfer(dest: string | SwmlTransferOptions, aiResponse?: string, final = true): this {
    const options = typeof dest === 'object' ? dest : { dest, aiResponse, final };
    const told = options.aiResponse === undefined ? [] : [stepOf('set', { ai_response: options.aiResponse })];
    return this.handOver([...told, stepOf('transfer', { dest: options.dest })], options.final ?? true);
  }

  /**
   * Runs a SWML document on the call.
   * @param swmlContent The document, as JSON text, an object, or something with `toDict()`. Text that is not JSON is
   *   wrapped as `{ raw_swml }`.
   * @param transfer End the conversation and hand the call over to the document for good.
   */
  executeSwml(
    swmlContent: string | Record<string, unknown> | { toDict(): Record<string, unknown> },
    transfer = false,
  ): this {
    const document =
      typeof swmlContent === 'string'
        ? parsed(swmlContent)
        : hasToDict(swmlContent)
          ? swmlContent.toDict()
          : { ...swmlContent };
    this.action.push({ SWML: document, ...(transfer ? { transfer: 'true' } : {}) });
    return this;
  }

  /** Hangs up, once the agent has finished speaking. */
  hangup(): this {
    return this.addAction('hangup', true);
  }

  /**
   * Puts the caller on hold.
   * @param prompt What the model is to say before it, since nothing can be said or heard during it; a number is the
   *   timeout.
   * @param timeout Seconds, 0 to 900. Default: 300.
   * @param step The step to go to when the hold is ended.
   * @param timeoutStep The step to go to when the time is up.
   */
  hold(timeout?: number): this;
  hold(prompt?: string | number, timeout?: number, step?: string, timeoutStep?: string): this;
  hold(first?: string | number, second?: number, step?: string, timeoutStep?: string): this {
    const timeout = Math.min(900, Math.max(0, (typeof first === 'number' ? first : second) ?? 300));
    if (typeof first === 'string' && first !== '') this.setToolResponse('status: on hold', first).setPostProcess(true);
    if (!step && !timeoutStep) return this.addAction('hold', timeout);
    return this.addAction('hold', {
      timeout,
      ...(step ? { step } : {}),
      ...(timeoutStep ? { timeout_step: timeoutStep } : {}),
    });
  }

  /** Waits for the caller. `answerFirst` counts before `timeout`, and that before `enabled`. */
  waitForUser({ enabled, timeout, answerFirst = false }: WaitForUserOptions = {}): this {
    return this.addAction('wait_for_user', answerFirst ? 'answer_first' : (timeout ?? enabled ?? true));
  }

  /** Ends the conversation with the agent; the call goes on with the next step of the document. */
  stop(): this {
    return this.addAction('stop', true);
  }

  /** Speaks a text at once, as it is. */
  say(text: string): this {
    return this.addAction('say', text);
  }

  /** Plays a file in the background. @param wait Do not ask for the caller's attention meanwhile. */
  playBackgroundFile(filename: string, wait = false): this {
    return this.addAction('playback_bg', wait ? { file: filename, wait: true } : filename);
  }

  stopBackgroundFile(): this {
    return this.addAction('stop_playback_bg', true);
  }

  /** Listens for more words. */
  addDynamicHints(hints: DynamicHint[]): this {
    return this.addAction('add_dynamic_hints', hints);
  }

  clearDynamicHints(): this {
    return this.addAction('clear_dynamic_hints', {});
  }

  /** Milliseconds of silence that end an utterance. */
  setEndOfSpeechTimeout(milliseconds: number): this {
    return this.addAction('end_of_speech_timeout', milliseconds);
  }

  /** Milliseconds to wait for recognition results. */
  setSpeechEventTimeout(milliseconds: number): this {
    return this.addAction('speech_event_timeout', milliseconds);
  }

  /** Merges into the session's `global_data`. */
  updateGlobalData(data: Record<string, unknown>): this {
    return this.addAction('set_global_data', data);
  }

  removeGlobalData(keys: string | string[]): this {
    return this.addAction('unset_global_data', keys);
  }

  /** Merges into the function's metadata. */
  setMetadata(data: Record<string, unknown>): this {
    return this.addAction('set_meta_data', data);
  }

  removeMetadata(keys: string | string[]): this {
    return this.addAction('unset_meta_data', keys);
  }

  /** Switches functions on or off. */
  toggleFunctions(toggles: SwaigActions['toggle_functions']): this {
    return this.addAction('toggle_functions', toggles);
  }

  /** Lets functions run when the caller stays silent. */
  enableFunctionsOnTimeout(enabled = true): this {
    return this.addAction('functions_on_speaker_timeout', enabled);
  }

  /** Gives the model the whole result in this turn, and a shortened one afterwards. */
  enableExtensiveData(enabled = true): this {
    return this.addAction('extensive_data', enabled);
  }

  /** Replaces this call in the history by a text, or with `true` removes it. */
  replaceInHistory(text: string | boolean = true): this {
    return this.addAction('replace_in_history', text);
  }

  /** Changes settings of the model, such as `temperature` or `top-p`. */
  updateSettings(settings: Record<string, unknown>): this {
    return this.addAction('settings', settings);
  }

  /** Starts the conversation anew under another prompt. */
  switchContext({ systemPrompt, userPrompt, consolidate, fullReset }: SwitchContextOptions = {}): this {
    if (systemPrompt && !userPrompt && !consolidate && !fullReset)
      return this.addAction('context_switch', systemPrompt);
    const all = { system_prompt: systemPrompt, user_prompt: userPrompt, consolidate, full_reset: fullReset };
    return this.addAction('context_switch', Object.fromEntries(Object.entries(all).filter(([, value]) => value)));
  }

  /** Goes on as if the caller had said this. */
  simulateUserInput(text: string): this {
    return this.addAction('user_input', text);
  }

  /** Goes to a step of the current context. */
  swmlChangeStep(stepName: string): this {
    return this.addAction('change_step', stepName);
  }

  /** Goes to a context. */
  swmlChangeContext(contextName: string): this {
    return this.addAction('change_context', contextName);
  }

  /** Sends an event to the client application. */
  swmlUserEvent(eventData: Record<string, unknown>): this {
    return this.run('user_event', { event: eventData });
  }

  /** Sends a message. @throws {TypeError} Without a body or media. */
  sendSms(opts: SendSmsOptions): this {
    return this.run('send_sms', sendSmsConfig(opts));
  }

  /** Starts a recording in the background. @throws {TypeError} On an unknown format or direction. */
  recordCall(opts: RecordCallOptions = {}): this {
    return this.run('record_call', recordCallConfig(opts));
  }

  stopRecordCall(controlId?: string): this {
    return this.run('stop_record_call', defined({ control_id: controlId }));
  }

  /** Streams the call's audio elsewhere. @throws {TypeError | RangeError} On an option that is not valid. */
  tap(opts: TapOptions): this {
    return this.run('tap', tapConfig(opts));
  }

  stopTap(controlId?: string): this {
    return this.run('stop_tap', defined({ control_id: controlId }));
  }

  /** Joins a room. */
  joinRoom(name: string): this {
    return this.run('join_room', { name });
  }

  /** Sends a SIP REFER. */
  sipRefer(toUri: string): this {
    return this.run('sip_refer', { to_uri: toUri });
  }

  /** Joins a conference. @throws {TypeError | RangeError} On an option that is not valid. */
  joinConference(name: string, opts: JoinConferenceOptions = {}): this {
    return this.run('join_conference', joinConferenceConfig(name, opts));
  }

  /** Has the platform carry out a calling command, on this call or another. */
  executeRpc({ method, params, callId, nodeId }: ExecuteRpcOptions): this {
    const some = params && Object.keys(params).length > 0 ? params : undefined;
    return this.run('execute_rpc', defined({ method, call_id: callId, node_id: nodeId, params: some }));
  }

  /** Dials a number and runs a document on the new call. */
  rpcDial(toNumber: string, fromNumber: string, destSwml: string, deviceType = 'phone'): this {
    const devices = { type: deviceType, params: { to_number: toNumber, from_number: fromNumber } };
    return this.executeRpc({ method: 'dial', params: { devices, dest_swml: destSwml } });
  }

  /**
   * Puts a message into the conversation of another call's agent, data into its `global_data`, or both.
   * @param role Whose message it is. Default: `system`.
   * @throws {TypeError} When there is neither a message nor data.
   */
  rpcAiMessage(
    callId: string,
    messageText?: string | null,
    role = 'system',
    globalData?: Record<string, unknown>,
  ): this {
    if (!messageText && !globalData) throw new TypeError('rpcAiMessage() needs a message, or data to merge.');
    const message = messageText ? { role, message_text: messageText } : {};
    const data = globalData ? { global_data: globalData } : {};
    return this.executeRpc({ method: 'ai_message', callId, params: { ...message, ...data } });
  }

  /** Merges data into the `global_data` of another call's agent. */
  rpcAiGlobalData(callId: string, data: Record<string, unknown>): this {
    return this.rpcAiMessage(callId, null, 'system', data);
  }

  /** Takes another call's agent off hold. */
  rpcAiUnhold(callId: string): this {
    return this.run('execute_rpc', { method: 'ai_unhold', call_id: callId, params: {} });
  }

  /** Collects a payment. @throws {TypeError} On an option that is not valid. */
  pay(opts: PayOptions): this {
    const steps = [stepOf('set', { ai_response: opts.aiResponse ?? paidResponse }), stepOf('pay', payConfig(opts))];
    return this.addAction('SWML', documentOf(steps));
  }

  /** What is said in a situation of paying, for {@link pay}. */
  static createPaymentPrompt(
    forSituation: string,
    actions: PaymentAction[],
    cardType?: string,
    errorType?: string,
  ): PaymentPrompt {
    return {
      for: forSituation,
      actions,
      ...(cardType ? { card_type: cardType } : {}),
      ...(errorType ? { error_type: errorType } : {}),
    };
  }

  /** One thing said (`Say`) or played (`Play`) in a payment prompt. */
  static createPaymentAction(actionType: string, phrase: string): PaymentAction {
    return { type: actionType, phrase };
  }

  /** A value for the payment connector. */
  static createPaymentParameter(name: string, value: string): PaymentParameter {
    return { name, value };
  }
}

function parsed(text: string): Record<string, unknown> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { raw_swml: text };
    throw error;
  }
  if (typeof document === 'object' && document !== null && !Array.isArray(document))
    return document as Record<string, unknown>;
  throw new TypeError(`executeSwml() takes a document, which is an object; the text holds ${text.slice(0, 60)}.`);
}

const hasToDict = (value: object): value is { toDict(): Record<string, unknown> } =>
  typeof (value as { toDict?: unknown }).toDict === 'function';
