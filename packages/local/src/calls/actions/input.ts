import { describeIssue, type Issue } from '@signalwire/protocol/validation';

/** What an action was given does not make sense. */
export class ActionInputError extends Error {
  override readonly name = 'ActionInputError';
  readonly issue: Issue;

  constructor(action: string, issue: Issue) {
    super(`${action}: ${describeIssue(issue)}`);
    this.issue = issue;
  }
}
