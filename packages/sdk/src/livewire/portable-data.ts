import type { StateValue } from '../state/index.js';

/** User data as replicas share it: what JSON can hold, and the names of what stays in its process. */
export interface PortableData {
  /** By name; data that is no plain object is one, without a name. */
  readonly members: { readonly [name: string]: StateValue };
  readonly stay: readonly string[];
}

/** What can be shared of user data: plain members, lists, maps, sets and dates, at any depth. */
export function portable(data: unknown): PortableData {
  const members: Record<string, StateValue> = {};
  const stay: string[] = [];
  for (const [name, value] of isPlain(data) ? Object.entries(data) : [['', data] as const]) {
    const encoded = encode(value, []);
    if (encoded === undefined) stay.push(name);
    else put(members, name, encoded);
  }
  return { members, stay };
}

/** User data with what another replica made of it. A plain object stays the same object: tools may hold it. */
export function adopt<T>(data: T, { members, stay }: PortableData): T {
  const single = members[''];
  if (!isPlain(data)) return single === undefined ? data : (decode(single) as T);
  for (const name of Object.keys(data)) if (!Object.hasOwn(members, name) && !stay.includes(name)) delete data[name];
  for (const [name, value] of Object.entries(members)) put(data, name, decode(value));
  return data;
}

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A value as JSON can hold it; objects that JSON lacks stand as `{ $kind: … }`. `undefined` when that cannot be. */
function encode(value: unknown, around: readonly unknown[]): StateValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || around.includes(value)) return undefined;
  const inside = [...around, value];
  const all = (items: Iterable<unknown>) => {
    const list = [...items].map((item) => encode(item, inside));
    return list.includes(undefined) ? undefined : (list as StateValue[]);
  };
  if (Array.isArray(value)) return all(value);
  if (value instanceof Date) return { $date: value.getTime() };
  if (value instanceof Set) return tagged('$set', all(value));
  if (value instanceof Map) return tagged('$map', all([...value].map(([key, item]) => [key, item])));
  if (!isPlain(value)) return undefined;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const encoded = entries.map(([name, item]) => [name, encode(item, inside)] as const);
  if (encoded.some(([, item]) => item === undefined)) return undefined;
  // What looks like one of the kinds, and what has names that objects treat in their own way, stands as a list.
  if (entries.some(([name]) => name.startsWith('$') || name === '__proto__'))
    return { $object: encoded as [string, StateValue][] };
  return Object.fromEntries(encoded) as Record<string, StateValue>;
}

const tagged = (kind: string, items: StateValue[] | undefined) => (items ? { [kind]: items } : undefined);

function decode(value: StateValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  const { $date, $set, $map, $object } = value as Record<string, StateValue>;
  if (typeof $date === 'number') return new Date($date);
  if (Array.isArray($set)) return new Set($set.map(decode));
  if (Array.isArray($map)) return new Map(($map as [StateValue, StateValue][]).map(([k, v]) => [decode(k), decode(v)]));
  const entries = Array.isArray($object) ? ($object as [string, StateValue][]) : Object.entries(value);
  const object: Record<string, unknown> = {};
  for (const [name, item] of entries) put(object, name, decode(item));
  return object;
}

const put = (object: object, name: string, value: unknown) =>
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
