import { CallStateError } from '../errors.js';
import type { Call, CallInput, PeerFacts } from '../types.js';
import { isOnHold } from './hold.js';

/** Why a connection is over. */
type Why = 'peer' | 'call' | 'max_duration' | 'stopped' | 'parted';

/** Two calls that are joined. */
export interface Bridge {
  /** Settles when they part; the calls themselves go on. */
  readonly over: Promise<Why>;
  end(why: 'max_duration' | 'stopped' | 'parted'): void;
}

const bridges = new WeakMap<Call, Bridge>();

/** Parts two calls that are joined; both go on. @throws {CallStateError} when the call is joined with none. */
export function disconnect(call: Call): void {
  const joined = bridges.get(call);
  if (!joined) throw new CallStateError(`The call ${call.id} is connected with no other one.`);
  joined.end('parted');
}

/** Joins two answered calls: what the far end of either says and presses, the far end of the other one hears. */
export function bridge(call: Call, peer: Call, signal: AbortSignal): Bridge {
  const parted = new AbortController();
  let settle: (why: Why) => void = () => {};
  const over = new Promise<Why>((resolve) => {
    settle = resolve;
  });
  const end = (why: Why) => {
    if (parted.signal.aborted) return;
    parted.abort();
    call.peer = undefined;
    peer.peer = undefined;
    bridges.delete(call);
    bridges.delete(peer);
    // At once: readers of a call that ends forget it when it has ended.
    call.log.append({ type: 'connect', state: 'disconnected', peer: peerOf(peer) });
    peer.log.append({ type: 'connect', state: 'disconnected', peer: peerOf(call) });
    settle(why);
  };
  call.peer = peer;
  peer.peer = call;
  const joined: Bridge = { over, end };
  bridges.set(call, joined);
  bridges.set(peer, joined);
  call.log.append({ type: 'connect', state: 'connected', peer: peerOf(peer) });
  peer.log.append({ type: 'connect', state: 'connected', peer: peerOf(call) });
  const reasons: [AbortSignal, Why][] = [
    [call.signal, 'call'],
    [peer.signal, 'peer'],
    [signal, 'stopped'],
  ];
  for (const [aborts, why] of reasons) {
    if (aborts.aborted) end(why);
    else aborts.addEventListener('abort', () => end(why), { once: true, signal: parted.signal });
  }
  void carry(call, peer, parted.signal);
  void carry(peer, call, parted.signal);
  return joined;
}

async function carry(from: Call, to: Call, parted: AbortSignal): Promise<void> {
  while (!parted.aborted) {
    let input: CallInput | undefined;
    try {
      input = await from.nextInput({ signal: parted });
    } catch {
      // They have parted, or one has hung up: `over` tells.
      return;
    }
    if (isOnHold(from) || isOnHold(to)) {
      from.log.append({ type: 'note', message: 'The call is on hold: the other side did not hear it.' });
      continue;
    }
    if (input?.type === 'speech') to.log.append({ type: 'speech', from: 'peer', text: input.text });
    else if (input) to.log.append({ type: 'tones', from: 'peer', digits: input.digits });
  }
}

/** A call, as the other one of a connection is told of it. */
function peerOf({ id, nodeId, tag, type, from, to }: Call): PeerFacts {
  return { call_id: id, node_id: nodeId, ...(tag === undefined ? {} : { tag }), type, from, to };
}
