import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { operationChannel } from '../telemetry/index.js';
import { argumentsOf } from './arguments.js';
import { askForJson } from './ask.js';
import type { CommandLine } from './command-line.js';
import type { Simulation } from './environment.js';
import { CliError } from './errors.js';
import { documentOf, functionOf, type OfferedFunction, offeredBy } from './functions.js';
import type { Found } from './load.js';
import type { Output } from './output.js';
import { functionRequest, type MadeUpCall } from './post-data.js';
import { tryDataMap } from './run-data-map.js';

type Data = Record<string, unknown>;

/**
 * Runs a function as the platform would and writes what the model would get.
 * @throws {CliError} When it does not exist, its arguments do not fit, or it fails.
 */
export async function exec(
  found: Found,
  line: CommandLine,
  call: MadeUpCall,
  simulation: Simulation | undefined,
  output: Output,
): Promise<void> {
  const offered = offeredBy(found, await documentOf(found, line, call, simulation));
  const fn = functionOf(offered, line.values['exec'] as string);
  const args = argumentsOf(line, fn);
  const request = functionRequest(line, call, fn.name, args, offered.globalData);
  output.detail('Posted', request);
  const startedAt = performance.now();
  const { answer, error } = await run(found, fn, request, simulation, output);
  output.detail('Milliseconds', Math.round(performance.now() - startedAt));
  output.json(answer);
  if (error !== undefined) throw new CliError(error);
}

async function run(
  found: Found,
  fn: OfferedFunction,
  request: Data,
  simulation: Simulation | undefined,
  output: Output,
): Promise<{ answer: unknown; error?: string }> {
  if (fn.dataMap) {
    const globalData = (request['global_data'] ?? {}) as Data;
    const { response, error } = await tryDataMap(fn.dataMap, request, globalData, output);
    return { answer: response, ...(error === undefined ? {} : { error: `${fn.name}: ${error}` }) };
  }
  if (fn.place === 'external') return { answer: await callElsewhere(fn, request) };
  if (fn.place === 'include')
    throw new CliError(`${fn.name} is a function of ${fn.url}, which the platform asks; it cannot be run from here.`);
  return callHere(found, fn, request, simulation);
}

const failures: Readonly<Record<string, string>> = {
  failed: 'failed; its error is in the log above',
  timeout: 'took too long',
  refused: 'was refused: it is not authorised',
  invalid: 'was not run: its arguments do not fit',
};

/** Calls a function at the agent, and hears how it went beside what it answers. */
async function callHere(found: Found, fn: OfferedFunction, request: Data, simulation: Simulation | undefined) {
  const outcomes: string[] = [];
  const hear = (message: unknown) => {
    const { kind, outcome } = message as { kind: string; outcome: string };
    if (kind === 'function') outcomes.push(outcome);
  };
  subscribe(operationChannel, hear);
  try {
    const token = found.service.createToolToken(fn.name, String(request['call_id']));
    const query = fn.url && URL.canParse(fn.url) ? new URL(fn.url).searchParams : new URLSearchParams();
    query.set('__token', token);
    const answer = await askForJson(found, { method: 'POST', path: `/swaig?${query}`, body: request }, simulation);
    const failure = failures[outcomes.at(-1) ?? 'ok'];
    return { answer, ...(failure === undefined ? {} : { error: `${fn.name} ${failure}.` }) };
  } finally {
    unsubscribe(operationChannel, hear);
  }
}

async function callElsewhere(fn: OfferedFunction, request: Data): Promise<unknown> {
  const { username, password, ...parts } = partsOf(fn.url as string);
  const authorization = username
    ? { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
    : {};
  let response: Response;
  try {
    response = await fetch(parts.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'SignalWire-SWAIG-Test/1.0', ...authorization },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(30_000),
    });
  } catch (error) {
    throw new CliError(
      `${fn.name}: POST ${parts.url} failed: ${((error as Error).cause as Error)?.message ?? (error as Error).message}.`,
    );
  }
  const text = await response.text();
  if (!response.ok)
    throw new CliError(`${fn.name}: POST ${parts.url} was answered ${response.status}: ${text.slice(0, 500)}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError(`${fn.name}: POST ${parts.url} was not answered with JSON: ${text.slice(0, 500)}`);
  }
}

function partsOf(given: string) {
  const url = new URL(given);
  const [username, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  url.username = '';
  url.password = '';
  return { url: url.href, username, password };
}
