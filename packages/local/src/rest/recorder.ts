import type { Call, CallEngine, CallEvent } from '../calls/index.js';
import type { LoggedCall, LoggedEvent, Store } from '../store/index.js';

/** Milliseconds that events may wait, so that a busy call costs few transactions. */
const batchMs = 50;

/** Writes what happens on calls into the store, for the voice log. */
export class Recorder {
  private readonly calls = new Map<string, LoggedCall>();
  private events: LoggedEvent[] = [];
  private readonly origins = new WeakMap<Call, { direction: LoggedCall['direction']; url: string | undefined }>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private readonly unsubscribe: () => void;

  /** @param report hears of writes that failed. */
  constructor(
    private readonly store: Store,
    engine: Pick<CallEngine, 'subscribe'>,
    private readonly report: (error: unknown) => void,
  ) {
    this.unsubscribe = engine.subscribe((call, event) => this.record(call, event));
  }

  /** Notes that a call was placed over the REST API, with the address of its document. */
  placed(call: Call, url: string | undefined): void {
    this.origins.set(call, { direction: 'outbound-api', url });
    if (call.log.events.length > 0) this.keep(call);
  }

  /** Writes what is not written yet; reads after it find everything. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.write());
    await this.writing;
  }

  async stop(): Promise<void> {
    this.unsubscribe();
    await this.flush();
  }

  private record(call: Call, { seq, at, call_id, type, ...details }: CallEvent): void {
    // A call to a number that nobody has is nobody's to log.
    if (!call.projectId) return;
    if (type === 'state') this.keep(call);
    this.events.push({ callId: call_id, seq, at, type, details });
    // Real time, whatever the calls count in: a write is the store's affair.
    this.timer ??= setTimeout(() => void this.flush(), batchMs).unref();
  }

  private keep(call: Call): void {
    const origin = this.origins.get(call);
    this.calls.set(call.id, {
      id: call.id,
      logId: call.segmentId,
      projectId: call.projectId,
      from: call.from,
      to: call.to,
      type: call.type,
      direction: origin?.direction ?? call.direction,
      url: origin?.url,
      status: call.state,
      endReason: call.endReason,
      createdAt: call.createdAt,
      answeredAt: call.answeredAt,
      endedAt: call.endedAt,
    });
  }

  private async write(): Promise<void> {
    if (this.calls.size === 0 && this.events.length === 0) return;
    const calls = [...this.calls.values()];
    const events = this.events;
    this.calls.clear();
    this.events = [];
    try {
      await this.store.calls.write(calls, events);
    } catch (error) {
      this.report(error);
    }
  }
}
