export { ConciergeAgent, type ConciergeConfig, createConciergeAgent } from './concierge-agent.js';
export { createFAQBotAgent, FAQBotAgent, type FAQBotConfig } from './faq-bot-agent.js';
export type { FAQEntry } from './faq-match.js';
export {
  createInfoGathererAgent,
  InfoGathererAgent,
  type InfoGathererConfig,
  type InfoGathererQuestion,
  type InfoGathererQuestionCallback,
} from './info-gatherer-agent.js';
export type { PrefabConfig } from './options.js';
export {
  createReceptionistAgent,
  ReceptionistAgent,
  type ReceptionistConfig,
  type ReceptionistDepartment,
} from './receptionist-agent.js';
export { createSurveyAgent, SurveyAgent, type SurveyConfig } from './survey-agent.js';
export type { SurveyQuestion } from './survey-questions.js';
