import { maxFrameBytes } from '@signalwire/protocol/relay';
import WebSocket from 'ws';
import type { OpenSocket } from './socket.js';

/** Opens a WebSocket on Node. */
export const openWebSocket: OpenSocket = (url, events) => {
  const socket = new WebSocket(url, { maxPayload: maxFrameBytes, handshakeTimeout: 15_000 });
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
