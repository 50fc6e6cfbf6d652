import type { Call } from '../types.js';

/** Switches the noise reduction of a call. There is no noise in text: the log has it, and nothing sounds different. */
export function denoise(call: Call, on: boolean): void {
  call.log.append({ type: 'denoise', on });
}
