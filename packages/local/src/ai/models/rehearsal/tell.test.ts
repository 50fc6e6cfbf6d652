import { describe, expect, test } from 'vitest';
import { greetingFrom, readBrief } from './brief.js';
import { keysIn } from './summary.js';
import { isRefusal, tell } from './tell.js';

describe('a tool’s answer, said to the caller', () => {
  test.each([
    ['Tell the caller that their bike is ready.', 'Your bike is ready.'],
    [
      'Booked for 2026-11-27 at 14:30. Offer to text the driver’s plate.',
      'Booked for Friday, November 27 at 2:30 PM. Would you like me to text the driver’s plate?',
    ],
    [
      'The order is late. Apologize to the customer. Do not mention the storm.',
      'The order is late. I am sorry about that.',
    ],
    ['Ask the caller for their phone number.', 'Could you give me your phone number?'],
    ['Ask the user if they want to book.', 'Would you like to book?'],
    ['Say: "All good, bye."', 'All good, bye.'],
    ['Say: "I do not know. Shall I \\"ask\\"?"\nIf they agree, call ask.', 'I do not know. Shall I "ask"?'],
    ['Answer: "You can go."\nNote: this answers "Can I go?", confidence 1.00.', 'You can go.'],
    ['{"status":"ready","total":30}', 'The status is ready. The total is 30.'],
    ['{"message":"Come by any time."}', 'Come by any time.'],
    ['["a","b"]', 'There is a and b.'],
    ['Free: brake_repair on 2026-12-01.', 'Free: brake repair on Tuesday, December 1.'],
    ['The customer has two open orders.', 'You have two open orders.'],
    [
      'The function "x" failed and gave no answer. Tell the caller that this does not work right now.',
      'I am sorry. This does not work right now.',
    ],
  ])('%s', (result, said) => {
    expect(tell(result)).toBe(said);
  });

  test.each([
    ['Order 7 was not found.', true],
    ['That time is already taken.', true],
    ['Booked.', false],
  ])('%s is a refusal: %s', (result, refused) => {
    expect(isRefusal(result)).toBe(refused);
  });
});

describe('a prompt', () => {
  test.each([
    [
      'You are Ada, the receptionist of Spoke & Wheel, a bicycle workshop.',
      'Hello, this is Ada at Spoke & Wheel. How can I help you?',
    ],
    ['You are a helpful assistant for Acme Corp.', 'Hello, and thank you for calling Acme Corp. How can I help you?'],
    ['Greet the caller with "Good day, Acme here." Then help.', 'Good day, Acme here.'],
    ['Your name is Max.', 'Hello, this is Max. How can I help you?'],
    ['Be nice.', 'Hello. How can I help you?'],
  ])('%s', (prompt, greeting) => {
    expect(greetingFrom(readBrief(prompt))).toBe(greeting);
  });
});

test.each([
  ['Return JSON: {"topic": "...", "resolved": true/false}', ['topic', 'resolved']],
  [
    'Answer as JSON {topic, service_requested, questions_answered[], follow_up_needed}',
    ['topic', 'service_requested', 'questions_answered', 'follow_up_needed'],
  ],
  ['Give me JSON with the keys topic, outcome and caller_name.', ['topic', 'outcome', 'caller_name']],
  ['JSON with `topic` (string) and `score` (number)', ['topic', 'score']],
  ['JSON please:\n- topic: what it was about\n- outcome: how it ended', ['topic', 'outcome']],
])('the keys that %s asks for', (text, keys) => {
  expect(keysIn(text).map(({ name }) => name)).toEqual(keys);
});
