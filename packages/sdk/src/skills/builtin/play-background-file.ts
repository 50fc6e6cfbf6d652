import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillToolDefinition } from '../skill-base.js';

const parameters = skillParameters({
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'play_background_file' },
  files: {
    type: 'array',
    description: 'What can be played; needed unless there is a default_file_url.',
    default: [],
    items: {
      type: 'object',
      properties: {
        key: { type: 'string', description: 'What it is started by: letters, digits, _ and -.', required: true },
        description: { type: 'string', description: 'What it is, for the model.', required: true, min: 1 },
        url: { type: 'string', description: 'Where the audio or video is.', required: true },
        wait: { type: 'boolean', description: 'Whether the agent waits until it has played.', default: false },
      },
    },
  },
  default_file_url: {
    type: 'string',
    description: 'A file that can be played beside those of the list, as start_default.',
  },
  allowed_domains: {
    type: 'array',
    description: 'Hosts, with their subdomains, that files may come from.',
    items: { type: 'string' },
  },
});

/** Plays audio or video of a list in the background of a call. [skills/play-background-file] */
export class PlayBackgroundFileSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'play_background_file';
  static override readonly SKILL_DESCRIPTION = 'Plays files in the background of a call.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  override async setup(): Promise<boolean> {
    const { files } = this;
    if (files.length === 0) {
      this.log.error('files: there is nothing to play.');
      return false;
    }
    const keys = files.map(({ key }) => key);
    const problem =
      keys.find((key, i) => keys.indexOf(key) !== i)?.concat(' is the key of two files.') ??
      keys.find((key) => !/^[\w-]+$/.test(key))?.concat(' is no key: letters, digits, _ and - are.') ??
      files.map(({ url }) => this.problemOf(url)).find(Boolean);
    if (problem) this.log.error(`files: ${problem}`);
    return problem === undefined;
  }

  override getTools(): SkillToolDefinition[] {
    const { files } = this;
    const actions = new Map(files.map((file) => [`start_${file.key}`, file]));
    const listed = files.map(({ key, description }) => `start_${key}: ${description}`).join('; ');
    return [
      {
        name: this.setting('tool_name'),
        description: `Plays a file in the background, or stops it. ${listed}; stop: stops what is playing.`,
        parameters: { action: { type: 'string', enum: [...actions.keys(), 'stop'], description: 'What to do' } },
        required: ['action'],
        extraFields: { wait_for_fillers: true, skip_fillers: true },
        handler: ({ action }) => {
          const file = actions.get(String(action));
          if (!file) return new FunctionResult('Tell the caller that the playback is stopped.').stopBackgroundFile();
          const result = new FunctionResult(`Tell the caller that this plays now: ${file.description}.`, true);
          return result.playBackgroundFile(file.url, file.wait ?? false);
        },
      },
    ];
  }

  private get files() {
    const url = this.setting('default_file_url');
    const usual = url ? [{ key: 'default', description: 'the usual background audio', url, wait: false }] : [];
    return [...this.setting('files'), ...usual];
  }

  private problemOf(url: string): string | undefined {
    if (!URL.canParse(url)) return `${JSON.stringify(url)} is no URL.`;
    const domains = this.setting('allowed_domains');
    const { hostname } = new URL(url);
    if (!domains || domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))) return undefined;
    return `${url} is of none of the hosts in allowed_domains: ${domains.join(', ')}.`;
  }
}
