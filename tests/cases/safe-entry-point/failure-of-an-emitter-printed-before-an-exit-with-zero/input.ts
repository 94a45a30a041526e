import { connect } from 'node:net';
export function open(port: number): void {
  const socket = connect(port);
  socket.on('error', (error) => {
    console.error(error);
    process.exit(0);
  });
}
