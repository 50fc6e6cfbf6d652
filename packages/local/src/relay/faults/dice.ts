/**
 * A number from 0 up to 1 that depends on nothing but what it is thrown for: whichever frame comes first, each one's
 * luck stays its own.
 */
export function dice(seed: number, ...what: (number | string)[]): number {
  let hash = 0x81_1c_9d_c5;
  for (const char of `${seed}/${what.join('/')}`)
    hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01_00_01_93);
  // Mixed once more: texts that differ in their last letter alone are far apart.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
