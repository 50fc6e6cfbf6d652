import type { Action, Call } from '../../src/relay/index.js';
import type { Act, Method } from './methods-table.js';

const controlId = 'c1';
const control_id = 'c1';

/** The method with the most parameters. */
export const payMethod: [Method, Act, object] = [
  'calling.pay',
  (call) =>
    call.pay('https://a.test/pay', {
      controlId,
      inputMethod: 'dtmf',
      chargeAmount: '29.99',
      currency: 'usd',
      securityCode: 'true',
      postalCode: 'false',
      statusUrl: 'https://a.test/s',
      paymentMethod: 'credit-card',
      timeout: '7',
      maxAttempts: '2',
      minPostalCodeLength: '5',
      tokenType: 'one-time',
      language: 'en-US',
      voice: 'man',
      description: 'd',
      validCardTypes: 'visa,mastercard',
      parameters: [{ name: 'n', value: 'v' }],
      prompts: [{ for: 'postal-code', actions: [{ type: 'Say', phrase: 'Your code?' }] }],
    }),
  {
    control_id,
    payment_connector_url: 'https://a.test/pay',
    input: 'dtmf',
    charge_amount: '29.99',
    currency: 'usd',
    security_code: 'true',
    postal_code: 'false',
    status_url: 'https://a.test/s',
    payment_method: 'credit-card',
    timeout: '7',
    max_attempts: '2',
    min_postal_code_length: '5',
    token_type: 'one-time',
    language: 'en-US',
    voice: 'man',
    description: 'd',
    valid_card_types: 'visa mastercard',
    parameters: [{ name: 'n', value: 'v' }],
    prompts: [{ for: 'postal-code', actions: [{ type: 'Say', phrase: 'Your code?' }] }],
  },
];

/** What each method of an action puts on the wire, beside the names of the call. */
export const actionMethods: [Method, Act, object][] = [
  ...commands('calling.play', (call) => call.play([{ type: 'tts', text: 'Hi' }], { controlId }), [
    ['stop'],
    ['pause'],
    ['resume'],
    ['volume', [4], { volume: 4 }],
  ]),
  ...commands('calling.record', (call) => call.record({}, { controlId }), [
    ['stop'],
    ['pause'],
    ['pause', ['silence'], { behavior: 'silence' }],
    ['resume'],
  ]),
  ...commands('calling.collect', (call) => call.collect({ controlId, digits: { max: 1 } }), [
    ['stop'],
    ['startInputTimers', [], {}, 'calling.collect.start_input_timers'],
  ]),
  ...commands('calling.play_and_collect', (call) => call.promptTTS('Hi', { speech: {} }, { controlId }), [
    ['stop'],
    ['volume', [-4], { volume: -4 }],
    ['startInputTimers', [], {}, 'calling.collect.start_input_timers'],
  ]),
  ...commands('calling.detect', (call) => call.detectFax({ controlId }), [['stop']]),
  ...commands(
    'calling.tap',
    (call) => call.tap({ type: 'audio' }, { type: 'ws', params: { uri: 'wss://a.test' } }, { controlId }),
    [['stop']],
  ),
  ...commands('calling.stream', (call) => call.stream('wss://a.test', { controlId }), [['stop']]),
  ...commands('calling.transcribe', (call) => call.transcribe({ controlId }), [['stop']]),
  ...commands('calling.send_fax', (call) => call.sendFax('https://a.test/a.pdf', { controlId }), [['stop']]),
  ...commands('calling.receive_fax', (call) => call.receiveFax({ controlId }), [['stop']]),
  ...commands('calling.pay', (call) => call.pay('https://a.test/pay', { controlId }), [['stop']]),
  ...commands('calling.ai', (call) => call.ai({ controlId, prompt: { text: 'Hi' } }), [['stop']]),
];

/** What an action can be told, each on an action of its own. */
function commands(
  method: string,
  start: (call: Call) => Promise<Action>,
  verbs: [verb: string, args?: unknown[], params?: object, wire?: string][],
): [Method, Act, object][] {
  return verbs.map(([verb, args = [], params = {}, wire = `${method}.${verb}`]) => [
    wire as Method,
    async (call) => {
      const action = (await start(call)) as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
      await action[verb]?.(...args);
    },
    { control_id, ...params },
  ]);
}
