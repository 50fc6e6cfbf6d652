import type { AgentDefinition } from './definition.js';
import { marks, type Slot, type Template } from './template.js';

/** The URLs of one agent at one endpoint. */
export interface Urls {
  readonly endpoint: string;
  /** Where functions are called. */
  readonly functions: string;
  readonly params: AgentDefinition['queryParams'];
}

/** A text in which tokens are missing: there is one part more than there are names of functions. */
export interface Pieces {
  readonly parts: readonly string[];
  readonly names: readonly string[];
}

/** Fills URLs into a template. */
export class UrlFiller {
  private readonly written = new Map<Slot['kind'], readonly [head: string, tail: string | undefined]>();
  private readonly parts = new WeakMap<Template, Pieces>();

  constructor(readonly urls: Urls) {}

  fits({ endpoint, functions, params }: Urls): boolean {
    return this.urls.endpoint === endpoint && this.urls.functions === functions && this.urls.params === params;
  }

  fill({ texts, slots }: Template): Pieces {
    const parts: string[] = [];
    const names: string[] = [];
    let text = texts[0] as string;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as Slot;
      const { parts: inner, names: called } = slot.kind === 'part' ? this.fillPart(slot.template) : this.url(slot);
      text += inner[0];
      for (let j = 0; j < called.length; j++) {
        parts.push(text);
        names.push(called[j] as string);
        text = inner[j + 1] as string;
      }
      text += texts[i + 1];
    }
    parts.push(text);
    return { parts, names };
  }

  private fillPart(template: Template): Pieces {
    const known = this.parts.get(template);
    if (known) return known;
    const pieces = this.fill(template);
    this.parts.set(template, pieces);
    return pieces;
  }

  private url(slot: Exclude<Slot, { kind: 'part' }>): Pieces {
    const [head, tail] = this.write(slot.kind);
    if (tail === undefined) return { parts: [head], names: [] };
    return { parts: [head, tail], names: [slot.kind === 'tool' ? slot.name : 'post_prompt'] };
  }

  /** A URL as JSON, cut where a token goes. */
  private write(kind: Exclude<Slot['kind'], 'part'>): readonly [string, string | undefined] {
    const known = this.written.get(kind);
    if (known) return known;
    const [head, tail] = JSON.stringify(urlOf(kind, this.urls)).split(marks().token) as [string, string?];
    const written = [head, tail] as const;
    this.written.set(kind, written);
    return written;
  }
}

function urlOf(kind: Exclude<Slot['kind'], 'part'>, { endpoint, functions, params }: Urls): string {
  switch (kind) {
    case 'defaults':
      return withQuery(functions, params);
    case 'tool':
      return withQuery(functions, params, marks().token);
    case 'postPrompt':
      return withQuery(`${endpoint}/post_prompt`, params, marks().token);
    case 'debug':
      return withQuery(`${endpoint}/debug_events`, params);
  }
}

function withQuery(url: string, params: Urls['params'], token?: string): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  if (token !== undefined) query.set('__token', token);
  const text = query.toString();
  return text === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${text}`;
}
