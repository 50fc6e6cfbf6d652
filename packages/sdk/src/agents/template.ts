import { randomBytes } from 'node:crypto';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import { checkDocument, documentOf, stepOf } from '../swml/index.js';
import type { AgentDefinition } from './definition.js';
import {
  buildDocument,
  type DocumentUrls,
  type Modifications,
  type PartName,
  partOf,
  type TakePart,
} from './document.js';
import { keepFrame, knownFrame } from './frame.js';

/** Where a request fills in a URL, or a part of the document that is rendered by itself. */
export type Slot =
  | { readonly kind: 'defaults' | 'postPrompt' | 'debug' }
  | { readonly kind: 'tool'; readonly name: string }
  | { readonly kind: 'part'; readonly name: PartName };

/** The text of a document, or of a part of one, cut at its slots: there is one text more than there are slots. */
export interface Template {
  readonly texts: readonly string[];
  readonly slots: readonly Slot[];
  /** Whether it is met again. */
  readonly kept: boolean;
}

/** A document: what stands around its parts, and the parts. A list of sections has a template for each of them. */
export interface DocumentTemplate {
  readonly frame: Template;
  readonly parts: ReadonlyMap<PartName, readonly Template[]>;
}

interface Marks {
  readonly pattern: RegExp;
  readonly urls: DocumentUrls;
  readonly part: (name: PartName) => string;
  /** Stands in a URL where a token goes. */
  readonly token: string;
}

/**
 * What marks slots in the text, as URLs, for schemas that ask for one; nobody outside the process can write them into a
 * prompt. Made when first needed: some runtimes have no randomness while modules load.
 */
export const marks = (): Marks => {
  made ??= makeMarks();
  return made;
};
let made: Marks | undefined;

function makeMarks(): Marks {
  const mark = `https://${randomBytes(12).toString('hex')}.invalid`;
  const urls: DocumentUrls = {
    defaults: `${mark}/defaults/`,
    postPrompt: `${mark}/postPrompt/`,
    debug: `${mark}/debug/`,
    tool: (name) => `${mark}/tool/${name}`,
  };
  return {
    urls,
    part: (name) => `${mark}/part/${name}`,
    token: randomBytes(12).toString('hex'),
    pattern: new RegExp(`"${mark}/(defaults|postPrompt|debug|tool|part)/(\\w*)"`, 'g'),
  };
}

/**
 * Renders a document into a template. Parts that are met again, in whatever definition, are neither rendered nor checked
 * anew; nor is what stands around them, when nothing but parts has changed.
 * @throws {SwmlError} When the document is not valid.
 */
export function makeTemplate(definition: AgentDefinition, how: Rendering): DocumentTemplate {
  const { modifications, check, base } = how;
  if (modifications || typeof check === 'function') return makeAnew(definition, how);
  const known = knownFrame(definition, check);
  if (known) return { frame: known, parts: changedParts(definition, known, check, base) };
  const made = makeAnew(definition, how);
  keepFrame(definition, made.frame, check);
  return made;
}

/** How a document is rendered. */
export interface Rendering {
  readonly modifications?: Modifications | undefined;
  readonly check: boolean | ((document: SwmlDocument) => void);
  /**
   * What the definition was made out of for one request: nothing but the parts that they share is kept. To keep more
   * would cost most of a request: the collector frees what a WeakMap led to long after everything else.
   */
  readonly base?: AgentDefinition | undefined;
}

function makeAnew(definition: AgentDefinition, { modifications, check, base }: Rendering): DocumentTemplate {
  const build = (take?: TakePart) => buildDocument(definition, marks().urls, modifications, take);
  if (typeof check === 'function') check(build());
  else if (check) checkParts(definition, build);
  const parts = new Map<PartName, readonly Template[]>();
  const document = build((name, part) => {
    parts.set(name, templatesOf(name, part, base));
    return marks().part(name);
  });
  return { frame: cut(JSON.stringify(document), true), parts };
}

/** The parts of a document whose frame is known. */
function changedParts(
  definition: AgentDefinition,
  { slots }: Template,
  check: boolean,
  base: AgentDefinition | undefined,
): DocumentTemplate['parts'] {
  const parts = new Map<PartName, readonly Template[]>();
  const unchecked: [PartName, object][] = [];
  for (const slot of slots) {
    if (slot.kind !== 'part') continue;
    const { name } = slot;
    const part = partOf(definition, name, marks().urls) as object;
    if (check) for (const object of objectsOf(name, part)) if (!valid.has(object)) unchecked.push([name, object]);
    parts.set(name, templatesOf(name, part, base));
  }
  if (unchecked.length > 0) checkAlone(definition, unchecked, base === undefined);
  return parts;
}

function templatesOf(name: PartName, part: object, base: AgentDefinition | undefined): readonly Template[] {
  const lasting = base && objectsOf(name, partOf(base, name, marks().urls) ?? []);
  return objectsOf(name, part).map((object) => templateOfPart(object, lasting?.includes(object) ?? true));
}

/** What is rendered and checked by itself: of sections each, of anything else the whole. */
const objectsOf = (name: PartName, part: object): readonly object[] =>
  name === 'sections' ? (part as readonly object[]) : [part];

/** Parts that were in a valid document. They are never changed, and valid wherever they stand. */
const valid = new WeakSet<object>();

function checkParts(definition: AgentDefinition, build: (take?: TakePart) => SwmlDocument): void {
  const parts: object[] = [];
  const leave = (part: object): object => {
    if (valid.has(part)) return Array.isArray(part) ? [] : {};
    parts.push(part);
    return part;
  };
  const left = build((name, part) => (name === 'sections' ? objectsOf(name, part).map(leave) : leave(part)));
  check(definition, left, build);
  for (const part of parts) valid.add(part);
}

/** Checks parts in a document that has nothing else. @param kept Whether they are met again. */
function checkAlone(definition: AgentDefinition, parts: readonly [PartName, object][], kept: boolean): void {
  const sections = parts.filter(([name]) => name === 'sections').map(([, section]) => section);
  const { contexts, functions, hints, languages, params, globalData } = Object.fromEntries(parts);
  const ai = {
    prompt: { ...(sections.length > 0 ? { pom: sections } : { text: '' }), ...(contexts ? { contexts } : {}) },
    ...(functions ? { SWAIG: { functions } } : {}),
    ...(hints ? { hints } : {}),
    ...(languages ? { languages } : {}),
    ...(params ? { params } : {}),
    ...(globalData ? { global_data: globalData } : {}),
  };
  check(definition, documentOf([stepOf('ai', ai)]), () => buildDocument(definition, marks().urls));
  if (kept) for (const [, part] of parts) valid.add(part);
}

/** Only in the whole document the places are right at which something is wrong. */
function check(definition: AgentDefinition, partial: SwmlDocument, whole: () => SwmlDocument): void {
  const what = `The document of the agent ${JSON.stringify(definition.name)}`;
  try {
    checkDocument(partial, what);
  } catch (error) {
    checkDocument(whole(), what);
    throw error;
  }
}

const partTemplates = new WeakMap<object, Template>();

function templateOfPart(part: object, lasting: boolean): Template {
  const known = partTemplates.get(part);
  if (known) return known;
  const template = cut(JSON.stringify(part), lasting);
  if (lasting) partTemplates.set(part, template);
  return template;
}

function cut(text: string, kept: boolean): Template {
  const texts: string[] = [];
  const slots: Slot[] = [];
  let end = 0;
  for (const match of text.matchAll(marks().pattern)) {
    const [whole, kind, name] = match as unknown as [string, Slot['kind'], string];
    texts.push(text.slice(end, match.index));
    if (kind === 'part') slots.push({ kind, name: name as PartName });
    else slots.push(kind === 'tool' ? { kind, name } : { kind });
    end = match.index + whole.length;
  }
  return { texts: [...texts, text.slice(end)], slots, kept };
}
