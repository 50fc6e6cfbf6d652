import { AgentBase } from '../agents/index.js';
import { FunctionResult } from '../tools/index.js';
import { type FAQEntry, FAQMatcher } from './faq-match.js';
import { agentOptionsOf, type OptionsOf, type PrefabConfig, text, texts } from './options.js';

/** How a {@link FAQBotAgent} is set up. [prefabs/faq-bot-agent] */
export interface FAQBotConfig extends PrefabConfig {
  /** The questions that it can answer: up to about 50. For more there is the skill `native_vector_search`. */
  faqs: FAQEntry[];
  /** Mention related questions with an answer. Default: `true`. */
  suggestRelated?: boolean | undefined;
  /** Who it is, for the prompt. */
  persona?: string | undefined;
  /** The least score, 0 to 1, that an entry is an answer at. Default: 0.5. */
  threshold?: number | undefined;
  /** Said when nothing fits. Default: an apology, with an offer to transfer where that can be. */
  escalationMessage?: string | undefined;
  /** Where callers are transferred whom nothing helps: a number or a SIP address. Without it there is no `escalate`. */
  escalationNumber?: string | undefined;
}

const options: OptionsOf<FAQBotConfig> = {
  faqs: {
    type: 'array',
    required: true,
    min: 1,
    items: { type: 'object', properties: { question: text, answer: text, keywords: texts, categories: texts } },
  },
  suggestRelated: { type: 'boolean' },
  persona: { type: 'string', min: 1 },
  threshold: { type: 'number', min: 0, max: 1 },
  escalationMessage: { type: 'string', min: 1 },
  escalationNumber: { type: 'string', min: 1 },
};

/** Answers questions that are often asked; where nothing fits, it says so and can transfer the call. [prefabs/faq-bot-agent] */
export class FAQBotAgent extends AgentBase {
  private readonly bot: {
    readonly matcher: FAQMatcher;
    readonly categories: readonly string[];
    readonly suggestRelated: boolean;
    readonly threshold: number;
    readonly message: string;
    readonly number: string | undefined;
  };

  /** @throws {TypeError} On an option that is missing, does not exist or has a value that it does not take. */
  constructor(config: FAQBotConfig) {
    super(agentOptionsOf('FAQBotAgent', config, options, { name: 'faq_bot', route: '/faq' }));
    const { suggestRelated = true, threshold = 0.5, escalationNumber: number, persona = defaultPersona } = config;
    const faqs = structuredClone(config.faqs);
    const categories = [...new Set(faqs.flatMap((entry) => entry.categories ?? []))];
    const message = config.escalationMessage ?? (number ? `${apology} ${offer}` : apology);
    this.bot = { matcher: new FAQMatcher(faqs), categories, suggestRelated, threshold, message, number };
    this.instruct(persona, faqs);
    this.setPostPrompt(postPrompt);
    this.addHints(hintsOf(faqs, categories));
    this.setGlobalData({ faq_count: faqs.length, categories });
    this.setNativeFunctions(['check_time', ...this.nativeFunctions.filter((name) => name !== 'check_time')]);
    this.setParams({ wait_for_user: false, end_of_speech_timeout: 1000, ai_volume: 5 });
  }

  protected override defineTools(): void {
    const { categories, number } = this.bot;
    this.defineTool({
      name: 'search_faq',
      description: 'Searches the answers to frequent questions.',
      parameters: {
        query: { type: 'string', description: "The caller's question" },
        ...(categories.length > 0
          ? { category: { type: 'string', description: `What it is about. One of: ${categories.join(', ')}` } }
          : {}),
      },
      required: ['query'],
      handler: ({ query, category }) => this.search(String(query), category as string | undefined),
    });
    if (number === undefined) return;
    this.defineTool({
      name: 'escalate',
      description: 'Transfers the caller to a person who can help.',
      parameters: { reason: { type: 'string', description: 'Why' } },
      required: [],
      handler: ({ reason }) =>
        new FunctionResult('Tell the caller that they are being connected to somebody who can help.', true)
          .updateGlobalData({ escalation_reason: reason ?? null })
          .connect(number),
    });
  }

  private search(query: string, category: string | undefined): FunctionResult {
    const { matcher, threshold, suggestRelated, message, number } = this.bot;
    const [best, ...others] = matcher.find(query, category);
    if (!best || best.score < threshold)
      return new FunctionResult(
        [`Say: ${JSON.stringify(message)}`, number ? 'If they want to be connected, call escalate.' : '']
          .filter(Boolean)
          .join('\n'),
      );
    const notes = [`Note: this answers ${JSON.stringify(best.entry.question)}, confidence ${best.score.toFixed(2)}.`];
    const related = suggestRelated
      ? this.related(
          best.entry,
          others.map(({ entry }) => entry),
        )
      : [];
    if (related.length > 0)
      notes.push(
        `Note: you may offer these related questions: ${related.map((each) => JSON.stringify(each)).join(', ')}.`,
      );
    return new FunctionResult([`Answer: ${JSON.stringify(best.entry.answer)}`, ...notes].join('\n'));
  }

  /** What may be asked next: what fits as well, and fits the same categories. */
  private related({ categories = [] }: FAQEntry, others: readonly FAQEntry[]): string[] {
    const alike = others.filter((other) => other.categories?.some((each) => categories.includes(each)));
    return [...new Set([...alike, ...others])].slice(0, 3).map(({ question }) => question);
  }

  private instruct(persona: string, faqs: readonly FAQEntry[]): void {
    const { suggestRelated, number } = this.bot;
    this.promptAddSection('Personality', { body: persona });
    this.promptAddSection('Goal', { body: 'Answer the questions of callers from the FAQ database.' });
    this.promptAddSection('Instructions', {
      bullets: [
        'When a caller asks something, call search_faq, and answer with what it gives.',
        'Do not make up answers: when nothing fits, say so.',
        'When a caller corrects you or asks in other words, search again.',
        ...(number ? ['When a caller wants a person, or nothing helps, call escalate.'] : []),
      ],
    });
    this.promptAddSection('FAQ Database', {
      body: 'The questions and their answers:',
      subsections: faqs.map(({ question, answer, categories }) => ({
        title: question,
        body: categories?.length ? `${answer}\nCategories: ${categories.join(', ')}` : answer,
      })),
    });
    if (suggestRelated)
      this.promptAddSection('Related Questions', {
        body: 'After an answer, offer one related question if it is likely to be of use.',
      });
  }
}

/** A {@link FAQBotAgent}. [prefabs/faq-bot-agent] */
export const createFAQBotAgent = (config: FAQBotConfig): FAQBotAgent => new FAQBotAgent(config);

const defaultPersona = 'You are a helpful assistant who answers frequent questions, briefly and in a friendly way.';
const apology = 'I am sorry, I have no answer to that.';
const offer = 'Shall I connect you to somebody who can help?';

const postPrompt = `Answer with JSON alone:
{
  "question": "the main question of the caller",
  "matched_faq": "the question of the database that answers it, or null",
  "answered_successfully": true or false,
  "suggested_related": ["each related question that was offered"]
}`;

/** Words that callers are likely to say: the longer ones of the questions, and the categories. */
function hintsOf(faqs: readonly FAQEntry[], categories: readonly string[]): string[] {
  const words = faqs.flatMap(({ question }) => question.split(/\s+/).map((word) => word.replaceAll(/[.,?!]/g, '')));
  return [...new Set([...words.filter((word) => word.length >= 4), ...categories])];
}
