import type { SwaigRequest } from '@signalwire/protocol/swaig';
import { expandTemplate, expandValue, type Lookup } from '../prompt/template.js';
import { dataLookup } from '../prompt/variables.js';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';

export type Data = Record<string, unknown>;

/** One or several, as a DataMap may write either. */
export const list = (value: unknown): Data[] =>
  value === undefined || value === null
    ? []
    : ([value].flat().filter((item) => item !== null && typeof item === 'object') as Data[]);

/** Replaces the placeholders of a DataMap's texts by what is known at one stage of it. */
export class Stage {
  readonly lookup: Lookup;

  /** @param pause hears of the seconds that templates ask to wait */
  constructor(
    private readonly session: Session,
    readonly root: Data,
    private readonly pause: (seconds: number) => void,
  ) {
    this.lookup = dataLookup(session.sources(root));
  }

  text(template: string): string {
    return expandTemplate(template, this.lookup, this.#clock);
  }

  value(template: unknown): unknown {
    return expandValue(template, this.lookup, this.#clock);
  }

  /** The same with other names first. */
  textWith(template: string, names: Lookup): string {
    return expandTemplate(template, (path) => names(path) ?? this.lookup(path), this.#clock);
  }

  get #clock() {
    return { now: this.session.clock.now(), timeZone: this.session.config.timeZone, pause: this.pause };
  }
}

/** What a DataMap knows before it has asked anybody: the function's request, its arguments and the session's data. */
export function callData(session: Session, tool: Tool, sent: SwaigRequest): Data {
  const args = sent.argument.parsed[0];
  return {
    ...sent,
    args: args !== null && typeof args === 'object' ? args : {},
    global_data: session.globalData,
    meta_data: { ...session.globalData, ...session.tools.metaData(tool) },
  };
}
