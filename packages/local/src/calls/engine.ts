import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { nearest } from '@signalwire/protocol/validation';
import type { Clock } from '../clock/index.js';
import type { Outbound } from '../http/index.js';
import { Archive } from './archive.js';
import { ownNumber } from './bridge.js';
import { type CallFacts, LocalCall } from './call.js';
import { Conferences } from './conferences/index.js';
import { Control, describe, isFarewell } from './control.js';
import { CallStateError } from './errors.js';
import { Queues } from './queues/index.js';
import type { Recordings } from './recordings/index.js';
import type {
  Call,
  CallEngine,
  CallEvent,
  DialRequest,
  FarEnd,
  FarEnds,
  InboundRequest,
  InboundRoute,
  RelayOffers,
  Routing,
} from './types.js';

/** What a call engine works with. */
export interface CallEngineParts {
  clock: Clock;
  routing: Routing;
  farEnds: FarEnds;
  relay: RelayOffers;
  /** Answers a call with the document of its route; aborted when the call ends or something else takes over. */
  handleSwml: (call: Call, route: InboundRoute & { kind: 'swml' }, signal: AbortSignal) => Promise<void>;
  spaceId: string;
  /** Default: a new one. */
  nodeId?: string;
  /** Fetches media that is played, to know its length. Default: every file has an assumed length. */
  outbound?: Outbound;
  /** Keeps recordings of calls. Without it, calls cannot be recorded. */
  recordings?: Recordings;
  /** How long speaking takes: 1 is a person's pace (15 characters a second), 0 is no time at all. Default: 1. */
  pace?: number;
  /** Hears of failures inside the space, of a reader of a log for instance. Default: a warning of the process. */
  report?: (error: unknown) => void;
}

/** Seconds that a call rings when nobody says otherwise. */
const RINGS_FOR = 60;
/** Seconds that a call lasts at most when nobody says otherwise. */
const LASTS_AT_MOST = 14_400;
/** Real milliseconds that stopping waits for what was in charge of calls. */
const UNWINDS_WITHIN = 5_000;

/** @throws {RangeError} when `pace` is not a number from 0 up. */
export function createCallEngine(parts: CallEngineParts): CallEngine {
  const { pace = 1 } = parts;
  if (!(pace >= 0 && Number.isFinite(pace))) throw new RangeError(`pace: must be 0 or more. Given: ${pace}.`);
  return new LocalCallEngine(parts);
}

class LocalCallEngine implements CallEngine {
  readonly #parts: CallEngineParts;
  readonly #nodeId: string;
  readonly #report: (error: unknown) => void;
  readonly #archive: Archive;
  readonly #control: Control;
  readonly #conferences = new Conferences();
  readonly #queues: Queues;
  readonly #listeners = new Set<(call: Call, event: CallEvent) => void>();
  #stopping = false;

  constructor(parts: CallEngineParts) {
    this.#parts = parts;
    this.#nodeId = parts.nodeId ?? `${randomUUID()}@local`;
    this.#report = parts.report ?? warn;
    this.#archive = new Archive(() => parts.clock.now());
    this.#control = new Control(this.#report);
    this.#queues = new Queues(parts.clock);
  }

  get live(): Iterable<Call> {
    return this.#archive.live;
  }

  find(id: string): Call | undefined {
    return this.#archive.find(id);
  }

  receive(request: InboundRequest): Call {
    return this.#receive(request);
  }

  dial(request: DialRequest, onAnswer?: (call: Call) => Promise<void> | void): Call {
    const { parent } = request;
    const call = this.#create({
      ...this.#factsOf(request),
      projectId: request.projectId,
      direction: 'outbound',
      tag: request.tag,
      parent: parent && { call_id: parent.id, node_id: parent.nodeId, device_type: parent.type },
      envs: request.envs,
      maxDuration: request.maxDuration ?? LASTS_AT_MOST,
    });
    call.open();
    // Ringing comes after this returns, so that who dials can listen from the start.
    void Promise.resolve()
      .then(() => this.#ringOut(call, request.timeout ?? RINGS_FOR, onAnswer))
      .catch((error) => this.#fail(call, error));
    return call;
  }

  control(call: Call, run: (signal: AbortSignal) => Promise<void>): void {
    this.#control.take(this.#own(call), run);
  }

  settled(call: Call): Promise<void> {
    return this.#control.settled(call);
  }

  subscribe(listener: (call: Call, event: CallEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    for (const call of [...this.#archive.live]) call.end('hangup', 'platform');
    const unwound = Promise.all(this.#control.running);
    // What still waits on the clock gets its time; that the clock may have nothing for it must not fail the stop.
    this.#parts.clock.passUntil(unwound).catch(() => undefined);
    // A process that shuts down counts in real time, whatever its calls count in.
    const giveUp = new AbortController();
    const patience = setTimeout(UNWINDS_WITHIN, undefined, { signal: giveUp.signal }).catch(() => undefined);
    await Promise.race([unwound, patience]);
    giveUp.abort();
  }

  #receive(request: InboundRequest): LocalCall {
    const call = this.#create({
      ...this.#factsOf(request),
      // Known once it is routed.
      projectId: '',
      direction: 'inbound',
      farEnd: request.farEnd,
      maxDuration: LASTS_AT_MOST,
    });
    void this.#routeIn(call).catch((error) => this.#fail(call, error));
    return call;
  }

  #factsOf({
    from,
    to,
    type,
    headers,
  }: InboundRequest): Pick<CallFacts, 'nodeId' | 'spaceId' | 'from' | 'to' | 'type' | 'headers'> {
    return {
      nodeId: this.#nodeId,
      spaceId: this.#parts.spaceId,
      from,
      to,
      type: type ?? (isSip(to) || isSip(from) ? 'sip' : 'phone'),
      headers,
    };
  }

  #create(facts: CallFacts): LocalCall {
    if (this.#stopping) throw new CallStateError('The space is stopping; it takes no more calls.');
    const { clock, pace = 1, outbound } = this.#parts;
    const { recordings } = this.#parts;
    const call = new LocalCall(
      facts,
      { clock, pace, outbound, recordings, conferences: this.#conferences, queues: this.#queues, engine: this },
      this.#report,
    );
    this.#archive.add(call);
    call.log.subscribe((event) => {
      if (event.type === 'state' && event.state === 'ended') this.#archive.retire(call);
      for (const listener of [...this.#listeners]) {
        try {
          listener(call, event);
        } catch (error) {
          this.#report(error);
        }
      }
    });
    return call;
  }

  async #routeIn(call: LocalCall): Promise<void> {
    const { clock, routing, relay, handleSwml } = this.#parts;
    const found = routing.inbound(call.to, call.from);
    const route = found instanceof Promise ? await clock.busy(found) : found;
    if (call.closing) return;
    if (!route) {
      const message = `${call.to} is not a number of this space. ${await this.#numbersThereAre(call.to)}`;
      if (call.closing) return;
      call.open();
      call.log.append({ type: 'note', message });
      return call.end('not_found', 'platform');
    }
    call.projectId = route.projectId;
    if (route.kind === 'relay') call.context = route.context;
    call.open();
    if (route.kind === 'refused') {
      call.log.append({ type: 'note', message: `Nothing answers at ${call.to}: ${route.why}` });
      return call.end('error', 'platform');
    }
    this.#ring(call, RINGS_FOR);
    if (call.closing) return;
    if (route.kind === 'swml') return this.#control.take(call, (signal) => handleSwml(call, route, signal));
    if (!relay.offer(call, route.context))
      call.log.append({
        type: 'note',
        message: `No RELAY client listens to the context "${route.context}"; the call rings until one takes it or the ringing ends.`,
      });
  }

  async #ringOut(
    call: LocalCall,
    timeout: number,
    onAnswer: ((call: Call) => Promise<void> | void) | undefined,
  ): Promise<void> {
    if (call.closing) return;
    const farEnd = await this.#farEndOf(call);
    if (call.closing) return;
    this.#ring(call, timeout);
    if (!farEnd) {
      call.log.append({
        type: 'note',
        message: `No phone is registered at ${call.to}, so nobody answers; create one at that number before dialling it.`,
      });
      return;
    }
    farEnd.ring({
      call,
      answer: () => {
        const before = call.state;
        call.answer('callee');
        if (before === 'answered' || !onAnswer) return;
        // Whoever answers must not wait for what happens then.
        void Promise.resolve()
          .then(() => onAnswer(call))
          .catch((error) => {
            if (!isFarewell(error, call.signal)) this.#fail(call, error);
          });
      },
      reject: (reason) => call.end(reason, 'callee'),
    });
  }

  async #farEndOf(call: LocalCall): Promise<FarEnd | undefined> {
    const { clock, farEnds, routing } = this.#parts;
    const farEnd = farEnds.find(call.to);
    if (farEnd) return farEnd;
    const route = await clock.busy(Promise.resolve(routing.inbound(call.to, call.from)));
    return route && ownNumber((from, to) => this.#receive({ from, to, type: call.type }));
  }

  #ring(call: LocalCall, seconds: number): void {
    call.ring();
    const timer = this.#parts.clock.timer(seconds * 1000, () => call.end('noAnswer', 'platform'));
    const stop = call.log.subscribe((event) => {
      if (event.type !== 'state') return;
      timer.cancel();
      stop();
    });
  }

  async #numbersThereAre(wanted: string): Promise<string> {
    const { clock, routing } = this.#parts;
    if (!routing.numbers) return 'Buy the number first, or call one that was bought.';
    const numbers = await clock.busy(Promise.resolve(routing.numbers()));
    if (numbers.length === 0) return 'The space has no numbers yet; buy one first.';
    const shown = numbers.slice(0, 10).join(', ');
    const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
    const meant = nearest(wanted, numbers);
    return `There are: ${shown}${more}.${meant ? ` Did you mean ${meant}?` : ''}`;
  }

  #fail(call: LocalCall, error: unknown): void {
    this.#report(error);
    call.log.append({ type: 'note', message: `The call failed inside the space: ${describe(error)}` });
    call.end('error', 'platform');
  }

  #own(call: Call): LocalCall {
    if (call instanceof LocalCall) return call;
    throw new TypeError(`The call ${call.id} does not come from this call engine.`);
  }
}

function isSip(address: string): boolean {
  return /^sips?:/i.test(address);
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? (error.stack ?? error.message) : String(error), 'LocalSpaceWarning');
}
