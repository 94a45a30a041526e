import { readFileSync, unlinkSync } from 'node:fs';
import { createServer } from 'node:http';

const listeners = {
  request: () => {
    console.log(readFileSync('./count', 'utf8'));
  },
  close() {
    unlinkSync('./pid');
  },
};

const server = createServer();
Object.entries(listeners).forEach(([event, listener]) => server.on(event, listener));
