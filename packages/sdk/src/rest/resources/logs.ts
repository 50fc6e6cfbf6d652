import type { Api } from '../api.js';
import { VoiceLogs } from './voice-logs.js';

/** Logs of what happened in the project. [rest/logs] */
export class LogsNamespace {
  readonly #api: Api;
  #voice: VoiceLogs | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Calls. */
  get voice(): VoiceLogs {
    this.#voice ??= new VoiceLogs(this.#api);
    return this.#voice;
  }
}
