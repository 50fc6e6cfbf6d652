import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { Timer } from '../clock/index.js';
import { type CallEnvironment, setEnvironment } from './environment.js';
import { ActionConflictError, CallEndedError, CallStateError } from './errors.js';
import { Inbox } from './inbox.js';
import { EventLog } from './log.js';
import { canGo } from './states.js';
import type {
  AiControl,
  Call,
  CallInput,
  CallState,
  EndReason,
  FarEndKind,
  ParentCall,
  Party,
  RunningAction,
} from './types.js';
import { type Spoken, Utterance } from './utterance.js';

/** What a call is from its beginning. */
export type CallFacts = Pick<Call, 'nodeId' | 'projectId' | 'spaceId' | 'direction' | 'type' | 'from' | 'to'> & {
  tag?: string | undefined;
  headers?: readonly { name: string; value: string }[] | undefined;
  envs?: Readonly<Record<string, unknown>> | undefined;
  context?: string | undefined;
  parent?: ParentCall | undefined;
  farEnd?: FarEndKind | undefined;
  /** Seconds it may last once it is answered. */
  maxDuration: number;
};

/** One call: its state, its log, what runs on it and what its far end says. */
export class LocalCall implements Call {
  readonly id = randomUUID();
  readonly segmentId = randomUUID();
  readonly nodeId: string;
  readonly spaceId: string;
  readonly direction: Call['direction'];
  readonly type: Call['type'];
  readonly from: string;
  readonly to: string;
  readonly tag: string | undefined;
  readonly headers: readonly { name: string; value: string }[];
  readonly envs: Readonly<Record<string, unknown>>;
  readonly vars: Record<string, unknown> = {};
  readonly createdAt: number;
  readonly log: EventLog;
  readonly parent: ParentCall | undefined;
  projectId: string;
  context: string | undefined;
  peer: Call | undefined;
  farEnd: FarEndKind | undefined;
  ai: AiControl | undefined;

  readonly #environment: CallEnvironment;
  readonly #inbox: Inbox;
  readonly #actions = new Map<string, RunningAction>();
  readonly #speaking = new Set<Utterance>();
  readonly #ended = new AbortController();
  #state: CallState = 'created';
  #opened = false;
  #closing = false;
  #endReason: EndReason | undefined;
  #answeredAt: number | undefined;
  #endedAt: number | undefined;
  #maxDuration: number;
  #durationTimer: Timer | undefined;

  constructor(facts: CallFacts, environment: CallEnvironment, report: (error: unknown) => void) {
    const { clock } = environment;
    this.nodeId = facts.nodeId;
    this.projectId = facts.projectId;
    this.spaceId = facts.spaceId;
    this.direction = facts.direction;
    this.type = facts.type;
    this.from = facts.from;
    this.to = facts.to;
    this.tag = facts.tag;
    this.headers = facts.headers ?? [];
    this.envs = facts.envs ?? {};
    this.context = facts.context;
    this.parent = facts.parent;
    this.farEnd = facts.farEnd;
    this.createdAt = clock.now();
    this.log = new EventLog(this.id, () => clock.now(), report);
    this.#environment = environment;
    this.#inbox = new Inbox(clock);
    this.#maxDuration = facts.maxDuration;
    setEnvironment(this, environment);
    // Any number of things may run on a call and end with it.
    setMaxListeners(0, this.#ended.signal);
  }

  get state(): CallState {
    return this.#state;
  }

  get endReason(): EndReason | undefined {
    return this.#endReason;
  }

  get answeredAt(): number | undefined {
    return this.#answeredAt;
  }

  get endedAt(): number | undefined {
    return this.#endedAt;
  }

  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  get actions(): ReadonlyMap<string, RunningAction> {
    return this.#actions;
  }

  get listening(): boolean {
    return this.#inbox.wanted && this.#speaking.size === 0;
  }

  onListening(tell: () => void): () => void {
    return this.#inbox.onWanted(tell);
  }

  /** It is over, or about to be. */
  get closing(): boolean {
    return this.#closing;
  }

  /** Logs that it exists. Its facts do not change from here on. */
  open(): void {
    if (this.#opened) return;
    this.#opened = true;
    this.log.append({ type: 'state', state: 'created' });
  }

  ring(): void {
    this.#go('ringing');
  }

  answer(by?: Party): void {
    if (this.#closing) throw new CallEndedError(this, 'be answered');
    if (this.#state === 'answered') return;
    if (this.direction === 'outbound' && by !== 'callee')
      throw new CallStateError(`The call ${this.id} is placed by the space; only its far end, ${this.to}, answers it.`);
    this.#answeredAt = this.#environment.clock.now();
    this.#armDuration();
    this.#go('answered', by ? { by } : {});
  }

  end(reason: EndReason = 'hangup', by?: Party): void {
    if (this.#closing) return;
    this.#closing = true;
    this.open();
    this.#durationTimer?.cancel();
    this.#endReason = reason;
    // What runs on a call is over before the call is: readers forget a call once it has ended.
    for (const action of [...this.#actions.values()]) action.stop();
    for (const utterance of [...this.#speaking]) utterance.cut();
    const why = { reason, ...(by ? { by } : {}) };
    this.#go('ending', why);
    const error = new CallEndedError(this);
    this.log.closeWith(error);
    this.#inbox.close(error);
    this.#ended.abort(error);
    this.#endedAt = this.#environment.clock.now();
    this.#go('ended', why);
  }

  receive(input: CallInput): void {
    if (this.#closing) throw new CallEndedError(this, 'hear anybody');
    if (this.#state !== 'answered')
      throw new CallStateError(
        `The call ${this.id} from ${this.from} to ${this.to} is not answered (it is ${this.#state}), so nobody hears what is said or pressed.`,
      );
    this.log.append({ type: 'input', input });
    this.#inbox.put(input);
  }

  async nextInput(options: { timeoutMs?: number; signal?: AbortSignal } = {}): Promise<CallInput | undefined> {
    if (this.#closing) throw new CallEndedError(this, 'hear anybody');
    return this.#inbox.next(options);
  }

  putBack(input: CallInput): void {
    this.#inbox.putBack(input);
  }

  async speak(
    text: string,
    options: {
      from: 'agent' | 'script';
      voice?: string;
      language?: string;
      interruptible?: boolean | ((input: CallInput) => boolean);
      signal?: AbortSignal;
    },
  ): Promise<Spoken> {
    const { interruptible, signal, ...speech } = options;
    if (this.#closing) throw new CallEndedError(this, 'speak');
    signal?.throwIfAborted();
    const said = text.trim();
    if (!said) return { completed: true, spoken: '' };
    const { clock, pace } = this.#environment;
    const utterance = new Utterance(clock, pace, this.log, { ...speech, text: said });
    const cut = () => utterance.cut();
    const mayCut = typeof interruptible === 'function' ? interruptible : () => true;
    const deafen = interruptible
      ? this.#inbox.onArrival((input) => {
          if (mayCut(input)) cut();
        })
      : undefined;
    signal?.addEventListener('abort', cut, { once: true });
    this.#speaking.add(utterance);
    try {
      return await utterance.done;
    } finally {
      this.#speaking.delete(utterance);
      signal?.removeEventListener('abort', cut);
      deafen?.();
    }
  }

  start(action: RunningAction): void {
    if (this.#closing) throw new CallEndedError(this, action.kind);
    const running = this.#actions.get(action.controlId);
    if (running) throw new ActionConflictError(this.id, action.controlId, running.kind);
    this.#actions.set(action.controlId, action);
    const forget = () => {
      if (this.#actions.get(action.controlId) === action) this.#actions.delete(action.controlId);
    };
    action.done.then(forget, forget);
  }

  limitDuration(seconds: number): void {
    this.#maxDuration = seconds;
    if (this.#state === 'answered') this.#armDuration();
  }

  #armDuration(): void {
    this.#durationTimer?.cancel();
    const { clock } = this.#environment;
    const end = (this.#answeredAt ?? clock.now()) + this.#maxDuration * 1000;
    this.#durationTimer = clock.timer(end - clock.now(), () => this.end('max_duration', 'platform'));
  }

  #go(to: CallState, details: { reason?: EndReason; by?: Party } = {}): void {
    if (!canGo(this.#state, to))
      throw new CallStateError(`The call ${this.id} cannot go from ${this.#state} to ${to}.`);
    this.open();
    this.#state = to;
    this.log.append({ type: 'state', state: to, ...details });
  }
}
