interface Rule {
  readonly allow: boolean;
  readonly fits: (path: string) => boolean;
  /** The longer a rule, the more it says. */
  readonly weight: number;
}

/** What a robots.txt lets a program ask for. */
export class Robots {
  private readonly rules: readonly Rule[];

  /** @param agent The name of the program: the first word of its user agent. */
  constructor(text: string, agent: string) {
    const groups = groupsOf(text);
    const name = agent.toLowerCase();
    const own = groups.filter(({ agents }) => agents.some((one) => one !== '*' && name.startsWith(one)));
    const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
    this.rules = chosen.flatMap(({ rules }) => rules);
  }

  /** Whether a URL may be asked for: the longest rule that fits says so, and of equals the one that allows. */
  allows({ pathname, search }: URL): boolean {
    const path = pathname + search;
    const [best] = this.rules
      .filter((rule) => rule.fits(path))
      .sort((a, b) => b.weight - a.weight || Number(b.allow) - Number(a.allow));
    return best?.allow ?? true;
  }
}

function groupsOf(text: string): { agents: string[]; rules: Rule[] }[] {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  let naming = false;
  for (const line of text.split(/[\r\n]/)) {
    // No regular expression: the text is a stranger's, and one with three runs of blanks takes for ever on some.
    const [said = ''] = line.split('#', 1);
    const colon = said.indexOf(':');
    const name = said.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = said.slice(colon + 1).trim();
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(value.toLowerCase());
      naming = true;
    } else if (name === 'allow' || name === 'disallow') {
      naming = false;
      if (value !== '')
        groups.at(-1)?.rules.push({ allow: name === 'allow', fits: pathOf(value), weight: value.length });
    }
  }
  return groups;
}

/** A pattern: `*` stands for anything, `$` at its end for the end. No pattern takes more than one look at a path. */
function pathOf(value: string): (path: string) => boolean {
  const toEnd = value.endsWith('$');
  const [head = '', ...parts] = (toEnd ? value.slice(0, -1) : value).split('*');
  const tail = toEnd ? parts.pop() : undefined;
  return (path) => {
    if (!path.startsWith(head)) return false;
    let at = head.length;
    // The first place that fits leaves the most for what follows.
    for (const part of parts) {
      const found = path.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    if (tail !== undefined) return path.length - tail.length >= at && path.endsWith(tail);
    return !toEnd || path.length === at;
  };
}
