import type { SectionData } from './section.js';

/**
 * Checks that a value is a list of sections.
 * @param allowEmpty Accept sections that have a title alone.
 * @throws {TypeError} Saying which section is wrong, and how.
 */
export function checkSections(value: unknown, path = 'sections', allowEmpty = false): asserts value is SectionData[] {
  if (!Array.isArray(value)) throw new TypeError(`${path} must be a list of sections.`);
  for (const [i, section] of value.entries()) checkSection(section, `${path}[${i}]`, allowEmpty);
}

function checkSection(section: unknown, path: string, allowEmpty: boolean): void {
  if (typeof section !== 'object' || section === null || Array.isArray(section))
    throw new TypeError(`${path} must be an object.`);
  const { title, body, bullets, subsections, numbered, numberedBullets } = section as Record<string, unknown>;
  for (const [name, text] of Object.entries({ title, body }))
    if (text !== undefined && text !== null && typeof text !== 'string')
      throw new TypeError(`${path}.${name} must be text.`);
  for (const [name, flag] of Object.entries({ numbered, numberedBullets }))
    if (flag !== undefined && flag !== null && typeof flag !== 'boolean')
      throw new TypeError(`${path}.${name} must be true or false.`);
  if (bullets !== undefined && !(Array.isArray(bullets) && bullets.every((bullet) => typeof bullet === 'string')))
    throw new TypeError(`${path}.bullets must be a list of texts.`);
  if (subsections !== undefined) checkSections(subsections, `${path}.subsections`, allowEmpty);
  const filled = (list: unknown) => Array.isArray(list) && list.length > 0;
  if (!allowEmpty && !body && !filled(bullets) && !filled(subsections))
    throw new TypeError(`${path} needs a body, bullets or subsections.`);
  if (!title && path.includes('.subsections[')) throw new TypeError(`${path} needs a title.`);
}
