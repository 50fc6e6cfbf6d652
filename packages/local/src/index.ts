export {
  type Model,
  ModelError,
  type ModelFactory,
  type ModelMessage,
  type ModelPart,
  type ModelRequest,
  type ModelTool,
  type ModelToolCall,
  type OpenAiOptions,
  openai,
  rehearsal,
  ScriptError,
  type ScriptedModel,
  script,
} from './ai/index.js';
export type { AiEvent, Call, CallEngine, CallEvent, CallInput, CallLog, CallState, EndReason } from './calls/index.js';
export { type Clock, ClockStalledError, RealClock, VirtualClock, type VirtualClockOptions } from './clock/index.js';
export type { Faults } from './composition.js';
export { SpaceStartError } from './listener/index.js';
export { createLogger, type Logger } from './logging/index.js';
export { type InboundMessage, type Message, MessageError, type MessageStatus } from './messaging/index.js';
export { type ParityEntry, parity, renderParity } from './parity/index.js';
export { type PhoneCall, PhoneCallError, type Utterance, type VirtualPhone } from './phones/index.js';
export type { AuthRefusal, FaultCounts, FrameKind, RelayFaultPlan, RelayFaults, Share } from './relay/index.js';
export type { JournalEntry } from './rest/index.js';
export { LocalSpace, type LocalSpaceOptions } from './space.js';
export { StoreError } from './store/index.js';
