import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock/index.js';
import type { Call, QueueFacts } from '../types.js';

/** A call that waits in a queue. */
export interface QueueEntry {
  readonly call: Call;
  readonly controlId: string;
  /** The call left by itself, or has been taken out. */
  readonly out: Promise<'left' | 'taken'>;
  /** It leaves; nothing when it is out. */
  leave(): void;
}

/** A queue, for those who look on. */
export interface QueueView {
  readonly id: string;
  readonly name: string;
  readonly calls: readonly Call[];
}

interface Queue {
  id: string;
  name: string;
  waiting: Waiting[];
  /** How many were taken out, and how long they had waited. */
  taken: number;
  waitedMs: number;
}

interface Waiting extends QueueEntry {
  readonly since: number;
  settle(how: 'left' | 'taken'): void;
}

/** The queues of a space, by project and name: calls that wait to be connected, first come first served. */
export class Queues {
  readonly #queues = new Map<string, Queue>();

  constructor(private readonly clock: Clock) {}

  /** Puts a call at the end of a queue, which is made when it is not there. */
  enter(call: Call, name: string, controlId: string): QueueEntry & { queueId: string } {
    const queue = this.#at(call.projectId, name);
    let settle: (how: 'left' | 'taken') => void = () => {};
    const out = new Promise<'left' | 'taken'>((resolve) => {
      settle = resolve;
    });
    const entry: Waiting = {
      call,
      controlId,
      out,
      since: this.clock.now(),
      settle: (how) => settle(how),
      leave: () => void this.#remove(queue, entry, 'left'),
    };
    queue.waiting.push(entry);
    this.#tell(queue, entry, 'enqueue', queue.waiting.length);
    return { ...entry, queueId: queue.id };
  }

  /** Takes the call that waits longest out of a queue. */
  take(projectId: string, name: string): { call: Call; queueId: string } | undefined {
    const queue = this.#queues.get(key(projectId, name));
    const [first] = queue?.waiting ?? [];
    if (!queue || !first) return undefined;
    this.#remove(queue, first, 'taken');
    return { call: first.call, queueId: queue.id };
  }

  /** The queue of a name, when anybody has ever waited in it. */
  find(projectId: string, name: string): QueueView | undefined {
    const queue = this.#queues.get(key(projectId, name));
    return queue && { id: queue.id, name, calls: queue.waiting.map(({ call }) => call) };
  }

  #at(projectId: string, name: string): Queue {
    const id = key(projectId, name);
    const queue = this.#queues.get(id) ?? { id: randomUUID(), name, waiting: [], taken: 0, waitedMs: 0 };
    this.#queues.set(id, queue);
    return queue;
  }

  #remove(queue: Queue, entry: Waiting, how: 'left' | 'taken'): void {
    const at = queue.waiting.indexOf(entry);
    if (at < 0) return;
    queue.waiting.splice(at, 1);
    if (how === 'taken') {
      queue.taken++;
      queue.waitedMs += this.clock.now() - entry.since;
    }
    this.#tell(queue, entry, how === 'taken' ? 'dequeue' : 'leave', at + 1);
    entry.settle(how);
  }

  #tell(queue: Queue, { call, controlId, since }: Waiting, status: QueueFacts['status'], position: number): void {
    const now = this.clock.now() * 1000;
    const { id, name, waiting, taken, waitedMs } = queue;
    call.log.append({
      type: 'queue',
      control_id: controlId,
      queue: {
        status,
        id,
        name,
        position,
        size: waiting.length,
        avg_time: taken === 0 ? 0 : waitedMs / taken / 1000,
        enqueue_ts: since * 1000,
        ...(status === 'dequeue' ? { dequeue_ts: now } : {}),
        ...(status === 'leave' ? { leave_ts: now } : {}),
      },
    });
  }
}

const key = (projectId: string, name: string) => `${projectId}/${name}`;
