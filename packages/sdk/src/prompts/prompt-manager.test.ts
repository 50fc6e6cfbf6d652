import { expect, test } from 'vitest';
import { PromptManager } from './prompt-manager.js';

test('a prompt in sections', () => {
  const prompt = new PromptManager();
  expect([prompt.getPrompt(), prompt.getRawPrompt(), prompt.getPostPrompt()]).toEqual(['', null, null]);
  prompt.addSection('Role', { body: 'You help.', subsections: [{ title: 'Tone', body: 'Warm.' }] });
  prompt.addToSection('Role', { body: 'Always.', bullet: 'Smile' });
  prompt.addToSection('New', { bullets: ['One', 'Two'] });
  prompt.addSubsection('Role', 'Limits', { bullets: ['No jokes'] });
  prompt.setPostPrompt('Summarise.');
  expect([prompt.hasSection('Role'), prompt.hasSection('Tone')]).toEqual([true, false]);
  expect(prompt.getPostPrompt()).toBe('Summarise.');
  expect(prompt.getPrompt()).toBe(prompt.getPomBuilder()?.renderMarkdown());
  for (const part of [
    '## Role',
    'You help.\n\nAlways.',
    '- Smile',
    '### Tone',
    '### Limits',
    '- No jokes',
    '## New',
    '- Two',
  ])
    expect(prompt.getPrompt()).toContain(part);
});

test('text goes before sections', () => {
  const prompt = new PromptManager();
  prompt.addSection('Role', { body: 'You help.' });
  prompt.setPromptText('Just this.');
  expect([prompt.getPrompt(), prompt.getRawPrompt()]).toEqual(['Just this.', 'Just this.']);
});

test('without sections, until one is added', () => {
  const prompt = new PromptManager(false);
  expect([prompt.getPomBuilder(), prompt.hasSection('Role'), prompt.getPrompt()]).toEqual([null, false, '']);
  prompt.addSection('Role', { body: 'You help.' });
  expect(prompt.getPomBuilder()?.hasSection('Role')).toBe(true);
  expect(prompt.getPrompt()).toContain('You help.');
});
