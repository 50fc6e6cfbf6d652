export type { AnswerOptions, Answers, Result } from './answers.js';
export type { FakeCall, Sketch } from './fake-call.js';
export { FakeRest, FakeRestError, type FakeRestOptions } from './fake-rest.js';
