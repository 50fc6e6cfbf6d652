import type { TSchema } from 'typebox';
import * as words from '../../src/relay/constants.js';
import { named, oneOf, openEnum } from '../schema.js';

const closedList = (name: string, values: readonly string[], description: string): TSchema =>
  named(name, oneOf(values), description);

export const callState = closedList('CallState', words.callStates, 'Where a call is in its life.');
export const endReason = named('EndReason', openEnum(words.endReasons), 'Why a call ended.');
export const hangupReason = closedList('HangupReason', words.hangupReasons, 'Why a client ends a call.');
export const callDirection = closedList(
  'CallDirection',
  words.callDirections,
  'Who called: the far end, or the space.',
);
export const playState = closedList('PlayState', words.playStates, 'How far the playing is.');
export const recordState = closedList('RecordState', words.recordStates, 'How far the recording is.');
export const collectState = closedList(
  'CollectState',
  words.collectStates,
  'How far a collection is that goes on after a result.',
);
export const tapState = closedList('TapState', words.tapStates, 'Whether the audio is tapped.');
export const streamState = closedList('StreamState', words.streamStates, 'Whether the audio is streamed.');
export const transcribeState = closedList(
  'TranscribeState',
  words.transcribeStates,
  'Whether what is said is transcribed.',
);
export const sendDigitsState = closedList('SendDigitsState', words.sendDigitsStates, 'The keys are sent.');
export const referState = closedList('ReferState', words.referStates, 'How far a SIP REFER is.');
export const queueStatus = closedList('QueueStatus', words.queueStatuses, 'What became of a place in a queue.');
export const conferenceStatus = named(
  'ConferenceStatus',
  openEnum(words.conferenceStatuses),
  'What happened in a conference.',
);
export const payStep = named('PayStep', openEnum(words.paySteps), 'A step of a payment.');
export const finalState = closedList('FinalState', words.finalStates, 'How something ended.');
export const messageState = closedList('MessageState', words.messageStates, 'How far a message is.');
export const audioDirection = closedList('AudioDirection', words.audioDirections, 'Whose ear, or whose voice.');
