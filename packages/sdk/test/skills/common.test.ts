import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { SkillRegistry } from '../../src/skills/index.js';
import { authorization, make, read } from '../agents/desk.js';
import { logged, serveService } from './served.js';

afterEach(() => vi.unstubAllEnvs());

const key = { api_key: 'k' };
const sphere = { space_name: 's', project_id: 'p', token: 't', document_id: 'd' };
const configs: Record<string, Record<string, unknown>> = {
  datetime: {},
  math: {},
  joke: {},
  weather_api: key,
  web_search: { ...key, search_engine_id: 'e' },
  wikipedia_search: {},
  google_maps: key,
  play_background_file: { files: [{ key: 'a', description: 'A.', url: 'https://x.test/a.mp3' }] },
  swml_transfer: { transfers: { '/sales/i': { address: '+15551230000' } } },
  datasphere: sphere,
  datasphere_serverless: sphere,
  native_vector_search: { documents: [{ id: 'a', text: 'A.' }] },
  info_gatherer: { questions: [{ key_name: 'a', question_text: 'A?' }] },
  api_ninjas_trivia: key,
  spider: {},
  ask_claude: key,
  claude_skills: {},
  custom_skills: { tools: [{ name: 'own', description: 'Own.', handler_code: 'return 1' }] },
  mcp_gateway: { auth_token: 't' },
};
const once = 'datetime math joke weather_api wikipedia_search google_maps ask_claude custom_skills mcp_gateway'.split(
  ' ',
);

async function configOf(name: string): Promise<Record<string, unknown>> {
  if (name === 'claude_skills') {
    const folder = mkdtempSync(join(tmpdir(), 'claude-'));
    mkdirSync(join(folder, 'tea'));
    writeFileSync(join(folder, 'tea', 'SKILL.md'), '---\nname: tea\ndescription: Tea.\n---\nBoil.');
    return { skills_path: folder };
  }
  if (name !== 'mcp_gateway') return configs[name] as Record<string, unknown>;
  const tools = [{ name: 'add', description: 'Adds.', inputSchema: { type: 'object', properties: {} } }];
  const { url } = await serveService(({ url: { pathname } }) => ({
    body: pathname === '/services' ? { todo: {} } : { tools },
  }));
  return { ...configs[name], gateway_url: url };
}

async function aiOf(agent: ReturnType<typeof make>) {
  const body = '{"call_id":"c-1"}';
  const response = await agent.fetch(
    new Request('http://x/desk', { method: 'POST', headers: { authorization }, body }),
  );
  return (await read(response)).sections.main[1].ai;
}

test('all built-in skills are tried here', () => {
  expect(Object.keys(configs).sort()).toEqual(SkillRegistry.getInstance().listAllSkillSources()['builtin']?.sort());
});

test.each(Object.keys(configs))(
  '%s: what every skill takes holds, and it is there as often as documented',
  async (name) => {
    logged();
    const config = await configOf(name);
    const fields = { fillers: { 'en-US': ['Well…'] }, meta_data: { a: 1 } };
    const agent = await make().addSkill(name, { ...config, swaig_fields: fields, skip_prompt: true });
    const { prompt, SWAIG } = await aiOf(agent);
    const bare = await aiOf(make());
    expect(prompt).toEqual(bare.prompt);
    const functions = (SWAIG?.functions ?? []) as unknown as Record<string, unknown>[];
    expect(functions.length).toBeGreaterThan(0);
    for (const one of functions) expect(one).toMatchObject(fields);
    const spoken = (await make().addSkill(name, config)).definition.prompt.sections.length > 0;
    expect([name, spoken]).toEqual([name, !silent.includes(name)]);
    await expect(agent.addSkill(name, config)).rejects.toThrow('is added already');
    const multi = SkillRegistry.getInstance().getSkillSchema(name)?.supportsMultipleInstances;
    expect(multi).toBe(!once.includes(name));
  },
);

// These say nothing to the model beside their functions.
const silent = ['spider', 'play_background_file'];

test.each(Object.keys(configs).filter((name) => !once.includes(name) && name !== 'claude_skills'))(
  '%s may be there twice',
  async (name) => {
    const config = await configOf(name);
    const second = name === 'info_gatherer' ? { prefix: 'b' } : { tool_name: 'b' };
    const agent = await (await make().addSkill(name, config)).addSkill(name, { ...config, ...second });
    expect(agent.listSkills()).toHaveLength(2);
    const names = agent.listToolNames();
    expect(new Set(names).size).toBe(names.length);
    expect(names.some((one) => one.startsWith('b'))).toBe(true);
  },
);
