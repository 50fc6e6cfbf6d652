import type { CommandLine } from './command-line.js';

/** Where the command writes: results to standard output, all else to standard error. */
export interface Output {
  /** JSON: on one line with `--raw`, otherwise indented. */
  json(value: unknown): void;
  /** Text for people; where JSON was asked for, the value in its place. */
  text(lines: readonly string[], value: unknown): void;
  /** For people, beside the result; nothing with `--raw`. */
  note(text: string): void;
  /** Shown with `--verbose`. */
  detail(what: string, value: unknown): void;
}

/** Takes standard output for results alone: what the file writes there goes to standard error, or nowhere with `--raw`. */
export function openOutput({ on }: CommandLine): Output {
  const raw = on.has('raw');
  for (const name of ['log', 'info', 'debug'] as const)
    console[name] = raw ? () => {} : (...args: unknown[]) => console.error(...args);
  if (raw) console.warn = () => {};
  const write = (text: string) => process.stdout.write(`${text}\n`);
  const note = (text: string) => {
    if (!raw) process.stderr.write(`${text}\n`);
  };
  const json = (value: unknown) => write(raw ? JSON.stringify(value) : JSON.stringify(value, null, 2));
  return {
    json,
    note,
    text: (lines, value) => (raw || on.has('format-json') ? json(value) : write(lines.join('\n'))),
    detail: (what, value) => {
      if (on.has('verbose')) note(`${what}: ${JSON.stringify(value, null, 2)}`);
    },
  };
}
