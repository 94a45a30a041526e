import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

createServer().on('error', (error) => {
  appendFileSync('./log', error.message);
});
