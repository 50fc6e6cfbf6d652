import Type from 'typebox';
import { anyObject, bool, list, named, oneOf, open, text, union } from '../../schema.js';
import { flag } from '../verb.js';
import { pom } from './prompt.js';

const gatherQuestion = named(
  'SwmlGatherQuestion',
  open(
    { key: text('Where the answer is kept.'), question: text('What to ask.') },
    {
      type: oneOf(['string', 'integer', 'number', 'boolean'], 'Type of the answer. Default: `string`.'),
      confirm: bool('Have the caller confirm the answer. Default: `false`.'),
      prompt: text('More instructions for this question.'),
      functions: list(text(), 'Tools that may be used while asking.'),
      isolated: bool('Hide the earlier conversation while asking.'),
    },
  ),
);

const gatherInfo = named(
  'SwmlGatherInfo',
  open(
    { questions: list(gatherQuestion, 'Asked one by one.', { minItems: 1 }) },
    {
      prompt: text('Instructions for the whole of it.'),
      output_key: text('Keep the answers under this key of `global_data`. Default: at its top.'),
      completion_action: text('`next_step`, or the step to go to.'),
      isolated: bool('Hide the earlier conversation while asking.'),
    },
  ),
);

const reset = open(
  {},
  { system_prompt: text(), user_prompt: text(), consolidate: bool(), full_reset: bool() },
  'Starts the conversation anew.',
);

const step = named(
  'SwmlContextStep',
  open(
    { name: text('Unique in its context; not `next`.', { minLength: 1 }) },
    {
      text: text('What to do in this step.'),
      pom: list(pom, 'The same, as sections.'),
      step_criteria: text('When the step is complete.'),
      functions: union(
        [list(text()), oneOf(['none'])],
        'Tools allowed in this step; absent keeps those of the step before.',
      ),
      valid_steps: list(text(), 'Steps that may follow; absent means the next one.'),
      valid_contexts: list(text(), 'Contexts that may follow.'),
      skip_user_turn: flag('Do not wait for the caller after this step.'),
      skip_to_next_step: flag('Go on to the next step by itself.'),
      end: flag('Leave the steps after this one.'),
      reset,
      history: oneOf(['keep', 'default', 'hide'], 'What later steps see of this one.'),
      gather_info: gatherInfo,
    },
  ),
);

const context = named(
  'SwmlContext',
  open(
    { steps: list(step, 'In order.', { minItems: 1 }) },
    {
      initial_step: text('The first step. Default: the first of the list.'),
      valid_contexts: list(text(), 'Contexts that its steps may go to.'),
      valid_steps: list(text(), 'Steps that its steps may go to.'),
      prompt: text('Guidance while in this context.'),
      text: text('Another name of `prompt`.'),
      pom: list(pom, 'The same, as sections.'),
      system_prompt: text('Replaces the system prompt on entry.'),
      user_prompt: text('Said as the user on entry.'),
      consolidate: flag('Summarise the earlier conversation on entry.'),
      full_reset: flag('Rewrite the system prompt on entry.'),
      isolated: flag('Start without the earlier conversation.'),
      reset,
      history: oneOf(['keep', 'default', 'hide']),
      post_prompt: union([text(), anyObject()], 'Replaces the agent’s post-prompt.'),
      enter_fillers: anyObject('Spoken on entry.'),
      exit_fillers: anyObject('Spoken on leaving.'),
    },
  ),
);

/** Contexts by name. */
export const contexts = named(
  'SwmlContexts',
  Type.Unsafe<unknown>({ type: 'object', properties: {}, additionalProperties: context }),
  'Contexts by name; a conversation starts in `default`.',
);
