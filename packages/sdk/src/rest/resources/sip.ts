import type {
  CreateDomainApplication,
  CreateLegacySipEndpoint,
  DomainApplication,
  DomainApplicationPage,
  LegacySipEndpoint,
  LegacySipEndpointPage,
  ListDomainApplications,
  ListLegacySipEndpoints,
  SipProfile,
  UpdateDomainApplication,
  UpdateLegacySipEndpoint,
  UpdateSipProfile,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** What SIP endpoints do when they say nothing else. Needs the scope `calling`. [rest/sip-profile] */
export class SipProfileResource extends Resource {
  /**
   * Gets the SIP profile of the project. [rest/sip-profile/get]
   * @example
   * const { domain } = await client.sipProfile.get();
   */
  get(options?: RequestOptions): ApiPromise<SipProfile> {
    return this.send('sipProfile.get', {}, options);
  }

  /**
   * Changes the SIP profile of the project. [rest/sip-profile/update]
   * @param body `domain_identifier`; `default_codecs`; `default_ciphers`; `default_encryption`, `required` or
   *   `optional`; `default_send_as`, a number in E.164 form, empty for any of the project.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.sipProfile.update({ default_codecs: ['PCMU', 'PCMA'] });
   */
  update(body: UpdateSipProfile, options?: RequestOptions): ApiPromise<SipProfile> {
    return this.send('sipProfile.update', { body }, options);
  }
}

/**
 * SIP endpoints outside of the fabric. New ones are better made as resources of the fabric. Needs the scope `calling`.
 * [apis/rest/sip-endpoints]
 */
export class SipEndpointsResource extends Resource {
  /**
   * Lists the SIP endpoints of the project. [apis/rest/sip-endpoints/list-sip-endpoints]
   * @param query `filter_username` and `filter_caller_id`, matched anywhere; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const endpoint of client.sipEndpoints.list()) console.log(endpoint.username);
   */
  list(
    query?: ListLegacySipEndpoints,
    options?: RequestOptions,
  ): PagePromise<LegacySipEndpointPage, LegacySipEndpoint> {
    return this.page('sipEndpoints.list', { query }, options);
  }

  /**
   * Creates a SIP endpoint. [apis/rest/sip-endpoints/create-sip-endpoint]
   * @param body `username`, without spaces and `@`; `password`; `caller_id`; `send_as`, a number in E.164 form or
   *   `random`; `codecs`, `ciphers`, `encryption`; `call_handler` with the `call_…` field that says where it is.
   * @throws {RestValidationError} When the name is taken or a value is not accepted.
   * @example
   * const endpoint = await client.sipEndpoints.create({ username: 'desk', password: secret });
   */
  create(body: CreateLegacySipEndpoint, options?: RequestOptions): ApiPromise<LegacySipEndpoint> {
    return this.send('sipEndpoints.create', { body }, options);
  }

  /**
   * Gets a SIP endpoint. [apis/rest/sip-endpoints/get-sip-endpoint]
   * @param endpointId Id of the endpoint.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @example
   * const { call_handler } = await client.sipEndpoints.get(id);
   */
  get(endpointId: string, options?: RequestOptions): ApiPromise<LegacySipEndpoint> {
    return this.send('sipEndpoints.get', { params: { id: endpointId } }, options);
  }

  /**
   * Changes settings of a SIP endpoint. [apis/rest/sip-endpoints/update-sip-endpoint]
   * @param endpointId Id of the endpoint.
   * @param body The settings to change, as for `create`.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.sipEndpoints.update(id, { caller_id: 'Front desk' });
   */
  update(endpointId: string, body: UpdateLegacySipEndpoint, options?: RequestOptions): ApiPromise<LegacySipEndpoint> {
    return this.send('sipEndpoints.update', { params: { id: endpointId }, body }, options);
  }

  /**
   * Deletes a SIP endpoint. [apis/rest/sip-endpoints/delete-sip-endpoint]
   * @param endpointId Id of the endpoint.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @example
   * await client.sipEndpoints.delete(id);
   */
  delete(endpointId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('sipEndpoints.delete', { params: { id: endpointId } }, options);
  }
}

/**
 * SIP domains of the space whose calls are handled in one way. Needs one of the scopes `calling`, `messaging`, `fax`.
 * [apis/rest/domain-applications]
 */
export class DomainApplicationsResource extends Resource {
  /**
   * Lists the domain applications of the project. [apis/rest/domain-applications/list-domain-applications]
   * @param query `filter_domain` and `filter_name`, matched anywhere; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const application of client.domainApplications.list()) console.log(application.domain);
   */
  list(
    query?: ListDomainApplications,
    options?: RequestOptions,
  ): PagePromise<DomainApplicationPage, DomainApplication> {
    return this.page('domainApplications.list', { query }, options);
  }

  /**
   * Creates a domain application. [apis/rest/domain-applications/create-domain-application]
   * @param body `name`; `identifier`, the part of the domain that is its own; `user`, default `*`; `ip_auth` and
   *   `ip_auth_enabled`; `encryption`, default `optional`; `codecs`, default PCMU and PCMA; `ciphers`; `call_handler`
   *   with the `call_…` field that says where it is.
   * @throws {RestValidationError} When the identifier is taken or a value is not accepted.
   * @example
   * const { domain } = await client.domainApplications.create({
   *   name: 'PBX', identifier: 'pbx', call_handler: 'relay_script', call_relay_script_url: 'https://example.com/swml',
   * });
   */
  create(body: CreateDomainApplication, options?: RequestOptions): ApiPromise<DomainApplication> {
    return this.send('domainApplications.create', { body }, options);
  }

  /**
   * Gets a domain application. [apis/rest/domain-applications/get-domain-application]
   * @param applicationId Id of the domain application.
   * @throws {RestNotFoundError} When the project has no such domain application.
   * @example
   * const { domain } = await client.domainApplications.get(id);
   */
  get(applicationId: string, options?: RequestOptions): ApiPromise<DomainApplication> {
    return this.send('domainApplications.get', { params: { id: applicationId } }, options);
  }

  /**
   * Changes settings of a domain application. [apis/rest/domain-applications/update-domain-application]
   * @param applicationId Id of the domain application.
   * @param body The settings to change, as for `create`.
   * @throws {RestNotFoundError} When the project has no such domain application.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.domainApplications.update(id, { encryption: 'required' });
   */
  update(
    applicationId: string,
    body: UpdateDomainApplication,
    options?: RequestOptions,
  ): ApiPromise<DomainApplication> {
    return this.send('domainApplications.update', { params: { id: applicationId }, body }, options);
  }

  /**
   * Deletes a domain application. [apis/rest/domain-applications/delete-domain-application]
   * @param applicationId Id of the domain application.
   * @throws {RestNotFoundError} When the project has no such domain application.
   * @example
   * await client.domainApplications.delete(id);
   */
  delete(applicationId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('domainApplications.delete', { params: { id: applicationId } }, options);
  }
}
