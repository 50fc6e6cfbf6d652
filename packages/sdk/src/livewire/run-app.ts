import { AgentBase } from '../agents/index.js';
import { envFlag, holdBack } from '../config/index.js';
import { getLogger } from '../logging/index.js';
import { anyTip, banner } from './banner.js';
import { agentOf, inJob, JobContext, JobProcess } from './job.js';
import { noteOnce } from './notes.js';

/** A program: what runs once before, and what makes and starts a session. */
export interface AppDefinition {
  entry: (ctx: JobContext) => Promise<void> | void;
  // biome-ignore lint/suspicious/noExplicitAny: what it returns is not looked at
  prewarm?: ((proc: JobProcess) => any) | undefined;
}

/**
 * Makes a program of an entry function, to be given to {@link runApp}. [livewire/run-app]
 * @throws {TypeError} Without an entry function.
 */
export function defineAgent<Definition extends AppDefinition>(agent: Definition): Definition {
  if (typeof agent?.entry !== 'function')
    throw new TypeError('defineAgent() takes { entry, prewarm? } with functions.');
  return agent;
}

/** A program that is put together step by step, as LiveKit's Python has it. */
export class AgentServer implements AppDefinition {
  /** Runs once, before the entry function. */
  // biome-ignore lint/suspicious/noExplicitAny: what it returns is not looked at
  setupFnc: ((proc: JobProcess) => any) | undefined;
  private entryFnc: AppDefinition['entry'] | undefined;

  /** Sets the entry function. @returns The function. */
  rtcSession<Entry extends AppDefinition['entry']>(entry: Entry): Entry {
    if (typeof entry !== 'function') throw new TypeError('rtcSession() takes a function.');
    this.entryFnc = entry;
    return entry;
  }

  /** The entry function. @throws {Error} When none was set. */
  get entry(): AppDefinition['entry'] {
    if (!this.entryFnc) throw new Error('The server has no entry function: set one with rtcSession().');
    return this.entryFnc;
  }

  get prewarm(): AppDefinition['prewarm'] {
    return this.setupFnc;
  }
}

/** Which program to run, as LiveKit has it: beside it, options that have no effect here are accepted. */
export class ServerOptions {
  /** A program, or the path of a module whose default export is one. */
  readonly agent: AppDefinition | string;

  constructor(options: { agent: AppDefinition | string; [option: string]: unknown }) {
    for (const name of Object.keys(options))
      if (name !== 'agent') noteOnce(`ServerOptions ${name}`, 'the platform sends calls to the server as it is.');
    this.agent = options.agent;
  }
}

/** Another name of {@link ServerOptions}. */
export class WorkerOptions extends ServerOptions {}

/** What {@link runApp} takes. */
export type App = AppDefinition | ServerOptions | { agent: AppDefinition | string };

/**
 * Runs `prewarm` and `entry` of a program, once, and serves the agent of the session that was started, until the process
 * ends. What goes wrong is written to the log, and the process ends with 1. [livewire/run-app]
 * @throws {TypeError} When this is no program.
 */
export function runApp(options: App): void {
  checkApp(options);
  const started = start(options);
  if (holdBack(started)) return;
  started.catch((error: unknown) => {
    getLogger('LiveWire').error('The agent could not be started.', { error });
    process.exitCode = 1;
  });
}

async function start(options: App): Promise<void> {
  const quiet = envFlag('SWAIG_CLI_MODE');
  if (!quiet) process.stderr.write(`${banner}\n`);
  const agent = await buildAgent(
    options,
    quiet ? undefined : () => process.stderr.write(`  Did you know? ${anyTip()}\n\n`),
  );
  AgentBase.setupGracefulShutdown();
  await agent.run();
}

/**
 * Does what {@link runApp} does but for serving: for tests, servers of one's own and serverless platforms.
 * @returns The agent of the session that the entry function started.
 * @throws {TypeError} When this is no program.
 * @throws {Error} When the entry function starts no session.
 */
export async function buildAgent(options: App, beforeEntry?: () => void): Promise<AgentBase> {
  checkApp(options);
  const { entry, prewarm } = await definitionOf(options);
  const proc = new JobProcess();
  if (prewarm) {
    noteOnce('prewarm', 'it runs once; the platform needs no pool of warm processes.');
    await prewarm(proc);
  }
  beforeEntry?.();
  const job = new JobContext(proc);
  await inJob(job, () => entry(job));
  const agent = agentOf(job);
  if (!agent)
    throw new Error('The entry function started no session: await session.start({ agent, room: ctx.room }) in it.');
  return agent;
}

function checkApp(options: App): void {
  const { entry, agent } = (options ?? {}) as Partial<AppDefinition> & { agent?: unknown };
  if (typeof entry === 'function' || typeof agent === 'string') return;
  if (typeof (agent as AppDefinition | undefined)?.entry === 'function') return;
  throw new TypeError(
    'runApp() takes what defineAgent() gives, an AgentServer, or { agent } with one of them or the path of a module whose default export is one.',
  );
}

async function definitionOf(options: App): Promise<AppDefinition> {
  const given = 'entry' in options ? options : options.agent;
  if (typeof given !== 'string') return given;
  const { pathToFileURL } = await import('node:url');
  const url = given.startsWith('file:') ? given : pathToFileURL(given).href;
  const { default: exported } = (await import(url)) as { default?: Partial<AppDefinition> };
  if (typeof exported?.entry !== 'function')
    throw new TypeError(`The default export of ${given} is no program: export default defineAgent({ entry }).`);
  return exported as AppDefinition;
}
