import type { AgentDefinition } from './definition.js';
import type { PartName } from './document.js';
import { type DocumentTemplate, marks, type Slot, type Template } from './template.js';

/** The URLs of one agent at one endpoint. */
export interface Urls {
  readonly endpoint: string;
  /** Where functions are called. */
  readonly functions: string;
  readonly params: AgentDefinition['queryParams'];
}

/** A text in which tokens are missing: there is one part more than there are names of functions. */
export class Pieces {
  private encoded: readonly Buffer[] | undefined;

  constructor(
    readonly parts: readonly string[],
    readonly names: readonly string[] = [],
  ) {}

  /** The parts as bytes. */
  get buffers(): readonly Buffer[] {
    this.encoded ??= this.parts.map((part) => Buffer.from(part, 'utf8'));
    return this.encoded;
  }
}

/** What stands between the sections of a prompt. */
const [open, comma, close] = [new Pieces(['[']), new Pieces([',']), new Pieces([']'])];

/** Fills URLs into a template. */
export class UrlFiller {
  private readonly written = new Map<Slot['kind'], readonly [head: string, tail: string | undefined]>();
  private readonly frames = new WeakMap<Template, readonly (Pieces | PartName)[]>();
  private readonly parts = new WeakMap<Template, Pieces>();

  constructor(readonly urls: Urls) {}

  fits({ endpoint, functions, params }: Urls): boolean {
    return this.urls.endpoint === endpoint && this.urls.functions === functions && this.urls.params === params;
  }

  /** A document, in the order in which its pieces stand in it. Those that were met before are the same objects again. */
  fill({ frame, parts }: DocumentTemplate): Pieces[] {
    const filled: Pieces[] = [];
    for (const piece of this.fillFrame(frame)) {
      if (piece instanceof Pieces) filled.push(piece);
      else this.fillParts(piece, parts.get(piece) ?? [], filled);
    }
    return filled;
  }

  private fillParts(name: PartName, templates: readonly Template[], filled: Pieces[]): void {
    const list = name === 'sections';
    for (const [i, template] of templates.entries()) {
      if (list) filled.push(i === 0 ? open : comma);
      filled.push(this.fillPart(template));
    }
    if (list) filled.push(close);
  }

  private fillPart(template: Template): Pieces {
    const known = this.parts.get(template);
    if (known) return known;
    const [pieces] = this.cut(template) as [Pieces];
    if (template.kept) this.parts.set(template, pieces);
    return pieces;
  }

  private fillFrame(template: Template): readonly (Pieces | PartName)[] {
    const known = this.frames.get(template);
    if (known) return known;
    const frame = this.cut(template);
    this.frames.set(template, frame);
    return frame;
  }

  /** A template with its URLs, cut where parts stand. */
  private cut({ texts, slots }: Template): (Pieces | PartName)[] {
    const cut: (Pieces | PartName)[] = [];
    let parts: string[] = [];
    let names: string[] = [];
    let text = texts[0] as string;
    for (const [i, slot] of slots.entries()) {
      if (slot.kind === 'part') {
        cut.push(new Pieces([...parts, text], names), slot.name);
        [parts, names, text] = [[], [], ''];
      } else {
        const [head, tail] = this.write(slot.kind);
        text += head;
        if (tail !== undefined) {
          parts.push(text);
          names.push(slot.kind === 'tool' ? slot.name : 'post_prompt');
          text = tail;
        }
      }
      text += texts[i + 1];
    }
    cut.push(new Pieces([...parts, text], names));
    return cut;
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
