import { relayEventTypes } from '@signalwire/protocol/relay';
import { envelopeOf, receiveEnvelope } from '../calls/envelopes/index.js';
import type { Call, CallEngine, CallEvent } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import type { Pacer } from './pacer.js';
import type { Session } from './session.js';

/** Where a call stands with the RELAY clients. */
interface Share {
  readonly call: Call;
  /** Where it was offered; a call that a client placed has none. */
  readonly context: string | undefined;
  /** Calls whose events keep one order have one key. */
  readonly key: string;
  /** Who it was last offered to. */
  holder: Session | undefined;
  /** The holder has taken it: nobody else will be asked. */
  taken: boolean;
  /** Something else took over from the holder; it hears of the call and has no say. */
  replaced: boolean;
  /** Sessions that gave it back. */
  readonly passedBy: Set<Session>;
}

export interface CallDeskParts {
  engine: Pick<CallEngine, 'control' | 'subscribe'>;
  clock: Clock;
  pacer: Pacer;
  /** The sessions there are, in the order in which they came. */
  sessions(): Iterable<Session>;
}

/** Hands calls to RELAY clients: to one at a time, in turn, until one takes it. */
export class CallDesk {
  readonly #parts: CallDeskParts;
  readonly #shares = new Map<string, Share>();
  /** Who was last offered a call, by project and context. */
  readonly #last = new Map<string, Session>();
  readonly #stop: () => void;

  constructor(parts: CallDeskParts) {
    this.#parts = parts;
    this.#stop = parts.engine.subscribe((call, event) => this.#tell(call, event));
  }

  /** @returns whether a client was found. Until one is, the call stays on offer while it rings. */
  offer(call: Call, context: string): boolean {
    const share = this.#share(call, { context, key: call.id });
    call.context = context;
    return this.#offerNext(share);
  }

  /**
   * A client has placed a call: it is in charge of it, and hears of all that happened on it.
   * @param key The calls with the same one keep their events in one order.
   */
  adopt(call: Call, session: Session, key: string = call.id): void {
    const share = this.#share(call, { context: undefined, key });
    share.holder = session;
    this.#hold(share);
    for (const event of call.log.events) this.#tell(call, event);
  }

  /** What the events of a call are kept in order by. */
  keyOf(call: Call): string {
    return this.#shares.get(call.id)?.key ?? call.id;
  }

  /** The holder lets go of a call: something else is in charge of it. */
  release(call: Call): void {
    const share = this.#shares.get(call.id);
    if (share) share.replaced = true;
  }

  /** Whether a session may act on a call; the reason when it may not. */
  refusal(session: Session, call: Call): string | undefined {
    const share = this.#shares.get(call.id);
    if (share?.replaced) return `Something else is in charge of the call ${call.id} now.`;
    if (share?.holder === session) return undefined;
    if (share?.holder) return `The call ${call.id} is controlled by another client.`;
    return share
      ? `The call ${call.id} was not offered to this client, or was given back by it.`
      : `The call ${call.id} is not controlled over RELAY: its number is handled otherwise.`;
  }

  /** The holder takes a call: it is in charge of it from now on. */
  take(call: Call): void {
    const share = this.#shares.get(call.id);
    if (!share || share.taken) return;
    this.#hold(share);
  }

  #share(call: Call, { context, key }: { context: string | undefined; key: string }): Share {
    const share: Share = { call, context, key, holder: undefined, taken: false, replaced: false, passedBy: new Set() };
    this.#shares.set(call.id, share);
    return share;
  }

  #hold(share: Share): void {
    const { call, context } = share;
    share.taken = true;
    call.log.append({ type: 'relay', event: 'taken', ...(context === undefined ? {} : { context }) });
    this.#parts.engine.control(call, (signal) => this.#untilReplaced(share, signal));
  }

  /** The holder gives a call back. @returns whether another client was found. */
  pass(session: Session, call: Call): boolean {
    const share = this.#shares.get(call.id);
    if (share?.holder !== session) return false;
    if (share.context === undefined) return false;
    call.log.append({ type: 'relay', event: 'passed', context: share.context });
    share.passedBy.add(session);
    share.holder = undefined;
    const found = this.#offerNext(share);
    if (!found) call.log.append({ type: 'note', message: nobodyLeft(share.context) });
    return found;
  }

  /** The calls that a session holds. */
  heldBy(session: Session): Call[] {
    return [...this.#shares.values()].filter(({ holder }) => holder === session).map(({ call }) => call);
  }

  /** A session came, or listens to more: it may have what rings and has nobody. */
  arrived(session: Session): void {
    for (const share of this.#shares.values())
      if (!share.taken && share.holder?.connected !== true && share.holder !== session && this.#fits(session, share))
        this.#give(share, session, share.context as string);
  }

  /** A session's socket is gone: calls that it has not taken go to others, if there are any. */
  left(session: Session): void {
    for (const share of this.#shares.values()) if (share.holder === session && !share.taken) this.#offerNext(share);
  }

  /** A session is gone for good. */
  expired(session: Session): void {
    for (const share of this.#shares.values()) {
      share.passedBy.delete(session);
      if (share.holder !== session) continue;
      share.holder = undefined;
      if (share.taken)
        share.call.log.append({ type: 'note', message: 'The RELAY client that was in charge of the call is gone.' });
    }
  }

  close(): void {
    this.#stop();
    this.#shares.clear();
  }

  #offerNext(share: Share): boolean {
    const { context } = share;
    if (context === undefined) return false;
    const key = `${share.call.projectId}\0${context}`;
    const able = [...this.#parts.sessions()].filter(
      (session) => session !== share.holder && this.#fits(session, share),
    );
    const last = this.#last.get(key);
    // In turn: the first after the one that had the last call.
    const all = [...this.#parts.sessions()];
    const after = last ? all.indexOf(last) : -1;
    const next = able.find((session) => all.indexOf(session) > after) ?? able[0];
    if (!next) return false;
    this.#last.set(key, next);
    this.#give(share, next, context);
    return true;
  }

  #fits(session: Session, { call, context, passedBy }: Share): boolean {
    return (
      context !== undefined &&
      session.connected &&
      session.principal.projectId === call.projectId &&
      session.contexts.has(context) &&
      session.has('calling') &&
      !passedBy.has(session)
    );
  }

  #give(share: Share, session: Session, context: string): void {
    const { call } = share;
    share.holder = session;
    call.log.append({ type: 'relay', event: 'offered', context });
    this.#parts.pacer.pass(share.key, () => session.send(receiveEnvelope(call, context, this.#parts.clock.now())));
  }

  #tell(call: Call, event: CallEvent): void {
    const share = this.#shares.get(call.id);
    if (!share) return;
    const { holder } = share;
    const envelope = envelopeOf(call, event);
    if (holder && envelope && isOfRelay(envelope.event_type))
      this.#parts.pacer.pass(share.key, () => holder.send(envelope));
    if (event.type === 'state' && event.state === 'ended') this.#shares.delete(call.id);
  }

  /** Stays in charge until the call ends or something else takes over. */
  async #untilReplaced(share: Share, signal: AbortSignal): Promise<void> {
    if (!signal.aborted)
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    share.replaced = !share.call.signal.aborted;
  }
}

/** Some entries are told to status callbacks alone. */
const isOfRelay = (type: string) => (relayEventTypes as readonly string[]).includes(type);

function nobodyLeft(context: string): string {
  return `Every RELAY client that listens to the context "${context}" has passed; the call rings until another one comes or the ringing ends.`;
}
