import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  declaredCapabilities,
  dialogueTurns,
  hasCapability,
  NormalizedPostPrompt,
  normalizePostPrompt,
  parsePostPromptData,
  stripJsonFence,
  userVariables,
} from './index.js';

describe('a report in one shape', () => {
  test('of a call', () => {
    const body = {
      conversation_type: 'voice',
      call_id: 'c-1',
      post_prompt_data: { parsed: [{ intent: 'ride' }], raw: '{"intent":"ride"}' },
      call_log: [
        { role: 'system', content: 'You help.' },
        { role: 'assistant', content: 'Hello.' },
        { role: 'user', content: 'A ride, please.' },
        { role: 'assistant', content: '', tool_calls: [{}] },
        { role: 'tool', content: 'Booked.' },
      ],
      raw_call_log: [{ role: 'user', content: 'not this one' }],
    };
    const report = normalizePostPrompt(body);
    expect(report).toBeInstanceOf(NormalizedPostPrompt);
    expect(report).toMatchObject({
      medium: 'voice',
      callId: 'c-1',
      conversationId: null,
      summary: { intent: 'ride' },
      dialogue: [
        { role: 'assistant', content: 'Hello.' },
        { role: 'user', content: 'A ride, please.' },
      ],
      raw: body,
    });
    expect(Object.isFrozen(report)).toBe(true);
  });

  test('of a chat, whose log ends with the summary', () => {
    const raw = '{"topic":"bikes"}';
    const report = normalizePostPrompt({
      conversation_type: 'chat',
      conversation_id: 'v-1',
      post_prompt_data: { raw },
      call_log: [],
      raw_messages: [
        { role: 'user', content: 'Hi.' },
        { role: 'assistant', content: raw },
      ],
    });
    expect(report.dialogue).toEqual([{ role: 'user', content: 'Hi.' }]);
    expect([report.medium, report.conversationId, report.summary]).toEqual(['chat', 'v-1', { topic: 'bikes' }]);
  });

  test.each([
    [{ parsed: { a: 1 } }, { a: 1 }],
    [{ parsed: ['x', { a: 1 }] }, { a: 1 }],
    [{ topic: 'bikes', raw: 'x' }, { topic: 'bikes' }],
    [{ raw: '```json\n{"a":1}\n```' }, { a: 1 }],
    [{ raw: 'They wanted a ride.' }, { summary: 'They wanted a ride.' }],
    [{ raw: '[1]' }, { summary: '[1]' }],
    ['{"a":1}', { a: 1 }],
    [{ raw: '' }, {}],
    [null, {}],
  ])('a summary out of %j', (data, summary) => {
    expect(parsePostPromptData(data)).toEqual(summary);
  });

  test('whatever comes, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        const report = normalizePostPrompt(body);
        expect(Array.isArray(report.dialogue)).toBe(true);
        dialogueTurns(body, { roles: ['tool'], dropEcho: 'x' });
        expect(declaredCapabilities(body)).toBeInstanceOf(Set);
      }),
    );
    expect(stripJsonFence(' plain ')).toBe('plain');
  });
});

describe('what a browser that dials says of itself', () => {
  const body = {
    vars: { userVariables: { plan: 'gold', capabilities: { show: true, hide: false, pick: [], play: ['a'] } } },
  };

  test('is read out of the request', () => {
    expect(userVariables(body)).toMatchObject({ plan: 'gold' });
    expect([...declaredCapabilities(body)]).toEqual(['show', 'play']);
    expect([...declaredCapabilities(body.vars.userVariables)]).toEqual(['show', 'play']);
    expect([...declaredCapabilities({ capabilities: ['show', '', 3] })]).toEqual(['show']);
    expect([hasCapability(body, 'show'), hasCapability(body, 'hide'), hasCapability(body, 'toString')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is nothing when it is malformed', () => {
    for (const given of [undefined, 'x', {}, { vars: [] }, { vars: { userVariables: { capabilities: 'show' } } }])
      expect(declaredCapabilities(given).size).toBe(0);
  });
});
