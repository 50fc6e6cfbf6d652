import type { CommandLine } from './command-line.js';

/** Where the command writes: results to standard output, all else to standard error. */
export interface Output {
  /** JSON: on one line with `--raw`, otherwise indented. */
  json(value: unknown): void;
  /** Text for people; where JSON was asked for, the value in its place. */
  text(lines: readonly string[], value: unknown): void;
  /** Text for people, while the result is still to come. */
  line(text: string): void;
  /** For people, beside the result; nothing with `--raw`. */
  note(text: string): void;
  /** Shown with `--verbose`. */
  detail(what: string, value: unknown): void;
}

/** Writes nothing, and says as a stream does that it has. */
function dropped(...[, encoding, callback]: [unknown, unknown?, ((error?: Error | null) => void)?]): boolean {
  const done = typeof encoding === 'function' ? (encoding as () => void) : callback;
  if (done) queueMicrotask(done);
  return true;
}

/** Takes standard output for results alone: what the file writes there goes to standard error, or nowhere with `--raw`. */
export function openOutput({ on }: CommandLine): Output {
  const raw = on.has('raw');
  const toOutput = process.stdout.write.bind(process.stdout);
  process.stdout.write = raw ? dropped : process.stderr.write.bind(process.stderr);
  if (raw) console.warn = () => {};
  const write = (text: string) => toOutput(`${text}\n`);
  const note = (text: string) => {
    if (!raw) process.stderr.write(`${text}\n`);
  };
  const json = (value: unknown) => write(raw ? JSON.stringify(value) : JSON.stringify(value, null, 2));
  return {
    json,
    line: write,
    note,
    text: (lines, value) => (raw || on.has('format-json') ? json(value) : write(lines.join('\n'))),
    detail: (what, value) => {
      if (on.has('verbose')) note(`${what}: ${JSON.stringify(value, null, 2)}`);
    },
  };
}
