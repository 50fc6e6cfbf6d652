#!/usr/bin/env node
import { type CommandLine, readCommandLine } from './command-line.js';
import { CliError } from './errors.js';
import { usage } from './flags.js';

/** @returns When the command is done. @throws {CliError} When it cannot be. */
async function run(line: CommandLine): Promise<void> {
  const { file, action, on, values } = line;
  const simulates = values['simulate-serverless'] !== undefined;
  if (line.parseOnly) {
    process.stdout.write('parse OK\n');
    return;
  }
  if (file === undefined) throw new CliError('Which file? swaig-test FILE ACTION; --help shows more.');
  if (action === undefined && !simulates)
    throw new CliError('one of --dump-swml, --list-tools, or --exec is required (or --list-agents, --call)');
  if (line.own.length > 0 && action !== 'exec') throw new CliError('Arguments of a function need --exec NAME.');
  // Loaded now: what is above answers at once.
  const [{ openOutput }, { prepareEnvironment }, { load }, { choose, listed, describe }, { makeUpCall }] =
    await Promise.all([
      import('./output.js'),
      import('./environment.js'),
      import('./load.js'),
      import('./choose.js'),
      import('./post-data.js'),
    ]);
  const output = openOutput(line);
  const simulation = prepareEnvironment(line);
  const call = makeUpCall(line);
  const loaded = await load(file, new URL('./typescript-hooks.js', import.meta.url).href);
  if (action === 'list-agents') {
    const agents = listed(loaded);
    output.text(agents.length > 0 ? agents.map(describe) : [`There are no agents in ${file}.`], agents);
    return;
  }
  const found = await choose(loaded, line);
  if (action === 'call') {
    if (simulates) throw new CliError('A serverless platform cannot be called; leave out --simulate-serverless.');
    await (await import('./call.js')).call(found, line, output);
    return;
  }
  if (action === 'exec') {
    await (await import('./exec.js')).exec(found, line, call, simulation, output);
    return;
  }
  const { documentOf, offeredBy } = await import('./functions.js');
  output.detail('Posted', call.document);
  const document = await documentOf(found, line, call, simulation);
  if (action !== 'list-tools') output.json(document);
  else (await import('./list-tools.js')).listTools(found.service.name, offeredBy(found, document), line, output);
  if (simulation && on.has('verbose')) output.note(`Answered as on ${simulation.platform}.`);
}

// What a file that is loaded writes goes elsewhere later.
const flush = process.stdout.write.bind(process.stdout);

/** Ends the process once all is written: a file that was loaded may leave timers and sockets behind. */
function end(code: number): void {
  flush('', () => process.stderr.write('', () => process.exit(code)));
}

async function main(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.includes('--help') || words.includes('-h')) {
    process.stdout.write(usage());
    return;
  }
  await run(readCommandLine(words));
}

main(process.argv.slice(2)).then(
  () => end(0),
  (error: unknown) => {
    const text =
      error instanceof CliError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error);
    process.stderr.write(`Error: ${text}\n`);
    end(1);
  },
);
