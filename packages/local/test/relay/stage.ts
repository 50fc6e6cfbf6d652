import { onTestFinished } from 'vitest';
import { LocalSpace, type LocalSpaceOptions, type PhoneCall, type VirtualPhone } from '../../src/index.js';
import { run } from '../rest/client.js';
import { connectParams, eventType, type Frame, RawClient } from './harness.js';

type Params = Record<string, unknown>;

/** A space on a virtual clock, a number whose calls go to the context `front-desk`, and a client that listens to it. */
export async function stage(options: LocalSpaceOptions = {}) {
  const space = await LocalSpace.start({ clock: 'virtual', ...options });
  onTestFinished(() => space.stop());
  const buy = async (context: string) => {
    const { data } = await run(space, 'phoneNumbers.search', {});
    const { id, number } = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
    await run(space, 'phoneNumbers.update', {
      params: { id },
      body: { call_handler: 'relay_context', call_relay_context: context },
    });
    return number;
  };
  const number = await buy('front-desk');
  const port = Number(new URL(space.url).port);
  const authentication = { project: space.project, token: space.token };
  const connect = (params: Params = {}) => RawClient.connected(port, { authentication, ...params });
  const raw = await connect();

  /** What happens while the clock goes on. */
  const wait = <T>(what: Promise<T>): Promise<T> => space.clock.passUntil(what);
  const send = async (method: string, params: Params, from = raw) => {
    const answer = await from.request(method, params);
    return (answer.result ?? { error: answer['error'] }) as Params & { code: string; message: string };
  };
  const event = (type: string, matches?: (params: Params) => boolean, at = raw) => wait(at.event(type, matches));
  return {
    space,
    number,
    port,
    raw,
    connect,
    authentication,
    buy,
    wait,
    send,
    event,
    /** A phone calls the number; the client answers it. */
    async answered(phone: VirtualPhone = space.phone('+15550100001')): Promise<{ phone: PhoneCall; ids: CallIds }> {
      const call = await phone.dial(number);
      const ids = idsOf(await event('calling.call.receive', ({ call_id }) => call_id === call.id));
      await send('calling.answer', { ...ids });
      await event('calling.call.state', ({ call_id, call_state }) => call_id === call.id && call_state === 'answered');
      return { phone: call, ids };
    },
    /** What the client was told, in order and in short, from a frame on: `play playing`, `collect digit`, … */
    course: (from = 0, at = raw) => at.frames.slice(from).flatMap(short),
    authenticate: () => ({ ...connectParams(), authentication }),
  };
}

export interface CallIds {
  node_id: string;
  call_id: string;
}

export const idsOf = ({ node_id, call_id }: Params): CallIds => ({
  node_id: String(node_id),
  call_id: String(call_id),
});

/** A frame in few words. */
function short(frame: Frame): string[] {
  const type = eventType(frame);
  if (type === undefined) return frame.method ? [] : ['result'];
  const { params } = frame['params'] as { params: Params };
  const { state, call_state, dial_state, connect_state, status, message_state, denoised, code } = params;
  const inner = (name: string) => params[name] as { type?: string; params?: { event?: string } } | undefined;
  const what =
    state ??
    call_state ??
    dial_state ??
    connect_state ??
    status ??
    message_state ??
    inner('detect')?.params?.event ??
    inner('result')?.type ??
    params['for'] ??
    denoised ??
    code ??
    '';
  return [`${type.split('.').at(-1)} ${String(what)}`.trim()];
}
