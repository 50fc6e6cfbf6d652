import type { AiVerb } from '@signalwire/protocol/swml';
import { AgentBase, FunctionResult } from '../../src/agents/index.js';

export const [user, password] = ['desk@test', 'p/w:1'] as const;
export const basic = (name: string, secret: string) => `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`;
export const authorization = basic(user, password);

/** What agents answer, as far as tests look into it. */
interface Body {
  response: string;
  version: string;
  sections: { main: [unknown, { ai: AiVerb & { post_prompt_url: string } }] };
}
export const read = async (response: Response): Promise<Body> => (await response.json()) as Body;

/** An agent that is not served. */
export const make = (options: Partial<ConstructorParameters<typeof AgentBase>[0]> = {}) =>
  new AgentBase({
    name: 'desk',
    route: '/desk',
    host: '127.0.0.1',
    port: 0,
    basicAuth: [user, password],
    swaigSecret: 's',
    suppressLogs: true,
    ...options,
  });

/** The call of a function, as the platform posts it. */
export const callBody = (name: string, args: unknown = {}, callId = 'c-1') => ({
  function: name,
  call_id: callId,
  content_type: 'text/swaig',
  argument: { parsed: [args], raw: JSON.stringify(args) },
});

/** An agent with functions of every kind, served on a free port. */
export async function serveDesk() {
  const agent = make()
    .setPromptText('Hello.')
    .setPostPrompt('Summarise.')
    .enableDebugEvents()
    .defineTool({
      name: 'book',
      description: 'Books a ride.',
      parameters: { city: { type: 'string' }, seats: { type: 'integer' } },
      required: ['city'],
      handler: ({ city, seats }, rawData, { callId, functionName, signal }) =>
        new FunctionResult(
          `${functionName} ${seats ?? 1} to ${city} in ${callId} of ${rawData.call_id} ${signal.aborted}`,
        ).say('Done.'),
    })
    .defineTool({ name: 'open', description: 'Open.', secure: false, handler: () => 'Open.' })
    .defineTool({ name: 'echo', description: 'Echo.', secure: false, handler: (args) => JSON.stringify(args) })
    .defineTool({
      name: 'broken',
      description: 'Broken.',
      handler: () => {
        throw new Error('the database at db.internal is down');
      },
    })
    .defineTool({
      name: 'slow',
      description: 'Slow.',
      timeout: 30,
      handler: (_args, _raw, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('late'))),
    })
    .defineTool({
      name: 'stuck',
      description: 'Stuck.',
      timeout: 30,
      errorMessage: 'Not now.',
      handler: () => new Promise<string>(() => {}),
    })
    .registerSwaigFunction({ function: 'mapped', description: 'Mapped.', data_map: {} });
  await agent.serve();
  const base = `http://127.0.0.1:${agent.port}`;
  const post = (path: string, body: unknown, headers: Record<string, string> = { authorization }) =>
    fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  /** Calls a function with a token, as the platform does. */
  const call = async (name: string, args: unknown = {}, callId = 'c-1') =>
    read(await post(`/desk/swaig?__token=${agent.createToolToken(name, callId)}`, callBody(name, args, callId)));
  return { agent, base, post, call };
}
