/** What is documented and is not found as documented, and why: by page, then by member. */
export const exceptions: Record<string, Record<string, string>> = {
  'agents/swml-service/run': {
    'SWMLService.run': 'Documented are two ways to call it, listed as one: (opts) and (host, port, opts).',
  },
  'agents/helpers': {
    registerBuiltinSkills: 'Skills are not part of the package yet.',
  },
  'agents/configuration/environment-variables': {
    'env.SIGNALWIRE_SKILL_PATHS': 'Skills are not part of the package yet.',
  },
};
