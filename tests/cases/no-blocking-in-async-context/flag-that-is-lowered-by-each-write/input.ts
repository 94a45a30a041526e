import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

let isDirty = false;
let isBusy = false;

createServer((request, response) => {
  if (isDirty) {
    writeFileSync('./state', 'dirty');
    isDirty = false;
  }
  if (!isBusy) {
    isBusy = true;
    writeFileSync('./log', 'busy');
    isBusy = false;
  }
  isDirty = true;
  response.end('counted');
}).listen(80);
