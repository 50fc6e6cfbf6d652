import { clockTime, localTime, longDate } from '@signalwire/protocol/templates';
import type { ModelTool } from '../models/model.js';
import type { Session } from '../session/session.js';

const tools: Record<string, ModelTool> = {
  check_time: {
    name: 'check_time',
    description: 'Tells the current date and time.',
    parameters: {
      type: 'object',
      properties: { time_zone: { type: 'string', description: 'IANA time zone, when another one is asked for' } },
    },
  },
  wait_seconds: {
    name: 'wait_seconds',
    description: 'Waits silently for a number of seconds, when the caller asks for a moment.',
    parameters: {
      type: 'object',
      properties: { seconds: { type: 'integer', minimum: 1, maximum: 300, description: 'How many seconds to wait' } },
      required: ['seconds'],
    },
  },
  wait_for_user: {
    name: 'wait_for_user',
    description: 'Stays silent until the caller speaks, when they ask to hold on.',
    parameters: { type: 'object', properties: {} },
  },
  adjust_response_latency: {
    name: 'adjust_response_latency',
    description: 'Changes how long the caller may pause before they are answered.',
    parameters: {
      type: 'object',
      properties: {
        milliseconds: { type: 'integer', minimum: 0, maximum: 10_000, description: 'Length of the pause' },
      },
      required: ['milliseconds'],
    },
  },
  pause_conversation: {
    name: 'pause_conversation',
    description: 'Stays silent until the caller says your name, when they ask you to pause or to be quiet.',
    parameters: { type: 'object', properties: {} },
  },
  hangup: {
    name: 'hangup',
    description: 'Ends the call, once the conversation is over and everybody has said goodbye.',
    parameters: { type: 'object', properties: {} },
  },
};

/** The built-in tools of these names. */
export function nativeTools(names: readonly string[]): ModelTool[] {
  return names.flatMap((name) => tools[name] ?? []);
}

export const isNative = (name: string) => Object.hasOwn(tools, name);

/** Runs a built-in tool. @returns what the model is told. */
export async function runNative(session: Session, name: string, given: Record<string, unknown>): Promise<string> {
  switch (name) {
    case 'check_time': {
      const zone = typeof given['time_zone'] === 'string' ? given['time_zone'] : session.config.timeZone;
      const local = localTime(session.clock.now(), zone);
      return `It is ${longDate(local)}, ${clockTime(local)}.`;
    }
    case 'wait_seconds':
      return waitSeconds(session, Number(given['seconds']));
    case 'wait_for_user':
      session.waitForUser = true;
      return 'Waiting for the caller.';
    case 'pause_conversation':
      session.paused = true;
      session.waitForUser = true;
      return 'You are paused until the caller says your name.';
    case 'hangup':
      session.end({ reason: 'hangup', result: 'success', outcome: { kind: 'ended' }, hangup: true });
      return 'The call ends.';
    default:
      // The local space hears whole utterances, so there is no pause to adjust.
      return 'Done.';
  }
}

/** The caller who speaks ends the wait. */
async function waitSeconds(session: Session, seconds: number): Promise<string> {
  const startedAt = session.clock.now();
  const heard = await session.call.nextInput({ timeoutMs: seconds * 1000, signal: session.signal });
  session.lastActivityAt = session.clock.now();
  if (!heard) return `${seconds} seconds have passed.`;
  session.injected.unshift(heard.type === 'speech' ? heard.text : heard.digits);
  session.lastInputAt = session.clock.now();
  return `The caller spoke after ${Math.round((session.clock.now() - startedAt) / 1000)} seconds.`;
}
