export { type QueueEntry, Queues, type QueueView } from './queues.js';
