import type { OperationId } from '@signalwire/protocol/rest';

/** A request that the space served, or refused. */
export interface JournalEntry {
  /** As in its `x-request-id`. */
  id: string;
  /** When it came, in milliseconds since the epoch. */
  at: number;
  method: string;
  path: string;
  /** The operation that it asked for, when the address says so. */
  operation?: OperationId;
  /** The project that it authenticated as. */
  project?: string;
  status: number;
  /** Milliseconds until the answer. */
  ms: number;
  /** Why it was refused. */
  error?: string;
}

/** The last requests to the space, oldest first. */
export class Journal {
  private readonly kept: JournalEntry[] = [];

  constructor(private readonly limit = 1000) {}

  add(entry: JournalEntry): void {
    this.kept.push(entry);
    if (this.kept.length > this.limit) this.kept.shift();
  }

  get entries(): readonly JournalEntry[] {
    return [...this.kept];
  }
}
