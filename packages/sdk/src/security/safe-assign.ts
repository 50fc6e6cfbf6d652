/** Names that would reach into an object's prototype. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies members into an object, but none through which its prototype could be changed: `__proto__`, `constructor`,
 * `prototype`. For data that comes from outside, in place of `Object.assign()`. [helpers]
 * @returns The object that was copied into.
 */
export function safeAssign<Target extends Record<string, unknown>>(
  target: Target,
  source: Record<string, unknown>,
): Target {
  for (const [name, value] of Object.entries(source))
    if (!unsafe.has(name))
      Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  return target;
}
