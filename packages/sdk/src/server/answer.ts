import { jsonHeaders } from './responses.js';

/** What answers are known by: a program may have this module more than once, in bundles. */
const brand = Symbol.for('@signalwire/sdk:answer');

/** An answer that is there as a whole. It costs a fraction of a `Response`, and is made into one where one is needed. */
export class Answer {
  /**
   * @param headers Never changed: many answers share them.
   * @param done Called when the body was written and may change; by those who can tell, and no others.
   */
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>>,
    readonly body: string | Uint8Array<ArrayBuffer>,
    readonly done?: () => void,
  ) {}

  get [brand](): true {
    return true;
  }

  /** The same with more headers. */
  with(headers: Readonly<Record<string, string>>): Answer {
    return new Answer(this.status, { ...this.headers, ...headers }, this.body, this.done);
  }

  toResponse(): Response {
    return new Response(this.body, { status: this.status, headers: this.headers });
  }
}

/** What a request is answered with. */
export type Reply = Answer | Response;

/** An answer of JSON that is text, or bytes of it, already. */
export const jsonReply = (body: string | Uint8Array<ArrayBuffer>, done?: () => void): Answer =>
  new Answer(200, jsonHeaders, body, done);

export const isAnswer = (reply: Reply): reply is Answer => brand in reply;

export const toResponse = (reply: Reply): Response => (isAnswer(reply) ? reply.toResponse() : reply);
