import { maxFrameBytes } from '@signalwire/protocol/relay';
import WebSocket from 'ws';
import { trustedCertificates } from '../config/index.js';
import type { OpenSocket } from './socket.js';

/** Opens a WebSocket on Node. @throws {Error} When the file of SIGNALWIRE_RELAY_CA_FILE cannot be used. */
export const openWebSocket: OpenSocket = (url, events) => {
  const ca = url.startsWith('wss:') ? trustedCertificates('SIGNALWIRE_RELAY_CA_FILE') : undefined;
  const socket = new WebSocket(url, { maxPayload: maxFrameBytes, handshakeTimeout: 15_000, ...(ca ? { ca } : {}) });
  let failure: string | undefined;
  socket.on('open', () => events.opened());
  socket.on('message', (data) => events.received(data.toString()));
  socket.on('error', (error: Error & { code?: string }) => {
    failure = error.message || error.code || 'the connection failed';
  });
  socket.on('close', (code, reason) => {
    const told = reason.toString();
    events.closed(failure ?? `the socket was closed (${code}${told ? `, ${told}` : ''})`);
  });
  return {
    send: (text) => socket.send(text),
    close: () => socket.close(1000),
    terminate: () => socket.terminate(),
  };
};
