import { createInterface } from 'node:readline/promises';
import { show } from './live-view.js';
import type { Screen } from './screen.js';
import type { Stage } from './setup.js';

const you = '+13125550142';

/** Puts the person at the terminal on the phone with the agent until they leave. */
export async function talk({ space, agentNumber }: Stage, screen: Screen): Promise<void> {
  screen.heading('Your turn');
  screen.line('  You are calling the agent. Type what you say, or:');
  screen.line(screen.dim('    #123  press keys      /hangup  hang up      /call  call again      /quit  leave'));
  screen.line(
    screen.dim('  Start with --model openai to talk to an AI (OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL).'),
  );
  screen.line(
    screen.dim(`  From another terminal: curl -u ${space.project}:${space.token} ${space.url}/api/voice/logs`),
  );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let call = await place();
  try {
    for (;;) {
      const line = (await terminal.question('')).trim();
      if (line && !line.startsWith('/')) screen.retold('you', line.startsWith('#') ? `press ${line.slice(1)}` : line);
      if (line === '/quit') return;
      if (line === '/hangup') call.hangup();
      else if (line === '/call') call = await place();
      else if (call.state === 'ended') screen.line('  The call is over. /call calls again, /quit leaves.');
      else if (/^#[0-9*#A-D]+$/i.test(line)) call.press(line.slice(1));
      else if (line) call.say(line);
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'ABORT_ERR') throw error;
  } finally {
    terminal.close();
  }

  async function place() {
    const placed = await space.phone(you).dial(agentNumber);
    // What is typed stands on the screen already.
    placed.log.subscribe((event) => event.type !== 'input' && show(event, screen), { replay: true });
    return placed;
  }
}
