/** What is documented and is not found as documented, and why: by page, then by member. */
export const exceptions: Record<string, Record<string, string>> = {
  'agents/configuration/session-manager/set-session-metadata': {
    'SessionManager.setSessionMetadata': 'Two overloads, each of which names its second parameter for what it takes.',
  },
  'agents/swml-service/run': {
    'SWMLService.run': 'Two overloads: one takes an object, the other host, port and an object.',
  },
};
