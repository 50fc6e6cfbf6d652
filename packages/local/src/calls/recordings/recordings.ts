import { randomUUID } from 'node:crypto';
import { silentWav, wavSize } from './silent-wav.js';

/** A recording of a call: how long it is, and what was said meanwhile as text. There is no sound in a local space. */
export interface Recording {
  readonly id: string;
  readonly callId: string;
  readonly projectId: string;
  readonly channels: 1 | 2;
  /** What was said while it ran, a line each. */
  readonly lines: string[];
  /** Milliseconds of its sound; 0 until it is over. */
  durationMs: number;
}

/** The most recordings that are kept. */
const KEPT_AT_MOST = 1_000;

/** The recordings of a space, each served as a WAV file. */
export class Recordings {
  readonly #kept = new Map<string, Recording>();

  /** @param base the address of the space, without a path; asked for when a recording begins */
  constructor(private readonly base: () => string) {}

  /** Begins one. */
  open(about: Pick<Recording, 'callId' | 'projectId' | 'channels'>): Recording {
    const recording: Recording = { ...about, id: randomUUID(), lines: [], durationMs: 0 };
    this.#kept.set(recording.id, recording);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > KEPT_AT_MOST) this.#kept.delete(oldest);
    return recording;
  }

  find(id: string): Recording | undefined {
    return this.#kept.get(id);
  }

  /** Recordings of a call, oldest first. */
  of(callId: string): Recording[] {
    return [...this.#kept.values()].filter((recording) => recording.callId === callId);
  }

  /** Where it can be fetched. Whoever has the address may: it cannot be guessed. */
  urlOf({ id }: Recording): string {
    return `${this.base()}/recordings/${id}.wav`;
  }

  /** The file at a path of the space; `undefined` when there is none. */
  fileAt(path: string): Buffer | undefined {
    const id = /^\/recordings\/([0-9a-f-]{36})\.wav$/.exec(path)?.[1];
    const recording = id === undefined ? undefined : this.find(id);
    return recording && fileOf(recording);
  }

  /** Bytes of its file. */
  sizeOf(recording: Recording): number {
    return wavSize(recording.durationMs, recording.channels, commentOf(recording));
  }
}

function fileOf(recording: Recording): Buffer {
  return silentWav(recording.durationMs, recording.channels, commentOf(recording));
}

function commentOf({ lines }: Recording): string {
  const said = lines.length > 0 ? `\n\n${lines.join('\n')}` : ' nothing.';
  return `A local space carries text, no sound: this file is silence of the recording's length. What was said:${said}`;
}
