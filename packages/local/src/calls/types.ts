import type { CallEvent, CallEventBody, CallInput, ParentCall } from './events.js';

export type * from './events.js';

export type CallState = 'created' | 'ringing' | 'answered' | 'ending' | 'ended';
export type CallDirection = 'inbound' | 'outbound';
/** Why a call ended, as RELAY spells it. */
export type EndReason =
  | 'hangup'
  | 'cancel'
  | 'busy'
  | 'noAnswer'
  | 'decline'
  | 'error'
  | 'abandoned'
  | 'max_duration'
  | 'not_found';
/** Who made something happen. */
export type Party = 'caller' | 'callee' | 'script' | 'agent' | 'client' | 'platform';

/**
 * What is at the far end of a call. A machine plays its greeting before it records; a fax sends tones, and the document
 * (the URL of a PDF file) that it has been given.
 */
export type FarEndKind =
  | { kind: 'human' }
  | { kind: 'machine'; greetingMs: number; beep: boolean }
  | { kind: 'fax'; document?: string };

/** What can be done to the conversation of an agent from outside. */
export interface AiControl {
  /** Puts a message into the conversation; but for the assistant's own, the agent then has the word. */
  message(message: {
    role: 'system' | 'user' | 'assistant';
    text?: string;
    globalData?: Record<string, unknown>;
    reset?: { systemPrompt?: string; userPrompt?: string; fullReset?: boolean };
  }): void;
  /** Puts the caller on hold: nobody listens. Default: 300 s. */
  hold(options?: { seconds?: number; prompt?: string }): void;
  unhold(options?: { prompt?: string }): void;
  /** Ends the conversation; the script goes on. */
  stop(): void;
}

/** The log of a call: what is not in it did not happen. */
export interface CallLog {
  readonly events: readonly CallEvent[];
  append(event: CallEventBody): CallEvent;
  /**
   * Calls `listener` for each event from now on (with `replay`, from the first).
   * @returns stops it.
   */
  subscribe(listener: (event: CallEvent) => void, options?: { replay?: boolean }): () => void;
  /**
   * The first event that `matches`, among those logged and those to come.
   * @throws the signal's reason when it aborts, and an error when the call ends without it.
   */
  first(matches: (event: CallEvent) => boolean, signal?: AbortSignal): Promise<CallEvent>;
}

/** Something that runs on a call under a control id and can be stopped. */
export interface RunningAction {
  readonly controlId: string;
  readonly kind: string;
  /** Settles when it is over, however it ended. */
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  /** Ends it; its last event is logged before this returns. Nothing when it is over. */
  stop(): void;
  pause?(): void;
  resume?(): void;
}

/** What a call looks like to those who act on it. */
export interface Call {
  readonly id: string;
  readonly nodeId: string;
  readonly segmentId: string;
  readonly tag: string | undefined;
  readonly projectId: string;
  readonly spaceId: string;
  readonly direction: CallDirection;
  readonly type: 'phone' | 'sip' | 'webrtc';
  readonly from: string;
  readonly to: string;
  readonly headers: readonly { name: string; value: string }[];
  readonly state: CallState;
  readonly endReason: EndReason | undefined;
  readonly createdAt: number;
  readonly answeredAt: number | undefined;
  readonly endedAt: number | undefined;
  /** The RELAY context that it was offered in. */
  context: string | undefined;
  /** The call that it was placed for. */
  readonly parent: ParentCall | undefined;
  /** The call that it is connected with. */
  peer: Call | undefined;
  /** What is at its far end, as far as that is known. */
  farEnd: FarEndKind | undefined;
  /** The conversation of an agent that is on. */
  ai: AiControl | undefined;
  /** SWML variables. */
  readonly vars: Record<string, unknown>;
  /** Variables of the project and of the request that placed the call; read-only to scripts. */
  readonly envs: Readonly<Record<string, unknown>>;
  readonly log: CallLog;
  /** Aborts when the call ends. */
  readonly signal: AbortSignal;
  /** Actions that are running, by control id. */
  readonly actions: ReadonlyMap<string, RunningAction>;

  /** Somebody waits for what the far end says or presses, and nobody speaks to it. */
  readonly listening: boolean;

  /** Calls `tell` each time that somebody begins to wait for the far end. @returns stops it. */
  onListening(tell: () => void): () => void;
  /** Answers; nothing when it is answered already. @throws {CallEndedError} when it has ended. */
  answer(by?: Party): void;
  /** Ends the call: running actions finish, then `ending`, then `ended`. Nothing when it has ended. */
  end(reason?: EndReason, by?: Party): void;
  /** Seconds from its answer that it may last; then it ends as `max_duration`. Default: 14400. */
  limitDuration(seconds: number): void;
  /**
   * Takes what the far end says or presses.
   * @throws {CallEndedError} when it has ended, {CallStateError} when it is not answered yet.
   */
  receive(input: CallInput): void;
  /**
   * The next thing that the far end says or presses, in order of arrival.
   * @returns `undefined` when `timeoutMs` passes first.
   * @throws {CallEndedError} when the call ends first; the signal's reason when it aborts first.
   */
  nextInput(options?: { timeoutMs?: number; signal?: AbortSignal }): Promise<CallInput | undefined>;
  /** Gives back what was read too much: the next to ask gets it first. */
  putBack(input: CallInput): void;
  /**
   * Speaks and waits until it is spoken. Input of the far end that arrives meanwhile cuts it short when `interruptible` is
   * true or says so of it (and stays there for `nextInput`); so do the signal and the end of the call. The log has it
   * once, when it is over.
   * @returns whether it was spoken to the end, and what was said until then.
   * @throws {CallEndedError} when the call has ended before; the signal's reason when it has aborted before.
   */
  speak(
    text: string,
    options: {
      from: 'agent' | 'script';
      voice?: string;
      language?: string;
      interruptible?: boolean | ((input: CallInput) => boolean);
      signal?: AbortSignal;
    },
  ): Promise<{ completed: boolean; spoken: string }>;
  /** Starts an action under a control id. @throws {ActionConflictError} when the id is in use. */
  start(action: RunningAction): void;
}

/** Where a call to one of the space's numbers goes. */
export type InboundRoute = { projectId: string } & (
  | {
      kind: 'swml';
      url: string;
      method: 'GET' | 'POST';
      fallback?: { url: string; method: 'GET' | 'POST' };
      statusCallback?: { url: string; method: 'GET' | 'POST' };
    }
  | { kind: 'relay'; context: string; statusUrl?: string }
  /** The number has a handler that the space does not simulate, or none at all. */
  | { kind: 'refused'; why: string }
);

/** Finds out where calls go: the numbers and resources of the space. */
export interface Routing {
  /** @returns `undefined` when the number is not one of the space's. */
  inbound(to: string, from: string): Promise<InboundRoute | undefined> | InboundRoute | undefined;
  /** The numbers that there are, to say so to whoever called one that is not there. */
  numbers?(): Promise<readonly string[]> | readonly string[];
}

/** Offers calls to RELAY clients. */
export interface RelayOffers {
  /** @returns whether a client that listens to the context was found. */
  offer(call: Call, context: string): boolean;
}

/** Somebody's wish to be told of what happens on a call. */
export type CallbackWish = StateWish | EntryWish;

interface CallbackAddress {
  /** Absolute. */
  url: string;
  /** Default: `POST`. */
  method?: 'GET' | 'POST';
}

/** To be told of state changes. */
interface StateWish extends CallbackAddress {
  event: 'calling.call.state';
  /** Default: `created`, `ringing`, `answered` and `ended`. */
  states?: readonly CallState[];
}

/** To be told of some entries of the log. */
interface EntryWish extends CallbackAddress {
  event: 'entries';
  tells: (event: CallEvent) => boolean;
  /** Whether nothing that it is told of comes after this one; the end of the call is the last in any case. */
  isLast: (event: CallEvent) => boolean;
}

/** Tells people's servers of what happens on calls. */
export interface Callbacks {
  /** From now on, and of what the call's log has already. Best effort; each attempt is in the call's log. */
  watch(call: Call, wish: CallbackWish): void;
}

/** The far end of calls that the space places: a phone at a number. */
export interface FarEnd {
  /** The call reaches it: it rings, and answers, declines or lets it ring through the call that it is given. */
  ring(call: OutboundLeg): void;
}

/** What a far end can do with a call that reaches it. */
export interface OutboundLeg {
  readonly call: Call;
  answer(): void;
  /** Ends it as `busy`, `decline`, … */
  reject(reason: EndReason): void;
}

/** Finds who answers at a number or address. */
export interface FarEnds {
  find(to: string): FarEnd | undefined;
}

/** A call to place. */
export interface DialRequest {
  projectId: string;
  from: string;
  to: string;
  type?: Call['type'];
  tag?: string;
  /** The call that it is placed for. */
  parent?: Call;
  envs?: Record<string, unknown>;
  /** Seconds it may ring. Default: 60. */
  timeout?: number;
  /** Seconds it may last. Default: 14400. */
  maxDuration?: number;
  headers?: { name: string; value: string }[];
}

/** A call that reaches the space from outside. */
export interface InboundRequest {
  from: string;
  to: string;
  /** What calls. */
  farEnd?: FarEndKind;
  type?: Call['type'];
  headers?: { name: string; value: string }[];
}

/** Every call of the space. */
export interface CallEngine {
  /** Calls that are up, and those that ended within the last minutes, by id. */
  find(id: string): Call | undefined;
  readonly live: Iterable<Call>;
  /** A call comes in: it is created, routed by its number and handled. */
  receive(request: InboundRequest): Call;
  /**
   * Places a call: it rings its far end. `onAnswer` runs when it is answered.
   * The call's log tells the rest (`ringing`, `answered`, or `ended` with the reason).
   */
  dial(request: DialRequest, onAnswer?: (call: Call) => Promise<void> | void): Call;
  /**
   * Puts something in charge of a call (a script, a RELAY client); what was in charge before is aborted.
   * What happens when `run` returns is up to `run`; when it throws, the call is ended as `error` and its log says why.
   */
  control(call: Call, run: (signal: AbortSignal) => Promise<void>): void;
  /** Waits until nothing that was in charge of a call is at work any more, reports of a conversation included. */
  settled(call: Call): Promise<void>;
  /** Calls `listener` for every event of every call. @returns stops it. */
  subscribe(listener: (call: Call, event: CallEvent) => void): () => void;
  /** Ends every call. */
  stop(): Promise<void>;
}
