import { nearest } from '@signalwire/protocol/validation';
import { renderPom } from '../prompt/pom.js';
import { goToContext, goToStep, type Restart, restart } from '../session/moves.js';
import { truthy } from '../session/params.js';
import type { Session } from '../session/session.js';
import { type ActionHandler, isRecord, nothing, plan, refuse, show } from './action.js';

/** Runs a document on the call: beside `transfer` for good, otherwise until it comes back. */
export const runSwml: ActionHandler = (session, value, _source, item) => {
  if (!session.config.params.flag('swaig_allow_swml', true))
    return refuse('params.swaig_allow_swml is false: functions may not run documents.');
  const document = readDocument(value);
  if (typeof document === 'string') return refuse(document);
  if (document['transfer'] !== undefined)
    session.problem(
      '"transfer" stands inside the SWML document, where it has no effect; it belongs beside "SWML" in the action.',
    );
  if (truthy(item.transfer))
    return plan(() =>
      session.end({ reason: 'transfer', result: 'success', outcome: { kind: 'transfer', dest: document } }),
    );
  return plan(() => runInline(session, document));
};

function readDocument(value: unknown): Record<string, unknown> | string {
  if (isRecord(value)) return value;
  if (typeof value !== 'string') return `SWML takes a document, not ${show(value)}.`;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? parsed : `SWML takes a document, not ${show(parsed)}.`;
  } catch (error) {
    return `SWML is text but no JSON: ${(error as Error).message}.`;
  }
}

async function runInline(session: Session, document: object): Promise<void> {
  const { vars } = session.call;
  delete vars['ai_response'];
  const outcome = await session.scope.runDocument(document);
  session.lastActivityAt = session.clock.now();
  if (outcome.kind === 'ended') session.end({ reason: 'hangup', result: 'success', outcome });
  else if (outcome.kind === 'transfer') session.end({ reason: 'transfer', result: 'success', outcome });
  else if (typeof vars['ai_response'] === 'string') session.conversation.system(session.expand(vars['ai_response']));
}

export const transfer: ActionHandler = (session, value) => {
  const dest = isRecord(value) ? value['dest'] : value;
  if (typeof dest !== 'string' || dest === '' || dest === 'true' || dest === 'false')
    return refuse(`transfer takes a section or a URL, or stands beside SWML; it has ${show(value)}.`);
  const summarize = isRecord(value) && truthy(value['summarize']);
  return plan(() => {
    session.call.vars['openai_transfer_check'] = 'true';
    session.call.log.append({ type: 'vars', set: { openai_transfer_check: 'true' } });
    session.end({ reason: 'transfer', result: 'success', outcome: { kind: 'transfer', dest }, summarize });
  });
};

export const stop: ActionHandler = (session, value) =>
  truthy(value) ? plan(() => session.end({ reason: 'stop', result: 'success', outcome: { kind: 'next' } })) : nothing;

export const hangup: ActionHandler = (session, value) =>
  truthy(value)
    ? plan(() => session.end({ reason: 'hangup', result: 'success', outcome: { kind: 'ended' }, hangup: true }))
    : nothing;

export const changeStep: ActionHandler = (session, value) => {
  const { steps } = session;
  if (!steps) return refuse('change_step: this agent has no contexts and steps.');
  const name = value === 'next' ? steps.following : value;
  if (name === undefined) return refuse('change_step "next": there is no step after this one.');
  if (typeof name !== 'string' || !steps.hasStep(name))
    return unknownName('change_step', `the context "${steps.contextName}" has no step`, name, stepNames(session));
  return plan(() => goToStep(session, name, 'webhook_action'));
};

export const changeContext: ActionHandler = (session, value) => {
  const { steps } = session;
  if (!steps) return refuse('change_context: this agent has no contexts and steps.');
  if (typeof value !== 'string' || !steps.hasContext(value))
    return unknownName('change_context', 'there is no context', value, Object.keys(session.config.contexts ?? {}));
  return plan(() => goToContext(session, value, 'webhook_action'));
};

const stepNames = (session: Session) => session.steps?.context.steps.map(({ name }) => name) ?? [];

function unknownName(action: string, what: string, given: unknown, known: string[]) {
  const near = typeof given === 'string' ? nearest(given, known) : undefined;
  return refuse(
    `${action}: ${what} ${show(given)}. It has ${known.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
  );
}

export const contextSwitch: ActionHandler = (session, value) => {
  const how = typeof value === 'string' ? { system_prompt: value } : value;
  if (!isRecord(how)) return refuse(`context_switch takes a prompt or an object, not ${show(value)}.`);
  const text = (plain: string, pom: string) => {
    const sections = how[pom];
    return Array.isArray(sections) ? renderPom(sections, session.config.pomFormat) : (how[plain] as string | undefined);
  };
  const next: Restart = {
    system_prompt: text('system_prompt', 'system_pom'),
    user_prompt: text('user_prompt', 'user_pom'),
    consolidate: how['consolidate'],
    full_reset: how['full_reset'],
  };
  return plan(() => restart(session, next));
};
