export { type Recording, Recordings } from './recordings.js';
