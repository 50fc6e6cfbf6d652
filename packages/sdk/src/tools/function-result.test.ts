import { validateDocument } from '@signalwire/protocol/swml/validate';
import { describeIssue } from '@signalwire/protocol/validation';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { FunctionResult } from './index.js';

const swml = (...main: Record<string, unknown>[]) => ({ version: '1.0.0', sections: { main } });
const actions = (result: FunctionResult) => result.toDict().action;

describe('every method and the action it adds', () => {
  const cases: Record<string, [(result: FunctionResult) => FunctionResult, Record<string, unknown>]> = {
    addAction: [(r) => r.addAction('custom', { a: 1 }), { custom: { a: 1 } }],
    connect: [(r) => r.connect('+15550100'), { SWML: swml({ connect: { to: '+15550100' } }), transfer: 'true' }],
    'connect, and back': [
      (r) => r.connect('sip:a@b.test', false, '+15550101'),
      { SWML: swml({ connect: { to: 'sip:a@b.test', from: '+15550101' } }), transfer: 'false' },
    ],
    swmlTransfer: [
      (r) => r.swmlTransfer('https://x.test/swml', 'Back again.'),
      {
        SWML: swml({ set: { ai_response: 'Back again.' } }, { transfer: { dest: 'https://x.test/swml' } }),
        transfer: 'true',
      },
    ],
    'swmlTransfer, and back': [
      (r) => r.swmlTransfer('next', 'Back.', false),
      { SWML: swml({ set: { ai_response: 'Back.' } }, { transfer: { dest: 'next' } }), transfer: 'false' },
    ],
    'executeSwml with an object': [(r) => r.executeSwml(swml({ hangup: {} })), { SWML: swml({ hangup: {} }) }],
    'executeSwml with text': [
      (r) => r.executeSwml(JSON.stringify(swml({ hangup: {} }))),
      { SWML: swml({ hangup: {} }) },
    ],
    'executeSwml with text that is no JSON': [
      (r) => r.executeSwml('sections: {}'),
      { SWML: { raw_swml: 'sections: {}' } },
    ],
    'executeSwml with a builder': [
      (r) => r.executeSwml({ toDict: () => swml({ answer: {} }) }),
      { SWML: swml({ answer: {} }) },
    ],
    // Beside the document, where the platform looks for it, not within.
    'executeSwml for good': [
      (r) => r.executeSwml(swml({ hangup: {} }), true),
      { SWML: swml({ hangup: {} }), transfer: 'true' },
    ],
    hangup: [(r) => r.hangup(), { hangup: true }],
    hold: [(r) => r.hold(), { hold: 300 }],
    'hold, with steps': [
      (r) => r.hold(undefined, 60, 'back', 'message'),
      { hold: { timeout: 60, step: 'back', timeout_step: 'message' } },
    ],
    'hold, by number and step': [(r) => r.hold(60, undefined, 'back'), { hold: { timeout: 60, step: 'back' } }],
    'hold, at most': [(r) => r.hold(5000), { hold: 900 }],
    'hold, at least': [(r) => r.hold(-1), { hold: 0 }],
    waitForUser: [(r) => r.waitForUser(), { wait_for_user: true }],
    'waitForUser, off': [(r) => r.waitForUser({ enabled: false }), { wait_for_user: false }],
    'waitForUser, a time': [(r) => r.waitForUser({ enabled: true, timeout: 5 }), { wait_for_user: 5 }],
    'waitForUser, an answer': [
      (r) => r.waitForUser({ answerFirst: true, timeout: 5 }),
      { wait_for_user: 'answer_first' },
    ],
    stop: [(r) => r.stop(), { stop: true }],
    say: [(r) => r.say('Hello.'), { say: 'Hello.' }],
    playBackgroundFile: [(r) => r.playBackgroundFile('a.mp3'), { playback_bg: 'a.mp3' }],
    'playBackgroundFile, waiting': [
      (r) => r.playBackgroundFile('a.mp3', true),
      { playback_bg: { file: 'a.mp3', wait: true } },
    ],
    stopBackgroundFile: [(r) => r.stopBackgroundFile(), { stop_playback_bg: true }],
    addDynamicHints: [
      (r) => r.addDynamicHints(['a', { pattern: 'b', replace: 'c' }]),
      { add_dynamic_hints: ['a', { pattern: 'b', replace: 'c' }] },
    ],
    clearDynamicHints: [(r) => r.clearDynamicHints(), { clear_dynamic_hints: {} }],
    setEndOfSpeechTimeout: [(r) => r.setEndOfSpeechTimeout(800), { end_of_speech_timeout: 800 }],
    setSpeechEventTimeout: [(r) => r.setSpeechEventTimeout(900), { speech_event_timeout: 900 }],
    updateGlobalData: [(r) => r.updateGlobalData({ a: 1 }), { set_global_data: { a: 1 } }],
    removeGlobalData: [(r) => r.removeGlobalData(['a', 'b']), { unset_global_data: ['a', 'b'] }],
    setMetadata: [(r) => r.setMetadata({ a: 1 }), { set_meta_data: { a: 1 } }],
    removeMetadata: [(r) => r.removeMetadata('a'), { unset_meta_data: 'a' }],
    toggleFunctions: [
      (r) => r.toggleFunctions([{ function: 'f', active: false }]),
      { toggle_functions: [{ function: 'f', active: false }] },
    ],
    enableFunctionsOnTimeout: [(r) => r.enableFunctionsOnTimeout(), { functions_on_speaker_timeout: true }],
    enableExtensiveData: [(r) => r.enableExtensiveData(false), { extensive_data: false }],
    replaceInHistory: [(r) => r.replaceInHistory(), { replace_in_history: true }],
    'replaceInHistory by text': [(r) => r.replaceInHistory('Done.'), { replace_in_history: 'Done.' }],
    updateSettings: [(r) => r.updateSettings({ 'top-p': 0.5 }), { settings: { 'top-p': 0.5 } }],
    'switchContext to a prompt': [(r) => r.switchContext({ systemPrompt: 'Bill.' }), { context_switch: 'Bill.' }],
    switchContext: [
      (r) => r.switchContext({ systemPrompt: 'Bill.', userPrompt: 'Hi.', consolidate: false, fullReset: true }),
      { context_switch: { system_prompt: 'Bill.', user_prompt: 'Hi.', full_reset: true } },
    ],
    simulateUserInput: [(r) => r.simulateUserInput('Yes.'), { user_input: 'Yes.' }],
    swmlChangeStep: [(r) => r.swmlChangeStep('pay'), { change_step: 'pay' }],
    swmlChangeContext: [(r) => r.swmlChangeContext('sales'), { change_context: 'sales' }],
    swmlUserEvent: [(r) => r.swmlUserEvent({ type: 'x' }), { SWML: swml({ user_event: { event: { type: 'x' } } }) }],
    sendSms: [
      (r) => r.sendSms({ toNumber: '+1', fromNumber: '+2', body: 'Hi', media: ['m'], tags: ['t'], region: 'us' }),
      {
        SWML: swml({
          send_sms: { to_number: '+1', from_number: '+2', body: 'Hi', media: ['m'], tags: ['t'], region: 'us' },
        }),
      },
    ],
    'sendSms, short': [
      (r) => r.sendSms({ toNumber: '+1', fromNumber: '+2', body: 'Hi' }),
      { SWML: swml({ send_sms: { to_number: '+1', from_number: '+2', body: 'Hi' } }) },
    ],
    recordCall: [
      (r) => r.recordCall(),
      {
        SWML: swml({
          record_call: { stereo: false, format: 'wav', direction: 'both', beep: false, input_sensitivity: 44 },
        }),
      },
    ],
    'recordCall, all': [
      (r) =>
        r.recordCall({
          controlId: 'c',
          stereo: true,
          format: 'mp4',
          direction: 'speak',
          terminators: '#',
          beep: true,
          inputSensitivity: 30,
          initialTimeout: 4,
          endSilenceTimeout: 3,
          maxLength: 60,
          statusUrl: 'https://s.test',
        }),
      {
        SWML: swml({
          record_call: {
            control_id: 'c',
            stereo: true,
            format: 'mp4',
            direction: 'speak',
            terminators: '#',
            beep: true,
            input_sensitivity: 30,
            initial_timeout: 4,
            end_silence_timeout: 3,
            max_length: 60,
            status_url: 'https://s.test',
          },
        }),
      },
    ],
    stopRecordCall: [(r) => r.stopRecordCall('c'), { SWML: swml({ stop_record_call: { control_id: 'c' } }) }],
    'stopRecordCall, the last': [(r) => r.stopRecordCall(), { SWML: swml({ stop_record_call: {} }) }],
    // The direction is always said: the verb's own default is another one.
    tap: [(r) => r.tap({ uri: 'wss://x.test' }), { SWML: swml({ tap: { uri: 'wss://x.test', direction: 'both' } }) }],
    'tap, all': [
      (r) =>
        r.tap({
          uri: 'rtp://1.2.3.4:5',
          controlId: 'c',
          direction: 'hear',
          codec: 'PCMA',
          rtpPtime: 30,
          statusUrl: 'https://s.test',
        }),
      {
        SWML: swml({
          tap: {
            uri: 'rtp://1.2.3.4:5',
            control_id: 'c',
            direction: 'listen',
            codec: 'PCMA',
            rtp_ptime: 30,
            status_url: 'https://s.test',
          },
        }),
      },
    ],
    stopTap: [(r) => r.stopTap('c'), { SWML: swml({ stop_tap: { control_id: 'c' } }) }],
    joinRoom: [(r) => r.joinRoom('lobby'), { SWML: swml({ join_room: { name: 'lobby' } }) }],
    sipRefer: [(r) => r.sipRefer('sip:a@b.test'), { SWML: swml({ sip_refer: { to_uri: 'sip:a@b.test' } }) }],
    joinConference: [(r) => r.joinConference('team'), { SWML: swml({ join_conference: 'team' }) }],
    'joinConference with defaults said': [
      (r) => r.joinConference('team', { muted: false, beep: 'true', maxParticipants: 250, record: 'do-not-record' }),
      { SWML: swml({ join_conference: 'team' }) },
    ],
    'joinConference, some': [
      (r) =>
        r.joinConference('team', {
          muted: true,
          record: 'record-from-start',
          startOnEnter: false,
          waitUrl: 'https://w.test',
          result: { case: {} },
        }),
      {
        SWML: swml({
          join_conference: {
            name: 'team',
            muted: true,
            start_on_enter: false,
            wait_url: 'https://w.test',
            record: 'record-from-start',
            result: { case: {} },
          },
        }),
      },
    ],
    executeRpc: [
      (r) => r.executeRpc({ method: 'm', params: { a: 1 }, callId: 'c', nodeId: 'n' }),
      { SWML: swml({ execute_rpc: { method: 'm', call_id: 'c', node_id: 'n', params: { a: 1 } } }) },
    ],
    'executeRpc, short': [
      (r) => r.executeRpc({ method: 'm', params: {} }),
      { SWML: swml({ execute_rpc: { method: 'm' } }) },
    ],
    rpcDial: [
      (r) => r.rpcDial('+1', '+2', 'https://x.test'),
      {
        SWML: swml({
          execute_rpc: {
            method: 'dial',
            params: {
              devices: { type: 'phone', params: { to_number: '+1', from_number: '+2' } },
              dest_swml: 'https://x.test',
            },
          },
        }),
      },
    ],
    rpcAiMessage: [
      (r) => r.rpcAiMessage('c', 'Hi'),
      {
        SWML: swml({
          execute_rpc: { method: 'ai_message', call_id: 'c', params: { role: 'system', message_text: 'Hi' } },
        }),
      },
    ],
    'rpcAiMessage with data': [
      (r) => r.rpcAiMessage('c', 'Hi', 'user', { a: 1 }),
      {
        SWML: swml({
          execute_rpc: {
            method: 'ai_message',
            call_id: 'c',
            params: { role: 'user', message_text: 'Hi', global_data: { a: 1 } },
          },
        }),
      },
    ],
    rpcAiGlobalData: [
      (r) => r.rpcAiGlobalData('c', { a: 1 }),
      { SWML: swml({ execute_rpc: { method: 'ai_message', call_id: 'c', params: { global_data: { a: 1 } } } }) },
    ],
    rpcAiUnhold: [
      (r) => r.rpcAiUnhold('c'),
      { SWML: swml({ execute_rpc: { method: 'ai_unhold', call_id: 'c', params: {} } }) },
    ],
    pay: [
      (r) =>
        r.pay({
          paymentConnectorUrl: 'https://p.test',
          chargeAmount: '9.99',
          postalCode: '12345',
          aiResponse: '${pay_result}',
        }),
      {
        SWML: swml(
          { set: { ai_response: '${pay_result}' } },
          {
            pay: {
              payment_connector_url: 'https://p.test',
              input: 'dtmf',
              payment_method: 'credit-card',
              timeout: '5',
              max_attempts: '1',
              security_code: 'true',
              postal_code: '12345',
              min_postal_code_length: '0',
              token_type: 'reusable',
              currency: 'usd',
              language: 'en-US',
              voice: 'woman',
              valid_card_types: 'visa mastercard amex',
              charge_amount: '9.99',
            },
          },
        ),
      },
    ],
  };

  test.each(Object.entries(cases))('%s', (_name, [act, action]) => {
    const result = new FunctionResult('Done.');
    expect(act(result)).toBe(result);
    expect(result.toDict()).toEqual({ response: 'Done.', action: [action] });
  });

  test('the documents that results run are valid', () => {
    const invalid = Object.entries(cases).flatMap(([name, [, { SWML }]]) =>
      SWML === undefined || 'raw_swml' in (SWML as object)
        ? []
        : validateDocument(SWML).map((issue) => `${name}: ${describeIssue(issue)}`),
    );
    expect(invalid).toEqual([]);
  });

  test('there is no method without a case', () => {
    const covered = new Set(Object.keys(cases).map((name) => name.split(/[ ,]/)[0]));
    const others = ['constructor'];
    const methods = Object.getOwnPropertyNames(FunctionResult.prototype).filter((name) => !others.includes(name));
    expect(methods.filter((name) => !covered.has(name))).toEqual([]);
  });
});

describe('what is not valid is refused where it is written', () => {
  test.each<[string, (result: FunctionResult) => unknown, string]>([
    ['a message without content', (r) => r.sendSms({ toNumber: '+1', fromNumber: '+2' }), 'sendSms() needs a body'],
    ['a format', (r) => r.recordCall({ format: 'mpeg' }), 'Did you mean "mp'],
    ['a direction', (r) => r.recordCall({ direction: 'speek' }), 'Did you mean "speak"'],
    ['a tap to a web page', (r) => r.tap({ uri: 'https://x.test' }), 'rtp://, ws:// or wss://'],
    ['packets of no length', (r) => r.tap({ uri: 'ws://x.test', rtpPtime: 0 }), 'rtpPtime is 0'],
    ['a conference without a name', (r) => r.joinConference(' '), 'needs a name'],
    ['too many participants', (r) => r.joinConference('x', { maxParticipants: 251 }), '1 to 250'],
    ['an unknown beep', (r) => r.joinConference('x', { beep: 'onenter' as 'onEnter' }), 'Did you mean "onEnter"'],
    ['a message without text and data', (r) => r.rpcAiMessage('c'), 'needs a message, or data'],
    ['a document that is a list', (r) => r.executeSwml('[1]'), 'the text holds [1]'],
    ['a token type', (r) => r.pay({ paymentConnectorUrl: 'https://p.test', tokenType: 'once' }), 'one-time, reusable'],
  ])('%s', (_name, act, problem) => {
    expect(() => act(new FunctionResult())).toThrow(problem);
  });
});

describe('the result as a whole', () => {
  test('keeps actions in order, and holds them when asked to', () => {
    const result = new FunctionResult('Bye.', true)
      .say('One.')
      .addActions([{ stop: true }, { custom: 1 }])
      .hangup();
    expect(result.toDict()).toEqual({
      response: 'Bye.',
      action: [{ say: 'One.' }, { stop: true }, { custom: 1 }, { hangup: true }],
      post_process: true,
    });
    expect(result.setPostProcess(false).setResponse('Now.').toDict()).not.toHaveProperty('post_process');
  });

  test('without text and actions says that it is completed', () => {
    expect(new FunctionResult().toDict()).toEqual({ response: 'Action completed.' });
    expect(new FunctionResult('', true).toDict()).toEqual({ response: 'Action completed.' });
    expect(new FunctionResult().stop().toDict()).toEqual({ action: [{ stop: true }] });
  });

  test('has a response in two parts', () => {
    const parts = { tool_result: 'declined', tool_prompt: 'Ask for another card.' };
    const result = new FunctionResult().setToolResponse('declined', 'Ask for another card.');
    expect(result.toDict()).toEqual({ response: parts });
    expect(result.response).toBe('');
    expect(new FunctionResult(parts).toDict()).toEqual({ response: parts });
    expect(new FunctionResult('x', false, 'declined').toDict()).toEqual({ response: { tool_result: 'declined' } });
    expect(result.setResponse('Paid.').toDict()).toEqual({ response: 'Paid.' });
  });

  test('has the model speak before a hold', () => {
    expect(new FunctionResult('x').hold('Say that you are back soon.', 60).toDict()).toEqual({
      response: { tool_result: 'status: on hold', tool_prompt: 'Say that you are back soon.' },
      action: [{ hold: 60 }],
      post_process: true,
    });
  });

  test('is written by JSON as it goes over the wire', () => {
    expect(JSON.stringify(new FunctionResult('Bye.').hangup())).toBe('{"response":"Bye.","action":[{"hangup":true}]}');
  });

  test('does not change with what is added later', () => {
    const result = new FunctionResult('x').say('a');
    const before = result.toDict();
    result.hangup();
    expect(actions(result)).toHaveLength(2);
    expect(before.action).toHaveLength(1);
  });

  test('builds the parts of a payment', () => {
    const say = FunctionResult.createPaymentAction('Say', 'Card number, please.');
    expect(FunctionResult.createPaymentPrompt('payment-card-number', [say], 'visa', 'timeout')).toEqual({
      for: 'payment-card-number',
      actions: [{ type: 'Say', phrase: 'Card number, please.' }],
      card_type: 'visa',
      error_type: 'timeout',
    });
    expect(FunctionResult.createPaymentPrompt('x', [])).toEqual({ for: 'x', actions: [] });
    expect(FunctionResult.createPaymentParameter('a', 'b')).toEqual({ name: 'a', value: 'b' });
  });

  test('knows the values of the actions that it has names for', () => {
    expectTypeOf<FunctionResult['addAction']>().toBeCallableWith('say', 'text');
    expectTypeOf<FunctionResult['addAction']>().toBeCallableWith('anything', { else: true });
  });
});
