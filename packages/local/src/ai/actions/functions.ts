import { userEvent as sendUserEvent } from '../../calls/actions/index.js';
import { truthy } from '../session/params.js';
import type { Session } from '../session/session.js';
import type { Tool } from '../tools/definitions.js';
import { type ActionHandler, isRecord, plan, refuse, show } from './action.js';

/** Switches functions, of those alone that share the calling function's metadata token. */
export const toggleFunctions: ActionHandler = (session, value, { tool: caller }) => {
  const entries = [value].flat();
  const switches: { tool: Tool; active: number }[] = [];
  for (const entry of entries) {
    if (!isRecord(entry)) return refuse(`toggle_functions takes a list of {function, active}, not ${show(value)}.`);
    const active = activeCount(entry['active']);
    if (active === undefined)
      return refuse(`toggle_functions: active must be true, false or a number, not ${show(entry['active'])}.`);
    for (const name of [entry['function']].flat()) {
      const tool = session.tools.find(String(name));
      if (!tool) return refuse(`toggle_functions: there is no function ${show(name)}.`);
      if (tool.metaDataToken !== caller.metaDataToken)
        return refuse(
          `toggle_functions: "${tool.name}" has another meta_data_token than "${caller.name}", so it is out of reach; give both functions the same meta_data_token.`,
        );
      switches.push({ tool, active });
    }
  }
  return plan(() => {
    for (const { tool, active } of switches) session.tools.toggle(tool, active);
  });
};

function activeCount(value: unknown): number | undefined {
  if (value === true || value === 'true') return Number.POSITIVE_INFINITY;
  if (value === false || value === 'false') return 0;
  const count = Number(value);
  return value !== '' && value !== null && Number.isInteger(count) ? count : undefined;
}

export const functionsOnSpeakerTimeout: ActionHandler = (session, value) =>
  plan(() => {
    session.functionsOnTimeout = truthy(value);
  });

export const backToBackFunctions: ActionHandler = (session, value) =>
  plan(() => {
    session.backToBack = value === 'forever' ? 'forever' : truthy(value) ? 'turn' : 'no';
  });

export const extensiveData: ActionHandler = (session, value, { toolCallId }) =>
  plan(() => {
    if (truthy(value)) session.extensive.push(toolCallId);
  });

export const replaceInHistory: ActionHandler = (session, value, { toolCallId }) => {
  if (value !== true && value !== 'true' && typeof value !== 'string')
    return refuse(`replace_in_history takes a text or true, not ${show(value)}.`);
  const text = value === true || value === 'true' || value === '' ? undefined : value;
  // After the model's next turn: until then it needs the result to answer by.
  return plan(() => void session.replacements.push({ id: toolCallId, text }));
};

const settingNames = {
  temperature: 'temperature',
  'top-p': 'topP',
  'max-tokens': 'maxTokens',
  'presence-penalty': 'presencePenalty',
  'frequency-penalty': 'frequencyPenalty',
} as const;

/** Settings of speech recognition, which the local space has none of. */
const withoutEffect = ['confidence', 'barge-confidence'];

export const settings: ActionHandler = (session, value) => {
  if (!session.config.params.flag('swaig_allow_settings', true))
    return refuse('params.swaig_allow_settings is false: functions may not change settings.');
  if (!isRecord(value)) return refuse(`settings takes an object, not ${show(value)}.`);
  const changes: Session['settings'] = {};
  for (const [name, setting] of Object.entries(value)) {
    if (withoutEffect.includes(name)) continue;
    const key = settingNames[name as keyof typeof settingNames];
    if (!key)
      return refuse(
        `settings has no "${name}"; it has ${[...Object.keys(settingNames), ...withoutEffect].join(', ')}.`,
      );
    if (!Number.isFinite(Number(setting))) return refuse(`settings.${name} must be a number, not ${show(setting)}.`);
    changes[key] = Number(setting);
  }
  return plan(() => {
    session.settings = { ...session.settings, ...changes };
  });
};

export const userEvent: ActionHandler = (session, value) => {
  if (!isRecord(value)) return refuse(`user_event takes an object, not ${show(value)}.`);
  return plan(() => sendUserEvent(session.call, value));
};
