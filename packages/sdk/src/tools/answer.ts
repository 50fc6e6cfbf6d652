import type { SwaigResponse } from '@signalwire/protocol/swaig';
import { FunctionResult } from './function-result.js';

/** Members of a response; an object with none of them is not one. */
const members = ['response', 'action', 'post_process'];

/**
 * A handler's answer as it goes over the wire: a result or a response as it is, any other value as text. An object
 * that is no response tells the model no more than that the function completed.
 */
export function toResponse(answer: unknown): SwaigResponse {
  if (answer instanceof FunctionResult) return answer.toDict();
  if (answer === undefined || answer === null) return { response: 'Function executed successfully' };
  if (typeof answer !== 'object') return { response: String(answer) };
  const { toDict } = answer as { toDict?: () => SwaigResponse };
  if (typeof toDict === 'function') return toDict.call(answer);
  return isResponse(answer) ? (answer as SwaigResponse) : { response: 'Function completed successfully' };
}

/** Whether an answer is an object whose content the model never learns, because it is no response. */
export function isLost(answer: unknown): answer is object {
  if (typeof answer !== 'object' || answer === null || isResponse(answer)) return false;
  return !(answer instanceof FunctionResult) && typeof (answer as { toDict?: unknown }).toDict !== 'function';
}

const isResponse = (answer: object): boolean => members.some((name) => name in answer);
