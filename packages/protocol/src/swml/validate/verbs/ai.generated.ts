// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isItemBullets(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemBullets(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isPomItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.title;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.bullets;
  if (x !== undefined && !isItemBullets(x)) return false;
  x = v.subsections;
  if (x !== undefined && !Array.isArray(x)) return false;
  x = v.numbered;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  x = v.numberedBullets;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  return true;
}
function shapeOfPomItem(): Shape {
  return { type: 'object', properties: { title: { type: 'string' }, body: { type: 'string' }, bullets: shapeOfItemBullets(), subsections: { type: 'array' }, numbered: { anyOf: [{ type: 'boolean' }, { type: 'string' }] }, numberedBullets: { anyOf: [{ type: 'boolean' }, { type: 'string' }] } } };
}

function isPromptPom(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPomItem(x)) return false;
  return true;
}
function shapeOfPromptPom(): Shape {
  return { type: 'array', items: shapeOfPomItem() };
}

function isItemReset(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.system_prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.user_prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.consolidate;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.full_reset;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfItemReset(): Shape {
  return { type: 'object', properties: { system_prompt: { type: 'string' }, user_prompt: { type: 'string' }, consolidate: { type: 'boolean' }, full_reset: { type: 'boolean' } } };
}

function isQuestionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.key === undefined || v.question === undefined) return false;
  let x: unknown = v.key;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.question;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && !(x === 'string' || x === 'integer' || x === 'number' || x === 'boolean')) return false;
  x = v.confirm;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.functions;
  if (x !== undefined && !isItemBullets(x)) return false;
  x = v.isolated;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfQuestionsItem(): Shape {
  return { type: 'object', required: ['key', 'question'], properties: { key: { type: 'string' }, question: { type: 'string' }, type: { type: 'string', enum: ['string', 'integer', 'number', 'boolean'] }, confirm: { type: 'boolean' }, prompt: { type: 'string' }, functions: shapeOfItemBullets(), isolated: { type: 'boolean' } } };
}

function isGatherInfoQuestions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isQuestionsItem(x)) return false;
  return true;
}
function shapeOfGatherInfoQuestions(): Shape {
  return { type: 'array', items: shapeOfQuestionsItem(), minItems: 1 };
}

function isItemGatherInfo(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.questions === undefined) return false;
  let x: unknown = v.questions;
  if (x !== undefined && !isGatherInfoQuestions(x)) return false;
  x = v.prompt;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.output_key;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.completion_action;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.isolated;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfItemGatherInfo(): Shape {
  return { type: 'object', required: ['questions'], properties: { questions: shapeOfGatherInfoQuestions(), prompt: { type: 'string' }, output_key: { type: 'string' }, completion_action: { type: 'string' }, isolated: { type: 'boolean' } } };
}

function isStepsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'text':
      case 'step_criteria':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'pom':
        if (x !== undefined && !isPromptPom(x)) return false;
        break;
      case 'functions':
        if (x !== undefined && !(isItemBullets(x) || x === 'none')) return false;
        break;
      case 'valid_steps':
      case 'valid_contexts':
        if (x !== undefined && !isItemBullets(x)) return false;
        break;
      case 'skip_user_turn':
      case 'skip_to_next_step':
      case 'end':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'reset':
        if (x !== undefined && !isItemReset(x)) return false;
        break;
      case 'history':
        if (x !== undefined && !(x === 'keep' || x === 'default' || x === 'hide')) return false;
        break;
      case 'gather_info':
        if (x !== undefined && !isItemGatherInfo(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfStepsItem(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 }, text: { type: 'string' }, pom: shapeOfPromptPom(), step_criteria: { type: 'string' }, functions: { anyOf: [shapeOfItemBullets(), { type: 'string', enum: ['none'] }] }, valid_steps: shapeOfItemBullets(), valid_contexts: shapeOfItemBullets(), skip_user_turn: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, skip_to_next_step: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, end: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, reset: shapeOfItemReset(), history: { type: 'string', enum: ['keep', 'default', 'hide'] }, gather_info: shapeOfItemGatherInfo() } };
}

function isValueSteps(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isStepsItem(x)) return false;
  return true;
}
function shapeOfValueSteps(): Shape {
  return { type: 'array', items: shapeOfStepsItem(), minItems: 1 };
}

function isContextsValue(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.steps === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'steps':
        if (x !== undefined && !isValueSteps(x)) return false;
        break;
      case 'initial_step':
      case 'prompt':
      case 'text':
      case 'system_prompt':
      case 'user_prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'valid_contexts':
      case 'valid_steps':
        if (x !== undefined && !isItemBullets(x)) return false;
        break;
      case 'pom':
        if (x !== undefined && !isPromptPom(x)) return false;
        break;
      case 'consolidate':
      case 'full_reset':
      case 'isolated':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'reset':
        if (x !== undefined && !isItemReset(x)) return false;
        break;
      case 'history':
        if (x !== undefined && !(x === 'keep' || x === 'default' || x === 'hide')) return false;
        break;
      case 'post_prompt':
        if (x !== undefined && !(typeof x === 'string' || isObject(x))) return false;
        break;
      case 'enter_fillers':
      case 'exit_fillers':
        if (x !== undefined && !isObject(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfContextsValue(): Shape {
  return { type: 'object', required: ['steps'], properties: { steps: shapeOfValueSteps(), initial_step: { type: 'string' }, valid_contexts: shapeOfItemBullets(), valid_steps: shapeOfItemBullets(), prompt: { type: 'string' }, text: { type: 'string' }, pom: shapeOfPromptPom(), system_prompt: { type: 'string' }, user_prompt: { type: 'string' }, consolidate: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, full_reset: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, isolated: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, reset: shapeOfItemReset(), history: { type: 'string', enum: ['keep', 'default', 'hide'] }, post_prompt: { anyOf: [{ type: 'string' }, { type: 'object' }] }, enter_fillers: { type: 'object' }, exit_fillers: { type: 'object' } } };
}

function isPromptContexts(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    if (!isContextsValue(x)) return false;
  }
  return true;
}
function shapeOfPromptContexts(): Shape {
  return { type: 'object', properties: {}, additionalProperties: shapeOfContextsValue() };
}

function isAiPrompt(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'text':
      case 'model':
      case 'reasoning_effort':
      case 'verbosity':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'pom':
        if (x !== undefined && !isPromptPom(x)) return false;
        break;
      case 'temperature':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 2)) return false;
        break;
      case 'top_p':
      case 'confidence':
      case 'barge_confidence':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 1)) return false;
        break;
      case 'presence_penalty':
      case 'frequency_penalty':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -2 && x <= 2)) return false;
        break;
      case 'max_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 4096)) return false;
        break;
      case 'max_completion_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'contexts':
        if (x !== undefined && !isPromptContexts(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfAiPrompt(): Shape {
  return { type: 'object', properties: { text: { type: 'string' }, pom: shapeOfPromptPom(), temperature: { type: 'number', minimum: 0, maximum: 2 }, top_p: { type: 'number', minimum: 0, maximum: 1 }, confidence: { type: 'number', minimum: 0, maximum: 1 }, presence_penalty: { type: 'number', minimum: -2, maximum: 2 }, frequency_penalty: { type: 'number', minimum: -2, maximum: 2 }, max_tokens: { type: 'integer', minimum: 0, maximum: 4096 }, max_completion_tokens: { type: 'integer', minimum: 0 }, barge_confidence: { type: 'number', minimum: 0, maximum: 1 }, model: { type: 'string' }, reasoning_effort: { type: 'string' }, verbosity: { type: 'string' }, contexts: shapeOfPromptContexts() } };
}

function isAiPostPrompt(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'text':
      case 'model':
      case 'reasoning_effort':
      case 'verbosity':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'pom':
        if (x !== undefined && !isPromptPom(x)) return false;
        break;
      case 'temperature':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 2)) return false;
        break;
      case 'top_p':
      case 'confidence':
      case 'barge_confidence':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 1)) return false;
        break;
      case 'presence_penalty':
      case 'frequency_penalty':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -2 && x <= 2)) return false;
        break;
      case 'max_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 4096)) return false;
        break;
      case 'max_completion_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
    }
  }
  return true;
}
function shapeOfAiPostPrompt(): Shape {
  return { type: 'object', properties: { text: { type: 'string' }, pom: shapeOfPromptPom(), temperature: { type: 'number', minimum: 0, maximum: 2 }, top_p: { type: 'number', minimum: 0, maximum: 1 }, confidence: { type: 'number', minimum: 0, maximum: 1 }, presence_penalty: { type: 'number', minimum: -2, maximum: 2 }, frequency_penalty: { type: 'number', minimum: -2, maximum: 2 }, max_tokens: { type: 'integer', minimum: 0, maximum: 4096 }, max_completion_tokens: { type: 'integer', minimum: 0 }, barge_confidence: { type: 'number', minimum: 0, maximum: 1 }, model: { type: 'string' }, reasoning_effort: { type: 'string' }, verbosity: { type: 'string' } } };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.hint === undefined || v.pattern === undefined || v.replace === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'hint':
      case 'pattern':
      case 'replace':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ignore_case':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['hint', 'pattern', 'replace'], properties: { hint: { type: 'string' }, pattern: { type: 'string' }, replace: { type: 'string' }, ignore_case: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' } }, additionalProperties: false };
}

function isAiHints(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' || isItem2(x))) return false;
  return true;
}
function shapeOfAiHints(): Shape {
  return { type: 'array', items: { anyOf: [{ type: 'string' }, shapeOfItem2()] } };
}

function isPronounceItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.replace === undefined || v.with === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'replace':
      case 'with':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ignore_case':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPronounceItem(): Shape {
  return { type: 'object', required: ['replace', 'with'], properties: { replace: { type: 'string' }, with: { type: 'string' }, ignore_case: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' } }, additionalProperties: false };
}

function isItemPronounce(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPronounceItem(x)) return false;
  return true;
}
function shapeOfItemPronounce(): Shape {
  return { type: 'array', items: shapeOfPronounceItem() };
}

function isLanguagesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'voice':
      case 'model':
      case 'engine':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'code':
      case 'listen_language':
        if (x !== undefined && !(typeof x === 'string' || isItemBullets(x))) return false;
        break;
      case 'speech_fillers':
      case 'function_fillers':
      case 'fillers':
      case 'turn_fillers':
        if (x !== undefined && !isItemBullets(x)) return false;
        break;
      case 'auto_emotion':
      case 'auto_speed':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'params':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'pronounce':
        if (x !== undefined && !isItemPronounce(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfLanguagesItem(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, code: { anyOf: [{ type: 'string' }, shapeOfItemBullets()] }, voice: { type: 'string' }, model: { type: 'string' }, engine: { type: 'string' }, speech_fillers: shapeOfItemBullets(), function_fillers: shapeOfItemBullets(), fillers: shapeOfItemBullets(), turn_fillers: shapeOfItemBullets(), listen_language: { anyOf: [{ type: 'string' }, shapeOfItemBullets()] }, auto_emotion: { type: 'boolean' }, auto_speed: { type: 'boolean' }, params: { type: 'object' }, pronounce: shapeOfItemPronounce() } };
}

function isAiLanguages(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isLanguagesItem(x)) return false;
  return true;
}
function shapeOfAiLanguages(): Shape {
  return { type: 'array', items: shapeOfLanguagesItem() };
}

function isConvoItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.role === undefined || v.content === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'role':
        if (x !== undefined && !(x === 'user' || x === 'assistant' || x === 'system')) return false;
        break;
      case 'content':
      case 'lang':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfConvoItem(): Shape {
  return { type: 'object', required: ['role', 'content'], properties: { role: { type: 'string', enum: ['user', 'assistant', 'system'] }, content: { type: 'string' }, lang: { type: 'string' } }, additionalProperties: false };
}

function isParamsConvo(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isConvoItem(x)) return false;
  return true;
}
function shapeOfParamsConvo(): Shape {
  return { type: 'array', items: shapeOfConvoItem() };
}

function isAiParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'ai_model':
      case 'ai_name':
      case 'app_name':
      case 'conscience':
      case 'conversation_id':
      case 'summary_mode':
      case 'local_tz':
      case 'redact_prompt':
      case 'utility_model':
      case 'thinking_model':
      case 'vision_model':
      case 'inner_dialog_model':
      case 'inner_dialog_prompt':
      case 'openai_asr_engine':
      case 'vad_config':
      case 'video_idle_file':
      case 'video_listening_file':
      case 'video_talking_file':
      case 'turn_filler_sources':
      case 'barge_match_string':
      case 'interrupt_prompt':
      case 'attention_timeout_prompt':
      case 'hard_stop_time':
      case 'hard_stop_prompt':
      case 'static_greeting':
      case 'background_file':
      case 'hold_music':
      case 'digit_terminators':
      case 'wake_prefix':
      case 'debug_webhook_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'convo':
        if (x !== undefined && !isParamsConvo(x)) return false;
        break;
      case 'conversation_sliding_window':
      case 'turn_filler_every_n':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'direction':
        if (x !== undefined && !((x === 'inbound' || x === 'outbound') || typeof x === 'string')) return false;
        break;
      case 'wait_for_user':
      case 'save_conversation':
      case 'transfer_summary':
      case 'persist_global_data':
      case 'cache_mode':
      case 'enable_accounting':
      case 'enable_thinking':
      case 'enable_vision':
      case 'enable_inner_dialog':
      case 'inner_dialog_synced':
      case 'asr_diarize':
      case 'asr_smart_format':
      case 'asr_speaker_affinity':
      case 'llm_diarize_aware':
      case 'auto_correct':
      case 'enable_turn_detection':
      case 'barge_functions':
      case 'transparent_barge':
      case 'static_greeting_no_barge':
      case 'hold_on_process':
      case 'enable_pause':
      case 'start_paused':
      case 'speak_when_spoken_to':
      case 'swaig_allow_swml':
      case 'swaig_allow_settings':
      case 'swaig_set_global_data':
      case 'swaig_post_conversation':
      case 'function_wait_for_talking':
      case 'functions_on_no_response':
      case 'verbose_logs':
      case 'audible_debug':
      case 'audible_latency':
      case 'languages_enabled':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'max_response_tokens':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 16384) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'pom_format':
        if (x !== undefined && !(x === 'markdown' || x === 'xml')) return false;
        break;
      case 'enable_text_normalization':
        if (x !== undefined && !((x === 'heard' || x === 'spoken' || x === 'both' || x === 'off' || x === 'none' || x === 'on') || typeof x === 'boolean')) return false;
        break;
      case 'energy_level':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 100) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'end_of_speech_timeout':
      case 'first_word_timeout':
      case 'speech_event_timeout':
      case 'turn_detection_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 10000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'speech_timeout':
      case 'attention_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 600000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'ai_volume':
      case 'background_file_volume':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= -50 && x <= 50) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'max_emotion':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 30) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'speech_gen_quick_stops':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 10) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'tts_number_format':
        if (x !== undefined && !(x === 'international' || x === 'national')) return false;
        break;
      case 'eleven_labs_similarity':
      case 'eleven_labs_stability':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'turn_filler_min_ms':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'enable_barge':
        if (x !== undefined && !(typeof x === 'string' || typeof x === 'boolean')) return false;
        break;
      case 'barge_min_words':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 99) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'interrupt_on_noise':
      case 'acknowledge_interruptions':
      case 'debug':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'number' && Number.isInteger(x)) || typeof x === 'string')) return false;
        break;
      case 'transparent_barge_max_time':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 60000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'inactivity_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 3600000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'outbound_attention_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 10000 && x <= 600000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'initial_sleep_ms':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 300000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'background_file_loops':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || typeof x === 'boolean' || typeof x === 'string' || x === null)) return false;
        break;
      case 'digit_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 30000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'input_poll_freq':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1000 && x <= 10000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'swaig_post_swml_vars':
        if (x !== undefined && !(typeof x === 'boolean' || isItemBullets(x) || typeof x === 'string')) return false;
        break;
      case 'debug_webhook_level':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 2) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
    }
  }
  return true;
}
function shapeOfAiParams(): Shape {
  return { type: 'object', properties: { ai_model: { type: 'string' }, ai_name: { type: 'string' }, app_name: { type: 'string' }, conscience: { type: 'string' }, convo: shapeOfParamsConvo(), conversation_id: { type: 'string' }, conversation_sliding_window: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, direction: { anyOf: [{ type: 'string', enum: ['inbound', 'outbound'] }, { type: 'string' }] }, wait_for_user: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, save_conversation: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, summary_mode: { type: 'string' }, transfer_summary: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, max_response_tokens: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1, maximum: 16384 }, pom_format: { type: 'string', enum: ['markdown', 'xml'] }, persist_global_data: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, local_tz: { type: 'string' }, redact_prompt: { type: 'string' }, cache_mode: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, enable_accounting: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, utility_model: { type: 'string' }, enable_thinking: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, thinking_model: { type: 'string' }, enable_vision: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, vision_model: { type: 'string' }, enable_inner_dialog: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, inner_dialog_model: { type: 'string' }, inner_dialog_prompt: { type: 'string' }, inner_dialog_synced: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, openai_asr_engine: { type: 'string' }, asr_diarize: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, asr_smart_format: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, asr_speaker_affinity: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, llm_diarize_aware: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, auto_correct: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, enable_text_normalization: { anyOf: [{ type: 'string', enum: ['heard', 'spoken', 'both', 'off', 'none', 'on'] }, { type: 'boolean' }] }, energy_level: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 100 }, end_of_speech_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 10000 }, first_word_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 10000 }, speech_event_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 10000 }, speech_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 600000 }, enable_turn_detection: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, turn_detection_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 10000 }, vad_config: { type: 'string' }, ai_volume: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -50, maximum: 50 }, max_emotion: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1, maximum: 30 }, speech_gen_quick_stops: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 10 }, tts_number_format: { type: 'string', enum: ['international', 'national'] }, video_idle_file: { type: 'string' }, video_listening_file: { type: 'string' }, video_talking_file: { type: 'string' }, eleven_labs_similarity: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 1 }, eleven_labs_stability: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 1 }, turn_filler_sources: { type: 'string' }, turn_filler_every_n: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, turn_filler_min_ms: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, enable_barge: { anyOf: [{ type: 'string' }, { type: 'boolean' }] }, barge_functions: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, barge_match_string: { type: 'string' }, barge_min_words: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1, maximum: 99 }, interrupt_on_noise: { anyOf: [{ type: 'boolean' }, { type: 'integer' }, { type: 'string' }] }, interrupt_prompt: { type: 'string' }, acknowledge_interruptions: { anyOf: [{ type: 'boolean' }, { type: 'integer' }, { type: 'string' }] }, transparent_barge: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, transparent_barge_max_time: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 60000 }, attention_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 600000 }, attention_timeout_prompt: { type: 'string' }, inactivity_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 3600000 }, outbound_attention_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 10000, maximum: 600000 }, initial_sleep_ms: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 300000 }, hard_stop_time: { type: 'string' }, hard_stop_prompt: { type: 'string' }, static_greeting: { type: 'string' }, static_greeting_no_barge: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, background_file: { type: 'string' }, background_file_loops: { anyOf: [{ type: 'integer' }, { type: 'boolean' }, { type: 'string' }, { type: 'null' }] }, background_file_volume: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -50, maximum: 50 }, hold_music: { type: 'string' }, hold_on_process: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, digit_terminators: { type: 'string' }, digit_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 30000 }, input_poll_freq: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1000, maximum: 10000 }, enable_pause: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, start_paused: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, speak_when_spoken_to: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, wake_prefix: { type: 'string' }, swaig_allow_swml: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, swaig_allow_settings: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, swaig_set_global_data: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, swaig_post_conversation: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, swaig_post_swml_vars: { anyOf: [{ type: 'boolean' }, shapeOfItemBullets(), { type: 'string' }] }, function_wait_for_talking: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, functions_on_no_response: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, debug_webhook_url: { type: 'string' }, debug_webhook_level: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 2 }, debug: { anyOf: [{ type: 'boolean' }, { type: 'integer' }, { type: 'string' }] }, verbose_logs: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, audible_debug: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, audible_latency: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, languages_enabled: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' } } };
}

function isSWAIGDefaults(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.web_hook_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.web_hook_auth_user;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.web_hook_auth_password;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.meta_data;
  if (x !== undefined && !isObject(x)) return false;
  x = v.meta_data_token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSWAIGDefaults(): Shape {
  return { type: 'object', properties: { web_hook_url: { type: 'string' }, web_hook_auth_user: { type: 'string' }, web_hook_auth_password: { type: 'string' }, meta_data: { type: 'object' }, meta_data_token: { type: 'string' } } };
}

function isItemParameters(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  let x: unknown = v.type;
  if (x !== undefined && x !== 'object') return false;
  x = v.properties;
  if (x !== undefined && !isObject(x)) return false;
  x = v.required;
  if (x !== undefined && !isItemBullets(x)) return false;
  return true;
}
function shapeOfItemParameters(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', enum: ['object'] }, properties: { type: 'object' }, required: shapeOfItemBullets() } };
}

function isItemFillers(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    if (!isItemBullets(x)) return false;
  }
  return true;
}
function shapeOfItemFillers(): Shape {
  return { type: 'object', properties: {}, additionalProperties: shapeOfItemBullets() };
}

function isFunctionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.function === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'function':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'description':
      case 'purpose':
      case 'web_hook_url':
      case 'web_hook_auth_user':
      case 'web_hook_auth_password':
      case 'meta_data_token':
      case 'wait_file':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'parameters':
        if (x !== undefined && !isItemParameters(x)) return false;
        break;
      case 'argument':
      case 'data_map':
      case 'meta_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'active':
        if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string' || (typeof x === 'number' && Number.isInteger(x)))) return false;
        break;
      case 'fillers':
        if (x !== undefined && !isItemFillers(x)) return false;
        break;
      case 'skip_fillers':
      case 'wait_for_fillers':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'wait_file_loops':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || typeof x === 'string')) return false;
        break;
    }
  }
  return true;
}
function shapeOfFunctionsItem(): Shape {
  return { type: 'object', required: ['function'], properties: { function: { type: 'string', minLength: 1 }, description: { type: 'string' }, purpose: { type: 'string' }, parameters: shapeOfItemParameters(), argument: { type: 'object' }, active: { anyOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'integer' }] }, web_hook_url: { type: 'string' }, web_hook_auth_user: { type: 'string' }, web_hook_auth_password: { type: 'string' }, data_map: { type: 'object' }, meta_data: { type: 'object' }, meta_data_token: { type: 'string' }, fillers: shapeOfItemFillers(), skip_fillers: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, wait_for_fillers: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, wait_file: { type: 'string' }, wait_file_loops: { anyOf: [{ type: 'integer' }, { type: 'string' }] } } };
}

function isSWAIGFunctions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isFunctionsItem(x)) return false;
  return true;
}
function shapeOfSWAIGFunctions(): Shape {
  return { type: 'array', items: shapeOfFunctionsItem() };
}

function isIncludesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined || v.functions === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.functions;
  if (x !== undefined && !isItemBullets(x)) return false;
  x = v.auth_user;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.auth_password;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.meta_data;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfIncludesItem(): Shape {
  return { type: 'object', required: ['url', 'functions'], properties: { url: { type: 'string' }, functions: shapeOfItemBullets(), auth_user: { type: 'string' }, auth_password: { type: 'string' }, meta_data: { type: 'object' } } };
}

function isSWAIGIncludes(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isIncludesItem(x)) return false;
  return true;
}
function shapeOfSWAIGIncludes(): Shape {
  return { type: 'array', items: shapeOfIncludesItem() };
}

function isMcpServersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  let x: unknown = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.headers;
  if (x !== undefined && !isObject(x)) return false;
  x = v.resources;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.resource_vars;
  if (x !== undefined && !isObject(x)) return false;
  return true;
}
function shapeOfMcpServersItem(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string' }, headers: { type: 'object' }, resources: { type: 'boolean' }, resource_vars: { type: 'object' } } };
}

function isSWAIGMcpServers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMcpServersItem(x)) return false;
  return true;
}
function shapeOfSWAIGMcpServers(): Shape {
  return { type: 'array', items: shapeOfMcpServersItem() };
}

function isAiSWAIG(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'defaults':
        if (x !== undefined && !isSWAIGDefaults(x)) return false;
        break;
      case 'functions':
      case 'hooks':
        if (x !== undefined && !isSWAIGFunctions(x)) return false;
        break;
      case 'includes':
        if (x !== undefined && !isSWAIGIncludes(x)) return false;
        break;
      case 'native_functions':
        if (x !== undefined && !isItemBullets(x)) return false;
        break;
      case 'internal_fillers':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'mcp_servers':
        if (x !== undefined && !isSWAIGMcpServers(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiSWAIG(): Shape {
  return { type: 'object', properties: { defaults: shapeOfSWAIGDefaults(), functions: shapeOfSWAIGFunctions(), includes: shapeOfSWAIGIncludes(), native_functions: shapeOfItemBullets(), internal_fillers: { type: 'object' }, mcp_servers: shapeOfSWAIGMcpServers(), hooks: shapeOfSWAIGFunctions() }, additionalProperties: false };
}

function isAi(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.prompt === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'prompt':
        if (x !== undefined && !isAiPrompt(x)) return false;
        break;
      case 'post_prompt':
        if (x !== undefined && !isAiPostPrompt(x)) return false;
        break;
      case 'post_prompt_url':
      case 'post_prompt_auth_user':
      case 'post_prompt_auth_password':
      case 'voice':
      case 'engine':
      case 'agent':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'global_data':
      case 'multilingual':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'hints':
        if (x !== undefined && !isAiHints(x)) return false;
        break;
      case 'languages':
        if (x !== undefined && !isAiLanguages(x)) return false;
        break;
      case 'params':
        if (x !== undefined && !isAiParams(x)) return false;
        break;
      case 'pronounce':
        if (x !== undefined && !isItemPronounce(x)) return false;
        break;
      case 'SWAIG':
        if (x !== undefined && !isAiSWAIG(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAi(): Shape {
  return { type: 'object', required: ['prompt'], properties: { prompt: shapeOfAiPrompt(), post_prompt: shapeOfAiPostPrompt(), post_prompt_url: { type: 'string' }, post_prompt_auth_user: { type: 'string' }, post_prompt_auth_password: { type: 'string' }, global_data: { type: 'object' }, hints: shapeOfAiHints(), languages: shapeOfAiLanguages(), multilingual: { type: 'object' }, params: shapeOfAiParams(), pronounce: shapeOfItemPronounce(), SWAIG: shapeOfAiSWAIG(), voice: { type: 'string' }, engine: { type: 'string' }, agent: { type: 'string' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isAi, shape: shapeOfAi };
