import type { Swaig, SwaigFunctionDefinition } from '@signalwire/protocol/swml';
import { maskCredentials, signatureHeaders } from '../../http/index.js';
import type { Session } from '../session/session.js';
import { readTools, type Tool, withCredentials } from './definitions.js';

type Include = NonNullable<Swaig['includes']>[number] & { user?: unknown; pass?: unknown };

/** Milliseconds that a server has to tell of its functions. */
const timeoutMs = 15_000;

/** Fetches the functions of other servers (`SWAIG.includes`), each with one request; what cannot be used is left out. */
export async function includedTools(session: Session, includes: readonly Include[]): Promise<Tool[]> {
  const lists = await Promise.all(includes.map((include) => fetchDefinitions(session, include)));
  return lists.flat();
}

async function fetchDefinitions(session: Session, include: Include): Promise<Tool[]> {
  const shown = maskCredentials(String(include.url));
  const fail = (error: string) => {
    session.log({ name: 'tools', from: 'includes', url: shown, tools: [], error });
    session.problem(`SWAIG.includes: ${error} Its functions are missing.`);
    return [];
  };
  let url: string;
  try {
    url = withCredentials(include.url, include.auth_user ?? include.user, include.auth_password ?? include.pass);
  } catch {
    return fail(`${JSON.stringify(include.url)} is not an absolute http(s) URL.`);
  }
  const body = JSON.stringify({
    action: 'get_signature',
    functions: include.functions ?? [],
    meta_data: include.meta_data ?? {},
    content_type: 'text/swaig',
    content_disposition: 'function signature request',
    version: '2.0',
    project_id: session.call.projectId,
    space_id: session.spaceId,
  });
  const key = session.signingKey;
  try {
    const { status, text } = await session.http.send({
      method: 'POST',
      url,
      body,
      headers: { 'content-type': 'application/json', ...(key ? signatureHeaders(key, url, body) : {}) },
      timeoutMs,
      signal: session.signal,
    });
    if (status < 200 || status > 299) return fail(`POST ${shown} answered ${status}.`);
    const tools = readTools(readReply(text), (message, tool) => session.problem(message, tool));
    session.log({ name: 'tools', from: 'includes', url: shown, tools: tools.map(({ name }) => name) });
    for (const name of include.functions ?? [])
      if (!tools.some((tool) => tool.name === name))
        session.problem(`SWAIG.includes: ${shown} told nothing of it that can be used.`, name);
    return tools;
  } catch (error) {
    if (session.signal.aborted) return [];
    return fail((error as Error).message);
  }
}

/** A list of definitions, a single one, or `{functions, defaults}`. @throws {Error} when it is none of them. */
function readReply(text: string): Swaig {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return { functions: value as SwaigFunctionDefinition[] };
  if (value === null || typeof value !== 'object') throw new Error('Its answer holds no function definitions.');
  if ('function' in value) return { functions: [value as SwaigFunctionDefinition] };
  const { functions, defaults } = value as Swaig;
  if (!Array.isArray(functions)) throw new Error('Its answer holds no function definitions.');
  return { functions, ...(defaults ? { defaults } : {}) };
}
