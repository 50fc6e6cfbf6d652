import { noteOnce } from './notes.js';

/*
 * What programs for LiveKit make of the packages of providers. The platform does the work itself: all but the name of a
 * model is accepted and not used.
 */

/** Speech recognition by Deepgram, in name. [livewire/plugins] */
export class DeepgramSTT {
  constructor(..._options: unknown[]) {
    noteOnce('plugins.DeepgramSTT', 'the platform recognises speech.');
  }
}

/** A model of OpenAI. [livewire/plugins] */
export class OpenAILLM {
  /** The model that a session with this gets. */
  readonly model: string | undefined;

  constructor(options: { model?: string; [option: string]: unknown } = {}, ..._more: unknown[]) {
    this.model = options.model;
  }
}

/** Voices of Cartesia, in name. [livewire/plugins] */
export class CartesiaTTS {
  constructor(..._options: unknown[]) {
    noteOnce('plugins.CartesiaTTS', 'the platform speaks.');
  }
}

/** Voices of ElevenLabs, in name. [livewire/plugins] */
export class ElevenLabsTTS {
  constructor(..._options: unknown[]) {
    noteOnce('plugins.ElevenLabsTTS', 'the platform speaks.');
  }
}

/** Voice activity detection by Silero, in name. [livewire/plugins] */
export class SileroVAD {
  constructor(..._options: unknown[]) {
    noteOnce('plugins.SileroVAD', 'the platform notices who speaks.');
  }

  /** Nothing has to be loaded. */
  static load(..._options: unknown[]): SileroVAD {
    return new SileroVAD();
  }
}
