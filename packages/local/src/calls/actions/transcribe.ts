import { randomUUID } from 'node:crypto';
import { CallStateError } from '../errors.js';
import type { Call, RunningAction } from '../types.js';

/** The one control id under which a call is transcribed. */
const controlId = 'transcribe';

/**
 * Transcribes a call from here on: what is said is text already. The call's log has the transcript when it ends, or when
 * the transcription is stopped.
 * @throws {CallStateError} when it is transcribed already, {CallEndedError} when it has ended.
 */
export function transcribe(call: Call): RunningAction {
  if (call.actions.has(controlId)) throw new CallStateError(`The call ${call.id} is transcribed already.`);
  const action = new Transcription(call);
  call.start(action);
  return action;
}

/** Ends the transcription of a call. @returns whether there was one. */
export function stopTranscribing(call: Call): boolean {
  const action = call.actions.get(controlId);
  action?.stop();
  return action !== undefined;
}

class Transcription implements RunningAction {
  readonly kind = 'transcribe';
  readonly controlId = controlId;
  readonly done: Promise<'stopped'>;
  readonly #lines: string[] = [];
  #settle: (how: 'stopped') => void = () => {};
  #forget: () => void;

  constructor(private readonly call: Call) {
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#forget = call.log.subscribe((event) => {
      if (event.type === 'speech') this.#lines.push(`${event.from}: ${event.text}`);
      if (event.type === 'input' && event.input.type === 'speech') this.#lines.push(`caller: ${event.input.text}`);
    });
  }

  stop(): void {
    this.#forget();
    this.#forget = () => {};
    this.call.log.append({ type: 'transcript', id: randomUUID(), text: this.#lines.join('\n') });
    this.#settle('stopped');
  }
}
