import { createServer } from 'node:http';
const server = createServer().listen(80);
process.on('SIGTERM', () => {
  console.log('stopping');
  server.close();
});
