import type { SwaigResponse } from '@signalwire/protocol/swaig';
import type { AgentBase } from '../../src/index.js';

export const quiet = { basicAuth: ['u', 'p'] as [string, string], suppressLogs: true };

const headers = { authorization: `Basic ${Buffer.from('u:p').toString('base64')}`, 'content-type': 'application/json' };
const post = (agent: AgentBase, path: string, body: object) =>
  agent.fetch(
    new Request(`http://localhost${agent.route}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );

interface Ai {
  prompt: {
    pom: { title: string; body?: string; bullets?: string[]; subsections?: { title: string; body: string }[] }[];
  };
  post_prompt?: { text: string };
  params: Record<string, unknown>;
  hints?: string[];
  languages?: Record<string, unknown>[];
  global_data?: Record<string, unknown>;
  SWAIG: { functions: { function: string; web_hook_url?: string }[]; native_functions?: string[] };
}

/** The `ai` verb of the document that a call gets. */
export async function documentOf(agent: AgentBase, query = ''): Promise<Ai> {
  const answer = await post(agent, query, { call: { call_id: 'c-1' } });
  const document = (await answer.json()) as { sections: { main: { ai?: Ai }[] } };
  return document.sections.main.at(-1)?.ai as Ai;
}

/** A call as the platform conducts it: it keeps the data, and any replica may be asked. */
export class Call {
  data: Record<string, unknown>;

  private constructor(data: Record<string, unknown>) {
    this.data = data;
  }

  static async to(agent: AgentBase, query = ''): Promise<Call> {
    const { global_data: data = {} } = await documentOf(agent, query);
    return new Call(data);
  }

  /** Calls a function, as JSON over HTTP, and does with the call's data what its answer says. */
  async run(agent: AgentBase, name: string, args: Record<string, unknown> = {}): Promise<string> {
    const { response } = await this.answer(agent, name, args);
    return String(response);
  }

  async answer(agent: AgentBase, name: string, args: Record<string, unknown> = {}): Promise<SwaigResponse> {
    const answer = await post(agent, `/swaig?__token=${encodeURIComponent(agent.createToolToken(name, 'c-1'))}`, {
      function: name,
      call_id: 'c-1',
      argument: { parsed: [args], raw: JSON.stringify(args) },
      global_data: this.data,
    });
    const result = (await answer.json()) as SwaigResponse;
    for (const action of [result.action ?? []].flat())
      if (action.set_global_data) this.data = { ...this.data, ...action.set_global_data };
    return result;
  }
}
