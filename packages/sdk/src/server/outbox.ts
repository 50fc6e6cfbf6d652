import type { ServerResponse } from 'node:http';
import { getLogger } from '../logging/index.js';
import type { Answer } from './answer.js';
import { jsonHeaders } from './responses.js';

/*
 * Answers that are ready in one turn of the event loop leave together at its end. A write wakes whoever waits for it,
 * which then often takes the processor over, and what comes back finds its code and data gone from the caches: written
 * one by one between the requests, answers had cost half as much again.
 */
const waiting: [outgoing: ServerResponse, answer: Answer][] = [];

/** So many do not wait for more, so that none waits long behind what is slow. */
const most = 16;

/** Sends an answer, in the same turn of the event loop. */
export function post(outgoing: ServerResponse, answer: Answer): void {
  const count = waiting.push([outgoing, answer]);
  if (count === 1) setImmediate(sendAll);
  else if (count === most) sendAll();
}

function sendAll(): void {
  for (const [outgoing, answer] of waiting.splice(0))
    try {
      write(outgoing, answer);
    } catch (error) {
      fail(outgoing, error);
    }
}

function write(outgoing: ServerResponse, { status, headers, body, done }: Answer): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  outgoing.writeHead(status, [...listOf(headers), 'Content-Length', String(length)]);
  outgoing.end(body, done);
}

/** Headers as Node writes them fastest. */
const listOf = (headers: Readonly<Record<string, string>>): string[] =>
  headers === jsonHeaders ? ofJson : Object.entries(headers).flat();

/** Nearly all answers share these. */
const ofJson = Object.entries(jsonHeaders).flat();

/** Answers a request that could not be answered as it should. */
export function fail(outgoing: ServerResponse, error: unknown): void {
  getLogger('Server').error('A request could not be answered.', { error });
  if (!outgoing.headersSent) outgoing.writeHead(500);
  outgoing.end();
}
