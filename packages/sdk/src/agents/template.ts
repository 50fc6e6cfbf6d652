import { randomBytes } from 'node:crypto';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import { checkDocument } from '../swml/index.js';
import type { AgentDefinition } from './definition.js';
import { buildDocument, type DocumentUrls, type Modifications, type TakePart } from './document.js';

/** Where a request fills in a URL, or a part of the document that is rendered by itself. */
export type Slot =
  | { readonly kind: 'defaults' | 'postPrompt' | 'debug' }
  | { readonly kind: 'tool'; readonly name: string }
  | { readonly kind: 'part'; readonly template: Template };

/** The text of a document, or of a part of one, cut at its slots: there is one text more than there are slots. */
export interface Template {
  readonly texts: readonly string[];
  readonly slots: readonly Slot[];
}

interface Marks {
  readonly pattern: RegExp;
  readonly urls: DocumentUrls;
  readonly part: (index: number) => string;
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
    part: (index) => `${mark}/part/${index}`,
    token: randomBytes(12).toString('hex'),
    pattern: new RegExp(`"${mark}/(defaults|postPrompt|debug|tool|part)/(\\w*)"`, 'g'),
  };
}

/**
 * Renders a document into a template. Parts that are met again, in whatever definition, are neither rendered nor checked
 * anew.
 * @throws {SwmlError} When the document is not valid.
 */
export function makeTemplate(
  definition: AgentDefinition,
  modifications: Modifications | undefined,
  check: boolean | ((document: SwmlDocument) => void),
): Template {
  const build = (take: TakePart) => buildDocument(definition, marks().urls, modifications, take);
  if (typeof check === 'function') check(build((part) => part));
  else if (check) checkParts(definition, build);
  const templates: Template[] = [];
  const document = build((part) => {
    templates.push(templateOfPart(part));
    return marks().part(templates.length - 1);
  });
  return cut(JSON.stringify(document), templates);
}

/** Parts that were in a valid document. They are never changed, and valid wherever they stand. */
const valid = new WeakSet<object>();

function checkParts(definition: AgentDefinition, build: (take: TakePart) => SwmlDocument): void {
  const what = `The document of the agent ${JSON.stringify(definition.name)}`;
  const parts: object[] = [];
  const left = build((part, empty) => {
    if (valid.has(part)) return empty;
    parts.push(part);
    return part;
  });
  try {
    checkDocument(left, what);
  } catch (error) {
    // Only in the whole document the places are right at which something is wrong.
    checkDocument(
      build((part) => part),
      what,
    );
    throw error;
  }
  for (const part of parts) valid.add(part);
}

const partTemplates = new WeakMap<object, Template>();

function templateOfPart(part: object): Template {
  const known = partTemplates.get(part);
  if (known) return known;
  const template = cut(JSON.stringify(part), []);
  partTemplates.set(part, template);
  return template;
}

function cut(text: string, parts: readonly Template[]): Template {
  const texts: string[] = [];
  const slots: Slot[] = [];
  let end = 0;
  for (const match of text.matchAll(marks().pattern)) {
    const [whole, kind, name] = match as unknown as [string, Slot['kind'], string];
    texts.push(text.slice(end, match.index));
    if (kind === 'part') slots.push({ kind, template: parts[Number(name)] as Template });
    else slots.push(kind === 'tool' ? { kind, name } : { kind });
    end = match.index + whole.length;
  }
  return { texts: [...texts, text.slice(end)], slots };
}
