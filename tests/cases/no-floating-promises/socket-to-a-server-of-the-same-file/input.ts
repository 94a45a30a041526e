import { createServer, type Socket } from 'node:net';

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('connect', () => resolve()));
}

export async function serve(socket: Socket): Promise<void> {
  const server = createServer();
  connected(socket);
  server.listen(80);
}
