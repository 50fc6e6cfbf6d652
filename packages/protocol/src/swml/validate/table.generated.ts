// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { VerbRules } from './rules.js';
import * as generated from './verbs.generated.js';

const v = generated as unknown as Record<string, VerbRules['validate']>;

/** How each verb is checked. */
export const verbRules = {
  ai: { validate: v.verb_ai, ...{"properties":["prompt","post_prompt","post_prompt_url","post_prompt_auth_user","post_prompt_auth_password","global_data","hints","languages","multilingual","params","pronounce","SWAIG","voice","engine","agent"]} },
  answer: { validate: v.verb_answer, ...{"positional":["max_duration"],"properties":["max_duration","codecs","username","password"]} },
  cond: { validate: v.verb_cond, ...{"nested":["[].then","[].else"],"properties":[]} },
  execute: { validate: v.verb_execute, ...{"positional":["dest"],"nested":["on_return","result.case.*","result.default","result[].then","result[].else"],"properties":["dest","params","meta","on_return","result"]} },
  goto: { validate: v.verb_goto, ...{"positional":["label"],"properties":["label","when","max"]} },
  hangup: { validate: v.verb_hangup, ...{"positional":["reason"],"properties":["reason"]} },
  label: { validate: v.verb_label, ...{"positional":["label"],"properties":["label"]} },
  play: { validate: v.verb_play, ...{"positional":["url"],"properties":["url","volume","say_voice","say_language","say_gender","auto_answer","loop","status_url","urls"]} },
  request: { validate: v.verb_request, ...{"properties":["url","method","headers","body","connect_timeout","timeout","save_variables"]} },
  return: { validate: v.verb_return, ...{"properties":[]} },
  set: { validate: v.verb_set, ...{"properties":[]} },
  sleep: { validate: v.verb_sleep, ...{"positional":["duration"],"properties":["duration"]} },
  switch: { validate: v.verb_switch, ...{"nested":["case.*","default"],"properties":["variable","case","default"]} },
  transfer: { validate: v.verb_transfer, ...{"positional":["dest"],"properties":["dest","params","meta"]} },
  unset: { validate: v.verb_unset, ...{"properties":[]} },
} as unknown as Record<string, VerbRules>;
