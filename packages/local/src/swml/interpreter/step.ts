import type { ScriptErrorCode, SwmlSteps } from '@signalwire/protocol/swml';
import type { Call, Outcome } from '../../calls/index.js';
import { isTrue, subject } from '../expressions/condition.js';
import { expand, needsJavaScript, type Remarks } from '../expressions/expand.js';
import { readPath } from '../expressions/path.js';
import { sandbox } from '../expressions/sandbox.js';
import { Scope } from '../expressions/scope.js';
import { type CurrentStep, type Frame, place } from './frame.js';
import type { ScriptParts } from './parts.js';
import { setVariables } from './variables.js';

/** Runs a document on the call that a step is on, and comes back. */
export type RunInline = (document: object, params: Record<string, unknown>) => Promise<Outcome>;

/** Runs a list of steps, the document at a URL, or a document on another call, and comes back. */
export type RunOn = (
  call: Call,
  what: SwmlSteps | string | { document: object | string },
  signal: AbortSignal,
) => Promise<Outcome>;

/** What a verb sees of the script, and may do to it. */
export class Step implements Remarks {
  readonly scope: Scope;

  constructor(
    readonly call: Call,
    readonly parts: ScriptParts,
    /** Aborts when the call ends or the script is replaced; every wait of a verb ends with it. */
    readonly signal: AbortSignal,
    readonly frame: Frame,
    readonly current: CurrentStep,
    readonly runInline: RunInline,
    /** Runs a document on another call, and comes back. */
    readonly runOn: RunOn,
  ) {
    this.scope = new Scope(call, frame.params, parts.clock.now());
  }

  get params(): Readonly<Record<string, unknown>> {
    return this.frame.params;
  }

  /** Gets the sandbox ready when a value's placeholders, or an expression, will need it. */
  async ready(value?: unknown): Promise<void> {
    if (value === undefined || needsJavaScript(value)) await this.parts.clock.busy(sandbox.start());
  }

  /** The value without placeholders. */
  expand(value: unknown): unknown {
    return expand(value, this.scope, this);
  }

  /** @throws {ScriptError} `relay_script_js_eval_error`. */
  async isTrue(when: string): Promise<boolean> {
    await this.ready();
    return isTrue(when, this.scope, this);
  }

  /** The text that a `switch` compares. @throws {ScriptError} `relay_script_js_eval_error`. */
  async subject(variable: string): Promise<string> {
    if (readPath(variable) === undefined) await this.ready();
    return subject(variable, this.scope, this);
  }

  set(variables: Record<string, unknown>, unset?: readonly string[]): void {
    setVariables(this.call, variables, unset);
  }

  /** Logs what went wrong in this step, and leaves its code in `script_error`. */
  warn(code: ScriptErrorCode, message: string): void {
    warn(this.call, code, `${place(this.current)}: ${message}`);
  }

  note(message: string): void {
    this.call.log.append({ type: 'note', message: `${place(this.current)}: ${message}` });
  }

  failed(expression: string, why: string): void {
    this.warn('relay_script_js_eval_error', `\${${expression}} cannot be evaluated and is left empty: ${why}`);
  }

  doubtful(message: string): void {
    this.note(message);
  }
}

/** Logs what went wrong in a script, and leaves its code in `script_error`. */
export function warn(call: Call, code: ScriptErrorCode, message: string): void {
  call.log.append({ type: 'warning', code, message });
  setVariables(call, { script_error: code });
}
