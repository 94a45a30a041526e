import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';

get('http://localhost', (response: IncomingMessage) => {
  response.resume();
  console.log(readFileSync('./banner.txt', 'utf8'));
});
