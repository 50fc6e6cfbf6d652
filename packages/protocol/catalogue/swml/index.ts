import type { Verb } from './verb.js';
import { ai } from './verbs/ai.js';
import { answer } from './verbs/answer.js';
import { cond } from './verbs/cond.js';
import { execute } from './verbs/execute.js';
import { goto } from './verbs/goto.js';
import { hangup } from './verbs/hangup.js';
import { labelVerb } from './verbs/label.js';
import { play } from './verbs/play.js';
import { request } from './verbs/request.js';
import { returnVerb } from './verbs/return.js';
import { set } from './verbs/set.js';
import { sleep } from './verbs/sleep.js';
import { switchVerb } from './verbs/switch.js';
import { transfer } from './verbs/transfer.js';
import { unset } from './verbs/unset.js';

/** Every described verb. */
export const verbs: readonly Verb[] = [
  ai,
  answer,
  cond,
  execute,
  goto,
  hangup,
  labelVerb,
  play,
  request,
  returnVerb,
  set,
  sleep,
  switchVerb,
  transfer,
  unset,
];
