export { type AiParts, createAi } from './create.js';
export {
  type Model,
  type ModelCue,
  ModelError,
  type ModelFactory,
  type ModelMessage,
  type ModelPart,
  type ModelRequest,
  type ModelSettings,
  type ModelTool,
  type ModelToolCall,
  type Situation,
} from './models/model.js';
export { type OpenAiOptions, openai } from './models/openai/openai.js';
export { rehearsal } from './models/rehearsal/rehearsal.js';
export { type Expected, ScriptError, type ScriptedModel, script } from './models/scripted.js';
export type * from './types.js';
