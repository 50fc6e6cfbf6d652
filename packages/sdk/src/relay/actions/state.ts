import type { CallStateEvent, RelayEvent } from '../events/index.js';
import { isolated, type RelayLogger } from '../logger.js';
import { Once } from '../wait.js';
import type { ActionKind } from './kinds.js';

/** What an action ends with: an event of its own, or, when the call ended first, the call's. */
export type ActionResult<E extends RelayEvent = RelayEvent> = E | CallStateEvent;

/** Called once, when an action has its result or is over without one. */
export type OnCompleted<E extends RelayEvent = RelayEvent> = (event: ActionResult<E>) => void | Promise<void>;

/** The course of one action: it runs until one event settles it, once. */
export class ActionState<E extends RelayEvent = RelayEvent> {
  readonly settled = new Once<ActionResult<E>>();
  /** Nothing more comes of it: requests about it are pointless. */
  over = false;
  /** Told first when there is a result. */
  onSettled: (() => void) | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly controlId: string,
    readonly kind: ActionKind<E>,
    private readonly onCompleted: OnCompleted<E> | undefined,
    private readonly logger: RelayLogger,
  ) {}

  /** Takes an event with its control id. @returns whether it is over. */
  take(event: RelayEvent): boolean {
    if (event.eventType !== this.kind.eventType) return false;
    const own = event as E;
    if (!this.kind.isResult(own)) return false;
    if (this.kind.goesOn?.(own)) this.#settle(own);
    else this.end(own);
    return this.over;
  }

  /** It is over, whatever the event. */
  end(event: ActionResult<E>): void {
    this.over = true;
    clearTimeout(this.#grace);
    this.#settle(event);
  }

  /** The server no longer knows it. Its last event may be on the way: it gets so long to arrive. */
  endWithin(ms: number, end: () => void): void {
    if (!this.over) this.#grace ??= setTimeout(end, ms);
  }

  #settle(event: ActionResult<E>): void {
    if (!this.settled.settle(event)) return;
    this.onSettled?.();
    if (this.onCompleted) isolated(this.logger, 'The onCompleted callback of an action', this.onCompleted, event);
  }
}
