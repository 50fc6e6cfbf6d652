import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ClaudeSkillsSkill } from '../../src/skills/index.js';
import { make } from '../agents/desk.js';
import { logged, serveSkill } from './served.js';

/** A folder with these files. */
function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'claude-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const files = {
  'refunds/SKILL.md':
    '---\nname: Refund policy\ndescription: How refunds work.\nargument-hint: order number\nmodel: big\n---\nRefund $0 of $ARGUMENTS[1].\n\n---\n\nAfter the line.',
  'refunds/details/fees.md': 'Fees of ${CLAUDE_SESSION_ID}.',
  'refunds/run.sh': 'echo',
  'plain/SKILL.md': 'No top. All: $ARGUMENTS',
  'hidden/SKILL.md': '---\ndisable-model-invocation: true\n---\nHidden.',
  'prompt/SKILL.md': '---\nuser-invocable: false\n---\nAlways be kind.',
  'old-one/SKILL.md': 'Old.',
  'broken/SKILL.md': '---\n[1, 2\n---\nx',
  'notes/readme.md': 'No skill.',
};

test('each folder with a SKILL.md is a function', async () => {
  const log = logged();
  const root = folder(files);
  symlinkSync('/etc/hostname', join(root, 'refunds/leak.md'));
  const skill = new ClaudeSkillsSkill({
    skills_path: root,
    exclude: ['old-*'],
    allow_script_execution: true,
    response_prefix: 'Before.',
  });
  const { call, agent } = await serveSkill(skill);
  expect(agent.listToolNames()).toEqual(['claude_plain', 'claude_refund_policy']);
  expect((await call('claude_refund_policy', { arguments: 'A1 late' })).response).toBe(
    'Before.\n\nRefund A1 of late.\n\n---\n\nAfter the line.\n\nARGUMENTS: A1 late',
  );
  expect((await call('claude_refund_policy', { section: 'details/fees' })).response).toBe('Before.\n\nFees of c-1.');
  expect((await call('claude_refund_policy', { section: 'leak' })).response).not.toContain('Before');
  expect((await call('claude_plain', { arguments: '$ARGUMENTS[0] ${CLAUDE_SKILL_DIR}' })).response).toBe(
    'Before.\n\nNo top. All: $ARGUMENTS[0] ${CLAUDE_SKILL_DIR}',
  );
  expect(agent.getPromptPom()).toMatchObject([
    {
      title: 'Claude Skills',
      bullets: ['claude_plain: Instructions for plain.', 'claude_refund_policy: How refunds work.'],
    },
    { title: 'prompt', body: 'Always be kind.' },
    { title: 'Refund policy', bullets: ['It has the file run.sh.'] },
  ]);
  expect(log.text()).toMatch(/broken.*cannot be read/s);
  expect(log.text()).toContain('model means nothing');
});

test('commands in texts run only when that is allowed, and within their time', async () => {
  const log = logged();
  const root = folder({ 'a/SKILL.md': 'It is !`echo here; pwd | grep -c a`. !`exit 3` !`sleep 5`' });
  const closed = await serveSkill(new ClaudeSkillsSkill({ skills_path: root }));
  expect((await closed.call('claude_a')).response).toContain('!`echo here');
  const open = await serveSkill(
    new ClaudeSkillsSkill({ skills_path: root, allow_shell_injection: true, shell_timeout: 1, tool_prefix: '' }),
  );
  expect((await open.call('a')).response).toBe('It is here\n1. [the command failed] [the command took too long]');
  expect(log.text()).toContain('exit 3');
  await expect(make().addSkill('claude_skills', { skills_path: join(root, 'none') })).rejects.toThrow(
    'could not be set up',
  );
});

test('what a skill says of its use can be passed over', async () => {
  logged();
  const agent = await make().addSkill(
    new ClaudeSkillsSkill({
      skills_path: folder(files),
      ignore_invocation_control: true,
      include: ['hidden', 'prompt'],
      skill_descriptions: { hidden: 'Now seen.' },
    }),
  );
  expect(agent.getRegisteredTools().map(({ name, description }) => `${name}: ${description}`)).toEqual([
    'claude_hidden: Now seen.',
    'claude_prompt: Instructions for prompt.',
  ]);
});
