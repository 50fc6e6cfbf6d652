import type { Call } from '../../src/relay/index.js';

/** What a space may not simulate: then it says so, and the call goes on. */
export const unsimulated: [string[], (call: Call) => Promise<unknown>][] = [
  [
    ['calling.tap', 'calling.tap.stop'],
    async (call) => (await call.tap({ type: 'audio' }, { type: 'ws', params: { uri: 'wss://a.test' } })).stop(),
  ],
  [['calling.stream', 'calling.stream.stop'], async (call) => (await call.stream('wss://a.test')).stop()],
  [
    ['calling.send_fax', 'calling.send_fax.stop'],
    async (call) => (await call.sendFax('http://127.0.0.1:9/none.pdf')).stop(),
  ],
  [['calling.receive_fax', 'calling.receive_fax.stop'], async (call) => (await call.receiveFax()).stop()],
  [
    ['calling.live_transcribe'],
    (call) => call.liveTranscribe({ start: { lang: 'en-US', direction: ['remote-caller'] } }),
  ],
  [
    ['calling.live_translate'],
    (call) => call.liveTranslate({ action: 'start', source_language: 'en-US', target_language: 'es' }),
  ],
  [['calling.join_room'], (call) => call.joinRoom('lobby')],
  [['calling.leave_room'], (call) => call.leaveRoom()],
];
