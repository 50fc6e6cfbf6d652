import { type HangupReason, hangupReasons, type ReferDevice } from '@signalwire/protocol/relay';
import { type PlayMedia, toWire } from '../../media/index.js';
import type { CommandResult } from '../actions/index.js';
import { checkAtLeast, checkObject, checkText, checkWord, given } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import { type Connectable, connectDevices, type DeviceGroups } from '../devices.js';
import { CallBase, course } from './base.js';

/** How `call.answer()` answers. */
export interface AnswerOptions {
  /** Seconds the call may last. */
  maxDuration?: number | undefined;
}

/** How `call.connect()` connects. */
export interface ConnectOptions {
  /** What the caller hears while the others ring; as for `play()`. */
  ringback?: readonly PlayMedia[] | undefined;
  /** Ties the events of the new call together. */
  tag?: string | undefined;
  /** Seconds the connection may last. */
  maxDuration?: number | undefined;
  /** Dollars a minute that the new call may cost. */
  maxPricePerMinute?: number | undefined;
  /** Gets the `calling.call.connect` events too. */
  statusUrl?: string | undefined;
}

/** Where a SIP call is referred to: `params.to`, which may be spelled `uri`. */
export type ReferTarget = ReferDevice | { type: 'sip'; params: Omit<ReferDevice['params'], 'to'> & { uri: string } };

/** Answering, ending, handing on. */
export class CallLife extends CallBase {
  /** Answers. Safe on a call that is answered already. [relay/call/answer] @throws {RelayError} */
  async answer({ maxDuration }: AnswerOptions = {}, request?: RelayRequestOptions): Promise<CommandResult> {
    if (maxDuration !== undefined) checkAtLeast('maxDuration', maxDuration, 0);
    return this.command('calling.answer', given({ max_duration: maxDuration }), request);
  }

  /**
   * Ends the call. [relay/call/hangup]
   * @param reason `hangup` (the default), `cancel`, `busy`, `noAnswer`, `decline` or `error`.
   * @throws {TypeError} on another reason; {RelayError} when the server refuses.
   */
  async hangup(reason: HangupReason | (string & {}) = 'hangup', request?: RelayRequestOptions): Promise<CommandResult> {
    checkWord('reason', reason, hangupReasons);
    return this.command('calling.end', { reason }, request);
  }

  /** Ends the call at the end of an `await using` block; nothing when it has ended. @throws {RelayError} */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.hangup();
  }

  /**
   * Gives an inbound call back, so that another client or rule may have it. This object gets no further events.
   * [relay/call/pass]
   * @throws {RelayError}
   */
  pass(request?: RelayRequestOptions): Promise<CommandResult> {
    return this[course].pass(request);
  }

  /**
   * Connects the call with another. `calling.call.connect` events tell how that goes; the answer says no more than that it
   * was begun. [relay/call/connect]
   * @param devices Groups, tried one after another; within a group all ring at once and the first to answer wins.
   * @throws {TypeError} when a device is none that can be connected with; {RelayError} when the server refuses (409: it is
   *   connected already).
   */
  async connect(
    devices: DeviceGroups<Connectable>,
    options: ConnectOptions = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    const { ringback, tag, maxDuration, maxPricePerMinute, statusUrl } = options;
    const params = given({
      devices: connectDevices(devices),
      ringback: ringback && toWire(ringback, 'ringback'),
      tag,
      max_duration: maxDuration,
      max_price_per_minute: maxPricePerMinute,
      status_url: statusUrl,
    });
    return this.command('calling.connect', params, request);
  }

  /** Parts the call from the one that it is connected with; both go on. [relay/call/disconnect] @throws {RelayError} */
  disconnect(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.disconnect', {}, request);
  }

  /**
   * Hands the call on; this client is no longer in charge of it. [relay/call/transfer]
   * @param dest An HTTPS URL that returns SWML, a SWML document, or a context: `context:<name>`, or its name alone.
   * @throws {TypeError} without a destination; {RelayError} when the server refuses.
   */
  async transfer(dest: string, request?: RelayRequestOptions): Promise<CommandResult> {
    checkText('dest', dest);
    return this.command('calling.transfer', { dest }, request);
  }

  /**
   * Refers a SIP call to another SIP endpoint. `calling.call.refer` events tell how that goes. [relay/call/refer]
   * @param device `{ type: 'sip', params: { to: 'sip:…' } }`; `uri` is taken for `to`.
   * @throws {TypeError} without a target; {RelayError} when the server refuses.
   */
  async refer(
    device: ReferTarget,
    { statusUrl }: { statusUrl?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkObject('device', device);
    checkWord('device.type', device.type, ['sip']);
    checkObject('device.params', device.params);
    const { uri, ...params } = device.params as Record<string, unknown>;
    // The documentation has both names; the wire has one.
    const to = params['to'] ?? uri;
    checkText('device.params.to', to);
    const target = { type: 'sip', params: { ...params, to } };
    return this.command('calling.refer', given({ device: target, status_url: statusUrl }), request);
  }

  /** Puts the far end on hold. [relay/call/hold] @throws {RelayError} */
  hold(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.hold', {}, request);
  }

  /** Takes the far end off hold. [relay/call/unhold] @throws {RelayError} */
  unhold(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.unhold', {}, request);
  }
}
