import type { RelayEvent } from './events.js';
import { isolated, type RelayLogger } from './logger.js';
import { Once } from './wait.js';

/** What tells one kind of action from another. */
export interface ActionKind {
  /** The type of its events. */
  eventType: string;
  /** Whether an event is its last. */
  isTerminal(event: RelayEvent): boolean;
}

/** Called once, when an action is over. */
export type OnCompleted = (event: RelayEvent) => void | Promise<void>;

/** The course of one action: it runs until one event ends it, once. */
export class ActionState {
  readonly done = new Once<RelayEvent>();

  constructor(
    readonly controlId: string,
    private readonly kind: ActionKind,
    private readonly onCompleted: OnCompleted | undefined,
    private readonly logger: RelayLogger,
  ) {}

  get result(): RelayEvent | null {
    return this.done.value ?? null;
  }

  get eventType(): string {
    return this.kind.eventType;
  }

  /** Takes an event of its call. @returns whether it ended the action. */
  take(event: RelayEvent): boolean {
    if (event.eventType !== this.kind.eventType || event.params['control_id'] !== this.controlId) return false;
    if (!this.kind.isTerminal(event)) return false;
    this.settle(event);
    return true;
  }

  /** Ends the action, whatever the event. */
  settle(event: RelayEvent): void {
    if (this.done.settle(event) && this.onCompleted)
      isolated(this.logger, 'The onCompleted callback of an action', this.onCompleted, event);
  }
}
