import { expect, test } from 'vitest';
import { signatureHeaders } from './signature.js';

const body = '{"call":{"call_id":"c-100"},"vars":{},"envs":{},"params":{}}';

test('a request is signed over the URL, less its credentials, and the body', () => {
  const signed = {
    'X-Signalwire-Signature': 'd0dc3b6ad1e01b34160311dd2a2a7e4b3516a1ee',
    'X-Signalwire-SHA256-Signature': '65f5950a3ee1d07d8442bdea10f5b41e96496892fa0f227656570f9b772e084f',
  };
  const sign = (url: string) => signatureHeaders('PSK_demo_0123456789abcdef', url, body);
  expect(sign('https://calls.example.test:8443/swml/start?tenant=7')).toEqual(signed);
  expect(sign('https://user:p%40ss@calls.example.test:8443/swml/start?tenant=7')).toEqual(signed);
});
