import type { OperationId } from '@signalwire/protocol/rest';
import { resources } from '#rest-resources';
import { envText, resolveHost, type SpaceHost } from '../environment/index.js';
import { Api } from './api.js';
import { Credentials, required } from './credentials.js';
import { type Backoff, checkNames, defaultBackoff, defaults, type RequestOptions, settle } from './options.js';
import type { AiNamespace } from './resources/ai.js';
import type { CallingNamespace } from './resources/calling.js';
import type { ChatNamespace, PubSubNamespace } from './resources/channels.js';
import type { CompatNamespace } from './resources/compat.js';
import type { DatasphereNamespace } from './resources/datasphere.js';
import type { FabricNamespace } from './resources/fabric.js';
import type { LogsNamespace } from './resources/logs.js';
import type { MessagesResource, WhatsAppNamespace } from './resources/messages.js';
import type {
  AddressesResource,
  ImportedNumbersResource,
  NumberGroupsResource,
  ShortCodesResource,
} from './resources/numbers.js';
import type { PhoneNumbersResource } from './resources/phone-numbers.js';
import type { ProjectNamespace, ProjectsResource } from './resources/project.js';
import type { QueuesResource, RecordingsResource } from './resources/queues.js';
import type { RegistryNamespace } from './resources/registry.js';
import type { DomainApplicationsResource, SipEndpointsResource, SipProfileResource } from './resources/sip.js';
import type { LookupResource, MfaResource, VerifiedCallersResource } from './resources/verification.js';
import type { VideoNamespace } from './resources/video.js';

/** What a client is made with. */
export interface RestClientOptions extends Pick<RequestOptions, 'timeout' | 'maxRetries' | 'signal' | 'headers'> {
  /** Project id. Default: the environment variable SIGNALWIRE_PROJECT_ID. */
  project?: string | undefined;
  /** API token. Default: the environment variable SIGNALWIRE_API_TOKEN. */
  token?: string | undefined;
  /**
   * The space: `example.signalwire.com`, or `example` for short. Always TLS, unless the host is on this machine:
   * `localhost:8080`, `http://127.0.0.1:8080`. Default: the environment variable SIGNALWIRE_REST_BASE_URL, else
   * SIGNALWIRE_SPACE.
   */
  host?: string | undefined;
  /** Names each POST and PATCH that is called without an `idempotencyKey`, such as `() => crypto.randomUUID()`. */
  idempotencyKey?: ((operation: OperationId) => string) | undefined;
  /** Milliseconds between attempts: `initial` (default 500), doubled each time up to `max` (default 8000), less up to half of it by chance. */
  backoff?: Partial<Backoff> | undefined;
  /** Sends the requests instead of the client's own pool of connections. */
  fetch?: typeof globalThis.fetch | undefined;
}

const names = new Set([
  'project',
  'token',
  'host',
  'timeout',
  'maxRetries',
  'signal',
  'headers',
  'idempotencyKey',
  'backoff',
  'fetch',
]);

/**
 * Client of the REST API. [rest/client]
 *
 * @example
 * const client = new RestClient({ project, token, host: 'example.signalwire.com' });
 * const numbers = await client.phoneNumbers.list();
 */
export class RestClient {
  /** Id of the project that the client acts for. */
  readonly projectId: string;
  /** The space, with the port if there is one: `example.signalwire.com`. */
  readonly host: string;

  readonly #api: Api;
  #calling: CallingNamespace | undefined;
  #chat: ChatNamespace | undefined;
  #compat: CompatNamespace | undefined;
  #fabric: FabricNamespace | undefined;
  #logs: LogsNamespace | undefined;
  #phoneNumbers: PhoneNumbersResource | undefined;
  #project: ProjectNamespace | undefined;
  #addresses: AddressesResource | undefined;
  #ai: AiNamespace | undefined;
  #datasphere: DatasphereNamespace | undefined;
  #domainApplications: DomainApplicationsResource | undefined;
  #importedNumbers: ImportedNumbersResource | undefined;
  #lookup: LookupResource | undefined;
  #messages: MessagesResource | undefined;
  #mfa: MfaResource | undefined;
  #numberGroups: NumberGroupsResource | undefined;
  #projects: ProjectsResource | undefined;
  #pubsub: PubSubNamespace | undefined;
  #queues: QueuesResource | undefined;
  #recordings: RecordingsResource | undefined;
  #registry: RegistryNamespace | undefined;
  #shortCodes: ShortCodesResource | undefined;
  #sipEndpoints: SipEndpointsResource | undefined;
  #sipProfile: SipProfileResource | undefined;
  #verifiedCallers: VerifiedCallersResource | undefined;
  #video: VideoNamespace | undefined;
  #whatsapp: WhatsAppNamespace | undefined;

  /**
   * @param options Credentials and host, each from the environment when left out, and defaults for every call.
   * @throws {Error} When the project, the token or the host is given neither here nor in the environment.
   * @throws {TypeError} When an option is unknown or has a value that it cannot take.
   */
  constructor(options: RestClientOptions = {}) {
    checkNames(options, names, 'RestClient');
    const { timeout, maxRetries, signal, headers, idempotencyKey, fetch } = options;
    const credentials = new Credentials(options.project, options.token);
    const space: SpaceHost = resolveHost(
      required(options.host?.trim() || envText('SIGNALWIRE_REST_BASE_URL'), 'host', 'SIGNALWIRE_SPACE'),
    );
    if (idempotencyKey !== undefined && typeof idempotencyKey !== 'function')
      throw new TypeError('idempotencyKey of a client must be a function; pass a fixed key with the call it is for.');
    if (fetch !== undefined && typeof fetch !== 'function') throw new TypeError('fetch must be a function.');
    this.projectId = credentials.project;
    this.host = space.host;
    this.#api = new Api({
      space,
      credentials,
      call: settle({ timeout, maxRetries, signal, headers }, defaults),
      backoff: { ...defaultBackoff, ...options.backoff },
      fetch,
      idempotencyKey,
    });
  }

  /** Calls, controlled over REST. */
  get calling(): CallingNamespace {
    this.#calling ??= new (resources('calling').CallingNamespace)(this.#api);
    return this.#calling;
  }

  /** Chat: tokens for its members. */
  get chat(): ChatNamespace {
    this.#chat ??= new (resources('channels').ChatNamespace)(this.#api);
    return this.#chat;
  }

  /** The compatibility API. */
  get compat(): CompatNamespace {
    this.#compat ??= new (resources('compat').CompatNamespace)(this.#api);
    return this.#compat;
  }

  /** The resources that calls and messages are routed to. */
  get fabric(): FabricNamespace {
    this.#fabric ??= new (resources('fabric').FabricNamespace)(this.#api);
    return this.#fabric;
  }

  /** Logs of what happened in the project. */
  get logs(): LogsNamespace {
    this.#logs ??= new (resources('logs').LogsNamespace)(this.#api);
    return this.#logs;
  }

  /** Phone numbers: on offer, and of the project. */
  get phoneNumbers(): PhoneNumbersResource {
    this.#phoneNumbers ??= new (resources('phone-numbers').PhoneNumbersResource)(this.#api);
    return this.#phoneNumbers;
  }

  /** The project itself. */
  get project(): ProjectNamespace {
    this.#project ??= new (resources('project').ProjectNamespace)(this.#api);
    return this.#project;
  }

  /** Addresses for emergency calls. */
  get addresses(): AddressesResource {
    this.#addresses ??= new (resources('numbers').AddressesResource)(this.#api);
    return this.#addresses;
  }

  /** AI agents, in text. */
  get ai(): AiNamespace {
    this.#ai ??= new (resources('ai').AiNamespace)(this.#api);
    return this.#ai;
  }

  /** Documents that can be searched by meaning. */
  get datasphere(): DatasphereNamespace {
    this.#datasphere ??= new (resources('datasphere').DatasphereNamespace)(this.#api);
    return this.#datasphere;
  }

  /** SIP domains of the space. */
  get domainApplications(): DomainApplicationsResource {
    this.#domainApplications ??= new (resources('sip').DomainApplicationsResource)(this.#api);
    return this.#domainApplications;
  }

  /** Numbers of other carriers in the project. */
  get importedNumbers(): ImportedNumbersResource {
    this.#importedNumbers ??= new (resources('numbers').ImportedNumbersResource)(this.#api);
    return this.#importedNumbers;
  }

  /** What is known of numbers. */
  get lookup(): LookupResource {
    this.#lookup ??= new (resources('verification').LookupResource)(this.#api);
    return this.#lookup;
  }

  /** Messages: SMS, MMS and WhatsApp. */
  get messages(): MessagesResource {
    this.#messages ??= new (resources('messages').MessagesResource)(this.#api);
    return this.#messages;
  }

  /** Tokens that prove who holds a number. */
  get mfa(): MfaResource {
    this.#mfa ??= new (resources('verification').MfaResource)(this.#api);
    return this.#mfa;
  }

  /** Numbers that messages are sent from as one. */
  get numberGroups(): NumberGroupsResource {
    this.#numberGroups ??= new (resources('numbers').NumberGroupsResource)(this.#api);
    return this.#numberGroups;
  }

  /** The project and its subprojects. */
  get projects(): ProjectsResource {
    this.#projects ??= new (resources('project').ProjectsResource)(this.#api);
    return this.#projects;
  }

  /** PubSub: tokens for its clients. */
  get pubsub(): PubSubNamespace {
    this.#pubsub ??= new (resources('channels').PubSubNamespace)(this.#api);
    return this.#pubsub;
  }

  /** Queues of callers. */
  get queues(): QueuesResource {
    this.#queues ??= new (resources('queues').QueuesResource)(this.#api);
    return this.#queues;
  }

  /** Recordings of calls and conferences. */
  get recordings(): RecordingsResource {
    this.#recordings ??= new (resources('queues').RecordingsResource)(this.#api);
    return this.#recordings;
  }

  /** The registry of who sends messages from long numbers. */
  get registry(): RegistryNamespace {
    this.#registry ??= new (resources('registry').RegistryNamespace)(this.#api);
    return this.#registry;
  }

  /** Short codes of the project. */
  get shortCodes(): ShortCodesResource {
    this.#shortCodes ??= new (resources('numbers').ShortCodesResource)(this.#api);
    return this.#shortCodes;
  }

  /** SIP endpoints outside of the fabric. */
  get sipEndpoints(): SipEndpointsResource {
    this.#sipEndpoints ??= new (resources('sip').SipEndpointsResource)(this.#api);
    return this.#sipEndpoints;
  }

  /** What SIP endpoints do when they say nothing else. */
  get sipProfile(): SipProfileResource {
    this.#sipProfile ??= new (resources('sip').SipProfileResource)(this.#api);
    return this.#sipProfile;
  }

  /** Numbers of other carriers that calls may be made from. */
  get verifiedCallers(): VerifiedCallersResource {
    this.#verifiedCallers ??= new (resources('verification').VerifiedCallersResource)(this.#api);
    return this.#verifiedCallers;
  }

  /** Meetings with sound and picture. */
  get video(): VideoNamespace {
    this.#video ??= new (resources('video').VideoNamespace)(this.#api);
    return this.#video;
  }

  /** What WhatsApp messages are sent with. */
  get whatsapp(): WhatsAppNamespace {
    this.#whatsapp ??= new (resources('messages').WhatsAppNamespace)(this.#api);
    return this.#whatsapp;
  }

  /** Gives up the connections that are kept open; they do not keep a process alive. Calls under way finish, and the client stays usable. */
  close(): Promise<void> {
    return this.#api.close();
  }
}

/**
 * Makes a `RestClient`. [rest/client]
 * @param args Project id, API token and host, in this order; each may be left out.
 * @param kwargs The same by name, and the client's other options.
 * @throws {TypeError} When something is given both ways.
 * @example
 * const client = restClient(['your-project-id', 'your-api-token', 'example.signalwire.com']);
 */
export function restClient(
  args: readonly string[] = [],
  kwargs: RestClientOptions | Record<string, unknown> = {},
): RestClient {
  const positional = ['project', 'token', 'host'] as const;
  if (args.length > positional.length)
    throw new TypeError(`restClient takes at most ${positional.length} values: ${positional.join(', ')}.`);
  const options: Record<string, unknown> = { ...kwargs };
  for (const [i, value] of args.entries()) {
    const name = positional[i] as string;
    if (options[name] !== undefined) throw new TypeError(`${name} is given twice, by place and by name.`);
    options[name] = value;
  }
  return new RestClient(options);
}
