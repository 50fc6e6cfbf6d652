import type {
  CallDirection,
  CallPeer,
  CallState,
  DialedCall,
  EndReason,
  ReferState,
  RelayEvents,
} from '@signalwire/protocol/relay';
import { object, type ParamsOf, RelayEvent, text } from './event.js';

/** How far a dial is. */
export type DialState = RelayEvents['calling.call.dial']['dial_state'];
/** How far the connection of two calls is. */
export type ConnectState = RelayEvents['calling.call.connect']['connect_state'];

/** One end of a call, as events describe it. Which parameters there are depends on the type. */
export interface CallDevice {
  /** `phone`, `sip`, `webrtc`, … */
  type: string;
  params: {
    from_number?: string;
    to_number?: string;
    from?: string;
    to?: string;
    headers?: { name: string; value: string }[];
    [key: string]: unknown;
  };
}

/** A call changed its state: `calling.call.state`. [relay/events] */
export class CallStateEvent extends RelayEvent<'calling.call.state', ParamsOf<'calling.call.state'>> {
  /** `created`, `ringing`, `answered`, `ending` or `ended`. */
  get callState(): CallState | '' {
    return text(this.params, 'call_state');
  }

  /** Why it ended; empty before. */
  get endReason(): EndReason {
    return text(this.params, 'end_reason');
  }

  /** `inbound` or `outbound`. */
  get direction(): CallDirection | '' {
    return text(this.params, 'direction');
  }

  /** The far end: `type` and `params`. */
  get device(): CallDevice {
    return deviceOf(this.params);
  }
}

/** A call came in: `calling.call.receive`. [relay/events] */
export class CallReceiveEvent extends RelayEvent<'calling.call.receive', ParamsOf<'calling.call.receive'>> {
  get callState(): CallState | '' {
    return text(this.params, 'call_state');
  }

  get direction(): CallDirection | '' {
    return text(this.params, 'direction');
  }

  /** The caller: `type` and `params`. */
  get device(): CallDevice {
    return deviceOf(this.params);
  }

  get nodeId(): string {
    return text(this.params, 'node_id');
  }

  get projectId(): string {
    return text(this.params, 'project_id');
  }

  /** The context it came in on. */
  get context(): string {
    // Older servers name the context `protocol`.
    return text(this.params, 'context') || text(this.params, 'protocol');
  }

  get segmentId(): string {
    return text(this.params, 'segment_id');
  }

  get tag(): string {
    return text(this.params, 'tag');
  }
}

/** A dial goes on, was answered, or failed: `calling.call.dial`. It belongs to a tag, not to a call. [relay/events] */
export class DialEvent extends RelayEvent<'calling.call.dial', ParamsOf<'calling.call.dial'>> {
  /** Which dial. */
  get tag(): string {
    return text(this.params, 'tag');
  }

  /** `dialing`, `answered` or `failed`. */
  get dialState(): DialState | '' {
    return text(this.params, 'dial_state');
  }

  /** Who answered; empty unless somebody did. */
  get call(): Partial<DialedCall> & Record<string, unknown> {
    return object<DialedCall & Record<string, unknown>>(this.params, 'call');
  }

  /** Why it failed; empty unless it did. */
  get reason(): string {
    return text(this.params, 'reason');
  }
}

/** The call is being connected with another, is connected, or has parted: `calling.call.connect`. [relay/events] */
export class ConnectEvent extends RelayEvent<'calling.call.connect', ParamsOf<'calling.call.connect'>> {
  /** `connecting`, `connected`, `disconnected` or `failed`. */
  get connectState(): ConnectState | '' {
    return text(this.params, 'connect_state');
  }

  /** The other call. */
  get peer(): Partial<CallPeer> & Record<string, unknown> {
    return object<CallPeer & Record<string, unknown>>(this.params, 'peer');
  }

  /** Why it failed; empty unless it did. */
  get failedReason(): string {
    return text(this.params, 'failed_reason');
  }
}

/** A SIP REFER goes on or is over: `calling.call.refer`. [relay/events] */
export class ReferEvent extends RelayEvent<'calling.call.refer', ParamsOf<'calling.call.refer'>> {
  /** `inProgress`, then `success`, `cancel`, `busy`, `noAnswer` or `error`. */
  get state(): ReferState | '' {
    return text(this.params, 'state');
  }

  get sipReferTo(): string {
    return text(this.params, 'sip_refer_to');
  }

  /** What the far end answered to the REFER. */
  get sipReferResponseCode(): string {
    return code(this.params, 'sip_refer_response_code');
  }

  /** What the far end told of the new call. */
  get sipNotifyResponseCode(): string {
    return code(this.params, 'sip_notify_response_code');
  }
}

/** Something about a call went wrong: `calling.error`. [relay/events] */
export class CallingErrorEvent extends RelayEvent<'calling.error', ParamsOf<'calling.error'>> {
  get code(): string {
    return code(this.params, 'code');
  }

  get message(): string {
    return text(this.params, 'message');
  }
}

/** One end of a call, as it stands in what the server says. */
export function deviceOf(from: object): CallDevice {
  const given = object<CallDevice>(from, 'device');
  return { ...given, type: given.type ?? '', params: given.params ?? {} };
}

/** Codes are texts, and numbers where a server writes them so. */
function code(from: object, key: string): string {
  const value = (from as Record<string, unknown>)[key];
  return typeof value === 'number' ? String(value) : text(from, key);
}
