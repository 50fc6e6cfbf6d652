import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';

const timezone = {
  timezone: {
    type: 'string',
    description: 'Time zone, as the IANA names it, such as America/New_York. Default: UTC.',
  },
} as const;

/** Tells the time and the date in any time zone. [skills/datetime] */
export class DateTimeSkill extends BuiltinSkill {
  static override readonly SKILL_NAME = 'datetime';
  static override readonly SKILL_DESCRIPTION = 'Tells the time and the date in any time zone.';

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: 'get_current_time',
        description: 'The time now, in UTC or in a time zone.',
        parameters: timezone,
        handler: ({ timezone: zone }) =>
          tell(zone, 'time', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' }),
      },
      {
        name: 'get_current_date',
        description: 'The date today, in UTC or in a time zone.',
        parameters: timezone,
        handler: ({ timezone: zone }) =>
          tell(zone, 'date', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
      },
    ];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Date and Time Information',
        body: 'You can look up the time and the date; you do not know them otherwise.',
        bullets: [
          'For the time now, call get_current_time.',
          'For the date today, call get_current_date.',
          'Both take the time zone of the caller, where it is known.',
        ],
      },
    ];
  }
}

function tell(given: unknown, what: 'time' | 'date', format: Intl.DateTimeFormatOptions): FunctionResult {
  const zone = typeof given === 'string' && given.trim() !== '' ? given.trim() : 'UTC';
  let text: string;
  try {
    text = new Intl.DateTimeFormat('en-US', { ...format, timeZone: zone }).format(new Date());
  } catch {
    return new FunctionResult(
      `There is no time zone ${JSON.stringify(zone)}. Call again with a name such as Europe/Berlin or America/New_York.`,
    );
  }
  return new FunctionResult(`The ${what} in ${zone} is ${text}.`);
}
