import { readFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 80 });
server.on('connection', (socket) => {
  socket.send(readFileSync('./hello.txt', 'utf8'));
  socket.on('message', (data) => {
    socket.send(readFileSync(`./pages/${data.toString()}`, 'utf8'));
  });
});
