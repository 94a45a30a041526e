import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

createServer(async (request, response) => {
  if (!existsSync('./uploads')) mkdirSync('./uploads', { recursive: true });
  const isIndexed = existsSync('./uploads/index');
  if (isIndexed) return response.end('there');
  writeFileSync('./uploads/index', '');
  response.end('made');
}).listen(80);
