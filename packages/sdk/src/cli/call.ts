import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import type { CommandLine } from './command-line.js';
import { CliError } from './errors.js';
import type { Found } from './load.js';
import type { Output } from './output.js';

/** What is used of `@signalwire/local`. */
interface Local {
  LocalSpace: { start(options: object): Promise<Space> };
}
interface Space {
  readonly url: string;
  readonly project: string;
  readonly token: string;
  phone(address: string): { dial(to: string): Promise<PhoneCall> };
  stop(): Promise<void>;
}
interface PhoneCall {
  readonly state: string;
  readonly log: { readonly events: readonly LogEvent[] };
  say(text: string): void;
  press(digits: string): void;
  hangup(): void;
  turn(options?: { timeoutMs?: number }): Promise<unknown>;
  settled(): Promise<unknown>;
}
interface LogEvent {
  readonly type: string;
  readonly event?: {
    readonly name: string;
    readonly tool?: string;
    readonly arguments?: unknown;
    readonly message?: string;
  };
  readonly message?: string;
  /** Who says what, of speech. */
  readonly from?: string;
  readonly text?: string;
}

/** What was said and done on the call, for scripts. */
interface Line {
  readonly from: string;
  readonly text?: string;
  readonly function?: string;
  readonly arguments?: unknown;
}

/**
 * Calls an agent in a local space. On a terminal the user talks; otherwise each line of standard input is said in its
 * turn. `/press 1#` presses keys, `/hangup` hangs up.
 * @throws {CliError} When the space cannot be started.
 */
export async function call(found: Found, line: CommandLine, output: Output): Promise<void> {
  const { LocalSpace } = await localFor(line.file as string);
  const interactive = process.stdin.isTTY === true;
  const withAi = process.env['OPENAI_BASE_URL'] ?? process.env['OPENAI_API_KEY'];
  const space = await LocalSpace.start({
    clock: interactive ? 'real' : 'virtual',
    pace: 0,
    model: withAi ? 'openai' : 'rehearsal',
    ...(interactive ? { attentionTimeoutMs: 0 } : {}),
  });
  // From here on the agent is to be reached.
  delete process.env['SWAIG_CLI_MODE'];
  try {
    await found.service.serve({ host: '127.0.0.1', port: 0 });
    const number = await numberFor(space, found);
    const phone = space.phone(line.values['from-number'] ?? '+13125550177');
    if (interactive)
      output.note(`Calling ${found.service.name}. Type what you say; /press 1# for keys, /hangup to end.\n`);
    await talk(await phone.dial(number), output, line.on.has('raw') || line.on.has('format-json'));
  } finally {
    await space.stop();
    await found.service.stop();
  }
}

async function numberFor(space: Space, found: Found): Promise<string> {
  const { RestClient } = await import('../rest/index.js');
  const client = new RestClient({ project: space.project, token: space.token, host: space.url });
  const [free] = (await client.phoneNumbers.search({ max_results: 1 })).data ?? [];
  const { id, number } = await client.phoneNumbers.create({ number: free?.number ?? '' });
  await client.phoneNumbers.setSwmlWebhook(id, found.service.getFullUrl(true));
  return number;
}

async function talk(call: PhoneCall, output: Output, asJson: boolean): Promise<void> {
  const shown: Line[] = [];
  let seen = 0;
  const show = (entry: Line) => {
    shown.push(entry);
    if (!asJson) output.line(textOf(entry));
  };
  const catchUp = () => {
    const { events } = call.log;
    for (const event of events.slice(seen)) for (const entry of entriesOf(event)) show(entry);
    seen = events.length;
  };
  /** Waits until the caller has the word. @returns Whether it has, and the call is not over. */
  const turn = async () => {
    await call.turn({ timeoutMs: 120_000 });
    catchUp();
    return call.state !== 'ended';
  };
  if (await turn())
    for await (const said of whatIsSaid()) {
      const [, command, keys = ''] = /^\/(press|hangup)\s*(.*)$/.exec(said) ?? [];
      if (command === 'hangup') break;
      if (!process.stdin.isTTY) show({ from: 'caller', text: said });
      if (command === 'press') call.press(keys);
      else call.say(said);
      if (!(await turn())) break;
    }
  call.hangup();
  await call.settled();
  catchUp();
  if (asJson) output.json(shown);
}

/** What the caller says, line by line: as it is typed, or what standard input holds. */
async function* whatIsSaid(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin })) if (line.trim() !== '') yield line.trim();
}

function entriesOf({ type, event, message, from, text }: LogEvent): Line[] {
  if (type === 'speech') return [{ from: from as string, text: text as string }];
  if (type === 'ai' && event?.name === 'tool_call')
    return [{ from: 'model', function: event.tool as string, arguments: event.arguments }];
  const trouble = type === 'warning' ? message : type === 'ai' && event?.name === 'problem' ? event.message : undefined;
  return trouble === undefined ? [] : [{ from: 'space', text: trouble }];
}

const textOf = ({ from, text, function: name, arguments: args }: Line): string =>
  name === undefined ? `${from}: ${text}` : `  ${name}(${JSON.stringify(args)})`;

/** The package as the file's project has it, else as the command line's own has it. */
async function localFor(file: string): Promise<Local> {
  const name = '@signalwire/local';
  for (const base of [pathToFileURL(resolve(file)).href, import.meta.url]) {
    let path: string;
    try {
      path = createRequire(base).resolve(name);
    } catch {
      // Not installed there; what is said of it comes after the last place.
      continue;
    }
    return (await import(pathToFileURL(path).href)) as Local;
  }
  throw new CliError(`--call needs the package ${name}: npm install --save-dev ${name}`);
}
