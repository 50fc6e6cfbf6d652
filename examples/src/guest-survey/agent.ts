import { type AgentOptions, SurveyAgent } from '@signalwire/sdk';

/** What a guest has answered, and how many points that is worth. */
export interface Verdict {
  readonly responses: Readonly<Record<string, unknown>>;
  readonly score: number;
}

/** A hotel asks its guests how it was: who would not come back is asked why. */
export function guestSurvey(tell: (verdict: Verdict) => void, options: Partial<AgentOptions> = {}): SurveyAgent {
  return new SurveyAgent({
    surveyName: 'Your stay',
    brandName: 'Hotel Aurore',
    introduction: 'Hotel Aurore here. May I ask three questions about your stay?',
    conclusion: 'Thank you, and see you soon at the Aurore!',
    questions: [
      { id: 'overall', text: 'From 1 to 10, how was your stay?', type: 'rating', scale: 10, points: { 9: 2, 10: 2 } },
      {
        id: 'again',
        text: 'Would you come again?',
        type: 'yes_no',
        points: { yes: 1 },
        nextQuestion: { yes: 'breakfast', no: 'why' },
      },
      { id: 'why', text: 'What should we have done better?', type: 'open_ended', required: false },
      {
        id: 'breakfast',
        text: 'Which breakfast did you like best?',
        type: 'multiple_choice',
        options: ['French', 'English', 'Japanese'],
      },
    ],
    onComplete: (responses, score) => tell({ responses, score }),
    route: '/',
    agentOptions: options,
  });
}
