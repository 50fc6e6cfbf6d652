import type { ConnectDevice, DialDevice } from '@signalwire/protocol/relay';
import { checkWord } from './check.js';

/** A flat spelling of one device: its parameters beside its `type`; a phone's numbers may be `to` and `from`. */
type Flat<D> = D extends { type: 'phone'; params: infer P }
  ? { type: 'phone' } & (P | (Omit<P, 'to_number' | 'from_number'> & { to: string; from: string }))
  : D extends { type: infer T; params: infer P }
    ? { type: T } & P
    : never;

/** Something that can be called: `{ type: 'phone', params: { to_number, from_number } }`, or flat. */
export type Dialable = DialDevice | Flat<DialDevice>;
/** Something that a call can be connected with. */
export type Connectable = ConnectDevice | Flat<ConnectDevice>;

/** Groups of devices: one after another; within a group all ring at once. */
export type DeviceGroups<D> = readonly (readonly D[])[];

/** Each type's parameters that it cannot do without. */
const needed: Record<string, readonly string[]> = {
  phone: ['to_number', 'from_number'],
  sip: ['to', 'from'],
  webrtc: ['to', 'from'],
  agora: ['from', 'appid', 'channel'],
  call: ['node_id', 'call_id'],
  queue: ['queue_name'],
  stream: ['url'],
};
const dialTypes = ['phone', 'sip', 'webrtc', 'agora'];
const connectTypes = Object.keys(needed);

/** Devices to dial, as they go over the wire. @throws {TypeError} when there are none, or one cannot be dialed. */
export function dialDevices(groups: DeviceGroups<Dialable>): DialDevice[][] {
  return toWire(groups, dialTypes) as DialDevice[][];
}

/** Devices to connect with, as they go over the wire. @throws {TypeError} when there are none, or one is unknown. */
export function connectDevices(groups: DeviceGroups<Connectable>): ConnectDevice[][] {
  return toWire(groups, connectTypes) as ConnectDevice[][];
}

function toWire(groups: DeviceGroups<unknown>, types: readonly string[]): object[][] {
  const shape =
    'devices must be a list of lists: groups that are tried one after another, of devices that ring at once';
  if (
    !Array.isArray(groups) ||
    groups.length === 0 ||
    !groups.every((group) => Array.isArray(group) && group.length > 0)
  )
    throw new TypeError(`${shape}, as [[{ type: 'phone', params: { to_number: '+1…', from_number: '+1…' } }]].`);
  return groups.map((group: readonly unknown[], i) =>
    group.map((item, j) => deviceToWire(item, `devices[${i}][${j}]`, types)),
  );
}

function deviceToWire(item: unknown, where: string, types: readonly string[]): object {
  if (typeof item !== 'object' || item === null) throw new TypeError(`${where} must be an object with a type.`);
  const { type, params, ...flat } = item as Record<string, unknown>;
  checkWord(`${where}.type`, type, types);
  const inner = typeof params === 'object' && params !== null ? params : type === 'phone' ? numbered(flat) : flat;
  for (const key of needed[type as string] ?? []) {
    const value = (inner as Record<string, unknown>)[key];
    if (typeof value !== 'string' || value === '')
      throw new TypeError(`${where}.params.${key} is required: a ${type} device needs it as a text.`);
  }
  return { type, params: inner };
}

/** A phone's numbers by the names of the wire. */
function numbered({ to, from, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...(to === undefined ? {} : { to_number: to }),
    ...(from === undefined ? {} : { from_number: from }),
    ...rest,
  };
}
