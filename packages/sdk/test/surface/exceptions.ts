import type { Exceptions } from './surface.js';

/** What is documented of agents and is not found as documented, and why: by page, then by member. */
export const exceptions: Exceptions = {
  'agents/configuration/session-manager/set-session-metadata': {
    'SessionManager.setSessionMetadata': 'Two overloads, each of which names its second parameter for what it takes.',
  },
  'agents/swml-service/run': {
    'SWMLService.run': 'Two overloads: one takes an object, the other host, port and an object.',
  },
};
