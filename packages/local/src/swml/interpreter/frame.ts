import type { SwmlDocument, SwmlStep, SwmlSteps } from '@signalwire/protocol/swml';
import { stepsOf } from '../documents/destination.js';
import { ScriptError } from '../errors.js';

/** A list of steps that is being run. */
interface Block {
  readonly name: string;
  readonly steps: readonly SwmlStep[];
  /** The step to run next. */
  index: number;
}

/** A step on its way to be run. */
export interface CurrentStep {
  /** The list that it stands in, as a path from its section: `main[2].then`. */
  readonly section: string;
  readonly index: number;
  readonly verb: string;
  readonly body: unknown;
  /** The step itself; `goto` counts its jumps by it. */
  readonly step: object;
}

/** Where a step stands, for messages: `main[2].then[0].play`. */
export const place = ({ section, index, verb }: CurrentStep): string => `${section}[${index}].${verb}`;

/** A section that is being run: where it is, in which document, with which parameters. */
export class Frame {
  readonly #blocks: Block[] = [];
  /** How often each `goto` of it has jumped. */
  readonly jumps = new Map<object, number>();

  constructor(
    readonly document: SwmlDocument,
    section: { name: string; steps: SwmlSteps },
    readonly params: Readonly<Record<string, unknown>>,
    /** What its caller runs when it is done, last one first. */
    readonly after: readonly { name: string; steps: SwmlSteps }[] = [],
  ) {
    this.open(section);
  }

  /** Runs a list of steps before going on. */
  open({ name, steps }: { name: string; steps: SwmlSteps }): void {
    this.#blocks.push({ name, steps: stepsOf(steps), index: 0 });
  }

  /** The next step, or `undefined` when the section is done. */
  advance(): CurrentStep | undefined {
    for (let block = this.#blocks.at(-1); block; block = this.#blocks.at(-1)) {
      const step: unknown = block.steps[block.index];
      if (step === undefined) {
        this.#blocks.pop();
        continue;
      }
      const index = block.index++;
      // A bare name stands for the verb without parameters.
      const entry = typeof step === 'string' ? { [step]: {} } : (step as object);
      const [verb, body] = Object.entries(entry)[0] as [string, unknown];
      return { section: block.name, index, verb, body, step: typeof step === 'string' ? block : entry };
    }
    return undefined;
  }

  /**
   * Continues after a label of the running list of steps, or of one around it.
   * @throws {ScriptError} When there is no such label.
   */
  jump(label: string): void {
    for (let depth = this.#blocks.length - 1; depth >= 0; depth--) {
      const block = this.#blocks[depth] as Block;
      const at = block.steps.findIndex((step) => labelOf(step) === label);
      if (at === -1) continue;
      this.#blocks.length = depth + 1;
      block.index = at + 1;
      return;
    }
    const labels = this.#blocks.flatMap(({ steps }) => steps.map(labelOf)).filter((name) => name !== undefined);
    throw new ScriptError(
      'relay_script_method_parameter_invalid_value',
      `there is no label ${JSON.stringify(label)} in this section or the steps around; ${labels.length > 0 ? `there are: ${labels.join(', ')}` : 'it has no labels'}.`,
    );
  }
}

function labelOf(step: unknown): string | undefined {
  if (typeof step !== 'object' || step === null || !('label' in step)) return undefined;
  const { label } = step as { label: string | { label: string } };
  return typeof label === 'object' ? label.label : label;
}
