import type { SwaigResponse } from '@signalwire/protocol/swaig';
import { json, jsonText } from '../server/index.js';
import { type FunctionCall, isFunctionCall, type Route, type ServiceRequest, tokenOf } from '../service/index.js';

/** What an agent does with what is asked of it. */
export interface AgentAnswers {
  /** The document, as JSON text. */
  readonly document: (request: ServiceRequest) => Promise<string>;
  readonly call: (request: ServiceRequest, call: FunctionCall) => Promise<SwaigResponse>;
  readonly report: (request: ServiceRequest) => Promise<void>;
  readonly debugEvent: (request: ServiceRequest) => Promise<void>;
}

/** What an agent answers, by path below its endpoint. */
export function agentRoutes(agent: AgentAnswers): Map<string, Route> {
  const document = async (request: ServiceRequest) => jsonText(await agent.document(request));
  const call = async (request: ServiceRequest) => {
    const { body, url } = request;
    return json(
      await agent.call(request, {
        body,
        token: tokenOf(url),
        signal: request.request.signal,
        headers: request.request.headers,
      }),
    );
  };
  const done = (take: (request: ServiceRequest) => Promise<void>) => async (request: ServiceRequest) => {
    await take(request);
    return json({ ok: true });
  };
  return new Map<string, Route>([
    [
      '',
      {
        methods: ['GET', 'POST'],
        signed: (body) => !isFunctionCall(body),
        // A webhook URL set by hand may name the endpoint itself, so that functions are called here too.
        answer: (request) => (isFunctionCall(request.body) ? call(request) : document(request)),
      },
    ],
    ['/swaig', { methods: ['POST'], answer: call }],
    ['/post_prompt', { methods: ['POST'], answer: done(agent.report) }],
    ['/debug_events', { methods: ['POST'], answer: done(agent.debugEvent) }],
  ]);
}
