import type { Logger } from '../../logging/index.js';

/** Puts the folder, the call and what was given into a text; what was given and has no place is put at its end. */
export function filled(
  text: string,
  { folder, callId, given }: { folder: string; callId: string; given: string },
): string {
  const words = given.trim().split(/\s+/).filter(Boolean);
  const word = (n: string) => words[Number(n)] ?? '';
  // In one pass, so that what was given cannot hold names that are filled in again.
  const whole = text.replace(
    /\$\{CLAUDE_SKILL_DIR\}|\$\{CLAUDE_SESSION_ID\}|\$ARGUMENTS\[(\d+)\]|\$ARGUMENTS|\$(\d+)\b/g,
    (name, indexed: string | undefined, numbered: string | undefined) => {
      if (name === '${CLAUDE_SKILL_DIR}') return folder;
      if (name === '${CLAUDE_SESSION_ID}') return callId;
      if (indexed ?? numbered) return word((indexed ?? numbered) as string);
      return given;
    },
  );
  return given && !/\$ARGUMENTS(?!\[)/.test(text) ? `${whole}\n\nARGUMENTS: ${given}` : whole;
}

/** Runs each command that stands in a text as !`command`, and puts what it writes in its place. */
export async function runCommands(
  text: string,
  { folder, seconds, signal, log }: { folder: string; seconds: number; signal: AbortSignal; log: Logger },
): Promise<string> {
  const { exec } = await import('node:child_process');
  const run = (command: string) =>
    new Promise<string>((done) => {
      exec(command, { cwd: folder, timeout: seconds * 1000, signal, maxBuffer: 1024 * 1024 }, (error, stdout) => {
        if (!error) return done(stdout.trim());
        log.error('A command in a skill failed.', { command, error });
        done(error.killed ? '[the command took too long]' : '[the command failed]');
      });
    });
  const pattern = /!`([^`]+)`/g;
  const outputs = await Promise.all([...text.matchAll(pattern)].map(([, command]) => run(command as string)));
  return text.replace(pattern, () => outputs.shift() ?? '');
}
