import { readFileSync } from 'node:fs';
import { Server } from 'socket.io';

new Server().on('connection', (socket) => {
  socket.on('page', (name: string, answer: (text: string) => void) => {
    answer(readFileSync(`./pages/${name}`, 'utf8'));
  });
});
