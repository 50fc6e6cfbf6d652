import {
  type Call,
  type CallEngineParts,
  type CallEvent,
  createCallEngine,
  type InboundRoute,
  type OutboundLeg,
} from '../../src/calls/index.js';
import { VirtualClock } from '../../src/clock/index.js';

export const number = '+15550100';
export const caller = '+15550199';
const swml: InboundRoute = { projectId: 'p1', kind: 'swml', url: 'http://127.0.0.1:1/', method: 'POST' };

/** An engine with one number that `answer` handles, and one phone that `ring` handles. */
export function space(
  options: Partial<CallEngineParts> & { route?: InboundRoute; ring?: (leg: OutboundLeg) => void } = {},
) {
  const clock = new VirtualClock({ startAt: 0, patienceMs: 20 });
  const reports: unknown[] = [];
  const engine = createCallEngine({
    clock,
    spaceId: 's1',
    routing: {
      inbound: (to) => (to === number ? (options.route ?? swml) : undefined),
      numbers: () => [number],
    },
    farEnds: { find: (to) => (to === caller && options.ring ? { ring: options.ring } : undefined) },
    relay: { offer: () => false },
    handleSwml: async (call) => call.answer('script'),
    report: (error) => reports.push(error),
    ...options,
  });
  const receive = async (to = number) => {
    const call = engine.receive({ from: caller, to });
    await clock.passUntil(call.log.first(({ type }) => type === 'state'));
    return call;
  };
  const answered = async () => {
    const call = await receive();
    await clock.passUntil(call.log.first((event) => event.type === 'state' && event.state === 'answered'));
    return call;
  };
  return { clock, engine, reports, receive, answered };
}

export const states = (call: Call) => call.log.events.flatMap((event) => (event.type === 'state' ? [event.state] : []));
export const notes = (call: Call) => call.log.events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
export const ended = (event: CallEvent) => event.type === 'state' && event.state === 'ended';
