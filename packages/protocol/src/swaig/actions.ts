import type { SwmlDocument } from '../swml/index.js';

/** A hint to listen for, or a pattern to rewrite in what was heard. */
type DynamicHint = string | { hint?: string; pattern: string; replace: string; ignore_case?: boolean };

/** Every action that a SWAIG function can ask for, with its value. */
export interface SwaigActions {
  /** Runs a document on the call; with `transfer` beside it, for good. */
  SWML: SwmlDocument | Record<string, unknown> | string;
  /** Beside `SWML`: hand the call over. Alone: go to a section or a URL. */
  transfer: boolean | string | { dest: string; summarize?: boolean };
  /** Speaks the text now, as it is. */
  say: string;
  /** Ends the AI session; the next SWML step runs. */
  stop: boolean;
  /** Hangs up once the agent has finished speaking. */
  hangup: boolean;
  /** Puts the caller on hold: seconds, `5m`, `1:30`, or an object. 0 to 900 seconds. */
  hold: number | string | { timeout?: number | string; step?: string; timeout_step?: string };
  /** Waits for the caller: yes, for so many turns, or until they answer. */
  wait_for_user: boolean | number | 'answer_first';
  /** Goes to a context. */
  change_context: string;
  /** Goes to a step, or to `next`. */
  change_step: string;
  /** Starts the conversation anew under another prompt. */
  context_switch:
    | string
    | {
        system_prompt?: string;
        user_prompt?: string;
        system_pom?: unknown;
        user_pom?: unknown;
        consolidate?: boolean;
        full_reset?: boolean;
      };
  /** Switches functions on and off, or limits how often they may be used. */
  toggle_functions: { function: string | string[]; active: boolean | number | string }[];
  /** Lets functions run when the caller stays silent. */
  functions_on_speaker_timeout: boolean | string;
  /** Lets the model call functions one after another without a turn of the caller. */
  back_to_back_functions: boolean | 'forever' | string;
  /** Merges into `global_data`. */
  set_global_data: Record<string, unknown>;
  /** Removes keys from `global_data`. */
  unset_global_data: string | string[] | Record<string, unknown>;
  /** Merges into the calling function's metadata. */
  set_meta_data: Record<string, unknown>;
  /** Removes keys from the calling function's metadata. */
  unset_meta_data: string | string[] | Record<string, unknown>;
  /** Plays audio in the background. */
  playback_bg: string | { file: string; wait?: boolean };
  /** Stops the audio in the background. */
  stop_playback_bg: boolean;
  /** Goes on as if the caller had said this. */
  user_input: string;
  /** Switches the speaking voice. */
  change_voice: string | { voice: string };
  /** Sends an event to the client application. */
  user_event: Record<string, unknown>;
  /** Changes settings of the model; keys are hyphenated (`top-p`). */
  settings: Record<string, unknown>;
  /** Milliseconds of silence that end an utterance. */
  end_of_speech_timeout: number;
  /** Milliseconds to wait for recognition results. */
  speech_event_timeout: number;
  /** Adds hints to listen for. */
  add_dynamic_hints: DynamicHint[];
  /** Removes the hints added at run time. */
  clear_dynamic_hints: Record<string, never> | boolean;
  /** Keeps the whole result for this turn and shortens it afterwards. */
  extensive_data: boolean | string;
  /** Replaces the call and its result in the history by a text, or removes them. */
  replace_in_history: string | boolean;
}

/** The name of an action. */
export type SwaigActionName = keyof SwaigActions;

/** One or more actions, by name; mostly one. */
export type SwaigAction = Partial<SwaigActions>;

const names: Record<SwaigActionName, true> = {
  SWML: true,
  transfer: true,
  say: true,
  stop: true,
  hangup: true,
  hold: true,
  wait_for_user: true,
  change_context: true,
  change_step: true,
  context_switch: true,
  toggle_functions: true,
  functions_on_speaker_timeout: true,
  back_to_back_functions: true,
  set_global_data: true,
  unset_global_data: true,
  set_meta_data: true,
  unset_meta_data: true,
  playback_bg: true,
  stop_playback_bg: true,
  user_input: true,
  change_voice: true,
  user_event: true,
  settings: true,
  end_of_speech_timeout: true,
  speech_event_timeout: true,
  add_dynamic_hints: true,
  clear_dynamic_hints: true,
  extensive_data: true,
  replace_in_history: true,
};

/** Every action's name. */
export const swaigActionNames = Object.keys(names) as readonly SwaigActionName[];
