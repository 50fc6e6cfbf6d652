import { methodValidators } from '@signalwire/protocol/relay/validate';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import { describe, expect, test } from 'vitest';
import { type Act, type Method, methods } from './methods-table.js';
import { withCall } from './support.js';

describe('what goes over the wire is what the protocol describes', () => {
  test.each(methods)('%s (%#)', async (method, act, params) => {
    const { call, socket } = await withCall();
    await act(call);
    const sent = socket.frames.filter((frame) => frame.method?.startsWith('calling.')).at(-1);
    expect(sent?.method).toBe(method);
    expect(sent?.params).toEqual({ node_id: 'node-1', call_id: 'call-1', ...params });
    expect(issuesOf(methodValidators[method].params, sent?.params).map(describeIssue)).toEqual([]);
  });
});

test('every method of a call that the protocol has is there', () => {
  const reached = new Set(methods.map(([method]) => method));
  // Dialing belongs to the client; the others are older spellings of what there is.
  const others = ['calling.dial', 'calling.begin', 'calling.receive', 'calling.call'];
  const described = Object.keys(methodValidators).filter((name) => name.startsWith('calling.'));
  expect(described.filter((name) => !reached.has(name as Method) && !others.includes(name))).toEqual([]);
});

test('a method has its own time limit and signal', async () => {
  const { call } = await withCall(() => undefined);
  await expect(call.answer({}, { timeoutMs: 2 })).rejects.toMatchObject({ outcome: 'unknown' });
  const signal = AbortSignal.abort(new Error('not now'));
  await expect(call.play([{ type: 'tts', text: 'Hi' }], {}, { signal })).rejects.toThrow('not now');
});

const bad = <T>(value: unknown) => value as T;

test.each<[Act, RegExp]>([
  [(call) => call.connect([]), /list of lists/],
  [(call) => call.connect([bad({ type: 'phone' })]), /list of lists/],
  [(call) => call.connect([[bad({ type: 'fone', params: {} })]]), /devices\[0\]\[0\]\.type.*Did you mean "phone"/],
  [(call) => call.connect([[bad({ type: 'phone', params: { to_number: '+1' } })]]), /params\.from_number is required/],
  [(call) => call.transfer(''), /dest must be a non-empty text/],
  [(call) => call.refer(bad({ type: 'sip', params: {} })), /device\.params\.to must be/],
  [(call) => call.record(bad('mp3')), /audio must be an object/],
  [(call) => call.collect({}), /needs digits, speech or both/],
  [(call) => call.playAndCollect([{ type: 'tts', text: 'Hi' }], {}), /collect needs digits, speech or both/],
  [(call) => call.playAndCollect([], { speech: {} }), /playAndCollect\(\) needs a list/],
  [(call) => call.detect(bad({ type: 'machin' })), /Did you mean "machine"/],
  [(call) => call.detectFax({ tone: bad('CND') }), /tone must be one of CED, CNG/],
  [(call) => call.sendDigits('12x'), /digits must be of/],
  [(call) => call.bindDigit('*0', ''), /bindMethod/],
  [(call) => call.tap({ type: 'audio' }, bad({ type: 'udp' })), /device\.type must be one of ws, rtp/],
  [(call) => call.stream('ws://a.test'), /must begin with wss/],
  [(call) => call.stream('wss://a.test', { track: 'bot' }), /Did you mean "both"/],
  [(call) => call.liveTranscribe(bad('stop')), /action must be an object/],
  [(call) => call.sendFax(''), /document/],
  [(call) => call.pay(''), /paymentConnectorUrl/],
  [(call) => call.joinConference('', {}), /name must be/],
  [(call) => call.joinConference('a', { beep: 'onenter' }), /Did you mean "onEnter"/],
  [(call) => call.leaveConference(''), /conferenceId/],
  [(call) => call.queueEnter(''), /queueName/],
  [(call) => call.aiMessage({ role: 'usr' }), /Did you mean "user"/],
  [async (call) => (await call.play([{ type: 'tts', text: 'Hi' }])).wait(-1), /timeout must be a number from 0/],
  [async (call) => (await call.play([{ type: 'tts', text: 'Hi' }])).volume(50), /-40 to 40/],
  [async (call) => (await call.record()).pause('mute'), /behavior must be one of skip, silence/],
  [(call) => call.waitForEnded(bad('soon')), /timeout must be a number or/],
])('what cannot be sent is refused where it is written (%#)', async (act, message) => {
  const { call } = await withCall();
  await expect(act(call)).rejects.toThrow(message);
});
