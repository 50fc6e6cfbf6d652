export { type PayAction, type PayOptions, type PayOutcome, type PaySettings, pay } from './payment.js';
export type { PayMedia, PayPrompt } from './prompts.js';
