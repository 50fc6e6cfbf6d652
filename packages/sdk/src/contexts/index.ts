export { type AddStepOptions, Context, createSimpleContext } from './context.js';
export { ContextBuilder } from './context-builder.js';
export {
  type AnswerType,
  GatherInfo,
  type GatherInfoOptions,
  GatherQuestion,
  type GatherQuestionOptions,
} from './gather.js';
export { HISTORY_MODES, type HistoryMode } from './history.js';
export { Step } from './step.js';
export { reservedFunctions } from './validate.js';
