import type { AgentBase } from '../agents/index.js';
import type { Logger } from '../logging/index.js';
import { extractSipUsername, sipUsernameOf } from '../server/index.js';

/** Which agent takes the calls to which SIP user name. */
export class SipRoutes {
  /** Set by hand; these count before those that follow from agents. */
  private readonly given = new Map<string, string>();
  private readonly derived = new Map<string, string>();

  constructor(
    private readonly log: Logger,
    private readonly autoMap: boolean,
  ) {}

  /** Sends calls to a user name to a route. */
  give(username: string, route: string): void {
    this.given.set(username.trim().toLowerCase(), route);
  }

  /** Sends calls to an agent's user names to its route. A name that another agent has stays with that one. */
  add(agent: AgentBase, route: string): void {
    const names = new Set(agent.getSipUsernames());
    if (this.autoMap) {
      const path = route.slice(1).toLowerCase();
      for (const name of [sipUsernameOf(agent.getName()), path, sipUsernameOf(path)]) if (name !== '') names.add(name);
    }
    for (const name of names) {
      const other = this.derived.get(name);
      if (other === undefined) this.derived.set(name, route);
      else if (other !== route)
        this.log.warn(`The SIP user name ${name} stands for ${other} already, and not for ${route}.`);
    }
  }

  remove(route: string): void {
    for (const [name, other] of this.derived) if (other === route) this.derived.delete(name);
  }

  /** The route of the agent that takes a call. */
  find(body: Record<string, unknown>): string | undefined {
    const username = extractSipUsername(body)?.toLowerCase();
    if (username === undefined) return undefined;
    const route = this.given.get(username) ?? this.derived.get(username);
    if (route === undefined) this.log.info(`No agent takes calls to ${username}; the one that was asked answers.`);
    return route;
  }
}
