import { randomUUID } from 'node:crypto';
import { maskCredentials } from '../../http/index.js';
import { describe } from '../control.js';
import { environmentOf } from '../environment.js';
import type { Call, FaxFacts, RunningAction } from '../types.js';

/** Milliseconds in which fax machines agree on how to talk, in which a page goes through, and in which to wait for one. */
const HANDSHAKE = 5_000;
const PAGE = 30_000;
const PATIENCE = 30_000;
/** The largest document, in bytes. */
const LARGEST = 20 * 1024 * 1024;

export interface FaxOptions {
  /** Default: a new UUID. */
  controlId?: string;
  /** URL of the PDF file to send; without it, what the far end sends is received. */
  document?: string;
  /** The number of this side, as the other one sees it. Default: the call's own. */
  identity?: string;
}

/** A fax that goes through. */
export interface FaxAction extends RunningAction {
  readonly kind: 'send_fax' | 'receive_fax';
}

/**
 * Sends a document to a fax machine at the far end, or receives the one that it has to send, page by page. The call's log
 * has each page, and `finished` or `error`.
 * @throws {ActionConflictError} when the control id is in use, {CallEndedError} when the call has ended.
 */
export function fax(call: Call, options: FaxOptions): FaxAction {
  const action = new Transmission(call, options);
  call.start(action);
  action.begin();
  return action;
}

class Transmission implements FaxAction {
  readonly kind: FaxAction['kind'];
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly #direction: 'send' | 'receive';
  readonly #stopped = new AbortController();
  #document: string | undefined;
  #pages = 0;
  #settle: (how: 'finished' | 'error' | 'stopped') => void = () => {};

  constructor(
    private readonly call: Call,
    private readonly options: FaxOptions,
  ) {
    this.controlId = options.controlId ?? randomUUID();
    this.#document = options.document;
    this.#direction = options.document === undefined ? 'receive' : 'send';
    this.kind = `${this.#direction}_fax`;
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  begin(): void {
    this.#run().then(
      () => this.#finish('finished', 'OK'),
      (error: unknown) => this.#fail(describe(error)),
    );
  }

  stop(): void {
    this.#finish('stopped', 'It was stopped.');
  }

  async #run(): Promise<void> {
    const { clock } = environmentOf(this.call);
    const { signal } = this.#stopped;
    const { farEnd } = this.call;
    if (farEnd?.kind !== 'fax') {
      await clock.sleep(PATIENCE, signal);
      throw new Error('No fax machine answered.');
    }
    if (this.#direction === 'receive') this.#document = farEnd.document;
    if (this.#document === undefined) {
      await clock.sleep(PATIENCE, signal);
      throw new Error('The far end has no document to send; give its phone one.');
    }
    const pages = await pagesOf(this.call, this.#document, signal);
    await clock.sleep(HANDSHAKE, signal);
    for (let number = 1; number <= pages; number++) {
      await clock.sleep(PAGE, signal);
      this.#pages = number;
      this.#tell({ type: 'page', params: { direction: this.#direction, number } });
    }
  }

  #finish(how: 'finished' | 'stopped', text: string): void {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    const { direction, from, to } = this.call;
    const [own, other] = direction === 'inbound' ? [to, from] : [from, to];
    const success = how === 'finished';
    this.#tell({
      type: 'finished',
      params: {
        direction: this.#direction,
        identity: this.options.identity ?? own,
        remote_identity: other,
        ...(this.#document === undefined ? {} : { document: maskCredentials(this.#document) }),
        pages: this.#pages,
        success,
        result: success ? 0 : 1,
        result_text: text,
        format: 'pdf',
      },
    });
    this.#settle(how);
  }

  #fail(message: string): void {
    if (this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    this.#tell({ type: 'error', params: { direction: this.#direction, description: message } });
    this.#settle('error');
  }

  #tell(facts: FaxFacts): void {
    this.call.log.append({ type: 'fax', control_id: this.controlId, fax: facts });
  }
}

/** How many pages a PDF file has. @throws when it cannot be fetched, or is none. */
async function pagesOf(call: Call, url: string, signal: AbortSignal): Promise<number> {
  const { outbound } = environmentOf(call);
  if (!outbound) throw new Error('This space fetches no documents.');
  const { status, text } = await outbound.send({ method: 'GET', url, encoding: 'latin1', maxBytes: LARGEST, signal });
  if (status !== 200) throw new Error(`The server of ${maskCredentials(url)} answered ${status}.`);
  if (!text.startsWith('%PDF')) throw new Error(`${maskCredentials(url)} is not a PDF file.`);
  return text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 1;
}
