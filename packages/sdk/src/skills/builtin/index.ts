import { builtins } from '#builtin-skills';
import type { SkillClass } from '../skill-base.js';
import type { BuiltinModules } from './all.js';
import type * as apiNinjasTrivia from './api-ninjas-trivia.js';
import type * as askClaude from './ask-claude.js';
import type * as claudeSkills from './claude-skills.js';
import type * as customSkills from './custom-skills.js';
import type * as datasphere from './datasphere.js';
import type * as datasphereServerless from './datasphere-serverless.js';
import type * as datetime from './datetime.js';
import type * as googleMaps from './google-maps.js';
import type * as infoGatherer from './info-gatherer.js';
import type * as joke from './joke.js';
import type * as math from './math.js';
import type * as mcpGateway from './mcp-gateway.js';
import type * as nativeVectorSearch from './native-vector-search.js';
import type * as playBackgroundFile from './play-background-file.js';
import type * as spider from './spider.js';
import type * as swmlTransfer from './swml-transfer.js';
import type * as weatherApi from './weather-api.js';
import type * as webSearch from './web-search.js';
import type * as wikipediaSearch from './wikipedia-search.js';

/** The module and the class of each built-in skill, by its name. */
const places = {
  datetime: ['datetime', 'DateTimeSkill'],
  math: ['math', 'MathSkill'],
  joke: ['joke', 'JokeSkill'],
  weather_api: ['weather-api', 'WeatherApiSkill'],
  web_search: ['web-search', 'WebSearchSkill'],
  wikipedia_search: ['wikipedia-search', 'WikipediaSearchSkill'],
  google_maps: ['google-maps', 'GoogleMapsSkill'],
  play_background_file: ['play-background-file', 'PlayBackgroundFileSkill'],
  swml_transfer: ['swml-transfer', 'SwmlTransferSkill'],
  datasphere: ['datasphere', 'DataSphereSkill'],
  datasphere_serverless: ['datasphere-serverless', 'DataSphereServerlessSkill'],
  native_vector_search: ['native-vector-search', 'NativeVectorSearchSkill'],
  info_gatherer: ['info-gatherer', 'InfoGathererSkill'],
  api_ninjas_trivia: ['api-ninjas-trivia', 'ApiNinjasTriviaSkill'],
  spider: ['spider', 'SpiderSkill'],
  ask_claude: ['ask-claude', 'AskClaudeSkill'],
  claude_skills: ['claude-skills', 'ClaudeSkillsSkill'],
  custom_skills: ['custom-skills', 'CustomSkillsSkill'],
  mcp_gateway: ['mcp-gateway', 'McpGatewaySkill'],
} as const satisfies Record<string, readonly [module: keyof BuiltinModules, className: string]>;

export type BuiltinSkillName = keyof typeof places;

/** What each built-in skill takes, by its name. */
export type BuiltinSkillConfigs = {
  [Name in BuiltinSkillName]: NonNullable<ConstructorParameters<ClassOf<Name>>[0]>;
};

type ClassOf<Name extends BuiltinSkillName> = (typeof places)[Name] extends readonly [
  infer Module extends keyof BuiltinModules,
  infer Class,
]
  ? Class extends keyof BuiltinModules[Module]
    ? BuiltinModules[Module][Class] extends abstract new (
        ...args: never[]
      ) => unknown
      ? BuiltinModules[Module][Class]
      : never
    : never
  : never;

/** The names of the skills that are built in. */
export const builtinSkillNames = Object.keys(places) as readonly BuiltinSkillName[];

/** The class of a built-in skill, loaded now if it was not before. */
export function builtinClass(name: BuiltinSkillName): SkillClass {
  const [module, className] = places[name];
  return (builtins(module) as unknown as Record<string, SkillClass>)[className] as SkillClass;
}

/**
 * Stands for a skill's class and loads it when it is first used: to import it costs nothing. `new`, `extends`,
 * `instanceof` and its static members are those of the class.
 */
function onDemand<Name extends BuiltinSkillName>(name: Name): ClassOf<Name> {
  const load = () => builtinClass(name) as unknown as new (...given: never[]) => object;
  // A function, since what is not one cannot be constructed, and one whose prototype another may stand for.
  // biome-ignore lint/complexity/useArrowFunction: see above
  const target = function () {} as unknown as ClassOf<Name> & object;
  const standIn: ClassOf<Name> & object = new Proxy(target, {
    construct(_, given, asked) {
      const loaded = load();
      return Reflect.construct(loaded, given, asked === standIn ? loaded : asked);
    },
    get: (_, key) => Reflect.get(load(), key),
    set: (_, key, value) => Reflect.set(load(), key, value),
    has: (_, key) => Reflect.has(load(), key),
  });
  return standIn;
}

export const DateTimeSkill = onDemand('datetime');
export type DateTimeSkill = datetime.DateTimeSkill;
export const MathSkill = onDemand('math');
export type MathSkill = math.MathSkill;
export const JokeSkill = onDemand('joke');
export type JokeSkill = joke.JokeSkill;
export const WeatherApiSkill = onDemand('weather_api');
export type WeatherApiSkill = weatherApi.WeatherApiSkill;
export const WebSearchSkill = onDemand('web_search');
export type WebSearchSkill = webSearch.WebSearchSkill;
export const WikipediaSearchSkill = onDemand('wikipedia_search');
export type WikipediaSearchSkill = wikipediaSearch.WikipediaSearchSkill;
export const GoogleMapsSkill = onDemand('google_maps');
export type GoogleMapsSkill = googleMaps.GoogleMapsSkill;
export const PlayBackgroundFileSkill = onDemand('play_background_file');
export type PlayBackgroundFileSkill = playBackgroundFile.PlayBackgroundFileSkill;
export const SwmlTransferSkill = onDemand('swml_transfer');
export type SwmlTransferSkill = swmlTransfer.SwmlTransferSkill;
export const DataSphereSkill = onDemand('datasphere');
export type DataSphereSkill = datasphere.DataSphereSkill;
export const DataSphereServerlessSkill = onDemand('datasphere_serverless');
export type DataSphereServerlessSkill = datasphereServerless.DataSphereServerlessSkill;
export const NativeVectorSearchSkill = onDemand('native_vector_search');
export type NativeVectorSearchSkill = nativeVectorSearch.NativeVectorSearchSkill;
export const InfoGathererSkill = onDemand('info_gatherer');
export type InfoGathererSkill = infoGatherer.InfoGathererSkill;
export const ApiNinjasTriviaSkill = onDemand('api_ninjas_trivia');
export type ApiNinjasTriviaSkill = apiNinjasTrivia.ApiNinjasTriviaSkill;
export const SpiderSkill = onDemand('spider');
export type SpiderSkill = spider.SpiderSkill;
export const AskClaudeSkill = onDemand('ask_claude');
export type AskClaudeSkill = askClaude.AskClaudeSkill;
export const ClaudeSkillsSkill = onDemand('claude_skills');
export type ClaudeSkillsSkill = claudeSkills.ClaudeSkillsSkill;
export const CustomSkillsSkill = onDemand('custom_skills');
export type CustomSkillsSkill = customSkills.CustomSkillsSkill;
export const McpGatewaySkill = onDemand('mcp_gateway');
export type McpGatewaySkill = mcpGateway.McpGatewaySkill;
