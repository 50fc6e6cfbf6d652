import type {
  CallingAiHoldParams,
  CallingAiMessageParams,
  CallingAiSidecarAskParams,
  CallingAiSidecarParams,
  CallingAiSidecarPokeParams,
  CallingAiStopParams,
  CallingEndParams,
  CallingLiveTranscribeParams,
  CallingLiveTranslateParams,
  CallingReferParams,
  CallingTransferParams,
  CallingUserEventParams,
  CallResponse,
  DialParams,
  LiveTranscribeAction,
  LiveTranslateAction,
  UpdateCallParams,
} from '@signalwire/protocol/rest';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { CallActions } from './call-actions.js';
import { type NoParams, type RunningAction, refTo } from './call-command.js';

/** Calls, controlled over REST. Needs the scope `calling`. [rest/calling] */
export class CallingNamespace extends CallActions {
  /**
   * Makes a call. [rest/calling/dial]
   * @param params `from` and `to` (E.164 numbers, SIP URIs or addresses); what handles the call: `url`, where its SWML is
   *   fetched, or `swml`, the document itself; `timeout` to ring in seconds, 1 to 600; `status_url` and `status_events`
   *   (default `['ended']`); and more.
   * @returns The call as it was created.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const call = await client.calling.dial({
   *   from: '+15550100',
   *   to: '+15550123',
   *   swml: { sections: { main: [{ play: { url: 'say:Hello' } }] } },
   * });
   */
  dial(params: DialParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.send('calling.dial', { body: { command: 'dial', params } }, options);
  }

  /**
   * Lets a call continue with other SWML, or ends it. [rest/calling/update]
   * @param params `id` of the call; what it continues with: `url` or `swml`; `status` (`canceled`, `completed`) to end it.
   * @returns The call.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.calling.update({ id: call.id, url: 'https://example.com/goodbye' });
   */
  update(params: UpdateCallParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.send('calling.update', { body: { command: 'update', params } }, options);
  }

  /**
   * Ends a call. [rest/calling/end]
   * @param callId Id of the call.
   * @param params `reason`: `hangup`, `cancel`, `busy`, `noAnswer`, `decline` or `error`.
   * @returns The call.
   * @throws {RestNotFoundError} When the project has no such call.
   * @example
   * await client.calling.end(call.id, { reason: 'hangup' });
   */
  end(callId: string, params: CallingEndParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.end', callId, params, options);
  }

  /**
   * Parts a call from the one it is connected to; both stay up. [rest/calling/disconnect]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  disconnect(callId: string, params: NoParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.disconnect', callId, params, options);
  }

  /**
   * Hands a call to another destination. [rest/calling/transfer]
   * @param dest A phone number, a SIP URI, the URL of a SWML document, or the document itself; also as `{ dest }`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When the destination is not accepted.
   * @example
   * await client.calling.transfer(call.id, { sections: { main: [{ connect: { to: '+15550123' } }] } });
   */
  transfer(
    callId: string,
    dest: string | SwmlDocument | CallingTransferParams,
    options?: RequestOptions,
  ): ApiPromise<CallResponse> {
    const params = typeof dest === 'object' && 'dest' in dest ? dest : { dest };
    return this.command('calling.transfer', callId, params, options);
  }

  /**
   * Asks the far end of a SIP call to call somebody else. [rest/calling/refer]
   * @param params `device`: `{ type: 'sip', params: { to } }`, with `from`, `username` and `password` if needed;
   *   `status_url`, which gets what came of it.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   */
  refer(callId: string, params: CallingReferParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.refer', callId, params, options);
  }

  /**
   * Sends an event of your own to the RELAY clients that listen to the call. [rest/calling/user-event]
   * @param params `event`, any object.
   * @throws {RestNotFoundError} When the project has no such call.
   * @example
   * await client.calling.userEvent(call.id, { event: { action: 'order.confirmed', order: 17 } });
   */
  userEvent(callId: string, params: CallingUserEventParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.userEvent', callId, params, options);
  }

  /**
   * Transcribes a call while it goes on. [rest/calling/live-transcribe]
   * @param params `action`: `{ start: { lang, direction, webhook, … } }`, `{ summarize: { webhook, prompt } }` or `stop`;
   *   or that by itself.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const direction = ['local-caller', 'remote-caller'] as const;
   * await client.calling.liveTranscribe(call.id, { action: { start: { lang: 'en-US', direction: [...direction] } } });
   */
  liveTranscribe(
    callId: string,
    params: CallingLiveTranscribeParams | LiveTranscribeAction,
    options?: RequestOptions,
  ): ApiPromise<CallResponse> {
    return this.command('calling.liveTranscribe', callId, actionOf<LiveTranscribeAction>(params), options);
  }

  /**
   * Translates a call while it goes on. [rest/calling/live-translate]
   * @param params `action`: `{ start: { from_lang, to_lang, direction, … } }`, `{ summarize: { webhook, prompt } }`,
   *   `{ inject: { message, direction } }` or `stop`; or that by itself. `status_url` gets what becomes of it.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   */
  liveTranslate(
    callId: string,
    params: CallingLiveTranslateParams | LiveTranslateAction,
    options?: RequestOptions,
  ): ApiPromise<CallResponse> {
    return this.command('calling.liveTranslate', callId, actionOf<LiveTranslateAction>(params), options);
  }

  /**
   * Puts a message into the conversation of the agent on a call, changes its data, or starts it anew.
   * [rest/calling/ai-message]
   * @param params `message_text` and whose it is, `role`: `system`, `user` or `assistant`; `reset`: `full_reset`,
   *   `user_prompt`, `system_prompt`; `global_data`, merged into the agent's.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.calling.aiMessage(call.id, { role: 'system', message_text: 'The caller has paid.' });
   */
  aiMessage(callId: string, params: CallingAiMessageParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiMessage', callId, params, options);
  }

  /**
   * Puts the caller of an agent on hold. [rest/calling/ai-hold]
   * @param params `timeout` in seconds; `prompt`, an instruction to the agent for what it says before.
   * @throws {RestNotFoundError} When the project has no such call.
   * @example
   * await client.calling.aiHold(call.id, { timeout: 60, prompt: 'Say that you look it up.' });
   */
  aiHold(callId: string, params: AiHoldParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    const { timeout, ...rest } = params;
    // The API takes the seconds as text alone.
    const given = timeout === undefined ? rest : { ...rest, timeout: String(timeout) };
    return this.command('calling.aiHold', callId, given, options);
  }

  /**
   * Takes the caller of an agent off hold. [rest/calling/ai-unhold]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  aiUnhold(callId: string, params: NoParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiUnhold', callId, params, options);
  }

  /**
   * Ends the conversation of the agent on a call; the call stays up. [rest/calling/ai-stop]
   * @param params `control_id`: reserved, the platform does not heed it.
   * @throws {RestNotFoundError} When the project has no such call.
   */
  aiStop(callId: string, params: CallingAiStopParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiStop', callId, params, options);
  }

  /**
   * Lets an AI listen to a call and advise, or sums the call up. [apis/rest/calls/call-commands]
   * @param params `lang`; `prompt`, how to advise; `url`, which gets the advice; `SWAIG`, its tools; `action` with
   *   `summarize`, to sum up in place of starting; and more.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   */
  aiSidecar(callId: string, params: CallingAiSidecarParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiSidecar', callId, params, options);
  }

  /**
   * Tells the sidecar of a call something, and lets it advise at once. [apis/rest/calls/call-commands]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  aiSidecarPoke(
    callId: string,
    params: CallingAiSidecarPokeParams,
    options?: RequestOptions,
  ): ApiPromise<CallResponse> {
    return this.command('calling.aiSidecarPoke', callId, params, options);
  }

  /**
   * Asks the sidecar of a call something aside; the answer goes to its `url`. [apis/rest/calls/call-commands]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  aiSidecarAsk(callId: string, params: CallingAiSidecarAskParams, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiSidecarAsk', callId, params, options);
  }

  /**
   * Ends the sidecar of a call. [apis/rest/calls/call-commands]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  aiSidecarStop(callId: string, params: NoParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiSidecarStop', callId, params, options);
  }

  /**
   * Lets the sidecar of a call report to its `url` what it did so far. [apis/rest/calls/call-commands]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  aiSidecarStatus(callId: string, params: NoParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.aiSidecarStatus', callId, params, options);
  }

  /**
   * Stops sending a fax. [rest/calling/send-fax-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such fax on it.
   */
  sendFaxStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.sendFaxStop', callId, refTo(action), options);
  }

  /**
   * Stops receiving a fax. [rest/calling/receive-fax-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such fax on it.
   */
  receiveFaxStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.receiveFaxStop', callId, refTo(action), options);
  }
}

/** How a caller is put on hold. */
export type AiHoldParams = Omit<CallingAiHoldParams, 'timeout'> & {
  /** Seconds. */
  timeout?: string | number | undefined;
};

/** A live action, where it stands by itself as well. */
const actionOf = <A extends string | object>(params: { action: A } | A): { action: A } =>
  typeof params === 'object' && 'action' in params ? params : { action: params };
