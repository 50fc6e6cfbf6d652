/** A phone call went another way than was waited for. The message shows the whole conversation so far. */
export class PhoneCallError extends Error {
  override readonly name = 'PhoneCallError';
  /** The conversation so far, as text. */
  readonly transcript: string;

  constructor(what: string, transcript: string, options?: ErrorOptions) {
    super(`${what}\nThe conversation so far:\n${transcript.replace(/^/gm, '  ')}`, options);
    this.transcript = transcript;
  }
}
