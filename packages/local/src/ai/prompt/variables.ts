import {
  clockTime,
  type Lookup,
  localTime,
  longDate,
  spokenDate,
  timeOfDay,
  valueAt,
} from '@signalwire/protocol/templates';
import type { Call } from '../../calls/index.js';
import type { AiScope } from '../types.js';
import { expandTemplate } from './template.js';

/** What the variables of prompts are made of. */
export interface VariableSources {
  call: Call;
  scope: AiScope;
  direction: 'inbound' | 'outbound';
  now: number;
  timeZone: string;
  languages: readonly string[];
  globalData: Readonly<Record<string, unknown>>;
  /** More roots, which win over the rest: `args`, `meta_data`, … */
  extra?: Readonly<Record<string, unknown>>;
}

/** The variables that prompts and DataMaps see at their root. */
export function promptVariables(sources: VariableSources): Record<string, unknown> {
  const { call, languages, globalData } = sources;
  const local = localTime(sources.now, sources.timeZone);
  return {
    ...call.envs,
    ...call.vars,
    call_direction: sources.direction,
    caller_id_name: '',
    caller_id_number: call.from,
    caller_id_num: call.from,
    local_date: longDate(local),
    spoken_date: spokenDate(local),
    local_time: clockTime(local),
    time_of_day: timeOfDay(local),
    supported_languages: spokenList(languages),
    default_language: languages[0] ?? 'English',
    ...globalData,
    vars: call.vars,
    global_data: globalData,
    ...sources.extra,
  };
}

/** Replaces the variables of a prompt: those of the AI's side first, those of SWML otherwise. */
export function expandPrompt(text: string, sources: VariableSources): string {
  return expandTemplate(text, promptLookup(sources), { now: sources.now, timeZone: sources.timeZone });
}

export function promptLookup(sources: VariableSources): Lookup {
  const root = promptVariables(sources);
  return (path) => {
    const value = valueAt(root, path);
    if (value !== undefined) return value;
    // Left to the script: `call.from`, `params.x`, expressions.
    return isOwnRoot(path) ? undefined : sources.scope.expand(`\${${path}}`);
  };
}

/** The same for DataMaps, which know the script's facts of the call but none of its expressions. */
export function dataLookup(sources: VariableSources): Lookup {
  const root = promptVariables(sources);
  return (path) => {
    const value = valueAt(root, path);
    return value !== undefined || !/^(call|params|envs)\.[\w.[\]-]+$/.test(path)
      ? value
      : sources.scope.expand(`\${${path}}`);
  };
}

const isOwnRoot = (path: string) => /^(global_data|meta_data|args|step_history)\b/.test(path);

function spokenList(names: readonly string[]): string {
  if (names.length === 0) return 'English';
  if (names.length <= 2) return names.join(' or ');
  return `${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`;
}
