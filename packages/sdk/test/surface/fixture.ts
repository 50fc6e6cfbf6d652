import { readFileSync } from 'node:fs';

/** A documented member, or, without a dot in its name, a documented export. */
export interface Documented {
  readonly name: string;
  /** The class, interface or group that it belongs to; `undefined` for an export. */
  readonly owner: string | undefined;
  readonly member: string;
  readonly isStatic: boolean;
  readonly kind: 'class' | 'function' | 'constant' | 'method' | 'property' | 'option';
  /** Positional parameters, and below them, after a dot, the options that an object takes. */
  readonly parameters: readonly DocumentedParameter[];
  /** Method and path of the request that the member sends. */
  readonly http: string | undefined;
}

export interface DocumentedParameter {
  /** Names from the positional parameter on: `['opts', 'timeout']`. */
  readonly path: readonly string[];
  readonly optional: boolean;
}

/** A page of the documentation and what it documents. */
export interface Page {
  readonly name: string;
  readonly members: readonly Documented[];
}

interface WrittenMember {
  kind: string;
  parameters?: string[];
  http?: string;
}
type Written = Record<string, Record<string, WrittenMember>>;

/** A part of the documentation whose names are looked for. */
export type Part = 'agents' | 'livewire' | 'relay' | 'rest';

/** The module that a part is documented of, below the package's name; of most it is the package itself. */
export const moduleOf = (part: Part): string => (part === 'livewire' ? 'livewire/index' : 'index');

/** The documented pages of a part, those whose names begin so; `SURFACE` sets it when nothing does. */
export function documentedPages(part: Part, wanted = process.env['SURFACE'] ?? ''): Page[] {
  const written = JSON.parse(readFileSync(new URL(`./${part}.json`, import.meta.url), 'utf8')) as Written;
  return Object.entries(written)
    .filter(([name]) => name.startsWith(wanted))
    .map(([name, members]) => ({ name, members: Object.entries(members).map(read) }));
}

function read([name, { kind, parameters = [], http }]: [string, WrittenMember]): Documented {
  const isStatic = kind.startsWith('static ');
  const dot = name.lastIndexOf('.');
  return {
    name,
    owner: dot < 0 ? undefined : name.slice(0, dot),
    member: name.slice(dot + 1),
    isStatic,
    http,
    kind: kind.replace('static ', '') as Documented['kind'],
    parameters: parameters.map((parameter) => ({
      path: parameter.replace('?', '').split('.'),
      optional: parameter.endsWith('?'),
    })),
  };
}
