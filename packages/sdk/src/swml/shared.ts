/*
 * Agents of one server are mostly made by the same code, so that most of what they are made of is equal. It is kept
 * once: data that nobody can change may belong to any number of them.
 */

/** Entries of equal parts, by a hash of their text. A number that two texts share only costs the sharing. */
const known = new Map<number, WeakRef<object>>();

/** From here on those are forgotten that were not met for longest; what agents hold stays. */
const mostKnown = 4096;

/**
 * Data that is equal to the one given, down to the order of keys, and frozen throughout; the same object for all who ask
 * with equal data. It is held for as long as somebody uses it.
 * @param value Data as `plain()` gives it, not used by its owner any more: it is frozen when it is the first of its kind.
 * @param text What tells it from other data; where less than the whole of it does.
 */
export function shared<T extends object>(value: T, text = JSON.stringify(value)): T {
  // Not every runtime tells when something is not used any more; there nothing is shared.
  if (typeof WeakRef === 'undefined') return frozen(value);
  const key = hash(text);
  const found = known.get(key);
  const same = found?.deref();
  known.delete(key);
  if (found && same && equal(same, value)) {
    known.set(key, found);
    return same as T;
  }
  known.set(key, new WeakRef(frozen(value)));
  if (known.size > mostKnown) known.delete(known.keys().next().value as number);
  return value;
}

/** Data, frozen throughout. */
export function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) frozen(item);
  return Object.freeze(value);
}

function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => key === others[i] && equal((a as Data)[key], (b as Data)[key]))
  );
}

type Data = Record<string, unknown>;

/** FNV-1a, in the range of small integers, which a map holds without more memory. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value & 0x3fffffff;
}
