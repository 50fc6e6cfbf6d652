import { trustedCertificates } from '../../config/index.js';
import type { OpenSocket, Socket } from './socket.js';

/**
 * Opens a WebSocket on Node. What it takes is loaded now: a program that imports the SDK for something else does not
 * pay for it.
 * @throws {Error} When the file of SIGNALWIRE_RELAY_CA_FILE cannot be used.
 */
export const openWebSocket: OpenSocket = (url, events) => {
  const ca = url.startsWith('wss:') ? trustedCertificates('SIGNALWIRE_RELAY_CA_FILE') : undefined;
  let socket: Socket | undefined;
  let over = false;
  const open = async () => {
    const { openWs } = await import('./ws-socket.js');
    if (!over) socket = openWs(url, ca, events);
  };
  open().catch((error: unknown) => events.closed(String(error)));
  const end = (how: 'close' | 'terminate') => {
    if (socket) return socket[how]();
    if (over) return;
    over = true;
    queueMicrotask(() => events.closed('the socket was closed before it was opened'));
  };
  return { send: (text) => socket?.send(text), close: () => end('close'), terminate: () => end('terminate') };
};
