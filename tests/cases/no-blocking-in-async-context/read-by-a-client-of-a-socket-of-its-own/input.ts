import { readFileSync } from 'node:fs';

interface Socket {
  on(event: string, listener: (name: string) => void): void;
}

export function listen(socket: Socket): void {
  socket.on('page', (name) => {
    console.log(readFileSync(`./pages/${name}`, 'utf8'));
  });
}
