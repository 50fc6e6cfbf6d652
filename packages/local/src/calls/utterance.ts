import type { Clock } from '../clock/index.js';
import { Stretch } from './stretch.js';
import type { CallLog } from './types.js';

/** How fast text is spoken at a pace of 1, in characters a second. */
const CHARACTERS_PER_SECOND = 15;

/** What is spoken, and as whom. */
export interface Speech {
  from: 'agent' | 'script';
  text: string;
  voice?: string | undefined;
  language?: string | undefined;
}

export interface Spoken {
  /** It was spoken to the end. */
  completed: boolean;
  /** What was said until it ended, in whole words. */
  spoken: string;
}

/** Milliseconds of clock time that a text takes to speak; `pace` stretches it, and 0 makes it instant. */
export function speakingTime(text: string, pace: number): number {
  return Math.ceil((text.length / CHARACTERS_PER_SECOND) * 1000 * pace);
}

/**
 * A text being spoken on a call. It is logged once, where it ends, because only then is it known whether it was heard to
 * the end: the log's `text` is what was said.
 */
export class Utterance {
  readonly done: Promise<Spoken>;
  readonly #stretch: Stretch | undefined;
  readonly #duration: number;
  #settle: (spoken: Spoken) => void = () => {};

  constructor(
    clock: Clock,
    pace: number,
    private readonly log: CallLog,
    private readonly speech: Speech,
  ) {
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#duration = speakingTime(speech.text, pace);
    // What takes no time must not need anybody to let time pass.
    if (this.#duration === 0) this.#end(true);
    else this.#stretch = new Stretch(clock, this.#duration, (completed) => this.#end(completed));
  }

  pause(): void {
    this.#stretch?.pause();
  }

  resume(): void {
    this.#stretch?.resume();
  }

  /** Ends it here. */
  cut(): void {
    this.#stretch?.cut();
  }

  #end(completed: boolean): void {
    const { from, text, voice, language } = this.speech;
    const spoken = completed ? text : wordsUpTo(text, (this.#stretch?.elapsed ?? 0) / this.#duration);
    if (spoken)
      this.log.append({
        type: 'speech',
        from,
        text: spoken,
        ...(voice === undefined ? {} : { voice }),
        ...(language === undefined ? {} : { language }),
        ...(completed ? {} : { interrupted: true }),
      });
    this.#settle({ completed, spoken });
  }
}

/** The whole words within the first part of a text. */
function wordsUpTo(text: string, part: number): string {
  const end = Math.floor(text.length * Math.min(1, part));
  if (end >= text.length || /\s/.test(text[end] ?? '')) return text.slice(0, end).trimEnd();
  return text.slice(0, end).replace(/\S*$/, '').trimEnd();
}
