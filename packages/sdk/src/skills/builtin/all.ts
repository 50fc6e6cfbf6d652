import * as apiNinjasTrivia from './api-ninjas-trivia.js';
import * as askClaude from './ask-claude.js';
import * as claudeSkills from './claude-skills.js';
import * as customSkills from './custom-skills.js';
import * as datasphere from './datasphere.js';
import * as datasphereServerless from './datasphere-serverless.js';
import * as datetime from './datetime.js';
import * as googleMaps from './google-maps.js';
import * as infoGatherer from './info-gatherer.js';
import * as joke from './joke.js';
import * as math from './math.js';
import * as mcpGateway from './mcp-gateway.js';
import * as nativeVectorSearch from './native-vector-search.js';
import * as playBackgroundFile from './play-background-file.js';
import * as spider from './spider.js';
import * as swmlTransfer from './swml-transfer.js';
import * as weatherApi from './weather-api.js';
import * as webSearch from './web-search.js';
import * as wikipediaSearch from './wikipedia-search.js';

// Not used here. Tools that copy the files of a program find this module first, and Node the other.
import './on-demand.js';

/** The modules of the built-in skills, by the name of the file. */
export interface BuiltinModules {
  readonly 'api-ninjas-trivia': typeof apiNinjasTrivia;
  readonly 'ask-claude': typeof askClaude;
  readonly 'claude-skills': typeof claudeSkills;
  readonly 'custom-skills': typeof customSkills;
  readonly datasphere: typeof datasphere;
  readonly 'datasphere-serverless': typeof datasphereServerless;
  readonly datetime: typeof datetime;
  readonly 'google-maps': typeof googleMaps;
  readonly 'info-gatherer': typeof infoGatherer;
  readonly joke: typeof joke;
  readonly math: typeof math;
  readonly 'mcp-gateway': typeof mcpGateway;
  readonly 'native-vector-search': typeof nativeVectorSearch;
  readonly 'play-background-file': typeof playBackgroundFile;
  readonly spider: typeof spider;
  readonly 'swml-transfer': typeof swmlTransfer;
  readonly 'weather-api': typeof weatherApi;
  readonly 'web-search': typeof webSearch;
  readonly 'wikipedia-search': typeof wikipediaSearch;
}

const modules: BuiltinModules = {
  'api-ninjas-trivia': apiNinjasTrivia,
  'ask-claude': askClaude,
  'claude-skills': claudeSkills,
  'custom-skills': customSkills,
  datasphere,
  'datasphere-serverless': datasphereServerless,
  datetime,
  'google-maps': googleMaps,
  'info-gatherer': infoGatherer,
  joke,
  math,
  'mcp-gateway': mcpGateway,
  'native-vector-search': nativeVectorSearch,
  'play-background-file': playBackgroundFile,
  spider,
  'swml-transfer': swmlTransfer,
  'weather-api': weatherApi,
  'web-search': webSearch,
  'wikipedia-search': wikipediaSearch,
};

/** A module of a built-in skill; all are loaded at once. On Node, `on-demand.ts` stands in. */
export const builtins = <Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] => modules[name];
