const samplesPerSecond = 8_000;

/**
 * A WAV file of silence (8-bit PCM, 8 kHz).
 * @param comment goes into the file, where players show it
 */
export function silentWav(ms: number, channels: 1 | 2, comment: string): Buffer {
  const note = Buffer.from(`${comment}\0`);
  const samples = samplesOf(ms, channels);
  const head = Buffer.alloc(20);
  head.write('WAVEfmt ', 0, 'latin1');
  head.writeUInt32LE(16, 8);
  head.writeUInt16LE(1, 12); // PCM
  head.writeUInt16LE(channels, 14);
  head.writeUInt32LE(samplesPerSecond, 16);
  const rate = Buffer.alloc(8);
  rate.writeUInt32LE(samplesPerSecond * channels, 0);
  rate.writeUInt16LE(channels, 4);
  rate.writeUInt16LE(8, 6);
  return Buffer.concat([
    start('RIFF', wavSize(ms, channels, comment) - 8),
    head,
    rate,
    start('data', samples),
    // The middle of an unsigned byte is no sound at all.
    Buffer.alloc(even(samples), 0x80),
    start('LIST', 4 + 8 + even(note.length)),
    Buffer.from('INFO'),
    start('ICMT', note.length),
    note,
    Buffer.alloc(note.length % 2),
  ]);
}

/** Bytes of such a file. */
export function wavSize(ms: number, channels: 1 | 2, comment: string): number {
  return 8 + 28 + 8 + even(samplesOf(ms, channels)) + 8 + 4 + 8 + even(Buffer.byteLength(comment) + 1);
}

const samplesOf = (ms: number, channels: 1 | 2) => Math.round((ms / 1000) * samplesPerSecond) * channels;

/** Chunks start at even places. */
const even = (size: number) => size + (size % 2);

function start(name: string, size: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 0, 'latin1');
  head.writeUInt32LE(size, 4);
  return head;
}
