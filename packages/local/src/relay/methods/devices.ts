import type { Device } from '@signalwire/protocol/relay';
import { type Call, CallEndedError, type CallState } from '../../calls/index.js';
import { type MethodContext, NotSimulatedError, scriptsOf, watch } from './context.js';

/** Where a device is, and how it is called. */
export function addressOf({ type, params }: Device): {
  to: string;
  from: string;
  type: Call['type'];
  timeout: number | undefined;
  maxDuration: number | undefined;
  headers: { name: string; value: string }[] | undefined;
} {
  const { timeout, max_duration: maxDuration } = params;
  const common = { timeout: timeout || undefined, maxDuration: maxDuration || undefined };
  switch (type) {
    case 'phone':
      return { ...common, type, to: params.to_number, from: params.from_number, headers: params.headers };
    case 'sip':
      return { ...common, type, to: params.to, from: params.from, headers: params.headers };
    case 'webrtc':
      return { ...common, type, to: params.to, from: params.from, headers: undefined };
  }
}

/** @throws {NotSimulatedError} always. */
export function refuseDevice(type: string): never {
  throw new NotSimulatedError(
    `devices of the type "${type}": this space calls phone, sip and webrtc devices, and connects to call and queue devices.`,
  );
}

/** Tells whoever wishes to know of the states of a leg. */
export function watchStates({ params }: Device, leg: Call, { callbacks }: MethodContext): void {
  const { call_state_url: url, call_state_events: states } = params;
  watch({ call: leg, callbacks }, url, {
    event: 'calling.call.state',
    states: (states ?? ['ended']) as CallState[],
  });
}

/** What the called hears before both are joined. */
export function confirmation(
  { params: { confirm } }: Device,
  context: MethodContext,
): ((leg: Call, signal: AbortSignal) => Promise<boolean>) | undefined {
  if (confirm === undefined) return undefined;
  const scripts = scriptsOf(context);
  const isUrl = typeof confirm === 'string' && /^https?:\/\//i.test(confirm);
  const document = isUrl ? { version: '1.0.0', sections: { main: [{ execute: { dest: confirm } }] } } : confirm;
  return async (leg, signal) => {
    try {
      await scripts.run(leg, document, signal);
    } catch (error) {
      if (!(error instanceof CallEndedError) && leg.state !== 'ended') throw error;
    }
    return leg.state === 'answered';
  };
}
