import { type Clock, RealClock, VirtualClock } from './clock/index.js';
import { isLoopback, type Listener, listen, SpaceStartError } from './listener/index.js';
import { createLogger, type Logger } from './logging/index.js';
import { Journal, type JournalEntry, NumberMarket, RestServer } from './rest/index.js';
import { Store } from './store/index.js';
import { certificates } from './tls/index.js';

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
  /** Serves HTTPS, with certificates of an authority of the space's own. Default: false. */
  tls?: boolean;
  /** Default: warnings and errors, as lines of JSON on standard error. */
  logger?: Logger;
  /** Id (UUID) of the project. Default: the data folder's, or a new one. */
  project?: string;
  /** Secret of a token with every scope. Default: the data folder's, or a new one. */
  token?: string;
}

/** A SignalWire space on this machine. */
export class LocalSpace implements AsyncDisposable {
  private constructor(
    /** Where it listens, without a path: `http://127.0.0.1:41234`. */
    readonly url: string,
    readonly spaceId: string,
    /** Id of its project: the user name of basic authentication. */
    readonly project: string,
    /** Secret of a token with every scope: the password of basic authentication. */
    readonly token: string,
    readonly clock: Clock,
    /** The certificate (PEM) that clients have to trust, and where it is kept; only with `tls`. */
    readonly caCertificate: string | undefined,
    readonly caCertificatePath: string | undefined,
    private readonly journal: Journal,
    private readonly shutDown: () => Promise<void>,
  ) {}

  /**
   * Starts a space.
   * @throws {SpaceStartError} when it cannot listen, or an option is wrong; {StoreError} when the data folder is of no use.
   */
  static async start(options: LocalSpaceOptions = {}): Promise<LocalSpace> {
    const { port = 0, host = '127.0.0.1', data, logger = createLogger() } = options;
    check(options);
    const clock = chooseClock(options.clock);
    const closing: (() => Promise<void>)[] = [];
    const closeAll = async () => {
      for (const close of closing.splice(0).reverse()) await close();
    };
    try {
      const store = await Store.open({ folder: data, now: () => clock.now() });
      closing.push(() => store.close());
      const { spaceId, project, token } = await store.identity({
        ...(options.project ? { projectId: options.project } : {}),
        ...(options.token ? { secret: options.token } : {}),
      });
      const tls = options.tls ? await certificates(data, ['localhost', '127.0.0.1', '::1', host]) : undefined;
      const journal = new Journal();
      let ready = false;
      const rest = new RestServer(
        { store, clock, market: new NumberMarket() },
        { spaceId, secure: tls !== undefined, ready: () => ready },
        journal,
        logger,
      );
      const listener: Listener = await listen({ host, port, tls: tls?.server }, rest.listener);
      closing.push(() => listener.close());
      closing.push(async () => {
        ready = false;
      });
      ready = true;
      logger.info('the space is ready', { url: listener.url, space_id: spaceId, project: project.id });
      return new LocalSpace(
        listener.url,
        spaceId,
        project.id,
        token.secret,
        clock,
        tls?.ca,
        tls?.caPath,
        journal,
        closeAll,
      );
    } catch (error) {
      await closeAll();
      throw error;
    }
  }

  /** The last requests to the REST API, oldest first. */
  get requests(): readonly JournalEntry[] {
    return this.journal.entries;
  }

  /** Ends every call, keeps what there is to keep, and closes. Does nothing the second time. */
  async stop(): Promise<void> {
    await this.shutDown();
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

function chooseClock(clock: LocalSpaceOptions['clock']): Clock {
  if (clock === undefined || clock === 'real') return new RealClock();
  return clock === 'virtual' ? new VirtualClock() : clock;
}
