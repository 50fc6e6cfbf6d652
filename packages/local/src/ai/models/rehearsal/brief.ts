import { tokens } from './words.js';

/** What a prompt says about who talks. */
export interface Brief {
  name?: string;
  role?: string;
  business?: string;
  /** A sentence that the prompt has the assistant open with. */
  greeting?: string;
}

const quoted = `["“'‘]([^"”“\\n]{3,300}?)["”'’](?=[\\s.,;)]|$)`;
const opening = new RegExp(
  `\\b(?:greet|say|saying|begin|start|open|answer|greeting|introduce yourself)[^."“\\n]{0,80}?[:\\s]\\s*${quoted}`,
  'i',
);

/** Reads name, role, business and greeting in a prompt. */
export function readBrief(prompt: string): Brief {
  const brief: Brief = {};
  const greeting = opening.exec(prompt)?.[1];
  if (greeting) brief.greeting = greeting.trim();
  const name =
    /\b(?:[Yy]our name is|[Yy]ou are called|[Cc]all yourself|named|[Nn]ame\s*[:=])\s*["“*]*([A-Z][\p{L}'-]+)/u.exec(
      prompt,
    )?.[1] ?? /\bYou are ([A-Z][\p{L}'-]+)(?=[,.\s])(?! (?:Inc|LLC)\b)/u.exec(prompt)?.[1];
  if (name && !/^(The|A|An|AI|Not|Now|Here|On|At)$/.test(name)) brief.name = name;
  const role =
    /\b(?:You are|you are|You're|As)\s+(?:[A-Z][\p{L}'-]+,?\s+)?((?:an?|the)\s+[^.,\n]{3,80}?)(?=\s+(?:for|at|of|from|who|that|with|in|on|called)\b|[.,\n]|$)/u.exec(
      prompt,
    )?.[1];
  if (role) brief.role = role.replace(/\b(helpful|friendly|professional|polite|cheerful|AI|virtual)\s+/gi, '').trim();
  const business =
    /\b(?:for|at|of|from|called|named)\s+((?:the\s+)?[A-Z][\p{L}\d'’]*(?:\s+(?:&|and|of|[A-Z][\p{L}\d'’]*))*)/u.exec(
      prompt,
    )?.[1];
  if (business && business !== name && !/^(The|I|You|AI|SWAIG|JSON)$/.test(business)) brief.business = business.trim();
  return brief;
}

/** A first sentence, by the prompt's own words where it has some. */
export function greetingFrom(brief: Brief): string {
  if (brief.greeting) return brief.greeting;
  const { name, business, role } = brief;
  const ask = 'How can I help you?';
  if (business && name) return `Hello, this is ${name} at ${business}. ${ask}`;
  if (business) return `Hello, and thank you for calling ${business}. ${ask}`;
  if (name) return `Hello, this is ${name}${role ? `, ${role}` : ''}. ${ask}`;
  return role && tokens(role).length < 8 ? `Hello, this is ${role}. ${ask}` : `Hello. ${ask}`;
}

/** What a step's text has the assistant say word for word, or ask. */
export function quotedLine(text: string): string | undefined {
  const match = new RegExp(
    `\\b(?:greet|say|saying|ask|asking|tell|begin|open|start)[^."“\\n]{0,80}?[:\\s]\\s*${quoted}`,
    'i',
  ).exec(text);
  return match?.[1]?.trim();
}
