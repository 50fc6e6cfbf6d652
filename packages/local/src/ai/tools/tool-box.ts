import type { Tool } from './definitions.js';

/** Functions that the platform calls by itself; no model ever sees them. */
const hooks = ['startup_hook', 'hangup_hook', 'check_for_input', 'summarize_conversation'];

/** The tools of one session: which are on, and the metadata that they share. */
export class ToolBox {
  readonly #tools: Map<string, Tool>;
  readonly #metaData = new Map<string, Record<string, unknown>>();

  constructor(tools: readonly Tool[]) {
    this.#tools = new Map(tools.map((tool) => [tool.name, { ...tool }]));
    for (const { metaDataToken: token, metaData } of tools)
      this.#metaData.set(token, { ...this.#metaData.get(token), ...metaData });
  }

  get names(): string[] {
    return [...this.#tools.keys()].filter((name) => !hooks.includes(name));
  }

  /** Takes one more; the later of two with the same name counts. */
  add(tool: Tool): void {
    this.#tools.set(tool.name, { ...tool });
    const { metaDataToken: token, metaData } = tool;
    this.#metaData.set(token, { ...this.#metaData.get(token), ...metaData });
  }

  find(name: string): Tool | undefined {
    return this.#tools.get(name);
  }

  /** The tools that may be used at all, hooks aside. */
  get active(): Tool[] {
    return [...this.#tools.values()].filter(({ name, uses }) => uses > 0 && !hooks.includes(name));
  }

  /** Counts a use. */
  use(tool: Tool): void {
    if (tool.uses > 0) tool.uses -= 1;
  }

  /** Switches a tool: on, off, on for so many uses, or (-1) the other way round. */
  toggle(tool: Tool, active: number): void {
    if (active < 0) tool.uses = tool.uses > 0 ? 0 : Number.POSITIVE_INFINITY;
    else tool.uses = active;
  }

  metaData(tool: Tool): Readonly<Record<string, unknown>> {
    return this.#metaData.get(tool.metaDataToken) ?? {};
  }

  setMetaData(tool: Tool, data: Record<string, unknown>): void {
    this.#metaData.set(tool.metaDataToken, data);
  }
}
