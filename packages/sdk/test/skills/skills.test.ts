import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { FunctionResult } from '../../src/agents/index.js';
import {
  DateTimeSkill,
  SkillBase,
  SkillManager,
  SkillRegistry,
  type SkillToolDefinition,
} from '../../src/skills/index.js';
import { authorization, callBody, make, read } from '../agents/desk.js';

afterEach(() => {
  vi.unstubAllEnvs();
  SkillRegistry.resetInstance();
});

/** A skill that uses all that a skill can. */
class StockSkill extends SkillBase {
  static override SKILL_NAME = 'stock';
  static override SKILL_DESCRIPTION = 'Looks up what is in stock.';
  static override SUPPORTS_MULTIPLE_INSTANCES = true;
  static cleaned = 0;

  static override getParameterSchema() {
    return {
      // biome-ignore lint/complexity/noThisInStatic: as documented, so that subclasses are described too
      ...super.getParameterSchema(),
      shop: { type: 'string', description: 'Which shop.', required: true, env_var: 'STOCK_SHOP' } as const,
    };
  }

  override async setup(): Promise<boolean> {
    this.defineTool({
      name: this.getConfig<string>('tool_name', 'get_stock'),
      description: 'What is in stock.',
      parameters: { item: { type: 'string' } },
      required: ['item'],
      handler: ({ item }, rawData) => {
        const { count = 0 } = this.getSkillData(rawData) as { count?: number };
        return this.updateSkillData(new FunctionResult(`${item} in ${this.getConfig('shop')}: ${count}`), {
          count: count + 1,
        });
      },
    });
    return this.getConfig('shop') !== 'closed';
  }

  override async cleanup(): Promise<void> {
    StockSkill.cleaned++;
  }

  protected override _getPromptSections() {
    return [{ title: 'Stock', body: 'You know what is in stock.' }];
  }

  override getHints() {
    return ['stock', 'shelf'];
  }

  override getGlobalData() {
    return { [this.getSkillNamespace()]: { count: 3 } };
  }

  override getDataMapTools() {
    return [
      {
        function: `${this.getConfig<string>('tool_name', 'get_stock')}_hours`,
        description: 'Hours.',
        data_map: { output: { response: 'Nine to five.' } },
      },
    ];
  }
}

async function documentOf(agent: ReturnType<typeof make>) {
  const response = await agent.fetch(
    new Request('http://x/desk', { method: 'POST', headers: { authorization }, body: '{"call_id":"c-1"}' }),
  );
  expect(response.status).toBe(200);
  return (await read(response)).sections.main[1].ai;
}

describe('an agent with a skill', () => {
  test('has its functions, sections, hints and data, and loses them with it', async () => {
    const agent = make().addHints(['own']).promptAddSection('Role', { body: 'Hi.' });
    const before = await documentOf(agent);
    const skill = new StockSkill({ shop: 'north' });
    expect(await agent.addSkill(skill)).toBe(agent);
    const ai = await documentOf(agent);
    expect(ai.SWAIG?.functions?.map((one) => one.function)).toEqual(['get_stock', 'get_stock_hours']);
    expect(ai.prompt).toMatchObject({ pom: [{ title: 'Role' }, { title: 'Stock' }] });
    expect(ai.hints).toEqual(['own', 'stock', 'shelf']);
    expect(ai.global_data).toEqual({ 'skill:stock_stock': { count: 3 } });
    expect(agent.hasSkill('stock')).toBe(true);
    expect(agent.listSkills()).toEqual([{ name: 'stock', instanceId: skill.instanceId, initialized: true }]);
    expect(skill.getAgent()).toBe(agent);

    expect(await agent.removeSkill(skill.instanceId)).toBe(true);
    expect(await documentOf(agent)).toEqual(before);
    expect([agent.hasSkill('stock'), StockSkill.cleaned]).toEqual([false, 1]);
    expect(await agent.removeSkill(skill.instanceId)).toBe(false);
  });

  test('has it answer calls, and keeps its data apart', async () => {
    const agent = await make().addSkill(
      new StockSkill({
        shop: 'north',
        swaig_fields: { secure: false, fillers: { 'en-US': ['One moment.'] }, meta_data: { a: 1 } },
      }),
    );
    const response = await agent.fetch(
      new Request('http://x/desk/swaig', {
        method: 'POST',
        headers: { authorization },
        body: JSON.stringify({
          ...callBody('get_stock', { item: 'tyres' }),
          global_data: { 'skill:stock_stock': { count: 7 } },
        }),
      }),
    );
    expect(await response.json()).toEqual({
      response: 'tyres in north: 7',
      action: [{ set_global_data: { 'skill:stock_stock': { count: 8 } } }],
    });
    const [declared] = (await documentOf(agent)).SWAIG?.functions ?? [];
    expect(declared).toMatchObject({ fillers: { 'en-US': ['One moment.'] }, meta_data: { a: 1 } });
  });

  test('has it more than once where that is meant, and otherwise says what to do', async () => {
    const agent = make();
    await agent.addSkill(new StockSkill({ shop: 'north' }));
    await agent.addSkill(new StockSkill({ shop: 'south', tool_name: 'south_stock' }));
    await expect(agent.addSkill(new StockSkill({ shop: 'east' }))).rejects.toThrow('give this one another tool_name');
    await agent.addSkill('datetime');
    await expect(agent.addSkill(new DateTimeSkill())).rejects.toThrow('an agent has it once');
    expect(await agent.removeSkillByName('stock')).toBe(true);
    expect(agent.listToolNames()).toEqual(['get_current_time', 'get_current_date']);
  });

  test('is as it was when a skill cannot be added', async () => {
    const agent = make().defineTool({ name: 'get_stock_hours', description: 'Own.', handler: () => 'x' });
    const before = agent.definition;
    await expect(agent.addSkill(new StockSkill())).rejects.toThrow(
      'needs shop (or the environment variable STOCK_SHOP)',
    );
    await expect(agent.addSkill(new StockSkill({ shop: 3 }))).rejects.toThrow('shop is 3; it takes a string');
    await expect(agent.addSkill(new StockSkill({ shop: 'closed' }))).rejects.toThrow('could not be set up');
    await expect(agent.addSkill(new StockSkill({ shop: 'north' }))).rejects.toThrow(
      '"get_stock_hours", which the agent has already',
    );
    await expect(agent.addSkill('datetim')).rejects.toThrow('did you mean "datetime"?');
    expect(agent.definition).toEqual(before);
    expect(agent.listSkills()).toEqual([]);
  });

  test('answers a request when the skills are there that were being added', async () => {
    const agent = make();
    void agent.addSkill('datetime');
    void agent.addSkill(new StockSkill({ shop: 'north' }));
    expect(() => agent.renderSwml()).toThrow('await addSkill()');
    expect((await documentOf(agent)).SWAIG?.functions).toHaveLength(4);
    expect(agent.renderSwml()).toContain('get_stock');
  });

  test('has it give back what it took when the server stops, and stops all the same when that fails', async () => {
    const cleaned: string[] = [];
    class Holding extends SkillBase {
      static override SKILL_NAME = 'holding';
      static override SKILL_DESCRIPTION = 'Holds something.';
      override async cleanup(): Promise<void> {
        cleaned.push(this.instanceId);
        throw new Error('lost');
      }
    }
    const skill = new Holding();
    const agent = await make().addSkill(skill);
    await agent.serve();
    await agent.stop();
    expect(cleaned).toEqual([skill.instanceId]);
  });

  test('can have it for one request alone', async () => {
    const agent = make().setDynamicConfigCallback(async (query, _body, _headers, copy) => {
      if (query['stock']) await copy.addSkill(new StockSkill({ shop: query['stock'] }));
    });
    const names = async (query: string) => {
      const response = await agent.fetch(new Request(`http://x/desk${query}`, { headers: { authorization } }));
      return (await read(response)).sections.main[1].ai.SWAIG?.functions?.map((one) => one.function) ?? [];
    };
    const all = await Promise.all(['?stock=north', '', '?stock=south', ''].map(names));
    expect(all.map((one) => one.length)).toEqual([2, 0, 2, 0]);
    expect(agent.listSkills()).toEqual([]);
  });
});

describe('built-in skills', () => {
  test('are classes like others', () => {
    const skill = new DateTimeSkill();
    expect(skill).toBeInstanceOf(DateTimeSkill);
    expect(skill).toBeInstanceOf(SkillBase);
    expect(DateTimeSkill.SKILL_NAME).toBe('datetime');
    class Later extends DateTimeSkill {
      override getHints() {
        return ['later'];
      }
    }
    const later = new Later();
    expect(later).toBeInstanceOf(DateTimeSkill);
    expect([later.getHints(), later.getTools().length, later.skillName]).toEqual([['later'], 2, 'datetime']);
  });

  test('take what they describe and nothing else', async () => {
    expect(() => new DateTimeSkill({ skip_promt: true } as never)).toThrow(
      'The skill "datetime": it has no parameter skip_promt; did you mean skip_prompt?',
    );
    const agent = make();
    // @ts-expect-error a built-in skill has no such parameter
    await expect(agent.addSkill('datetime', { zone: 'UTC' })).rejects.toThrow('no parameter zone');
    expectTypeOf(agent.addSkill<'datetime'>)
      .parameter(1)
      .toEqualTypeOf<
        { swaig_fields?: Record<string, unknown> | undefined; skip_prompt?: boolean | undefined } | undefined
      >();
    await agent.addSkill('datetime', { skip_prompt: true });
    expect(agent.getPromptPom()).toBeNull();
  });
});

describe('the registry', () => {
  const write = (folder: string, file: string, name: string, extra = '') => {
    mkdirSync(folder, { recursive: true });
    const base = new URL('../../src/skills/index.ts', import.meta.url).href;
    writeFileSync(
      join(folder, file),
      `import { SkillBase } from ${JSON.stringify(base)};
export class Found extends SkillBase { static SKILL_NAME = '${name}'; static SKILL_DESCRIPTION = 'Found.';${extra} }\n`,
    );
  };

  test('has classes, and refuses names that are taken, locked or built in', () => {
    const registry = SkillRegistry.getInstance();
    registry.register(StockSkill);
    registry.register(StockSkill);
    expect(registry.create('stock', { shop: 'north' })).toBeInstanceOf(StockSkill);
    expect(registry.getSkillSchema('stock')).toMatchObject({
      name: 'stock',
      source: 'programmatic',
      supportsMultipleInstances: true,
      parameters: { shop: { env_var: 'STOCK_SHOP' } },
    });
    expect(registry.listAllSkillSources()).toMatchObject({ programmatic: ['stock'] });
    class Other extends StockSkill {}
    expect(() => registry.register(Other)).toThrow('comes from register() and from register()');
    registry.unregister('stock');
    registry.lock(['stock']);
    expect(() => registry.register(Other)).toThrow('is locked');
    class Clock extends DateTimeSkill {}
    expect(() => registry.register(Clock)).toThrow('built-in');
    expect(() => registry.register(class extends SkillBase {})).toThrow('static SKILL_NAME');
    registry.clear();
    registry.register(Other);
    expect(registry.size).toBe(registry.listRegistered().length);
  });

  test('finds skills in folders once that is allowed, and names both places of a name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skills-'));
    write(folder, 'one.ts', 'one');
    write(join(folder, 'two'), 'skill.ts', 'two');
    writeFileSync(join(folder, 'notes.md'), 'no code');
    const registry = SkillRegistry.getInstance();
    expect(await registry.discoverFromDirectory(folder)).toEqual([]);
    vi.stubEnv('SWML_SKILL_DISCOVERY_ENABLED', 'true');
    registry.addSearchPath(folder);
    expect(await registry.discoverAll()).toEqual(['one', 'two']);
    expect(await registry.discoverAll()).toEqual([]);
    expect(registry.listAllSkillSources()).toMatchObject({ directory: ['one', 'two'] });
    write(join(folder, 'three'), 'skill.ts', 'one');
    await expect(registry.discoverAll()).rejects.toThrow(/one\.ts and from .*three/);
    const agent = await make().addSkill('two');
    expect(agent.hasSkill('two')).toBe(true);
  });
});

test('a manager keeps skills without an agent', async () => {
  const manager = new SkillManager();
  await manager.addSkill(new DateTimeSkill({ swaig_fields: { secure: false } }));
  SkillRegistry.getInstance().register(StockSkill);
  expect(await manager.loadSkillByName('stock', { shop: 'north' })).toEqual([true, '']);
  expect(await manager.loadSkill(StockSkill, { shop: 'north' })).toMatchObject([
    false,
    expect.stringContaining('added already'),
  ]);
  expect(await manager.loadSkillByName('nothing')).toMatchObject([false, expect.stringContaining('There is no skill')]);
  expect(manager.listSkillKeys()).toEqual(['datetime', 'stock_stock']);
  expect(manager.getAllTools().map(({ name, secure }: SkillToolDefinition) => [name, secure])).toEqual([
    ['get_current_time', false],
    ['get_current_date', false],
    ['get_stock', undefined],
  ]);
  expect(manager.getAllHints()).toEqual(['stock', 'shelf']);
  expect(manager.getMergedGlobalData()).toHaveProperty('skill:stock_stock');
  expect(manager.getAllPromptSections().map(({ title }) => title)).toEqual(['Date and Time Information', 'Stock']);
  expect(manager.getLoadedSkillEntries()[1]).toMatchObject({ skillName: 'stock', config: { shop: 'north' } });
  expect(() => manager.getSkill('x')).toThrow('there are: datetime, stock_stock');
  expect(await manager.removeSkillByName('stock')).toBe(1);
  await manager.clear();
  expect(manager.size).toBe(0);
});
