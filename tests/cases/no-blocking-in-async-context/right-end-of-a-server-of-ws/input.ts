import { unlinkSync } from 'node:fs';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 80 });
server.on('close', () => {
  unlinkSync('./pid');
});
