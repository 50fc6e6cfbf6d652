import type { Socket as NetSocket } from 'node:net';
import { maxFrameBytes } from '@signalwire/protocol/relay';
import WebSocket from 'ws';
import type { Socket, SocketEvents } from './socket.js';

/** Opens a WebSocket on Node. @param ca Certificates that are trusted in place of the system's. */
export function openWs(url: string, ca: string[] | undefined, events: SocketEvents): Socket {
  const socket = new WebSocket(url, { maxPayload: maxFrameBytes, handshakeTimeout: 15_000, ...(ca ? { ca } : {}) });
  let failure: string | undefined;
  let wire: NetSocket | undefined;
  let corked = false;
  const uncork = () => {
    corked = false;
    wire?.uncork();
  };
  socket.on('upgrade', (response) => {
    wire = response.socket;
  });
  socket.on('open', () => events.opened());
  socket.on('message', (data) => events.received(data.toString()));
  socket.on('ping', () => events.pinged());
  socket.on('error', (error: Error & { code?: string }) => {
    failure = error.message || error.code || 'the connection failed';
  });
  socket.on('close', (code, reason) => {
    const told = reason.toString();
    events.closed(failure ?? `the socket was closed (${code}${told ? `, ${told}` : ''})`);
  });
  return {
    send: (text) => {
      // What one batch of received frames sets off leaves in one write: a write for each acknowledgement is what
      // would cost most.
      if (!corked && wire) {
        corked = true;
        wire.cork();
        process.nextTick(uncork);
      }
      socket.send(text);
    },
    close: () => socket.close(1000),
    terminate: () => socket.terminate(),
  };
}
