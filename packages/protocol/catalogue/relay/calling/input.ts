import type { TSchema } from 'typebox';
import { type detectTypes, faxTones, machineEvents } from '../../../src/relay/constants.js';
import {
  anyObject,
  bool,
  constant,
  integer,
  list,
  named,
  number,
  oneOf,
  open,
  openEnum,
  text,
  union,
} from '../../schema.js';
import { type Event, event, type Method } from '../method.js';
import { actionRef, controlId, ids, ofAction, onAction, onCall, onTheCall, statusUrl, volume } from '../shapes.js';
import { collectState, sendDigitsState } from '../states.js';
import { playing, playVolume } from './media.js';

const digits = named(
  'CollectDigits',
  open(
    { max: integer('The most keys.', { minimum: 1 }) },
    {
      min: integer('The fewest keys.', { minimum: 0 }),
      terminators: text('Keys that end the entry.'),
      digit_timeout: number('Seconds between keys. Default: 5.', { minimum: 0 }),
    },
  ),
  'Which keys to take.',
);

export const speech = named(
  'CollectSpeech',
  open(
    {},
    {
      end_silence_timeout: number('Seconds of silence that end it. Default: 1.', { minimum: 0 }),
      speech_timeout: number('Seconds that it may last. Default: 60.', { minimum: 0 }),
      language: text('Default: `en-US`.'),
      hints: list(text(), 'Words to expect.'),
      model: text('Model of the recognition.'),
      engine: openEnum(['Deepgram', 'Google', 'Google.V2'], 'Recognition engine.'),
    },
  ),
  'How to take speech.',
);

const wanted = {
  digits,
  speech,
  initial_timeout: number('Seconds to the first input; counted once the timers start. Default: 4.', { minimum: 0 }),
  partial_results: bool('Tell of speech while it goes on. Default: `false`.'),
  continuous: bool('Go on after a result. Default: `false`.'),
  send_start_of_input: bool('Tell when input begins. Default: `false`.'),
  start_input_timers: bool('Start counting `initial_timeout` at once. Default: `false`.'),
};

const detector = named(
  'Detector',
  union([
    open(
      { type: constant('machine') },
      {
        params: open(
          {},
          {
            initial_timeout: number('Seconds to the first sound. Default: 4.5.', { minimum: 0 }),
            end_silence_timeout: number('Seconds of silence that end the greeting. Default: 1.', { minimum: 0 }),
            machine_ready_timeout: number('Seconds of silence before it is ready. Default: `end_silence_timeout`.', {
              minimum: 0,
            }),
            machine_voice_threshold: number('Seconds of voice that make it a machine. Default: 1.25.', { minimum: 0 }),
            machine_words_threshold: integer('Words that make it a machine. Default: 6.', { minimum: 0 }),
            detect_interruptions: bool('Tell again when what was found no longer holds. Default: `false`.'),
            detect_message_end: bool('Tell when the greeting is over. Default: `true`.'),
          },
        ),
      },
    ),
    open({ type: constant('fax') }, { params: open({}, { tone: oneOf(['CED', 'CNG'], 'Default: `CED`.') }) }),
    open({ type: constant('digit') }, { params: open({}, { digits: text('Which keys. Default: `0123456789#*`.') }) }),
  ]),
  'What to detect.',
);

export const inputMethods: Method[] = [
  onAction({
    name: 'calling.collect',
    summary: 'Collects keys or speech.',
    params: named(
      'CollectParams',
      open({ ...onCall, control_id: controlId }, { ...wanted, status_url: statusUrl('calling.call.collect') }),
    ),
    page: 'relay/call/collect',
  }),
  onAction({
    name: 'calling.collect.stop',
    summary: 'Stops collecting.',
    params: actionRef,
    page: 'relay/actions/standalone-collect-action/stop',
  }),
  onAction({
    name: 'calling.collect.start_input_timers',
    summary: 'Starts counting the time to the first input.',
    params: actionRef,
    page: 'relay/actions/standalone-collect-action/start-input-timers',
  }),
  onAction({
    name: 'calling.play_and_collect',
    summary: 'Plays, and collects keys or speech; what comes in ends the playing.',
    params: named(
      'PlayAndCollectParams',
      open(
        { ...onCall, ...playing, collect: named('CollectInput', open({}, wanted), 'What to collect.') },
        { volume, status_url: statusUrl('calling.call.collect') },
      ),
    ),
    page: 'relay/call/play-and-collect',
  }),
  onAction({
    name: 'calling.play_and_collect.stop',
    summary: 'Stops playing and collecting.',
    params: actionRef,
    page: 'relay/actions/collect-action/stop',
  }),
  onAction({
    name: 'calling.play_and_collect.volume',
    summary: 'Changes how loud it is played.',
    params: playVolume,
    page: 'relay/actions/collect-action/volume',
  }),
  onAction({
    name: 'calling.detect',
    summary: 'Detects an answering machine, a fax or keys.',
    params: named(
      'DetectParams',
      open(
        { ...onCall, control_id: controlId, detect: detector },
        {
          timeout: number('Seconds it may take. Default: 30.', { minimum: 0 }),
          status_url: statusUrl('calling.call.detect'),
        },
      ),
    ),
    page: 'relay/call/detect',
  }),
  onAction({
    name: 'calling.detect.stop',
    summary: 'Stops detecting.',
    params: actionRef,
    page: 'relay/actions/detect-action/stop',
  }),
  onAction({
    name: 'calling.send_digits',
    summary: 'Sends keys to the far end.',
    params: named(
      'SendDigitsParams',
      open({
        ...onCall,
        control_id: controlId,
        digits: text('0-9, `*`, `#`, A-D; `w` waits half a second, `W` a second.', { minLength: 1 }),
      }),
    ),
    page: 'relay/call/send-digits',
  }),
  onTheCall({
    name: 'calling.bind_digit',
    summary: 'Runs a method each time that keys are pressed.',
    params: named(
      'BindDigitParams',
      open(
        {
          ...onCall,
          digits: text('The keys, in order.', { minLength: 1 }),
          bind_method: text('A `calling.*` method.', { minLength: 1 }),
        },
        {
          params: anyObject('Its parameters.'),
          realm: text('Names a set of bindings.'),
          max_triggers: integer('How often it runs; 0 is without limit. Default: 0.', { minimum: 0 }),
        },
      ),
    ),
    page: 'relay/call/bind-digit',
  }),
  onTheCall({
    name: 'calling.clear_digit_bindings',
    summary: 'Removes bindings of keys.',
    params: named('ClearDigitBindingsParams', open(onCall, { realm: text('The set to remove; without it, all.') })),
    page: 'relay/call/clear-digit-bindings',
  }),
];

const collected = named(
  'CollectResult',
  union([
    open(
      { type: constant('digit'), params: open({ digits: text('The keys.') }, { terminator: text('What ended it.') }) },
      {},
    ),
    open(
      {
        type: constant('speech'),
        params: open({ text: text('What was said.') }, { confidence: number('How sure the recognition is.') }),
      },
      {},
    ),
    open({ type: oneOf(['no_input', 'no_match', 'start_of_input', 'error', 'finished']) }, {}),
  ]),
  'What a collection came to.',
);

const found = (type: (typeof detectTypes)[number], what: TSchema) =>
  open({ type: constant(type), params: open({ event: what }, { beep: bool('A beep was heard.') }) }, {});

export const inputEvents: Event[] = [
  event({
    type: 'calling.call.collect',
    summary: 'Input was collected, or none came.',
    params: named(
      'CallCollectParams',
      open(
        { ...ofAction, result: collected },
        { final: bool('With partial results: whether this is the last.'), state: collectState, ...ids },
      ),
    ),
  }),
  event({
    type: 'calling.call.detect',
    summary: 'Something was detected, or the detecting is over.',
    params: named(
      'CallDetectParams',
      open(
        {
          ...ofAction,
          detect: named(
            'Detected',
            union([
              found('machine', oneOf(machineEvents, 'What it is.')),
              found('fax', oneOf(faxTones, 'The tone.')),
              found('digit', text('The key; `finished` or `error` at the end.')),
            ]),
            'What was detected.',
          ),
        },
        ids,
      ),
    ),
  }),
  event({
    type: 'calling.call.send_digits',
    summary: 'Keys are sent.',
    params: named('CallSendDigitsParams', open({ ...ofAction, state: sendDigitsState }, ids)),
  }),
];
