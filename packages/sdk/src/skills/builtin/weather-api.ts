import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { askJson, asList, asObject, asText, orSentence, ServiceError, urlOf } from './service.js';

const parameters = skillParameters({
  api_key: {
    type: 'string',
    description: 'Key of OpenWeatherMap.',
    required: true,
    hidden: true,
    env_var: 'WEATHER_API_KEY',
  },
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'get_weather' },
  units: {
    type: 'string',
    description: 'metric or celsius, imperial or fahrenheit, or standard for kelvin.',
    enum: ['fahrenheit', 'celsius', 'imperial', 'metric', 'standard'],
    default: 'fahrenheit',
  },
  base_url: { type: 'string', description: 'Where the service is.', default: 'https://api.openweathermap.org' },
});

const systems = {
  celsius: 'metric',
  fahrenheit: 'imperial',
  metric: 'metric',
  imperial: 'imperial',
  standard: 'standard',
} as const;

/** How each system calls degrees and speed; kilometres of sight are the same in all. */
const words = {
  metric: ['degrees Celsius', 'metres per second'],
  imperial: ['degrees Fahrenheit', 'miles per hour'],
  standard: ['kelvin', 'metres per second'],
} as const;

/** Tells the weather now, from OpenWeatherMap. [skills/weather-api] */
export class WeatherApiSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'weather_api';
  static override readonly SKILL_DESCRIPTION = 'Tells the weather of a place now.';
  static override readonly PARAMETERS = parameters;

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: this.setting('tool_name'),
        description: 'The weather of a place now.',
        parameters: { location: { type: 'string', description: 'City, with its country where there are several' } },
        required: ['location'],
        handler: ({ location }, _, { signal }) => orSentence(this.log, () => this.weatherOf(asText(location), signal)),
      },
    ];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Weather Information',
        body: 'You can look up the weather of any place as it is now.',
        bullets: [
          `Call ${this.setting('tool_name')} with the place; ask which one when it is not clear.`,
          'Say numbers and units in words, and only what the caller wants to know.',
        ],
      },
    ];
  }

  private async weatherOf(location: string, signal: AbortSignal): Promise<FunctionResult> {
    if (location === '') return new FunctionResult('There is no place. Ask which one is meant.');
    const service = 'the weather service';
    const units = systems[this.setting('units')];
    const nowhere = new ServiceError(
      `There is no weather for ${location}. Ask for the city and its country.`,
      `${service} does not know ${location}.`,
    );
    const url = urlOf(this.setting('base_url'), '/data/2.5/weather', {
      q: location,
      appid: this.setting('api_key'),
      units,
    });
    const found = asObject(
      await askJson(service, url, { signal }).catch((error: unknown) => {
        throw error instanceof ServiceError && error.message.includes(' answered 404') ? nowhere : error;
      }),
    );
    if (String(found['cod'] ?? 200) !== '200') throw nowhere;
    const main = asObject(found['main']);
    if (typeof main['temp'] !== 'number')
      throw new ServiceError(
        'Sorry, the weather service gave an answer that could not be read.',
        `${service} gave no temperature.`,
      );
    return new FunctionResult(sentences(found, location, units).join(' '));
  }
}

function sentences(found: ReturnType<typeof asObject>, location: string, units: keyof typeof words): string[] {
  const main = asObject(found['main']);
  const [degrees, speed] = words[units];
  const number = (value: unknown) => (typeof value === 'number' ? Math.round(value) : undefined);
  const place = [asText(found['name']) || location, asText(asObject(found['sys'])['country'])]
    .filter(Boolean)
    .join(', ');
  const sky = asList(found['weather'])
    .map((one) => asText(asObject(one)['description']))
    .filter(Boolean)
    .join(', ');
  const part = (value: number | undefined, say: (value: number) => string) => (value === undefined ? [] : [say(value)]);
  return [
    `Weather in ${place}${sky ? `: ${sky}` : ''}.`,
    ...part(number(main['temp']), (value) => `Temperature ${value} ${degrees}.`),
    ...part(number(main['feels_like']), (value) => `Feels like ${value}.`),
    ...part(number(main['temp_min']), (low) => `Between ${low} and ${number(main['temp_max']) ?? low}.`),
    ...part(number(main['humidity']), (value) => `Humidity ${value} percent.`),
    ...part(number(asObject(found['wind'])['speed']), (value) => `Wind ${value} ${speed}.`),
    ...part(number(asObject(found['clouds'])['all']), (value) => `Clouds ${value} percent.`),
    ...part(number(found['visibility']), (metres) => `Visibility ${Math.round(metres / 100) / 10} kilometres.`),
  ];
}
