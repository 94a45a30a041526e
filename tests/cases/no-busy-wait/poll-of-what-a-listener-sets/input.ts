import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export async function connected(socket: Socket): Promise<void> {
  let ready = false;
  socket.on('connect', () => {
    ready = true;
  });
  socket.connect(80);
  while (!ready) await sleep(10);
  socket.write('hello');
}
