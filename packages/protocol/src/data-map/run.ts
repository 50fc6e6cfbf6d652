import type { SwaigRequest, SwaigResponse } from '../swaig/index.js';
import { firstOutput } from './expressions.js';
import { foreachText } from './foreach.js';
import type { DataMapHost } from './host.js';
import { chooseWebhook, doubtsAbout, errorIn, request } from './request.js';
import { type Data, Stage } from './stage.js';

const nothingWorked = { response: 'There was an error processing this request.' };

/** What a DataMap knows before it has asked anybody, beside the function's request and its arguments. */
export interface DataMapFacts {
  readonly globalData: Readonly<Data>;
  readonly metaData: Readonly<Data>;
}

/** What a DataMap came to. */
export interface DataMapOutcome {
  readonly response: SwaigResponse;
  /** Why nothing in the DataMap could answer. */
  readonly error?: string;
  /** Seconds that its templates asked to wait. */
  readonly pause: number;
}

/**
 * Runs a DataMap as the platform does: expressions on the call's data, then the first webhook that is to be requested,
 * then the fallback. Only one webhook is ever requested; when it fails, the fallback answers.
 */
export async function runDataMap(
  map: Data,
  sent: SwaigRequest,
  { globalData, metaData }: DataMapFacts,
  host: DataMapHost,
): Promise<DataMapOutcome> {
  const args = sent.argument.parsed[0];
  const input: Data = {
    ...sent,
    args: args !== null && typeof args === 'object' ? args : {},
    global_data: globalData,
    meta_data: { ...globalData, ...metaData },
  };
  let pause = 0;
  const stageOf = (root: Data) =>
    new Stage(root, host.lookup(root), {
      ...host.templates(),
      pause: (seconds) => {
        pause += seconds;
      },
    });
  const { output, error } = await evaluate(map, input, stageOf, host);
  return { response: responseOf(output), ...(error === undefined ? {} : { error }), pause };
}

interface Result {
  output: unknown;
  error?: string;
}

async function evaluate(map: Data, input: Data, stageOf: (root: Data) => Stage, host: DataMapHost): Promise<Result> {
  const problem = (message: string) => host.problem(message);
  const before = stageOf({ ...input, input: {} });
  const early = firstOutput(map['expressions'], before, problem);
  if (early !== undefined) return { output: early };

  const chosen = chooseWebhook(map['webhooks'], input['args'] as Data);
  let error: string | undefined;
  if (chosen) {
    const { webhook, alone } = chosen;
    for (const doubt of doubtsAbout(webhook)) problem(doubt);
    const reply = await request(host, webhook, before);
    error = typeof reply === 'string' ? reply : alone ? undefined : errorIn(webhook, reply);
    if (error === undefined) {
      const output = outputOf(webhook, reply as Data, input, stageOf, problem);
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
  webhook: Data,
  reply: Data,
  input: Data,
  stageOf: (root: Data) => Stage,
  problem: (message: string) => void,
): unknown {
  // The platform knows the reply's fields at the root; guides also write `response.x` and `args.x`.
  const root: Data = { args: input['args'], response: reply, ...reply, input };
  Object.assign(root, foreachText(webhook['foreach'], stageOf(root)));
  const after = stageOf(root);
  const matched = firstOutput(webhook['expressions'], after, problem);
  // Twice, as on the platform: what a reply brings along is a template there.
  if (matched !== undefined) return after.value(matched);
  return webhook['output'] === undefined ? undefined : after.value(webhook['output']);
}

function responseOf(output: unknown): SwaigResponse {
  if (output !== null && typeof output === 'object' && !Array.isArray(output)) return output;
  return { response: typeof output === 'string' ? output : JSON.stringify(output) };
}
