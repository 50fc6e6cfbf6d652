import type { ModelMessage, ModelTool, Situation } from '../model.js';
import { type Brief, greetingFrom, quotedLine, readBrief } from './brief.js';
import { findChoice, findYesNo } from './choices.js';
import { type Ability, abilityOf, choose } from './choose.js';
import { extract, type Hearing } from './extract.js';
import { gatherTurn } from './gathering.js';
import { answerInterview, interviewer } from './interview.js';
import type { Memory } from './memory.js';
import { afterTools } from './results.js';
import { questionFor, type Slot } from './slots.js';
import { deedOfName, notReal, smallTalk, whatICanDo, whoAmI } from './small-talk.js';
import { closes, confirms, mainToolOf, wantedBy } from './step-reading.js';
import { begin, resume } from './wishes.js';
import { alike, terms, tokens } from './words.js';

/** What a rehearsal answers in a turn. */
export interface Reaction {
  say?: string;
  call?: { tool: string; values: Record<string, unknown> };
}

/** What one turn is decided by. */
export interface DialogParts {
  memory: Memory;
  messages: readonly ModelMessage[];
  tools: readonly ModelTool[];
  situation: Situation;
  hearing: Hearing;
}

const movers = [
  'next_step',
  'change_context',
  'gather_submit',
  'wait_for_user',
  'wait_seconds',
  'adjust_response_latency',
];

/** One turn of a rehearsal. */
export class Dialog {
  readonly memory: Memory;
  readonly situation: Situation;
  readonly hearing: Hearing;
  readonly abilities: Ability[];
  /** What the step wants to know. */
  readonly wanted: Slot[];
  readonly brief: Brief;
  readonly messages: readonly ModelMessage[];
  readonly #tools: readonly ModelTool[];

  constructor(parts: DialogParts) {
    this.memory = parts.memory;
    this.situation = parts.situation;
    this.hearing = parts.hearing;
    this.messages = parts.messages;
    this.#tools = parts.tools;
    const offered = parts.tools.filter(({ name }) => !movers.includes(name)).map(abilityOf);
    // Right after a tool call no functions are on offer; what the step has is what it had before.
    this.abilities = parts.situation.cue === 'tool' ? this.memory.abilities : offered;
    this.memory.abilities = this.abilities;
    const prompt = parts.messages.find(({ role }) => role === 'system')?.content ?? '';
    this.brief = readBrief(prompt);
    // An agent without tools and steps is there to ask what its prompt says.
    const intake = this.abilities.length === 0 ? { context: '', name: '', text: prompt } : undefined;
    this.wanted = wantedBy(parts.situation.step ?? intake, this.abilities);
  }

  react(): Reaction {
    const { memory, situation } = this;
    switch (situation.cue) {
      case 'opening':
        return this.#open();
      case 'attention':
        return this.#attend();
      case 'hard_stop':
        return { say: 'I am afraid our time is up. Thank you for calling. Goodbye!' };
      case 'tool':
        return afterTools(this);
      case 'continue':
        return situation.gather ? gatherTurn(this, situation.gather) : this.enterStep();
      case 'user': {
        memory.silences = 0;
        const said = this.messages.findLast(({ role }) => role === 'user')?.content ?? '';
        memory.open = said;
        return situation.gather ? gatherTurn(this, situation.gather, said) : this.#hear(said);
      }
    }
  }

  ability(name: string): Ability | undefined {
    return this.abilities.find(({ tool }) => tool.name === name);
  }

  /** The first thing that the step wants to know and that is not known. */
  get missing(): Slot | undefined {
    return this.wanted.find((slot) => this.memory.recall(slot) === undefined);
  }

  /** Asks for something that the step wants to know. */
  askFor(slot: Slot, before = ''): Reaction {
    this.memory.asked = slot;
    return { say: `${before} ${questionFor(slot)}`.trim() };
  }

  /** The way on from this step: the one that the caller's words point to, or the first. */
  wayOn(said = ''): Reaction['call'] {
    const choices = this.#choices('next_step', 'step');
    const step = findChoice(said, choices)?.value ?? choices[0];
    return step === undefined ? undefined : { tool: 'next_step', values: { step } };
  }

  #choices(tool: string, argument: string): unknown[] {
    const parameters = this.#tools.find(({ name }) => name === tool)?.parameters;
    const properties = parameters?.['properties'] as Record<string, { enum?: unknown[] }> | undefined;
    return properties?.[argument]?.enum ?? [];
  }

  #open(): Reaction {
    const { step, gather } = this.situation;
    if (gather)
      return {
        say: `${this.brief.greeting ?? greetingFrom({ ...this.brief }).replace(/ How can I help you\?$/, '')} ${gather.question}`,
      };
    const line = step && quotedLine(step.text);
    if (line) return { say: line };
    const slot = this.missing;
    if (
      step &&
      slot &&
      !this.brief.greeting &&
      !/\b(greet|welcome|what (?:they|the caller|you)|how (?:you|to) help)\b/i.test(step.text)
    )
      return this.askFor(slot, greetingFrom(this.brief).replace(/ How can I help you\?$/, ''));
    return { say: greetingFrom(this.brief) };
  }

  #attend(): Reaction {
    const { memory } = this;
    memory.silences += 1;
    if (memory.farewell || memory.silences > 4) return {};
    const slot = memory.pending?.asked ?? memory.asked;
    if (memory.silences === 1) return { say: `Are you still there?${slot ? ` ${questionFor(slot)}` : ''}` };
    return { say: memory.silences === 2 ? 'Hello? I am still here.' : 'Take your time. I am here when you are ready.' };
  }

  #hear(said: string): Reaction {
    const { memory } = this;
    const talk = smallTalk(said);
    const meta = talk && this.#metaTalk(talk);
    if (meta) return meta;
    if (memory.pending) {
      const resumed = resume(this, memory.pending, said);
      if (resumed) return resumed;
    }
    if (memory.interview) {
      const answered = answerInterview(this, memory.interview, said);
      if (answered) return answered;
    }
    const nothingElse =
      findYesNo(said) === false && /anything else|else I can do/i.test(memory.lastSaid) && tokens(said).length <= 4;
    if (talk === 'bye' || nothingElse) return this.farewell(said);
    return (talk && this.#chat(talk)) || this.decide(said);
  }

  /** Begins to ask what a tool has to be asked, unless the caller would rather not. */
  #interview(yes: boolean | undefined): Reaction | undefined {
    const first = interviewer(this);
    if (!first || this.memory.interview) return undefined;
    if (yes === false) return { say: 'All right, then not. Is there anything else I can do for you?' };
    return { call: { tool: first.tool.name, values: {} } };
  }

  /** What takes in whatever a caller says where nothing else fits: a search, or who calls about what. */
  #takesAnything(said: string): Reaction | undefined {
    if (tokens(said).length < 3) return undefined;
    const fits = ({ tool, required }: Ability) =>
      (required.length === 1 && required[0]?.kind === 'query') ||
      (!this.memory.wasUsed(tool.name) &&
        required.some(({ kind }) => kind === 'name') &&
        required.some(({ name }) => name === 'reason'));
    const found = this.abilities.find(fits);
    return found && begin(this, found, said);
  }

  /** Talk about the conversation itself, which leaves everything as it is. */
  #metaTalk(talk: NonNullable<ReturnType<typeof smallTalk>>): Reaction | undefined {
    const again = this.memory.pending?.asked ? ` ${questionFor(this.memory.pending.asked)}` : '';
    switch (talk) {
      case 'repeat':
        return { say: this.memory.lastSaid || greetingFrom(this.brief) };
      case 'real':
        return { say: `${notReal}${again || ' How can I help you?'}` };
      case 'who':
        return { say: `${whoAmI(this.brief)}${again || ' How can I help you?'}` };
      case 'abilities':
        return { say: `${whatICanDo(this.abilities)}${again || ' What would you like?'}` };
      case 'moment':
        if (this.#tools.some(({ name }) => name === 'wait_for_user'))
          return { say: 'Sure, take your time.', call: { tool: 'wait_for_user', values: {} } };
        return { say: 'Sure, take your time.' };
      default:
        return undefined;
    }
  }

  #chat(talk: NonNullable<ReturnType<typeof smallTalk>>): Reaction | undefined {
    const slot = this.memory.asked;
    if (talk === 'thanks') return { say: "You're welcome. Is there anything else I can do for you?" };
    if (talk === 'how_are_you')
      return { say: `I am fine, thank you. ${slot ? questionFor(slot) : 'How can I help you?'}` };
    if (talk === 'hello') return slot ? this.askFor(slot, 'Hello!') : { say: 'Hello! How can I help you?' };
    return undefined;
  }

  /** Says goodbye, and ends the call where the agent has a tool for it. */
  farewell(said: string): Reaction {
    this.memory.farewell = true;
    this.memory.pending = undefined;
    const name = this.memory.facts.find(({ slot }) => slot.kind === 'name')?.value;
    const say = `Thank you for calling${typeof name === 'string' ? `, ${name.split(' ')[0]}` : ''}. Goodbye!`;
    const ending = this.abilities.find(({ ends }) => ends);
    if (!ending) return { say };
    const values = Object.fromEntries(ending.required.map(({ name: slot }) => [slot, said]));
    return { say, call: { tool: ending.tool.name, values } };
  }

  /** Finds out what to do about something that the caller said. */
  decide(said: string): Reaction {
    const { memory } = this;
    const yes = findYesNo(said);
    const offered = memory.offer === undefined ? undefined : this.ability(memory.offer);
    memory.offer = undefined;
    const wish = choose(said, this.abilities, this.hearing);
    if (offered && yes === true && (!wish || wish.changes)) return begin(this, offered, said);
    if (offered && yes === false && !wish) return { say: 'All right. Is there anything else I can do for you?' };
    const told = this.#listenForStep(said, wish);
    if (told) return told;
    if (wish) return begin(this, wish, said);
    // "Half past ten, please", after what is free was told: the offer is taken up by what it needs.
    if (offered && Object.keys(extract(said, offered.slots, this.hearing)).length > 0)
      return begin(this, offered, said);
    return (
      this.#again(said) ??
      this.#move(said) ??
      this.#interview(yes) ??
      this.#takesAnything(said) ??
      this.#lost(said, yes)
    );
  }

  /** Takes what the step wants to know out of what the caller said. */
  #listenForStep(said: string, wish: Ability | undefined): Reaction | undefined {
    const { memory, wanted } = this;
    if (wanted.length === 0) return undefined;
    const open = memory.asked && wanted.find(({ name }) => name === memory.asked?.name);
    const aside =
      wish &&
      open &&
      ['text', 'name'].includes(open.kind) &&
      /\?\s*$|^(what|when|where|how|which|who|do|can|is|are)\b/i.test(said.trim());
    const values = extract(said, wanted, this.hearing, aside ? undefined : open);
    const before = wanted.filter((slot) => memory.recall(slot) === undefined).length;
    memory.learn(wanted, values);
    // A tool of the step that can answer with what is known now goes first: slots before names.
    const useful =
      wish && !memory.isDone(wish.tool.name, this.#known(wish)) && !(open && open.name in values && wish.changes);
    if (useful) return undefined;
    if (Object.keys(values).length === 0) return undefined;
    memory.asked = undefined;
    memory.misses = 0;
    return this.progress(before > 0 ? 'Thank you.' : '');
  }

  #known({ required }: Ability): Record<string, unknown> {
    return Object.fromEntries(required.map((slot) => [slot.name, this.memory.recall(slot)]));
  }

  /** Asks for the next thing that the step wants to know; once all is known, goes on. */
  progress(before = ''): Reaction {
    const slot = this.missing;
    if (slot) return this.askFor(slot, before);
    const ready = mainToolOf(this.situation.step, this.abilities);
    if (
      ready &&
      !this.memory.wasUsed(ready.tool.name) &&
      ready.required.every((needed) => this.memory.recall(needed) !== undefined)
    )
      return begin(this, ready, '');
    const call = this.wayOn();
    if (call) return { call };
    return { say: `${before} I have everything I need. Is there anything else I can do for you?`.trim() };
  }

  /** "And on Sunday?": the last thing once more, with another value. */
  #again(said: string): Reaction | undefined {
    const last = this.memory.lastCall;
    const ability = last && this.ability(last.tool);
    if (!ability || ability.changes || tokens(said).length > 8) return undefined;
    const told = extract(
      said,
      ability.slots.filter(({ kind }) => kind !== 'query'),
      this.hearing,
    );
    const differs = Object.entries(told).some(([name, value]) => last.values[name] !== value);
    return differs ? begin(this, ability, said) : undefined;
  }

  /** Goes to another step or context, where the caller's words or the lack of anything to do here lead there. */
  #move(said: string): Reaction | undefined {
    const contexts = this.#choices('change_context', 'context');
    const context =
      findChoice(said, contexts)?.value ??
      contexts.find((name) => [...terms(said)].some((term) => terms(String(name)).has(term)));
    if (context !== undefined) return { call: { tool: 'change_context', values: { context } } };
    if (this.missing) return undefined;
    const call = this.wayOn(said);
    return call && { call };
  }

  /** Nothing fits: says so, and what would. */
  #lost(said: string, yes: boolean | undefined): Reaction {
    const { memory } = this;
    const slot = memory.asked ?? this.missing;
    memory.misses += 1;
    if (slot) return this.askFor(slot, memory.misses > 1 ? "Sorry, I didn't get that." : '');
    if (yes !== undefined && tokens(said).length <= 3)
      return { say: yes ? 'Great. What can I do for you?' : 'All right. Is there anything else I can do for you?' };
    if (closes(this.situation.step)) return { say: 'Is there anything else I can do for you?' };
    const heard =
      tokens(said).length <= 12
        ? `I found nothing that I could do about "${said.trim().replace(/[.?!]+$/, '')}".`
        : 'I found nothing that I could do about that.';
    return { say: `${heard} ${whatICanDo(this.abilities)}` };
  }

  /** The first words in a step or a context that the conversation has come to. */
  enterStep(): Reaction {
    const { memory, situation } = this;
    const { step } = situation;
    memory.asked = undefined;
    const said = memory.open;
    const wish = said ? choose(said, this.abilities, this.hearing) : undefined;
    if (said && this.wanted.length > 0) memory.learn(this.wanted, extract(said, this.wanted, this.hearing));
    if (wish) return begin(this, wish, said);
    const main = mainToolOf(step, this.abilities);
    const known = main?.required.filter((slot) => memory.recall(slot) !== undefined).length ?? 0;
    if (
      main &&
      !memory.wasUsed(main.tool.name) &&
      main.required.length > 0 &&
      (confirms(step) || !this.missing) &&
      known > 0
    )
      return begin(this, main, '');
    const line = step && quotedLine(step.text);
    if (line && !alike(line, memory.lastSaid)) return { say: line };
    const slot = this.missing;
    if (slot) return this.askFor(slot, this.#spoke ? '' : 'All right.');
    if (closes(step)) return { say: 'Is there anything else I can do for you?' };
    if (main && !main.ends && !memory.wasUsed(main.tool.name) && !this.#spoke) {
      memory.offer = main.tool.name;
      return { say: `Would you like to ${deedOfName(main.tool.name)}?` };
    }
    return this.#spoke ? {} : { say: 'What can I do for you?' };
  }

  /** Whether the assistant has said anything since the caller's last turn. */
  get #spoke(): boolean {
    const last = this.messages.findLastIndex(({ role }) => role === 'user');
    return this.messages.slice(last + 1).some((message) => message.role === 'assistant' && message.content !== '');
  }
}
