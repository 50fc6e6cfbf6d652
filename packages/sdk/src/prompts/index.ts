export { checkSections } from './check.js';
export { type AddSectionOptions, type AddToSectionOptions, PomBuilder } from './pom-builder.js';
export { PromptManager } from './prompt-manager.js';
export { PromptObjectModel } from './prompt-object-model.js';
export {
  Section,
  Section as PomSection,
  type SectionData,
  type SectionData as PomSectionData,
  type SectionOptions,
} from './section.js';
