import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** A WebSocket's pong that nobody asked for, which needs no answer; Firefox refuses one whose mask is zero. */
const PONG = new Uint8Array([0x8a, 0x80, 1, 2, 3, 4]);

/**
 * Opens a connection to Firefox that does not wait. Of two messages in a row Firefox sends the second when the first has
 * been acknowledged, and the system puts that off for 40 ms in the hope of something to send along. So something is sent.
 */
export async function acknowledgeAtOnce<T>(connect: () => Promise<T>): Promise<T> {
  const sockets: Socket[] = [];
  const note = (message: unknown): unknown => sockets.push((message as { socket: Socket }).socket);
  subscribe('net.client.socket', note);
  const connected = await connect().finally(() => unsubscribe('net.client.socket', note));
  for (const socket of sockets) socket.on('data', () => socket.writable && socket.write(PONG));
  return connected;
}
