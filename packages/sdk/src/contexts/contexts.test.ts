import { describe, expect, test } from 'vitest';
import { ContextBuilder, createSimpleContext, GatherInfo, GatherQuestion } from './index.js';

const single = () => {
  const builder = new ContextBuilder();
  return { builder, context: builder.addContext('default') };
};

test('contexts and steps are written as the document has them', () => {
  const builder = new ContextBuilder();
  const main = builder
    .addContext('default')
    .setInitialStep('intake')
    .setValidContexts(['billing'])
    .setValidSteps(['next'])
    .setPrompt('Be brief.')
    .setHistory('default')
    .setEnterFillers({ 'en-US': ['One second.'] })
    .addEnterFiller('de-DE', ['Moment.'])
    .addExitFiller('default', ['Ok.']);
  main
    .addStep('intake')
    .setText('Collect details.')
    .setGatherInfo({ outputKey: 'pat', completionAction: 'next_step', prompt: 'Introduce yourself.', isolated: true })
    .addGatherQuestion({
      key: 'dob',
      question: 'Date of birth?',
      confirm: true,
      prompt: 'Use ISO.',
      functions: ['check_dob'],
    })
    .addGatherQuestion({ key: 'age', question: 'Age?', type: 'integer', isolated: false });
  main
    .addStep('wrap')
    .addSection('Task', 'Thank ${pat}.')
    .addBullets('Rules', ['Be warm', 'Be short'])
    .setStepCriteria('Caller said goodbye.')
    .setFunctions(['book'])
    .setValidSteps([])
    .setValidContexts(['billing'])
    .setEnd(true)
    .setSkipUserTurn(true)
    .setSkipToNextStep(false)
    .setHistory('keep')
    .setResetSystemPrompt('sys')
    .setResetUserPrompt('usr')
    .setResetConsolidate(true)
    .setResetFullReset(false);
  builder
    .addContext('billing')
    .setIsolated(true)
    .setConsolidate(true)
    .setFullReset(true)
    .addSystemSection('Role', 'You bill.')
    .addSystemBullets('Tone', ['Kind'])
    .addSection('Here', 'Talk of bills.')
    .setUserPrompt('I have a question.')
    .setPostPrompt('Summarise the bill.')
    .setExitFillers({ 'en-US': ['Bye.'] })
    .addStep('b', {
      task: 'Ask.',
      bullets: ['Name', 'Number'],
      criteria: 'Known.',
      functions: 'none',
      validSteps: ['next'],
    });

  expect(builder.toDict()).toEqual({
    default: {
      steps: [
        {
          name: 'intake',
          text: 'Collect details.',
          gather_info: {
            prompt: 'Introduce yourself.',
            output_key: 'pat',
            completion_action: 'next_step',
            isolated: true,
            questions: [
              { key: 'dob', question: 'Date of birth?', confirm: true, prompt: 'Use ISO.', functions: ['check_dob'] },
              { key: 'age', question: 'Age?', type: 'integer', isolated: false },
            ],
          },
        },
        {
          name: 'wrap',
          text: '## Task\nThank ${pat}.\n\n## Rules\n- Be warm\n- Be short',
          step_criteria: 'Caller said goodbye.',
          functions: ['book'],
          valid_steps: [],
          valid_contexts: ['billing'],
          end: true,
          skip_user_turn: true,
          history: 'keep',
          reset: { system_prompt: 'sys', user_prompt: 'usr', consolidate: true },
        },
      ],
      prompt: 'Be brief.',
      initial_step: 'intake',
      valid_contexts: ['billing'],
      valid_steps: ['next'],
      history: 'default',
      enter_fillers: { 'en-US': ['One second.'], 'de-DE': ['Moment.'] },
      exit_fillers: { default: ['Ok.'] },
    },
    billing: {
      steps: [
        {
          name: 'b',
          text: '## Task\nAsk.\n\n## Process\n- Name\n- Number',
          step_criteria: 'Known.',
          functions: 'none',
          valid_steps: ['next'],
        },
      ],
      pom: [{ title: 'Here', body: 'Talk of bills.' }],
      system_prompt: '## Role\nYou bill.\n\n## Tone\n- Kind',
      isolated: true,
      consolidate: true,
      full_reset: true,
      user_prompt: 'I have a question.',
      post_prompt: 'Summarise the bill.',
      exit_fillers: { 'en-US': ['Bye.'] },
    },
  });
});

describe('what does not fit together is refused, with the name most likely meant', () => {
  test.each<[string, (builder: ContextBuilder) => void, string]>([
    ['no context', () => {}, 'There is no context'],
    [
      'a single context of another name',
      (b) => b.addContext('main').addStep('a').setText('x'),
      'must be called "default", not "main"',
    ],
    [
      'several contexts without the default one',
      (b) => {
        b.addContext('a').addStep('s').setText('x');
        b.addContext('b').addStep('s').setText('x');
      },
      'No context is called "default"',
    ],
    ['a context without steps', (b) => b.addContext('default'), 'has no step'],
    [
      'an unknown first step',
      (b) => b.addContext('default').setInitialStep('gret').addStep('greet').setText('x'),
      'Did you mean "greet"?',
    ],
    [
      'an unknown next step',
      (b) => b.addContext('default').addStep('greet').setText('x').setValidSteps(['grete']),
      'allows the step "grete"',
    ],
    [
      'an unknown next step for all',
      (b) => b.addContext('default').setValidSteps(['zzz']).addStep('greet').setText('x'),
      'There are: greet, next',
    ],
    [
      'an unknown next context',
      (b) => b.addContext('default').addStep('greet').setText('x').setValidContexts(['sales']),
      'allows the context "sales"',
    ],
    [
      'an unknown next context for all',
      (b) => b.addContext('default').setValidContexts(['defualt']).addStep('greet').setText('x'),
      'Did you mean "default"?',
    ],
    ['a step without instructions', (b) => b.addContext('default').addStep('greet'), 'has no instructions'],
    [
      'questions to gather, but none',
      (b) => b.addContext('default').addStep('ask').setGatherInfo(),
      'asks no question',
    ],
    [
      'going on after the last step',
      (b) =>
        b
          .addContext('default')
          .addStep('ask')
          .setGatherInfo({ completionAction: 'next_step' })
          .addGatherQuestion({ key: 'a', question: 'A?' }),
      'it is the last one',
    ],
    [
      'going on to an unknown step',
      (b) =>
        b
          .addContext('default')
          .addStep('ask')
          .setGatherInfo({ completionAction: 'aks' })
          .addGatherQuestion({ key: 'a', question: 'A?' }),
      'Did you mean "ask"?',
    ],
  ])('%s', (_name, build, problem) => {
    const builder = new ContextBuilder();
    build(builder);
    expect(() => builder.toDict()).toThrow(problem);
  });

  test('a function of a name that the platform needs', () => {
    const { builder, context } = single();
    context.addStep('a').setText('x');
    expect(() => builder.validate(['book'])).not.toThrow();
    expect(() => builder.validate(['change_context'])).toThrow('"change_context"');
  });
});

describe('what is wrong by itself is refused at once', () => {
  test('names', () => {
    const { builder, context } = single();
    context.addStep('a');
    expect(() => context.addStep('a')).toThrow('already has a step "a"');
    expect(() => context.addStep('next')).toThrow('"next"');
    expect(() => context.addStep('')).toThrow('needs a name');
    expect(() => builder.addContext('default')).toThrow('already is a context');
    expect(() => builder.getContext('defualt')).toThrow('Did you mean "default"?');
    expect(() => context.getStep('b')).toThrow('no step "b"');
  });

  test('text and sections at once', () => {
    const { context } = single();
    const step = context.addStep('a').setText('x');
    expect(() => step.addSection('T', 'b')).toThrow('has text already');
    expect(() => step.clearSections().addBullets('T', ['b']).setText('x')).toThrow('has sections already');
    expect(() => context.setPrompt('x').addBullets('T', ['b'])).toThrow('has text already');
    expect(() => context.addSystemSection('T', 'b').setSystemPrompt('x')).toThrow('has sections already');
  });

  test('modes, functions and questions', () => {
    const { context } = single();
    const step = context.addStep('a');
    expect(() => step.setHistory('all' as 'keep')).toThrow('keep, default, hide');
    expect(() => context.setHistory('none' as 'keep')).toThrow('keep, default, hide');
    expect(() => step.setFunctions('book')).toThrow('"none"');
    expect(() => step.addGatherQuestion({ key: 'a', question: 'A?', type: 'date' })).toThrow('"date"');
    step.addGatherQuestion({ key: 'a', question: 'A?' });
    expect(() => step.addGatherQuestion({ key: 'a', question: 'B?' })).toThrow('keys are unique');
    expect(() => new GatherQuestion({ key: '', question: 'x' })).toThrow('needs a key');
    expect(() => new GatherInfo().toDict()).toThrow('at least one question');
  });

  test('more than the platform takes', () => {
    const { builder, context } = single();
    for (let i = 0; i < 100; i++) context.addStep(`s${i}`);
    expect(() => context.addStep('more')).toThrow('100 steps');
    for (let i = 1; i < 50; i++) builder.addContext(`c${i}`);
    expect(() => builder.addContext('more')).toThrow('50 contexts');
  });
});

test('steps can be moved, removed and looked at', () => {
  const { context } = single();
  for (const name of ['a', 'b', 'c']) context.addStep(name).setText(name);
  expect(context.moveStep('c', 0).getStepOrder()).toEqual(['c', 'a', 'b']);
  expect(context.removeStep('a').getStepOrder()).toEqual(['c', 'b']);
  expect(() => context.moveStep('b', 2)).toThrow('0 to 1');
  expect(() => context.removeStep('a')).toThrow('no step "a"');
  context.getSteps().clear();
  expect(context.getSteps().get('c')).toBe(context.getStep('c'));
  expect(context.getValidContexts()).toBeNull();
  expect(context.setValidContexts(['x']).getValidContexts()).toEqual(['x']);
});

test('every change counts as a revision, and a builder can start anew', () => {
  const { builder, context } = single();
  const step = context.addStep('a').setText('x');
  const before = builder.revision;
  step.setStepCriteria('done');
  context.setIsolated(true);
  expect(builder.revision).toBeGreaterThan(before + 1);
  expect(builder.reset().empty).toBe(true);
});

test('a context can stand alone, and questions can too', () => {
  const context = createSimpleContext();
  context.addStep('a').setText('x');
  expect(context.name).toBe('default');
  expect(context.toDict()).toEqual({ steps: [{ name: 'a', text: 'x' }] });
  const gather = new GatherInfo({ completionAction: 'a' }).addQuestion({ key: 'k', question: 'K?' });
  expect(gather.getQuestions()).toHaveLength(1);
  expect(gather.getCompletionAction()).toBe('a');
});
