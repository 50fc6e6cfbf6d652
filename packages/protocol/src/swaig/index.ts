export { type SwaigAction, type SwaigActionName, type SwaigActions, swaigActionNames } from './actions.js';
export type {
  PostPromptData,
  PostPromptReport,
  SwaigLogEntry,
  SwaigRequest,
  SwaigResponse,
} from './messages.js';
