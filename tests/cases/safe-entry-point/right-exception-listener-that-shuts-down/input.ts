import { createServer } from 'node:http';
const server = createServer();
function shutDown(code: number): void {
  server.close(() => process.exit(code));
}
process.on('uncaughtException', (error) => {
  console.error(error);
  shutDown(1);
});
