/**
 * About how many characters a value has when it is written out; what is shared counts as often as it is used.
 * @param enough Counting stops above this, so that a value that shares much costs no more.
 */
export function sizeOf(value: unknown, enough: number): number {
  let size = 0;
  const open: unknown[] = [value];
  while (open.length > 0 && size <= enough) {
    const next = open.pop();
    if (typeof next === 'object' && next !== null)
      for (const [key, item] of Object.entries(next)) {
        size += key.length + 4;
        if (size > enough) return size;
        open.push(item);
      }
    else size += typeof next === 'string' ? next.length + 2 : 8;
  }
  return size;
}
