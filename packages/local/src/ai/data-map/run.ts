import { type DataMapHost, runDataMap as run } from '@signalwire/protocol/data-map';
import type { SwaigRequest } from '@signalwire/protocol/swaig';
import { formattedNumber } from '../prompt/phone-number.js';
import { dataLookup } from '../prompt/variables.js';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';
import type { WebhookOutcome } from '../tools/webhook.js';

/** Seconds that the templates of one run may ask to wait. */
const longestPause = 120;

/** Runs a function's DataMap in a session. */
export async function runDataMap(
  session: Session,
  tool: Tool,
  map: Record<string, unknown>,
  sent: SwaigRequest,
): Promise<WebhookOutcome> {
  const startedAt = session.clock.now();
  const facts = { globalData: session.globalData, metaData: session.tools.metaData(tool) };
  const { response, error, pause } = await run(map, sent, facts, hostOf(session, tool));
  if (pause > 0) await session.clock.sleep(Math.min(pause, longestPause) * 1000, session.signal);
  return { response, sent, ms: session.clock.now() - startedAt, ...(error === undefined ? {} : { error }) };
}

function hostOf(session: Session, tool: Tool): DataMapHost {
  let sentAt = session.clock.now();
  return {
    lookup: (root) => dataLookup(session.sources(root)),
    templates: () => ({
      now: session.clock.now(),
      timeZone: session.config.timeZone,
      formatNumber: formattedNumber,
    }),
    send: (request) => {
      sentAt = session.clock.now();
      return session.http.send({ ...request, headers: { ...request.headers }, signal: session.signal });
    },
    exchanged: (exchange) =>
      session.log({ name: 'data_map', tool: tool.name, ...exchange, ms: session.clock.now() - sentAt }),
    problem: (message) => session.problem(message, tool.name),
  };
}
