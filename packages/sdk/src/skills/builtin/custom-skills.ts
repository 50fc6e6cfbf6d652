import { envFlag } from '../../config/index.js';
import { FunctionResult, type SwaigHandler } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';

const parameters = skillParameters({
  tools: {
    type: 'array',
    description: 'The functions.',
    default: [],
    items: {
      type: 'object',
      properties: {
        name: { type: 'string', description: 'Name of the function.', required: true },
        description: { type: 'string', description: 'What it does, for the model.', required: true, min: 1 },
        handler_code: {
          type: 'string',
          description: 'Body of a function of args, rawData and FunctionResult.',
          required: true,
        },
        parameters: {
          type: 'array',
          description: 'Its arguments.',
          items: {
            type: 'object',
            properties: {
              name: { type: 'string', description: 'Name of the argument.', required: true },
              type: { type: 'string', description: 'Type of the argument, as JSON Schema has it.', required: true },
              description: { type: 'string', description: 'What it is, for the model.', required: true },
              required: { type: 'boolean', description: 'Whether it must be given.', default: false },
            },
          },
        },
        required: { type: 'array', description: 'Arguments that must be given.', items: { type: 'string' } },
        prompt_description: { type: 'string', description: 'What the prompt says of it. Default: its description.' },
        secure: { type: 'boolean', description: 'Ask for a token.', default: true },
        fillers: {
          type: 'object',
          description: 'Phrases spoken while it runs, by language code.',
          additionalProperties: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
  prompt_title: { type: 'string', description: "Title of the skill's section.", default: 'Custom Tools' },
  prompt_body: { type: 'string', description: "Text of the skill's section.", default: 'You have further tools:' },
});

type Code = (args: unknown, rawData: unknown, result: typeof FunctionResult) => unknown;

/**
 * Functions whose code stands in the configuration. It runs with all that the process may do, so only with
 * `SWML_ALLOW_CUSTOM_HANDLER_CODE=true`, and only for configurations that nobody else can write. [skills/custom-skills]
 */
export class CustomSkillsSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'custom_skills';
  static override readonly SKILL_DESCRIPTION = 'Functions that are written in the configuration.';
  static override readonly PARAMETERS = parameters;

  private usable = new Map<string, boolean>();

  override getTools(): SkillToolDefinition[] {
    return this.setting('tools').map((tool) => {
      const { name, description, parameters: given = [], required = [], secure, fillers } = tool;
      const code = this.compile(name, tool.handler_code);
      this.usable.set(name, code !== undefined);
      return {
        name,
        description,
        parameters: Object.fromEntries(
          given.map((one) => [one.name, { type: one.type, description: one.description }]),
        ),
        required: [...new Set([...required, ...given.filter((one) => one.required).map((one) => one.name)])],
        secure,
        fillers,
        handler: code ? running(code) : () => new FunctionResult(`The tool ${name} is not available.`),
      } as SkillToolDefinition;
    });
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    const tools = this.setting('tools');
    if (tools.length === 0) return [];
    return [
      {
        title: this.setting('prompt_title'),
        body: this.setting('prompt_body'),
        bullets: tools.map(
          ({ name, prompt_description: text, description }) =>
            `${name}: ${text ?? description}${this.usable.get(name) === false ? ' (not available)' : ''}`,
        ),
      },
    ];
  }

  private compile(name: string, code: string): Code | undefined {
    if (!envFlag('SWML_ALLOW_CUSTOM_HANDLER_CODE')) {
      this.log.warn(`The code of ${name} does not run without SWML_ALLOW_CUSTOM_HANDLER_CODE=true.`);
      return undefined;
    }
    try {
      // That is what the skill is for; the variable of the environment is the consent to it.
      return new Function(
        'args',
        'rawData',
        'FunctionResult',
        `"use strict"; return (async () => {${code}\n})();`,
      ) as Code;
    } catch (error) {
      this.log.error(`The code of ${name} cannot be read.`, { error });
      return undefined;
    }
  }
}

const running =
  (code: Code): SwaigHandler =>
  async (args, rawData) =>
    ((await code(args, rawData, FunctionResult)) ?? new FunctionResult('Done.')) as FunctionResult;
