import { expect, test, vi } from 'vitest';
import { isAnswer, jsonReply, toResponse } from './answer.js';

test('an answer is one to every copy of the module that a program has', async () => {
  vi.resetModules();
  const copy = await import('./answer.js');
  const answer = jsonReply('{}');
  expect(answer).not.toBeInstanceOf(copy.Answer);
  expect(copy.isAnswer(answer)).toBe(true);
  expect(copy.toResponse(answer)).toBeInstanceOf(Response);
  expect(await copy.toResponse(answer).text()).toBe('{}');
});

test('a Response is none', () => {
  const response = new Response('x');
  expect(isAnswer(response)).toBe(false);
  expect(toResponse(response)).toBe(response);
});
