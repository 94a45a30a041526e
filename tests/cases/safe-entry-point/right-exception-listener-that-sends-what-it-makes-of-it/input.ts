import type { WebSocket } from 'ws';

export function watch(socket: WebSocket): void {
  const report = (...words: unknown[]): void => socket.send(JSON.stringify(words));

  process.on('uncaughtException', (thrown) => {
    console.error(thrown);
    const error = { message: thrown.message, stack: thrown.stack };
    report('uncaughtError', error);
  });
}
