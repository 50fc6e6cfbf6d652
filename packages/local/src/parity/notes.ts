import type { Area } from './types.js';

/** What differs from the platform, where something is simulated but not in all of it. */
export const differences: Partial<Record<Area, Record<string, string>>> = {
  rest: {
    'POST /api/messaging/messages':
      'SMS and MMS, from numbers of the project to virtual phones. WhatsApp is refused; media are not fetched. The last 1,000 are kept, until the space stops.',
    'PATCH /api/messaging/messages/{message_id}': 'The last 1,000 messages, until the space stops.',
    'GET /api/messaging/logs': 'The last 1,000 messages, until the space stops.',
    'GET /api/messaging/logs/{id}': 'The last 1,000 messages, until the space stops.',
    'POST /api/chat/tokens': 'Signed with the signing key of the project (HS512); there are no chats that take it.',
    'POST /api/pubsub/tokens':
      'Signed with the signing key of the project (HS512); there are no channels that take it.',
  },
  command: {
    dial: 'Without `to_script`, `send_digits` and `caller_id`; numbers, SIP URIs and addresses of the space.',
    'calling.transfer': 'To numbers, SIP URIs, addresses of the space, documents and their URLs.',
    'calling.refer':
      'Without `from`, `username` and `password`. The far end’s new call is placed by the space; once it is answered this one ends, and nobody talks on the new one.',
    'calling.user_event':
      'No browser client connects to a local space: the event is in the log of the call, and RELAY tells of it.',
    'calling.play': 'To the far end alone (`direction: listen`).',
    'calling.record': 'The file is a WAV file of silence, of the right length, with what was said as a comment in it.',
    'calling.collect':
      'Speech is a whole text, recognised with certainty; engines and hints have no effect, a partial result is whole too.',
    'calling.detect': 'Tells what the phone declares itself to be (`phone.is(…)`); a key ends the detection of keys.',
    'calling.denoise': 'There is no noise in text: log and events only.',
    'calling.denoise.stop': 'There is no noise in text: log and events only.',
    'calling.transcribe': 'What is said is text already; the transcript names who said what.',
  },
  swml: {
    amazon_bedrock:
      'The space’s model talks in Bedrock’s place: settings, actions, requests and report are those of the verb.',
    answer: 'No sound: codecs and SIP authentication have no effect.',
    connect:
      'To numbers, SIP URIs and addresses of the space; `queue:` and `stream:` are refused. Codecs, encryption, SIP sessions and authentication have no effect.',
    denoise: 'There is no noise in text: variable, event and log only.',
    detect_machine:
      'Tells what the phone declares itself to be (`phone.is(…)`), in the time in which it could be heard.',
    execute_rpc: 'The commands `dial`, `ai_message`, `ai_hold`, `ai_unhold`, `ai.stop`, `user_event` and `end`.',
    join_conference:
      'Participants hear each other as text. No recording, `wait_url`, streams or beeps; callbacks for start, end, join and leave.',
    pay: 'Credit cards, by keys. The keys pressed are in the log of the call; events and results hide them.',
    play: 'Text is spoken as text, at 15 characters a second; files last as long as their WAV header says, or 3 s.',
    prompt:
      'Speech is a whole text, recognised with certainty; recognition engines, languages and hints have no effect. What was pressed before the prompt counts.',
    record:
      'Speech is text here: the file is a WAV file of silence, of the right length, with what was said as a comment in it.',
    record_call:
      'Speech is text here: the file is a WAV file of silence, of the right length, with what was said as a comment in it.',
    send_sms: 'From numbers of the project, to virtual phones. Media are not fetched; regions have no effect.',
    stop_denoise: 'There is no noise in text: variable, event and log only.',
    transcribe: 'What is said is text already; the transcript names who said what.',
    user_event:
      'No browser client connects to a local space: the event is in the log of the call, and RELAY tells of it.',
  },
  relay: {
    'signalwire.reauthenticate': 'With a project and an API token; the space issues no JWTs.',
    'calling.dial':
      'To phone, SIP and WebRTC devices. Without `confirm`; regions and prices have no effect, codecs neither.',
    'calling.begin': 'As `calling.dial`, with one device.',
    'calling.answer': 'No sound: codecs have no effect.',
    'calling.connect': 'To phone, SIP and WebRTC devices, calls and queues; `stream` and `agora` are refused.',
    'calling.refer':
      'The far end’s new call is placed by the space; once it is answered this one ends, and nobody talks on the new one.',
    'calling.play': 'To the far end alone (`direction: listen`).',
    'calling.play_and_collect': 'Speech is a whole text, recognised with certainty; engines and hints have no effect.',
    'calling.collect':
      'Speech is a whole text, recognised with certainty; engines and hints have no effect, a partial result is whole too.',
    'calling.record': 'The file is a WAV file of silence, of the right length, with what was said as a comment in it.',
    'calling.detect': 'Tells what the phone declares itself to be (`phone.is(…)`); a key ends the detection of keys.',
    'calling.transcribe': 'What is said is text already: the event at the end has it (`text`), there is no file.',
    'calling.hold': 'Neither side hears the other; no music.',
    'calling.echo': 'What is said and pressed comes back as text and keys.',
    'calling.denoise': 'There is no noise in text: event and log only.',
    'calling.denoise.stop': 'There is no noise in text: event and log only.',
    'calling.join_conference':
      'Participants hear each other as text. Recording, `wait_url` and streams are refused; regions, beeps and trimming have no effect.',
    'calling.queue.enter': 'Who waits hears nothing; `wait_url` is refused.',
    'calling.pay': 'Credit cards, by keys. The keys pressed are in the log of the call; events hide them.',
    'calling.send_fax':
      'To phones that are fax machines (`phone.is(‘fax’)`); the pages of the PDF file are counted, not read.',
    'calling.receive_fax':
      'What the phone has been given to send (`phone.is(‘fax’, { document })`): the event has its URL.',
    'calling.ai': 'As the SWML verb `ai`.',
    'calling.amazon_bedrock': 'As the SWML verb `amazon_bedrock`.',
    'calling.user_event':
      'No browser client connects to a local space: the event is in the log, and RELAY tells of it.',
    'messaging.send': 'From numbers of the project, to virtual phones. Media are not fetched; regions have no effect.',
  },
  swaig: {
    add_dynamic_hints: 'Patterns rewrite what was said; words to listen for have no effect on text.',
    change_voice: 'Logged with what is said: there is no sound.',
    end_of_speech_timeout: 'Accepted: the space hears whole utterances.',
    speech_event_timeout: 'Accepted: the space hears whole utterances.',
    playback_bg: 'Logged: there is no sound.',
    settings: '`confidence` and `barge-confidence` have no effect on text.',
    user_event: 'No browser client connects to a local space: the event is in the log of the call.',
  },
};

const noSound = 'Accepted, without effect: what is said is text here.';
const noRecognition = 'Accepted, without effect: the space hears whole utterances of text.';
const modelDecides = 'Accepted, without effect: the space asks one model, once a turn.';

/** The `ai` verb, key by key: what is simulated, what differs, what is refused (told in the call’s log). */
export const aiVerb: Record<string, { note?: string; refused?: true }> = {
  prompt: {},
  'prompt.contexts': {},
  'prompt.contexts…gather_info': {},
  post_prompt: {},
  post_prompt_url: {},
  global_data: {},
  hints: { note: 'Patterns rewrite what was said; words to listen for have no effect on text.' },
  languages: { note: 'The first language speaks; its voice is in the log. No recognition, no switching between them.' },
  multilingual: { note: 'The opening voice speaks; text does not tell which language the caller changes to.' },
  pronounce: { note: noSound },
  'SWAIG.defaults': {},
  'SWAIG.functions': {},
  'SWAIG.functions…data_map': {
    note: 'Expressions, one webhook, foreach, outputs, `@{…}` functions. Patterns are JavaScript’s; `expr` knows arithmetic and comparisons.',
  },
  'SWAIG.functions…fillers': {
    note: 'Phrases take turns where the platform picks one at random; none are translated.',
  },
  'SWAIG.functions…wait_file': { note: 'Logged as playing while the function runs: there is no sound.' },
  'SWAIG.includes': {},
  'SWAIG.internal_fillers': { note: 'Phrases take turns; none are translated.' },
  'SWAIG.native_functions': {},
  'SWAIG.mcp_servers': {
    note: 'Streamable HTTP. A resource goes into global_data under its name; the platform does not publish under which key it keeps them.',
  },
  'hooks (startup_hook, hangup_hook, check_for_input, summarize_conversation)': {
    note: 'The platform’s own poll for input, without a function of the agent, is not published and not simulated.',
  },
  'params: model and texts (ai_model, app_name, conscience, convo, max_response_tokens, pom_format, local_tz, direction)':
    {},
  'params: history (conversation_sliding_window, conversation_id, save_conversation, transfer_summary, persist_global_data)':
    {},
  'params: opening (static_greeting, static_greeting_no_barge, wait_for_user, initial_sleep_ms)': {},
  'params: silence and length (attention_timeout, inactivity_timeout, hard_stop_time and their prompts)': {},
  'params: keys (digit_terminators, digit_timeout)': {},
  'params: interruption (enable_barge, barge_min_words, barge_match_string, interrupt_prompt)': {
    note: '`enable_barge` is on or off; an utterance is whole when it is heard, so there is no partial one.',
  },
  'params: being called by name (ai_name, wake_prefix, enable_pause, start_paused, speak_when_spoken_to)': {},
  'params: functions (swaig_allow_swml, swaig_allow_settings, swaig_set_global_data, function_wait_for_talking, functions_on_no_response)':
    {},
  'params: payload (swaig_post_conversation, swaig_post_swml_vars)': {},
  'params: input_poll_freq': {},
  'params: hold (hold_music, hold_on_process) and background_file': { note: 'Logged: there is no sound.' },
  'params: debug (debug_webhook_url, debug_webhook_level)': {
    note: 'Level 1, and `conversation_add` of level 2; no `llm_request` and `llm_response`, no events of sound.',
  },
  'params: other interruption (barge_functions, interrupt_on_noise, acknowledge_interruptions, transparent_barge…)': {
    note: noRecognition,
  },
  'params: recognition (openai_asr_engine, asr_…, energy_level, …_timeout of speech, turn detection, vad_config)': {
    note: noRecognition,
  },
  'params: speech (ai_volume, max_emotion, tts_number_format, eleven_labs_…, video_…_file, turn_filler_…)': {
    note: noSound,
  },
  'params: other models (utility_model, thinking_model, vision_model, inner_dialog_model, cache_mode)': {
    note: modelDecides,
  },
  'params: enable_accounting': { note: 'Accepted: no totals are reported.' },
  'params: enable_thinking, enable_vision, enable_inner_dialog': { refused: true },
  'params: redact_prompt': { refused: true },
};
