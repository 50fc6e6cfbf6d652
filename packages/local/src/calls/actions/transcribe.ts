import { randomUUID } from 'node:crypto';
import { environmentOf } from '../environment.js';
import { CallStateError } from '../errors.js';
import type { Call, RunningAction } from '../types.js';

/** A call has one transcription at a time. */
const kind = 'transcribe';

const runningOn = (call: Call) => [...call.actions.values()].find((action) => action.kind === kind);

/**
 * Transcribes a call from here on: what is said is text already. The call's log has the transcript when it ends, or when
 * the transcription is stopped.
 * @throws {CallStateError} when it is transcribed already, {CallEndedError} when it has ended.
 */
export function transcribe(call: Call, controlId: string = kind): RunningAction {
  if (runningOn(call)) throw new CallStateError(`The call ${call.id} is transcribed already.`);
  const action = new Transcription(call, controlId);
  call.start(action);
  action.begin();
  return action;
}

/** Ends the transcription of a call. @returns whether there was one. */
export function stopTranscribing(call: Call): boolean {
  const action = runningOn(call);
  action?.stop();
  return action !== undefined;
}

class Transcription implements RunningAction {
  readonly kind = kind;
  readonly #id = randomUUID();
  readonly #startedAt: number;
  readonly done: Promise<'stopped'>;
  readonly #lines: string[] = [];
  #settle: (how: 'stopped') => void = () => {};
  #forget: () => void = () => {};
  #over = false;

  constructor(
    private readonly call: Call,
    readonly controlId: string,
  ) {
    this.#startedAt = environmentOf(call).clock.now();
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  begin(): void {
    this.#tell('transcribing');
    this.#forget = this.call.log.subscribe((event) => {
      if (event.type === 'speech') this.#lines.push(`${event.from}: ${event.text}`);
      if (event.type === 'input' && event.input.type === 'speech') this.#lines.push(`caller: ${event.input.text}`);
    });
  }

  stop(): void {
    if (this.#over) return;
    this.#over = true;
    this.#forget();
    const text = this.#lines.join('\n');
    this.call.log.append({ type: 'transcript', id: this.#id, text });
    this.#tell('finished', { endedAt: environmentOf(this.call).clock.now(), text });
    this.#settle('stopped');
  }

  #tell(state: 'transcribing' | 'finished', end: { endedAt: number; text: string } | object = {}): void {
    this.call.log.append({
      type: 'transcribe',
      control_id: this.controlId,
      state,
      transcription: { id: this.#id, startedAt: this.#startedAt, ...end },
    });
  }
}
