export { type AnswerOptions, answer } from './answer.js';
export { END_REASONS, end } from './end.js';
export { running } from './find.js';
export { ActionInputError } from './input.js';
export { type PlayAction, type PlayOptions, play, runningPlay } from './play.js';
export { sleep } from './sleep.js';
