/** One event of a server-sent event stream. */
export interface SseEvent {
  /** `message` when the stream names none. */
  event: string;
  data: string;
}

/** Reads server-sent events from pieces of text, wherever the pieces were cut. */
export class SseParser {
  #buffer = '';
  #event = '';
  #data: string[] = [];
  #started = false;

  /** Takes a piece. @returns the events that it completes. */
  push(piece: string): SseEvent[] {
    this.#buffer += piece;
    if (!this.#started && this.#buffer.length > 0) {
      this.#buffer = this.#buffer.replace(/^\uFEFF/, '');
      this.#started = true;
    }
    const events: SseEvent[] = [];
    for (;;) {
      const match = /\r\n|\n|\r/.exec(this.#buffer);
      if (!match) break;
      // A carriage return at the very end may be half of a line's end.
      if (match[0] === '\r' && match.index === this.#buffer.length - 1) break;
      const line = this.#buffer.slice(0, match.index);
      this.#buffer = this.#buffer.slice(match.index + match[0].length);
      const event = this.#line(line);
      if (event) events.push(event);
    }
    return events;
  }

  /** Takes the end of the stream. @returns the event that it completes, for servers that leave out the last blank line. */
  end(): SseEvent[] {
    const events = this.push('\n');
    const last = this.#dispatch();
    return last ? [...events, last] : events;
  }

  #line(line: string): SseEvent | undefined {
    if (line === '') return this.#dispatch();
    if (line.startsWith(':')) return undefined;
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#event = value;
    return undefined;
  }

  #dispatch(): SseEvent | undefined {
    const event = this.#data.length > 0 ? { event: this.#event || 'message', data: this.#data.join('\n') } : undefined;
    this.#event = '';
    this.#data = [];
    return event;
  }
}
