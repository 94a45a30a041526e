import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const kept = { open: '', secret: '' };

function makeKeys(): void {
  if (!kept.open || !kept.secret) {
    kept.open = 'a';
    kept.secret = 'b';
    writeFileSync('./keys', JSON.stringify(kept));
  }
}

createServer((request, response) => {
  makeKeys();
  response.end(kept.open);
}).listen(80);
