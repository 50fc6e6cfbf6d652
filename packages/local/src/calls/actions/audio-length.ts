import { maskCredentials, type Outbound } from '../../http/index.js';
import { describe } from '../control.js';
import type { Call } from '../types.js';
import { wavDuration } from './wav.js';

/** Milliseconds that an audio file is taken to last when its length cannot be found out. */
const ASSUMED = 3_000;
/** Enough of a file for its header, in bytes. */
const HEAD = 64 * 1024;
/** Milliseconds to wait for a file. */
const PATIENCE = 5_000;

/** An audio file that is not there. */
export class AudioMissingError extends Error {
  override readonly name = 'AudioMissingError';
}

/**
 * How long an audio file plays, in milliseconds: as its WAV header says, else an assumed time, with a note in the call's log.
 * @throws {AudioMissingError} when its server says that there is no such file; the signal's reason when it aborts.
 */
export async function audioLength(
  call: Call,
  outbound: Outbound | undefined,
  url: string,
  signal: AbortSignal,
): Promise<number> {
  const assume = (why: string) => {
    call.log.append({
      type: 'note',
      message: `The length of ${maskCredentials(url)} is not known (${why}); it is taken to play ${ASSUMED / 1000} s.`,
    });
    return ASSUMED;
  };
  if (!outbound) return assume('nothing is fetched here');
  try {
    const response = await outbound.send({
      method: 'GET',
      url,
      encoding: 'latin1',
      maxBytes: HEAD,
      truncate: true,
      timeoutMs: PATIENCE,
      signal,
    });
    if (response.status === 404 || response.status === 410)
      throw new AudioMissingError(
        `There is no file at ${maskCredentials(url)}: its server answered ${response.status}.`,
      );
    if (response.status >= 300) return assume(`its server answered ${response.status}`);
    return wavDuration(response.text) ?? assume('it is not a WAV file that tells its length');
  } catch (error) {
    if (error instanceof AudioMissingError || signal.aborted) throw error;
    return assume(describe(error));
  }
}
