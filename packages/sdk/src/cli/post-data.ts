import { randomUUID } from 'node:crypto';
import { type CommandLine, choiceOf, jsonOf, objectOf, pairsOf } from './command-line.js';
import { CliError } from './errors.js';

type Data = Record<string, unknown>;

/** A call that is made up: what the platform would post of it. */
export interface MadeUpCall {
  readonly callId: string;
  /** The body of a request for a document. */
  readonly document: Data;
  /** What every function's request has of it. */
  readonly facts: Data;
}

/** Makes up a call. @throws {CliError} On an option that cannot be used. */
export function makeUpCall(line: CommandLine): MadeUpCall {
  const { values } = line;
  const type = choiceOf(line, 'call-type', ['sip', 'webrtc']) ?? 'webrtc';
  const direction = choiceOf(line, 'call-direction', ['inbound', 'outbound']) ?? 'inbound';
  const callId = values['call-id'] ?? randomUUID();
  const projectId = values['project-id'] ?? randomUUID();
  const spaceId = values['space-id'] ?? randomUUID();
  const from = values['from-number'] ?? '+15551234567';
  const to = values['to-extension'] ?? '+15559876543';
  const query = objectOf(line, 'query-params');
  const call = {
    call_id: callId,
    node_id: 'test-node',
    segment_id: randomUUID(),
    call_session_id: randomUUID(),
    state: values['call-state'] ?? 'active',
    direction,
    type: type === 'sip' ? 'phone' : type,
    from,
    to,
    project_id: projectId,
    space_id: spaceId,
    headers: [],
  };
  const vars = { userVariables: { ...objectOf(line, 'user-vars'), ...query } };
  const document = { call, vars, envs: {}, params: {} };
  const facts = {
    call_id: callId,
    call: { ...call },
    vars,
    project_id: projectId,
    space_id: spaceId,
    caller_id_name: '',
    caller_id_num: from,
    channel_active: true,
    channel_offhook: true,
    channel_ready: true,
    version: '2.0',
    content_type: 'text/swaig',
    content_disposition: 'Function',
    global_data: {},
    meta_data: {},
  };
  for (const body of [document, facts] as Data[]) override(body, line);
  return { callId, document: { ...document, ...objectOf(line, 'body') }, facts };
}

/** The body of a function's request. */
export function functionRequest(
  line: CommandLine,
  call: MadeUpCall,
  name: string,
  args: Data,
  globalData: unknown,
): Data {
  const argument = { parsed: [args], raw: JSON.stringify(args), substituted: '' };
  const custom = objectOf(line, 'custom-data');
  if (line.on.has('minimal')) return { function: name, argument, call_id: call.callId, ...custom };
  return { ...call.facts, global_data: globalData ?? {}, function: name, argument, ...custom };
}

function override(body: Data, line: CommandLine): void {
  for (const [path, text] of pairsOf(line, 'override')) set(body, path, plainValue(text));
  for (const [path, text] of pairsOf(line, 'override-json')) set(body, path, jsonOf(`--override-json ${path}`, text));
}

function plainValue(text: string): unknown {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() !== '' && /^-?\d{1,15}(\.\d+)?$/.test(text) && !/^-?0\d/.test(text) ? Number(text) : text;
}

function set(body: Data, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() as string;
  let at = body;
  for (const name of [...names, last])
    if (['__proto__', 'constructor', 'prototype'].includes(name)) throw new CliError(`--override cannot set ${path}.`);
  for (const name of names) {
    const below = Object.hasOwn(at, name) ? at[name] : undefined;
    if (typeof below !== 'object' || below === null) at[name] = {};
    at = at[name] as Data;
  }
  at[last] = value;
}
