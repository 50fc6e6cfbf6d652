import type { Call, Outcome } from '../calls/index.js';
import { type Checked, checkScript, soundDocument } from './documents/check.js';
import { type DocumentUrl, fetchDocument } from './documents/fetch.js';
import { ScriptError } from './errors.js';
import type { ScriptParts } from './interpreter/parts.js';
import { runInline, Script } from './interpreter/script.js';
import { warn } from './interpreter/step.js';

/** What to run on a call. */
export type ScriptSource =
  | ({ kind: 'url' } & DocumentUrl)
  | { kind: 'document'; document: string | object; params?: Record<string, unknown> };

/** Runs SWML on calls. */
export interface Scripts {
  /**
   * Puts a call in the hands of a document: fetches it when need be, checks it, runs it, and hangs up when it is over.
   * What is wrong with it ends the call and stands in the call's log. Comes back when the call has ended, or at once when
   * `signal` aborts: the call then goes on without it.
   * @throws What fails inside the space itself.
   */
  handle(call: Call, source: ScriptSource, signal: AbortSignal): Promise<void>;
  /**
   * Runs a document on a call and comes back; the call stays up unless the document ends it.
   * @returns `next` when the document is over, `ended` when the call is, `transfer` when the document transfers.
   * @throws {ScriptError} When it is not valid or cannot go on (the log has it too); the signal's reason when it aborts.
   */
  run(
    call: Call,
    document: string | object,
    options?: { params?: Record<string, unknown>; signal?: AbortSignal },
  ): Promise<Outcome>;
  /** Checks a document (JSON or YAML when it is text) without running it. */
  validate(document: string | object): Checked;
}

export function createScripts(parts: ScriptParts): Scripts {
  return {
    async handle(call, source, signal) {
      const stop = AbortSignal.any([signal, call.signal]);
      try {
        stop.throwIfAborted();
        const { document, name } = await load(call, source, parts, stop);
        await new Script(call, parts, stop).run(document, name, source.params ?? {});
      } catch (error) {
        if (stop.aborted) return;
        if (!(error instanceof ScriptError)) throw error;
        warn(call, error.code, error.message);
        call.end('error', 'script');
        return;
      }
      call.end('hangup', 'script');
    },

    async run(call, document, { params = {}, signal } = {}) {
      const stop = signal ? AbortSignal.any([signal, call.signal]) : call.signal;
      try {
        return await runInline(document, { call, parts, signal: stop, depth: 0, params });
      } catch (error) {
        if (error instanceof ScriptError) warn(call, error.code, error.message);
        throw error;
      }
    },

    validate: (document) => checkScript(document),
  };
}

async function load(call: Call, source: ScriptSource, parts: ScriptParts, signal: AbortSignal) {
  if (source.kind === 'document') return { document: soundDocument(source.document, 'The document'), name: 'inline' };
  return { document: await fetchDocument(call, source, parts, signal), name: source.url };
}
