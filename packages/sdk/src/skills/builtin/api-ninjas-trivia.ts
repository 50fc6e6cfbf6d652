import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { askJson, asList, asObject, asText, orSentence, ServiceError, urlOf } from './service.js';

const categories = {
  artliterature: 'art and literature',
  language: 'language',
  sciencenature: 'science and nature',
  general: 'general knowledge',
  fooddrink: 'food and drink',
  peopleplaces: 'people and places',
  geography: 'geography',
  historyholidays: 'history and holidays',
  entertainment: 'entertainment',
  toysgames: 'toys and games',
  music: 'music',
  mathematics: 'mathematics',
  religionmythology: 'religion and mythology',
  sportsleisure: 'sports and leisure',
} as const;

type Category = keyof typeof categories;

const parameters = skillParameters({
  api_key: {
    type: 'string',
    description: 'Key of API Ninjas.',
    required: true,
    hidden: true,
    env_var: 'API_NINJAS_KEY',
  },
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'get_trivia' },
  categories: {
    type: 'array',
    description: `What may be asked about; what is none of these is left out: ${Object.keys(categories).join(', ')}. Default: all.`,
    items: { type: 'string' },
  },
  default_category: { type: 'string', description: 'What is asked about when the caller does not say.' },
  reveal_answer: { type: 'boolean', description: 'Give the answer away with the question.', default: false },
  base_url: { type: 'string', description: 'Where the service is.', default: 'https://api.api-ninjas.com' },
});

/** Asks trivia questions of API Ninjas. [skills/api-ninjas-trivia] */
export class ApiNinjasTriviaSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'api_ninjas_trivia';
  static override readonly SKILL_DESCRIPTION = 'Asks trivia questions of API Ninjas.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  override async setup(): Promise<boolean> {
    const usual = this.setting('default_category');
    const known = this.allowed;
    const problem =
      known.length === 0
        ? `categories: none of them exists; there are ${Object.keys(categories).join(', ')}.`
        : usual && !known.includes(usual as Category)
          ? `default_category is ${JSON.stringify(usual)}; it is one of ${known.join(', ')}.`
          : undefined;
    if (problem) this.log.error(problem);
    return problem === undefined;
  }

  override getTools(): SkillToolDefinition[] {
    const listed = this.allowed.map((name) => `${name} (${categories[name]})`).join(', ');
    return [
      {
        name: this.setting('tool_name'),
        description: 'Gives a trivia question with its answer.',
        parameters: { category: { type: 'string', description: `What about: ${listed}` } },
        handler: ({ category }, _, { signal }) => orSentence(this.log, () => this.fetchQuestion(category, signal)),
      },
    ];
  }

  override getHints(): string[] {
    return ['trivia', 'quiz', 'question', 'fun fact'];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Trivia Questions',
        body: 'You can quiz the caller.',
        bullets: [
          `Call ${this.setting('tool_name')} for each question; do not make one up.`,
          'Let the caller answer before you say whether it was right.',
        ],
      },
    ];
  }

  private get allowed(): Category[] {
    const wanted = this.setting('categories');
    const all = Object.keys(categories) as Category[];
    return wanted ? all.filter((name) => wanted.includes(name)) : all;
  }

  private async fetchQuestion(given: unknown, signal: AbortSignal): Promise<FunctionResult> {
    const wanted =
      asText(given)
        .toLowerCase()
        .replace(/[\s_-]/g, '') ||
      this.setting('default_category') ||
      '';
    const category = this.allowed.find((name) => name === wanted);
    if (wanted && !category)
      return new FunctionResult(
        `There is no category ${JSON.stringify(wanted)}. There are: ${this.allowed.join(', ')}.`,
      );
    const service = 'the trivia service';
    const answer = await askJson(service, urlOf(this.setting('base_url'), '/v1/trivia', { category }), {
      headers: { 'X-Api-Key': this.setting('api_key') },
      signal,
    });
    const [first] = asList(answer).map(asObject);
    const [question, solution] = [asText(first?.['question']), asText(first?.['answer'])];
    if (!question || !solution)
      throw new ServiceError('Sorry, there is no trivia question at the moment.', `${service} gave no question.`);
    const about = asText(first?.['category']) || category;
    const intro = `Trivia question${about ? ` about ${categories[about as Category] ?? about}` : ''}: ${question}`;
    return new FunctionResult(
      this.setting('reveal_answer')
        ? `${intro} The answer: ${solution}`
        : `${intro} [The answer is ${JSON.stringify(solution)}. Do not say it before the caller has tried.]`,
    );
  }
}
