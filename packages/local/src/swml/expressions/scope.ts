import type { Call } from '../../calls/index.js';
import { callFacts } from '../documents/payload.js';
import { maxVars } from '../limits.js';
import { follow } from './path.js';
import { type Evaluated, ExpressionError, sandbox } from './sandbox.js';

/** The variables that a step sees. */
export class Scope {
  constructor(
    readonly call: Call,
    readonly params: Readonly<Record<string, unknown>>,
    readonly now: number,
  ) {}

  /** The value at a path; a bare name is looked for in `vars`, `envs`, then `call`. `undefined` when there is none. */
  lookup(path: readonly string[]): unknown {
    switch (path[0]) {
      case 'call':
        return follow(callFacts(this.call), path.slice(1));
      case 'params':
        return follow(this.params, path.slice(1));
      case 'vars':
        return follow(this.call.vars, path.slice(1));
      case 'envs':
        return follow(this.call.envs, path.slice(1));
    }
    const name = path.slice(0, 1);
    for (const names of [this.call.vars, this.call.envs])
      if (follow(names, name) !== undefined) return follow(names, path);
    return follow(callFacts(this.call), path);
  }

  /** @throws {ExpressionError} When it is no expression, throws, or exceeds its limits. */
  evaluate(expression: string): Evaluated {
    const { call, params, now } = this;
    const json = JSON.stringify({ call: callFacts(call), params, vars: call.vars, envs: call.envs, now });
    if (json.length > 2 * maxVars)
      throw new ExpressionError('the variables of the call are too long for an expression.');
    return sandbox.evaluate(expression, json);
  }
}
