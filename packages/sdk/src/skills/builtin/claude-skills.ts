import { nodeModule } from '../../config/index.js';
import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { type ClaudeSkill, claudeSkillsOf } from './claude-folder.js';
import { filled, runCommands } from './claude-text.js';

const parameters = skillParameters({
  skills_path: { type: 'string', description: 'Folder of the skills, each a folder with a SKILL.md.', required: true },
  include: {
    type: 'array',
    description: 'Folders to take; * stands for anything.',
    items: { type: 'string' },
    default: ['*'],
  },
  exclude: { type: 'array', description: 'Folders to leave out.', items: { type: 'string' }, default: [] },
  tool_prefix: { type: 'string', description: "In front of the functions' names.", default: 'claude_' },
  prompt_title: { type: 'string', description: 'Title of the section that lists them.', default: 'Claude Skills' },
  prompt_intro: {
    type: 'string',
    description: 'What the section says before the list.',
    default: 'There are instructions for special tasks. Call the function that fits what the caller wants:',
  },
  skill_descriptions: {
    type: 'object',
    description: 'Other descriptions, by the name of the skill.',
    additionalProperties: { type: 'string' },
    default: {},
  },
  response_prefix: { type: 'string', description: 'Put before what a function gives.', default: '' },
  response_postfix: { type: 'string', description: 'Put after what a function gives.', default: '' },
  allow_shell_injection: {
    type: 'boolean',
    description: 'Run commands that stand in the texts as !`command`.',
    default: false,
  },
  allow_script_execution: { type: 'boolean', description: 'Name the files of a skill in the prompt.', default: false },
  ignore_invocation_control: {
    type: 'boolean',
    description: 'Take skills that say that a model may not use them, or that are no functions, all the same.',
    default: false,
  },
  shell_timeout: { type: 'integer', description: 'Seconds that a command may take.', default: 30, min: 1 },
});

/** Instructions in the form of SKILL.md files, each a function that gives them to the model. [skills/claude-skills] */
export class ClaudeSkillsSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'claude_skills';
  static override readonly SKILL_DESCRIPTION = 'Gives the model instructions that are written as SKILL.md files.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  private found: readonly ClaudeSkill[] = [];

  override getInstanceKey(): string {
    return `claude_skills_${this.setting('skills_path')}`;
  }

  override async setup(): Promise<boolean> {
    const path = this.setting('skills_path');
    try {
      const all = claudeSkillsOf(
        path,
        { include: this.setting('include'), exclude: this.setting('exclude') },
        this.log,
      );
      this.found = all.filter(({ forModel }) => forModel || this.setting('ignore_invocation_control'));
    } catch (error) {
      this.log.error(`skills_path: ${path} cannot be read.`, { error });
      return false;
    }
    if (this.found.length === 0) this.log.warn(`There are no skills in ${path}.`);
    return true;
  }

  override getTools(): SkillToolDefinition[] {
    return this.found
      .filter((skill) => this.hasFunction(skill))
      .map((skill) => {
        const sections = [...skill.sections.keys()].sort();
        return {
          name: this.nameOf(skill),
          description: this.describe(skill),
          parameters: {
            arguments: { type: 'string', description: skill.hint || 'What the instructions are to be followed for' },
            ...(sections.length > 0
              ? { section: { type: 'string', enum: sections, description: 'Another part of the instructions' } }
              : {}),
          },
          handler: (args, { call_id: callId }, { signal }) => this.tell(skill, args, callId ?? '', signal),
        };
      });
  }

  override getHints(): string[] {
    return [...new Set(this.found.flatMap(({ name }) => name.split(/[\s_-]+/).filter(Boolean)))];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    if (this.found.length === 0) return [];
    const functions = this.found.filter((skill) => this.hasFunction(skill));
    const list = functions.map((skill) => `${this.nameOf(skill)}: ${this.describe(skill)}`);
    const texts = this.found.filter((skill) => !this.hasFunction(skill) || this.setting('allow_script_execution'));
    return [
      ...(list.length > 0
        ? [{ title: this.setting('prompt_title'), body: this.setting('prompt_intro'), bullets: list }]
        : []),
      ...texts
        .map((skill) => ({
          title: skill.name,
          body: this.hasFunction(skill) ? '' : skill.body,
          ...(this.setting('allow_script_execution') && skill.files.length > 0
            ? { bullets: skill.files.map((file) => `It has the file ${file}.`) }
            : {}),
        }))
        .filter(({ body, bullets }) => body || bullets),
    ];
  }

  private hasFunction(skill: ClaudeSkill): boolean {
    return skill.callable || this.setting('ignore_invocation_control');
  }

  private describe({ name, description }: ClaudeSkill): string {
    return this.setting('skill_descriptions')[name] || description || `Instructions for ${name}.`;
  }

  private nameOf({ name }: ClaudeSkill): string {
    const plain =
      name
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
        .replace(/[^a-z0-9_]/g, '') || 'unnamed';
    const whole = `${this.setting('tool_prefix')}${plain}`;
    return /^\d/.test(whole) ? `_${whole}` : whole;
  }

  private async tell(
    skill: ClaudeSkill,
    { arguments: given, section }: Readonly<Record<string, unknown>>,
    callId: string,
    signal: AbortSignal,
  ): Promise<FunctionResult> {
    const file = typeof section === 'string' ? skill.sections.get(section) : undefined;
    let text = file ? nodeModule('fs', 'Reading skills').readFileSync(file, 'utf8') : skill.body;
    if (this.setting('allow_shell_injection'))
      text = await runCommands(text, {
        folder: skill.folder,
        seconds: this.setting('shell_timeout'),
        signal,
        log: this.log,
      });
    const whole = filled(text, { folder: skill.folder, callId, given: typeof given === 'string' ? given : '' });
    const parts = [this.setting('response_prefix'), whole, this.setting('response_postfix')];
    return new FunctionResult(parts.filter(Boolean).join('\n\n'));
  }
}
