import { parseArgs } from 'node:util';
import { ModelError, SpaceStartError, StoreError } from '@signalwire/local';
import { talk } from './dialogue.js';
import { Screen } from './screen.js';
import { setUp } from './setup.js';
import { callTheAgent, callTheNightLine, readTheLog, stayInScope } from './story.js';

const usage = `Usage: npm run demo [-- options]
  --once         play the story and leave, without a terminal
  --port NUMBER  listen on this port (default: a free one)
  --data FOLDER  keep the space in this folder (default: in memory)
  --model NAME   rehearsal (default: offline, no AI) or openai (OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      once: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      model: { type: 'string', default: 'rehearsal' },
      help: { type: 'boolean', default: false },
    },
  });
  const screen = new Screen();
  if (values.help) return screen.line(usage);
  const stage = await setUp({ port: portOf(values.port), data: values.data, model: modelOf(values.model), screen });
  try {
    const callId = await callTheAgent(stage, screen);
    await callTheNightLine(stage, screen);
    await readTheLog(stage, screen, callId);
    await stayInScope(stage, screen);
    if (!values.once && process.stdin.isTTY) await talk(stage, screen);
  } finally {
    await stage.close();
  }
  screen.line('');
}

function portOf(text: string): number {
  if (!/^\d+$/.test(text) || Number(text) > 65535)
    throw new SpaceStartError('option', `--port takes a number from 0 to 65535. Given: "${text}".`);
  return Number(text);
}

function modelOf(name: string): 'rehearsal' | 'openai' {
  if (name === 'rehearsal' || name === 'openai') return name;
  throw new SpaceStartError('option', `--model is rehearsal or openai. Given: "${name}".`);
}

main().catch((error: unknown) => {
  const expected =
    error instanceof SpaceStartError ||
    error instanceof StoreError ||
    error instanceof ModelError ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${expected ? `${(error as Error).message}\n${usage}` : (error as Error).stack}\n`);
  process.exit(1);
});
