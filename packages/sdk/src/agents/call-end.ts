import type { SwaigRequest } from '@signalwire/protocol/swaig';
import type { Logger } from '../logging/index.js';
import { SwaigFunction } from '../tools/index.js';
import type { Data } from './definition.js';

/** Runs when a call is over. @param callLog What was said and done; empty when the platform does not send it. */
export type CallEndHandler = (callLog: Data[], rawData: SwaigRequest) => void | Promise<void>;

/** The function that the platform calls at the end of a call. What one handler throws does not stop the others. */
export function callEndFunction(handlers: readonly CallEndHandler[], log: Logger): SwaigFunction {
  return new SwaigFunction({
    name: 'hangup_hook',
    description: 'Runs when the call is over.',
    handler: async (_args, rawData) => {
      const callLog = logOf(rawData);
      for (const handler of handlers) {
        try {
          await handler(callLog, rawData);
        } catch (error) {
          log.error('A handler of the end of a call failed.', { error, call_id: rawData.call_id });
        }
      }
    },
  });
}

function logOf({ call_log, raw_call_log }: SwaigRequest): Data[] {
  const filled = [call_log, raw_call_log].find((each) => Array.isArray(each) && each.length > 0);
  return (filled ?? []) as Data[];
}
