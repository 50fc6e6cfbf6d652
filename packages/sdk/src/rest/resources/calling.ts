import type { CallResponse, DialParams, EndCallParams, UpdateCallParams } from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';

/** Calls, controlled over REST. Needs the scope `calling`. [rest/calling] */
export class CallingNamespace extends Resource {
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
  end(callId: string, params: EndCallParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.send('calling.end', { body: { id: callId, command: 'calling.end', params } }, options);
  }
}
