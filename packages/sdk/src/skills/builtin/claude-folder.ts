import { nodeModule } from '../../config/index.js';
import type { Logger } from '../../logging/index.js';
import { fits, readFrontmatter } from './frontmatter.js';

/** What a folder with a SKILL.md brings. */
export interface ClaudeSkill {
  readonly name: string;
  readonly folder: string;
  readonly description: string;
  readonly hint: string;
  readonly body: string;
  /** Further texts, by their paths without ending. */
  readonly sections: ReadonlyMap<string, string>;
  /** Files that are no texts, by their paths. */
  readonly files: readonly string[];
  /** Whether the model may use it by itself. */
  readonly forModel: boolean;
  /** Whether there is a function for it. */
  readonly callable: boolean;
}

const what = 'Reading skills from folders';
const unsupported = ['context', 'agent', 'allowed-tools', 'model', 'hooks'];

/**
 * The skills of a folder: each folder in it that has a SKILL.md, and that one of `include` fits and none of `exclude`.
 * @throws {Error} When the folder does not exist.
 */
export function claudeSkillsOf(
  path: string,
  { include, exclude }: { include: readonly string[]; exclude: readonly string[] },
  log: Logger,
): ClaudeSkill[] {
  const { readdirSync, existsSync } = nodeModule('fs', what);
  const { join, resolve } = nodeModule('path', what);
  const root = resolve(path.replace(/^~(?=\/|$)/, () => nodeModule('os', what).homedir()));
  const skills: ClaudeSkill[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    if (!entry.isDirectory() || exclude.some((one) => fits(name, one)) || !include.some((one) => fits(name, one)))
      continue;
    const folder = join(root, name);
    if (!existsSync(join(folder, 'SKILL.md'))) continue;
    try {
      skills.push(skillOf(folder, name, log));
    } catch (error) {
      log.error(`${join(folder, 'SKILL.md')} cannot be read; the skill is left out.`, { error });
    }
  }
  return skills;
}

function skillOf(folder: string, fallback: string, log: Logger): ClaudeSkill {
  const { readFileSync } = nodeModule('fs', what);
  const { join } = nodeModule('path', what);
  const { data, body } = readFrontmatter(readFileSync(join(folder, 'SKILL.md'), 'utf8'));
  const text = (name: string) => (typeof data[name] === 'string' ? (data[name] as string).trim() : '');
  const name = text('name') || fallback;
  for (const key of unsupported) if (key in data) log.warn(`${name}: ${key} means nothing to an agent on the phone.`);
  const all = filesBelow(folder);
  const texts = all.filter((file) => file.endsWith('.md') && file !== 'SKILL.md');
  return {
    name,
    folder,
    description: text('description'),
    hint: text('argument-hint'),
    body,
    sections: new Map(texts.map((file) => [file.slice(0, -3), join(folder, file)])),
    files: all.filter((file) => !file.endsWith('.md')),
    forModel: data['disable-model-invocation'] !== true,
    callable: data['user-invocable'] !== false,
  };
}

/** The files below a folder, by paths from it; links that lead out of it are left out. */
function filesBelow(folder: string): string[] {
  const { readdirSync, realpathSync } = nodeModule('fs', what);
  const { join, sep } = nodeModule('path', what);
  const root = realpathSync(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => realpathSync(file).startsWith(root + sep))
    .map((file) => file.slice(root.length + 1).replaceAll(sep, '/'))
    .sort();
}
