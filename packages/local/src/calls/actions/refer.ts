import { environmentOf } from '../environment.js';
import { CallStateError } from '../errors.js';
import type { Call, EndReason, ReferFacts } from '../types.js';
import { ActionInputError } from './input.js';

/** What a NOTIFY tells of the new call, by how it ended. */
const outcomes: Partial<Record<EndReason, { state: ReferFacts['state']; code: string }>> = {
  busy: { state: 'busy', code: '486' },
  noAnswer: { state: 'noAnswer', code: '480' },
  decline: { state: 'cancel', code: '603' },
  cancel: { state: 'cancel', code: '487' },
};

/**
 * Asks the far end of a SIP call to call somebody else in place of this call. When that one answers, this call ends; else
 * it goes on. The call's log has `inProgress` before this returns.
 * @returns how it went; `cancel` when the call ended first.
 * @throws {CallStateError} when it is no SIP call or is not answered, {ActionInputError} when `to` is no SIP URI.
 */
export function refer(call: Call, to: string): Promise<ReferFacts['state']> {
  if (call.type !== 'sip') throw new CallStateError(`The call ${call.id} is no SIP call: only those can be referred.`);
  if (call.state !== 'answered')
    throw new CallStateError(`The call ${call.id} is not answered: it cannot be referred.`);
  if (!/^sips?:[^\s@]+@[^\s@]+$/i.test(to))
    throw new ActionInputError('refer', { path: 'to', code: 'value', message: 'must be a SIP URI.', given: to });
  const tell = (facts: Omit<ReferFacts, 'sip_refer_to'>) =>
    void call.log.append({ type: 'refer', refer: { ...facts, sip_refer_to: to } });
  tell({ state: 'inProgress', sip_refer_response_code: '202' });
  return place(call, to, tell);
}

async function place(
  call: Call,
  to: string,
  tell: (facts: Omit<ReferFacts, 'sip_refer_to'>) => void,
): Promise<ReferFacts['state']> {
  const { engine } = environmentOf(call);
  const from = call.direction === 'inbound' ? call.from : call.to;
  const leg = engine.dial({ projectId: call.projectId, from, to, type: 'sip', parent: call });
  const cancel = () => leg.end('cancel', 'platform');
  call.signal.addEventListener('abort', cancel, { once: true });
  await leg.log.first((event) => event.type === 'state' && (event.state === 'answered' || event.state === 'ended'));
  call.signal.removeEventListener('abort', cancel);
  const answered = leg.state === 'answered';
  const { state, code } = answered
    ? ({ state: 'success', code: '200' } as const)
    : (outcomes[leg.endReason ?? 'error'] ?? ({ state: 'error', code: '500' } as const));
  if (call.state === 'ended') {
    leg.end('hangup', 'platform');
    return 'cancel';
  }
  tell({ state, sip_refer_response_code: '202', sip_notify_response_code: code });
  if (answered) call.end('hangup', call.direction === 'inbound' ? 'caller' : 'callee');
  return state;
}
