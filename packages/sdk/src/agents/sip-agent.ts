import { extractSipUsername, sipUsernamesOf } from '../server/index.js';
import { HttpService } from '../service/index.js';

/** The SIP addresses that calls of an agent are made to. */
export abstract class SipAgent extends HttpService {
  private usernames: readonly string[] = [];

  /**
   * Answers calls to SIP addresses at a path below the endpoint. What is posted there gets the document; a call to a
   * user name that is not the agent's is noted in the log. [agent-base/enable-sip-routing]
   * @param autoMap Take the user names that follow from the agent's name and route; see {@link autoMapSipUsernames}.
   * @throws {TypeError} When something else is answered at the path.
   */
  enableSipRouting(autoMap = true, path = '/sip'): this {
    this.registerRoutingCallback((body) => {
      const username = extractSipUsername(body)?.toLowerCase();
      if (username !== undefined && !this.usernames.includes(username))
        this.log.info(`A call to ${username}, which is not a user name of this agent.`, { usernames: this.usernames });
      return null;
    }, path);
    return autoMap ? this.autoMapSipUsernames() : this;
  }

  /** Takes calls to a SIP user name, in any case. @throws {TypeError} When it is empty. */
  registerSipUsername(username: string): this {
    if (typeof username !== 'string' || username.trim() === '')
      throw new TypeError('A SIP user name must be a text and not empty.');
    this.usernames = [...new Set([...this.usernames, username.trim().toLowerCase()])];
    return this;
  }

  /**
   * Takes calls to the user names that follow from the agent's name and route: both in lower case with nothing but
   * letters, digits and underscores, and the name without vowels when it is longer than 3 characters and more than 2
   * are left. [agent-base/auto-map-sip-usernames]
   */
  autoMapSipUsernames(): this {
    for (const username of sipUsernamesOf(this.name, this.route)) this.registerSipUsername(username);
    return this;
  }

  /** The SIP user names that the agent takes calls to, in lower case. */
  getSipUsernames(): string[] {
    return [...this.usernames];
  }
}
