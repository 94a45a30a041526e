import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export async function connected(socket: Socket): Promise<boolean> {
  let ready = false;
  socket.once('connect', () => {
    ready = true;
  });
  while (!ready) await sleep(10);
  return ready;
}
