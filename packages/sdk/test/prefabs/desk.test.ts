import { expect, test, vi } from 'vitest';
import { ConciergeAgent, FAQBotAgent, ReceptionistAgent } from '../../src/index.js';
import { Call, documentOf, quiet } from './asked.js';

const agentOptions = quiet;

test('concierge: what a call is told, what can be had, and where things are', async () => {
  const agent = new ConciergeAgent({
    venueName: 'Grand Hotel',
    services: ['room service', 'spa bookings'],
    amenities: { 'Swimming pool': { hours: '7 AM - 10 PM', location: 'the 2nd floor' }, gym: { hours: 'always' } },
    specialInstructions: ['Mention the happy hour.'],
    welcomeMessage: 'Welcome to the Grand Hotel!',
    agentOptions,
  });
  const ai = await documentOf(agent);
  expect(ai.prompt.pom.map(({ title }) => title)).toEqual([
    'Personality', 'Goal', 'Instructions', 'Available Services', 'Amenities', 'Hours of Operation',
  ]); // biome-ignore format: titles
  expect(ai.prompt.pom[2]?.bullets?.at(-1)).toBe('Mention the happy hour.');
  expect(ai.prompt.pom[3]?.body).toBe('room service, spa bookings');
  expect(ai.prompt.pom[4]?.subsections?.[0]).toMatchObject({
    title: 'Swimming Pool',
    body: 'Hours: 7 AM - 10 PM\nLocation: the 2nd floor',
  });
  expect(ai.prompt.pom[5]?.body).toBe('Default: 9 AM - 5 PM');
  expect(ai.params).toEqual({
    wait_for_user: false,
    end_of_speech_timeout: 1000,
    ai_volume: 5,
    local_tz: 'America/New_York',
    static_greeting: 'Welcome to the Grand Hotel!',
    static_greeting_no_barge: true,
  });
  expect(ai.hints).toEqual(['Grand Hotel', 'room service', 'spa bookings', 'Swimming pool', 'gym']);
  expect(ai.global_data).toMatchObject({ venue_name: 'Grand Hotel', hours: { default: '9 AM - 5 PM' } });
  const call = await Call.to(agent);
  const when = { date: '2026-12-01', time: '10:00' };
  expect(await call.run(agent, 'check_availability', { service: 'Spa Bookings', ...when })).toContain(
    'Spa bookings is available',
  );
  expect(await call.run(agent, 'check_availability', { service: 'helicopter', ...when })).toContain(
    'What can be had is: room service, spa bookings.',
  );
  expect(await call.run(agent, 'get_directions', { location: 'swimming pool' })).toBe(
    'The Swimming pool is here: the 2nd floor.',
  );
  expect(await call.run(agent, 'get_directions', { location: 'gym' })).toContain('There are no directions to "gym"');
  expect(await call.run(agent, 'get_directions', { location: 'constructor' })).toContain('There are no directions');
});

test('FAQ bot: finds by the words of question and keywords, within a category, and says when nothing fits', async () => {
  const agent = new FAQBotAgent({
    faqs: [
      {
        question: 'What is the warranty period?',
        answer: 'Two years.',
        keywords: ['guarantee'],
        categories: ['products'],
      },
      {
        question: 'How do I return a product?',
        answer: 'Within 30 days.',
        keywords: ['refund'],
        categories: ['products', 'returns'],
      },
      { question: 'Do you ship internationally?', answer: 'To 50 countries.', categories: ['shipping'] },
    ],
    escalationNumber: '+15550100',
    agentOptions,
  });
  const ai = await documentOf(agent);
  expect(ai.prompt.pom.map(({ title }) => title)).toEqual([
    'Personality', 'Goal', 'Instructions', 'FAQ Database', 'Related Questions',
  ]); // biome-ignore format: titles
  expect(ai.prompt.pom[3]?.subsections?.[1]).toMatchObject({
    title: 'How do I return a product?',
    body: 'Within 30 days.\nCategories: products, returns',
  });
  expect(ai.global_data).toEqual({ faq_count: 3, categories: ['products', 'returns', 'shipping'] });
  expect(ai.hints).toEqual(expect.arrayContaining(['warranty', 'internationally', 'shipping']));
  const call = await Call.to(agent);
  const search = (query: string, category?: string) =>
    call.run(agent, 'search_faq', { query, ...(category ? { category } : {}) });
  expect(await search('What is the warranty period?')).toMatch(
    /^Answer: "Two years\."\nNote: this answers "What is the warranty period\?", confidence 1\.00\./,
  );
  expect(await search('is there a guarantee')).toMatch(/^Answer: "Two years\."/);
  expect(await search('I want my refund')).toMatch(/^Answer: "Within 30 days\."/);
  expect(await search('do you ship', 'Products')).toContain('Say: "I am sorry');
  const nothing = await search('Who won the match yesterday?');
  expect(nothing).toBe(
    'Say: "I am sorry, I have no answer to that. Shall I connect you to somebody who can help?"\nIf they want to be connected, call escalate.',
  );
  expect(await call.answer(agent, 'escalate', { reason: 'a match' })).toMatchObject({
    post_process: true,
    action: [
      { set_global_data: { escalation_reason: 'a match' } },
      { SWML: { sections: { main: [{ connect: { to: '+15550100' } }] } }, transfer: 'true' },
    ],
  });
});

test('FAQ bot: without a number nobody is promised to be connected; related questions can be left out', async () => {
  const faqs = ['Where is the shop?', 'Where is the shop parking?'].map((question) => ({ question, answer: 'There.' }));
  const agent = new FAQBotAgent({ faqs, suggestRelated: false, threshold: 0.9, agentOptions });
  expect(agent.listToolNames()).toEqual(['search_faq']);
  const call = await Call.to(agent);
  expect(await call.run(agent, 'search_faq', { query: 'where is the shop' })).not.toContain('related');
  expect(await call.run(agent, 'search_faq', { query: 'spa parking house garage' })).toBe(
    'Say: "I am sorry, I have no answer to that."',
  );
  const related = new FAQBotAgent({ faqs, agentOptions });
  expect(await call.run(related, 'search_faq', { query: 'where is the shop' })).toContain(
    'related questions: "Where is the shop parking?"',
  );
});

test('receptionist: what a call is told, who calls, and where the call goes', async () => {
  const departments = [
    { name: 'sales', description: 'Orders', number: '+15550101' },
    { name: 'support', description: 'Technical help', number: 'sip:support@example.com' },
  ];
  const agent = new ReceptionistAgent({ departments, companyName: 'Acme', agentOptions });
  const ai = await documentOf(agent);
  expect(ai.prompt.pom.map(({ title }) => title)).toEqual([
    'Personality',
    'Goal',
    'Instructions',
    'Available Departments',
  ]);
  expect(ai.prompt.pom[2]?.bullets?.[0]).toContain('"Thank you for calling Acme. How can I help you today?"');
  expect(ai.prompt.pom[3]?.bullets).toEqual(['sales: Orders', 'support: Technical help']);
  expect(ai.params).toEqual({ end_of_speech_timeout: 700, speech_event_timeout: 1000, transfer_summary: true });
  expect(ai.languages).toEqual([expect.objectContaining({ name: 'English', code: 'en-US', voice: 'rime.spore' })]);
  expect(ai.hints).toEqual(['Acme', 'sales', 'support']);
  expect(ai.global_data).toEqual({ departments, caller_info: {} });
  const call = await Call.to(agent);
  await call.run(agent, 'collect_caller_info', { name: 'Ann', reason: 'an order' });
  await call.run(agent, 'collect_caller_info', { name: 'Anne', reason: 'an order' });
  expect(call.data['caller_info']).toEqual({ name: 'Anne', reason: 'an order' });
  expect(await call.answer(agent, 'transfer_call', { department: 'support' })).toMatchObject({
    post_process: true,
    action: [{ SWML: { sections: { main: [{ connect: { to: 'sip:support@example.com' } }] } }, transfer: 'true' }],
  });
  expect(await call.run(agent, 'transfer_call', { department: 'legal' })).toContain('sales');
  expect(agent.hasTool('check_in_visitor')).toBe(false);
});

test('receptionist: visitors are in the data of the call, and a callback that fails is no check-in', async () => {
  const onVisitorCheckIn = vi.fn<(visitor: Record<string, string>) => Promise<void>>();
  const departments = [{ name: 'sales', description: 'Orders', number: '+15550101' }];
  const agent = new ReceptionistAgent({ departments, checkInEnabled: true, onVisitorCheckIn, agentOptions });
  const call = await Call.to(agent);
  const visitor = { visitor_name: 'Bo', purpose: 'interview', visiting: 'Dana' };
  expect(await call.run(agent, 'check_in_visitor', visitor)).toContain('Bo is checked in to see Dana.');
  const kept = { ...visitor, checked_in_at: expect.stringMatching(/^\d{4}-.*Z$/) };
  expect(onVisitorCheckIn).toHaveBeenCalledWith(kept);
  expect(call.data['visitors']).toEqual([kept]);
  onVisitorCheckIn.mockRejectedValueOnce(new Error('down'));
  expect(await call.run(agent, 'check_in_visitor', { ...visitor, visitor_name: 'Cy' })).toContain('did not work');
  expect(call.data['visitors']).toEqual([kept]);
});
