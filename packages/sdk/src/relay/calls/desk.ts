import { onAbort } from '../abort.js';
import type { SentRequestOptions } from '../connection/session.js';
import { CallReceiveEvent, CallStateEvent, DialEvent, type RelayEvent } from '../events/index.js';
import { describe, isolated, type RelayLogger } from '../logger.js';
import { RecentKeys } from '../recent.js';
import { Call } from './call.js';
import { Dials } from './dials.js';
import { EarlyArrivals } from './early.js';
import { Inbox } from './inbox.js';
import { type CallFacts, type CallPort, CallState } from './state.js';

/** Takes an inbound call. */
export type CallHandler = (call: Call) => void | Promise<void>;

/** What becomes of inbound calls beyond `maxActiveCalls`: passed on to other clients, or ended as busy. */
export type OverloadPolicy = 'pass' | 'busy';

export interface CallDeskOptions {
  logger: RelayLogger;
  maxActiveCalls: number;
  overload: OverloadPolicy;
  /** A call whose handler failed is ended. */
  hangupOnError: boolean;
  /** How long an answered call may be silent after its session was resumed, in milliseconds. */
  unheardMs: number;
  request(method: string, params: object, request?: SentRequestOptions): Promise<Record<string, unknown>>;
  /** Sends what may still be sent while the client leaves. */
  part(method: string, params: object): void;
}

/** How long an event waits for the call that it belongs to, and a last event for what the server no longer knows. */
const earlyMs = 5000;
const graceMs = 2000;
/** How long a call waits for a handler or a loop when there is none: programs connect first and listen then. */
const takerMs = 500;
const rememberedCalls = 2000;
/** How many calls the server is asked about at once. */
const askedAtOnce = 20;

/** The calls of a client: takes those that come in, keeps those that are up, and brings each its events. */
export class CallDesk {
  readonly dials: Dials;
  /** The client is leaving: what comes in is passed on. */
  closing = false;
  readonly #options: CallDeskOptions;
  readonly #port: CallPort;
  readonly #calls = new Map<string, CallState>();
  readonly #ended = new RecentKeys(rememberedCalls);
  readonly #early = new EarlyArrivals<RelayEvent>(earlyMs, 200, 50);
  readonly #inboxes = new Set<Inbox>();
  /** Words that very many calls share are kept once. */
  readonly #words = new Map<string, string>();
  /** Calls that nobody takes yet. */
  readonly #untaken = new Map<string, { call: Call; timer: ReturnType<typeof setTimeout> }>();
  #handler: CallHandler | undefined;
  #inbound = 0;
  #check: ReturnType<typeof setTimeout> | undefined;

  constructor(options: CallDeskOptions) {
    this.#options = options;
    const { logger, request } = options;
    this.#port = {
      logger,
      graceMs,
      request,
      release: (callId) => this.#drop(callId),
      lost: (call, why) => this.#lose(call, why),
    };
    this.dials = new Dials({
      ...this.#port,
      find: (callId) => this.#calls.get(callId),
      adopt: (facts) => this.#adopt(facts),
    });
  }

  /** How many calls are up, as far as this client knows. */
  get size(): number {
    return this.#calls.size;
  }

  /** Who takes inbound calls. */
  handle(handler: CallHandler): void {
    this.#handler = handler;
    this.#offerUntaken();
  }

  take(event: RelayEvent): void {
    if (event instanceof CallReceiveEvent) this.#admit(event);
    else if (event instanceof DialEvent) this.dials.take(event);
    else if (event.callId !== '') this.#route(event);
  }

  /** A loop over inbound calls. Each call goes to one taker: to the loop that waits for it longest, else to the handler. */
  open(signal?: AbortSignal): Inbox {
    let forgetSignal: (() => void) | undefined;
    const inbox: Inbox = new Inbox((closed, left) => {
      forgetSignal?.();
      this.#inboxes.delete(closed);
      for (const call of left) if (call.state !== 'ended') this.#refuse(call.callId, call.nodeId, 'its loop was left');
    });
    if (signal?.aborted) {
      inbox.end();
      return inbox;
    }
    if (signal) forgetSignal = onAbort(signal, () => inbox.end());
    this.#inboxes.add(inbox);
    this.#offerUntaken();
    return inbox;
  }

  /** Ends the loops over inbound calls. */
  endLoops(failure?: Error): void {
    for (const inbox of [...this.#inboxes]) inbox.end(failure);
  }

  /** The session goes on after a break. What happened meanwhile may never be told: not every server repeats it. */
  resumed(): void {
    for (const call of this.#calls.values()) call.heard = false;
    clearTimeout(this.#check);
    const check = setTimeout(() => void this.#askWhatIsUp(check), this.#options.unheardMs);
    this.#check = check;
  }

  /** Nothing of the session that there was can be reached any more. */
  lose(why: string): void {
    clearTimeout(this.#check);
    this.#check = undefined;
    for (const call of [...this.#calls.values()]) this.#lose(call, why);
    this.dials.lose(why);
    this.#early.clear();
  }

  async #askWhatIsUp(check: ReturnType<typeof setTimeout>): Promise<void> {
    const unheard = [...this.#calls.values()].filter((call) => !call.heard);
    // Another break begins the count anew.
    while (unheard.length > 0 && this.#check === check)
      await Promise.all(unheard.splice(0, askedAtOnce).map((call) => call.verify()));
  }

  #route(event: RelayEvent): void {
    const { callId } = event;
    const call = this.#calls.get(callId) ?? this.#leg(event);
    if (!call) {
      // A call that is announced may be overtaken by its events; the far side of a connection is never announced.
      const ours = !(event instanceof CallStateEvent && event.direction === 'outbound');
      if (ours && !this.#ended.has(callId)) this.#early.hold(callId, event);
      return;
    }
    call.dispatch(event);
    if (!call.endedBy) return;
    this.#drop(callId);
    this.#ended.add(callId);
  }

  /** An event of a dial's leg makes the leg known. */
  #leg(event: RelayEvent): CallState | undefined {
    if (!(event instanceof CallStateEvent) || event.callState === 'ended') return undefined;
    const tag = String(event.params['tag'] ?? '');
    const dial = this.dials.get(tag);
    if (!dial || this.#ended.has(event.callId)) return undefined;
    const leg = this.#adopt({
      callId: event.callId,
      nodeId: String(event.params['node_id'] ?? ''),
      projectId: '',
      context: '',
      tag,
      direction: 'outbound',
      device: event.device,
      state: 'created',
      segmentId: String(event.params['segment_id'] ?? ''),
    });
    dial.addLeg(leg);
    return leg;
  }

  #admit(event: CallReceiveEvent): void {
    const { callId, nodeId } = event;
    const known = this.#calls.get(callId);
    if (known?.handedOn) {
      // It comes back on another context.
      known.handedOn = false;
      known.facts = { ...known.facts, context: this.#shared(event.context) };
      this.#offer(new Call(known));
      return;
    }
    // The server has told of it twice.
    if (callId === '' || known || this.#ended.has(callId)) return;
    const { maxActiveCalls } = this.#options;
    if (this.closing) {
      this.#refuse(callId, nodeId, 'the client is leaving');
      return;
    }
    if (this.#inbound >= maxActiveCalls) {
      const why = `${maxActiveCalls} calls are up already (maxActiveCalls)`;
      this.#refuse(callId, nodeId, why, this.#options.overload);
      return;
    }
    const { tag, direction, device, callState, segmentId } = event;
    const state = this.#adopt({
      callId,
      nodeId: this.#shared(nodeId),
      projectId: this.#shared(event.projectId),
      context: this.#shared(event.context),
      tag,
      direction: direction || 'inbound',
      device,
      state: callState || 'created',
      segmentId,
    });
    if (state.facts.direction === 'inbound') this.#inbound++;
    this.#offer(new Call(state));
    for (const early of this.#early.take(callId)) this.#route(early);
  }

  #offer(call: Call): void {
    const take = this.#taker();
    if (take) take(call);
    else this.#keep(call);
  }

  /** Who gets the next inbound call. */
  #taker(): ((call: Call) => void) | undefined {
    let inbox: Inbox | undefined;
    for (const each of this.#inboxes) if (!inbox || each.load < inbox.load) inbox = each;
    if (inbox) {
      const chosen = inbox;
      return (call) => chosen.push(call);
    }
    const handler = this.#handler;
    return handler && ((call) => this.#handle(handler, call));
  }

  #keep(call: Call): void {
    const { callId, nodeId } = call;
    const timer = setTimeout(() => this.#refuse(callId, nodeId, 'no onCall handler is registered'), takerMs);
    this.#untaken.set(callId, { call, timer });
  }

  #offerUntaken(): void {
    for (const [callId, { call, timer }] of [...this.#untaken]) {
      clearTimeout(timer);
      this.#untaken.delete(callId);
      this.#taker()?.(call);
    }
  }

  #handle(handler: CallHandler, call: Call): void {
    const { logger, hangupOnError } = this.#options;
    isolated(logger, 'The onCall handler', async () => {
      try {
        await handler(call);
      } catch (error) {
        if (hangupOnError)
          call.hangup('error').catch((failure: unknown) => {
            logger.error(`RELAY: the call ${call.callId} could not be ended: ${describe(failure)}`);
          });
        throw error;
      }
    });
  }

  #refuse(callId: string, nodeId: string, why: string, how: OverloadPolicy = 'pass'): void {
    const { logger, request, part } = this.#options;
    const [method, reason] = how === 'pass' ? ['calling.pass', {}] : ['calling.end', { reason: 'busy' }];
    logger.warn(`RELAY: the call ${callId} is ${how === 'pass' ? 'passed on' : 'ended as busy'}: ${why}.`);
    this.#drop(callId);
    if (this.closing) {
      part(method, { node_id: nodeId, call_id: callId, ...reason });
      return;
    }
    request(method, { node_id: nodeId, call_id: callId, ...reason }).catch((error: unknown) => {
      logger.warn(`RELAY: the call ${callId} could not be refused: ${describe(error)}`);
    });
  }

  #adopt(facts: CallFacts): CallState {
    const call = new CallState(facts, this.#port);
    this.#calls.set(facts.callId, call);
    return call;
  }

  #lose(call: CallState, why: string): void {
    this.#options.logger.warn(`RELAY: the call ${call.facts.callId} is out of reach: ${why}.`);
    call.lose(why);
    // It is not remembered as ended: a new session may be offered the same call.
    this.#drop(call.facts.callId);
  }

  #drop(callId: string): void {
    const call = this.#calls.get(callId);
    if (!call) return;
    this.#calls.delete(callId);
    clearTimeout(this.#untaken.get(callId)?.timer);
    this.#untaken.delete(callId);
    if (call.facts.direction === 'inbound') this.#inbound--;
  }

  #shared(word: string): string {
    const kept = this.#words.get(word);
    if (kept !== undefined) return kept;
    if (this.#words.size >= 1000) this.#words.clear();
    this.#words.set(word, word);
    return word;
  }
}
