const noSkills = 'Skills are not part of the package yet.';

/** What is documented and is not found as documented, and why: by page, then by member. */
export const exceptions: Record<string, Record<string, string>> = {
  'agents/agent-base/add-skill': { 'AgentBase.addSkill': noSkills },
  'agents/agent-base/add-skill-by-name': { 'AgentBase.addSkillByName': noSkills },
  'agents/agent-base/has-skill': { 'AgentBase.hasSkill': noSkills },
  'agents/agent-base/list-skills': { 'AgentBase.listSkills': noSkills },
  'agents/agent-base/remove-skill': { 'AgentBase.removeSkill': noSkills },
  'agents/agent-base/remove-skill-by-name': { 'AgentBase.removeSkillByName': noSkills },
  'agents/configuration/environment-variables': {
    'env.SIGNALWIRE_SKILL_PATHS': noSkills,
  },
  'agents/configuration/session-manager/set-session-metadata': {
    'SessionManager.setSessionMetadata': 'Two overloads, each of which names its second parameter for what it takes.',
  },
  'agents/helpers': { registerBuiltinSkills: noSkills },
  'agents/swml-service/run': {
    'SWMLService.run': 'Two overloads: one takes an object, the other host, port and an object.',
  },
};
