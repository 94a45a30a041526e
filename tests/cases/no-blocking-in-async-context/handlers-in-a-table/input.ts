import { readFileSync } from 'node:fs';
import { Server } from 'socket.io';

const handlers = {
  page: (name: string, answer: (text: string) => void) => {
    answer(readFileSync(`./pages/${name}`, 'utf8'));
  },
  terms: (answer: (text: string) => void) => {
    answer(readFileSync('./terms.txt', 'utf8'));
  },
};

new Server().on('connection', (socket) => {
  for (const [event, handler] of Object.entries(handlers)) socket.on(event, handler);
});
