/** How a URL is requested. */
type RequestMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** What is done to a value before it is compared. */
type Transform = 'lowercase' | 'uppercase' | 'trim' | 'lowercase_trim' | 'uppercase_trim';

interface ReplySettings {
  /** Who gets the reply; the sender when absent. */
  to?: string | undefined;
  /** The number that it is sent from; the one that was written to when absent. */
  from?: string | undefined;
  /** Where the state of the reply is reported. */
  status_url?: string | undefined;
}

/** A reply: its text, or text and up to 8 URLs of media, of which at least one is given. */
export type MessagingReply =
  | string
  | (ReplySettings & { body: string; media?: string[] | undefined })
  | (ReplySettings & { media: string[]; body?: string | undefined });

/** A choice by the value of a variable. */
export interface MessagingChoice<T> {
  /** Name of the variable. */
  variable: string;
  transform?: Transform | undefined;
  /** What is chosen for each value. */
  case: Record<string, T>;
  /** What is chosen for any other value. */
  default?: T | undefined;
}

/** A step of a document that handles a message: one verb and what it takes. */
export type MessagingSwmlStep =
  /** Answers the message. */
  | { reply: MessagingReply | { switch: MessagingChoice<MessagingReply> } }
  /** Waits for the next message. */
  | { receive: Record<string, never> }
  /** Sends a request; waits for `timeout` seconds, 5 at most and by default. */
  | {
      request: {
        url: string;
        /** Default: `POST`. */
        method?: RequestMethod | undefined;
        headers?: Record<string, string> | undefined;
        body?: string | Record<string, unknown> | undefined;
        timeout?: number | undefined;
        /** Whether the members of the answer become variables. Default: `false`. */
        save_variables?: boolean | undefined;
      };
    }
  /** Runs a section of the document, or another document, and comes back. */
  | { execute: { dest: string; params?: Record<string, unknown> | undefined } }
  /** Goes on with another document. */
  | { transfer: { dest: string; method?: RequestMethod | undefined; params?: Record<string, unknown> | undefined } }
  | { switch: MessagingChoice<MessagingSwmlStep[]> }
  /** Goes on at a label, `max` times at most (100 when absent). */
  | { goto: { label: string; max?: number | undefined } }
  | { label: string }
  /** Ends the section or the document, with a value. */
  | { return: unknown };

/** A SWML document that handles messages. */
export interface MessagingSwmlDocument {
  /** Only `1.0.0` exists. */
  version?: '1.0.0';
  /** Sections by name; execution starts in `main`. */
  sections: { main: MessagingSwmlStep[]; [section: string]: MessagingSwmlStep[] };
}
