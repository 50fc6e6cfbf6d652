import type { Session } from '../session/session.js';
import { type ActionHandler, isRecord, plan, refuse, show } from './action.js';

const mayChange = (session: Session) => session.config.params.flag('swaig_set_global_data', true);
const gated = refuse('params.swaig_set_global_data is false: functions may not change global_data.');

/** Without some keys (a name or names), or as the object that replaces it. */
function without(data: Readonly<Record<string, unknown>>, keys: unknown): Record<string, unknown> | undefined {
  if (isRecord(keys)) return { ...keys };
  const names = [keys].flat();
  if (!names.every((name) => typeof name === 'string')) return undefined;
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));
}

const needsObject = (name: string, value: unknown) => refuse(`${name} takes an object, not ${show(value)}.`);
const needsKeys = (name: string, value: unknown) =>
  refuse(`${name} takes a key or a list of keys, not ${show(value)}.`);

export const setGlobalData: ActionHandler = (session, value) => {
  if (!mayChange(session)) return gated;
  if (!isRecord(value)) return needsObject('set_global_data', value);
  return plan(() => session.setGlobalData({ ...session.globalData, ...value }));
};

export const unsetGlobalData: ActionHandler = (session, value) => {
  if (!mayChange(session)) return gated;
  const left = without(session.globalData, value);
  return left ? plan(() => session.setGlobalData(left)) : needsKeys('unset_global_data', value);
};

export const setMetaData: ActionHandler = (session, value, { tool }) => {
  if (!isRecord(value)) return needsObject('set_meta_data', value);
  return plan(() => session.tools.setMetaData(tool, { ...session.tools.metaData(tool), ...value }));
};

export const unsetMetaData: ActionHandler = (session, value, { tool }) => {
  const left = without(session.tools.metaData(tool), value);
  return left ? plan(() => session.tools.setMetaData(tool, left)) : needsKeys('unset_meta_data', value);
};
