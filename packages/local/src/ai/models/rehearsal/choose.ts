import type { ModelTool } from '../model.js';
import { findChoice } from './choices.js';
import type { Hearing } from './extract.js';
import { extract } from './extract.js';
import { type Slot, slotsOf } from './slots.js';
import { spelledOut, terms, tokens } from './words.js';

/** A tool as something to do for the caller. */
export interface Ability {
  tool: ModelTool;
  slots: Slot[];
  required: Slot[];
  /** It changes something: it books, cancels, orders. */
  changes: boolean;
  /** It ends the call. */
  ends: boolean;
  /** It brings the caller to a person. */
  transfers: boolean;
}

const changing =
  /^(book|create|make|schedule|reserve|cancel|order|submit|place|send|update|change|register|delete|remove|buy|pay|add|set|save|report|open|reschedule|move|confirm|sign|start|request|take|leave|file)\b/;

export function abilityOf(tool: ModelTool): Ability {
  const slots = slotsOf(tool.parameters);
  const name = spelledOut(tool.name);
  return {
    tool,
    slots,
    required: slots.filter(({ required }) => required),
    changes: changing.test(name) && !/\bhours?\b/.test(name),
    ends: /\b(hang ?up|end call|end the call|finish call|goodbye|terminate)\b/.test(name),
    transfers: /\b(transfer|connect|escalate|human|operator|representative)\b/.test(name),
  };
}

const asksForFree =
  /\b(?:have|got|is there) (?:anything|something|any(?: \w+)?|a spot|a slot|room|time)\b|\bwhen (?:can|could|would) (?:i|you)\b|\bearliest\b|\bfit me in\b/i;

interface Score {
  ability: Ability;
  score: number;
}

/** How well each tool fits what the caller said, best first. */
export function rank(utterance: string, abilities: readonly Ability[], hearing: Hearing): Score[] {
  const said = terms(utterance);
  if (asksForFree.test(utterance)) said.add('~availabl');
  const vocabularies = abilities.map(vocabularyOf);
  const rarity = (term: string) => 1 / Math.max(1, vocabularies.filter((words) => words.has(term)).length);
  const names = abilities.map(({ tool }) => terms(spelledOut(tool.name)));
  return abilities
    .map((ability, index) => {
      let score = 0;
      for (const term of said) {
        const weight = vocabularies[index]?.get(term) ?? 0;
        // A word's group of synonyms says less than the word.
        score += weight * rarity(term) * (term.startsWith('~') ? 0.7 : 1);
      }
      const named = [...said].some((term) => names[index]?.has(term)) || asksForPlace(utterance, ability);
      if (score > 0 || !ability.changes) score += evidence(utterance, ability, hearing) * (score > 0 ? 1 : 0.75);
      // Nobody is sent away, put through or billed on a hint.
      if ((ability.ends || ability.transfers) && !named) score = 0;
      return { ability, score };
    })
    .sort((a, b) => b.score - a.score || a.ability.required.length - b.ability.required.length);
}

/** "Sales, please": a place to be put through to, asked for in a few words. */
function asksForPlace(utterance: string, { transfers, required }: Ability): boolean {
  if (!transfers || tokens(utterance).length > 6) return false;
  return required.some(
    ({ schema }) => Array.isArray(schema['enum']) && findChoice(utterance, schema['enum']) !== undefined,
  );
}

function vocabularyOf({ tool, slots }: Ability): Map<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const term of terms(text)) words.set(term, Math.max(words.get(term) ?? 0, weight));
  };
  for (const { name, description, schema } of slots) {
    add(description, 0.5);
    add(spelledOut(name), 1);
    if (Array.isArray(schema['enum'])) for (const value of schema['enum']) add(spelledOut(String(value)), 2);
  }
  add(tool.description, 1.2);
  add(spelledOut(tool.name), 3);
  return words;
}

/** Values in the utterance that the tool has a place for: a date speaks for a tool that takes dates. */
function evidence(utterance: string, { slots }: Ability, hearing: Hearing): number {
  const telling = slots.filter(({ kind }) =>
    ['date', 'time', 'datetime', 'weekday', 'code', 'phone', 'email', 'enum', 'number'].includes(kind),
  );
  return Object.keys(extract(utterance, telling, hearing)).length * 0.6;
}

/** Least score at which a tool is what the caller wants. */
export const threshold = 1.5;

/** The tool that the caller wants, if any is clear enough. */
export function choose(utterance: string, abilities: readonly Ability[], hearing: Hearing): Ability | undefined {
  if (tokens(utterance).length === 0) return undefined;
  const [best, ...others] = rank(utterance, abilities, hearing);
  if (!best || best.score < threshold) return undefined;
  // Nothing is changed that was not asked for by name while something that only looks could be meant.
  const named = [...terms(spelledOut(best.ability.tool.name))].some((term) => terms(utterance).has(term));
  if (best.ability.changes && !named) {
    const harmless = others.find(
      ({ ability, score }) => !ability.changes && score >= Math.max(threshold, best.score * 0.6),
    );
    if (harmless) return harmless.ability;
  }
  return best.ability;
}
