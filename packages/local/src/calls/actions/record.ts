import { randomUUID } from 'node:crypto';
import type { Timer } from '../../clock/index.js';
import { type CallEnvironment, environmentOf } from '../environment.js';
import { CallStateError } from '../errors.js';
import type { Recording, Recordings } from '../recordings/index.js';
import type { Call, CallEvent, CallInput, RecordingFacts, RecordState, RunningAction } from '../types.js';
import { speakingTime } from '../utterance.js';
import { running } from './find.js';

export interface RecordOptions {
  /** Default: a new UUID. */
  controlId?: string;
  /** `speak`: the far end; `listen`: what it hears. */
  direction: 'speak' | 'listen' | 'both';
  stereo?: boolean;
  /** As asked for; the file is a WAV file in any case. */
  format?: string;
  beep?: boolean;
  inputSensitivity?: number;
  /** Keys that end it. Default: none. */
  terminators?: string;
  /** Milliseconds within which something must be said; 0 or absent: it does not matter. */
  initialTimeoutMs?: number;
  /** Milliseconds of silence, after something was said, that end it; 0 or absent: none does. */
  endSilenceMs?: number;
  /** Milliseconds it may last. */
  maxLengthMs?: number;
  /** What is said and pressed belongs to the recording and reaches nobody else. */
  consumes?: boolean;
}

/** A recording that runs. */
export interface RecordAction extends RunningAction {
  readonly kind: 'record';
  readonly url: string;
  /** How it stands. */
  readonly state: RecordState;
  /** @param behavior What the file has of the pause: nothing, or silence. Default: `skip`. */
  pause(behavior?: 'skip' | 'silence'): void;
  resume(): void;
}

/**
 * Records a call. There is no sound: the file has the recording's length, and what was said as text. The call's log has
 * `recording` before this returns, and `finished` or `no_input` when it is over.
 * @throws {CallStateError} when the space keeps no recordings, {ActionConflictError} when the control id is in use,
 * {CallEndedError} when the call has ended.
 */
export function record(call: Call, options: RecordOptions): RecordAction {
  const environment = environmentOf(call);
  if (!environment.recordings) throw new CallStateError('This space keeps no recordings.');
  const action = new Recorder(call, environment, environment.recordings, options);
  call.start(action);
  action.begin();
  return action;
}

/** The recording that runs under a control id. @throws {ActionNotFoundError} when none does. */
export function runningRecord(call: Call, controlId: string): RecordAction {
  return running(call, controlId, 'record') as RecordAction;
}

class Recorder implements RecordAction {
  readonly kind = 'record';
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly url: string;
  state: RecordState = 'recording';
  readonly #recording: Recording;
  readonly #startedAt: number;
  readonly #over = new AbortController();
  #settle: (how: 'finished' | 'stopped') => void = () => {};
  #silence: Timer | undefined;
  #limit: Timer | undefined;
  #forget: () => void = () => {};
  /** Milliseconds recorded before the last pause, and since when it runs again. */
  #before = 0;
  #since: number | undefined;
  #pauseBehavior: 'skip' | 'silence' | undefined;

  constructor(
    private readonly call: Call,
    private readonly environment: CallEnvironment,
    private readonly recordings: Recordings,
    private readonly options: RecordOptions,
  ) {
    this.controlId = options.controlId ?? randomUUID();
    this.#startedAt = environment.clock.now();
    this.#recording = recordings.open({
      callId: call.id,
      projectId: call.projectId,
      channels: options.stereo ? 2 : 1,
    });
    this.url = recordings.urlOf(this.#recording);
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  begin(): void {
    const { initialTimeoutMs = 0, consumes } = this.options;
    this.#log('recording');
    this.call.log.append({
      type: 'note',
      message: `There is no sound in a local space: ${this.url} will be silence of the recording's length, with what was said as text.`,
    });
    this.#run();
    if (initialTimeoutMs > 0) this.#await(initialTimeoutMs, 'no_input');
    this.#forget = this.call.log.subscribe((event) => this.#heed(event));
    if (consumes) void this.#consume();
  }

  stop(): void {
    this.#finish('finished', 'stopped');
  }

  pause(behavior: 'skip' | 'silence' = 'skip'): void {
    if (this.state !== 'recording') return;
    this.#pauseBehavior = behavior;
    if (behavior === 'skip') this.#halt();
    this.state = 'paused';
    this.#log('paused');
  }

  resume(): void {
    if (this.state !== 'paused') return;
    this.state = 'recording';
    if (this.#since === undefined) this.#run();
    this.#log('recording');
  }

  #heed(event: CallEvent): void {
    const { direction, consumes } = this.options;
    if (event.type === 'input') {
      if (event.input.type === 'speech') {
        if (direction !== 'listen') this.#heard(`far end: ${event.input.text}`, event.input.text);
      } else if (!consumes && this.#endsAt(event.input.digits) !== undefined) this.#finish('finished', 'finished');
    }
    // It is logged where it ends: nothing of it is still to come.
    if (event.type === 'speech' && direction !== 'speak') this.#heard(`${event.from}: ${event.text}`, '');
  }

  #heard(line: string, spoken: string): void {
    if (this.state !== 'recording') return;
    this.#recording.lines.push(line);
    this.#silence?.cancel();
    const { endSilenceMs = 0 } = this.options;
    if (endSilenceMs > 0) this.#await(speakingTime(spoken, this.environment.pace) + endSilenceMs, 'finished');
  }

  /** Takes what the far end says and presses, up to a terminator. */
  async #consume(): Promise<void> {
    while (!this.#over.signal.aborted) {
      let input: CallInput | undefined;
      try {
        input = await this.call.nextInput({ signal: this.#over.signal });
      } catch {
        // The recording or the call is over, and nothing more is to be taken.
        return;
      }
      if (input?.type !== 'digits') continue;
      const end = this.#endsAt(input.digits);
      if (end === undefined) continue;
      const rest = input.digits.slice(end + 1);
      if (rest) this.call.putBack({ type: 'digits', digits: rest });
      this.#finish('finished', 'finished');
    }
  }

  #endsAt(digits: string): number | undefined {
    const { terminators = '' } = this.options;
    const at = [...digits].findIndex((digit) => terminators.includes(digit));
    return at < 0 ? undefined : at;
  }

  #await(ms: number, state: 'finished' | 'no_input'): void {
    this.#silence = this.environment.clock.timer(ms, () => this.#finish(state, 'finished'));
  }

  #run(): void {
    const { clock } = this.environment;
    this.#since = clock.now();
    const { maxLengthMs } = this.options;
    if (maxLengthMs) this.#limit = clock.timer(maxLengthMs - this.#before, () => this.#finish('finished', 'finished'));
  }

  #halt(): void {
    if (this.#since !== undefined) this.#before += this.environment.clock.now() - this.#since;
    this.#since = undefined;
    this.#limit?.cancel();
  }

  #finish(state: 'finished' | 'no_input', how: 'finished' | 'stopped'): void {
    if (this.#over.signal.aborted) return;
    this.#halt();
    this.#over.abort();
    this.#silence?.cancel();
    this.#forget();
    this.#recording.durationMs = this.#before;
    this.state = state;
    this.#log(state, {
      endedAt: this.environment.clock.now(),
      durationMs: this.#before,
      size: this.recordings.sizeOf(this.#recording),
    });
    this.#settle(how);
  }

  #log(state: RecordState, end: Pick<RecordingFacts, 'endedAt' | 'durationMs' | 'size'> = {}): void {
    const { direction, stereo = false, format = 'wav', beep, inputSensitivity, terminators } = this.options;
    this.call.log.append({
      type: 'record',
      control_id: this.controlId,
      state,
      recording: {
        id: this.#recording.id,
        url: this.url,
        audio: {
          format,
          direction,
          stereo,
          ...(beep === undefined ? {} : { beep }),
          ...(inputSensitivity === undefined ? {} : { input_sensitivity: inputSensitivity }),
          ...(terminators === undefined ? {} : { terminators }),
        },
        startedAt: this.#startedAt,
        ...(this.#pauseBehavior === undefined ? {} : { pauseBehavior: this.#pauseBehavior }),
        ...end,
      },
    });
  }
}
