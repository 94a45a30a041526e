import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export async function connected(socket: Socket): Promise<void> {
  const ready = new Promise<void>((resolve) => { socket.once('connect', () => resolve()); });
  socket.connect(80);
  await ready;
  socket.write('hello');
}
