export { type ConferenceOptions, Conferences } from './conferences.js';
