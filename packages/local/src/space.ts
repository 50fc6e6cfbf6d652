import { resolve } from 'node:path';
import { type Model, type ModelFactory, openai, rehearsal } from './ai/index.js';
import type { CallEngine } from './calls/index.js';
import { type Clock, RealClock, VirtualClock } from './clock/index.js';
import { Closers } from './closers.js';
import { type Composition, compose, type Faults } from './composition.js';
import { isLoopback, type Listener, listen, SpaceStartError } from './listener/index.js';
import { createLogger, type Logger } from './logging/index.js';
import type { Message } from './messaging/index.js';
import type { VirtualPhone } from './phones/index.js';
import type { JournalEntry } from './rest/index.js';
import { type Identity, Store } from './store/index.js';
import { type Certificates, certificates } from './tls/index.js';

export interface LocalSpaceOptions {
  /** Port to listen on; 0 takes a free one. Default: 0. */
  port?: number;
  /** Address to listen on. Default: `127.0.0.1`. One that other machines reach needs `allowRemote`. */
  host?: string;
  /** Lets other machines in. The space's tokens are then all that keeps them out. Default: false. */
  allowRemote?: boolean;
  /** Folder to keep everything in, created when missing; in memory when absent. */
  data?: string;
  /** Where time comes from: `real` for people, `virtual` for tests (it passes only while they wait). Default: `real`. */
  clock?: 'real' | 'virtual' | Clock;
  /**
   * Who talks in `ai` verbs: `rehearsal` (fixed rules, no network, made to rehearse tools and steps), `openai` (any
   * server of chat completions, from `OPENAI_BASE_URL`, `OPENAI_API_KEY` and `OPENAI_MODEL`), or a model of your own.
   * Default: `rehearsal`.
   */
  model?: 'rehearsal' | 'openai' | Model | ModelFactory;
  /** How long speaking takes: 1 is a person's pace, 0 is no time at all. Default: 1. */
  pace?: number;
  /**
   * Milliseconds of silence before an agent seeks the caller's attention, whatever its document says; 0 for never.
   * Default: as the document says.
   */
  attentionTimeoutMs?: number;
  /** Serves HTTPS, with certificates of an authority of the space's own. Default: false. */
  tls?: boolean;
  /** Default: warnings and errors, as lines of JSON on standard error. */
  logger?: Logger;
  /** Id (UUID) of the project. Default: the data folder's, or a new one. */
  project?: string;
  /** Secret of a token with every scope. Default: the data folder's, or a new one. */
  token?: string;
}

interface Started {
  listener: Listener;
  store: Store;
  composition: Composition;
  identity: Identity;
  clock: Clock;
  tls: Certificates | undefined;
  open: Closers;
}

/** A SignalWire space on this machine. */
export class LocalSpace implements AsyncDisposable {
  /** Where it listens, without a path: `http://127.0.0.1:41234`. */
  readonly url: string;
  readonly spaceId: string;
  /** Id of its project: the user name of basic authentication. */
  readonly project: string;
  /** Secret of a token with every scope: the password of basic authentication. */
  readonly token: string;
  /** What requests for its project's documents are signed with: the `signingKey` of its agents. */
  readonly signingKey: string;
  readonly clock: Clock;
  /** Its calls: those that are up and those that ended not long ago. */
  readonly calls: CallEngine;
  /** What can be made to go wrong on purpose: delayed frames, broken connections, … */
  readonly faults: Faults;
  /** The certificate (PEM) that clients have to trust; with `tls` only. */
  readonly caCertificate: string | undefined;
  /** Where that is kept, for `NODE_EXTRA_CA_CERTS`; with `tls` and `data` only. */
  readonly caCertificatePath: string | undefined;

  private constructor(private readonly parts: Started) {
    this.url = parts.listener.url;
    this.spaceId = parts.identity.spaceId;
    this.project = parts.identity.project.id;
    this.token = parts.identity.token.secret;
    this.signingKey = parts.identity.project.signingKey;
    this.clock = parts.clock;
    this.calls = parts.composition.engine;
    this.faults = parts.composition.faults;
    this.caCertificate = parts.tls?.ca;
    this.caCertificatePath = parts.tls?.caPath;
  }

  /**
   * Starts a space.
   * @throws {SpaceStartError} when it cannot listen, or an option is wrong.
   * @throws {StoreError} when the data folder cannot be used.
   * @throws {ModelError} when the model is `openai` and nothing says where or with which key.
   */
  static async start(options: LocalSpaceOptions = {}): Promise<LocalSpace> {
    const { port = 0, host = '127.0.0.1', logger = createLogger(), pace = 1 } = options;
    const data = options.data === undefined ? undefined : resolve(options.data);
    check(options);
    const open = new Closers();
    try {
      const clock = chooseClock(options.clock, open);
      const store = await Store.open({ folder: data, now: () => clock.now() });
      open.add(() => store.close());
      const identity = await store.identity({
        ...(options.project ? { projectId: options.project } : {}),
        ...(options.token ? { secret: options.token } : {}),
      });
      const { spaceId } = identity;
      const tls = options.tls ? await certificates(data, ['localhost', '127.0.0.1', '::1', host]) : undefined;
      let ready = false;
      let socket: Listener | undefined;
      const composition = compose({
        spaceId,
        store,
        clock,
        logger,
        model: chooseModel(options.model),
        pace,
        attentionTimeoutMs: options.attentionTimeoutMs,
        secure: tls !== undefined,
        ready: () => ready,
        url: () => socket?.url ?? '',
      });
      open.add(async () => {
        ready = false;
        // Before the socket closes, or it would wait for the WebSockets to go away by themselves.
        await composition.stop();
        await socket?.close();
      });
      const listener = await listen({ host, port, tls: tls?.server }, composition.rest.listener);
      socket = listener;
      composition.attach(listener.server);
      ready = true;
      logger.info('the space is ready', { url: listener.url, space_id: spaceId, project: identity.project.id });
      return new LocalSpace({ listener, store, composition, identity, clock, tls, open });
    } catch (error) {
      await open.close();
      throw error;
    }
  }

  /**
   * The virtual phone at a number (E.164) or SIP URI, made when it is not there yet: it calls the space's numbers and is
   * rung by the space's calls.
   * @throws {TypeError} when it is neither.
   */
  phone(address: string): VirtualPhone {
    return this.parts.composition.phones.phone(address);
  }

  /** The last requests to the REST API, oldest first. */
  get requests(): readonly JournalEntry[] {
    return this.parts.composition.journal.entries;
  }

  /** The last text messages that were sent, oldest first, as far as they have come. */
  get messages(): readonly Message[] {
    return this.parts.composition.messages.all;
  }

  /**
   * Makes a further project, or a subproject of one.
   * @returns its id, and the secret of a token of it with every scope.
   */
  async addProject({ name, parent }: { name: string; parent?: string }): Promise<{ project: string; token: string }> {
    const project = await this.parts.store.projects.create({ name, ...(parent ? { parentId: parent } : {}) });
    const token = await this.parts.store.ownerToken(project.id);
    return { project: project.id, token: token.secret };
  }

  /** Ends every call, keeps what there is to keep, and closes. Once is enough; more does no harm. */
  async stop(): Promise<void> {
    await this.parts.open.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }
}

function check({ host = '127.0.0.1', port = 0, allowRemote, project }: LocalSpaceOptions): void {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SpaceStartError('option', `port must be a number from 0 to 65535. Given: ${port}.`);
  if (!isLoopback(host) && !allowRemote)
    throw new SpaceStartError(
      'option',
      `host ${host} is reachable from other machines, and a local space is made for one. Use 127.0.0.1, or set allowRemote to let others in.`,
    );
  if (project !== undefined && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(project))
    throw new SpaceStartError('option', `project must be a UUID, as project ids are. Given: "${project}".`);
}

/** @throws {ModelError} when `openai` has no key or address to go to. */
function chooseModel(model: LocalSpaceOptions['model']): Model | ModelFactory {
  if (model === undefined || model === 'rehearsal') return rehearsal();
  return model === 'openai' ? openai() : model;
}

function chooseClock(clock: LocalSpaceOptions['clock'], open: Closers): Clock {
  if (clock === undefined || clock === 'real') return new RealClock();
  if (clock !== 'virtual') return clock;
  const virtual = new VirtualClock();
  open.add(() => virtual.close());
  return virtual;
}
