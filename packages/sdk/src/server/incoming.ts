/** Headers of a request, as far as a server looks at them. `Headers` are such. */
export interface IncomingHeaders extends Iterable<[name: string, value: string]> {
  get(name: string): string | null;
  keys(): Iterable<string>;
}

/**
 * A request, as far as a server looks at it. `Request` is one; servers that need not make one of those, which costs more
 * than all the rest of an answer, make something smaller.
 */
export interface IncomingRequest {
  readonly method: string;
  /** Whole and normal. */
  readonly url: string;
  readonly headers: IncomingHeaders;
  /** Aborted when the sender hangs up. */
  readonly signal: AbortSignal;
  /** Where it came from, unless that was noted elsewhere. */
  readonly peer?: { readonly remoteAddress?: string | undefined };
  /** Has something run when the sender hangs up, for less than {@link signal} costs. @returns What takes it off again. */
  readonly onHangUp?: (run: () => void) => () => void;
  readonly body: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
}
