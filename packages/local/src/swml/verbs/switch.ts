import type { SwmlSteps } from '@signalwire/protocol/swml';
import { ScriptError } from '../errors.js';
import { verbAsWritten } from './verb.js';

interface Switch {
  variable: string;
  case: Record<string, SwmlSteps>;
  default?: SwmlSteps;
}

export const switchVerb = verbAsWritten<Switch>(
  'switch',
  async (step, { variable, case: cases, default: otherwise }) => {
    const value = await step.subject(variable);
    if (Object.hasOwn(cases, value)) return { kind: 'block', name: `case.${value}`, steps: cases[value] as SwmlSteps };
    if (otherwise !== undefined) return { kind: 'block', name: 'default', steps: otherwise };
    throw new ScriptError(
      'relay_script_method_no_matching_condition',
      `${variable} is ${JSON.stringify(value)}; no case matches (${Object.keys(cases).join(', ') || 'it has none'}) and there is no default.`,
    );
  },
  ({ variable }) => ({ variable }),
);
