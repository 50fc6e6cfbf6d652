import type {
  CreateVerifiedCaller,
  ListVerifiedCallers,
  LookupPhoneNumber,
  MfaRequested,
  MfaVerified,
  PhoneNumberLookup,
  RequestMfaToken,
  SubmitVerification,
  UpdateVerifiedCaller,
  VerifiedCaller,
  VerifiedCallerPage,
  VerifyMfaToken,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/** What is known of numbers. Needs no scope. [rest/lookup] */
export class LookupResource extends Resource {
  /**
   * Tells what is known about a number. [rest/lookup/phone-number]
   * @param e164Number The number in E.164 form.
   * @param query `include`, what else to look up, for a charge: `carrier`, `cnam`, or both, as a list or with a comma
   *   between.
   * @throws {RestNotFoundError} When there is no such number.
   * @example
   * const { carrier } = await client.lookup.phoneNumber('+15125550100', { include: ['carrier'] });
   */
  phoneNumber(
    e164Number: string,
    query: Omit<LookupPhoneNumber, 'include'> & {
      include?: LookupPhoneNumber['include'] | ReadonlyArray<'carrier' | 'cnam'>;
    } = {},
    options?: RequestOptions,
  ): ApiPromise<PhoneNumberLookup> {
    const { include } = query;
    const asked = typeof include === 'object' ? include.join(',') : include;
    const params = { e164_number: e164Number };
    return this.send('lookup.phoneNumber', { params, query: { ...query, include: asked } }, options);
  }
}

/** Tokens that prove who holds a number. Needs the scope `management`. [rest/mfa] */
export class MfaResource extends Resource {
  /**
   * Sends a token to a number in a message. [rest/mfa/sms]
   * @param body `to`, in E.164 form; `from`, a number of the project, one of the platform when left out; `message`,
   *   what stands before the token; `token_length`, 4 to 20, default 6; `allow_alphas`, letters as well as digits,
   *   default `false`; `valid_for`, seconds up to 604800, default 3600; `max_attempts`, 1 to 20, default 3.
   * @returns The request; its `id` is needed to verify the token.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const { id } = await client.mfa.sms({ to: '+15125550100', message: 'Your code is:' });
   */
  sms(body: RequestMfaToken, options?: RequestOptions): ApiPromise<MfaRequested> {
    return this.send('mfa.sms', { body }, options);
  }

  /**
   * Reads a token out to a number in a call. [rest/mfa/call]
   * @param body The same as for `sms`.
   * @returns The request; its `id` is needed to verify the token.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const { id } = await client.mfa.call({ to: '+15125550100', token_length: 4 });
   */
  call(body: RequestMfaToken, options?: RequestOptions): ApiPromise<MfaRequested> {
    return this.send('mfa.call', { body }, options);
  }

  /**
   * Tells whether a token is the one that was sent. [rest/mfa/verify]
   * @param requestId Id of the request, as `sms` or `call` gave it.
   * @param body `token`, as the holder of the number gives it.
   * @returns `success`: whether the token is right.
   * @throws {RestNotFoundError} When the token is no longer valid, or was attempted too often.
   * @example
   * const { success } = await client.mfa.verify(id, { token: '123456' });
   */
  verify(requestId: string, body: VerifyMfaToken, options?: RequestOptions): ApiPromise<MfaVerified> {
    return this.send('mfa.verify', { params: { mfa_request_id: requestId }, body }, options);
  }
}

/** Numbers of other carriers that calls may be made from. Needs the scope `calling`. [rest/verified-callers] */
export class VerifiedCallersResource extends Resource {
  /**
   * Lists the verified caller ids of the project. [rest/verified-callers/list]
   * @param query `filter_name` and `filter_number`, matched anywhere.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const caller of client.verifiedCallers.list()) console.log(caller.number, caller.verified);
   */
  list(
    query?: ListVerifiedCallers & QueryValues,
    options?: RequestOptions,
  ): PagePromise<VerifiedCallerPage, VerifiedCaller> {
    return this.page('verifiedCallers.list', {}, withQueryOf(query, options));
  }

  /**
   * Adds a number and calls it with a verification code. [rest/verified-callers/create]
   * @param body `number` in E.164 form; `name`, 200 characters at most, the number when left out; `extension`, dialed
   *   by the verification call.
   * @throws {RestValidationError} When the number cannot be called.
   * @example
   * const caller = await client.verifiedCallers.create({ number: '+15125550100', name: 'Front desk' });
   */
  create(body: CreateVerifiedCaller, options?: RequestOptions): ApiPromise<VerifiedCaller> {
    return this.send('verifiedCallers.create', { body }, options);
  }

  /**
   * Gets a verified caller id. [rest/verified-callers/get]
   * @param callerId Id of the verified caller id.
   * @throws {RestNotFoundError} When the project has no such caller id.
   * @example
   * const { verified } = await client.verifiedCallers.get(id);
   */
  get(callerId: string, options?: RequestOptions): ApiPromise<VerifiedCaller> {
    return this.send('verifiedCallers.get', { params: { id: callerId } }, options);
  }

  /**
   * Renames a verified caller id. [rest/verified-callers/update]
   * @param callerId Id of the verified caller id.
   * @param body `name`, 200 characters at most.
   * @throws {RestNotFoundError} When the project has no such caller id.
   * @example
   * await client.verifiedCallers.update(id, { name: 'Reception' });
   */
  update(callerId: string, body: UpdateVerifiedCaller, options?: RequestOptions): ApiPromise<VerifiedCaller> {
    return this.send('verifiedCallers.update', { params: { id: callerId }, body }, options);
  }

  /**
   * Deletes a verified caller id. [rest/verified-callers/delete]
   * @param callerId Id of the verified caller id.
   * @throws {RestNotFoundError} When the project has no such caller id.
   * @example
   * await client.verifiedCallers.delete(id);
   */
  delete(callerId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('verifiedCallers.delete', { params: { id: callerId } }, options);
  }

  /**
   * Calls the number with a verification code once more. [rest/verified-callers/redial-verification]
   * @param callerId Id of the verified caller id.
   * @throws {RestNotFoundError} When the project has no such caller id.
   * @example
   * await client.verifiedCallers.redialVerification(id);
   */
  redialVerification(callerId: string, options?: RequestOptions): ApiPromise<VerifiedCaller> {
    return this.send('verifiedCallers.redialVerification', { params: { id: callerId } }, options);
  }

  /**
   * Verifies the number with the code that it was called with. [rest/verified-callers/submit-verification]
   * @param callerId Id of the verified caller id.
   * @param body `verification_code`.
   * @throws {RestNotFoundError} When the project has no such caller id.
   * @throws {RestValidationError} When the code is wrong.
   * @example
   * const { verified } = await client.verifiedCallers.submitVerification(id, { verification_code: '123456' });
   */
  submitVerification(callerId: string, body: SubmitVerification, options?: RequestOptions): ApiPromise<VerifiedCaller> {
    return this.send('verifiedCallers.submitVerification', { params: { id: callerId }, body }, options);
  }
}
