import { ai } from './ai.js';
import { answer } from './answer.js';
import { cond } from './cond.js';
import { execute } from './execute.js';
import { goto } from './goto.js';
import { hangup } from './hangup.js';
import { label } from './label.js';
import { play } from './play.js';
import { request } from './request.js';
import { returnVerb } from './return.js';
import { set } from './set.js';
import { sleep } from './sleep.js';
import { switchVerb } from './switch.js';
import { transfer } from './transfer.js';
import { unset } from './unset.js';
import type { VerbHandler } from './verb.js';

const handlers: readonly VerbHandler[] = [
  ai,
  answer,
  cond,
  execute,
  goto,
  hangup,
  label,
  play,
  request,
  returnVerb,
  set,
  sleep,
  switchVerb,
  transfer,
  unset,
];

/** The verbs that the local space simulates, by name. */
export const verbs: ReadonlyMap<string, VerbHandler> = new Map(handlers.map((handler) => [handler.name, handler]));
