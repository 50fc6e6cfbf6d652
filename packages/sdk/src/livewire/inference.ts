import { noteOnce } from './notes.js';

/** Speech recognition, in name. [livewire/plugins] */
export class STT {
  constructor(
    readonly model: string,
    ..._options: unknown[]
  ) {
    noteOnce('inference.STT', 'the platform recognises speech.');
  }
}

/** A model: a session that it is given as `llm` has the platform use it. [livewire/plugins] */
export class LLM {
  /** @param model Its name, with or without `provider/` in front. */
  constructor(
    readonly model: string,
    ..._options: unknown[]
  ) {}
}

/** Voices, in name. [livewire/plugins] */
export class TTS {
  constructor(
    readonly model: string,
    ..._options: unknown[]
  ) {
    noteOnce('inference.TTS', 'the platform speaks.');
  }
}
