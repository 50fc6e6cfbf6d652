import type { RunAi } from '../../ai/index.js';
import type { Clock } from '../../clock/index.js';
import type { Outbound } from '../../http/index.js';
import type { Messages } from '../../messaging/index.js';

/** What scripts work with. */
export interface ScriptParts {
  clock: Clock;
  http: Outbound;
  ai: RunAi;
  /** Sends messages. Without it, none can be sent. */
  messages?: Pick<Messages, 'send'>;
  /** The signing key of a project; document requests of projects that have one are signed. */
  signingKey?: (projectId: string) => string | undefined;
  /** Milliseconds that a document's server may take to answer. Default: 15000. */
  fetchTimeoutMs?: number;
}
