import { type AgentOptions, InfoGathererAgent, type InfoGathererQuestion } from '@signalwire/sdk';

/** What a caller has reported, as far as they got. */
export interface Claim {
  readonly answers: Readonly<Record<string, string>>;
  readonly complete: boolean;
}

/** What is asked about each kind of damage. */
const questions: Readonly<Record<string, InfoGathererQuestion[]>> = {
  car: [
    { key_name: 'name', question_text: 'What is your full name?' },
    { key_name: 'plate_number', question_text: 'What is the number on your plate?', confirm: true },
    { key_name: 'description', question_text: 'What happened?' },
  ],
  home: [
    { key_name: 'name', question_text: 'What is your full name?' },
    { key_name: 'email', question_text: 'What is your email address?', confirm: true },
    { key_name: 'description', question_text: 'What is damaged?' },
  ],
};

/** The phone of an insurance, on which damage is reported: `?kind=car` in the URL of a number says what is asked there. */
export class DamageLine extends InfoGathererAgent {
  readonly claims: Claim[] = [];

  constructor(options: Partial<AgentOptions> = {}) {
    super({
      name: 'damage',
      route: '/',
      questionCallback: ({ kind = 'home' }) => questions[kind] ?? [],
      agentOptions: options,
    });
    this.promptAddSection('Role', { body: 'You take reports of damage for Harbour Insurance.' });
    this.setParams({ static_greeting: 'Harbour Insurance. I take down what happened. Are you ready?' });
    this.setPostPrompt('Sum the call up in a sentence.');
  }

  /** The report comes at the end of the call, however that came about: with all that was answered. */
  override onSummary(_summary: unknown, { global_data: data }: Record<string, unknown>): void {
    const { answers = [], questions: asked = [] } = data as {
      answers?: { key_name: string; answer: string }[];
      questions?: unknown[];
    };
    this.claims.push({
      answers: Object.fromEntries(answers.map(({ key_name, answer }) => [key_name, answer])),
      complete: answers.length === asked.length,
    });
  }
}
