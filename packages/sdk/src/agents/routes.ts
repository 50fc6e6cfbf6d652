import type { SwaigResponse } from '@signalwire/protocol/swaig';
import { andThen, type Eventual } from '../config/index.js';
import { HttpError, json, jsonReply } from '../server/index.js';
import { type FunctionCall, isFunctionCall, type Route, type ServiceRequest, tokenOf } from '../service/index.js';
import type { Data } from './definition.js';
import type { Loan } from './filled.js';
import { unreadableMcp } from './mcp.js';

/** What an agent does with what is asked of it. */
export interface AgentAnswers {
  /** The document, as bytes of JSON. */
  readonly document: (request: ServiceRequest) => Eventual<Loan>;
  readonly call: (request: ServiceRequest, call: FunctionCall) => Eventual<SwaigResponse>;
  /** Takes a report; what it gives is the answer. */
  readonly report: (request: ServiceRequest) => Eventual<Data>;
  readonly debugEvent: (request: ServiceRequest) => Eventual<void>;
  /** Answers a message of the Model Context Protocol, when the agent is such a server. */
  readonly mcp?: ((request: ServiceRequest) => Promise<Data>) | undefined;
  /** Replaces the post-prompt, when that is allowed. */
  readonly setPostPrompt?: ((text: string) => void) | undefined;
  /** Says what a poll for input sent, when that is asked for. */
  readonly checkForInput?: boolean | undefined;
  /** Serves the document at `/debug` too. */
  readonly debug?: boolean | undefined;
}

type Answer = Route['answer'];

const both = ['GET', 'POST'] as const;
const post = ['POST'] as const;

/** What an agent answers, by path below its endpoint. */
export function agentRoutes(agent: AgentAnswers): Map<string, Route> {
  const document: Answer = (request) => andThen(agent.document(request), ({ bytes, done }) => jsonReply(bytes, done));
  const call: Answer = (request) => {
    const { body, request: sender } = request;
    return andThen(agent.call(request, { body, token: tokenOf(sender.url), sender }), (answer) =>
      jsonReply(JSON.stringify(answer)),
    );
  };
  // A webhook URL set by hand may name the endpoint itself, so that functions are called here too.
  const endpoint: Answer = (request) => (isFunctionCall(request.body) ? call(request) : document(request));
  const orDocument =
    (answer: Answer): Answer =>
    (request) =>
      request.request.method === 'GET' ? document(request) : answer(request);

  const { mcp, setPostPrompt } = agent;
  const optional: [string, Route | undefined][] = [
    ['/debug', agent.debug ? { methods: both, signed: () => true, answer: document } : undefined],
    ['/mcp', mcp && mcpRoute(mcp)],
    ['/post_prompt_override', setPostPrompt && { methods: post, answer: override(setPostPrompt) }],
    [
      '/check_for_input',
      agent.checkForInput
        ? { methods: both, answer: async ({ body }) => json({ ok: true, received: body }) }
        : undefined,
    ],
  ];
  return new Map<string, Route>([
    ['', { methods: both, signed: (body) => !isFunctionCall(body), answer: endpoint }],
    ['/swaig', { methods: both, answer: orDocument(call) }],
    ['/post_prompt', { methods: both, answer: orDocument(async (request) => json(await agent.report(request))) }],
    ['/debug_events', { methods: post, answer: debugEvent(agent) }],
    ...optional.flatMap(([path, route]) => (route ? [[path, route] as const] : [])),
  ]);
}

const mcpRoute = (answer: (request: ServiceRequest) => Promise<Data>): Route => ({
  methods: post,
  answer: async (request) => json(await answer(request)),
  unreadable: ({ message, detail }) => json(unreadableMcp(!('reason' in detail), message)),
});

const debugEvent =
  (agent: AgentAnswers): Answer =>
  async (request) => {
    await agent.debugEvent(request);
    return json({ ok: true });
  };

const override =
  (setPostPrompt: (text: string) => void): Answer =>
  async ({ body }) => {
    const text = body['post_prompt'];
    if (typeof text !== 'string') throw new HttpError(400, 'Missing post_prompt, a text');
    setPostPrompt(text);
    return json({ ok: true });
  };
