import { expect, test } from 'vitest';
import {
  ConciergeAgent,
  createConciergeAgent,
  createFAQBotAgent,
  createInfoGathererAgent,
  createReceptionistAgent,
  createSurveyAgent,
  FAQBotAgent,
  InfoGathererAgent,
  ReceptionistAgent,
  SurveyAgent,
} from '../../src/index.js';
import * as prefabs from '../../src/prefabs/index.js';
import { quiet } from './asked.js';

// What only a program without types would write.
const wrong = (value: unknown) => value as never;
const departments = [{ name: 'sales', description: 'Orders', number: '+15550100' }];
const rating = { id: 'a', text: 'How was it?', type: 'rating' } as const;
const yesNo = { id: 'again', text: 'Again?', type: 'yes_no' } as const;
const choice = { text: 'Which?', type: 'multiple_choice', options: ['Red', 'Blue'] } as const;
const survey = (...questions: object[]) => ({ surveyName: 'S', questions: wrong(questions) });

test.each([
  [() => new ConciergeAgent(wrong(undefined)), 'ConciergeAgent takes its options in an object, not undefined.'],
  [() => new ConciergeAgent(wrong({ services: [], amenities: {} })), 'ConciergeAgent: venueName is missing.'],
  [
    () => new ConciergeAgent(wrong({ venueName: 'V', services: [], amenities: {}, welcomeMesage: 'Hi' })),
    'ConciergeAgent: it has no option welcomeMesage; did you mean welcomeMessage?',
  ],
  [
    () => new ConciergeAgent(wrong({ venueName: 'V', services: [], amenities: { pool: { hours: 7 } } })),
    'ConciergeAgent: amenities.pool.hours is 7; it takes a string.',
  ],
  [() => new FAQBotAgent({ faqs: [] }), 'FAQBotAgent: faqs is []; it takes 1 or more items.'],
  [
    () => new FAQBotAgent({ faqs: wrong([{ question: 'Q?', anwser: 'A' }]) }),
    'FAQBotAgent: it has no option faqs[0].anwser; did you mean answer?',
  ],
  [
    () => new FAQBotAgent({ faqs: [{ question: 'Q?', answer: 'A' }], threshold: 50 }),
    'FAQBotAgent: threshold is 50; it takes 0 to 1.',
  ],
  [
    () => new InfoGathererAgent({ questions: wrong([{ key_name: 'a' }]) }),
    'InfoGathererAgent: questions[0].question_text is missing.',
  ],
  [
    () => new InfoGathererAgent({ questions: wrong([{ keyName: 'a', question_text: 'A?' }]) }),
    'InfoGathererAgent: it has no option questions[0].keyName; did you mean key_name?',
  ],
  [
    () =>
      new InfoGathererAgent({
        questions: [
          { key_name: 'a', question_text: 'A?' },
          { key_name: 'A', question_text: 'B?' },
        ],
      }),
    'InfoGathererAgent: questions[1] is called "A", as questions[0] is.',
  ],
  [() => new InfoGathererAgent().setQuestionCallback(wrong([])), 'setQuestionCallback() takes a function, not [].'],
  [
    () => new ReceptionistAgent({ departments: wrong([{ name: 'sales', description: 'Orders', extension: '1' }]) }),
    'ReceptionistAgent: it has no option departments[0].extension. It takes: name, description, number.',
  ],
  [
    () => new ReceptionistAgent({ departments: [...departments, ...departments] }),
    'ReceptionistAgent: departments[1] is called "sales", as departments[0] is.',
  ],
  [
    () => new SurveyAgent(survey({ ...rating, type: 'rate' })),
    'SurveyAgent: questions[0].type is "rate"; it takes "rating"',
  ],
  [
    () => new SurveyAgent(survey({ text: 'Which?', type: 'multiple_choice' })),
    'SurveyAgent: questions[0].options is missing',
  ],
  [() => new SurveyAgent(survey(rating, rating)), 'SurveyAgent: questions[1] is called "a", as questions[0] is.'],
  [
    () => new SurveyAgent(survey({ ...yesNo, nextQuestion: { yes: 'agian' } })),
    'SurveyAgent: questions[0].nextQuestion["yes"] is "agian"; the questions are again. Did you mean "again"?',
  ],
  [
    () => new SurveyAgent(survey({ ...yesNo, nextQuestion: { maybe: 'again' } })),
    'SurveyAgent: questions[0].nextQuestion has "maybe", which nobody can answer: The answer is yes or no.',
  ],
  [
    () => new SurveyAgent(survey({ ...choice, points: { Green: 1 } })),
    'SurveyAgent: questions[0].points has "Green", which nobody can answer: The answer is one of: Red, Blue.',
  ],
  [
    () => new SurveyAgent({ ...survey(rating), agentOptions: wrong({ recordCal: true }) }),
    'AgentBase has no option "recordCal". Did you mean "recordCall"?',
  ],
])('a wrong option is refused at once, by its name: %s', (make, message) => {
  expect(make).toThrow(message);
});

test('names and routes: those of the prefab, those that were given, and those of the agent', () => {
  const named = (agent: { name: string; route: string }) => [agent.name, agent.route];
  const faqs = [{ question: 'Q?', answer: 'A' }];
  const agentOptions = quiet;
  const venue = { venueName: 'V', services: ['tours'], amenities: {} };
  expect(named(createConciergeAgent({ ...venue, agentOptions }))).toEqual(['concierge', '/concierge']);
  expect(named(createFAQBotAgent({ faqs, agentOptions }))).toEqual(['faq_bot', '/faq']);
  expect(named(createInfoGathererAgent({ agentOptions }))).toEqual(['info_gatherer', '/info_gatherer']);
  expect(named(createReceptionistAgent({ departments, agentOptions }))).toEqual(['receptionist', '/receptionist']);
  expect(named(createSurveyAgent({ ...survey(rating), agentOptions }))).toEqual(['survey', '/survey']);
  expect(named(new FAQBotAgent({ faqs, name: 'help', route: '/help', agentOptions }))).toEqual(['help', '/help']);
  expect(named(new FAQBotAgent({ faqs, route: '/help', agentOptions: { ...quiet, route: '/h' } }))).toEqual([
    'faq_bot',
    '/h',
  ]);
});

test('a prefab can be subclassed, and given more to say and do', () => {
  class Desk extends prefabs.ReceptionistAgent {
    protected override defineTools(): void {
      super.defineTools();
      this.defineTool({ name: 'opening_hours', description: 'Says when it is open.', handler: () => 'Nine to five.' });
    }
  }
  const desk = new Desk({ departments, agentOptions: quiet }).promptAddSection('Company', { body: 'Acme.' });
  expect(desk).toBeInstanceOf(ReceptionistAgent);
  expect(desk.listToolNames()).toEqual(['collect_caller_info', 'transfer_call', 'opening_hours']);
  expect(desk.getPrompt()).toContain('Acme.');
});
