import type { Situation } from '../model.js';
import { findYesNo } from './choices.js';
import type { Dialog, Reaction } from './dialog.js';
import { extract } from './extract.js';
import { hintFor, sayValue } from './slots.js';
import { slotOfQuestion } from './step-reading.js';

/** One turn of a question of `gather_info`: asks it, understands the answer, has it confirmed, submits it. */
export function gatherTurn(dialog: Dialog, gather: NonNullable<Situation['gather']>, said?: string): Reaction {
  const { memory } = dialog;
  const slot = slotOfQuestion(gather);
  if (said === undefined) {
    memory.unconfirmed = undefined;
    return { say: gather.question };
  }
  memory.open = '';
  const yes = findYesNo(said);
  if (memory.unconfirmed !== undefined && yes === true) {
    const answer = memory.unconfirmed;
    memory.unconfirmed = undefined;
    memory.learn([slot], { [slot.name]: answer });
    return { call: { tool: 'gather_submit', values: { answer, confirmed_by_user: 'true' } } };
  }
  const correcting = memory.unconfirmed !== undefined && yes === false;
  const heard = correcting ? said.replace(/^\W*(no|nope|that's wrong|wrong|not quite)\b[\s,]*/i, '') : said;
  const answer = heard.trim() ? extract(heard, [slot], dialog.hearing, slot)[slot.name] : undefined;
  if (answer === undefined) {
    memory.unconfirmed = undefined;
    const sorry = correcting ? 'Sorry.' : "Sorry, I didn't get that.";
    return { say: `${sorry} ${gather.question} ${correcting ? '' : hintFor(slot)}`.trim() };
  }
  if (gather.confirm) {
    memory.unconfirmed = answer;
    return { say: `I have ${sayValue(slot, answer)}. Is that right?` };
  }
  memory.learn([slot], { [slot.name]: answer });
  return { call: { tool: 'gather_submit', values: { answer } } };
}
