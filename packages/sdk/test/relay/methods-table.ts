import type { RelayMethods } from '@signalwire/protocol/relay';
import type { Call } from '../../src/relay/index.js';
import { actionMethods, payMethod } from './action-table.js';

export type Method = Extract<keyof RelayMethods, `calling.${string}`>;
export type Act = (call: Call) => Promise<unknown>;

const number = { to_number: '+15550100002', from_number: '+15550100001' };
const controlId = 'c1';
const control_id = 'c1';
const tts = { type: 'tts', params: { text: 'Hi' } };

/** What each method of a call puts on the wire, beside the names of the call. */
export const methods: [Method, Act, object][] = [
  ['calling.answer', (call) => call.answer(), {}],
  ['calling.answer', (call) => call.answer({ maxDuration: 60 }), { max_duration: 60 }],
  ['calling.end', (call) => call.hangup(), { reason: 'hangup' }],
  ['calling.end', (call) => call.hangup('decline'), { reason: 'decline' }],
  ['calling.end', (call) => call[Symbol.asyncDispose](), { reason: 'hangup' }],
  ['calling.pass', (call) => call.pass(), {}],
  [
    'calling.connect',
    (call) =>
      call.connect([[{ type: 'phone', from: number.from_number, to: number.to_number, timeout: 20 }]], {
        ringback: [{ type: 'ringtone', name: 'us' }],
        tag: 't1',
        maxDuration: 300,
        maxPricePerMinute: 0.5,
        statusUrl: 'https://a.test/s',
      }),
    {
      devices: [[{ type: 'phone', params: { ...number, timeout: 20 } }]],
      ringback: [{ type: 'ringtone', params: { name: 'us' } }],
      tag: 't1',
      max_duration: 300,
      max_price_per_minute: 0.5,
      status_url: 'https://a.test/s',
    },
  ],
  ['calling.disconnect', (call) => call.disconnect(), {}],
  ['calling.transfer', (call) => call.transfer('context:sales'), { dest: 'context:sales' }],
  [
    'calling.refer',
    (call) => call.refer({ type: 'sip', params: { uri: 'sip:a@b.test' } }, { statusUrl: 'https://a.test/s' }),
    { device: { type: 'sip', params: { to: 'sip:a@b.test' } }, status_url: 'https://a.test/s' },
  ],
  ['calling.hold', (call) => call.hold(), {}],
  ['calling.unhold', (call) => call.unhold(), {}],
  [
    'calling.play',
    (call) =>
      call.play([{ type: 'tts', text: 'Hi' }], {
        controlId,
        volume: 2,
        direction: 'both',
        loop: 0,
        statusUrl: 'https://a.test/s',
      }),
    { control_id, play: [tts], volume: 2, direction: 'both', loop: 0, status_url: 'https://a.test/s' },
  ],
  [
    'calling.play',
    (call) => call.playTTS('Hi', { controlId, language: 'de-DE', gender: 'male', voice: 'v', volume: 1 }),
    {
      control_id,
      play: [{ type: 'tts', params: { text: 'Hi', language: 'de-DE', gender: 'male', voice: 'v' } }],
      volume: 1,
    },
  ],
  [
    'calling.play',
    (call) => call.playAudio('https://a.test/a.mp3', { controlId }),
    { control_id, play: [{ type: 'audio', params: { url: 'https://a.test/a.mp3' } }] },
  ],
  [
    'calling.play',
    (call) => call.playSilence(2, { controlId }),
    { control_id, play: [{ type: 'silence', params: { duration: 2 } }] },
  ],
  [
    'calling.play',
    (call) => call.playRingtone('uk', { controlId, duration: 9 }),
    { control_id, play: [{ type: 'ringtone', params: { name: 'uk', duration: 9 } }] },
  ],
  ['calling.record', (call) => call.record(undefined, { controlId }), { control_id, record: { audio: {} } }],
  [
    'calling.record',
    (call) =>
      call.record({ beep: true, format: 'wav', end_silence_timeout: 3 }, { controlId, statusUrl: 'https://a.test/s' }),
    {
      control_id,
      record: { audio: { beep: true, format: 'wav', end_silence_timeout: 3 } },
      status_url: 'https://a.test/s',
    },
  ],
  [
    'calling.collect',
    (call) =>
      call.collect({
        controlId,
        digits: { max: 4, terminators: '#' },
        speech: { language: 'en-US' },
        initialTimeout: 10,
        partialResults: true,
        continuous: false,
        sendStartOfInput: true,
        startInputTimers: true,
        statusUrl: 'https://a.test/s',
      }),
    {
      control_id,
      digits: { max: 4, terminators: '#' },
      speech: { language: 'en-US' },
      initial_timeout: 10,
      partial_results: true,
      continuous: false,
      send_start_of_input: true,
      start_input_timers: true,
      status_url: 'https://a.test/s',
    },
  ],
  [
    'calling.play_and_collect',
    (call) => call.playAndCollect([{ type: 'tts', text: 'Hi' }], { digits: { max: 1 } }, { controlId, volume: 3 }),
    { control_id, play: [tts], collect: { digits: { max: 1 } }, volume: 3 },
  ],
  [
    'calling.play_and_collect',
    (call) => call.promptTTS('Hi', { speech: {} }, { controlId }),
    { control_id, play: [tts], collect: { speech: {} } },
  ],
  [
    'calling.play_and_collect',
    (call) => call.promptAudio('https://a.test/a.mp3', { digits: { max: 2 }, initial_timeout: 5 }, { controlId }),
    {
      control_id,
      play: [{ type: 'audio', params: { url: 'https://a.test/a.mp3' } }],
      collect: { digits: { max: 2 }, initial_timeout: 5 },
    },
  ],
  [
    'calling.detect',
    (call) => call.detect({ type: 'machine' }, { controlId, timeout: 20 }),
    { control_id, detect: { type: 'machine', params: {} }, timeout: 20 },
  ],
  [
    'calling.detect',
    (call) =>
      call.detectAnsweringMachine({
        controlId,
        initialTimeout: 1,
        endSilenceTimeout: 2,
        machineReadyTimeout: 3,
        machineVoiceThreshold: 4,
        machineWordsThreshold: 5,
        detectInterruptions: true,
        detectMessageEnd: false,
        timeout: 30,
      }),
    {
      control_id,
      detect: {
        type: 'machine',
        params: {
          initial_timeout: 1,
          end_silence_timeout: 2,
          machine_ready_timeout: 3,
          machine_voice_threshold: 4,
          machine_words_threshold: 5,
          detect_interruptions: true,
          detect_message_end: false,
        },
      },
      timeout: 30,
    },
  ],
  [
    'calling.detect',
    (call) => call.detectDigit({ controlId, digits: '0#' }),
    { control_id, detect: { type: 'digit', params: { digits: '0#' } } },
  ],
  [
    'calling.detect',
    (call) => call.detectFax({ controlId, tone: 'CNG' }),
    { control_id, detect: { type: 'fax', params: { tone: 'CNG' } } },
  ],
  ['calling.send_digits', (call) => call.sendDigits('1w2#', { controlId }), { control_id, digits: '1w2#' }],
  [
    'calling.bind_digit',
    (call) =>
      call.bindDigit('*0', 'calling.transfer', { bindParams: { dest: 'context:a' }, realm: 'r', maxTriggers: 2 }),
    { digits: '*0', bind_method: 'calling.transfer', params: { dest: 'context:a' }, realm: 'r', max_triggers: 2 },
  ],
  ['calling.clear_digit_bindings', (call) => call.clearDigitBindings(), {}],
  ['calling.clear_digit_bindings', (call) => call.clearDigitBindings('r'), { realm: 'r' }],
  [
    'calling.tap',
    (call) => call.tap({ type: 'audio' }, { type: 'ws', params: { uri: 'wss://a.test' } }, { controlId }),
    { control_id, tap: { type: 'audio', params: {} }, device: { type: 'ws', params: { uri: 'wss://a.test' } } },
  ],
  [
    'calling.stream',
    (call) =>
      call.stream('wss://a.test', {
        controlId,
        name: 'n',
        codec: 'PCMU',
        track: 'both',
        statusUrl: 'https://a.test/s',
        statusUrlMethod: 'GET',
        authorizationBearerToken: 'b',
        customParameters: { a: '1' },
      }),
    {
      control_id,
      url: 'wss://a.test',
      name: 'n',
      codec: 'PCMU',
      track: 'both_tracks',
      status_url: 'https://a.test/s',
      status_url_method: 'GET',
      authorization_bearer_token: 'b',
      custom_parameters: { a: '1' },
    },
  ],
  [
    'calling.transcribe',
    (call) => call.transcribe({ controlId, statusUrl: 'https://a.test/s' }),
    { control_id, status_url: 'https://a.test/s' },
  ],
  [
    'calling.live_transcribe',
    (call) => call.liveTranscribe({ action: 'start', language: 'en-US' }),
    { action: { action: 'start', language: 'en-US' } },
  ],
  [
    'calling.live_translate',
    (call) => call.liveTranslate({ stop: {} }, { statusUrl: 'https://a.test/s' }),
    { action: { stop: {} }, status_url: 'https://a.test/s' },
  ],
  [
    'calling.send_fax',
    (call) => call.sendFax('https://a.test/a.pdf', { controlId, identity: '+15550100001', headerInfo: 'H' }),
    { control_id, document: 'https://a.test/a.pdf', identity: '+15550100001', header_info: 'H' },
  ],
  ['calling.receive_fax', (call) => call.receiveFax({ controlId }), { control_id }],
  payMethod,
  [
    'calling.join_conference',
    (call) =>
      call.joinConference('standup', {
        muted: true,
        beep: 'onEnter',
        startOnEnter: false,
        endOnExit: true,
        maxParticipants: 9,
        record: 'record-from-start',
        waitUrl: 'https://a.test/w',
        region: 'eu',
        trim: 'do-not-trim',
        coach: 'call-9',
        statusCallback: 'https://a.test/c',
        statusCallbackEvent: 'join leave',
        statusCallbackEventType: 'relay',
        statusCallbackMethod: 'POST',
        recordingStatusCallback: 'https://a.test/r',
        recordingStatusCallbackEvent: 'completed',
        recordingStatusCallbackEventType: 'relay',
        recordingStatusCallbackMethod: 'GET',
        stream: { url: 'wss://a.test' },
      }),
    {
      name: 'standup',
      muted: true,
      beep: 'onEnter',
      start_on_enter: false,
      end_on_exit: true,
      max_participants: 9,
      record: 'record-from-start',
      wait_url: 'https://a.test/w',
      region: 'eu',
      trim: 'do-not-trim',
      coach: 'call-9',
      status_callback: 'https://a.test/c',
      status_callback_event: 'join leave',
      status_callback_event_type: 'relay',
      status_callback_method: 'POST',
      recording_status_callback: 'https://a.test/r',
      recording_status_callback_event: 'completed',
      recording_status_callback_event_type: 'relay',
      recording_status_callback_method: 'GET',
      stream: { url: 'wss://a.test' },
    },
  ],
  ['calling.leave_conference', (call) => call.leaveConference('conf-1'), { conference_id: 'conf-1' }],
  [
    'calling.join_room',
    (call) => call.joinRoom('lobby', { statusUrl: 'https://a.test/s' }),
    { name: 'lobby', status_url: 'https://a.test/s' },
  ],
  ['calling.leave_room', (call) => call.leaveRoom(), {}],
  [
    'calling.queue.enter',
    (call) => call.queueEnter('support', { controlId, statusUrl: 'https://a.test/s' }),
    { control_id, queue_name: 'support', status_url: 'https://a.test/s' },
  ],
  [
    'calling.queue.leave',
    (call) => call.queueLeave('support', { controlId, queueId: 'q1' }),
    { control_id, queue_name: 'support', queue_id: 'q1' },
  ],
  [
    'calling.ai',
    (call) =>
      call.ai({
        controlId,
        agent: 'a1',
        prompt: { text: 'Be kind.' },
        postPrompt: { text: 'Sum up.' },
        postPromptUrl: 'https://a.test/p',
        postPromptAuthUser: 'u',
        postPromptAuthPassword: 'p',
        globalData: { a: 1 },
        pronounce: [{ replace: 'a', with: 'b' }],
        hints: ['Acme'],
        languages: [{ name: 'English', code: 'en-US', voice: 'v' }],
        SWAIG: { functions: [] },
        aiParams: { attention_timeout: 5000 },
      }),
    {
      control_id,
      agent: 'a1',
      prompt: { text: 'Be kind.' },
      post_prompt: { text: 'Sum up.' },
      post_prompt_url: 'https://a.test/p',
      post_prompt_auth_user: 'u',
      post_prompt_auth_password: 'p',
      global_data: { a: 1 },
      pronounce: [{ replace: 'a', with: 'b' }],
      hints: ['Acme'],
      languages: [{ name: 'English', code: 'en-US', voice: 'v' }],
      SWAIG: { functions: [] },
      params: { attention_timeout: 5000 },
    },
  ],
  [
    'calling.amazon_bedrock',
    (call) =>
      call.amazonBedrock({ prompt: { text: 'Be kind.' }, globalData: { a: 1 }, postPromptUrl: 'https://a.test/p' }),
    { prompt: { text: 'Be kind.' }, global_data: { a: 1 }, post_prompt_url: 'https://a.test/p' },
  ],
  [
    'calling.ai_message',
    (call) => call.aiMessage({ messageText: 'm', role: 'user', reset: { full_reset: true }, globalData: { a: 1 } }),
    { message_text: 'm', role: 'user', reset: { full_reset: true }, global_data: { a: 1 } },
  ],
  ['calling.ai_hold', (call) => call.aiHold({ timeout: '30', prompt: 'Wait.' }), { timeout: '30', prompt: 'Wait.' }],
  ['calling.ai_unhold', (call) => call.aiUnhold({ prompt: 'Back.' }), { prompt: 'Back.' }],
  ['calling.user_event', (call) => call.userEvent({ event: 'known', more: 1 }), { event: 'known', more: 1 }],
  ['calling.denoise', (call) => call.denoise(), {}],
  ['calling.denoise.stop', (call) => call.denoiseStop(), {}],
  [
    'calling.echo',
    (call) => call.echo({ timeout: 5, statusUrl: 'https://a.test/s' }),
    { timeout: 5, status_url: 'https://a.test/s' },
  ],
  ...actionMethods,
];
