import type {
  AiAgentPage,
  AiAgentResource,
  CallFlowPage,
  CallFlowResource,
  CallFlowVersion,
  CallFlowVersionPage,
  CreateAiAgent,
  CreateCallFlow,
  DeployCallFlowVersion,
  DeployedCallFlowVersion,
  DialogflowAgentPage,
  DialogflowAgentResource,
  FabricAddress,
  FabricAddressPage,
  UpdateAiAgent,
  UpdateCallFlow,
  UpdateDialogflowAgent,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/**
 * AI agents that the platform keeps, configured as in the SWML verb `ai`. Needs one of the scopes `calling`,
 * `messaging`, `fax`, `video`. [rest/fabric/ai-agents]
 */
export class AiAgents extends Resource {
  /**
   * Lists the AI agents of the project. [rest/fabric/ai-agents/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const agent of client.fabric.aiAgents.list()) console.log(agent.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<AiAgentPage, AiAgentResource> {
    return this.page('fabric.aiAgents.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<AiAgentResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates an AI agent. [rest/fabric/ai-agents/create]
   * @param body `name`; `prompt`; what else the SWML verb `ai` takes: `post_prompt`, `params`, `languages`, `hints`,
   *   `SWAIG` and more.
   * @throws {RestValidationError} When the configuration is not accepted.
   * @example
   * const agent = await client.fabric.aiAgents.create({
   *   name: 'front desk',
   *   prompt: { text: 'You take messages.' },
   * });
   */
  create(body: CreateAiAgent, options?: RequestOptions): ApiPromise<AiAgentResource> {
    return this.send('fabric.aiAgents.create', { body }, options);
  }

  /**
   * Gets an AI agent. [rest/fabric/ai-agents/get]
   * @param id Id of the agent.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @example
   * const agent = await client.fabric.aiAgents.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<AiAgentResource> {
    return this.send('fabric.aiAgents.get', { params: { id } }, options);
  }

  /**
   * Changes settings of an AI agent. [rest/fabric/ai-agents/update]
   * @param id Id of the agent.
   * @param body The settings to change; the others stay as they are.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @throws {RestValidationError} When the configuration is not accepted.
   * @example
   * await client.fabric.aiAgents.update(id, { prompt: { text: 'You book tables.' } });
   */
  update(id: string, body: UpdateAiAgent, options?: RequestOptions): ApiPromise<AiAgentResource> {
    return this.send('fabric.aiAgents.update', { params: { id }, body }, options);
  }

  /**
   * Deletes an AI agent. [rest/fabric/ai-agents/delete]
   * @param id Id of the agent.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @example
   * await client.fabric.aiAgents.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.aiAgents.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach an AI agent. [rest/fabric/ai-agents/list-addresses]
   * @param id Id of the agent.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @example
   * const { data } = await client.fabric.aiAgents.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.aiAgents.listAddresses', { params: { ai_agent_id: id } }, withQueryOf(query, options));
  }
}

/**
 * Agents of Dialogflow that take calls. The platform has them, the pages of the client do not. Needs one of the scopes
 * `calling`, `messaging`, `fax`, `video`. [rest/fabric]
 */
export class DialogflowAgents extends Resource {
  /**
   * Lists the Dialogflow agents of the project. [rest/fabric]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const agent of client.fabric.dialogflowAgents.list()) console.log(agent.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<DialogflowAgentPage, DialogflowAgentResource> {
    return this.page('fabric.dialogflowAgents.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(
    query?: QueryValues,
    options?: RequestOptions,
  ): AsyncGenerator<DialogflowAgentResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets a Dialogflow agent. [rest/fabric]
   * @param id Id of the agent.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @example
   * const agent = await client.fabric.dialogflowAgents.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<DialogflowAgentResource> {
    return this.send('fabric.dialogflowAgents.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a Dialogflow agent. [rest/fabric]
   * @param id Id of the agent.
   * @param body `name`; `say`, what is said first, if `say_enabled`; `voice`.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.dialogflowAgents.update(id, { say_enabled: true, say: 'Hello' });
   */
  update(id: string, body: UpdateDialogflowAgent, options?: RequestOptions): ApiPromise<DialogflowAgentResource> {
    return this.send('fabric.dialogflowAgents.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a Dialogflow agent. [rest/fabric]
   * @param id Id of the agent.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @example
   * await client.fabric.dialogflowAgents.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.dialogflowAgents.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a Dialogflow agent. [rest/fabric]
   * @param id Id of the agent.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such agent.
   * @example
   * const { data } = await client.fabric.dialogflowAgents.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.dialogflowAgents.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * Call flows, as the builder of call flows makes them. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/call-flows]
 */
export class CallFlows extends Resource {
  /**
   * Lists the call flows of the project. [rest/fabric/call-flows/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const flow of client.fabric.callFlows.list()) console.log(flow.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<CallFlowPage, CallFlowResource> {
    return this.page('fabric.callFlows.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<CallFlowResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a call flow. [rest/fabric/call-flows/create]
   * @param body `title`; `flow_data`, the state of the builder, and `relayml`, the SWML document, either both or none:
   *   without them it starts with those of the platform.
   * @throws {RestValidationError} When only one of `flow_data` and `relayml` is given, or not accepted.
   * @example
   * const flow = await client.fabric.callFlows.create({ title: 'Main menu' });
   */
  create(body: CreateCallFlow, options?: RequestOptions): ApiPromise<CallFlowResource> {
    return this.send('fabric.callFlows.create', { body }, options);
  }

  /**
   * Gets a call flow. [rest/fabric/call-flows/get]
   * @param id Id of the call flow.
   * @throws {RestNotFoundError} When the project has no such call flow.
   * @example
   * const flow = await client.fabric.callFlows.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<CallFlowResource> {
    return this.send('fabric.callFlows.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a call flow. [rest/fabric/call-flows/update]
   * @param id Id of the call flow.
   * @param body `document_version`, one more than the one that the call flow has now; `flow_data`; `relayml`; `title`.
   * @throws {RestNotFoundError} When the project has no such call flow.
   * @throws {RestValidationError} When the version does not follow the present one.
   * @example
   * const { call_flow } = await client.fabric.callFlows.get(id);
   * await client.fabric.callFlows.update(id, {
   *   document_version: (call_flow.document_version ?? 0) + 1,
   *   flow_data: call_flow.flow_data ?? {},
   *   relayml: { sections: { main: [{ play: { url: 'say:Hello' } }] } },
   * });
   */
  update(id: string, body: UpdateCallFlow, options?: RequestOptions): ApiPromise<CallFlowResource> {
    return this.send('fabric.callFlows.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a call flow. [rest/fabric/call-flows/delete]
   * @param id Id of the call flow.
   * @throws {RestNotFoundError} When the project has no such call flow.
   * @example
   * await client.fabric.callFlows.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.callFlows.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a call flow. [rest/fabric/call-flows/list-addresses]
   * @param id Id of the call flow.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such call flow.
   * @example
   * const { data } = await client.fabric.callFlows.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.callFlows.listAddresses', { params: { id } }, withQueryOf(query, options));
  }

  /**
   * Lists the versions of a call flow. [rest/fabric/call-flows/list-versions]
   * @param id Id of the call flow.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such call flow.
   * @example
   * const { data } = await client.fabric.callFlows.listVersions(id);
   */
  listVersions(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<CallFlowVersionPage, CallFlowVersion> {
    return this.page('fabric.callFlows.listVersions', { params: { id } }, withQueryOf(query, options));
  }

  /**
   * Lets a version of a call flow take the calls. [rest/fabric/call-flows/deploy-version]
   * @param id Id of the call flow.
   * @param body `call_flow_version_id`, one of its versions, or `document_version`, its present revision.
   * @returns The version.
   * @throws {RestNotFoundError} When the project has no such call flow.
   * @throws {RestValidationError} When it has no such version.
   * @example
   * await client.fabric.callFlows.deployVersion(id, { call_flow_version_id: versionId });
   */
  deployVersion(
    id: string,
    body: DeployCallFlowVersion,
    options?: RequestOptions,
  ): ApiPromise<DeployedCallFlowVersion> {
    return this.send('fabric.callFlows.deployVersion', { params: { id }, body }, options);
  }
}
