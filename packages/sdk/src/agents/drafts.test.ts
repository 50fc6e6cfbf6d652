import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgentBase, type ContextBuilder } from './index.js';

const authorization = `Basic ${Buffer.from('u:p').toString('base64')}`;
const options = { name: 'desk', basicAuth: ['u', 'p'] as [string, string], swaigSecret: 's', suppressLogs: true };

/** What a document says, without its tokens, which differ each time. */
async function documentFor(
  agent: AgentBase,
  query: string,
  body: object = { call: { call_id: 'c-1' } },
): Promise<string> {
  const response = await agent.fetch(
    new Request(`http://localhost:3000/?${query}`, {
      method: 'POST',
      headers: { authorization },
      body: JSON.stringify(body),
    }),
  );
  expect(response.status).toBe(200);
  return (await response.text()).replaceAll(/__token=[\w-]+/g, '');
}

/** One edit of a request, by number and with a text to be seen in the document. */
type Edit = [kind: number, text: string];

const edits: ((agent: AgentBase, text: string) => unknown)[] = [
  (agent, text) => agent.setPromptText(text),
  (agent, text) => agent.promptAddSection(text, { body: text }),
  (agent, text) => agent.promptAddToSection('Base', { bullet: text }),
  (agent, text) => agent.addHint(text),
  (agent, text) => agent.addLanguage({ name: text, code: 'xx' }),
  (agent, text) => agent.setLanguages([{ name: text, code: 'yy' }]),
  (agent, text) => agent.addPronunciation({ replace: text, with: text }),
  (agent, text) => agent.setParams({ app_name: text }),
  (agent, text) => agent.updateGlobalData({ [text]: text }),
  (agent, text) => agent.replaceGlobalData({ only: text }),
  (agent, text) => agent.setPostPrompt(text),
  (agent, text) => agent.setNativeFunctions([text]),
  (agent, text) => agent.addInternalFiller('check_time', 'xx', [text]),
  (agent, text) => agent.addSwaigQueryParams({ q: text }),
  (agent, text) =>
    agent.defineTool({
      name: `f_${[...text].map((c) => c.codePointAt(0)).join('_')}`,
      description: text,
      handler: () => text,
    }),
  (agent, text) => agent.addPostAiVerb('set', { note: text }),
  (agent) => agent.clearPostAiVerbs(),
  (agent) => agent.resetContexts(),
  (agent, text) => agent.defineContexts().addContext('default').addStep('s').setText(text),
  (agent, text) => {
    // What is handed out is a copy: changing it changes nothing.
    (agent.getPromptPom() ?? []).push({ title: text, body: text });
    (agent.getLanguageParams('en-US') ?? {})['leak'] = text;
  },
];

const apply = (agent: AgentBase, list: readonly Edit[]) => {
  for (const [kind, text] of list) (edits[kind] as (typeof edits)[number])(agent, text);
};

function baseAgent(): AgentBase {
  const agent = new AgentBase(options)
    .promptAddSection('Base', { body: 'Base.' })
    .addLanguage({ name: 'English', code: 'en-US', params: { speed: 1 } })
    .setGlobalData({ base: true })
    .addPostAiVerb('hangup', {})
    .defineTool({ name: 'base', description: 'Base.', handler: () => 'x' });
  agent.defineContexts().addContext('default').addStep('base').setText('Base.');
  return agent;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 8 });
const plans = fc.array(fc.array(fc.tuple(fc.nat(edits.length - 1), letters), { maxLength: 5 }), {
  minLength: 2,
  maxLength: 5,
});
const pauses = fc.array(fc.nat(3), { minLength: 10, maxLength: 10 });

const pause = async (turns: number) => {
  for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('what a request edits is seen by that request alone', () => {
  test('in the callback, whatever the requests do at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(plans, pauses, async (requests, turns) => {
        const expected = await Promise.all(
          requests.map((plan) => {
            const alone = baseAgent();
            apply(alone, plan);
            return documentFor(alone, '');
          }),
        );
        const agent = baseAgent();
        agent.setDynamicConfigCallback(async (query, _body, _headers, copy) => {
          const number = Number(query['n']);
          const plan = requests[number] ?? [];
          for (const [i, edit] of plan.entries()) {
            await pause(turns[(number + i) % turns.length] as number);
            // An edit of the agent itself, from within the callback, counts for the request too.
            apply(i % 2 === 0 ? copy : agent, [edit]);
          }
        });
        const before = await documentFor(agent, 'n=none');
        const seen = await Promise.all(requests.map((_, n) => documentFor(agent, `n=${n}`)));
        expect(seen).toEqual(expected);
        expect(await documentFor(agent, 'n=none')).toBe(before);
        expect(agent.renderSwml('c-1').replaceAll(/__token=[\w-]+/g, '')).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  test('in the hook of a subclass, which still has its own fields', async () => {
    class Counting extends AgentBase {
      #calls = 0;

      get calls() {
        return this.#calls;
      }

      override async onSwmlRequest(rawData: Record<string, unknown>) {
        this.#calls++;
        await pause(2);
        this.updateGlobalData({ caller: rawData['caller'] });
        await pause(2);
        return { params: { app_name: String(rawData['caller']) } };
      }
    }
    const agent = new Counting(options);
    const documents = await Promise.all(['ana', 'bob'].map((caller) => documentFor(agent, '', { caller })));
    for (const [i, caller] of ['ana', 'bob'].entries()) {
      const { ai } = JSON.parse(documents[i] as string).sections.main[1];
      expect(ai).toMatchObject({ global_data: { caller }, params: { app_name: caller } });
    }
    expect(agent.calls).toBe(2);
    expect(agent.renderSwml()).not.toContain('caller');
  });

  test('also when the copy is kept and edited later', async () => {
    let kept: AgentBase | undefined;
    const agent = baseAgent().setDynamicConfigCallback((_query, _body, _headers, copy) => {
      kept = copy;
    });
    const before = await documentFor(agent, '');
    kept?.setPromptText('Too late.');
    expect(await documentFor(agent, '')).toBe(before);
    expect(kept).not.toBe(agent);
    expect(kept).toBeInstanceOf(AgentBase);
  });

  test('and contexts of the agent are not touched by those of a copy', async () => {
    const builders = new Set<ContextBuilder>();
    const agent = baseAgent();
    agent.setDynamicConfigCallback((_query, _body, _headers, copy) => {
      builders.add(copy.resetContexts().defineContexts());
    });
    expect(await documentFor(agent, '')).not.toContain('contexts');
    await documentFor(agent, '');
    expect(builders.size).toBe(2);
    expect(agent.getContexts()).toMatchObject({ default: { steps: [{ name: 'base' }] } });
  });
});

test('the callback sees the query, the body and the headers, without credentials', async () => {
  let seen: unknown;
  const agent = new AgentBase(options).setDynamicConfigCallback((query, body, headers) => {
    seen = { query, body, headers };
  });
  await agent.fetch(
    new Request('http://localhost:3000/?tier=gold', {
      method: 'POST',
      headers: { authorization, cookie: 'c', 'x-tenant': 't' },
      body: '{"call":{"call_id":"c-1"}}',
    }),
  );
  expect(seen).toMatchObject({
    query: { tier: 'gold' },
    body: { call: { call_id: 'c-1' } },
    headers: { 'x-tenant': 't' },
  });
  expect(JSON.stringify(seen)).not.toMatch(/authorization|cookie/);
});

test('a function that the callback defines can be called', async () => {
  const agent = new AgentBase(options).setDynamicConfigCallback((query, _body, _headers, copy) => {
    if (query['tier'] === 'gold')
      copy
        .addSwaigQueryParams({ tier: 'gold' })
        .defineTool({ name: 'upgrade', description: 'Upgrades.', handler: () => 'Upgraded.' });
  });
  const document = await agent.fetch(
    new Request('http://localhost:3000/?tier=gold', {
      method: 'POST',
      headers: { authorization },
      body: '{"call":{"call_id":"c-1"}}',
    }),
  );
  const text = await document.text();
  const url = (/"web_hook_url":"([^"]*__token[^"]*)"/.exec(text)?.[1] ?? '').replace('u:p@', '');
  const call = (to: string) =>
    agent.fetch(
      new Request(to, {
        method: 'POST',
        headers: { authorization },
        body: JSON.stringify({ function: 'upgrade', call_id: 'c-1', argument: { parsed: [{}], raw: '{}' } }),
      }),
    );
  expect(await (await call(url)).json()).toEqual({ response: 'Upgraded.' });
  expect((await call(url.replace('tier=gold', 'tier=none'))).status).toBe(404);
});

test('a callback that fails fails its own request', async () => {
  const agent = new AgentBase(options).setDynamicConfigCallback((query) => {
    if (query['fail']) throw new Error('no database');
  });
  const request = (query: string) =>
    agent.fetch(new Request(`http://localhost:3000/?${query}`, { headers: { authorization } }));
  const failed = await request('fail=1');
  expect(failed.status).toBe(500);
  expect(await failed.json()).toEqual({ error: 'Internal server error' });
  expect((await request('')).status).toBe(200);
});
