import type { SwaigAction, SwaigActionName, SwaigResponse } from '@signalwire/protocol/swaig';
import { swaigActionNames } from '@signalwire/protocol/swaig';
import { nearest } from '@signalwire/protocol/validation';
import type { Session } from '../session/session.js';
import { type ActionHandler, type ActionSource, isRecord, type Plan, refuse, show } from './action.js';
import { setGlobalData, setMetaData, unsetGlobalData, unsetMetaData } from './data.js';
import { changeContext, changeStep, contextSwitch, hangup, runSwml, stop, transfer } from './flow.js';
import {
  backToBackFunctions,
  extensiveData,
  functionsOnSpeakerTimeout,
  replaceInHistory,
  settings,
  toggleFunctions,
  userEvent,
} from './functions.js';
import {
  addDynamicHints,
  changeVoice,
  clearDynamicHints,
  hold,
  holdWhereAsked,
  playbackBackground,
  recognitionTiming,
  say,
  stopPlaybackBackground,
  userInput,
  waitForUser,
} from './speech.js';

const handlers: Record<SwaigActionName, ActionHandler> = {
  SWML: runSwml,
  transfer,
  say,
  stop,
  hangup,
  hold,
  wait_for_user: waitForUser,
  change_context: changeContext,
  change_step: changeStep,
  context_switch: contextSwitch,
  toggle_functions: toggleFunctions,
  functions_on_speaker_timeout: functionsOnSpeakerTimeout,
  back_to_back_functions: backToBackFunctions,
  set_global_data: setGlobalData,
  unset_global_data: unsetGlobalData,
  set_meta_data: setMetaData,
  unset_meta_data: unsetMetaData,
  playback_bg: playbackBackground,
  stop_playback_bg: stopPlaybackBackground,
  user_input: userInput,
  change_voice: changeVoice,
  user_event: userEvent,
  settings,
  end_of_speech_timeout: recognitionTiming,
  speech_event_timeout: recognitionTiming,
  add_dynamic_hints: addDynamicHints,
  clear_dynamic_hints: clearDynamicHints,
  extensive_data: extensiveData,
  replace_in_history: replaceInHistory,
};

/** The actions that functions of a Bedrock agent may ask for. */
const ofBedrock = ['SWML', 'set_global_data', 'unset_global_data', 'set_meta_data', 'unset_meta_data'];

/** The actions of an answer, in order: one object or a list of them. */
export function actionsOf(response: SwaigResponse, problem: (message: string) => void): SwaigAction[] {
  const { action } = response;
  if (action === undefined || action === null) return [];
  return [action].flat().filter((item) => {
    if (!isRecord(item)) problem(`"action" must hold objects; ${show(item)} is ignored.`);
    return isRecord(item);
  });
}

/** Does what a function asked for, in order, until something ends the session. */
export async function runActions(
  session: Session,
  actions: readonly SwaigAction[],
  source: ActionSource,
): Promise<void> {
  for (const item of actions) {
    for (const [name, value] of Object.entries(item)) {
      if (name === 'transfer' && item.SWML !== undefined) continue;
      const next = planOf(session, name, value, source, item);
      session.log({
        name: 'action',
        tool: source.tool.name,
        action: name,
        value,
        ...('refused' in next ? { refused: next.refused } : {}),
      });
      if ('refused' in next) continue;
      session.conversation.note(name, { value }, session.place());
      await next.do();
    }
  }
  await holdWhereAsked(session);
}

function planOf(session: Session, name: string, value: unknown, source: ActionSource, item: SwaigAction): Plan {
  if (session.ending)
    return refuse(`The session had ended by then (${session.ending.reason}): put this action before.`);
  if (session.signal.aborted) return refuse('The call had ended by then.');
  if (session.dialect === 'amazon_bedrock' && !ofBedrock.includes(name))
    return refuse(`amazon_bedrock does not know the action "${name}"; it has ${ofBedrock.join(', ')}.`);
  const handler = (handlers as Record<string, ActionHandler | undefined>)[name];
  if (handler && Object.hasOwn(handlers, name)) return handler(session, value, source, item);
  const near = nearest(name, swaigActionNames);
  return refuse(`There is no action "${name}".${near ? ` Did you mean "${near}"?` : ''}`);
}
