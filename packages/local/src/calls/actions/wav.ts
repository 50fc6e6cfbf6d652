/**
 * The playing time of a WAV file in milliseconds, read from its head.
 * @param head the first bytes of the file, one character each
 * @returns `undefined` when it is not a WAV file, or one that does not tell its length.
 */
export function wavDuration(head: string): number | undefined {
  if (head.slice(0, 4) !== 'RIFF' || head.slice(8, 12) !== 'WAVE') return undefined;
  let bytesPerSecond = 0;
  let at = 12;
  while (at + 8 <= head.length) {
    const name = head.slice(at, at + 4);
    const size = uint32(head, at + 4);
    if (name === 'fmt ') bytesPerSecond = uint32(head, at + 16);
    if (name === 'data') {
      // Files that are still being written say 0 or the largest number.
      const told = size > 0 && size < 0xff_ff_ff_ff;
      return told && bytesPerSecond > 0 ? Math.round((size / bytesPerSecond) * 1000) : undefined;
    }
    // Chunks start at even places.
    at += 8 + size + (size % 2);
  }
  return undefined;
}

function uint32(text: string, at: number): number {
  let value = 0;
  for (let index = 3; index >= 0; index--) value = value * 256 + (text.charCodeAt(at + index) & 0xff);
  return Number.isNaN(value) ? 0 : value;
}
