import { speech } from '../relay/calling/input.js';
import { bool, closed, constant, integer, named, number, oneOf, text, union } from '../schema.js';
import { actionRef, command, controlId, statusUrl } from './calling-command.js';
import { fromRelay } from './from-relay.js';

const above0 = { exclusiveMinimum: 0 };
const keys = '`0-9`, `A-D`, `*`, `#`';

const digits = named(
  'CallingCollectDigits',
  closed(
    { max: integer('How many keys, at most.', { minimum: 1 }) },
    {
      terminators: text(`Keys that end it: ${keys}.`),
      digit_timeout: number('Seconds between two keys.', above0),
    },
  ),
  'Keys to collect.',
);

const machine = named(
  'CallingDetectMachine',
  closed(
    { type: constant('machine') },
    {
      params: closed(
        {},
        {
          initial_timeout: number('Seconds to wait for a voice.', { default: 4.5 }),
          end_silence_timeout: number('Seconds of silence that end a voice.', { default: 1 }),
          machine_ready_timeout: number(
            'Seconds of silence until the machine records. Default: `end_silence_timeout`.',
          ),
          machine_voice_threshold: number('Seconds of voice that make a machine.', { default: 1.25 }),
          machine_words_threshold: integer('Words that make a machine.', { default: 6 }),
          detect_interruptions: bool('Tell when the machine is interrupted.', { default: false }),
          detect_message_end: bool('Tell when its message is over.', { default: true }),
        },
        'How to tell one.',
      ),
    },
  ),
  'Whether a person or an answering machine speaks.',
);

const fax = named(
  'CallingDetectFax',
  closed(
    { type: constant('fax') },
    { params: closed({}, { tone: oneOf(['CNG', 'CED', 'cng', 'ced'], 'The tone. Default: either.') }, 'Which tone.') },
  ),
  'The tone of a fax.',
);

const digit = named(
  'CallingDetectDigit',
  closed(
    { type: constant('digit') },
    { params: closed({}, { digits: text(`Keys to wait for: ${keys}. Default: any.`) }, 'Which keys.') },
  ),
  'Keys.',
);

const collecting = 'the collecting';
const detector = 'the detector';

/** Commands that hear what the far end says and presses. */
export const inputCommands = [
  command({
    method: 'collect',
    summary: 'Collects keys, speech, or whichever comes first.',
    required: { control_id: controlId(collecting) },
    optional: {
      initial_timeout: number('Seconds to wait for the first input.', above0),
      digits,
      speech: fromRelay(speech),
      continuous: bool('Go on after each result, until it is stopped.', { default: false }),
      partial_results: bool('Tell what is heard so far as well.', { default: false }),
      send_start_of_input: bool('Tell when input begins.', { default: false }),
      start_input_timers: bool('Count `initial_timeout` from now; else from `collectStartInputTimers`.', {
        default: false,
      }),
      status_url: statusUrl('calling.call.collect'),
    },
  }),
  command({ method: 'collectStop', summary: 'Ends a collecting.', params: actionRef }),
  command({
    method: 'collectStartInputTimers',
    command: 'calling.collect.start_input_timers',
    summary: 'Begins to count the time that a collecting waits.',
    params: actionRef,
  }),
  command({
    method: 'detect',
    summary: 'Finds out whether a person, an answering machine, a fax or keys are at the far end.',
    required: {
      control_id: controlId(detector),
      detect: named('CallingDetector', union([machine, fax, digit]), 'What to detect; its `type` tells which.'),
    },
    optional: {
      timeout: number('Seconds it may take.', { minimum: 0, default: 30 }),
      status_url: statusUrl('calling.call.detect'),
    },
  }),
  command({ method: 'detectStop', summary: 'Ends a detection.', params: actionRef }),
];
