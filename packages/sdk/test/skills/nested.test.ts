import { expect, test } from 'vitest';
import { SkillBase } from '../../src/skills/index.js';
import { authorization, make } from '../agents/desk.js';

class Inner extends SkillBase {
  static override SKILL_NAME = 'inner';
  static override SKILL_DESCRIPTION = 'Is added by another.';
  static cleaned = 0;
  override getTools() {
    return [{ name: 'inner_it', description: 'Does it.', handler: () => 'done' }];
  }
  override async cleanup() {
    Inner.cleaned++;
  }
}

class Outer extends SkillBase {
  static override SKILL_NAME = 'outer';
  static override SKILL_DESCRIPTION = 'Adds others.';
  override async setup() {
    await this.getAgent().addSkill(new Inner());
    await this.getAgent().addSkill('datetime');
    return this.config['fails'] !== true;
  }
  override getTools() {
    return [{ name: 'outer_it', description: 'Does it.', handler: () => 'done' }];
  }
}

test('a skill may add others while it is set up', async () => {
  const agent = make();
  const outer = agent.addSkill(new Outer());
  const math = agent.addSkill('math');
  await Promise.all([outer, math]);
  expect(agent.listSkills().map(({ name }) => name)).toEqual(['inner', 'datetime', 'outer', 'math']);
  await agent.removeSkillByName('outer');
  expect(agent.listToolNames()).toEqual(['inner_it', 'get_current_time', 'get_current_date', 'calculate']);
});

test('what it added goes with it when it cannot be added', async () => {
  const agent = make();
  const before = agent.definition;
  Inner.cleaned = 0;
  await expect(agent.addSkill(new Outer({ fails: true }))).rejects.toThrow('could not be set up');
  expect([agent.listSkills(), agent.listToolNames(), Inner.cleaned]).toEqual([[], [], 1]);
  expect(agent.definition).toEqual(before);
});

test('what it does not wait for is there before a request is answered', async () => {
  class Hasty extends SkillBase {
    static override SKILL_NAME = 'hasty';
    static override SKILL_DESCRIPTION = 'Does not wait.';
    override async setup() {
      void this.getAgent().addSkill(new Inner());
      void this.getAgent().addSkill('math');
      return true;
    }
  }
  const agent = make();
  void agent.addSkill(new Hasty());
  await agent.fetch(new Request('http://x/desk', { method: 'POST', headers: { authorization }, body: '{}' }));
  expect(agent.listSkills().map(({ name }) => name)).toEqual(['inner', 'math', 'hasty']);
});

test('two that add each other are refused', async () => {
  class Ping extends SkillBase {
    static override SKILL_NAME = 'ping';
    static override SKILL_DESCRIPTION = 'Adds the other.';
    override async setup() {
      await this.getAgent().addSkill(new Pong());
      return true;
    }
  }
  class Pong extends SkillBase {
    static override SKILL_NAME = 'pong';
    static override SKILL_DESCRIPTION = 'Adds the first.';
    override async setup() {
      await this.getAgent().addSkill(new Ping());
      return true;
    }
  }
  const agent = make();
  await expect(agent.addSkill(new Ping())).rejects.toThrow('"ping" is added already');
  expect(agent.listSkills()).toEqual([]);
});
