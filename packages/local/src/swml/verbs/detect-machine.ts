import { randomUUID } from 'node:crypto';
import { type Detected, detect } from '../../calls/actions/index.js';
import { VerbFailure } from '../errors.js';
import { next } from '../interpreter/flow.js';
import type { Step } from '../interpreter/step.js';
import { acting, ending } from './acting.js';
import { booleanOf, numberOf, textOf } from './parameters.js';
import { reportAction } from './status-callback.js';
import { verb } from './verb.js';

export const detectMachine = verb('detect_machine', async (step, parameters) => {
  const statusUrl = textOf(parameters['status_url'])?.trim();
  const wait = booleanOf('wait', parameters['wait']) ?? true;
  if (!wait && !statusUrl) {
    step.set({ detect_result: 'error' });
    throw new VerbFailure('wait: false needs a status_url.', 'relay_script_method_parameter_missing');
  }
  const controlId = randomUUID();
  reportAction(step, controlId, statusUrl);
  const detecting = acting(() => detect(step.call, { controlId, ...optionsOf(parameters) }));
  if (!wait) {
    step.set({ detect_result: 'detecting' }, ['detect_machine_beep', 'detect_ms']);
    void detecting.result.then((detected) => tell(step, detected));
    return next;
  }
  await ending(step, detecting);
  tell(step, await detecting.result);
  return next;
});

function optionsOf(parameters: Record<string, unknown>) {
  const seconds = (name: string) => numberOf(name, parameters[name], { min: 0 });
  const detectors = (textOf(parameters['detectors']) ?? 'amd,fax').split(',').map((name) => name.trim());
  const voice = seconds('machine_voice_threshold');
  const ready = seconds('machine_ready_timeout') ?? seconds('end_silence_timeout');
  const timeout = seconds('timeout');
  return {
    machine: detectors.includes('amd'),
    fax: detectors.includes('fax'),
    messageEnd: booleanOf('detect_message_end', parameters['detect_message_end']) ?? false,
    ...(voice === undefined ? {} : { voiceThresholdMs: voice * 1000 }),
    ...(ready === undefined ? {} : { readyTimeoutMs: ready * 1000 }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
  };
}

function tell(step: Step, { what, beep, ms }: Detected): void {
  step.set({ detect_result: what, detect_machine_beep: String(beep), detect_ms: ms });
}
