export { aiHold, aiMessage, aiStop, aiUnhold } from './ai.js';
export { type AiSessionOptions, startAi } from './ai-session.js';
export { type AnswerOptions, answer } from './answer.js';
export { disconnect } from './bridge.js';
export { type CollectAction, type CollectOptions, collect, runningCollect } from './collect.js';
export { type Connected, type ConnectOptions, connect, type Destination, type Existing } from './connect.js';
export { denoise } from './denoise.js';
export { type DetectAction, type Detected, type DetectOptions, detect } from './detect.js';
export { type DialOptions, dial } from './dial.js';
export { echo } from './echo.js';
export { END_REASONS, end } from './end.js';
export { type FaxAction, type FaxOptions, fax } from './fax.js';
export { running } from './find.js';
export { hold } from './hold.js';
export { ActionInputError } from './input.js';
export { enterConference, joinConference, leaveConference } from './join-conference.js';
export { otherCall, placeCall } from './other-calls.js';
export {
  type PayAction,
  type PayMedia,
  type PayOptions,
  type PayOutcome,
  type PayPrompt,
  type PaySettings,
  pay,
} from './pay/index.js';
export { type PlayAction, type PlayOptions, play, runningPlay } from './play.js';
export { type PlayAndCollectAction, playAndCollect } from './play-and-collect.js';
export { enterQueue, leaveQueue, type QueueAction } from './queue.js';
export { type RecordAction, type RecordOptions, record, runningRecord } from './record.js';
export { refer } from './refer.js';
export { sendDigits, startDigits } from './send-digits.js';
export { sleep } from './sleep.js';
export { stopTranscribing, transcribe } from './transcribe.js';
export { userEvent } from './user-event.js';
