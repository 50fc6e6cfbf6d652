import type { TSchema } from 'typebox';
import { bool, closed, integer, list, named, oneOf, open, openEnum, text, union } from '../../schema.js';
import { flag, int, num } from '../verb.js';

const ms = (description: string, value: number, minimum: number, maximum: number) =>
  int(`${description} Milliseconds, ${minimum} to ${maximum}. Default: ${value}.`, { minimum, maximum });
const zeroOr = (description: string, value: number, maximum: number) =>
  int(`${description} Milliseconds: 0, or 10000 to ${maximum}. Default: ${value}.`, { minimum: 0, maximum });
const model = (description: string) => openEnum(['gpt-4o-mini', 'gpt-4.1-mini', 'gpt-4.1-nano'], description);
const off = (description: string) => flag(`${description} Default: \`false\`.`);
const on = (description: string) => flag(`${description} Default: \`true\`.`);

const conversation: Record<string, TSchema> = {
  ai_model: model('The conversation’s model. Default: `gpt-4o-mini`.'),
  ai_name: text('The name that wakes the assistant. Default: `computer`.'),
  app_name: text('Echoed in tool requests and reports. Default: `swml app`.'),
  conscience: text('What the model is reminded of to stay in its role.'),
  convo: list(
    closed({ role: oneOf(['user', 'assistant', 'system']), content: text() }, { lang: text('Default: `en`.') }),
    'Messages that open the conversation’s history.',
  ),
  conversation_id: text('Ties the session to a stored conversation.'),
  conversation_sliding_window: int('How many turns of history the model sees.', { minimum: 1 }),
  direction: union([oneOf(['inbound', 'outbound']), text()], 'The direction that the assistant believes in.'),
  wait_for_user: off('Stay silent until the caller speaks.'),
  save_conversation: off('Report a summary that a later session resumes from; needs `conversation_id`.'),
  summary_mode: text('`string` or `original`.'),
  transfer_summary: off('Hand a summary to the next agent on transfer.'),
  max_response_tokens: int('Most tokens in one reply, 1 to 16384.', { minimum: 1, maximum: 16384 }),
  pom_format: oneOf(['markdown', 'xml'], 'How prompt sections are rendered. Default: `markdown`.'),
  persist_global_data: on('Keep `global_data` for later `ai` steps of the call.'),
  local_tz: text('IANA time zone of dates and times. Default: `US/Central`.'),
  redact_prompt: text('What to mask in logs and reports, in words.'),
  cache_mode: off('Cache responses.'),
  enable_accounting: off('Report usage totals.'),
  utility_model: model('Model for redaction and clean-up.'),
  enable_thinking: off('Let the model think with an internal tool.'),
  thinking_model: model('Model that thinks. Default: `ai_model`.'),
  enable_vision: off('Let the model see the caller’s video.'),
  vision_model: model('Model that sees. Default: `ai_model`.'),
  enable_inner_dialog: off('Analyse the conversation in the background.'),
  inner_dialog_model: model('Model of the inner dialog.'),
  inner_dialog_prompt: text('Persona of the inner dialog.'),
  inner_dialog_synced: off('Wait for the inner dialog each turn.'),
};

const recognition: Record<string, TSchema> = {
  openai_asr_engine: text('Speech recognition `engine:model`. Default: `deepgram:nova-3`.'),
  asr_diarize: off('Label speakers.'),
  asr_smart_format: off('Format numbers and dates in transcripts.'),
  asr_speaker_affinity: off('Listen to the first speaker only.'),
  llm_diarize_aware: off('Tell the model who spoke.'),
  auto_correct: off('Correct transcripts.'),
  enable_text_normalization: union(
    [oneOf(['heard', 'spoken', 'both', 'off', 'none', 'on']), bool()],
    'Default: `both`.',
  ),
  energy_level: num('Loudness that counts as speech, 0 to 100 dB. Default: 52.', { minimum: 0, maximum: 100 }),
  end_of_speech_timeout: ms('Silence that ends an utterance.', 700, 0, 10000),
  first_word_timeout: ms('Wait for the first word.', 1000, 0, 10000),
  speech_event_timeout: ms('Wait for recognition results.', 1400, 0, 10000),
  speech_timeout: ms('Longest utterance.', 60000, 0, 600000),
  enable_turn_detection: on('Detect the end of a turn by meaning.'),
  turn_detection_timeout: ms('Wait for turn detection.', 250, 0, 10000),
  vad_config: text('`threshold` or `threshold:frame_ms`.'),
};

const speech: Record<string, TSchema> = {
  ai_volume: int('Volume of the voice, -50 to 50. Default: 0.', { minimum: -50, maximum: 50 }),
  max_emotion: int('1 to 30. Default: 30.', { minimum: 1, maximum: 30 }),
  speech_gen_quick_stops: int('0 to 10. Default: 3.', { minimum: 0, maximum: 10 }),
  tts_number_format: oneOf(['international', 'national'], 'How phone numbers are read. Default: `international`.'),
  video_idle_file: text('Video while idle.'),
  video_listening_file: text('Video while listening.'),
  video_talking_file: text('Video while talking.'),
  eleven_labs_similarity: num('0 to 1. Deprecated: use the language’s `params`.', { minimum: 0, maximum: 1 }),
  eleven_labs_stability: num('0 to 1. Deprecated: use the language’s `params`.', { minimum: 0, maximum: 1 }),
  turn_filler_sources: text('Default: `spell,number`.'),
  turn_filler_every_n: int('Default: 1.', { minimum: 1 }),
  turn_filler_min_ms: int('Milliseconds. Default: 0.', { minimum: 0 }),
};

const interruption: Record<string, TSchema> = {
  enable_barge: union([text(), bool()], '`complete`, `partial`, `all` or a boolean. Default: `complete,partial`.'),
  barge_functions: on('Run tools while the caller talks.'),
  barge_match_string: text('Only this text interrupts; may be a regular expression.'),
  barge_min_words: int('Words needed to interrupt, 1 to 99.', { minimum: 1, maximum: 99 }),
  interrupt_on_noise: union([bool(), integer(), text()], 'Default: `false`.'),
  interrupt_prompt: text('What the model is told after an interruption.'),
  acknowledge_interruptions: union(
    [bool(), integer(), text()],
    'Acknowledge interruptions; a number limits how often.',
  ),
  transparent_barge: on('Join what the caller adds to the turn.'),
  transparent_barge_max_time: ms('Longest time that a turn can be joined.', 3000, 0, 60000),
};

const timing: Record<string, TSchema> = {
  attention_timeout: zeroOr('Silence before the caller’s attention is sought.', 5000, 600000),
  attention_timeout_prompt: text('What the model is told then.'),
  inactivity_timeout: zeroOr('Silence before the session ends.', 600000, 3600000),
  outbound_attention_timeout: ms('The same on outbound calls.', 120000, 10000, 600000),
  initial_sleep_ms: ms('Wait before the assistant starts.', 0, 0, 300000),
  hard_stop_time: text('Longest session, such as `1h30m` or `90s`.'),
  hard_stop_prompt: text('What the model is told then.'),
  static_greeting: text('First utterance, spoken as it is.'),
  static_greeting_no_barge: off('The greeting cannot be interrupted.'),
  background_file: text('Audio in the background.'),
  background_file_loops: union(
    [integer(), bool(), text(), { type: 'null' } as TSchema],
    'How often. Default: unlimited.',
  ),
  background_file_volume: int('-50 to 50. Default: 0.', { minimum: -50, maximum: 50 }),
  hold_music: text('Audio URL or tone stream while on hold.'),
  hold_on_process: off('Hold music while tools run.'),
  digit_terminators: text('Keys that end an entry.'),
  digit_timeout: ms('Silence that ends an entry of digits.', 3000, 0, 30000),
  input_poll_freq: ms('How often `check_for_input` is asked.', 2000, 1000, 10000),
  enable_pause: off('Let the caller pause the assistant.'),
  start_paused: off('Start paused.'),
  speak_when_spoken_to: off('Speak only when addressed by name.'),
  wake_prefix: text('A word that must come before `ai_name`.'),
};

const tools: Record<string, TSchema> = {
  swaig_allow_swml: on('Allow the `SWML` action.'),
  swaig_allow_settings: on('Allow the `settings` action.'),
  swaig_set_global_data: on('Allow actions that change `global_data`.'),
  swaig_post_conversation: off('Send the conversation with every tool request.'),
  swaig_post_swml_vars: union(
    [bool(), list(text()), text()],
    'Send variables with every tool request: all, or those named.',
  ),
  function_wait_for_talking: off('Finish speaking before a tool runs.'),
  functions_on_no_response: off('Allow tools when the caller stays silent.'),
  debug_webhook_url: text('Gets the debug events.'),
  debug_webhook_level: int('0 to 2. Default: 1.', { minimum: 0, maximum: 2 }),
  debug: union([bool(), integer(), text()]),
  verbose_logs: off('More detail in the logs.'),
  audible_debug: off('Speak debug information.'),
  audible_latency: off('Speak latencies.'),
  languages_enabled: flag('Has no effect.'),
};

/** Settings of the `ai` verb. Keys that the platform knows beyond these pass unchecked. */
export const aiParams = named(
  'AiParams',
  open({}, { ...conversation, ...recognition, ...speech, ...interruption, ...timing, ...tools }),
  'Settings of an AI session.',
);
