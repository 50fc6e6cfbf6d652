import { localTime } from '@signalwire/protocol/templates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findYesNo } from './choices.js';
import { findPhone } from './contact.js';
import { extract } from './extract.js';
import { questionFor, slotsOf } from './slots.js';

const hearing = { today: localTime(Date.UTC(2026, 10, 25, 15), 'America/Chicago'), callerNumber: '+15550199' };
type Property = Record<string, unknown>;
const string = (description = ''): Property => ({ type: 'string', description });

function understand(properties: Record<string, Property>, said: string, asked?: string) {
  const slots = slotsOf({ type: 'object', properties, required: Object.keys(properties) });
  return extract(
    said,
    slots,
    hearing,
    slots.find(({ name }) => name === asked),
  );
}

describe('what somebody says', () => {
  const booking = {
    name: string(),
    date: string('as YYYY-MM-DD'),
    time: string('as HH:MM'),
    phone: string(),
    party_size: { type: 'integer', minimum: 1, maximum: 20, description: 'Number of guests' },
    area: { type: 'string', enum: ['inside', 'terrace', 'bar_counter'] },
  };

  test('is taken apart into all that a tool needs', () => {
    const said =
      'Hi, this is ana silva, a table for four guests on the terrace next Tuesday at half past seven, my number is 312 555 0142';
    expect(understand(booking, said)).toEqual({
      name: 'Ana Silva',
      date: '2026-12-01',
      time: '19:30',
      phone: '+13125550142',
      party_size: 4,
      area: 'terrace',
    });
  });

  test.each([
    ['Bob Stone', 'name', { name: 'Bob Stone' }],
    ["it's Maria", 'name', { name: 'Maria' }],
    ['yes, under the name of O’Neill', 'name', { name: 'O’Neill' }],
    ['what?', 'name', {}],
    ['half past ten works', 'name', { time: '10:30' }],
    ['four', 'party_size', { party_size: 4 }],
    ['there will be two of us at 7 pm', 'party_size', { party_size: 2, time: '19:00' }],
    ['fifty', 'party_size', {}],
    ['ten', 'time', { time: '10:00' }],
    ['the 2 o clock one', 'time', { time: '14:00' }],
    ['this number is fine', 'phone', { phone: '+15550199' }],
    ['at the bar please', 'area', { area: 'bar_counter' }],
    ['the terace', 'area', { area: 'terrace' }],
    ['whatever', 'area', {}],
  ])('%s', (said, asked, expected) => {
    expect(understand(booking, said, asked)).toEqual(expected);
  });

  test.each([
    ['order_number', string(), 'where is my order ten forty two', '1042'],
    ['order_id', string(), 'it is AB-1234', 'AB-1234'],
    ['order', { type: 'integer', description: 'Order number' }, 'order number 77', 77],
    ['code', { type: 'string', pattern: '^[A-Z]{2}\\d{3}$' }, 'the code is ab123', 'AB123'],
    ['zip', { type: 'string', pattern: '^\\d{5}$' }, 'nine oh two one oh', '90210'],
    ['email', string(), 'ana dot silva at example dot com', 'ana.silva@example.com'],
    ['email', string(), 'Write to Bob@Example.org', 'bob@example.org'],
    ['day', string('Day of the week'), 'are you open tomorrow', 'Thursday'],
    ['when', { type: 'string', format: 'date-time' }, 'Friday at 3 pm', '2026-11-27T15:00:00'],
    ['day', { type: 'string', enum: ['tuesday', 'thursday'] }, 'What time do you close on Thursday?', 'thursday'],
    ['date', string('MM/DD/YYYY'), 'on Friday', '11/27/2026'],
    ['time', string('like 3:30 PM, 12-hour'), 'at 15:30', '3:30 PM'],
    ['query', string(), 'How do I change a tire?', 'How do I change a tire?'],
    [
      'toppings',
      { type: 'array', items: { type: 'string', enum: ['ham', 'olives', 'cheese'] } },
      'olives and cheese',
      ['olives', 'cheese'],
    ],
  ] as [string, Property, string, unknown][])('%s from "%3$s"', (name, schema, said, value) => {
    expect(understand({ [name]: schema }, said)).toEqual({ [name]: value });
  });

  test('yes and no are heard only where they were asked for', () => {
    const express = { express: { type: 'boolean' } };
    expect(understand(express, 'no thanks', 'express')).toEqual({ express: false });
    expect(understand(express, 'sure', 'express')).toEqual({ express: true });
    expect(understand(express, 'no thanks')).toEqual({});
  });

  test('phone numbers are found however they are written or said', () => {
    const words = 'zero one two three four five six seven eight nine'.split(' ');
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom(
          (n: string) => `(${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`,
          (n: string) => `${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`,
          (n: string) => `${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`,
          (n: string) => n,
          (n: string) => `+1 ${n.slice(0, 3)} ${n.slice(3)}`,
          (n: string) => [...n].map((digit) => words[Number(digit)]).join(' '),
        ),
        (rest, write) => {
          const number = `2${rest.join('')}`;
          expect(findPhone(`You can call me at ${write(number)}, thanks`, '')?.value).toBe(`+1${number}`);
        },
      ),
    );
  });

  test('any words give values that fit their slots, and never an error', () => {
    const word = fc.constantFrom(
      ...'next the friday ten half past seven november 27th at o clock my name is bob order 1042 yes no two hundred and , . to for ana'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 14 }),
        fc.constantFrom(undefined, ...Object.keys(booking)),
        (said, asked) => {
          const values = understand(booking, said.join(' '), asked) as Record<string, string & number>;
          if ('date' in values) expect(values['date']).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
          if ('time' in values) expect(values['time']).toMatch(/^[0-2]\d:[0-5]\d$/);
          if ('party_size' in values) expect(values['party_size']).toBeGreaterThan(0);
        },
      ),
    );
  });
});

test.each([
  ['Yes, no changes', true],
  ["that's not right", false],
  ['nope', false],
  ['no problem', true],
  ['sounds good', true],
  ['the blue one', undefined],
])('yes or no: %s', (said, expected) => {
  expect(findYesNo(said)).toBe(expected);
});

test('questions are asked in natural words', () => {
  const ask = (name: string, schema: Property) => questionFor(slotsOf({ properties: { [name]: schema } })[0]!);
  expect(ask('date', string())).toBe('What date would you like?');
  expect(ask('customer_name', string("The customer's name"))).toBe('May I have your name, please?');
  expect(ask('service', { type: 'string', enum: ['tune-up', 'brake_repair'] })).toBe(
    'Which service would you like: tune-up or brake repair?',
  );
  expect(ask('party_size', { type: 'integer', description: 'Number of guests' })).toBe('How many guests?');
  expect(ask('express', { type: 'boolean', description: 'Whether the customer wants express service' })).toBe(
    'Would you like express service?',
  );
  expect(ask('street', string("The customer's street"))).toBe('Could you tell me your street?');
  expect(ask('color', string('Which color should it be?'))).toBe('Which color should it be?');
});
