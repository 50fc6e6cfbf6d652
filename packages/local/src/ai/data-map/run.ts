import type { SwaigRequest, SwaigResponse } from '@signalwire/protocol/swaig';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';
import type { WebhookOutcome } from '../tools/webhook.js';
import { callData, type Data, Stage } from './data.js';
import { firstOutput } from './expressions.js';
import { foreachText } from './foreach.js';
import { chooseWebhook, doubtsAbout, errorIn, request } from './request.js';

const nothingWorked = { response: 'There was an error processing this request.' };

/**
 * Runs a DataMap: expressions on the call's data, then the first webhook that is to be requested, then the fallback.
 * Only one webhook is ever requested, as on the platform; when it fails, the fallback answers.
 */
export async function runDataMap(session: Session, tool: Tool, map: Data, sent: SwaigRequest): Promise<WebhookOutcome> {
  const startedAt = session.clock.now();
  let pause = 0;
  const { output, error } = await evaluate(session, tool, map, sent, (seconds) => {
    pause += seconds;
  });
  if (pause > 0) await session.clock.sleep(Math.min(pause, longestPause) * 1000, session.signal);
  return {
    response: responseOf(output),
    sent,
    ms: session.clock.now() - startedAt,
    ...(error === undefined ? {} : { error }),
  };
}

/** Seconds that the templates of one run may ask to wait. */
const longestPause = 120;

interface Result {
  output: unknown;
  error?: string;
}

async function evaluate(
  session: Session,
  tool: Tool,
  map: Data,
  sent: SwaigRequest,
  pause: (seconds: number) => void,
): Promise<Result> {
  const problem = (message: string) => session.problem(message, tool.name);
  const input = callData(session, tool, sent);
  const before = new Stage(session, { ...input, input: {} }, pause);
  const early = firstOutput(map['expressions'], before, problem);
  if (early !== undefined) return { output: early };

  const chosen = chooseWebhook(map['webhooks'], input['args'] as Data);
  let error: string | undefined;
  if (chosen) {
    const { webhook, alone } = chosen;
    for (const doubt of doubtsAbout(webhook)) problem(doubt);
    const reply = await request(session, tool, webhook, before);
    error = typeof reply === 'string' ? reply : alone ? undefined : errorIn(webhook, reply);
    if (error === undefined) {
      const output = outputOf(session, webhook, reply as Data, input, { pause, problem });
      if (output !== undefined) return { output };
    }
  }
  if (map['output'] !== undefined) {
    if (error !== undefined) problem(`${error} The data_map's own output answers.`);
    return { output: before.value(map['output']) };
  }
  const why = 'No part of the data_map gave an output: no expression matched and no webhook could be requested.';
  return { output: nothingWorked, error: error ?? why };
}

function outputOf(
  session: Session,
  webhook: Data,
  reply: Data,
  input: Data,
  { pause, problem }: { pause: (seconds: number) => void; problem: (message: string) => void },
): unknown {
  // The platform knows the reply's fields at the root; guides also write `response.x` and `args.x`.
  const root: Data = { args: input['args'], response: reply, ...reply, input };
  Object.assign(root, foreachText(webhook['foreach'], new Stage(session, root, pause)));
  const after = new Stage(session, root, pause);
  const matched = firstOutput(webhook['expressions'], after, problem);
  // Twice, as on the platform: what a reply brings along is a template there.
  if (matched !== undefined) return after.value(matched);
  return webhook['output'] === undefined ? undefined : after.value(webhook['output']);
}

function responseOf(output: unknown): SwaigResponse {
  if (output !== null && typeof output === 'object' && !Array.isArray(output)) return output;
  return { response: typeof output === 'string' ? output : JSON.stringify(output) };
}
