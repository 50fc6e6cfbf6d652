import type { ModelMessage } from '../model.js';
import type { Ability } from './choose.js';
import type { Dialog, Reaction } from './dialog.js';
import { goOnAsking } from './interview.js';
import { questionFor } from './slots.js';
import { deedOfName } from './small-talk.js';
import { fulfils } from './step-reading.js';
import { isRefusal, tell } from './tell.js';
import { goOnWith } from './wishes.js';

const silent = /^(Moved on\.|This was held back|The function has run\.|Waiting for the caller|The call ends)/;

/** What tools have answered, said to the caller, and where that leads. */
export function afterTools(dialog: Dialog): Reaction {
  const { memory } = dialog;
  if (memory.farewell) return {};
  const results = lastResults(dialog.messages);
  const asked = goOnAsking(dialog, results);
  if (asked) return asked;
  const texts = results.filter(({ content }) => !silent.test(content)).map(({ content }) => tell(content));
  const refused = results.some(({ content }) => isRefusal(content));
  const call = memory.lastCall;
  const ability = call && dialog.ability(call.tool);
  const name = results.at(-1)?.role === 'tool' ? (results.at(-1) as { name: string }).name : '';
  const say =
    texts.filter(Boolean).join(' ') ||
    (results.some(({ content }) => content.startsWith('The function has run')) ? 'Done.' : '');
  if (call && name === call.tool) {
    if (refused) forgetChoice(dialog, ability, call.values);
    else memory.markDone(call.tool, call.values, say);
  }
  const following = /\bif (?:they|the caller) [^.\n]*?, call (\w+)/i.exec(results.at(-1)?.content ?? '')?.[1];
  if (following !== undefined && dialog.ability(following)) {
    memory.offer = following;
    return { say };
  }
  if (memory.interview) return { say: `${say} ${memory.interview.question}`.trim() };
  return resumeParked(dialog, say) ?? (refused ? afterRefusal(say) : afterSuccess(dialog, name, say));
}

function lastResults(messages: readonly ModelMessage[]): (ModelMessage & { role: 'tool' })[] {
  const last = messages.findLastIndex(({ role }) => role === 'assistant' || role === 'user');
  return messages
    .slice(last + 1)
    .filter((message): message is ModelMessage & { role: 'tool' } => message.role === 'tool');
}

/** What a tool turned down is to be chosen anew. */
function forgetChoice(dialog: Dialog, ability: Ability | undefined, values: Record<string, unknown>): void {
  for (const { name, kind } of ability?.slots ?? [])
    if (name in values && ['time', 'datetime', 'code', 'number'].includes(kind)) dialog.memory.forget(name);
  if (ability && !ability.slots.some(({ kind }) => kind === 'time' || kind === 'datetime'))
    for (const { name, kind } of ability.slots) if (kind === 'date' || kind === 'weekday') dialog.memory.forget(name);
}

/** Comes back to what something else came in between. */
function resumeParked({ memory }: Dialog, say: string): Reaction | undefined {
  const { parked } = memory;
  if (!parked) return undefined;
  memory.parked = undefined;
  memory.pending = parked;
  const question = parked.asked ? questionFor(parked.asked) : 'Back to what we had: is everything right?';
  return { say: `${say} ${question}`.trim() };
}

function afterRefusal(say: string): Reaction {
  return { say: say.includes('?') ? say : `${say} Would you like to try something else?` };
}

function afterSuccess(dialog: Dialog, toolName: string, say: string): Reaction {
  const { memory, situation, abilities } = dialog;
  const intent = memory.intent === undefined ? undefined : dialog.ability(memory.intent);
  memory.intent = undefined;
  if (intent && !memory.wasUsed(intent.tool.name)) return goOnWith(dialog, intent, say);
  const missing = dialog.missing;
  const call = dialog.wayOn();
  const used = abilities.find(({ tool }) => tool.name === toolName) ?? memoryOf(toolName);
  if (used.transfers || used.ends) return { say };
  if (call && !missing && fulfils(situation.step, used, abilities)) return { say, call };
  const asks = say.includes('?');
  if (missing && !asks) return dialog.askFor(missing, say);
  const follow = followingWish(dialog, toolName);
  if (follow) memory.offer = follow.tool.name;
  if (asks) return { say };
  if (follow) return { say: `${say} Would you like to ${deedOfName(follow.tool.name)}?` };
  return { say: `${say} Is there anything else I can do for you?` };
}

/** What may come next: it changes something, was not done yet, and takes what the last tool took. */
function followingWish({ abilities, memory }: Dialog, toolName: string): Ability | undefined {
  return abilities.find(
    ({ tool, changes, required }) =>
      changes &&
      tool.name !== toolName &&
      !memory.wasUsed(tool.name) &&
      required.some(({ kind, name }) => kind !== 'text' && memory.lastCall?.values[name] !== undefined),
  );
}

function memoryOf(name: string): Ability {
  const tool = { name, description: '', parameters: {} };
  return { tool, slots: [], required: [], changes: false, ends: false, transfers: false };
}
