import { setImmediate } from 'node:timers/promises';
import type { SwmlDocument, SwmlSteps } from '@signalwire/protocol/swml';
import type { Call, Outcome } from '../../calls/index.js';
import { soundDocument } from '../documents/check.js';
import { destinationOf, findSection, unknownSection } from '../documents/destination.js';
import { fetchDocument } from '../documents/fetch.js';
import { masked } from '../documents/url.js';
import { ScriptError, VerbFailure } from '../errors.js';
import { maxFrames, maxSteps, maxTransfers, stepsPerTurn } from '../limits.js';
import { verbs } from '../verbs/index.js';
import type { Flow } from './flow.js';
import { type CurrentStep, Frame, place } from './frame.js';
import type { ScriptParts } from './parts.js';
import { type RunOn, Step } from './step.js';
import { brief, setVariables } from './variables.js';

/** A section of a document, to be run. */
interface Target {
  document: SwmlDocument;
  name: string;
  steps: SwmlSteps;
}

/** How often each call has transferred. */
const transfers = new WeakMap<Call, number>();

/** Runs documents on a call, step by step, until they are over. */
export class Script {
  readonly #frames: Frame[] = [];
  #steps = 0;

  constructor(
    private readonly call: Call,
    private readonly parts: ScriptParts,
    /** Aborts when the call ends or the script is replaced. */
    private readonly signal: AbortSignal,
    /** Frames of the scripts that this one runs within; none when it is the call's own. */
    private readonly outer: number | undefined = undefined,
  ) {}

  /**
   * @returns `next` when the document is over. A script within another one leaves transfers to that one.
   * @throws {ScriptError} When it cannot go on; the signal's reason when it aborts.
   */
  async run(document: SwmlDocument, source: string, params: Record<string, unknown>): Promise<Outcome> {
    this.#open(this.#main(document, source), params);
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      this.signal.throwIfAborted();
      const current = frame.advance();
      if (!current) {
        this.#leave();
        continue;
      }
      await this.#takeTurn();
      try {
        const outcome = await this.#follow(await this.#perform(frame, current), frame, current);
        if (outcome) return outcome;
      } catch (error) {
        this.signal.throwIfAborted();
        throw error instanceof ScriptError ? located(error, current) : error;
      }
    }
    return { kind: 'next' };
  }

  /** Runs one step. A verb's failure is logged; the script goes on. */
  async #perform(frame: Frame, current: CurrentStep): Promise<Flow> {
    const { call, parts, signal } = this;
    const depth = (this.outer ?? 0) + this.#frames.length;
    const step = new Step(
      call,
      parts,
      signal,
      frame,
      current,
      (document, params) => runInline(document, { call, parts, signal, depth, params }),
      (other, what, until) => runElsewhere(other, what, frame.document, { parts, signal: until, depth }),
    );
    const handler = verbs.get(current.verb);
    if (!handler) throw notSimulated();
    try {
      const { shown, given } = await handler.prepare(step, current.body);
      const { section, index, verb } = current;
      call.log.append({ type: 'step', section, index, verb, params: masked(brief(shown)) });
      return await handler.run(step, given);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof VerbFailure)) throw error;
      step.warn(error.code, masked(error.message));
      return { kind: 'next' };
    }
  }

  /** Does what a verb asks for. @returns How the script ended, if it did. */
  async #follow(flow: Flow, frame: Frame, current: CurrentStep): Promise<Outcome | undefined> {
    switch (flow.kind) {
      case 'next':
        return undefined;
      case 'ended':
        return { kind: 'ended' };
      case 'block':
        frame.open({ name: `${current.section}[${current.index}].${flow.name}`, steps: flow.steps });
        return undefined;
      case 'jump':
        frame.jump(flow.label);
        return undefined;
      case 'return':
        setVariables(this.call, { return_value: flow.value });
        this.#leave();
        return undefined;
      case 'execute': {
        const after = flow.after.map(({ name, steps }) => ({
          name: `${current.section}[${current.index}].${name}`,
          steps,
        }));
        this.#open(await this.#resolve(flow.dest, flow.params, frame.document), flow.params, after);
        return undefined;
      }
      case 'transfer':
        return this.#transfer(flow, frame);
    }
  }

  async #transfer({ dest, params }: Flow & { kind: 'transfer' }, frame: Frame): Promise<Outcome | undefined> {
    if (this.outer !== undefined) return { kind: 'transfer', dest: standalone(dest, frame.document), params };
    const count = (transfers.get(this.call) ?? 0) + 1;
    if (count > maxTransfers)
      throw new ScriptError(
        'relay_script_too_many_transfers',
        `A call may transfer ${maxTransfers} times; this would be one more. Use execute to come back, goto to repeat.`,
      );
    transfers.set(this.call, count);
    const target = await this.#resolve(dest, params, frame.document);
    this.#frames.length = 0;
    this.#open(target, params);
    return undefined;
  }

  /** Finds what a destination names: a section of the document, or another document's `main`. */
  async #resolve(dest: string | object, params: Record<string, unknown>, document: SwmlDocument): Promise<Target> {
    const destination = destinationOf(dest);
    switch (destination.kind) {
      case 'section': {
        const { name } = destination;
        const steps = findSection(document, name);
        if (!steps) throw unknownSection(document, name);
        return { document, name, steps: steps as SwmlSteps };
      }
      case 'url': {
        const from = { url: destination.url, method: 'POST' as const, params };
        return this.#main(await fetchDocument(this.call, from, this.parts, this.signal), destination.url);
      }
      case 'inline':
        return this.#main(soundDocument(destination.document, 'The document in dest'), 'inline');
    }
  }

  #main(document: SwmlDocument, source: string): Target {
    this.call.log.append({ type: 'document', source: masked(source), document: masked(document) });
    return { document, name: 'main', steps: document.sections.main };
  }

  #open({ document, name, steps }: Target, params: Record<string, unknown>, after: Frame['after'] = []): void {
    if ((this.outer ?? 0) + this.#frames.length >= maxFrames)
      throw new ScriptError(
        'relay_script_nested_too_deep',
        `Sections execute each other ${maxFrames} deep; does ${name} execute itself without an end?`,
      );
    this.#frames.push(new Frame(document, { name, steps }, params, after));
  }

  /** Back to whoever executed the section, where what is to follow comes first. */
  #leave(): void {
    const left = this.#frames.pop();
    const caller = this.#frames.at(-1);
    for (const steps of left?.after.toReversed() ?? []) caller?.open(steps);
  }

  async #takeTurn(): Promise<void> {
    this.#steps++;
    if (this.#steps > maxSteps)
      throw new ScriptError(
        'relay_script_internal_error',
        `The script ran ${maxSteps} steps, the most that the local space runs; is there a loop within a loop?`,
      );
    if (this.#steps % stepsPerTurn === 0) {
      await this.parts.clock.busy(setImmediate());
      this.signal.throwIfAborted();
    }
  }
}

/** What running a document within a script takes. */
interface Inline {
  call: Call;
  parts: ScriptParts;
  signal: AbortSignal;
  /** Frames around it. */
  depth: number;
  params: Record<string, unknown>;
}

/**
 * Runs a document on a call and comes back.
 * @throws {ScriptError} When the document is not valid or cannot go on; the signal's reason when it aborts.
 */
export async function runInline(document: object | string, inline: Inline): Promise<Outcome> {
  const { call, parts, signal, depth, params } = inline;
  signal.throwIfAborted();
  const sound = soundDocument(document, 'The document');
  return new Script(call, parts, signal, depth).run(sound, 'inline', params);
}

/** Runs steps that stand in a document, the document at a URL, or a document on another call. */
async function runElsewhere(
  call: Call,
  what: Parameters<RunOn>[1],
  around: SwmlDocument,
  { parts, signal, depth }: { parts: ScriptParts; signal: AbortSignal; depth: number },
): Promise<Outcome> {
  const document =
    typeof what === 'string'
      ? await fetchDocument(call, { url: what, method: 'POST' }, parts, signal)
      : 'document' in what
        ? soundDocument(what.document, 'The document')
        : ({ ...around, sections: { ...around.sections, main: what } } as SwmlDocument);
  const source = typeof what === 'string' ? what : 'inline';
  return new Script(call, parts, signal, depth).run(document, source, {});
}

/** A destination that means the same outside of its document: a section becomes a document that starts there. */
function standalone(dest: string | object, document: SwmlDocument): string | object {
  const destination = destinationOf(dest);
  if (destination.kind !== 'section' || !findSection(document, destination.name)) return dest;
  return { ...document, sections: { ...document.sections, main: document.sections[destination.name] } };
}

function notSimulated(): ScriptError {
  const simulated = [...verbs.keys()].sort().join(', ');
  return new ScriptError(
    'relay_script_method_execute_failed',
    `the local space does not simulate this verb. It simulates ${simulated}.`,
  );
}

/** A failure, with the step that it happened in. */
function located(error: ScriptError, step: CurrentStep): ScriptError {
  const message = `${place(step)}: ${masked(error.message)}`;
  return new ScriptError(error.code, message, error.issues, { cause: error });
}
