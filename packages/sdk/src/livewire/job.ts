import { AsyncLocalStorage } from 'node:async_hooks';
import type { PlatformAgent } from './platform-agent.js';

/** What a program keeps from its `prewarm` to its `entry`. [livewire/job-context] */
export class JobProcess {
  // biome-ignore lint/suspicious/noExplicitAny: what a program keeps is its own affair
  userData: Record<string, any> = {};
}

/** Stands for the room of LiveKit; the platform connects calls by itself. */
export class Room {
  readonly name: string = 'livewire-room';
}

/** What an entry function gets. The first session that is started in it is the one that answers calls. [livewire/job-context] */
export class JobContext {
  readonly room: Room = new Room();

  constructor(readonly proc: JobProcess = new JobProcess()) {
    jobs.set(this.room, this);
  }

  /** Nothing has to be connected: the platform asks for a document when a call comes in. */
  async connect(): Promise<void> {}

  /** There is a caller in every call: `{ identity: 'caller' }`. */
  async waitForParticipant(): Promise<{ identity: string }> {
    return { identity: 'caller' };
  }
}

const jobs = new WeakMap<object, JobContext>();
const running = new AsyncLocalStorage<JobContext>();
const agents = new WeakMap<JobContext, PlatformAgent>();

/** Runs an entry function, whose sessions belong to its job. */
export function inJob<T>(job: JobContext, run: () => T): T {
  return running.run(job, run);
}

/**
 * Connects the agent of a session to the job that it was started in: that of its room, else the one that runs.
 * @throws {Error} When the job has another session.
 */
export function connectToJob(agent: PlatformAgent, room: unknown): void {
  const job = (typeof room === 'object' && room !== null ? jobs.get(room) : undefined) ?? running.getStore();
  if (!job) return;
  if (agents.has(job)) throw new Error('The entry function started two sessions; one of them can answer its calls.');
  agents.set(job, agent);
}

/** The agent that answers the calls of a job. */
export const agentOf = (job: JobContext): PlatformAgent | undefined => agents.get(job);
