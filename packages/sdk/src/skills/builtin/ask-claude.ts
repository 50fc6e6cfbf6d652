import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { askJson, asList, asObject, asText, orSentence, ServiceError, urlOf } from './service.js';

const parameters = skillParameters({
  api_key: {
    type: 'string',
    description: 'Key of Anthropic.',
    required: true,
    hidden: true,
    env_var: 'ANTHROPIC_API_KEY',
  },
  model: { type: 'string', description: 'Which model is asked.', default: 'claude-sonnet-4-5-20250929' },
  max_tokens: { type: 'integer', description: 'Most tokens of an answer.', default: 1024, min: 1 },
  base_url: { type: 'string', description: 'Where the service is.', default: 'https://api.anthropic.com' },
});

const service = 'the other assistant';

/** Hands a question on to a model of Anthropic's. [skills/ask-claude] */
export class AskClaudeSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'ask_claude';
  static override readonly SKILL_DESCRIPTION = 'Hands difficult questions on to Claude.';
  static override readonly PARAMETERS = parameters;

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: 'ask_claude',
        description: 'Hands a difficult question on to another model, which knows nothing of the call.',
        parameters: {
          prompt: { type: 'string', description: 'The question, with all that is needed to answer it' },
          system_prompt: { type: 'string', description: 'How it is to answer' },
        },
        required: ['prompt'],
        handler: ({ prompt, system_prompt: system }, _, { signal }) =>
          orSentence(this.log, () => this.askModel(asText(prompt), asText(system), signal)),
      },
    ];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Claude AI Assistant',
        body: 'For questions that take long thought you can ask another assistant with ask_claude.',
        bullets: [
          'Give it everything it needs to know; it does not hear the call.',
          'Tell the caller its answer in your own words, and briefly.',
        ],
      },
    ];
  }

  private async askModel(prompt: string, system: string, signal: AbortSignal): Promise<FunctionResult> {
    if (prompt === '') return new FunctionResult('There is no question. Ask what the caller wants to know.');
    const answer = asObject(
      await askJson(service, urlOf(this.setting('base_url'), '/v1/messages'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-api-key': this.setting('api_key'),
          'anthropic-version': '2023-06-01',
        },
        body: JSON.stringify({
          model: this.setting('model'),
          max_tokens: this.setting('max_tokens'),
          messages: [{ role: 'user', content: prompt }],
          ...(system ? { system } : {}),
        }),
        signal,
      }),
    );
    const text = asList(answer['content'])
      .map(asObject)
      .filter(({ type }) => type === 'text')
      .map((block) => asText(block['text']))
      .filter(Boolean)
      .join('\n\n');
    if (text) return new FunctionResult(text);
    throw new ServiceError(
      'Sorry, the other assistant had no answer.',
      `${service} answered without text: ${JSON.stringify(answer).slice(0, 500)}`,
    );
  }
}
